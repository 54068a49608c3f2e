"""What is advised, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.comparison.records import QuestionKind, Way


class Verdict(StrEnum):
    """What to do."""

    DOCUMENTS = "documents"
    """Let the model read documents."""

    TEACH = "teach"
    """Teach the model."""

    BOTH = "both"
    """Teach it and let it read documents."""

    NEITHER = "neither"
    """The plain model is as good: nothing is worth its trouble."""

    NOT_ENOUGH = "not_enough"
    """There is too little evidence for any of these."""


class ReasonCode(StrEnum):
    """Why something is advised."""

    BETTER = "better"
    WORSE = "worse"
    NO_GAIN = "no_gain"
    NOT_BETTER_THAN = "not_better_than"
    OPEN = "open"
    FEW_QUESTIONS = "few_questions"
    BROKEN = "broken"
    ALREADY_GOOD = "already_good"
    SLOWER = "slower"
    CHANGING = "changing"
    HURTS_KIND = "hurts_kind"
    NOT_TRIED = "not_tried"
    STILL_POOR = "still_poor"
    NOT_WORTH_IT = "not_worth_it"
    UNKNOWN_TEACHING = "unknown_teaching"
    LIBRARY_CHANGED = "library_changed"


class StepCode(StrEnum):
    """What to do next."""

    MORE_QUESTIONS = "more_questions"
    TREAT_AS_EQUAL = "treat_as_equal"
    MORE_EXAMPLES = "more_examples"
    BETTER_DOCUMENTS = "better_documents"
    ANOTHER_MODEL = "another_model"
    TEACH_AND_COMPARE = "teach_and_compare"
    LOOK_AT_FAULTS = "look_at_faults"
    TEACH_WITH_DOCUMENTS = "teach_with_documents"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason.

    Attributes:
        code: Which.
        words: A sentence for people, with the numbers.
        way: That it is about; None for none.
    """

    code: ReasonCode
    words: str
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do next.

    Attributes:
        code: Which.
        words: A sentence for people.
    """

    code: StepCode
    words: str


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a person cares, beside quality. 1 is usual, 0 not at all, at most 5.

    Attributes:
        speed: How soon answers are there.
        freshness: That answers follow documents that change.
        effort: That little has to be prepared and kept.
    """

    speed: float = 1.0
    freshness: float = 1.0
    effort: float = 1.0


@dataclass(frozen=True, slots=True)
class KindAdvice:
    """What is advised for the questions of one kind, or for all of them.

    Attributes:
        kind: Which; None for all questions.
        verdict: What to do.
        way: How to answer then; None where nothing can be said.
        count: How many questions it rests on.
        reasons: The weightiest first.
    """

    kind: QuestionKind | None
    verdict: Verdict
    way: Way | None
    count: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What is advised.

    Attributes:
        verdict: For all questions together.
        way: How to answer then; None where nothing can be said.
        headline: One sentence for people, with the numbers.
        reasons: The weightiest first.
        next_steps: What would help further.
        kinds: For each kind of question, the most frequent first.
    """

    verdict: Verdict
    way: Way | None
    headline: str
    reasons: tuple[Reason, ...]
    next_steps: tuple[NextStep, ...]
    kinds: tuple[KindAdvice, ...]
