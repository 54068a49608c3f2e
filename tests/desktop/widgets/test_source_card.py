"""Source cards: what they show and say, how they are chosen, and that they change in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour
from desktop.widgets.source_card import SourceCard, SourceCardContent, SourceRow, excerpt_of

from .conftest import Show

QUOTE = "Article 9. A delay of two hours\nis refunded. Claims take 30 days."
BEST = slice(QUOTE.index("A delay"), QUOTE.index(" Claims"))
CONTENT = SourceCardContent(2, "annex.docx", "page 14", QUOTE, BEST.start, BEST.stop)


def contains(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


def test_excerpt_starts_at_the_best_sentence() -> None:
    excerpt = excerpt_of(CONTENT)
    assert excerpt.text == "… A delay of two hours is refunded. Claims take 30 days."
    strong = excerpt.text[excerpt.strong_start : excerpt.strong_end]
    assert strong == "A delay of two hours is refunded."


@pytest.mark.parametrize(("start", "end"), [(0, 0), (0, len(QUOTE))])
def test_excerpt_without_words_before_has_no_ellipsis(start: int, end: int) -> None:
    excerpt = excerpt_of(replace(CONTENT, best_start=start, best_end=end))
    assert excerpt.text == " ".join(QUOTE.split())
    assert excerpt.strong_start == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_choose_the_card(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    card = SourceCard(theme, CONTENT)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(card, key)
    assert chosen.args == [2]


def test_card_says_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    card = SourceCard(theme, CONTENT)
    qtbot.addWidget(card)
    assert card.accessibleName() == "Source 2: annex.docx, page 14"
    assert "A delay of two hours" in card.accessibleDescription()


def test_cited_and_best_are_marked(qtbot: QtBot, theme: Theme) -> None:
    card = SourceCard(theme, replace(CONTENT, best_end=CONTENT.best_start))
    qtbot.addWidget(card)
    card.resize(card.sizeHint())
    plain = card.grab().toImage()
    assert not contains(plain, theme.colour(Colour.ACCENT))
    assert not contains(plain, theme.colour(Colour.HIGHLIGHT))
    card.update_content(replace(CONTENT, cited=True))
    marked = card.grab().toImage()
    assert contains(marked, theme.colour(Colour.ACCENT))
    assert contains(marked, theme.colour(Colour.HIGHLIGHT))


@pytest.mark.parametrize(("cited", "ring"), [(False, Colour.ACCENT), (True, Colour.TEXT)])
def test_keyboard_focus_has_a_ring(theme: Theme, show: Show, cited: bool, ring: Colour) -> None:
    row = SourceRow(theme)
    row.set_sources([replace(CONTENT, cited=cited)])
    row.resize(300, 140)
    show(row)
    card = row.cards()[0]
    card.clearFocus()
    edge = QPoint(1, card.height() // 2)
    assert card.grab().toImage().pixelColor(edge) != theme.colour(ring)
    QTest.keyClick(row, Qt.Key.Key_Tab)
    assert card.hasFocus()
    assert card.grab().toImage().pixelColor(edge) == theme.colour(ring)


@pytest.mark.parametrize(
    ("alike", "words"),
    [
        ((), ""),
        (("/b.pdf",), "also in another file"),
        (("/b.pdf", "/c.pdf"), "also in 2 other files"),
    ],
)
def test_card_tells_of_other_files_with_the_same_passage(
    theme: Theme, qtbot: QtBot, alike: tuple[str, ...], words: str
) -> None:
    card = SourceCard(theme, replace(CONTENT, alike=alike))
    qtbot.addWidget(card)
    assert card.accessibleDescription().startswith(words)
    assert all(path in card.toolTip() for path in alike)
    card.update_content(replace(CONTENT, alike=alike, note="not read by the model"))
    assert card.accessibleDescription().startswith("not read by the model")
    assert "not read by the model" in card.toolTip()


def test_a_tool_tip_of_very_many_copies_stays_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    card = SourceCard(theme, replace(CONTENT, alike=tuple(f"/{n}.pdf" for n in range(500))))
    qtbot.addWidget(card)
    assert len(card.toolTip().splitlines()) <= 20
    assert "also in 500 other files" in card.accessibleDescription()


def test_row_changes_cards_in_place(qtbot: QtBot, theme: Theme) -> None:
    row = SourceRow(theme)
    qtbot.addWidget(row)
    row.set_sources([CONTENT, replace(CONTENT, number=3)])
    first, _second = row.cards()
    row.set_sources([replace(CONTENT, cited=True)])
    assert row.cards() == (first,)
    assert first.content.cited
    row.set_sources([CONTENT, CONTENT, CONTENT])
    assert row.cards()[0] is first
    assert len(row.cards()) == 3


def test_row_passes_the_chosen_number_on(qtbot: QtBot, theme: Theme) -> None:
    row = SourceRow(theme)
    qtbot.addWidget(row)
    row.set_sources([CONTENT, replace(CONTENT, number=3)])
    with qtbot.waitSignal(row.chosen) as chosen:
        row.cards()[1].click()
    assert chosen.args == [3]


def test_cards_wrap_where_the_width_ends(theme: Theme, show: Show) -> None:
    row = SourceRow(theme)
    row.set_sources([replace(CONTENT, number=number) for number in range(1, 6)])
    row.resize(700, 400)
    show(row)
    tops = [card.y() for card in row.cards()]
    assert tops[0] == tops[1] == tops[2] < tops[3] == tops[4]
    assert {card.width() for card in row.cards()} == {row.cards()[0].width()}
    row.resize(300, 900)
    assert len({card.y() for card in row.cards()}) == 5
    assert row.heightForWidth(300) > row.heightForWidth(700)
