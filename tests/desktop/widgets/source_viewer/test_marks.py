"""The marks of a passage: over the right words, on the right pixels, and always in view.

Whether they fit is asked of three parties that know nothing of each other: pypdfium2 (which the
parser uses), QtPdf's own selection, and the painted pixels.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.widgets.source_viewer import SourceViewer
from desktop.widgets.source_viewer.highlight_colours import marker_colour
from desktop.widgets.source_viewer.passage_marks import join_lines

from .material import (
    A4,
    FERRY_LINES,
    LANDSCAPE,
    is_ink,
    page_texts,
    pages_of,
    painted,
    pixels_where,
    view_of,
    write_pdf,
)


def words_under(path: Path, page: int, box: QRectF) -> str:
    """Return what QtPdf selects when the mouse is drawn through the middle of a box."""
    document = QPdfDocument()
    document.load(str(path))
    middle = box.center().y()
    left, right = QPointF(box.left() + 0.1, middle), QPointF(box.right() - 0.1, middle)
    words = document.getSelection(page, left, right).text()
    document.close()
    return words


def is_marked(colour: QColor) -> bool:
    return colour.blue() < colour.red() - 40 and colour.lightness() > 180


class TestMarks:
    def test_passage_and_best_sentence_lie_over_their_words(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        passage = "Delays over two hours are refunded in full.\r\nIn storms the captain decides"
        viewer.open(view_of(ferry, passage, best="In storms the captain", page=3))
        (marks,) = pages_of(viewer).marks()
        assert marks.page == 2
        assert [words_under(ferry, 2, box) for box in marks.passage] == passage.split("\r\n")
        assert [words_under(ferry, 2, box) for box in marks.best] == ["In storms the captain"]

    def test_characters_that_pdfium_leaves_out_of_its_text_shift_nothing(
        self, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = write_pdf(tmp_path / "odd.pdf", [["odd\\003\\003 signs before", "the words meant"]])
        assert "\x03\x03" in page_texts(path)[0]
        viewer.open(view_of(path, "words meant"))
        (marks,) = pages_of(viewer).marks()
        assert [words_under(path, 0, box) for box in marks.passage] == ["words meant"]

    def test_a_passage_over_three_pages_is_marked_on_each(
        self, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = write_pdf(tmp_path / "long.pdf", [["One begins"], ["two goes on"], ["three ends"]])
        viewer.open(view_of(path, "begins\ftwo goes on\fthree", page=1))
        marks = pages_of(viewer).marks()
        assert [(each.page, each.text) for each in marks] == [
            (0, "begins"),
            (1, "two goes on"),
            (2, "three"),
        ]

    def test_without_the_next_page_the_marks_end_with_theirs(
        self, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = write_pdf(tmp_path / "long.pdf", [["One begins"], ["two ends"]])
        view = view_of(path, "begins\ftwo", page=1)
        viewer.open(replace(view, following_page_starts=(), text=None))
        assert [(each.page, each.text) for each in pages_of(viewer).marks()] == [(0, "begins")]

    def test_a_recognised_page_in_the_middle_is_not_marked(
        self, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = write_pdf(tmp_path / "mixed.pdf", [["One begins"], ["a stamp"], ["three ends"]])
        pages = "One begins", "words of a picture, many more of them than the stamp", "three ends"
        text = "\f".join(pages)
        starts = text.index(pages[1]), text.index(pages[2])
        view = replace(
            view_of(path, "begins", page=1),
            end=text.index(" ends"),
            text=text,
            following_page_starts=starts,
            recognised_pages=frozenset({2}),
        )
        viewer.open(view)
        marks = pages_of(viewer).marks()
        assert [(each.page, each.text) for each in marks] == [(0, "begins"), (2, "three")]

    def test_runs_of_one_line_are_joined_and_columns_are_not(self) -> None:
        line, comma = QRectF(0, 10, 50, 9), QRectF(51, 17, 2, 3)
        column, below = QRectF(200, 10, 50, 9), QRectF(0, 24, 50, 9)
        assert join_lines([line, comma, column, below]) == (line.united(comma), column, below)


class TestPainting:
    """What is on the screen, compared pixel by pixel with what was computed."""

    @pytest.mark.parametrize(
        ("size", "rotation", "zoom_steps"),
        [
            (A4, 0, 0),
            (A4, 0, 3),
            (A4, 0, -2),
            (A4, 90, 0),
            (A4, 180, 1),
            (A4, 270, 0),
            (LANDSCAPE, 0, 0),
            (LANDSCAPE, 0, 3),
            (LANDSCAPE, 0, -2),
        ],
    )
    def test_the_marks_surround_the_ink(
        self,
        qtbot: QtBot,
        viewer: SourceViewer,
        tmp_path: Path,
        size: tuple[int, int],
        rotation: int,
        zoom_steps: int,
    ) -> None:
        lines = [["First"], ["Second"], ["Marked"]]
        path = write_pdf(tmp_path / "three.pdf", lines, size, rotation)
        viewer.open(view_of(path, "Marked", page=3))
        pane = pages_of(viewer)
        for _ in range(abs(zoom_steps)):
            (pane.zoom_in if zoom_steps > 0 else pane.zoom_out)()
        (marks,) = pane.marks()
        around = pane.mark_on_viewport(marks).toRect().adjusted(-30, -30, 30, 30)

        def ink_is_marked() -> None:
            ink = pixels_where(painted(pane), around, is_ink)
            assert not ink.isEmpty()
            mark = pixels_where(painted(pane), around, is_marked)
            assert mark.contains(ink)
            assert mark.width() - ink.width() <= 10
            assert mark.height() - ink.height() <= 10

        qtbot.waitUntil(ink_is_marked)

    def test_the_page_is_painted_where_the_layout_says(
        self, qtbot: QtBot, viewer: SourceViewer, tmp_path: Path, theme: Theme
    ) -> None:
        path = write_pdf(tmp_path / "one.pdf", [["Marked"]])
        viewer.open(view_of(path, "Marked"))
        pane = pages_of(viewer)
        for _ in range(4):
            pane.zoom_out()
        surround = theme.colour(Colour.HOVER)

        def page_is_there() -> None:
            image = painted(pane)
            page = pixels_where(image, image.rect(), lambda colour: colour != surround)
            assert page == pane._current_layout().rectangles[0]

        qtbot.waitUntil(page_is_there)

    def test_marks_stay_light_on_paper_in_the_dark(
        self, qtbot: QtBot, viewer: SourceViewer, ferry: Path, theme: Theme
    ) -> None:
        theme.set_appearance(Appearance.DARK)
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        box = pane.mark_on_viewport(pane.marks()[0]).toRect()
        edge = QPoint(box.left() - 1, box.center().y())
        qtbot.waitUntil(lambda: painted(pane).pixelColor(edge) == marker_colour())


class TestScrolling:
    def test_the_passage_stands_a_third_from_the_top_and_stays_there(
        self, qtbot: QtBot, viewer: SourceViewer, ferry: Path
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)

        def in_place() -> None:
            height = pane.viewport().height()
            top = pane.mark_on_viewport(pane.marks()[0]).top()
            assert top == pytest.approx(height / 3, abs=2)

        qtbot.waitUntil(in_place)
        viewer.resize(700, 500)
        qtbot.waitUntil(in_place)
        pane.zoom_in()
        qtbot.waitUntil(in_place)

    def test_a_viewer_that_is_shown_later_shows_the_passage(
        self, qtbot: QtBot, theme: Theme, ferry: Path
    ) -> None:
        viewer = SourceViewer(theme)
        qtbot.addWidget(viewer)
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        viewer.resize(420, 600)
        viewer.show()
        pane = pages_of(viewer)
        area = QRectF(pane.viewport().rect())
        qtbot.waitUntil(lambda: area.contains(pane.mark_on_viewport(pane.marks()[0])))

    def test_it_stays_where_the_person_scrolled(self, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        pane.go_to_page(1)
        viewer.resize(460, 500)
        assert pane.current_page() == 1
        assert pane.verticalScrollBar().value() == 0

    def test_a_long_passage_gives_way_to_its_best_sentence(
        self, qtbot: QtBot, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        lines = [f"Line {number} of a long passage." for number in range(38)]
        path = write_pdf(tmp_path / "long.pdf", [lines, lines])
        viewer.resize(600, 300)
        viewer.open(view_of(path, "\r\n".join(lines), best=lines[30]))
        pane = pages_of(viewer)
        (marks,) = pane.marks()

        def best_in_place() -> None:
            best = pane.mark_on_viewport(replace(marks, passage=marks.best))
            assert best.top() == pytest.approx(pane.viewport().height() / 3, abs=2)

        qtbot.waitUntil(best_in_place)
