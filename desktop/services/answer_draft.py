"""What is known of an answer while it is made, as the parts that are kept.

Covered: what a search found, what a model read and wrote, its cautions, the numbers. Not covered:
asking the workers (`answer_run`), keeping the parts (`chat_service`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from desktop.services.sources import citation_marks, cited_by, source_of
from engine.conversations.records import (
    CitationMark,
    MeasurePart,
    Message,
    Part,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    SearchPart,
    SourcePart,
    TextPart,
)
from engine.protocol import Values

_CUT: Final = ProblemPart(
    "The answer was cut at its longest length.",
    "Continue it, or raise “Longest answer” in the settings.",
)


class AnswerDraft:
    """The parts of one answer as they become known.

    Attributes:
        search: How the documents were searched; None where they were not.
        sources: The passages that were found.
        text: The words so far.
    """

    def __init__(self, parts: Sequence[Part] = ()) -> None:
        """Begin empty, or with the parts of an answer that goes on."""
        self.search: SearchPart | None = None
        self.sources: tuple[SourcePart, ...] = ()
        self.text = ""
        self._missed: tuple[str, ...] = ()
        self._cautions: dict[str, ProblemPart] = {}
        self._reasoning = ""
        self._marks: tuple[CitationMark, ...] = ()
        self._quotation: QuotationPart | None = None
        self._measure: MeasurePart | None = None
        self._taught = ("", 1.0)
        for part in parts:
            self._take(part)

    def parts(self) -> tuple[Part, ...]:
        """Return what is known."""
        known = (
            *self._cautions.values(),
            self.search,
            *self.sources,
            self._quotation,
            ReasoningPart(self._reasoning) if self._reasoning else None,
            TextPart(self.text, self._marks) if self.text else None,
            self._measure,
        )
        return tuple(part for part in known if part is not None)

    def find(self, search: SearchPart, passages: Sequence[Values], unfinished: int) -> None:
        """Take what a search found; a second time only with better sentences."""
        before = {source.number: source for source in self.sources}
        found = (source_of(number, values) for number, values in enumerate(passages, start=1))
        self.search = search
        self.sources = tuple(
            replace(one, cited=before[one.number].cited, given=before[one.number].given)
            if one.number in before
            else one
            for one in found
        )
        if unfinished:
            self._cautions.setdefault("unfinished", _caution_about_unfinished(unfinished))

    def give_none(self) -> None:
        """Mark all passages as shown only: no model reads them."""
        self.sources = tuple(replace(source, given=False) for source in self.sources)

    def miss(self, names: Sequence[str]) -> None:
        """Say that attached or pinned documents could not be read yet."""
        self._missed = tuple(dict.fromkeys((*self._missed, *names)))
        if self._missed:
            self._cautions["missed"] = ProblemPart(
                f"Not read yet when this was asked: {', '.join(self._missed)}.",
                "Ask again when it is indexed.",
            )

    def use_taught(self, name: str, scale: float) -> None:
        """Take what the model was taught that it answers with."""
        self._taught = (name, scale)

    def leave_taught(self, reason: str) -> None:
        """Say why what was chosen of all that was taught is not used."""
        self._cautions["taught"] = ProblemPart(reason, "This answer is the plain model's.")

    def quote(self, quotation: QuotationPart) -> None:
        """Take the sentence that answers best, before there are any words of the model."""
        self._quotation = quotation

    def read(self, told: Values) -> int:
        """Take what the model reads; returns the number of passages among it."""
        given = set(told["given"])
        self.sources = tuple(
            replace(source, given=source.number in given) for source in self.sources
        )
        if told.get("pinned_cut"):
            self._cautions["cut"] = ProblemPart(
                "What is pinned has more text than the model can take: it read only a part.",
                "Choose a larger context in the settings, or pin less.",
            )
        self._measure = MeasurePart(
            prompt_tokens=int(told["tokens"]),
            context_tokens=int(told.get("context_tokens", 0)),
            forgotten_turns=int(told.get("forgotten_turns", 0)),
            summarised_turns=int(told.get("summarised_turns", 0)),
            adapter=self._taught[0],
            adapter_scale=self._taught[1],
        )
        return len(given)

    def think(self, text: str) -> None:
        """Take more of what the model thinks before it answers."""
        self._reasoning += text

    def write(self, text: str) -> None:
        """Take more words."""
        self.text += text

    def complete(self, answer: Values) -> None:
        """Take the whole answer."""
        self.text = str(answer["text"])
        self._reasoning = str(answer.get("reasoning") or self._reasoning)
        self._marks = citation_marks(answer)
        self.sources = tuple(cited_by(self._marks, source) for source in self.sources)
        self._measure = measure_of(answer)
        caution = _caution_about(answer)
        if caution is not None:
            self._cautions["ending"] = caution

    def _take(self, part: Part) -> None:
        """Take a part of an answer that goes on; its check and its old cautions do not hold.

        Its citations do: they stand in the words that it begins with.
        """
        match part:
            case SearchPart():
                self.search = part
            case SourcePart():
                self.sources = (*self.sources, part)
            case ReasoningPart():
                self._reasoning += part.text
            case TextPart():
                self.text += part.text
                self._marks = part.marks
            case QuotationPart():
                self._quotation = part
            case MeasurePart():
                self._measure = part


def measure_of(answer: Mapping[str, Any]) -> MeasurePart:
    """Return how an answer was made, in numbers."""
    return MeasurePart(
        prompt_tokens=int(answer.get("prompt_tokens", 0)),
        reused_tokens=int(answer.get("reused_tokens", 0)),
        tokens=int(answer.get("tokens", 0)),
        context_tokens=int(answer.get("context_tokens", 0)),
        first_token_milliseconds=float(answer.get("first_token_milliseconds") or 0.0),
        total_milliseconds=float(answer.get("total_milliseconds") or 0.0),
        forgotten_turns=int(answer.get("forgotten_turns", 0)),
        summarised_turns=int(answer.get("summarised_turns", 0)),
        adapter=str(answer.get("adapter") or ""),
        adapter_scale=float(answer.get("adapter_scale", 1.0)),
    )


def was_cut(answer: Message) -> bool:
    """Whether an answer ends because it was as long as it may be."""
    return _CUT in answer.parts


def _caution_about_unfinished(documents: int) -> ProblemPart:
    words = f"{documents} documents were not in the index yet when this was asked."
    if documents == 1:
        words = "One document was not in the index yet when this was asked."
    return ProblemPart(
        words,
        "The answer may be incomplete: ask again when indexing has finished.",
    )


def _caution_about(answer: Values) -> ProblemPart | None:
    """Say why an answer is not whole."""
    if answer["was_looping"]:
        return ProblemPart(
            "The model began to repeat itself and was stopped.",
            "Small models do that. The marked sentences in the sources are exact.",
        )
    return _CUT if not answer["is_whole"] and not answer["was_stopped"] else None
