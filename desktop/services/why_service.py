"""Asks the searching worker why a document was not used for an answer.

Covered: the question with everything that the answer was made from, the trace as typed records.
Not covered: finding the reason (the searching worker), mending it (the views, over the services).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker
from engine.conversations.conversations import ConversationList
from engine.conversations.records import Message, MessageState, Role, SearchPart
from engine.library.explanations import (
    Explanation,
    Mend,
    Preferred,
    Step,
    StepState,
    explanation_from_wire,
)
from engine.protocol import Values

__all__ = ["Explanation", "Mend", "Preferred", "Step", "StepState", "WhyService"]

_PATIENCE_MS: Final = 120_000


class WhyService(QObject):
    """Finds out about one document at a time; a new question takes the place of the one before.

    Signals:
        traced: (Explanation).
        failed: (EngineError).
    """

    traced = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        conversations: ConversationList,
        searching: Worker,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._searching = searching
        self._settings = settings
        self._operation: Operation | None = None

    def trace(self, conversation_id: int, answer_id: int, path: Path) -> None:
        """Find out what became of a document when an answer was made."""
        self.cancel()
        messages = self._conversations.messages(conversation_id)
        answer = next((one for one in messages if one.id == answer_id), None)
        asked = next((one for one in messages if answer and one.id == answer.parent_id), None)
        if answer is None or asked is None:
            return
        earlier = [one.text for one in messages if one.role is Role.QUESTION and one.id < asked.id]
        values = self._values(asked.text, earlier, answer, path)
        operation = self._searching.request("why", values, _PATIENCE_MS)
        self._operation = operation
        operation.succeeded.connect(lambda found: self.traced.emit(explanation_from_wire(found)))
        operation.failed.connect(self.failed)

    def cancel(self) -> None:
        """Nothing is wanted any more."""
        if self._operation is not None:
            self._operation.cancel()
            self._operation = None

    def _values(self, question: str, earlier: list[str], answer: Message, path: Path) -> Values:
        search = answer.search or SearchPart()
        is_whole = answer.state is MessageState.COMPLETE
        return {
            "question": question,
            "path": str(path),
            "scope": search.scope.as_values(),
            "earlier": earlier,
            "count": search.count or self._settings.current.passages,
            "given": [one.number for one in answer.sources if one.given],
            "cited": [one.number for one in answer.sources if one.cited],
            "sources": [
                {"number": one.number, "path": one.path, "start": one.start, "end": one.end}
                for one in answer.sources
            ],
            "held_back": is_whole and not answer.text and search.holds_back,
            "is_whole": is_whole,
        }
