"""What is compared: the four ways, questions with their right answers, answers with their measures.

Covered: records alone. What is found in the answers of all questions together is in `summary`, what
follows from it in `advice`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.examples.records import ExampleTurn, Review


class Way(StrEnum):
    """How a question is answered. The simplest one first."""

    BASE = "base"
    """The plain model alone."""

    DOCUMENTS = "documents"
    """The plain model with passages of the documents."""

    TUNED = "tuned"
    """The taught model alone."""

    BOTH = "both"
    """The taught model with passages of the documents."""

    @property
    def reads_documents(self) -> bool:
        """Whether passages are searched for."""
        return self in (Way.DOCUMENTS, Way.BOTH)

    @property
    def is_taught(self) -> bool:
        """Whether the model answers with what it was taught."""
        return self in (Way.TUNED, Way.BOTH)


class QuestionKind(StrEnum):
    """What makes an answer a right one."""

    FACT = "fact"
    """It holds a fact that stands in a document."""

    LABEL = "label"
    """It is one of a few labels."""

    STYLE = "style"
    """It looks and sounds as it should: a format, a tone."""

    FREE = "free"
    """It says about the same as the expected one."""

    REFUSE = "refuse"
    """It says that it does not know: nothing here answers the question."""


JUDGED_KINDS: Final = frozenset({QuestionKind.FACT, QuestionKind.STYLE, QuestionKind.FREE})
"""What a judge can judge: labels and refusals are counted exactly."""


class QuestionOrigin(StrEnum):
    """Where a question came from."""

    IMPORTED = "imported"
    CORRECTED = "corrected"
    LIKED = "liked"
    DRAFTED = "drafted"
    EXAMPLE = "example"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """The form that an answer must have.

    Attributes:
        schema: A JSON Schema as JSON text; empty for none.
        pattern: A regular expression that the whole answer must match; empty for none.
    """

    schema: str = ""
    pattern: str = ""

    @property
    def is_given(self) -> bool:
        """Whether there is anything to hold an answer against."""
        return bool(self.schema or self.pattern)


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where the answer to a question stands.

    Attributes:
        path: The document, or the end of its path, as in "contract.pdf"; empty when not known.
        quote: What stands there and holds the answer; empty when not known.
        page: From 1; None where it is not known.
    """

    path: str = ""
    quote: str = ""
    page: int | None = None

    @property
    def is_given(self) -> bool:
        """Whether anything is known."""
        return bool(self.path or self.quote)


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question that is not stored yet.

    Attributes:
        question: In the person's words.
        expected: Right answers, any of which will do; the first is shown. Empty only for a question
            that is to be refused.
        kind: What makes an answer a right one.
        place: Where the answer stands, as far as it is known.
        form: The form that the answer must have.
        system: Instructions that stand before it; empty for the usual ones.
        history: Earlier turns of the conversation, oldest first.
        origin: Where it came from.
        source: Where exactly, for people: "orders.jsonl, line 12".
        group: Questions of one group are about the same: a document, a conversation. Empty for one
            that stands alone.
        review: Whether it counts.
    """

    question: str
    expected: tuple[str, ...]
    kind: QuestionKind
    place: AnswerPlace = AnswerPlace()
    form: AnswerForm = AnswerForm()
    system: str = ""
    history: tuple[ExampleTurn, ...] = ()
    origin: QuestionOrigin = QuestionOrigin.IMPORTED
    source: str = ""
    group: str = ""
    review: Review = Review.ACCEPTED

    @property
    def earlier_questions(self) -> list[str]:
        """What was asked before it in its conversation, oldest first: a search needs it."""
        return [turn.text for turn in self.history if not turn.is_answer]


@dataclass(frozen=True, slots=True)
class Question:
    """A stored question.

    Attributes:
        id: Its number, never used again.
        set_id: The set that it belongs to.
        content: The question itself.
        changed_at: In seconds since 1970.
    """

    id: int
    set_id: int
    content: NewQuestion
    changed_at: float


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A set of questions.

    Attributes:
        id: Its number, never used again.
        name: What a person calls it.
        created_at: In seconds since 1970.
        accepted: How many questions count.
        waiting: How many wait for a look.
        rejected: How many were rejected.
    """

    id: int
    name: str
    created_at: float
    accepted: int = 0
    waiting: int = 0
    rejected: int = 0


