"""Panels: drop overlay, toast, error panel, empty page, progress strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.widgets import toast as toast_module
from desktop.widgets.buttons import IconButton
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.error_panel import ErrorPanel, ErrorPanelContent
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.toast import Toast
from desktop.widgets.tone import Tone

from .conftest import Show


@pytest.fixture
def window(show: Show) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    show(made)
    return made


def words_of(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words)


def test_overlay_shows_names_count_and_size(theme: Theme, window: QWidget) -> None:
    overlay = DropOverlay(theme, window)
    names = ["Contracts", "annex.docx", "claims.md", "more.md", "other.md"]
    overlay.show_preview(names, counting=False, files=312, size=48_200_000, skipped=0)
    words = words_of(overlay)
    assert "Drop to add to your library" in words
    assert [name for name in names if name in words] == names[:3]
    assert "and 2 more" in words
    assert "312 files, 48 MB" in words


def test_overlay_says_that_it_counts_and_what_cannot_be_read(theme: Theme, window: QWidget) -> None:
    overlay = DropOverlay(theme, window)
    overlay.show_preview(["a.txt"], counting=True, files=1, size=900, skipped=0)
    assert "1 file, 900 bytes, counting…" in words_of(overlay)
    overlay.show_preview(["a"], counting=False, files=2000, size=4_000_000, skipped=4)
    assert "2,000 files, 4 MB, 4 cannot be read" in words_of(overlay)


def test_overlay_covers_the_window_and_leaves_the_drop_to_it(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    overlay = DropOverlay(theme, window)
    assert not overlay.isVisible()
    overlay.show_preview([], counting=True, files=0, size=0, skipped=0)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: overlay.size() == QSize(1000, 700))
    assert not overlay.acceptDrops()
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_toast_speaks_acts_and_leaves(
    theme: Theme, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(toast_module, "announce", lambda _widget, words: spoken.append(words))
    toast = Toast(theme, window)
    toast.show_message("Added 312 files", "Undo")
    assert spoken == ["Added 312 files"]
    with qtbot.waitSignal(toast.action_chosen):
        button(toast, "Undo").click()
    assert not toast.isVisible()


def test_toast_goes_away_by_itself(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window)
    toast.show_message("Copied", timeout_ms=10)
    assert not [b for b in toast.findChildren(QPushButton) if b.isVisible()]
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_toast_stays_while_it_has_the_focus(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window)
    with qtbot.waitSignal(toast._timer.timeout):
        toast.show_message("Added 312 files", "Undo", timeout_ms=20)
        button(toast, "Undo").setFocus(Qt.FocusReason.TabFocusReason)
    assert toast.isVisible()
    window.setFocus()
    button(toast, "Undo").clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_toast_is_closed_with_escape_and_with_its_cross(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.show_message("Copied")
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    toast.show_message("Copied")
    cross = toast.findChild(IconButton)
    assert isinstance(cross, IconButton)
    cross.click()
    assert not toast.isVisible()


def test_toast_keeps_its_place_at_the_bottom(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window)
    toast.show_message("Copied")
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: toast.geometry().bottom() > 600)
    middle = toast.geometry().center().x()
    assert middle == pytest.approx(500, abs=2)


@pytest.mark.parametrize("words", ["Added bridges, harbours and ferries. " * 6, "ledger_" * 40])
def test_toast_lies_within_the_window_however_long_its_words_are(
    theme: Theme, window: QWidget, words: str
) -> None:
    toast = Toast(theme, window)
    toast.show_message(words, "Undo")
    assert window.rect().contains(toast.geometry())
    for one in toast.findChildren(QPushButton):
        assert toast.rect().contains(one.geometry())
        assert one.width() >= one.sizeHint().width()
    label = next(one for one in toast.findChildren(QLabel) if one.text() == words)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.width() > toast.width() / 2
    toast.show_message("Copied")
    assert toast.width() < window.width() / 2


@pytest.mark.parametrize(
    ("tone", "word"),
    [
        (Tone.BAD, "Problem"),
        (Tone.CAUTION, "Please check"),
        (Tone.GOOD, "Done"),
        (Tone.QUIET, "Note"),
    ],
)
def test_error_panel_has_a_word_and_an_icon_for_its_tone(
    theme: Theme, show: Show, tone: Tone, word: str
) -> None:
    panel = ErrorPanel(theme, ErrorPanelContent("The disk is full.", "Free 2 GB.", tone=tone))
    show(panel)
    assert words_of(panel) == [word, "The disk is full.", "Free 2 GB."]
    assert panel.accessibleName() == f"{word}: The disk is full."
    assert any(not label.pixmap().isNull() for label in panel.findChildren(QLabel))


def test_error_panel_unfolds_and_copies_its_detail(theme: Theme, show: Show) -> None:
    panel = ErrorPanel(theme, ErrorPanelContent("It failed.", detail="PdfError: 4"))
    show(panel)
    detail = panel.findChild(QPlainTextEdit)
    assert isinstance(detail, QPlainTextEdit)
    assert not detail.isVisible()
    button(panel, "Show detail").click()
    assert detail.isVisible()
    button(panel, "Copy detail").click()
    assert QGuiApplication.clipboard().text() == "PdfError: 4"
    button(panel, "Hide detail").click()
    assert not detail.isVisible()


def test_error_panel_offers_what_mends_it_and_can_be_closed(
    theme: Theme, show: Show, qtbot: QtBot
) -> None:
    panel = ErrorPanel(theme, ErrorPanelContent("It failed.", action="Try again"))
    show(panel)
    with qtbot.waitSignal(panel.action_chosen):
        button(panel, "Try again").click()
    cross = panel.findChild(IconButton)
    assert isinstance(cross, IconButton)
    with qtbot.waitSignal(panel.dismissed):
        cross.click()
    panel.set_content(ErrorPanelContent("Another."))
    assert not [b for b in panel.findChildren(QPushButton) if b.isVisible()]


def test_empty_page_offers_its_actions(theme: Theme, show: Show, qtbot: QtBot) -> None:
    content = EmptyStateContent(
        IconName.DROP, "Drop documents here", "They stay here.", "Add", "Sample", drop_area=True
    )
    page = EmptyState(theme, content)
    show(page)
    assert words_of(page) == ["Drop documents here", "They stay here."]
    with qtbot.waitSignal(page.primary_chosen):
        QTest.keyClick(button(page, "Add"), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.secondary_chosen):
        button(page, "Sample").click()


@pytest.mark.parametrize("width", [300, 560, 900])
def test_empty_page_lies_within_a_narrow_place(theme: Theme, show: Show, width: int) -> None:
    content = EmptyStateContent(
        IconName.DROP,
        "Ask your own documents",
        "Drop files or folders here. They are read on this computer and stay where they are.",
        "Add documents",
        "Try it with sample documents of ours",
        drop_area=True,
    )
    page = EmptyState(theme, content)
    place = QStackedWidget()
    place.addWidget(page)
    place.setMinimumWidth(200)
    place.resize(width, 600)
    show(place)
    for one in (*page.findChildren(QFrame), *page.findChildren(QPushButton)):
        area = QRect(one.mapTo(page, QPoint()), one.size())
        assert page.rect().contains(area), one
    for one in page.findChildren(QLabel):
        if one.text():
            assert one.height() >= one.heightForWidth(one.width()), one.text()


def test_empty_page_without_actions_has_no_buttons(theme: Theme, show: Show) -> None:
    page = EmptyState(theme, EmptyStateContent(IconName.CHAT, "No chats", "Ask something."))
    show(page)
    assert page.findChildren(QPushButton) == []


def test_strip_shows_progress_and_really_cancels(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    strip = ProgressStrip(theme, window)
    assert not strip.isVisible()
    strip.start("Reading documents")
    bar = strip.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0
    strip.show_progress(0.41, "128 of 312 files")
    assert bar.value() / bar.maximum() == pytest.approx(0.41)
    assert "128 of 312 files" in words_of(strip)
    with qtbot.waitSignal(strip.cancel_chosen):
        button(strip, "Cancel").click()
    strip.show_progress(0.42, "131 of 312 files")
    assert "Stopping…" in words_of(strip)
    assert not button(strip, "Cancel").isEnabled()


def test_strip_stays_with_its_end_until_closed(theme: Theme, window: QWidget) -> None:
    strip = ProgressStrip(theme, window)
    strip.start("Reading documents")
    strip.finish("312 documents are ready", "6 need attention")
    assert words_of(strip) == ["312 documents are ready", "6 need attention"]
    assert not button(strip, "Cancel").isVisible()
    cross = strip.findChild(IconButton)
    assert isinstance(cross, IconButton)
    cross.click()
    assert not strip.isVisible()
    strip.start("Reading documents")
    assert button(strip, "Cancel").isEnabled()


def test_bar_moves_only_while_it_is_seen_and_unknown(theme: Theme, window: QWidget) -> None:
    bar = ThinBar(theme, window)
    assert not bar._timer.isActive()
    bar.show()
    assert bar._timer.isActive() == bool(theme.appear_milliseconds)
    bar.set_fraction(0.5)
    assert not bar._timer.isActive()
    bar.set_fraction(None)
    bar.hide()
    assert not bar._timer.isActive()


@pytest.mark.parametrize(("fraction", "shown"), [(-1.0, 0.0), (0.25, 0.25), (7.0, 1.0)])
def test_bar_keeps_fractions_in_their_limits(
    theme: Theme, window: QWidget, fraction: float, shown: float
) -> None:
    bar = ThinBar(theme, window)
    bar.set_fraction(fraction)
    assert bar.value() / bar.maximum() == pytest.approx(shown)
