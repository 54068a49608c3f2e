"""Which ways are possible, and which questions count."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.comparison.preparing import (
    MOST_QUESTIONS,
    ComparisonChoice,
    choose_questions,
    refuse_changed,
    wish_for,
)
from engine.comparison.records import AnswerForm, NewQuestion, Question, QuestionKind, Way
from engine.comparison.taught import Taught
from engine.errors import UserProblem
from engine.examples.records import Example, NewExample
from engine.models.adapters import InstalledAdapter
from engine.models.inspection import inspect
from engine.models.records import InstalledModel
from engine.settings import Settings
from tests.engine.comparison.material import wish
from tests.fixtures.tiny_models import write_tiny_model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> InstalledModel:
    return inspect(write_tiny_model(tmp_path_factory.mktemp("models") / "tiny.gguf", "llama"))


@pytest.fixture
def adapter(tmp_path: Path) -> InstalledAdapter:
    file = tmp_path / "adapter.gguf"
    file.write_bytes(b"taught")
    return InstalledAdapter("piers", "Piers", "tiny", "Tiny", str(file))


def question(words: str, answer: str = "by the lamp", id_: int = 0) -> Question:
    expected = (answer,) if answer else ()
    return Question(id_, 1, NewQuestion(words, expected, QuestionKind.FACT), 0.0)


def example(id_: int, words: str) -> Example:
    return Example(id_, 1, NewExample(words, "by the lamp"), 0.0)


def chosen(questions: list[Question], taught: Taught | None = None) -> list[str]:
    found = choose_questions(questions, taught or Taught(), lambda: False)
    return [one.content.question for one in found.questions]


def test_all_possible_ways_are_compared_unless_some_are_chosen(
    model: InstalledModel, adapter: InstalledAdapter
) -> None:
    plain = wish_for(ComparisonChoice(set_name="Piers"), model, None, Settings())
    assert (plain.ways, plain.name, plain.passages) == ((Way.BASE, Way.DOCUMENTS), "Piers", 3)
    assert wish_for(ComparisonChoice(), model, adapter, Settings()).ways == tuple(Way)
    some = ComparisonChoice(ways=(Way.TUNED, Way.BASE), passages=7)
    made = wish_for(some, model, adapter, Settings())
    assert (made.ways, made.passages) == ((Way.BASE, Way.TUNED), 7)
    assert made.model.sha256
    for ways in [(Way.BASE,), (Way.DOCUMENTS, Way.TUNED)]:
        with pytest.raises(UserProblem, match="plain model"):
            wish_for(ComparisonChoice(ways=ways), model, adapter, Settings())
    with pytest.raises(UserProblem, match="taught"):
        wish_for(ComparisonChoice(ways=(Way.BASE, Way.BOTH)), model, None, Settings())


def test_what_was_taught_is_left_out_with_the_taught_ways(
    model: InstalledModel, adapter: InstalledAdapter
) -> None:
    untaught = ComparisonChoice(ways=(Way.BASE, Way.DOCUMENTS))
    assert wish_for(untaught, model, adapter, Settings()).adapter is None


def test_what_was_taught_is_no_test() -> None:
    questions = [question("Where is pier 7?"), question("Where does the ferry to Fennick leave?")]
    taught = Taught((example(5, "where is PIER 7"),), is_known=True)
    found = choose_questions(questions, taught, lambda: False)
    assert [one.content.question for one in found.questions] == [questions[1].content.question]
    assert (found.taught, found.crossed, found.doubled) == (1, 0, 0)
    with pytest.raises(UserProblem, match="no question to compare") as refused:
        choose_questions(questions[:1], taught, lambda: False)
    assert "taught with 1 of 1" in refused.value.hint


def test_an_example_is_asked_of_the_fold_that_did_not_see_it() -> None:
    fold = Path("/adapters/piers/folds/fold-1.gguf")
    taught = Taught((example(5, "Where is pier 7?"),), {5: fold}, is_known=True)
    found = choose_questions([question("Where is pier 7?")], taught, lambda: False)
    assert [one.adapter for one in found.questions] == [str(fold)]
    assert (found.taught, found.crossed) == (0, 1)


def test_an_example_that_stands_in_two_folds_is_asked_of_neither() -> None:
    folds = {5: Path("/folds/0.gguf"), 6: Path("/folds/1.gguf"), 7: Path("/folds/1.gguf")}
    rows = (example(5, "Where is pier 7?"), example(6, "where is pier 7"), example(7, "When?"))
    questions = [question("Where is pier 7?"), question("When?")]
    found = choose_questions(questions, Taught(rows, folds, is_known=True), lambda: False)
    # Each fold held back one of the two, and was taught the other.
    assert [one.content.question for one in found.questions] == ["When?"]
    assert (found.taught, found.crossed) == (1, 1)


def test_a_question_between_two_examples_is_no_test_of_the_fold_that_saw_one_of_them() -> None:
    words = "the first ferry of the day leaves the harbour of the island at which hour".split()
    near, between, far = (" ".join([*words, *more]) for more in (["a b"], ["a b c"], ["a b c d"]))
    rows = (example(5, near), example(6, far))
    folds = {5: Path("/folds/0.gguf"), 6: Path("/folds/1.gguf")}
    found = choose_questions(
        [question(between), question("Who rows?")],
        Taught(rows, folds, is_known=True),
        lambda: False,
    )
    assert [one.content.question for one in found.questions] == ["Who rows?"]
    both = Taught(rows, dict.fromkeys((5, 6), folds[5]), is_known=True)
    asked = choose_questions([question(between)], both, lambda: False).questions
    assert [one.adapter for one in asked] == [str(folds[5])]


def test_questions_that_cannot_be_measured_or_are_asked_twice_are_left_out() -> None:
    questions = [
        question("Where is pier 7?", id_=1),
        question("Where is pier 7", id_=2),
        question("And pier 8?", answer="", id_=3),
        question("  ", id_=4),
    ]
    found = choose_questions(questions, Taught(), lambda: False)
    assert [one.question_id for one in found.questions] == [1]
    assert (found.doubled, found.unanswered) == (1, 2)
    with pytest.raises(UserProblem) as refused:
        choose_questions([question("And pier 8?", answer="")], Taught(), lambda: False)
    assert "no right answers" in refused.value.hint


def test_of_ten_thousand_questions_some_from_all_over_are_asked() -> None:
    words = "rope tar sail mast keel deck oar net buoy lamp".split()
    many = [
        question(f"{words[at % 10]} {words[at // 10 % 10]} {words[at // 100 % 10]} {at}?", id_=at)
        for at in range(10_000)
    ]
    found = choose_questions(many, Taught(), lambda: False)
    assert len(found.questions) == MOST_QUESTIONS
    assert found.beyond + found.doubled == 8_000
    ids = [one.question_id for one in found.questions]
    assert ids == sorted(ids)
    assert 800 < sum(id_ < 5_000 for id_ in ids) < 1_200
    again = choose_questions(many, Taught(), lambda: False)
    assert again == found


def test_a_form_that_makes_no_sense_is_refused_before_anything_is_asked() -> None:
    one = question("Where?")
    broken = replace(one, content=replace(one.content, form=AnswerForm(pattern="(")))
    with pytest.raises(UserProblem, match="regular expression"):
        chosen([broken])


def test_a_model_or_an_adapter_that_is_gone_or_changed_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "tiny.gguf"
    file.write_bytes(b"one")
    made = wish()
    here = replace(made, model=replace(made.model, path=str(file)))
    with pytest.raises(UserProblem, match="has changed since"):
        refuse_changed(here)
    with pytest.raises(UserProblem, match="is not where it was"):
        refuse_changed(made)


def test_what_was_taught_must_be_what_it_was(
    model: InstalledModel, adapter: InstalledAdapter
) -> None:
    made = wish_for(ComparisonChoice(), model, adapter, Settings())
    refuse_changed(made)
    Path(adapter.path).write_bytes(b"taught anew")
    with pytest.raises(UserProblem, match="“Piers” has changed since"):
        refuse_changed(made)
    Path(adapter.path).unlink()
    with pytest.raises(UserProblem, match="“Piers” is not there any more"):
        refuse_changed(made)


def test_words_are_chosen_as_the_settings_say(model: InstalledModel) -> None:
    settings = replace(Settings(), temperature=0.7, passages=5)
    made = wish_for(ComparisonChoice(seed=4, answer_tokens=9), model, None, settings)
    sampling = made.sampling
    assert (sampling.temperature, sampling.seed, sampling.longest) == (0.7, 4, 9)
    assert made.passages == 5
