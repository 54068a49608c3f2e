"""Sets of questions: kept, filled by a worker, checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.idle_worker import IdleWorker
from desktop.services.question_check import QuestionCheck
from desktop.services.question_service import QuestionKind, QuestionService, Review
from desktop.services.question_sources import Draft, ImportOutcome, QuestionSources
from engine.errors import EngineError, UserProblem
from tests.desktop.compare_material import report
from tests.fixtures.fake_worker import FakeWorker


def make_set(questions: QuestionService, name: str = "Harbour") -> int:
    made = questions.create(name)
    assert made is not None
    return made.id


def test_questions_are_written_edited_and_reviewed(questions: QuestionService) -> None:
    changes: list[int] = []
    questions.changed.connect(changes.append)
    set_id = make_set(questions)
    assert questions.write(set_id, "When?", ["At nine."], QuestionKind.FACT) is None
    (one,) = questions.page(set_id, 0, 10)
    assert questions.edit(one, "When then?", ["At nine.", "9:00"], QuestionKind.FREE) is None
    (one,) = questions.page(set_id, 0, 10)
    assert one.content.expected == ("At nine.", "9:00")
    assert one.content.kind is QuestionKind.FREE
    error = questions.edit(one, "When then?", [], QuestionKind.FACT)
    assert error is not None
    assert "no right answer" in error.message
    questions.review(set_id, [one.id], Review.REJECTED)
    known = questions.at(set_id)
    assert known is not None
    assert (known.accepted, known.rejected) == (0, 1)
    assert changes == [set_id] * 3


def test_kinds_are_set_for_many(questions: QuestionService) -> None:
    set_id = make_set(questions)
    questions.write(set_id, "When?", ["At nine."], QuestionKind.FACT)
    questions.write(set_id, "Who am I?", [], QuestionKind.REFUSE)
    ids = [one.id for one in questions.page(set_id, 0, 10)]
    assert questions.set_kind(set_id, ids, QuestionKind.LABEL) == 1
    kinds = [one.content.kind for one in questions.page(set_id, 0, 10)]
    assert kinds == [QuestionKind.LABEL, QuestionKind.REFUSE]


def test_removed_ones_come_back_and_so_does_a_set(questions: QuestionService) -> None:
    set_id = make_set(questions)
    questions.write(set_id, "When?", ["At nine."], QuestionKind.FACT)
    (one,) = questions.page(set_id, 0, 10)
    removed = questions.remove_rows(set_id, [one.id])
    assert questions.count(set_id) == 0
    questions.restore(removed)
    assert questions.count(set_id) == 1
    known = questions.at(set_id)
    assert known is not None
    questions.remove(known)
    assert (questions.sets(), questions.at(set_id)) == ((), None)
    questions.undo_remove()
    assert questions.count(set_id) == 1
    questions.discard_empty(known)
    assert questions.at(set_id) is not None, "it is not empty"


# Sources -----------------------------------------------------------------------------------------


@pytest.fixture
def sources(idle: IdleWorker, questions: QuestionService) -> QuestionSources:
    return QuestionSources(idle, idle, questions)


def test_a_file_is_looked_into_and_imported(
    sources: QuestionSources, worker: FakeWorker, questions: QuestionService
) -> None:
    outcomes: list[ImportOutcome] = []
    changes: list[int] = []
    sources.imported.connect(outcomes.append)
    questions.changed.connect(changes.append)
    sources.import_file(7, Path("/docs/questions.csv"), None)
    assert worker.last.parameters == {"path": "/docs/questions.csv", "set": 7, "choice": None}
    left_out = [{"line": 4, "reason": "It has no question."}]
    worker.last.succeed(
        {"added": 12, "duplicates": 1, "left_out": left_out, "left_out_total": 1, "kinds": {}}
    )
    assert (outcomes[0].added, outcomes[0].duplicates, outcomes[0].left_out_total) == (12, 1, 1)
    assert changes == [7]


def test_examples_become_questions(
    sources: QuestionSources, worker: FakeWorker, questions: QuestionService
) -> None:
    outcomes: list[ImportOutcome] = []
    changes: list[int] = []
    sources.imported.connect(outcomes.append)
    questions.changed.connect(changes.append)
    sources.from_examples(7, 3, 40)
    assert worker.last.method == "from_examples"
    assert worker.last.parameters == {"set": 7, "example_set": 3, "count": 40}
    worker.last.succeed({"added": 38, "duplicates": 2})
    assert (outcomes[0].added, outcomes[0].duplicates) == (38, 2)
    assert changes == [7]


def test_drafts_come_one_by_one(sources: QuestionSources, worker: FakeWorker) -> None:
    ends: list[tuple[int, bool]] = []
    sources.drafting_ended.connect(lambda count, is_whole: ends.append((count, is_whole)))
    sources.draft(Draft(7, (Path("/docs/a.pdf"),), 5, "smollm2"))
    worker.last.tell("drafted", {"done": 1, "total": 5, "question": "When?", "answer": "At nine."})
    assert sources.draft_progress is not None
    assert sources.draft_progress.done == 1
    worker.last.succeed({"added": 1, "faults": 0})
    assert ends == [(1, True)]


# The check ---------------------------------------------------------------------------------------


def test_a_check_says_what_is_kept_out(
    idle: IdleWorker, worker: FakeWorker, questions: QuestionService
) -> None:
    check = QuestionCheck(idle, questions)
    check.check(7, "harbour-style")
    check.check(7, "harbour-style")
    assert worker.methods == ["check"]
    assert worker.last.parameters == {"set": 7, "adapter": "harbour-style"}
    assert check.is_checking
    worker.last.succeed(report(without_answer=[9]))
    found = check.report
    assert found is not None
    assert found.kinds == {QuestionKind.FACT: 30, QuestionKind.LABEL: 10}
    assert (found.taught, found.doubled, found.without_place) == ((1, 3, 4), (2,), (7, 8))
    assert (found.usable, found.usable_untaught) == (35, 38)
    questions.tell_changed(6)
    assert check.report is found
    questions.tell_changed(7)
    assert check.report is None


def test_a_check_that_fails_is_a_problem(
    idle: IdleWorker, worker: FakeWorker, questions: QuestionService
) -> None:
    check = QuestionCheck(idle, questions)
    problems: list[EngineError] = []
    check.problem.connect(problems.append)
    check.check(7, "")
    worker.last.fail(UserProblem("The adapter is not there."))
    assert len(problems) == 1
    assert not check.is_checking
    check.check(7, "")
    assert worker.methods == ["check", "check"]
