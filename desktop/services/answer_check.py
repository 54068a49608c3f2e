"""Asks the searching worker whether the passages hold what an answer says.

Covered: the request, its answer as parts, the citations that agree with it. Not covered: the method
(the searching worker), keeping the parts (`chat_service`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.sources import citation_marks, cited_by, passage_of, source_of
from desktop.services.worker import Worker
from engine.conversations.parts import sentence_checks
from engine.conversations.records import (
    CheckPart,
    CitationMark,
    MeasurePart,
    Message,
    MessageState,
    Part,
    QuotationPart,
    SourcePart,
    TextPart,
)
from engine.protocol import Values

_PATIENCE_MS: Final = 120_000


class AnswerCheck(QObject):
    """Checks answers one after the other.

    Signals:
        checked: (conversation id, Message) the answer with the parts of its check. An answer
            whose check fails stays without one, so that nothing is told of it.
    """

    checked = Signal(int, object)

    def __init__(self, searching: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searching = searching

    def begin(
        self,
        conversation_id: int,
        question: str,
        answer: Message,
        *,
        quotation_leads: bool,
        pinned: Sequence[Path] = (),
    ) -> None:
        """Check an answer that was made from documents; another one is left alone.

        Args:
            conversation_id: Where it is.
            question: What was asked.
            answer: With its sources.
            quotation_leads: Whether the quotation stands before the answer.
            pinned: Documents that the model read as a whole.
        """
        if not is_checkable(answer, has_pinned=bool(pinned)):
            return
        values: Values = {
            "question": question,
            "text": answer.text,
            "passages": [passage_of(one) for one in answer.sources],
            "given": [one.number for one in answer.sources if one.given],
            "pinned": [str(path) for path in pinned],
        }
        operation = self._searching.request("check", values, _PATIENCE_MS)
        operation.succeeded.connect(
            lambda found: self.checked.emit(
                conversation_id,
                replace(answer, parts=_with_check(answer.parts, found, quotation_leads)),
            )
        )


def is_checkable(answer: Message, *, has_pinned: bool = False) -> bool:
    """Whether there are whole words, and something that the model read to hold them against."""
    is_whole = answer.state is MessageState.COMPLETE
    has_read = has_pinned or any(one.given for one in answer.sources)
    return is_whole and bool(answer.text) and has_read


def quotation_of(checked: Values, *, leads: bool) -> QuotationPart | None:
    """Return the sentence that answers best; None where none does."""
    found = checked.get("quotation")
    if found is None:
        return None
    return QuotationPart(
        int(found["number"]), int(found["start"]), int(found["end"]), str(found["text"]), leads
    )


def _with_check(
    parts: tuple[Part, ...], checked: Values, quotation_leads: bool
) -> tuple[Part, ...]:
    """Return the parts with those of the check before the measure, which stays the last."""
    marks = citation_marks(checked)
    kept = [
        _cited_anew(one, marks)
        for one in _with_added(parts, checked)
        if not isinstance(one, CheckPart | QuotationPart | MeasurePart)
    ]
    measure = [one for one in parts if isinstance(one, MeasurePart)]
    quotation = quotation_of(checked, leads=quotation_leads)
    quotations = [quotation] if quotation else []
    return (*kept, CheckPart(sentence_checks(checked["sentences"])), *quotations, *measure)


def _with_added(parts: tuple[Part, ...], checked: Values) -> tuple[Part, ...]:
    """Return the parts with the passages of pinned documents that support the answer."""
    first = 1 + sum(isinstance(one, SourcePart) for one in parts)
    added = [source_of(*one) for one in enumerate(checked.get("added", ()), first)]
    words = next((i for i, one in enumerate(parts) if isinstance(one, TextPart)), len(parts))
    return (*parts[:words], *added, *parts[words:])


def _cited_anew(part: Part, marks: tuple[CitationMark, ...]) -> Part:
    """Cite what the check found: the first marks were found by words alone."""
    match part:
        case TextPart():
            return replace(part, marks=marks)
        case SourcePart():
            return cited_by(marks, part)
        case _:
            return part
