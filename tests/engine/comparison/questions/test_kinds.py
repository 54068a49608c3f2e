"""What makes an answer a right one, told by all of them together."""

from __future__ import annotations

import json

import pytest

from engine.comparison.questions.kinds import guessed_kinds, shared_form, with_guessed_kinds
from engine.comparison.records import AnswerForm, NewQuestion, QuestionKind
from engine.comparison.scoring.forms import has_form
from tests.engine.comparison.questions.question_material import asked

LONG = (
    "It was built of granite by people who came over from the mainland every spring, and it took "
    "them eleven years until the lamp was lit."
)


def kinds_of(*answers: str) -> list[str]:
    questions = [asked(f"Question {at}?", one) for at, one in enumerate(answers)]
    return [one.value for one in guessed_kinds(questions)]


def test_few_short_answers_that_come_again_are_labels() -> None:
    assert set(kinds_of(*["good", "Bad", "bad", "good"] * 3)) == {"label"}
    assert set(kinds_of("good", "bad", "good")) == {"fact"}
    assert kinds_of(*["yes", "no"] * 6, "unknown")[-1] == "label"
    assert kinds_of(*["yes", "no"] * 6, "I do not know which of them it is.")[-1] == "refuse"


def test_refusals_are_no_labels_though_they_come_again() -> None:
    assert set(kinds_of(*["I don't know."] * 12)) == {"refuse"}
    assert guessed_kinds([asked("Who?")]) == (QuestionKind.REFUSE,)


def test_a_short_answer_is_a_fact_and_a_long_one_is_free() -> None:
    assert kinds_of("In 1998, by the islanders.", LONG) == ["fact", "free"]
    assert guessed_kinds([asked("When?", LONG, "1998")]) == (QuestionKind.FACT,)
    assert kinds_of("渡轮早上九点从港口出发") == ["fact"]
    assert kinds_of("渡轮早上九点从港口出发" * 5) == ["free"]


@pytest.mark.parametrize(
    "answers",
    [
        [f"Dear Ann,\n{LONG}\nNumber {at}" for at in range(6)],
        [f"{LONG} {at}\nYours, the harbour" for at in range(6)],
        [f"Thank you for {LONG} {at}" for at in range(6)],
        [f"THE FERRY {'ABCDEF'[at]} {LONG.upper()}" for at in range(6)],
        [f"- the first {at} of all\n- {LONG}" for at in range(6)],
        [f"1. the first {at} of all\n2) {LONG}" for at in range(6)],
        [f"Summary: {at}{LONG}\nNext step: none" for at in range(6)],
        [f"<answer>{LONG}{at}</answer>" for at in range(6)],
        [f"```sql\nSELECT {at}\n```" for at in range(6)],
    ],
)
def test_a_form_that_all_share_is_a_style(answers: list[str]) -> None:
    assert set(kinds_of(*answers)) == {"style"}
    assert "style" not in kinds_of(*answers[:4])
    other = [f"Nothing of it at all {LONG} {at} times" for at in range(4)]
    assert "style" not in kinds_of(*answers[:2], *(f"{at} {one}" for at, one in enumerate(other)))


def test_a_form_that_is_given_is_a_style() -> None:
    one = NewQuestion("Who?", ("Ann",), QuestionKind.FREE, form=AnswerForm(pattern="[A-Z].*"))
    assert with_guessed_kinds([one])[0].kind is QuestionKind.STYLE
    assert with_guessed_kinds([one])[0].form == one.form


def test_objects_with_the_same_keys_give_a_form() -> None:
    answers = [
        {"name": "Ann", "age": 3, "tall": True, "score": 1},
        {"age": 4, "name": "Ben", "tall": False, "score": 1.5},
        {"age": None, "name": "Cem", "tall": True, "score": 2},
    ]
    questions = [asked(f"Question {at}?", json.dumps(one)) for at, one in enumerate(answers)]
    made = with_guessed_kinds([*questions, asked("Who?", "I don't know.")])
    assert [one.kind.value for one in made] == ["style"] * 3 + ["refuse"]
    form = made[0].form
    assert json.loads(form.schema) == {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "age": {"type": ["integer", "null"]},
            "tall": {"type": "boolean"},
            "score": {"type": "number"},
        },
        "required": ["name", "age", "tall", "score"],
    }
    assert all(has_form(one.expected[0], form) for one in made[:3])
    assert not has_form('{"name": "Ann"}', form)
    assert made[3].form == AnswerForm()


def test_objects_that_differ_give_no_form() -> None:
    same = [asked(f"Q{at}?", '{"a": 1}') for at in range(3)]
    assert shared_form(same).is_given
    assert not shared_form(same[:2]).is_given
    assert not shared_form([*same, asked("Q?", '{"b": 1}')]).is_given
    assert not shared_form([*same, asked("Q?", "none")]).is_given
    assert not shared_form([*same, asked("Q?", "{broken")]).is_given
    assert not shared_form([]).is_given
    assert guessed_kinds([asked("Q?", '{"b": 1}')]) == (QuestionKind.STYLE,)


def test_no_questions_have_no_kinds() -> None:
    assert with_guessed_kinds([]) == ()
