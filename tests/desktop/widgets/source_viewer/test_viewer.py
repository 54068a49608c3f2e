"""The viewer around the marks: pages, zoom, keys, text, calm words in bad cases, letting go."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import TYPE, Colour
from desktop.widgets.source_viewer import SourceViewer
from desktop.widgets.source_viewer.highlight_colours import best_sentence_colour
from desktop.widgets.source_viewer.pdf_pane import PdfPane
from desktop.widgets.source_viewer.source_problem import reads_the_same
from desktop.widgets.source_viewer.text_pane import displayable, utf16_position

from .material import (
    FERRY_LINES,
    button,
    is_ink,
    notice_of,
    pages_of,
    painted,
    pixels_where,
    text_of,
    text_view,
    view_of,
    write_pdf,
)


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class TestPages:
    def test_buttons_and_the_page_field_turn_pages(self, viewer: SourceViewer, ferry: Path) -> None:
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

    def test_the_pane_shows_a_ring_when_the_keyboard_brings_the_focus(
        self, qtbot: QtBot, viewer: SourceViewer, ferry: Path, theme: Theme
    ) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        viewer.activateWindow()
        button(viewer, "Fit the page").setFocus()
        qtbot.waitUntil(button(viewer, "Fit the page").hasFocus)
        QTest.keyClick(button(viewer, "Fit the page"), Qt.Key.Key_Tab)
        assert pane.hasFocus()
        edge = pane.mapTo(viewer, QPoint(-1, pane.height() // 2))
        accent = theme.colour(Colour.ACCENT)
        qtbot.waitUntil(lambda: viewer.grab().toImage().pixelColor(edge) == accent)

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

    def test_lines_stand_as_far_apart_as_the_theme_says(
        self, viewer: SourceViewer, tmp_path: Path
    ) -> None:
        path = tmp_path / "notes.txt"
        path.touch()
        viewer.open(text_view(path, "One.\nTwo.\nThree.", "Two."))
        pane = text_of(viewer)
        second = pane.textCursor()
        third = pane.textCursor()
        third.movePosition(QTextCursor.MoveOperation.NextBlock)
        apart = pane.cursorRect(third).top() - pane.cursorRect(second).top()
        assert apart >= TYPE.reading_line_height

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

    def test_a_recognised_page_is_shown_with_its_words_and_without_marks(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        view = view_of(ferry, FERRY_LINES[1], best="Delays over two hours", page=3)
        viewer.open(replace(view, recognised_pages=frozenset({3})))
        assert "text recognition" in notice_of(viewer)
        assert "\u201cDelays over two hours\u201d" in notice_of(viewer)
        pane = pages_of(viewer)
        assert pane.isVisible()
        assert pane.current_page() == 3
        assert pane.marks() == ()

    def test_long_words_of_a_recognised_page_are_shortened(
        self, viewer: SourceViewer, ferry: Path
    ) -> None:
        view = view_of(ferry, FERRY_LINES[1], page=3)
        text = "Delays " * 200
        end = view.start + len(text)
        viewer.open(
            replace(
                view,
                text=text,
                text_start=view.start,
                end=end,
                following_page_starts=(),
                recognised_pages=frozenset({3}),
            )
        )
        assert notice_of(viewer).endswith("Delays…\u201d")

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
        qtbot.waitUntil(lambda: not {file.path for file in psutil.Process().open_files()} & opened)

    def test_the_same_file_is_not_loaded_again(self, viewer: SourceViewer, ferry: Path) -> None:
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        first = pages_of(viewer)
        viewer.open(view_of(ferry, FERRY_LINES[2], page=3))
        assert pages_of(viewer) is first
        assert [each.text for each in first.marks()] == [FERRY_LINES[2]]

    def test_deleting_the_viewer_ends_the_thread_that_renders(
        self, qtbot: QtBot, theme: Theme, ferry: Path
    ) -> None:
        viewer = SourceViewer(theme)
        viewer.show()
        viewer.open(view_of(ferry, FERRY_LINES[1], page=3))
        pane = pages_of(viewer)
        box = pane.mark_on_viewport(pane.marks()[0]).toRect()
        qtbot.waitUntil(lambda: not pixels_where(painted(pane), box, is_ink).isEmpty())
        while_open = psutil.Process().num_threads()
        with qtbot.waitSignal(viewer.destroyed):
            viewer.deleteLater()
        qtbot.waitUntil(lambda: psutil.Process().num_threads() < while_open)

    def test_qtpdf_is_loaded_with_the_first_pdf_only(self) -> None:
        check = (
            "import sys, desktop.widgets.source_viewer;"
            "sys.exit(any(name.startswith('PySide6.QtPdf') for name in sys.modules))"
        )
        root = Path(__file__).parents[4]
        assert subprocess.run([sys.executable, "-c", check], cwd=root, check=False).returncode == 0
