"""What the window tells: a panel above the page, a message that goes away by itself, a way back.

Covered: the one door for problems, what came of imports and exports, what can be undone. Not
covered: what other parts say in their own places; words about backups (`settings.backup_messages`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.chat_service import EngineError
from desktop.services.conversation_service import Conversation, ConversationFolder
from desktop.services.conversation_transfer import ImportReport
from desktop.services.example_sources import ImportOutcome
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.transfer_words import import_words
from desktop.views.teach.import_words import left_out_words
from desktop.widgets.error_panel import ErrorPanel, ErrorPanelContent
from desktop.widgets.toast import Toast
from desktop.widgets.tone import Tone

_LONGEST_TITLE: Final = 40
"""Characters of a title in a message that goes away by itself."""


class Messages(QObject):
    """Tells a person what happened.

    Attributes:
        area: The place of the panel, to be laid out above the page.
        panel: What is shown until it is closed or another page is chosen.
        toast: What goes away by itself.

    Signals:
        details_wanted: The action that a message in the panel offers was chosen.
    """

    details_wanted = Signal()

    def __init__(self, theme: Theme, pages: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel = ErrorPanel(theme, ErrorPanelContent(""))
        self.area = QWidget()
        self.area.hide()
        column = QVBoxLayout(self.area)
        column.setContentsMargins(SPACE.wide, SPACE.normal, SPACE.wide, 0)
        column.addWidget(self.panel)
        self.toast = Toast(theme, pages)
        self._action: Callable[[], object] | None = None
        self.panel.dismissed.connect(self.area.hide)
        self.panel.action_chosen.connect(self.details_wanted)
        self.toast.action_chosen.connect(self._act)

    def show_problem(self, error: EngineError) -> None:
        """The one door through which a person learns of a problem."""
        self.show(ErrorPanelContent(said(error.message), said(error.hint), error.detail))

    def show(self, content: ErrorPanelContent) -> None:
        """Show a message above the page, until it is closed or another page is chosen."""
        self.panel.set_content(content)
        self.area.show()

    def tell(self, words: str) -> None:
        """Show a message that goes away by itself."""
        self.toast.show_message(words)

    def offer(self, words: str, name: str, action: Callable[[], object]) -> None:
        """Show a message that goes away by itself, and what can be done meanwhile.

        Args:
            words: The message.
            name: What the action is called.
            action: Done at most once.
        """
        self._action = action
        self.toast.show_message(words, name)

    def offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer the way back."""
        self.offer(words, self.tr("Undo"), undo)

    def _act(self) -> None:
        action, self._action = self._action, None
        if action is not None:
            action()

    # What became of something --------------------------------------------------------------

    def offer_deleted(self, conversation: Conversation, undo: Callable[[], object]) -> None:
        """Say that a conversation is deleted."""
        words = self.tr("“{title}” is deleted.").format(title=_shortened(conversation.title))
        self.offer_undo(words, undo)

    def offer_removed(self, folder: ConversationFolder, undo: Callable[[], object]) -> None:
        """Say that a folder of conversations is removed."""
        words = self.tr("The folder “{name}” is removed. Its conversations stay.")
        self.offer_undo(words.format(name=folder.name), undo)

    def tell_import_began(self, path: Path) -> None:
        """Say that a file of conversations is being read."""
        self.tell(self.tr("Importing {name}…").format(name=path.name))

    def tell_imported(self, report: ImportReport) -> None:
        """Say how many conversations came in, and why others did not."""
        words = import_words(report)
        if not report.left_out:
            self.tell(words)
            return
        reasons = "\n".join(f"{one.title}: {said(one.reason)}" for one in report.left_out)
        tone = Tone.QUIET if report.imported else Tone.CAUTION
        self.show(ErrorPanelContent(words, detail=reasons, tone=tone))

    def tell_exported(self, path: Path) -> None:
        """Say where conversations were written to."""
        self.tell(self.tr("Exported to {name}.").format(name=path.name))

    def tell_outcome(self, outcome: ImportOutcome, words: str) -> None:
        """Say what an import of examples or questions brought, line by line what it did not."""
        tone = Tone.QUIET if outcome.added else Tone.CAUTION
        self.show(ErrorPanelContent(words, detail=left_out_words(outcome), tone=tone))


def _shortened(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
