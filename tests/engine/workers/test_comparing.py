"""The comparing worker: what the window asks, on a tiny model that was really taught."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.comparison.desk import ComparisonDesk
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import NewQuestion, QuestionKind, Way
from engine.comparison.storage import ComparisonList
from engine.comparison.taught import taught_with
from engine.errors import Cancelled, UserProblem
from engine.examples.records import ExampleTurn, NewExample, Purpose
from engine.examples.storage import ExampleList
from engine.models.adapters import Adapters
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection
from engine.workers.comparing import ComparingWorker
from engine.workers.runtime import Job
from engine.workers.training import TrainingWorker
from tests.engine.training.runs.material import labelled
from tests.engine.workers.test_training import OPTIONS, RecordingJob
from tests.engine.workers.test_training import ask as ask_to_teach
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.tiny_models import write_tiny_model

_EXAMPLES = 24


@pytest.fixture
def model(folders: Folders) -> str:
    return str(write_tiny_model(folders.data / "tiny.gguf", "qwen2"))


@pytest.fixture
def worker(
    folders: Folders, embedder: HashingEmbedder, monkeypatch: pytest.MonkeyPatch
) -> ComparingWorker:
    monkeypatch.setattr(ComparisonDesk, "_embedder", lambda _: embedder)
    return ComparingWorker(folders)


@pytest.fixture
def set_id(user_database: Connection) -> int:
    """Twelve questions with labels that nobody was taught with."""
    listed = QuestionList(user_database)
    found = listed.create_set("Colours")
    listed.add(
        found.id,
        [
            NewQuestion(f"Which one is card number {at}?", ("yes",), QuestionKind.LABEL)
            for at in range(12)
        ],
    )
    return found.id


def ask(worker: ComparingWorker, method: str, values: Values, job: Job | None = None) -> Values:
    """Ask as the window does; the answer has to be JSON."""
    answer = worker.handlers()[method](values, job or RecordingJob())
    read: Values = json.loads(json.dumps(answer))
    return read


def taught(folders: Folders, user_database: Connection, model: str, **options: object) -> int:
    """Teach the model with a set of examples, and return the set's id."""
    examples = ExampleList(user_database)
    found = examples.create_set("Notes", Purpose.TASK)
    examples.add(found.id, (one.content for one in labelled(_EXAMPLES)))
    wanted = {"set": found.id, "model": model, "name": "Notes"}
    ask_to_teach(TrainingWorker(folders), "train", {**wanted, "options": {**OPTIONS, **options}})
    return found.id


