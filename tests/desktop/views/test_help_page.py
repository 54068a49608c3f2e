"""Help: the pages at the left, links, going back, search, pictures, and F1 where one is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.services.manual import INDEX, ManualService
from desktop.theme.theme import Theme
from desktop.views.help.page import HELP_OF_PAGE, HelpPage
from desktop.widgets.picture_dialog import PictureDialog
from engine.paths import manual


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> HelpPage:
    """The help page with the real manual."""
    made = HelpPage(theme, ManualService(manual()))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("code", ["en", "de"])
def test_it_says_in_another_language_that_it_is_in_english(
    theme: Theme, qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    qapp.setProperty("spoken_language", code)
    try:
        page = HelpPage(theme, ManualService(manual()))
    finally:
        qapp.setProperty("spoken_language", "en")
    qtbot.addWidget(page)
    notes = [one for one in page.findChildren(QLabel) if one.text() == "The manual is in English."]
    assert len(notes) == (code != "en")


def scrolled(page: HelpPage) -> int:
    return page._area.verticalScrollBar().value()


def test_it_begins_with_the_contents_and_lists_all_pages(page: HelpPage) -> None:
    assert page.name == INDEX
    listed = [page.contents.pages.item(row).text() for row in range(page.contents.pages.count())]
    assert listed == [one.title for one in page._manual.pages]
    assert page.contents.pages.currentRow() == 0


def test_a_page_is_chosen_with_the_mouse_and_with_the_keyboard(page: HelpPage) -> None:
    listed = page.contents.pages
    place = listed.visualItemRect(listed.item(2)).center()
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert page.name == page._manual.pages[2].name
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert page.name == page._manual.pages[3].name


def test_a_link_leads_to_its_heading_and_back_again(page: HelpPage, qtbot: QtBot) -> None:
    page.open("library.md")
    page.text.link_chosen.emit("chat.md#why-was-my-document-not-used")
    assert page.name == "chat.md"
    qtbot.waitUntil(lambda: scrolled(page) > 0)
    before = scrolled(page)
    page.text.link_chosen.emit("#keys")
    qtbot.waitUntil(lambda: scrolled(page) > before)
    page.go_back()
    qtbot.waitUntil(lambda: scrolled(page) == before)
    assert page.name == "chat.md"
    page.go_back()
    assert page.name == "library.md"


def test_a_heading_far_down_a_longer_page_is_reached_at_once(page: HelpPage, qtbot: QtBot) -> None:
    page.open("compare.md", "how-to-read-a-verdict")
    shown = page._manual.page("compare.md")
    assert shown is not None
    number = shown.number_of("how-to-read-a-verdict")
    assert number > 0
    qtbot.waitUntil(lambda: scrolled(page) == page.text.height_of_heading(number))


def test_a_page_that_there_is_not_changes_nothing(page: HelpPage) -> None:
    page.open("nowhere.md")
    assert page.name == INDEX


def test_search_shows_headings_and_opens_them(page: HelpPage) -> None:
    QTest.keyClicks(page.contents.search, "recovery phrase")
    assert page.contents.hits.count() > 1
    assert page.contents.hits.isVisible()
    QTest.keyClick(page.contents.search, Qt.Key.Key_Return)
    QTest.keyClick(page.contents.hits, Qt.Key.Key_Return)
    assert page.name == "vault.md"


def test_words_that_no_page_holds_are_told(page: HelpPage) -> None:
    page.contents.search.setText("zeppelin")
    assert page.contents._nothing.isVisible()
    page.contents.search.clear()
    assert page.contents.pages.isVisible()


def test_every_page_is_shown_and_every_picture_is_painted(page: HelpPage, qtbot: QtBot) -> None:
    for one in page._manual.pages:
        page.open(one.name)
        qtbot.waitUntil(lambda: page.text.height() > 200)
        assert one.title in page.text.toPlainText()
        assert page.text.toPlainText().count("\ufffc") == one.markdown.count("![")


def test_a_picture_is_seen_larger(page: HelpPage, qtbot: QtBot) -> None:
    picture: Path = manual().parent / "screenshots" / "library-light.png"
    page.text.picture_chosen.emit(picture)
    dialog = page.findChild(PictureDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(PictureDialog) is None)


def test_help_there_is_for_every_page_of_the_window(page: HelpPage) -> None:
    for name in HELP_OF_PAGE.values():
        page.open(name)
        assert page.name == name


def test_a_manual_that_is_not_there_leaves_an_empty_page(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    made = HelpPage(theme, ManualService(tmp_path))
    qtbot.addWidget(made)
    assert made.contents.pages.count() == 0
    assert made.name == ""
