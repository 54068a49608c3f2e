"""Answers one question with several things that a model was taught, one answer after the other.

The answers stand beside each other as branches. What stands there already is not asked again, and
a stop, or any other question, ends it. Covered: the order, what is left out. Not covered: how an
answer is made (`chat_service`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.adapter_choice import Taught
from desktop.services.chat_service import ChatService
from engine.conversations.records import DocumentUse, MeasurePart, Message, MessageState

__all__ = ["SideBySide"]


class SideBySide(QObject):
    """The question that is answered several times; one at a time.

    Signals:
        nothing_left: All answers that are wanted stand there already.
    """

    nothing_left = Signal()

    def __init__(self, chat: ChatService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat = chat
        self._conversation = 0
        self._answer = 0
        """The answer that came last; the next one stands beside it."""
        self._use = DocumentUse.WHEN_SUPPORTED
        self._waiting: list[Taught] = []
        chat.answered.connect(self._on_answered)

    def begin(self, conversation_id: int, answer_id: int, wanted: Sequence[Taught]) -> None:
        """Answer the question of an answer once with each of these.

        Args:
            conversation_id: Where it is.
            answer_id: An answer to the question.
            wanted: What the answers use, each once.
        """
        self._chat.stop()
        kept = self._chat.kept(conversation_id)
        answer = kept.get(answer_id)
        if answer is None:
            return
        versions = [kept[one] for one in answer.alternatives]
        there = {_made_with(one) for one in versions if self._is_whole(one)}
        self._waiting = [one for one in wanted if (one.name, one.scale) not in there]
        self._conversation, self._answer = conversation_id, answer_id
        self._use = answer.search.use if answer.search else DocumentUse.WHEN_SUPPORTED
        if self._waiting:
            self._ask_next()
        else:
            self.nothing_left.emit()

    def _ask_next(self) -> None:
        if not self._waiting or self._chat.is_answering:
            # Something else was asked meanwhile.
            self._waiting.clear()
            return
        taught = self._waiting.pop(0)
        self._chat.ask_again(self._conversation, self._answer, self._use, taught)
        self._answer = self._chat.answering_id or 0

    def _on_answered(self, answer_id: int, answer: Message) -> None:
        if answer_id != self._answer or answer.state is MessageState.STOPPED:
            self._waiting.clear()
        elif self._waiting:
            # The check of this answer is asked for first.
            QTimer.singleShot(0, self, self._ask_next)

    def _is_whole(self, answer: Message) -> bool:
        return answer.state is MessageState.COMPLETE and answer.model == self._chat.model


def _made_with(answer: Message) -> tuple[str, float]:
    """Return the name and the strength of what an answer used."""
    parts = (one for one in answer.parts if isinstance(one, MeasurePart))
    part = next(parts, MeasurePart())
    return part.adapter, part.adapter_scale if part.adapter else 1.0
