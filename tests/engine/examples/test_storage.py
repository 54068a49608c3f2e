"""Sets of examples in user.db: adding, paging, editing, taking back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.errors import UserProblem
from engine.examples import reviewed_list
from engine.examples.records import (
    ExampleOrigin,
    ExamplePassage,
    ExampleTurn,
    NewExample,
    Purpose,
    Review,
)
from engine.examples.storage import Added, ExampleList
from engine.store import Connection

WHOLE = NewExample(
    "And on Sundays?",
    "At ten.",
    "Answer in one sentence.",
    (ExampleTurn(False, "When does it leave?"), ExampleTurn(True, "At nine.", is_taught=False)),
    (
        ExamplePassage("On Sundays it leaves at ten.", "/ferry.txt", "line 3", 10, 38),
        ExamplePassage("The lamp burns oil.", is_distractor=True),
    ),
    ExampleOrigin.CORRECTED,
    "When does the ferry leave?",
    "inglenook:8a",
    Review.WAITING,
)


@pytest.fixture
def examples(user_database: Connection) -> ExampleList:
    return ExampleList(user_database)


@pytest.fixture
def set_id(examples: ExampleList) -> int:
    return examples.create_set("Ferry", Purpose.TASK).id


def numbered(count: int) -> Iterator[NewExample]:
    return (NewExample(f"Question {number}?", f"Answer {number}.") for number in range(count))


def questions(examples: ExampleList, set_id: int, **chosen: object) -> list[str]:
    page = examples.page(set_id, 0, 100, **chosen)  # type: ignore[arg-type]
    assert examples.count(set_id, **chosen) == len(page)  # type: ignore[arg-type]
    return [one.content.question for one in page]


def test_an_example_comes_back_whole(examples: ExampleList, set_id: int) -> None:
    assert examples.add(set_id, [WHOLE]) == Added(1, 0)
    (kept,) = examples.page(set_id, 0, 10)
    assert kept.content == WHOLE
    assert kept.set_id == set_id
    assert kept.changed_at > 0
    assert examples.at(kept.id) == kept


def test_a_set_from_its_first_example_to_its_end(examples: ExampleList) -> None:
    assert examples.sets() == ()
    made = examples.create_set("  Two   words ", Purpose.STYLE)
    other = examples.create_set("another", Purpose.TASK)
    examples.add(made.id, numbered(3))
    ids = [one.id for one in examples.page(made.id, 0, 10)]
    examples.review(ids[:1], Review.REJECTED)
    examples.review(ids[1:2], Review.WAITING)
    examples.set_purpose(made.id, Purpose.KNOWLEDGE)
    examples.rename_set(made.id, "New name")
    first, second = examples.sets()
    assert first == other
    assert second == examples.set_at(made.id)
    assert (second.name, second.purpose) == ("New name", Purpose.KNOWLEDGE)
    assert (second.accepted, second.waiting, second.rejected) == (1, 1, 1)
    assert examples.set_named(" new  NAME") == second
    examples.remove_set(made.id)
    assert examples.sets() == (other,)
    assert examples.set_named("New name") is None
    with pytest.raises(UserProblem):
        examples.set_at(made.id)
    with pytest.raises(UserProblem):
        examples.at(ids[0])
    with pytest.raises(UserProblem):
        examples.add(made.id, numbered(1))
    assert examples.create_set("New name", Purpose.TASK).id > other.id


@pytest.mark.parametrize("name", ["", "  ", "ferry", " FERRY "])
def test_names_are_not_empty_and_not_used_twice(
    examples: ExampleList, set_id: int, name: str
) -> None:
    with pytest.raises(UserProblem):
        examples.create_set(name, Purpose.TASK)
    other = examples.create_set("Other", Purpose.TASK)
    with pytest.raises(UserProblem):
        examples.rename_set(other.id, name)
    examples.rename_set(set_id, "FERRY")
    assert [one.name for one in examples.sets()] == ["FERRY", "Other"]


def test_the_same_example_is_kept_once_in_a_set(examples: ExampleList, set_id: int) -> None:
    other = examples.create_set("Other", Purpose.TASK).id
    same = [
        WHOLE,
        replace(WHOLE, question=" And on Sundays?\n", source="elsewhere", review=Review.ACCEPTED),
    ]
    different = [
        replace(WHOLE, answer="At eleven."),
        replace(WHOLE, system=""),
        replace(WHOLE, history=WHOLE.history[:1]),
        replace(WHOLE, passages=WHOLE.passages[:1]),
    ]
    assert examples.add(set_id, [*same, *different, WHOLE]) == Added(5, 2)
    assert examples.add(set_id, different) == Added(0, 4)
    assert examples.add(other, same) == Added(1, 1)
    assert examples.page(set_id, 0, 1)[0].content == WHOLE


def test_large_numbers_are_added_in_batches(
    examples: ExampleList, set_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewed_list, "_BATCH", 7)
    assert examples.add(set_id, numbered(50)) == Added(50, 0)
    assert [one.content.question for one in examples.accepted(set_id)] == [
        f"Question {number}?" for number in range(50)
    ]
    assert examples.add(set_id, numbered(52)) == Added(2, 50)


def test_an_interruption_leaves_whole_examples(
    examples: ExampleList, set_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> Iterator[NewExample]:
        yield from numbered(25)
        raise KeyboardInterrupt

    monkeypatch.setattr(reviewed_list, "_BATCH", 10)
    with pytest.raises(KeyboardInterrupt):
        examples.add(set_id, interrupted())
    assert examples.count(set_id) == 20
    assert examples.add(set_id, numbered(25)) == Added(5, 20)


def test_pages_of_what_is_looked_for(examples: ExampleList, set_id: int) -> None:
    examples.add(set_id, numbered(12))
    ids = [one.id for one in examples.page(set_id, 0, 100)]
    assert [one.id for one in examples.page(set_id, 4, 3)] == ids[4:7]
    assert [one.id for one in examples.page(set_id, 10, 5)] == ids[10:]
    assert examples.page(set_id, 12, 5) == []
    examples.review(ids[:2], Review.REJECTED)
    examples.review(ids[3:4], Review.WAITING)
    rejected = frozenset({Review.REJECTED})
    either = frozenset({Review.REJECTED, Review.WAITING})
    assert questions(examples, set_id, reviews=rejected) == ["Question 0?", "Question 1?"]
    assert len(questions(examples, set_id, reviews=either)) == 3
    assert questions(examples, set_id, reviews=frozenset()) == []
    assert questions(examples, set_id, search=" answer 1") == [
        "Question 1?",
        "Question 10?",
        "Question 11?",
    ]
    assert questions(examples, set_id, search="question 1", reviews=rejected) == ["Question 1?"]
    chosen = [ids[5], ids[2], 999, ids[0]]
    assert questions(examples, set_id, ids=chosen) == [
        "Question 5?",
        "Question 2?",
        "Question 0?",
    ]
    assert [one.id for one in examples.page(set_id, 1, 1, ids=chosen)] == [ids[2]]
    assert questions(examples, set_id, ids=chosen, reviews=rejected) == ["Question 0?"]
    assert [one.content.question for one in examples.accepted(set_id)][:2] == [
        "Question 2?",
        "Question 4?",
    ]


@pytest.mark.parametrize(
    ("search", "found"),
    [("50%", ["50% off?"]), ("a_b", ["a_b?"]), ("!", ["Stop!"]), ("ÄRGER", ["Ärger?"]), ("'", [])],
)
def test_signs_of_a_search_stand_for_themselves(
    examples: ExampleList, set_id: int, search: str, found: list[str]
) -> None:
    said = ["50% off?", "50 off?", "a_b?", "axb?", "Stop!", "Ärger?"]
    examples.add(set_id, [NewExample(one, "Yes.") for one in said])
    assert questions(examples, set_id, search=search) == found


def test_words_are_changed(examples: ExampleList, set_id: int) -> None:
    examples.add(set_id, [WHOLE, *numbered(1)])
    whole, other = examples.page(set_id, 0, 10)
    examples.edit(whole.id, "On holidays?", "Never.")
    changed = examples.at(whole.id)
    assert changed.content == replace(WHOLE, question="On holidays?", answer="Never.")
    assert changed.changed_at >= whole.changed_at
    assert examples.add(set_id, [WHOLE]) == Added(1, 0)
    with pytest.raises(UserProblem, match="already"):
        examples.edit(whole.id, WHOLE.question, WHOLE.answer)
    assert examples.at(whole.id) == changed
    examples.edit(other.id, "Question 0?", "Answer 0.")
    assert examples.at(other.id).content == other.content


def test_what_is_removed_can_be_put_back(examples: ExampleList, set_id: int) -> None:
    examples.add(set_id, numbered(4))
    before = examples.page(set_id, 0, 10)
    removed = examples.remove([before[1].id, before[2].id, 999])
    assert removed == (before[1], before[2])
    assert examples.page(set_id, 0, 10) == [before[0], before[3]]
    examples.add(set_id, [before[2].content])
    examples.restore(removed)
    after = examples.page(set_id, 0, 10)
    assert [one.content for one in after if one.content == before[2].content] != []
    assert len(after) == 4
    assert after[:2] == before[:2]
    examples.remove_set(set_id)
    examples.restore(removed)
    assert examples.sets() == ()


def test_an_id_is_never_used_again(examples: ExampleList, set_id: int) -> None:
    examples.add(set_id, numbered(2))
    last = examples.page(set_id, 1, 1)[0]
    examples.remove([last.id])
    examples.add(set_id, [NewExample("New?", "New.")])
    assert examples.page(set_id, 1, 1)[0].id > last.id


def test_what_a_database_cannot_hold_is_replaced(examples: ExampleList, set_id: int) -> None:
    broken = NewExample(
        "half \ud83d a sign",
        "a\0b",
        "\ud83d",
        (ExampleTurn(False, "\udfff"),),
        (ExamplePassage("\udfff", "/\udcff"),),
        source="\udcff",
        group="\udcff",
    )
    examples.add(set_id, [broken])
    (kept,) = examples.page(set_id, 0, 10)
    assert (kept.content.question, kept.content.answer) == ("half ? a sign", "a\ufffdb")
    examples.edit(kept.id, "\ud83d", "\0")
    assert examples.at(kept.id).content.answer == "\ufffd"
