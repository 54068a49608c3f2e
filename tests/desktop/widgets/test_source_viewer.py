"""The source viewer: marks over the right words, always in view, and calm words in bad cases.

PDF files are written by the tests. Whether the marks fit is asked of three parties that know
nothing of each other: pypdfium2 (which the parser uses), QtPdf's own selection, and the painted
pixels.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import psutil
import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.widgets.source_viewer import SourceView, SourceViewer
from desktop.widgets.source_viewer.highlight_colours import best_sentence_colour, marker_colour
from desktop.widgets.source_viewer.passage_marks import bounds, join_lines
from desktop.widgets.source_viewer.pdf_pane import PdfPane
from desktop.widgets.source_viewer.source_notice import SourceNotice
from desktop.widgets.source_viewer.source_problem import reads_the_same
from desktop.widgets.source_viewer.text_pane import TextPane, displayable, utf16_position

A4 = (595, 842)
LANDSCAPE = (842, 595)
FERRY_LINES = (
    "The ferry leaves at seven from the western pier.",
    "Delays over two hours are refunded in full.",
    "In storms the captain decides and nothing is owed.",
    "Dogs travel free of charge on the lower deck.",
)


def write_pdf(
    path: Path,
    pages: Sequence[Sequence[str]],
    size: tuple[int, int] = A4,
    rotation: int = 0,
    trailer: str = "",
) -> Path:
    """Write a PDF in Helvetica, one string a line, the first line 200 points below the top."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        content = f"BT /F1 12 Tf 16 TL 72 {size[1] - 200} Td {shown} ET"
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Rotate {rotation} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
        )
        objects += [page, f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"]
    written = "%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    entries = len(objects) + 1
    written += f"xref\n0 {entries}\n0000000000 65535 f \n{table}"
    written += f"trailer\n<< /Size {entries} /Root 1 0 R {trailer} >>\n"
    written += f"startxref\n{written.index('xref')}\n%%EOF\n"
    path.write_bytes(written.encode("latin-1"))
    return path


def page_texts(path: Path) -> list[str]:
    """Extract each page so that string indices are pdfium's character indices."""
    with pypdfium2.PdfDocument(path) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            codes = (
                pypdfium2.raw.FPDFText_GetUnicode(text_page, index)
                for index in range(text_page.count_chars())
            )
            texts.append("".join(map(chr, codes)))
        return texts


def view_of(path: Path, passage: str, best: str = "", page: int = 1) -> SourceView:
    """Return the view of a passage, with pages joined by a form feed as one parser might."""
    texts = page_texts(path)
    text = "\f".join(texts)
    starts = [sum(len(before) + 1 for before in texts[:number]) for number in range(len(texts))]
    start = text.index(passage, starts[page - 1])
    best_start = text.index(best, start) if best else start
    return SourceView(
        path=path,
        title=path.name,
        location=f"page {page} of {len(texts)}",
        page=page,
        page_start=starts[page - 1],
        start=start,
        end=start + len(passage),
        best_start=best_start,
        best_end=best_start + len(best),
        text=text,
        following_page_starts=tuple(starts[page:]),
    )


def text_view(
    path: Path, text: str, passage: str, best: str = "", text_start: int = 0
) -> SourceView:
    start = text.index(passage) + text_start
    best_start = text.index(best) + text_start if best else start
    return SourceView(
        path=path,
        title=path.name,
        location="lines 10-40",
        page=None,
        page_start=0,
        start=start,
        end=start + len(passage),
        best_start=best_start,
        best_end=best_start + len(best),
        text=text,
        text_start=text_start,
    )


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    icons = Path(__file__).parents[3] / "resources" / "icons"
    shown = Theme(qapp, icons, Appearance.LIGHT)
    yield shown
    shown.deleteLater()


@pytest.fixture
def viewer(qtbot: QtBot, theme: Theme) -> SourceViewer:
    made = SourceViewer(theme)
    qtbot.addWidget(made)
    made.resize(460, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    filler = ("This page is about something else.",)
    return write_pdf(tmp_path / "ferry.pdf", [filler, filler, FERRY_LINES, filler, filler])


def pages_of(viewer: SourceViewer) -> PdfPane:
    pane = viewer.findChild(PdfPane)
    assert isinstance(pane, PdfPane)
    return pane


def text_of(viewer: SourceViewer) -> TextPane:
    pane = viewer.findChild(TextPane)
    assert isinstance(pane, TextPane)
    return pane


def notice_of(viewer: SourceViewer) -> str:
    notice = viewer.findChild(SourceNotice)
    assert isinstance(notice, SourceNotice)
    return notice.words() if notice.isVisible() else ""


def button(viewer: SourceViewer, words: str) -> QToolButton:
    return next(each for each in viewer.findChildren(QToolButton) if words in each.accessibleName())


def words_under(path: Path, page: int, box: QRectF) -> str:
    """Return what QtPdf selects when the mouse is drawn through the middle of a box."""
    document = QPdfDocument()
    document.load(str(path))
    middle = box.center().y()
    left, right = QPointF(box.left() + 0.1, middle), QPointF(box.right() - 0.1, middle)
    words = document.getSelection(page, left, right).text()
    document.close()
    return words


def painted(pane: PdfPane) -> QImage:
    return pane.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels_where(image: QImage, area: QRect, wanted: Callable[[QColor], bool]) -> QRect:
    """Return the box around the pixels of an area that are wanted."""
    found = QRect()
    for y in range(max(area.top(), 0), min(area.bottom() + 1, image.height())):
        for x in range(max(area.left(), 0), min(area.right() + 1, image.width())):
            if wanted(image.pixelColor(x, y)):
                found = found.united(QRect(x, y, 1, 1))
    return found


def is_ink(colour: QColor) -> bool:
    return colour.lightness() < 90


def is_marked(colour: QColor) -> bool:
    return colour.blue() < colour.red() - 40 and colour.lightness() > 120


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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

    @pytest.mark.parametrize("rotation", [0, 90, 180, 270])
    def test_marks_follow_a_rotated_page(
        self, viewer: SourceViewer, tmp_path: Path, rotation: int
    ) -> None:
        path = write_pdf(tmp_path / "turned.pdf", [FERRY_LINES], rotation=rotation)
        viewer.open(view_of(path, "two hours"))
        (marks,) = pages_of(viewer).marks()
        document = QPdfDocument()
        document.load(str(path))
        words = document.getAllText(0).text()
        expected = document.getSelectionAtIndex(0, words.index("two hours"), 9).boundingRectangle()
        document.close()
        assert bounds(marks.passage) == expected

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

    def test_runs_of_one_line_are_joined_and_columns_are_not(self) -> None:
        line, comma = QRectF(0, 10, 50, 9), QRectF(51, 17, 2, 3)
        column, below = QRectF(200, 10, 50, 9), QRectF(0, 24, 50, 9)
        assert join_lines([line, comma, column, below]) == (line.united(comma), column, below)


class TestPainting:
    """What is on the screen, compared pixel by pixel with what was computed."""

    @pytest.mark.parametrize("size", [A4, LANDSCAPE])
    @pytest.mark.parametrize("zoom_steps", [-2, 0, 3])
    def test_the_marks_surround_the_ink(
        self,
        qtbot: QtBot,
        viewer: SourceViewer,
        tmp_path: Path,
        size: tuple[int, int],
        zoom_steps: int,
    ) -> None:
        path = write_pdf(tmp_path / "one.pdf", [["First"], ["Second"], ["Marked"]], size)
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


class TestPages:
    def test_buttons_and_the_page_field_turn_pages(
        self, qtbot: QtBot, viewer: SourceViewer, ferry: Path
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane, field = pages_of(viewer), viewer.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        assert field.text() == "3"
        button(viewer, "Next page").click()
        assert (pane.current_page(), field.text()) == (4, "4")
        button(viewer, "Previous page").click()
        assert (pane.current_page(), field.text()) == (3, "3")
        field.selectAll()
        QTest.keyClicks(field, "1")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert pane.current_page() == 1
        assert not button(viewer, "Previous page").isEnabled()
        assert button(viewer, "Next page").isEnabled()

    def test_zooming_keeps_the_middle_and_has_limits(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        button(viewer, "Next page").click()
        fitted = pane._current_layout().rectangles[0].width()
        for _ in range(20):
            button(viewer, "Zoom in").click()
        assert pane.zoomFactor() == 3.0
        assert pane.current_page() == 4
        for _ in range(20):
            button(viewer, "Zoom out").click()
        assert pane.zoomFactor() == 0.25
        button(viewer, "Fit the page").click()
        assert pane._current_layout().rectangles[0].width() == fitted

    def test_control_and_the_wheel_zoom(self, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        before = pane._current_zoom()
        event = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane.viewport(), event)
        assert pane._current_zoom() == pytest.approx(before * 1.25, rel=0.01)

    def test_keys(self, qtbot: QtBot, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        viewer.activateWindow()
        pane.setFocus()
        qtbot.waitUntil(pane.hasFocus)
        before = pane._current_zoom()
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(pane, Qt.Key.Key_Plus, control)
        assert pane._current_zoom() > before
        QTest.keyClick(pane, Qt.Key.Key_0, control)
        assert pane._current_zoom() == pytest.approx(before)
        QTest.keyClick(pane, Qt.Key.Key_Minus, control)
        assert pane._current_zoom() < before
        scrolled = pane.verticalScrollBar().value()
        QTest.keyClick(pane, Qt.Key.Key_PageUp)
        assert pane.verticalScrollBar().value() < scrolled
        QTest.keyClick(pane, Qt.Key.Key_PageDown)
        assert pane.verticalScrollBar().value() == scrolled
        with qtbot.waitSignal(viewer.close_chosen):
            QTest.keyClick(pane, Qt.Key.Key_Escape)

    def test_everything_that_takes_the_focus_has_a_name(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        widgets = [*viewer.findChildren(QToolButton), pages_of(viewer), text_of(viewer)]
        assert all(widget.accessibleName() for widget in widgets)

    def test_opening_in_another_program_is_asked_of_the_caller(
        self, qtbot: QtBot, viewer: SourceViewer, ferry: Path
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        with qtbot.waitSignal(viewer.open_externally_chosen) as asked:
            button(viewer, "Open in its own program").click()
        assert asked.args == [ferry]


class TestText:
    @pytest.mark.parametrize("text_start", [0, 1000])
    def test_passage_and_best_sentence_are_marked(
        self, qtbot: QtBot, viewer: SourceViewer, tmp_path: Path, text_start: int
    ) -> None:
        path = tmp_path / "notes.md"
        path.touch()
        filler = "A \U0001f6a2 leaves.\r\nAnother one\x0b stays.\u2029" * 200
        passage = "Delays are refunded. \U0001f436 Dogs travel free."
        best = "Dogs travel free."
        viewer.open(text_view(path, filler + passage + filler, passage, best, text_start))
        pane = text_of(viewer)
        assert pane.isVisible()
        marked = [each.cursor.selectedText() for each in pane.extraSelections()]
        assert marked == [passage, best]
        start = pane.textCursor()
        third = pane.viewport().height() / 3
        qtbot.waitUntil(lambda: abs(pane.cursorRect(start).top() - third) <= 20)
        assert not notice_of(viewer)

    def test_a_large_window_of_text_is_shown(
        self, qtbot: QtBot, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = tmp_path / "large.txt"
        path.touch()
        filler = "The ferry leaves at seven from the western pier. " * 2000
        viewer.open(text_view(path, f"{filler}\nHere it is.\n{filler}", "Here it is."))
        pane = text_of(viewer)
        area = pane.viewport().rect()
        qtbot.waitUntil(lambda: area.contains(pane.cursorRect(pane.textCursor())))

    def test_marks_follow_the_colour_scheme(
        self, viewer: SourceViewer, tmp_path: Path, theme: Theme
    ) -> None:
        path = tmp_path / "notes.txt"
        path.touch()
        viewer.open(text_view(path, "One. Two.", "One. Two.", "Two."))
        theme.set_appearance(Appearance.DARK)
        shown = [each.format.background().color() for each in text_of(viewer).extraSelections()]
        assert shown == [theme.colour(Colour.HIGHLIGHT), best_sentence_colour(theme)]

    @pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
    def test_the_best_sentence_can_be_read(self, theme: Theme, appearance: Appearance) -> None:
        theme.set_appearance(appearance)
        shades = (luminance(theme.colour(Colour.TEXT)), luminance(best_sentence_colour(theme)))
        assert (max(shades) + 0.05) / (min(shades) + 0.05) >= 4.5

    def test_replacing_what_qt_would_merge_keeps_every_offset(self) -> None:
        text = "a\r\nb\rc\u2028d\x00e\x0cf\tg"
        assert displayable(text) == "a \nb\nc\nd e f\tg"
        assert utf16_position("\U0001f6a2ab", 2) == 3


class TestProblems:
    def test_a_missing_file_leaves_its_words(self, viewer: SourceViewer, ferry: Path) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        ferry.unlink()
        viewer.open(view)
        assert "no longer here" in notice_of(viewer)
        assert text_of(viewer).extraSelections()[0].cursor.selectedText() == FERRY_LINES[1]
        assert not button(viewer, "Open in its own program").isEnabled()

    def test_a_missing_file_without_stored_text(self, viewer: SourceViewer, ferry: Path) -> None:
        view = replace(view_of(ferry, FERRY_LINES[1], page=3), text=None)
        ferry.unlink()
        viewer.open(view)
        assert "no longer here" in notice_of(viewer)

    def test_something_that_is_no_file(self, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(replace(view_of(ferry, FERRY_LINES[1], page=3), path=ferry.parent))
        assert "cannot be read" in notice_of(viewer)

    def test_a_locked_pdf(self, viewer: SourceViewer, tmp_path: Path, ferry: Path) -> None:
        nonsense = "41" * 32
        locked = write_pdf(
            tmp_path / "locked.pdf",
            [["Secret"]],
            trailer=f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{nonsense}> /U <{nonsense}> "
            f"/P -4 >> /ID [<{nonsense}> <{nonsense}>]",
        )
        viewer.open(replace(view_of(ferry, FERRY_LINES[1], page=3), path=locked))
        assert "password" in notice_of(viewer)
        assert text_of(viewer).isVisible()
        assert button(viewer, "Open in its own program").isEnabled()

    def test_a_damaged_pdf(self, viewer: SourceViewer, ferry: Path) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        ferry.write_bytes(b"%PDF-1.7 and nothing more")
        viewer.open(view)
        assert "damaged" in notice_of(viewer)
        assert text_of(viewer).isVisible()

    @pytest.mark.parametrize(
        "pages",
        [[["Only one page is left."]], [["a"], ["b"], ["Other words now."] * 9], [["a"]] * 3],
    )
    def test_a_changed_pdf_is_not_marked(
        self, viewer: SourceViewer, ferry: Path, pages: list[list[str]]
    ) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        write_pdf(ferry, pages)
        viewer.open(view)
        assert "has changed" in notice_of(viewer)
        assert text_of(viewer).isVisible()
        assert pages_of(viewer).marks() == ()

    def test_a_page_that_is_a_picture_is_shown_without_marks(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        write_pdf(ferry, [["a"], ["b"], [], ["d"]])
        viewer.open(view)
        assert "picture" in notice_of(viewer)
        pane = pages_of(viewer)
        assert pane.isVisible()
        assert pane.current_page() == 3

    def test_the_words_go_with_the_problem(self, viewer: SourceViewer, ferry: Path) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        viewer.open(replace(view, path=ferry.parent / "lost.pdf"))
        viewer.open(view)
        assert not notice_of(viewer)
        assert pages_of(viewer).isVisible()

    def test_comparing_texts(self) -> None:
        stored = "Long-term debt was $4.2 billion in 2021; interest rates rose."
        assert reads_the_same(
            stored, "Long\ufffeterm debt\r\nwas $4.2 billion in 2021; interest rates rose"
        )
        assert not reads_the_same(stored, "The captain decides in storms what is owed to whom.")


class TestLettingGo:
    def test_thirty_files_after_another_leave_one_open(
        self, qtbot: QtBot, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        opened = set()
        for number in range(30):
            path = write_pdf(tmp_path / f"{number}.pdf", [FERRY_LINES])
            viewer.open(view_of(path, FERRY_LINES[1]))
            opened.add(str(path))
        qtbot.waitUntil(lambda: len(viewer.findChildren(PdfPane)) == 1)
        held = {file.path for file in psutil.Process().open_files()} & opened
        assert held == {str(path)}
        viewer.clear()
        assert not {file.path for file in psutil.Process().open_files()} & opened

    def test_the_same_file_is_not_loaded_again(self, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        first = pages_of(viewer)
        viewer.open(view_of(ferry, FERRY_LINES[2], page=3))
        assert pages_of(viewer) is first
        assert [each.text for each in first.marks()] == [FERRY_LINES[2]]

    def test_deleting_the_viewer_ends_its_threads(
        self, qtbot: QtBot, theme: Theme, ferry: Path
    ) -> None:
        before = psutil.Process().num_threads()
        viewer = SourceViewer(theme)
        viewer.show()
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        with qtbot.waitSignal(viewer.destroyed):
            viewer.deleteLater()
        qtbot.waitUntil(lambda: psutil.Process().num_threads() <= before)

    def test_qtpdf_is_loaded_with_the_first_pdf_only(self) -> None:
        check = (
            "import sys, desktop.widgets.source_viewer;"
            "sys.exit(any(name.startswith('PySide6.QtPdf') for name in sys.modules))"
        )
        root = Path(__file__).parents[3]
        assert subprocess.run([sys.executable, "-c", check], cwd=root, check=False).returncode == 0
