"""The table, its filters, the preview, collections, exclusions and passwords."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.item_models.document_model import Column
from desktop.views.library.collection_dialog import CollectionDialog
from desktop.views.library.document_table import DocumentTable
from desktop.views.library.exclusions_dialog import ExclusionsDialog
from desktop.views.library.folder_list import FolderPanel
from desktop.views.library.password_dialog import PasswordDialog
from desktop.views.library.preview import DocumentPreview
from desktop.widgets.dialog import Dialog
from desktop.widgets.search_field import SearchField
from tests.desktop.accessibility import cut, outside, settle
from tests.desktop.views.library.conftest import Desk
from tests.fixtures.pseudo_language import pseudo_language

LOCKED = "This file is protected by a password."


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The window speaks a language whose words are longer."""
    with pseudo_language(qapp, from_right=False):
        yield


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A library with four documents."""
    desk.add_document("ferry.pdf")
    desk.add_document("lease.pdf", "skipped", reason=LOCKED, needs_password=True)
    desk.add_document("protokoll.odt", folder="Minutes", format_="open_document", language="de")
    desk.add_document("notes.txt", "waiting", folder="Minutes", format_="plain_text")
    desk.refresh()
    return desk


def table(desk: Desk) -> DocumentTable:
    return desk.page.documents.table


def names(desk: Desk) -> list[str]:
    model = table(desk).model()
    return [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]


def select(desk: Desk, name: str) -> None:
    table(desk).clearSelection()
    table(desk).selectRow(names(desk).index(name))


def button(place: QWidget, words: str) -> QPushButton:
    (found,) = (one for one in place.findChildren(QPushButton) if one.text() == words)
    return found


def combo(desk: Desk, name: str) -> QComboBox:
    combos = desk.page.documents.findChildren(QComboBox)
    return next(one for one in combos if one.accessibleName() == name)


def panel_list(desk: Desk) -> QListWidget:
    panel = desk.page.documents.findChild(FolderPanel)
    assert panel is not None
    (found,) = panel.findChildren(QListWidget)
    return found


def choose(desk: Desk, title: str) -> None:
    shown = panel_list(desk)
    (item,) = shown.findItems(title, Qt.MatchFlag.MatchExactly)
    shown.setCurrentItem(item)


def dialog(desk: Desk, kind: type[Dialog]) -> Dialog:
    found = [one for one in desk.page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def said(place: QWidget) -> str:
    return " ".join(one.text() for one in place.findChildren(QLabel) if one.isVisible())


# Filters -------------------------------------------------------------------------------------


def test_kind_and_state_narrow_what_is_shown(filled: Desk) -> None:
    combo(filled, "Kind of file").setCurrentText("Documents")
    assert names(filled) == ["ferry.pdf", "lease.pdf", "protokoll.odt"]
    combo(filled, "State").setCurrentText("Needs attention")
    assert names(filled) == ["lease.pdf"]
    button(filled.page.documents, "Retry all").click()
    assert filled.indexing.last.parameters == {"paths": None}
    combo(filled, "Kind of file").setCurrentText("Mail")
    assert not table(filled).isVisible()
    assert "No document matches" in said(filled.page.documents)


def test_a_folder_and_a_collection_show_their_documents(filled: Desk) -> None:
    choose(filled, "Minutes")
    assert names(filled) == ["notes.txt", "protokoll.odt"]
    folder = filled.library.folders()[0]
    filled.library.save_collection(None, "Quay", frozenset({folder.id}))
    assert names(filled) == ["notes.txt", "protokoll.odt"], "the choice stays"
    choose(filled, "Quay")
    assert names(filled) == ["ferry.pdf", "lease.pdf"]


def test_the_selection_outlives_a_filter_and_a_change(filled: Desk) -> None:
    select(filled, "protokoll.odt")
    choose(filled, "Minutes")
    filled.add_document("agenda.txt", folder="Minutes")
    filled.refresh()
    assert names(filled)[0] == "agenda.txt"
    assert [one.path.name for one in table(filled).selected_records()] == ["protokoll.odt"]


def fits(shown: DocumentTable) -> bool:
    return shown.horizontalHeader().length() == shown.viewport().width()


@pytest.mark.parametrize("width", [900, 1000, 1300, 1800])
def test_columns_give_way_so_that_none_is_cut(filled: Desk, width: int, qtbot: QtBot) -> None:
    filled.page.resize(width, 700)
    for name in ("ferry.pdf", ""):
        table(filled).clearSelection()
        if name:
            select(filled, name)
        qtbot.waitUntil(partial(fits, table(filled)))
        assert not table(filled).isColumnHidden(Column.STATE)


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("width", [900, 1200, 1800])
def test_columns_of_few_words_are_as_wide_as_they_are(
    filled: Desk, width: int, qtbot: QtBot
) -> None:
    filled.add_document("broken.pdf", "failed", reason="It is damaged.")
    filled.refresh()
    filled.page.resize(width, 700)
    shown = table(filled)
    qtbot.waitUntil(partial(fits, shown))
    header = shown.horizontalHeader()
    for column in (Column.STATE, Column.LANGUAGE, Column.PASSAGES, Column.PAGES, Column.CHANGED):
        if not shown.isColumnHidden(column):
            needed = max(shown.sizeHintForColumn(column), header.sectionSizeHint(column))
            assert shown.columnWidth(column) >= needed, column


def test_the_name_takes_what_is_left(filled: Desk, qtbot: QtBot) -> None:
    filled.page.resize(1800, 700)
    shown = table(filled)
    qtbot.waitUntil(partial(fits, shown))
    assert shown.columnWidth(Column.NAME) > 300
    assert shown.columnWidth(Column.REASON) > 160


def test_the_share_that_a_person_gives_the_names_is_kept(filled: Desk, qtbot: QtBot) -> None:
    filled.page.resize(1800, 700)
    shown = table(filled)
    qtbot.waitUntil(partial(fits, shown))
    given = shown.columnWidth(Column.NAME) + 120
    shown.horizontalHeader().resizeSection(Column.NAME, given)
    filled.page.resize(1600, 700)
    qtbot.waitUntil(partial(fits, shown))
    assert shown.columnWidth(Column.NAME) < given
    filled.page.resize(1800, 700)
    qtbot.waitUntil(partial(fits, shown))
    assert abs(shown.columnWidth(Column.NAME) - given) <= 1


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("name", ["ferry.pdf", "broken.pdf"])
def test_the_buttons_of_the_preview_are_never_cut(filled: Desk, name: str) -> None:
    filled.add_document("broken.pdf", "failed", reason="It is damaged.")
    filled.refresh()
    filled.page.resize(1200, 700)
    select(filled, name)
    settle()
    preview = filled.page.documents.findChild(DocumentPreview)
    assert isinstance(preview, DocumentPreview)
    assert len([one for one in preview.findChildren(QPushButton) if one.isVisible()]) == 2
    assert cut(preview) == []
    assert outside(preview) == []


@pytest.mark.parametrize("width", [720, 1300])
def test_the_words_of_the_filters_are_never_cut(filled: Desk, width: int, qtbot: QtBot) -> None:
    filled.page.resize(width, 700)
    select(filled, "ferry.pdf")
    combos = [combo(filled, name) for name in ("Kind of file", "State")]
    qtbot.waitUntil(lambda: all(one.width() >= one.minimumSizeHint().width() for one in combos))
    field = next(
        one
        for one in filled.page.documents.findChildren(SearchField)
        if one.accessibleName() == "Find a document"
    )
    qtbot.waitUntil(lambda: (field.y() < combos[0].y()) == (width == 720))


# The preview ---------------------------------------------------------------------------------


def test_the_preview_shows_the_text_with_its_pages(filled: Desk) -> None:
    select(filled, "ferry.pdf")
    text = filled.page.documents.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText().splitlines() == [
        "Page 1",
        "The ferry leaves at nine. ",
        "Page 2",
        "Nothing is refunded in a storm.",
    ]


def test_a_language_that_is_not_known_is_a_quiet_warning(filled: Desk) -> None:
    preview = filled.page.documents.findChild(DocumentPreview)
    assert preview is not None
    select(filled, "protokoll.odt")
    assert "does not know German" in said(preview)
    assert "OpenDocument text · German" in said(preview)
    select(filled, "ferry.pdf")
    assert "does not know" not in said(preview)


def test_the_file_and_its_folder_are_opened(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    told: list[str] = []
    filled.page.told.connect(told.append)
    select(filled, "ferry.pdf")
    run_menu(filled, "Open the file")
    run_menu(filled, "Show in folder")
    assert [Path(one).name for one in opened] == ["ferry.pdf", "Contracts"]
    assert "No program" in told[0]


def run_menu(desk: Desk, words: str) -> None:
    menu = table(desk).make_menu()
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == words)
    action.trigger()
    menu.deleteLater()


def test_the_menu_offers_what_can_be_done(filled: Desk) -> None:
    def offered() -> list[str]:
        menu = table(filled).make_menu()
        assert menu is not None
        words = [one.text() for one in menu.actions() if one.text()]
        menu.deleteLater()
        return words

    assert table(filled).make_menu() is None
    select(filled, "lease.pdf")
    assert offered() == [
        "Open the file",
        "Show in folder",
        "Give a password…",
        "Retry",
        "Exclude from the library",
        "Forget…",
    ]
    table(filled).selectAll()
    assert offered() == ["Retry", "Exclude from the library"]


def test_a_document_that_is_read_can_be_summarised(filled: Desk) -> None:
    chosen: list[Path] = []
    filled.page.summarise_chosen.connect(chosen.append)
    select(filled, "ferry.pdf")
    preview = filled.page.documents.findChild(DocumentPreview)
    assert preview is not None
    button(preview, "Summarise").click()
    run_menu(filled, "Summarise")
    assert [one.name for one in chosen] == ["ferry.pdf", "ferry.pdf"]
    select(filled, "notes.txt")
    assert not button(preview, "Summarise").isVisible()


def test_a_document_can_be_forgotten_by_the_menu(filled: Desk) -> None:
    chosen: list[Path] = []
    filled.page.forget_chosen.connect(chosen.append)
    select(filled, "ferry.pdf")
    run_menu(filled, "Forget…")
    assert [one.name for one in chosen] == ["ferry.pdf"]


# Excluding -----------------------------------------------------------------------------------


def test_an_exclusion_can_be_undone(filled: Desk) -> None:
    undos: list[tuple[str, Callable[[], None]]] = []
    filled.page.undoable.connect(lambda *one: undos.append(one))
    select(filled, "ferry.pdf")
    run_menu(filled, "Exclude from the library")
    assert [one.name for one in filled.library.exclusions()] == ["ferry.pdf"]
    ((words, undo),) = undos
    assert words == "ferry.pdf excluded from your library."
    undo()
    assert filled.library.exclusions() == []


def test_excluded_files_are_listed_and_brought_back(filled: Desk) -> None:
    paths = [filled.root / "Contracts" / name for name in ("ferry.pdf", "lease.pdf")]
    filled.library.exclude(paths)
    button(filled.page.documents, "Excluded: 2").click()
    shown = dialog(filled, ExclusionsDialog)
    for left in (1, 0):
        button(shown, "Include again").click()
        assert len(filled.library.exclusions()) == left
    assert not shown.isVisible()
    assert not [
        one
        for one in filled.page.documents.findChildren(QPushButton)
        if one.text().startswith("Excluded") and one.isVisible()
    ]


# Folders and collections ---------------------------------------------------------------------


def test_a_removed_folder_can_be_undone(filled: Desk) -> None:
    undos: list[Callable[[], None]] = []
    filled.page.undoable.connect(lambda _, undo: undos.append(undo))
    choose(filled, "Minutes")
    panel_list(filled).setFocus()
    QTest.keyClick(panel_list(filled), Qt.Key.Key_Delete)
    assert [one.path.name for one in filled.library.folders()] == ["Contracts"]
    undos[0]()
    assert [one.path.name for one in filled.library.folders()] == ["Contracts", "Minutes"]


def test_a_collection_is_made_from_folders(filled: Desk) -> None:
    button(filled.page.documents, "New collection").click()
    shown = dialog(filled, CollectionDialog)
    button(shown, "Make it").click()
    assert shown.isVisible()
    assert "needs a name" in shown.said()
    shown.findChildren(QLineEdit)[0].setText("Quay")
    folders = shown.findChildren(QListWidget)[0]
    folders.item(1).setCheckState(Qt.CheckState.Checked)
    button(shown, "Make it").click()
    (made,) = filled.library.collections()
    assert made.name == "Quay"
    assert made.folder_ids == {filled.library.folders()[1].id}


def test_a_collection_is_renamed_and_removed_with_undo(filled: Desk) -> None:
    undos: list[Callable[[], None]] = []
    filled.page.undoable.connect(lambda _, undo: undos.append(undo))
    filled.library.save_collection(None, "Quay", frozenset({filled.library.folders()[0].id}))
    choose(filled, "Quay")
    panel_list(filled).setFocus()
    QTest.keyClick(panel_list(filled), Qt.Key.Key_F2)
    shown = dialog(filled, CollectionDialog)
    shown.findChildren(QLineEdit)[0].setText("East quay")
    button(shown, "Save").click()
    (changed,) = filled.library.collections()
    assert changed.name == "East quay"
    QTest.keyClick(panel_list(filled), Qt.Key.Key_Delete)
    assert filled.library.collections() == []
    undos[0]()
    (back,) = filled.library.collections()
    assert (back.name, back.folder_ids) == (changed.name, changed.folder_ids)


# Passwords -----------------------------------------------------------------------------------


def test_a_wrong_password_is_said_and_a_right_one_closes(filled: Desk) -> None:
    path = filled.root / "Contracts" / "lease.pdf"
    select(filled, "lease.pdf")
    button(filled.page.documents, "Give a password").click()
    shown = dialog(filled, PasswordDialog)
    field = shown.findChildren(QLineEdit)[0]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert not button(shown, "Open it").isEnabled()
    for is_right in (False, True):
        field.setText("tide")
        button(shown, "Open it").click()
        assert "Trying" in shown.said()
        assert filled.indexing.last.parameters["passwords"] == {str(path): "tide"}
        filled.library.password_tried.emit(Path("/other.pdf"), True)
        filled.library.password_tried.emit(path, is_right)
        if not is_right:
            assert "does not open it" in shown.said()
            assert field.isEnabled()
    assert not shown.isVisible()


def test_no_password_is_tried_while_indexing_is_paused(filled: Desk) -> None:
    filled.library.pause()
    select(filled, "lease.pdf")
    button(filled.page.documents, "Give a password").click()
    shown = dialog(filled, PasswordDialog)
    assert "paused" in shown.said()
    assert not button(shown, "Open it").isEnabled()
