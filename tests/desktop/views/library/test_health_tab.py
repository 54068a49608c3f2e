"""The health of the index, and the strip at the bottom of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from desktop.theme.theme import Theme
from desktop.views.library.health_tab import HealthTab
from desktop.views.library.indexing_strip import IndexingStrip
from desktop.views.library.page import LibraryTab
from engine.errors import Cancelled
from tests.desktop.views.library.conftest import Desk

REPORT = {"indexed": 2, "skipped": [], "failed": []}
PROGRESS = {
    "documents_done": 1,
    "documents_total": 4,
    "bytes_done": 1,
    "bytes_total": 4,
    "current": "a.pdf",
}


@pytest.fixture
def tab(desk: Desk) -> Desk:
    """Four documents, two of them with the same trouble."""
    desk.add_document("ferry.pdf")
    desk.add_document("protokoll.odt", format_="open_document", language="de")
    for name in ("lease.pdf", "policy.pdf"):
        desk.add_document(name, "skipped", reason="This file is protected by a password.")
    desk.refresh()
    desk.page.show_tab(LibraryTab.HEALTH)
    return desk


@pytest.fixture
def strip(theme: Theme, desk: Desk) -> Iterator[IndexingStrip]:
    made = IndexingStrip(theme, desk.library)
    yield made
    made.close()
    made.deleteLater()


def health(desk: Desk) -> HealthTab:
    found = desk.page.findChild(HealthTab)
    assert found is not None
    return found


def said(place: QWidget) -> str:
    shown = (one for one in place.findChildren(QLabel) if not one.isHidden())
    return " ".join(one.text() for one in shown)


def button(place: QWidget, words: str) -> QPushButton:
    (found,) = (one for one in place.findChildren(QPushButton) if one.text() == words)
    return found


def bars(desk: Desk) -> dict[str, float]:
    return {
        one.accessibleName(): round(one.value() / one.maximum(), 2)
        for one in health(desk).findChildren(QProgressBar)
        if not one.isHidden()
    }


def test_health_says_what_can_be_found_and_what_cannot(tab: Desk) -> None:
    assert bars(tab) == {
        "Can be searched: 2 documents": 0.5,
        "Skipped: 2 documents": 0.5,
        "PDF: 3 documents": 0.75,
        "OpenDocument text: 1 document": 0.25,
        "English: 1 document": 0.5,
        "German: 1 document": 0.5,
    }
    words = said(health(tab))
    assert "2 files: This file is protected by a password." in words
    assert "does not know German:" in words
    assert "2.0 MB on the disk" in words
    assert "finds 99 % of the nearest passages" in words


def test_what_needs_attention_can_be_shown_and_tried_again(tab: Desk) -> None:
    button(health(tab), "Retry all").click()
    assert tab.indexing.last.parameters == {"paths": None}
    button(health(tab), "Show them").click()
    assert tab.page.documents.isVisible()
    assert tab.page.documents.table.model().rowCount() == 2


def test_without_trouble_there_is_no_list_of_reasons(desk: Desk) -> None:
    desk.add_document("ferry.pdf")
    desk.refresh()
    desk.page.show_tab(LibraryTab.HEALTH)
    assert not button(health(desk), "Retry all").isVisible()


def test_pause_and_resume_are_true_in_words(tab: Desk) -> None:
    tab.add_document("notes.txt", "waiting")
    tab.library.sync()
    sync = tab.indexing.last
    tab.refresh()
    assert "Indexing: 1 document to go." in said(health(tab))
    button(health(tab), "Pause").click()
    assert sync.is_cancelled
    sync.fail(Cancelled())
    assert "Indexing is paused until you resume it. 1 document to go." in said(health(tab))
    assert "indexing is paused" in said(tab.page)
    assert not button(health(tab), "Rebuild").isEnabled()
    button(health(tab), "Resume").click()
    assert tab.indexing.last.method == "sync"
    assert tab.indexing.last is not sync


@pytest.mark.parametrize(
    ("words", "method", "state"),
    [
        ("Rebuild", "rebuild", "The index is being rebuilt."),
        ("Make compact", "compact", "The index is being made compact."),
    ],
)
def test_the_index_is_rebuilt_and_made_compact(
    tab: Desk, strip: IndexingStrip, words: str, method: str, state: str
) -> None:
    button(health(tab), words).click()
    assert tab.indexing.last.method == method
    assert state in said(health(tab))
    assert not button(health(tab), words).isEnabled()
    assert not strip.isHidden()
    tab.indexing.last.tell("progress", PROGRESS)
    assert "1 of 4" in said(strip)
    tab.indexing.last.succeed({})
    assert button(health(tab), words).isEnabled()
    assert "The index is" in said(strip)
    strip._leave.stop()


def test_whether_folders_are_watched_is_true_in_words(tab: Desk) -> None:
    assert "read at the next start" in said(health(tab))
    tab.library.start()
    watch = next(one for one in tab.indexing.asked if one.method == "watch")
    tab.indexing.last.succeed(REPORT)
    assert "Your folders are watched" in said(health(tab))
    watch.tell("watching", {"watched": [], "rescanned": [{}]})
    tab.refresh()
    assert "1 folder can only be looked through every 15 minutes" in said(health(tab))


# The strip -----------------------------------------------------------------------------------


def test_the_strip_pauses_waits_and_resumes(desk: Desk, strip: IndexingStrip) -> None:
    desk.add_document("notes.txt", "waiting")
    desk.library.sync()
    desk.indexing.last.tell("progress", PROGRESS)
    button(strip, "Pause").click()
    assert "Pausing" in said(strip)
    desk.indexing.last.fail(Cancelled())
    assert "Indexing is paused" in said(strip)
    assert "1 document to go" in said(strip)
    button(strip, "Resume").click()
    assert strip.isHidden()
    desk.indexing.last.tell("progress", PROGRESS)
    assert not strip.isHidden()
    assert not button(strip, "Pause").isHidden()


def test_a_window_that_opens_paused_says_so(theme: Theme, desk: Desk) -> None:
    desk.library.pause()
    strip = IndexingStrip(theme, desk.library)
    assert not strip.isHidden()
    assert "Indexing is paused" in said(strip)
    strip.close()
    strip.deleteLater()


def test_a_cancel_is_no_pause(desk: Desk, strip: IndexingStrip) -> None:
    desk.library.sync()
    desk.indexing.last.tell("progress", PROGRESS)
    button(strip, "Cancel").click()
    desk.indexing.last.fail(Cancelled())
    assert "Indexing stopped" in said(strip)
    assert not desk.library.is_paused
    desk.library.sync()
    desk.indexing.last.tell("progress", PROGRESS)
    desk.indexing.last.succeed({**REPORT, "failed": [{}]})
    assert "2 files added, 1 needs attention" in said(strip)
