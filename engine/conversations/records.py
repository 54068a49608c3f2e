"""The records of a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


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


class Evidence(StrEnum):
    """How much the documents hold about a question."""

    STRONG = "strong"
    WEAK = "weak"
    NONE = "none"


class DocumentUse(StrEnum):
    """Whether an answer depends on what the documents hold."""

    WHEN_SUPPORTED = "when_supported"
    """No answer without evidence."""

    ALWAYS = "always"
    """An answer from the passages, however little they hold."""

    NEVER = "never"
    """An answer from the model alone."""


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
        given: Whether the model read it; one that had no room is shown but not given.
        alike: Paths of other documents with nearly the same passage.
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
    given: bool = True
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedScope:
    """The part of the library that was asked, as it was then; what is None narrows nothing.

    Attributes:
        collection_id: The collection, None for all documents.
        name: The collection's name.
        folders: Ids of the folders that the collection held.
        paths: Documents, or folders that hold them.
        kinds: What the files are to a person, as in "table".
        attachments: Files of the conversation, searched beside the rest.
    """

    collection_id: int | None = None
    name: str = ""
    folders: tuple[int, ...] | None = None
    paths: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    attachments: tuple[str, ...] = ()

    def as_values(self) -> dict[str, Any]:
        """Return it as the searching worker understands it."""
        parts = {
            "folders": self.folders,
            "paths": self.paths,
            "kinds": self.kinds,
            "attachments": self.attachments or None,
        }
        return {name: list(value) for name, value in parts.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SearchPart:
    """How the documents were searched for an answer.

    Attributes:
        searched_for: The question, completed with the conversation where it needs that.
        evidence: How much was found.
        use: Whether the answer depends on it.
        scope: Where it was searched.
        count: How many passages were asked for.
    """

    searched_for: str = ""
    evidence: Evidence = Evidence.STRONG
    use: DocumentUse = DocumentUse.WHEN_SUPPORTED
    scope: AskedScope = AskedScope()
    count: int = 0

    @property
    def holds_back(self) -> bool:
        """Whether no model is to be asked, because the documents hold nothing."""
        return self.use is DocumentUse.WHEN_SUPPORTED and self.evidence is Evidence.NONE


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


class Support(StrEnum):
    """Whether the passages hold what a sentence of an answer says."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    NOT_CHECKED = "not_checked"
    """It claims nothing, as in "Here is the list:"."""


@dataclass(frozen=True, slots=True)
class SentenceCheck:
    """What the check found out about one sentence of an answer.

    Attributes:
        start: Offset of the sentence in the answer's text.
        end: Offset behind it.
        support: The verdict.
        numbers: The sources that support it.
        not_held: Offsets in the text of numbers and names that no passage holds.
    """

    start: int
    end: int
    support: Support
    numbers: tuple[int, ...] = ()
    not_held: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class CheckPart:
    """The check of an answer's sentences against the passages it was made from."""

    sentences: tuple[SentenceCheck, ...]


@dataclass(frozen=True, slots=True)
class QuotationPart:
    """The sentence of the sources that answers best, word for word.

    Attributes:
        number: The source that it stands in.
        start: Offset in that document's extracted text.
        end: Offset behind it.
        text: The sentence.
        leads: Whether it stands before the model's words, because the person prefers quotations.
    """

    number: int
    start: int
    end: int
    text: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class MeasurePart:
    """How an answer was made, in numbers.

    Attributes:
        prompt_tokens: What the model read.
        reused_tokens: How many of them it had in memory from before.
        tokens: What it wrote.
        context_tokens: What it can take at most.
        first_token_milliseconds: Until the first word.
        total_milliseconds: Until the last.
        forgotten_turns: The oldest turns of the conversation, for which there was no room.
        summarised_turns: Those of them that the model read a summary of.
        adapter: What it was taught; empty for the plain model.
        adapter_scale: How strongly that was applied.
    """

    prompt_tokens: int = 0
    reused_tokens: int = 0
    tokens: int = 0
    context_tokens: int = 0
    first_token_milliseconds: float = 0.0
    total_milliseconds: float = 0.0
    forgotten_turns: int = 0
    summarised_turns: int = 0
    adapter: str = ""
    adapter_scale: float = 1.0


Part = (
    TextPart
    | SourcePart
    | SearchPart
    | ReasoningPart
    | ProblemPart
    | CheckPart
    | QuotationPart
    | MeasurePart
)


@dataclass(frozen=True, slots=True)
class Message:
    """One question or answer.

    Attributes:
        id: Later messages have greater ones.
        parent_id: The message before it in its branch; None for the first.
        role: Who speaks.
        state: Whether it is whole.
        model: Who answered; empty for a question.
        created_at: In seconds since 1970.
        parts: What it consists of.
        alternatives: Ids of the messages with the same parent, itself included, oldest first.
    """

    id: int
    parent_id: int | None
    role: Role
    state: MessageState
    model: str
    created_at: float
    parts: tuple[Part, ...]
    alternatives: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The words of the message without its other parts."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def sources(self) -> tuple[SourcePart, ...]:
        """The passages of an answer."""
        return tuple(part for part in self.parts if isinstance(part, SourcePart))

    @property
    def search(self) -> SearchPart | None:
        """How the documents were searched; None where they were not."""
        return next((part for part in self.parts if isinstance(part, SearchPart)), None)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as the list shows it.

    Attributes:
        id: Never used again.
        title: Its first question, or what a person called it.
        created_at: In seconds since 1970.
        changed_at: When something was asked last.
        collection_id: The collection that it asks, None for all documents.
        is_pinned: Whether it is kept at hand.
        is_archived: Whether it is put away.
        folder_id: The folder it is in, if any.
        preset_id: The preset it is held with; negative for a built-in one.
    """

    id: int
    title: str
    created_at: float
    changed_at: float
    collection_id: int | None = None
    is_pinned: bool = False
    is_archived: bool = False
    folder_id: int | None = None
    preset_id: int | None = None


@dataclass(frozen=True, slots=True)
class ConversationFolder:
    """A folder of conversations."""

    id: int
    name: str
