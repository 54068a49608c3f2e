"""What a comparison is: what was wished for, what it costs, how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from engine.comparison.records import NewQuestion, Way
from engine.generation.records import Sampling


class ComparisonState(StrEnum):
    """How far a comparison is."""

    RUNNING = "running"
    """Or it was cut off: nobody could say so."""

    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class UsedModel:
    """The model that answers.

    Attributes:
        id: Short name for machines.
        name: What a person calls it.
        path: Its file or folder.
        sha256: Of its (first) file.
        file_bytes: Of all its files.
    """

    id: str
    name: str
    path: str
    sha256: str
    file_bytes: int


@dataclass(frozen=True, slots=True)
class UsedAdapter:
    """What the model was taught.

    Attributes:
        id: Short name for machines.
        name: What a person calls it.
        path: Its file or folder.
        run_id: The training that made it; empty when it is not known.
        sha256: Of its file, or of the largest one in its folder.
    """

    id: str
    name: str
    path: str
    run_id: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonWish:
    """What is to be compared.

    Attributes:
        name: What a person calls it.
        set_id: The set of questions; 0 for a file.
        set_name: What that is called.
        model: That answers.
        adapter: What it was taught; None leaves the taught ways out.
        ways: That are compared, the simplest first.
        sampling: How words are chosen, the same for all ways. The same seed gives the same
            answers and the same intervals.
        passages: That are read with a question.
        collection: The part of the library that is searched; empty for all of it.
    """

    name: str
    set_id: int
    set_name: str
    model: UsedModel
    adapter: UsedAdapter | None
    ways: tuple[Way, ...]
    sampling: Sampling = field(default_factory=Sampling)
    passages: int = 3
    collection: str = ""


@dataclass(frozen=True, slots=True)
class Costs:
    """What it took to get there.

    Attributes:
        documents: In the part of the library that is searched.
        index_bytes: Of the index on the disk.
        indexing_seconds: That were spent on it so far; None where it is not known.
        training_seconds: That teaching took; None without an adapter or where it is not known.
        training_examples: That the model was taught with.
        adapter_bytes: Of what was taught.
        model_bytes: Of the model.
    """

    documents: int = 0
    index_bytes: int = 0
    indexing_seconds: float | None = None
    training_seconds: float | None = None
    training_examples: int = 0
    adapter_bytes: int = 0
    model_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Freshness:
    """How much of the documents changes.

    Attributes:
        documents: That can be searched.
        changed_in_month: How many of them were changed in the last 30 days.
    """

    documents: int = 0
    changed_in_month: int = 0

    @property
    def share(self) -> float:
        """Of the documents that changed within a month, 0 to 1."""
        return self.changed_in_month / self.documents if self.documents else 0.0


@dataclass(frozen=True, slots=True)
class ComparisonFacts:
    """What is known before the first answer.

    Attributes:
        costs: See `Costs`.
        freshness: See `Freshness`.
        taught: How many questions are kept out because the model was taught with them.
        doubled: How many because another one asks nearly the same.
        crossed: How many are examples that are answered by the fold that did not see them.
        unanswered: How many are kept out because they have no right answer.
        beyond: How many are not asked because there are so many.
        library: A mark of the searched documents as they were: it changes with each of them.
        library_changed: Whether documents changed while the questions were asked.
        predicted: The verdict that was predicted before the first answer, see `probe`.
        is_teaching_known: Whether it is known what the model was taught with.
        judge: How far a judge agreed with the person, in words; empty where none was asked.
    """

    costs: Costs = Costs()
    freshness: Freshness = Freshness()
    taught: int = 0
    doubled: int = 0
    crossed: int = 0
    unanswered: int = 0
    beyond: int = 0
    library: str = ""
    library_changed: bool = False
    predicted: str = ""
    is_teaching_known: bool = True
    judge: str = ""


@dataclass(frozen=True, slots=True)
class ComparedQuestion:
    """A question of a comparison, as it was when that began.

    Attributes:
        number: Its place, from 0.
        question_id: In its set; 0 for one of a file.
        content: The question.
        adapter: The path of the adapter of the fold that did not see it; empty for the whole one.
    """

    number: int
    question_id: int
    content: NewQuestion
    adapter: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonRecord:
    """A comparison.

    Attributes:
        id: Its number, never used again.
        wish: What is compared.
        facts: What was known before.
        state: How far it is.
        created_at: In seconds since 1970.
        changed_at: When something last happened, likewise.
        questions: How many there are.
        answers: How many answers are there.
        result: The summary and the advice as JSON values, see `outcome`; empty before the end.
    """

    id: int
    wish: ComparisonWish
    facts: ComparisonFacts
    state: ComparisonState
    created_at: float
    changed_at: float
    questions: int
    answers: int
    result: str = ""

    @property
    def wanted(self) -> int:
        """How many answers there are to be."""
        return self.questions * len(self.wish.ways)
