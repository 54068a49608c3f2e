"""Long work as one quiet strip: what, how far, how fast, how long still; pause and cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone


class ProgressStrip(QFrame):
    """One piece of work; hidden until it starts.

    Signals:
        cancel_chosen: The person wants the work to end.
        pause_chosen: The person wants the work to wait.
        resume_chosen: The person wants the work to go on.
    """

    cancel_chosen = Signal()
    pause_chosen = Signal()
    resume_chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        cancel_words: str = "",
        can_cancel: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can_cancel = can_cancel
        self._tone: Tone | None = None
        self.setProperty("surface", "raised")
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("kind", "strong")
        self._words = ElidedLabel()
        self._words.setProperty("kind", "caption")
        self._bar = ThinBar(theme)
        self._pause = TextButton(theme, self.tr("Pause"), ButtonRole.SECONDARY, IconName.PAUSE)
        self._resume = TextButton(theme, self.tr("Resume"), ButtonRole.SECONDARY, IconName.PLAY)
        self._cancel = TextButton(theme, cancel_words or self.tr("Cancel"), ButtonRole.SECONDARY)
        self._close = IconButton(theme, IconName.CLOSE, self.tr("Close"))
        self._pause.clicked.connect(self._on_pause)
        self._resume.clicked.connect(self.resume_chosen)
        self._cancel.clicked.connect(self._on_cancel)
        self._close.clicked.connect(self.hide)
        theme.changed.connect(self._tint)
        self._arrange()
        self.hide()

    def start(self, title: str) -> None:
        """Show new work that has not said anything yet."""
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self.setAccessibleName(title)
        self._let_choose(True)
        self._show_tone(None)
        self.show_progress(None, "")
        self.show()

    def show_progress(self, fraction: float | None, words: str) -> None:
        """Show how far the work is, from 0 to 1 or unknown, and the same in words."""
        self._bar.set_fraction(fraction)
        if self._cancel.isEnabled():
            self._words.setText(words)

    def finish(self, title: str, words: str, tone: Tone = Tone.GOOD) -> None:
        """Show how the work ended; the strip stays until it is closed or work starts again."""
        self._title.setText(title)
        self._words.setText(words)
        self._show_tone(tone)
        self.setAccessibleName(title)
        announce(self, f"{title}. {words}")

    def show_paused(self, title: str, words: str) -> None:
        """Show that the work waits until the person resumes it."""
        self.finish(title, words, Tone.QUIET)
        self._resume.show()
        self._close.hide()
        self.show()

    def _on_cancel(self) -> None:
        self._let_choose(False)
        self._words.setText(self.tr("Stopping…"))
        self.cancel_chosen.emit()

    def _on_pause(self) -> None:
        self._let_choose(False)
        self._words.setText(self.tr("Pausing…"))
        self.pause_chosen.emit()

    def _let_choose(self, can_choose: bool) -> None:
        self._cancel.setEnabled(can_choose)
        self._pause.setEnabled(can_choose)

    def _show_tone(self, tone: Tone | None) -> None:
        self._tone = tone
        running = tone is None
        self._bar.setVisible(running)
        self._cancel.setVisible(running and self._can_cancel)
        self._pause.setVisible(running)
        self._resume.hide()
        self._close.setVisible(not running)
        self._icon.setVisible(not running)
        self._tint()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE.snug)
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tight)
        words.addLayout(line)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.tight, SPACE.tight)
        row.setSpacing(SPACE.snug)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._resume)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        row.addWidget(self._close)

    def _tint(self) -> None:
        if self._tone is not None:
            ratio = self.devicePixelRatioF()
            pixmap = self._theme.pixmap(
                self._tone.icon, self._tone.colour, MEASURE.icon_large, ratio
            )
            self._icon.setPixmap(pixmap)
