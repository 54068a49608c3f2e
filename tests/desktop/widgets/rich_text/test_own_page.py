"""Pages of our own: links, headings, pictures by the colours shown, and nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Scheme
from desktop.widgets.rich_text.own_page import OwnPageView
from desktop.widgets.rich_text.pictures import file_for
from tests.desktop.widgets.rich_text.conftest import copied, look_of, shown

GREEN, BLUE = QColor("#00C000"), QColor("#0000C0")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of pages with a picture in two colours beside it."""
    pages, pictures = tmp_path / "manual", tmp_path / "screenshots"
    pages.mkdir()
    pictures.mkdir()
    for scheme, colour in (("light", GREEN), ("dark", BLUE)):
        picture = QImage(1200, 600, QImage.Format.Format_RGB32)
        picture.fill(colour)
        picture.save(str(pictures / f"sea-{scheme}.png"))
    return pages


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> OwnPageView:
    made = OwnPageView(theme, "Page")
    qtbot.addWidget(made)
    made.resize(640, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def colour_in_the_picture(page: OwnPageView) -> QColor:
    return page.grab().toImage().pixelColor(page.width() // 2, 150)


def test_links_between_pages_are_followed_and_no_others(
    page: OwnPageView, folder: Path, qtbot: QtBot
) -> None:
    page.show_page(
        "See [the library](library.md#folders), [below](#end), "
        "[the web](https://example.org) and [a file](file:///etc/passwd).",
        folder,
    )
    link = look_of(page, "the library")
    assert link.isAnchor()
    assert look_of(page, "below").anchorHref() == "page:#end"
    for words in ("the web", "a file"):
        assert not look_of(page, words).isAnchor()
    with qtbot.waitSignal(page.link_chosen) as chosen:
        page.anchorClicked.emit(QUrl(link.anchorHref()))
    assert chosen.args == ["library.md#folders"]


def test_lines_of_the_source_are_one_paragraph(page: OwnPageView, folder: Path) -> None:
    page.show_page("One\nline,\nand no $maths$ in it.", folder)
    assert shown(page) == "One line, and no $maths$ in it."


def test_headings_know_where_they_are(page: OwnPageView, folder: Path) -> None:
    page.show_page("# One\n\nwords\n\n## Two\n\nmore\n\n## Three\n\nend", folder)
    heights = [page.height_of_heading(number) for number in range(3)]
    assert heights == sorted(set(heights))
    assert page.height_of_heading(7) == 0
    assert look_of(page, "One").font().pixelSize() > look_of(page, "Two").font().pixelSize()


def test_pictures_follow_the_colours_and_fit_the_page(
    page: OwnPageView, folder: Path, theme: Theme, qtbot: QtBot
) -> None:
    page.show_page("![The sea](../screenshots/sea-light.png)", folder)
    qtbot.waitUntil(lambda: page.height() > 300)
    assert page.height() < 400
    assert colour_in_the_picture(page) == GREEN
    theme.set_appearance(Appearance.DARK)
    assert colour_in_the_picture(page) == BLUE


def test_a_picture_can_be_chosen_and_has_a_caption(
    page: OwnPageView, folder: Path, qtbot: QtBot
) -> None:
    page.show_page("![The sea](../screenshots/sea-light.png)", folder)
    assert copied(page).strip() == "The sea"
    with qtbot.waitSignal(page.picture_chosen) as chosen:
        page.anchorClicked.emit(QUrl("picture:../screenshots/sea-light.png"))
    assert chosen.args[0].name == "sea-light.png"


@pytest.mark.parametrize(
    "target", ["../screenshots/none.png", "../../outside.png", "https://example.org/sea.png"]
)
def test_what_is_not_one_of_our_pictures_is_words(
    page: OwnPageView, folder: Path, target: str
) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(GREEN)
    picture.save(str(folder.parent.parent / "outside.png"))
    page.show_page(f"![The sea]({target})", folder)
    assert page.toPlainText() == "The sea"


def test_the_dark_picture_is_taken_only_where_there_is_one(folder: Path) -> None:
    pictures = folder.parent / "screenshots"
    assert file_for(Scheme.DARK, pictures / "sea-light.png").name == "sea-dark.png"
    assert file_for(Scheme.LIGHT, pictures / "sea-light.png").name == "sea-light.png"
    assert file_for(Scheme.DARK, pictures / "land-light.png").name == "land-light.png"
