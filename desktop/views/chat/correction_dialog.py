"""Lets a person write what an answer should have been."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.services.feedback_service import FeedbackService
from desktop.theme.theme import Theme
from desktop.theme.tokens import TYPE
from desktop.views.confirming import may_delete
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.dialog import Dialog

_WIDTH = 560
_HEIGHT = 240


class CorrectionDialog(Dialog):
    """The answer's words, to be changed. The answer in the conversation stays as it is."""

    def __init__(
        self, theme: Theme, feedback: FeedbackService, answer_id: int, text: str, parent: QWidget
    ) -> None:
        super().__init__(
            theme, parent.tr("What would have been right?"), parent.tr("Keep it"), parent
        )
        self._feedback = feedback
        self._answer_id = answer_id
        known = feedback.of([answer_id]).get(answer_id)
        correction = known.correction if known else None
        words = QLabel(
            self.tr(
                "Change the words below. The answer in the conversation stays as it is; your "
                "version is kept beside it on this computer, for teaching and comparing later."
            )
        )
        words.setWordWrap(True)
        words.setProperty("kind", "caption")
        self._edit = QPlainTextEdit(correction or text)
        self._edit.setFont(theme.font(TYPE.reading))
        self._edit.setTabChangesFocus(True)
        self._edit.setMinimumHeight(_HEIGHT)
        self._edit.setAccessibleName(self.tr("The right answer"))
        self.content.addWidget(words)
        self.content.addWidget(self._edit, 1)
        if correction is not None:
            self.content.addWidget(self._make_remove(theme))
        self.setMinimumWidth(_WIDTH)
        self._edit.setFocus()

    @override
    def accept(self) -> None:
        text = self._edit.toPlainText().strip()
        if not text:
            self.say(self.tr("Write the right answer, or cancel."))
            return
        self._feedback.correct(self._answer_id, text)
        super().accept()

    def _make_remove(self, theme: Theme) -> TextButton:
        remove = TextButton(theme, self.tr("Remove the correction"), ButtonRole.DANGER)
        remove.clicked.connect(self._remove)
        return remove

    def _remove(self) -> None:
        if not may_delete(
            self,
            self.tr("Remove the correction?"),
            self.tr("Your version is deleted. The answer stays as it is."),
        ):
            return
        self._feedback.correct(self._answer_id, None)
        super().accept()
