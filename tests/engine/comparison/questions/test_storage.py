"""Sets of questions in user.db."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace

import pytest

from engine.comparison.questions.storage import Added, QuestionList
from engine.comparison.questions.wire import (
    content_from_wire,
    content_to_wire,
    question_from_wire,
    question_to_wire,
    set_from_wire,
    set_to_wire,
)
from engine.comparison.records import (
    AnswerForm,
    AnswerPlace,
    NewQuestion,
    QuestionKind,
    QuestionOrigin,
    QuestionSet,
)
from engine.errors import UserProblem
from engine.examples.records import ExampleTurn, Review
from engine.store import Connection
from tests.engine.comparison.questions.question_material import asked

WHOLE = NewQuestion(
    "And on Sundays?",
    ("At ten.", "10:00"),
    QuestionKind.FACT,
    AnswerPlace("/ferry.pdf", "On Sundays it leaves at ten.", 3),
    AnswerForm('{"type": "string"}', r"\d+.*"),
    "Answer shortly.",
    (ExampleTurn(False, "When?"), ExampleTurn(True, "At nine.", is_taught=False)),
    QuestionOrigin.CORRECTED,
    "Ferries",
    "inglenook:8a",
    Review.WAITING,
)


@pytest.fixture
def questions(user_database: Connection) -> QuestionList:
    return QuestionList(user_database)


@pytest.fixture
def set_id(questions: QuestionList) -> int:
    return questions.create_set("Ferry").id


def numbered(count: int) -> list[NewQuestion]:
    return [asked(f"Question {number}?", f"Answer {number}.") for number in range(count)]


def test_all_of_a_question_is_kept(questions: QuestionList, set_id: int) -> None:
    assert questions.add(set_id, [WHOLE, asked("Who?", "Ann.")]) == Added(2, 0)
    whole, _ = questions.page(set_id, 0, 10)
    assert whole.content == WHOLE
    assert questions.at(whole.id) == whole
    assert questions.set_at(set_id) == replace(
        QuestionSet(set_id, "Ferry", 0.0, 1, 1), created_at=questions.sets()[0].created_at
    )
    with pytest.raises(UserProblem, match="This question is not there"):
        questions.at(99)
    with pytest.raises(UserProblem, match="This set of questions is not there"):
        questions.add(99, [])


def test_the_wire_loses_nothing_and_drops_what_is_unknown(
    questions: QuestionList, set_id: int
) -> None:
    questions.add(set_id, [WHOLE])
    (one,) = questions.page(set_id, 0, 1)
    values = content_to_wire(WHOLE)
    assert content_from_wire({**values, "newer": 1, "place": {**values["place"], "x": 1}}) == WHOLE
    assert question_from_wire({**question_to_wire(one), "newer": 1}) == one
    kept = questions.set_at(set_id)
    assert set_from_wire({**set_to_wire(kept), "newer": 1}) == kept
    bare = content_from_wire({"question": "Who?", "expected": ["Ann."], "kind": "fact"})
    assert bare == asked("Who?", "Ann.", kind=QuestionKind.FACT)


def test_the_same_question_is_kept_once(questions: QuestionList, set_id: int) -> None:
    other = questions.create_set("Other").id
    same = [
        WHOLE,
        replace(WHOLE, question=" And on Sundays?\n", kind=QuestionKind.FREE, source="x"),
        replace(WHOLE, place=AnswerPlace(), review=Review.ACCEPTED),
    ]
    different = [
        replace(WHOLE, expected=("At ten.",)),
        replace(WHOLE, system=""),
        replace(WHOLE, history=()),
        replace(WHOLE, form=AnswerForm()),
    ]
    assert questions.add(set_id, [*same, *different]) == Added(5, 2)
    assert questions.add(other, same) == Added(1, 2)


@pytest.mark.parametrize("name", ["", "  ", "FERRY", " ferry\n"])
def test_names_of_sets_are_one_of_a_kind(questions: QuestionList, set_id: int, name: str) -> None:
    with pytest.raises(UserProblem, match="set of questions"):
        questions.create_set(name)
    other = questions.create_set("Other\nline")
    assert (other.name, questions.set_named("OTHER  line")) == ("Other line", other)
    with pytest.raises(UserProblem):
        questions.rename_set(other.id, name)
    questions.rename_set(set_id, "FERRY")
    questions.remove_set(other.id)
    assert [one.name for one in questions.sets()] == ["FERRY"]


def test_pages_of_what_is_looked_for(questions: QuestionList, set_id: int) -> None:
    kinds = [QuestionKind.FACT, QuestionKind.LABEL]
    questions.add(set_id, [replace(one, kind=kinds[at % 2]) for at, one in enumerate(numbered(12))])
    ids = [one.id for one in questions.page(set_id, 0, 100)]
    assert [one.id for one in questions.page(set_id, 4, 3)] == ids[4:7]
    questions.review(ids[:3], Review.REJECTED)
    rejected, facts = frozenset({Review.REJECTED}), frozenset({QuestionKind.FACT})
    found = questions.page(set_id, 0, 9, reviews=rejected, kinds=facts)
    assert [one.id for one in found] == [ids[0], ids[2]]
    assert questions.count(set_id, rejected, facts) == 2
    assert questions.count(set_id, kinds=frozenset()) == 0
    assert questions.count(set_id, search="answer 1") == 3
    assert questions.count(set_id, search="QUESTION 11") == 1
    chosen = [ids[5], ids[2], 999]
    assert [one.id for one in questions.page(set_id, 0, 9, ids=chosen)] == [ids[5], ids[2]]
    assert [one.id for one in questions.accepted(set_id)] == ids[3:]


@pytest.mark.parametrize(
    ("search", "found"), [('"x"', 1), ("a\\b", 1), ("ÄRGER", 1), ("50%", 1), ("[", 0), ("',", 0)]
)
def test_a_search_looks_into_the_answers_themselves(
    questions: QuestionList, set_id: int, search: str, found: int
) -> None:
    questions.add(
        set_id, [asked("A?", 'say "x"', "Ärger"), asked("B?", "a\\b"), asked("C?", "50%")]
    )
    assert questions.count(set_id, search=search) == found


def test_words_are_changed(questions: QuestionList, set_id: int) -> None:
    questions.add(set_id, [WHOLE, *numbered(1)])
    whole, other = questions.page(set_id, 0, 10)
    questions.edit(whole.id, "On holidays?", ["Never.", " "], QuestionKind.FREE)
    changed = questions.at(whole.id).content
    assert changed == replace(
        WHOLE, question="On holidays?", expected=("Never.",), kind=QuestionKind.FREE
    )
    for question, expected in (("", ["x"]), ("x", []), ("x", [" "])):
        with pytest.raises(UserProblem):
            questions.edit(other.id, question, expected, QuestionKind.FACT)
    questions.edit(other.id, "x", [], QuestionKind.REFUSE)
    assert questions.at(other.id).content.expected == ()
    questions.add(set_id, [WHOLE])
    with pytest.raises(UserProblem, match="a question with the same"):
        questions.edit(whole.id, WHOLE.question, WHOLE.expected, WHOLE.kind)
    assert questions.at(whole.id).content == changed


def test_a_question_without_an_answer_stays_one_to_be_refused(
    questions: QuestionList, set_id: int
) -> None:
    questions.add(set_id, [asked("Who?", "Ann."), asked("Why?", kind=QuestionKind.REFUSE)])
    ids = [one.id for one in questions.page(set_id, 0, 10)]
    assert questions.set_kind(ids, QuestionKind.FACT) == 1
    assert [one.content.kind for one in questions.page(set_id, 0, 9)] == ["fact", "refuse"]
    assert questions.set_kind(ids, QuestionKind.REFUSE) == 1


def test_what_is_removed_can_be_put_back(questions: QuestionList, set_id: int) -> None:
    questions.add(set_id, [WHOLE, *numbered(3)])
    before = questions.page(set_id, 0, 10)
    removed = questions.remove([before[0].id, before[2].id, 999])
    assert removed == (before[0], before[2])
    questions.restore(removed)
    assert questions.page(set_id, 0, 10) == before


def test_what_a_database_cannot_hold_is_replaced(questions: QuestionList, set_id: int) -> None:
    broken = NewQuestion(
        "\ud83d?",
        ("a\0b", "a\0b"),
        QuestionKind.FACT,
        AnswerPlace("/\udcff", "\udfff"),
        AnswerForm("\ud83d", "\0"),
        "\ud83d",
        (ExampleTurn(False, "\udfff"),),
        source="\udcff",
        group="\udcff",
    )
    questions.add(set_id, [broken])
    (kept,) = questions.page(set_id, 0, 10)
    assert (kept.content.question, kept.content.expected) == ("??", ("a\ufffdb",))


def test_ten_thousand_questions_take_no_time(questions: QuestionList, set_id: int) -> None:
    began = time.process_time()
    assert questions.add(set_id, numbered(10_000)) == Added(10_000, 0)
    assert questions.page(set_id, 9_999, 5)[0].content.question == "Question 9999?"
    assert sum(1 for _ in questions.accepted(set_id)) == 10_000
    assert questions.count(set_id, search="answer 777") == 11
    assert time.process_time() - began < 5.0


def test_the_window_can_hold_the_list_without_anything_heavy() -> None:
    code = (
        "import engine.comparison.questions.storage, engine.comparison.questions.wire, sys\n"
        "heavy = {'numpy', 'torch', 'llama_cpp', 'py3langid', 'jsonschema', 'regex'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