class Fault(StrEnum):
    """Why an answer is none that could be measured."""

    EMPTY = "empty"
    """The model wrote nothing."""

    LOOPING = "looping"
    """The model repeated itself; what it wrote before counts."""

    FAILED = "failed"
    """It could not be answered."""


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A passage that the model read with a question.

    Attributes:
        path: The document.
        location: As in "page 14".
        page: From 1; None where there are no pages.
        start: Character offset in the document's extracted text.
        end: Where it ends there.
        text: As it stands there.
        content_hash: Of the document when it was read.
        is_cited: Whether a sentence of the answer rests on it.
    """

    path: str
    location: str
    page: int | None
    start: int
    end: int
    text: str
    content_hash: str
    is_cited: bool = False


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds and tokens of one answer.

    Attributes:
        search: Of finding passages; 0 where none were searched.
        first_token: Until the model wrote its first token, the search included.
        total: Until the answer was there, the search included.
        prompt_tokens: That the model read.
        tokens: That it wrote.
        memory_bytes: What the process held when it was done.
    """

    search: float = 0.0
    first_token: float = 0.0
    total: float = 0.0
    prompt_tokens: int = 0
    tokens: int = 0
    memory_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Measures:
    """How good one answer is. Shares are from 0 to 1; None where a measure says nothing.

    Attributes:
        quality: The measure that counts, see `scoring`.
        is_right: Whether the answer counts as a right one.
        is_exact: Whether it is a right answer word for word, apart from case and punctuation.
        token_f1: Of its words and those of the nearest right answer.
        is_label: Whether the label is the right one; only of labels.
        has_form: Whether it has the form that it must have; only where one is asked for.
        similarity: Of meaning to the nearest right answer; None without an embedder.
        has_evidence: Whether the place of the answer was among the passages; only where the place
            is known and documents were read.
        citation_precision: Share of the cited passages that hold the answer; only where passages
            were cited and it is known what holds it.
        faithfulness: Share of its checked sentences that the passages hold.
        is_refusal: Whether it says that it does not know.
        is_judged_right: What a local judge says of it, where there is one that agrees with the
            person often enough; it decides nothing.
    """

    quality: float
    is_right: bool
    is_exact: bool = False
    token_f1: float = 0.0
    is_label: bool | None = None
    has_form: bool | None = None
    similarity: float | None = None
    has_evidence: bool | None = None
    citation_precision: float | None = None
    faithfulness: float | None = None
    is_refusal: bool = False
    is_judged_right: bool | None = None


@dataclass(frozen=True, slots=True)
class WayAnswer:
    """What one way answered to one question.

    Attributes:
        number: Of the question in its comparison, from 0.
        way: How it was answered.
        text: The answer; of a refusal without asking the model, the words for that.
        passages: What the model read, best first; of those that had no room, nothing.
        timing: What it took.
        measures: How good it is; None with a fault that leaves nothing to measure.
        fault: What went wrong; None when nothing did.
        detail: The words of the fault.
    """

    number: int
    way: Way
    text: str
    passages: tuple[ReadPassage, ...]
    timing: Timing
    measures: Measures | None
    fault: Fault | None = None
    detail: str = ""


def is_document(path: str, named: str) -> bool:
    """Whether a path is the document that a name means: the end of it, with its ending or not."""
    parts, wanted = (one.replace("\\", "/").casefold().split("/") for one in (path, named))
    wanted = [one for one in wanted if one]
    bare = [*parts[:-1], parts[-1].rpartition(".")[0]]
    return wanted in (parts[-len(wanted) :], bare[-len(wanted) :])
