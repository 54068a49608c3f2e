"""Examples into tokens, laid out exactly as chat lays out a question (`prompt`, `templates`).

The prompt is cut into tokens up to where the model begins to write, and the answer behind it by
itself: these are the tokens that the model will be asked to go on from, and those that it would
have written. Answers of earlier turns are taught too, unless the example says otherwise.

Covered: passages, histories, thinking models (they learn to close an empty thought), examples that
are too long. Not covered: pictures, tools.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.errors import UserProblem
from engine.examples.records import ExamplePassage, NewExample
from engine.prompt.builder import build
from engine.prompt.records import PromptRequest, Speaker, Turn
from engine.retrieval.records import Passage
from engine.training.sequences import TokenSequence
from engine.training.vocabulary import ChatVocabulary


class LeftOut(StrEnum):
    """Why an example cannot be taught."""

    EMPTY = "empty"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class ExampleEncoder:
    """Turns examples into tokens for one model.

    Attributes:
        vocabulary: Of the model.
        longest: Tokens of an example at most: what chat uses as a context, or less.
        with_passages: Whether the model reads an example's passages, as in chat with documents.
    """

    vocabulary: ChatVocabulary
    longest: int
    with_passages: bool = True

    def encode(self, example_id: int, example: NewExample) -> TokenSequence | LeftOut:
        """Return the tokens of an example, or why it has none.

        Passages and earlier turns for which there is no room are left out, as in chat; the answer
        is never cut.
        """
        if not example.question.strip() or not example.answer.strip():
            return LeftOut.EMPTY
        room = self.longest - len(self.vocabulary.tokens(example.answer)) - 1
        try:
            turns = self.prompt(example, room)
        except UserProblem:
            return LeftOut.TOO_LONG
        made = self._sequence(example_id, turns, example)
        return made if made.length <= self.longest else LeftOut.TOO_LONG

    def prompt(self, example: NewExample, room: int) -> tuple[Turn, ...]:
        """Return what the model reads before it answers.

        Raises:
            UserProblem: The question alone has no room.
        """
        request = PromptRequest(
            example.question,
            tuple(_passage(one) for one in example.passages) if self.with_passages else (),
            tuple(
                Turn(Speaker.ASSISTANT if one.is_answer else Speaker.USER, one.text)
                for one in example.history
            ),
            system_words=example.system,
        )
        return build(request, room, self.count).turns

    def count(self, turns: tuple[Turn, ...]) -> int:
        """Return the tokens of a prompt."""
        return len(self.vocabulary.tokens(self.vocabulary.lay_out(turns)))

    def tokens_of(self, example: NewExample) -> int:
        """Return the tokens of a whole example without any cut, for checks."""
        answered = Turn(Speaker.ASSISTANT, example.answer)
        try:
            turns = self.prompt(example, 1 << 30)
        except UserProblem:  # not with this much room
            return 0
        return self.count((*turns, answered)) + 1

    def _sequence(
        self, example_id: int, turns: tuple[Turn, ...], example: NewExample
    ) -> TokenSequence:
        whole = self.vocabulary.lay_out((*turns, Turn(Speaker.ASSISTANT, example.answer)))
        tokens: list[int] = []
        taught: list[int] = []
        done = 0
        for start, end in self._spans(turns, example, whole):
            tokens += self.vocabulary.tokens(whole[done:start])
            written = self.vocabulary.tokens(whole[start:end])
            done = self._behind_end(whole, end)
            if done > end or end == len(whole):
                written.append(self.vocabulary.end_token)
            taught += range(len(tokens), len(tokens) + len(written))
            tokens += written
        return TokenSequence(example_id, tuple(tokens), tuple(one for one in taught if one))

    def _spans(
        self, turns: tuple[Turn, ...], example: NewExample, whole: str
    ) -> Iterator[tuple[int, int]]:
        """Yield where the answers that are taught begin and end in the whole text.

        Left out are earlier answers that a template writes in another way than the model did, as
        those of thinking models, without the thought.
        """
        for place in _taught_places(turns, example):
            start = _shared(self.vocabulary.lay_out(turns[:place]), whole)
            said = self.vocabulary.lay_out(turns[: place + 1])[start:].strip()
            begin = whole.find(said, start)
            if said and begin >= 0 and not whole[start:begin].strip():
                yield start, begin + len(said)
        yield _shared(self.vocabulary.lay_out(turns), whole), len(whole)

    def _behind_end(self, whole: str, end: int) -> int:
        """Return where the text goes on behind the end token; the end where it has none there."""
        for length in range(1, min(len(whole) - end, 64) + 1):
            behind = whole[end : end + length].lstrip()
            if self.vocabulary.tokens(behind) == [self.vocabulary.end_token]:
                return end + length
        return end


def _taught_places(turns: tuple[Turn, ...], example: NewExample) -> list[int]:
    """Return the places of earlier answers that are taught; the oldest may have had no room."""
    kept = example.history[-(len(turns) - 2) :] if len(turns) > 2 else ()
    first = len(turns) - 1 - len(kept)
    return [
        first + number
        for number, one in enumerate(kept)
        if one.is_answer and one.is_taught and turns[first + number].text == one.text
    ]


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    if other.startswith(one):
        return len(one)
    pairs = enumerate(zip(one, other, strict=False))
    differing = (place for place, (mine, its) in pairs if mine != its)
    return next(differing, min(len(one), len(other)))


def _passage(one: ExamplePassage) -> Passage:
    end = one.end if one.end > one.start else one.start + len(one.text)
    return Passage(
        path=Path(one.path or "document"),
        content_hash="",
        location=one.location,
        page=None,
        start=one.start,
        end=end,
        headings="",
        text=one.text,
        score=0.0,
        dense_rank=None,
        text_rank=None,
        similarity=0.0,
        rerank_score=None,
        best_start=one.start,
        best_end=end,
    )
