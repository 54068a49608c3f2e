"""What can be downloaded, how it is asked for, and the ledger."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QWidget

from desktop.services.download_service import DownloadStage
from desktop.services.models_service import Fit
from desktop.views.models.catalogue_words import likely_fit
from desktop.views.models.download_dialog import DownloadDialog
from desktop.views.models.page import ModelsTab
from engine.download.ledger import LedgerEntry, LedgerEvent, entry_to_wire
from engine.download.records import offer_to_wire
from engine.errors import UserProblem
from engine.models.records import model_to_wire
from tests.desktop.views.models.conftest import Desk
from tests.desktop.views.models.material import COPIED, LARGE_ENTRY, SMALL_ENTRY, offer_of


def words(parent: QWidget) -> str:
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if not one.isHidden())


def click(parent: QWidget, text: str) -> None:
    next(
        one for one in parent.findChildren(QPushButton) if one.text() == text and not one.isHidden()
    ).click()


def look(desk: Desk) -> DownloadDialog:
    """Ask what would be fetched, and return the dialog that says it."""
    click(desk.entry_card(SMALL_ENTRY.name), "Look")
    desk.downloading.last.succeed(offer_to_wire(offer_of(SMALL_ENTRY)))
    return desk.page.findChildren(DownloadDialog)[-1]


def test_unknown_facts_are_said_to_be_unknown(desk: Desk) -> None:
    assert "Facts looked up in their sources" in words(desk.entry_card(SMALL_ENTRY.name))
    large = words(desk.entry_card(LARGE_ENTRY.name))
    assert "Unverified; not known: licence, context, size" in large
    assert "size not known" in large
    assert "licence not known" in large


def test_kind_and_size_filter_the_list(desk: Desk) -> None:
    kind, size = desk.page.catalogue.findChildren(QComboBox)[:2]
    kind.setCurrentIndex(3)
    assert [one.entry.id for one in desk.page.catalogue.cards()] == ["bge-reranker-v2-m3"]
    kind.setCurrentIndex(0)
    size.setCurrentIndex(1)
    assert [one.entry.id for one in desk.page.catalogue.cards()] == [SMALL_ENTRY.id]
    assert "1 model" in words(desk.page.catalogue)


def test_a_model_says_whether_it_will_likely_fit(desk: Desk) -> None:
    assert "Will likely fit" in words(desk.entry_card(SMALL_ENTRY.name))
    assert "fit" not in words(desk.entry_card(LARGE_ENTRY.name)), "its size is not known"
    larger = replace(SMALL_ENTRY, bytes=15_000_000_000)
    assert likely_fit(larger, 14_000_000_000) is Fit.TOO_LARGE
    assert likely_fit(larger, 16_000_000_000) is Fit.SMALLER_CONTEXT
    assert likely_fit(larger, None) is Fit.UNKNOWN


def test_opening_the_page_asks_nothing_of_the_network(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.CATALOGUE)
    assert desk.downloading.asked == []


def test_a_second_click_downloads_after_host_size_and_licence_were_shown(desk: Desk) -> None:
    dialog = look(desk)
    shown = words(dialog)
    for expected in ("huggingface.co, *.hf.co", "639 MB", "apache-2.0", SMALL_ENTRY.repository):
        assert expected in shown
    assert desk.downloading.methods == ["look"]
    dialog.accept()
    assert desk.downloading.methods == ["look", "download"]


def test_an_offer_that_was_declined_can_be_taken_later(desk: Desk) -> None:
    look(desk).reject()
    card = desk.entry_card(SMALL_ENTRY.name)
    click(card, "Download…")
    assert desk.downloading.methods == ["look"]
    desk.page.findChildren(DownloadDialog)[-1].accept()
    assert desk.downloading.methods == ["look", "download"]


def test_a_repository_with_several_files_asks_which_one(desk: Desk) -> None:
    click(desk.entry_card(LARGE_ENTRY.name), "Look")
    desk.downloading.last.succeed(offer_to_wire(offer_of(LARGE_ENTRY, choices=True)))
    dialog = desk.page.findChildren(DownloadDialog)[-1]
    choice = dialog.findChild(QComboBox)
    assert choice is not None
    choice.setCurrentIndex(1)
    dialog.accept()
    assert desk.downloading.methods == ["look", "look"]
    assert desk.downloading.last.parameters["file"] == "model-q8.gguf"


def test_a_download_shows_progress_pauses_and_goes_on(desk: Desk) -> None:
    look(desk).accept()
    card = desk.entry_card(SMALL_ENTRY.name)
    desk.downloading.last.tell(
        "download",
        {"file": "x", "done": 120_000_000, "total": 639_446_688, "bytes_per_second": 2_000_000},
    )
    assert "120 MB of 639 MB, 2 MB a second, about 4 minutes left" in words(card)
    click(card, "Pause")
    assert "Paused at 120 MB of 639 MB" in words(card)
    click(card, "Resume")
    assert desk.downloading.methods == ["look", "download", "download"]
    click(card, "Cancel")
    assert desk.downloading.methods[-1] == "discard"
    assert desk.downloads.at(SMALL_ENTRY.id) is None


def test_a_failure_stands_on_the_card_in_words(desk: Desk) -> None:
    look(desk).accept()
    desk.downloading.last.fail(UserProblem("The hash is wrong.", "Download it again."))
    card = desk.entry_card(SMALL_ENTRY.name)
    assert "The hash is wrong. Download it again." in words(card)
    click(card, "Try again")
    download = desk.downloads.at(SMALL_ENTRY.id)
    assert download is not None
    assert download.stage is DownloadStage.WAITING


def test_a_downloaded_model_is_told_and_listed(desk: Desk) -> None:
    told: list[str] = []
    desk.page.told.connect(told.append)
    look(desk).accept()
    desk.downloading.last.succeed({"model": model_to_wire(COPIED)})
    assert told == ["Mixtral 8x7B Instruct is downloaded and checked."]
    assert desk.inspecting.last.method == "list"


def test_the_ledger_is_a_list_that_people_can_read(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.LEDGER)
    why = "look at x/y, asked in the Models page"
    asked = LedgerEntry(LedgerEvent.ASKED, why, "huggingface.co", "/api/models/x/y")
    entries = (
        asked,
        LedgerEntry(
            LedgerEvent.ANSWERED, why, "huggingface.co", "/api/models/x/y", 4_000, "200 OK"
        ),
        LedgerEntry(LedgerEvent.REFUSED, why, "evil.example", "/z", result="not allowed"),
        asked,
    )
    desk.downloading.last.succeed({"entries": [entry_to_wire(one) for one in entries]})
    listed = desk.page.findChild(QListWidget)
    assert listed is not None
    assert [listed.item(row).text() for row in range(listed.count())] == [
        "Opened, no end known: huggingface.co/api/models/x/y",
        "Refused, not opened: evil.example/z",
        "Asked: huggingface.co/api/models/x/y",
    ]
