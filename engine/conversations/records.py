"""The records of a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who speaks."""

    QUESTION = "question"
    ANSWER = "answer"


class MessageState(StrEnum):
    """Whether a message is whole."""

    WRITING = "writing"
    COMPLETE = "complete"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CitationMark:
    """Where in a text the numbers of its sources stand.

    Attributes:
        position: Offset in the text, behind the sentence that is cited.
        numbers: The sources' numbers.
    """

    position: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TextPart:
    """What was said."""

    text: str
    marks: tuple[CitationMark, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcePart:
    """A passage that the answer was made from, copied so that it stays true without the index.

    Attributes:
        number: What the marks in the text refer to, from 1.
        path: The document's path.
        content_hash: Of the file's bytes when it was indexed.
        location: As in "page 14".
        page: From 1; None where there are no pages.
        start: Offset of the passage in the extracted text.
        end: Offset behind it.
        quote: The passage itself.
        best_start: Offset of the sentence that answers best, in the extracted text.
        best_end: Offset behind it.
        cited: Whether the answer rests on it.
    """

    number: int
    path: str
    content_hash: str
    location: str
    page: int | None
    start: int
    end: int
    quote: str
    best_start: int
    best_end: int
    cited: bool = False


@dataclass(frozen=True, slots=True)
class ReasoningPart:
    """What the model thought before it answered."""

    text: str


@dataclass(frozen=True, slots=True)
class ProblemPart:
    """Why there is no answer, or a caution about it."""

    message: str
    hint: str = ""
    detail: str = ""


Part = TextPart | SourcePart | ReasoningPart | ProblemPart


@dataclass(frozen=True, slots=True)
class Message:
    """One question or answer."""

    id: int
    parent_id: int | None
    role: Role
    state: MessageState
    model: str
    created_at: float
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """The words of the message without its other parts."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def sources(self) -> tuple[SourcePart, ...]:
        """The passages of an answer."""
        return tuple(part for part in self.parts if isinstance(part, SourcePart))


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as the list shows it."""

    id: int
    title: str
    created_at: float
    changed_at: float