def test_questions_come_from_files_and_examples(
    worker: ComparingWorker, user_database: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "piers.csv"
    path.write_text("question,answer\nWhere?,By the lamp\nWhen?,\n", encoding="utf-8")
    shown = ask(worker, "preview", {"path": str(path)})
    assert (shown["choice"]["question"], shown["choice"]["answer"]) == ("question", "answer")
    listed = QuestionList(user_database)
    set_id = listed.create_set("Piers").id
    report = ask(worker, "import", {"path": str(path), "set": set_id})
    assert (report["added"], report["left_out_total"]) == (1, 1)
    examples = ExampleList(user_database)
    example_set = examples.create_set("Notes", Purpose.TASK).id
    examples.add(example_set, (one.content for one in labelled(16)))
    wanted = {"set": set_id, "example_set": example_set, "count": 10}
    assert ask(worker, "from_examples", wanted)["added"] == 10
    checked = ask(worker, "check", {"set": set_id, "adapter": ""})
    assert (checked["total"], checked["counting"]) == (11, 11)
    assert (checked["apart"]["taught"], checked["apart"]["repeated"]) == ([], [])
    assert checked["kinds"]["label"] == 10
    assert ask(worker, "gather", {"set": set_id})["added"] == 0


def test_examples_are_answered_by_the_fold_that_did_not_see_them(
    worker: ComparingWorker,
    folders: Folders,
    user_database: Connection,
    model: str,
    set_id: int,
    tmp_path: Path,
) -> None:
    example_set = taught(folders, user_database, model, folds=2)
    ask(worker, "from_examples", {"set": set_id, "example_set": example_set, "count": None})
    wanted = {
        "set": set_id,
        "model": model,
        "adapter": "notes",
        "ways": ["base", "tuned"],
        "answer_tokens": 3,
        "name": "Crossed",
    }
    checked = ask(worker, "check", {"set": set_id, "adapter": "notes"})
    assert len(checked["apart"]["taught"]) == _EXAMPLES
    job = RecordingJob()
    values = ask(worker, "compare", wanted, job)
    (began,) = job.of("began")
    assert (began["crossed"], began["taught"]) == (_EXAMPLES, 0)
    assert set(values["ways"]) == {"base", "tuned"}
    assert len(job.of("answer")) == 2 * (12 + _EXAMPLES)
    comparisons = ComparisonList(user_database)
    asked = comparisons.questions(values["comparison"])
    used = {Path(one.adapter).name for one in asked}
    assert used == {"", "fold-0.gguf", "fold-1.gguf"}
    answers = comparisons.answers(values["comparison"])
    assert all(one.measures is not None for one in answers)
    report = tmp_path / "report.html"
    ask(worker, "report", {"comparison": values["comparison"], "path": str(report)})
    assert "Crossed" in report.read_text(encoding="utf-8")
    comparisons.rate(values["comparison"], 0, Way.BASE, True)
    rated = ask(worker, "result", {"comparison": values["comparison"], "weights": {"speed": 3}})
    assert rated["ways"]["base"]["scores"]["right"] >= 1
    assert ask(worker, "drift", {"comparison": values["comparison"]})["questions"] == []


def test_what_was_taught_is_kept_out_and_a_pause_goes_on(
    worker: ComparingWorker, folders: Folders, user_database: Connection, model: str, set_id: int
) -> None:
    example_set = taught(folders, user_database, model)
    ask(worker, "from_examples", {"set": set_id, "example_set": example_set, "count": None})
    wanted = {
        "set": set_id,
        "model": model,
        "adapter": "Notes",
        "ways": ["base", "tuned"],
        "answer_tokens": 2,
    }
    job = RecordingJob(lambda told: len([one for one, _ in told if one == "answer"]) >= 5)
    with pytest.raises(Cancelled):
        ask(worker, "compare", wanted, job)
    (began,) = job.of("began")
    assert began["taught"] > 12, "those held back for validation may be asked"
    second = RecordingJob()
    values = ask(worker, "compare", {"comparison": began["comparison"]}, second)
    assert len(second.of("answer")) == 2 * began["questions"] - 5
    assert values["comparison"] == began["comparison"]
    again = ask(worker, "compare", {"comparison": began["comparison"]})
    assert again["ways"] == values["ways"], "a finished one is not run again"


def test_what_was_taught_within_a_conversation_is_kept_out(
    worker: ComparingWorker, folders: Folders, user_database: Connection, model: str
) -> None:
    examples = ExampleList(user_database)
    talks = examples.create_set("Talks", Purpose.TASK).id
    examples.add(talks, [_talk(at) for at in range(12)])
    ask_to_teach(
        TrainingWorker(folders),
        "train",
        {"set": talks, "model": model, "name": "Talks", "options": OPTIONS},
    )
    listed = QuestionList(user_database)
    set_id = listed.create_set("Talks").id
    ask(worker, "from_examples", {"set": set_id, "example_set": talks, "count": None})
    alone = NewQuestion("And in winter?", ("Open",), QuestionKind.FACT)
    begins = [NewQuestion(f"Where is pier {at}?", ("Here",), QuestionKind.FACT) for at in range(12)]
    listed.add(set_id, [alone, *begins])
    pairs = ask(worker, "check", {"set": set_id, "adapter": "talks"})["apart"]["taught"]
    (adapter,) = Adapters(folders.adapters).all()
    learnt = {one.id for one in taught_with(folders, adapter).rows}
    assert len(learnt) >= 6
    # The follow-up and what was asked before it; without that, the follow-up is another question.
    assert sorted(example for _, example in pairs) == sorted([*learnt, *learnt])
    asked = {one.id: one.content for one in listed.accepted(set_id)}
    assert alone not in [asked[question] for question, _ in pairs]


def _talk(number: int) -> NewExample:
    """Return a conversation whose last question says nothing without the one before it."""
    asked = ExampleTurn(is_answer=False, text=f"Where is pier {number}?")
    answered = ExampleTurn(is_answer=True, text=f"By lamp {number}.")
    return NewExample("And in winter?", f"Closed {number}.", history=(asked, answered))


def test_an_adapter_for_another_base_is_refused_with_both_names(
    worker: ComparingWorker, folders: Folders, user_database: Connection, model: str, set_id: int
) -> None:
    taught(folders, user_database, model)
    other = str(write_tiny_model(folders.data / "other.gguf", "llama"))
    with pytest.raises(UserProblem) as refused:
        ask(worker, "compare", {"set": set_id, "model": other, "adapter": "Notes"})
    assert "“Notes” was taught with" in refused.value.message
