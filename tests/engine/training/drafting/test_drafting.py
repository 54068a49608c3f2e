"""From passages to examples that wait for a review."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from engine.examples.records import ExampleOrigin, NewExample, Review
from engine.generation.fake import FakeGenerator
from engine.training.drafting.drafting import draft_examples
from engine.training.drafting.records import Drafts, DraftSettings, DraftWay, Fault, SourcePassage
from engine.training.drafting.wording import wording_of
from tests.fixtures.drafting import source

LIGHT = (
    "The granite lighthouse at Candle Point has 148 steps from the door to the lantern. "
    "The keeper counts the ships in every night of the year."
)
_FERRY = source()
_LIGHT = source(LIGHT, name="light.txt", topic="Lighthouse")
_STEPS = " does the lighthouse at Candle Point have?"
_CARRY = " does the ferry Kittiwake carry?"
_OFFICE = " was the ticket office at the harbour opened by the islanders?"
_QUOTED = DraftSettings(tries=2)


def drafted(
    passages: Sequence[SourcePassage],
    answers: Sequence[str],
    count: int = 10,
    settings: DraftSettings = _QUOTED,
) -> Drafts:
    return draft_examples(passages, FakeGenerator(answers), count, settings)


def test_a_draft_carries_its_passage_and_waits_for_a_review() -> None:
    told: list[tuple[int, int, NewExample]] = []
    made = draft_examples(
        [_LIGHT],
        FakeGenerator([_STEPS]),
        1,
        _QUOTED,
        lambda done, total, example: told.append((done, total, example)),
    )
    (example,) = made.examples
    assert example.question == "How many steps does the lighthouse at Candle Point have?"
    assert example.answer == f"{LIGHT.partition('. ')[0]}."
    assert (example.origin, example.review) == (ExampleOrigin.DRAFTED, Review.WAITING)
    assert (example.source, example.group) == ("light.txt, page 2", str(_LIGHT.path))
    (passage,) = example.passages
    assert (passage.text, passage.path, passage.location) == (LIGHT, str(_LIGHT.path), "page 2")
    assert (passage.start, passage.end, passage.is_distractor) == (0, len(LIGHT), False)
    assert told == [(1, 1, example)]
    assert (made.tried, made.was_stopped) == (1, False)


def test_each_passage_is_asked_before_any_is_asked_twice() -> None:
    made = drafted([_FERRY, _LIGHT], [_OFFICE, _STEPS, _CARRY])
    assert [one.source.partition(",")[0] for one in made.examples] == [
        "ferry.txt",
        "light.txt",
        "ferry.txt",
    ]
    assert len({one.question for one in made.examples}) == 3


def test_what_is_wrong_is_tried_again_and_counted() -> None:
    made = drafted([_LIGHT], [" eat breakfast on the moon?", _STEPS])
    assert [one.question for one in made.examples] == [f"How many steps{_STEPS}"]
    assert made.tried == 2
    assert made.faults == {Fault.OFF_TOPIC: 1}


def test_a_fact_is_given_up_after_some_tries() -> None:
    made = drafted([_LIGHT], [" eat breakfast on the moon?"])
    assert made.examples == ()
    assert made.tried == 2
    assert made.faults == {Fault.OFF_TOPIC: 2}


def test_there_are_no_more_than_wanted_of_all_and_of_one_passage() -> None:
    assert len(drafted([_FERRY, _LIGHT], [_OFFICE, _STEPS, _CARRY], count=2).examples) == 2
    settings = DraftSettings(most_per_passage=1)
    assert len(drafted([_FERRY, _LIGHT], [_OFFICE, _STEPS, _CARRY], 5, settings).examples) == 2
    assert drafted([_FERRY], [_OFFICE], count=0) == Drafts(())


def test_the_same_question_is_not_drafted_twice() -> None:
    again = source(LIGHT.replace("night", "dark night"), name="again.txt", topic="Lighthouse")
    made = drafted([_LIGHT, again], [_STEPS])
    assert len(made.examples) == 1
    assert made.faults == {Fault.REPEATED: 2}


def test_a_passage_without_a_fact_is_told() -> None:
    made = drafted([source("The keeper counts the ships in every night of the year.")], [_STEPS])
    assert made.faults == {Fault.NOTHING_TO_ASK: 1}
    assert made.tried == 0


def test_a_passage_that_vanished_is_skipped() -> None:
    made = draft_examples(
        [_FERRY, _LIGHT],
        FakeGenerator([_STEPS]),
        5,
        _QUOTED,
        is_there=lambda one: one.path != _FERRY.path,
    )
    assert [one.group for one in made.examples] == [str(_LIGHT.path)]
    assert made.faults[Fault.VANISHED] == 2, "once for each of its facts"


def test_a_stop_keeps_what_is_done() -> None:
    done: list[NewExample] = []
    tried: list[int] = []
    made = draft_examples(
        [_FERRY, _LIGHT],
        FakeGenerator([_OFFICE, _STEPS]),
        5,
        _QUOTED,
        lambda _done, _total, example: done.append(example),
        lambda: bool(done),
        on_tried=tried.append,
    )
    assert made.was_stopped
    assert made.examples == tuple(done)
    assert len(done) == 1
    assert tried == [1]


def test_the_model_may_write_the_answer_when_the_passage_holds_it() -> None:
    settings = DraftSettings(DraftWay.WRITTEN, tries=2)
    said = [
        " How many steps does the lighthouse have?\nAnswer: The lighthouse has 210 steps.",
        " How many steps does the lighthouse have?\nAnswer: The lighthouse has 148 steps.",
    ]
    made = drafted([_LIGHT], said, settings=settings)
    assert [one.answer for one in made.examples] == ["The lighthouse has 148 steps."]
    assert made.faults == {Fault.NOT_HELD: 1}


def test_the_model_may_have_to_find_the_answer_itself() -> None:
    settings = DraftSettings(tries=1, asks_back=True)
    assert len(drafted([_LIGHT], [_STEPS, "It has 148 steps."], settings=settings).examples) == 1
    made = drafted([_LIGHT], [_STEPS, "It has many steps."], settings=settings)
    assert made.faults == {Fault.NOT_FOUND_AGAIN: 1}


def test_distractors_stand_beside_the_right_passage() -> None:
    settings = DraftSettings(distractors=2)
    others = [source(f"The island has {n} wells of clear water.", name=f"{n}.txt") for n in (4, 5)]
    made = drafted([_LIGHT, *others], [_STEPS], 1, settings)
    (example,) = made.examples
    right = [one for one in example.passages if not one.is_distractor]
    assert [one.text for one in right] == [LIGHT]
    assert len(example.passages) == 3


def test_some_drafts_have_to_say_that_the_documents_do_not_tell() -> None:
    settings = DraftSettings(distractors=1, refusal_share=0.5)
    made = drafted([_LIGHT, _FERRY], [_STEPS, _OFFICE], 2, settings)
    answered, refused = made.examples
    assert answered.answer.startswith("The granite lighthouse")
    assert refused.answer in wording_of("en").refusals
    assert [one.is_distractor for one in refused.passages] == [True]
    assert refused.group == str(_FERRY.path)
    assert refused.source == "ferry.txt, page 2"


def test_no_refusal_is_drafted_without_a_passage_to_read() -> None:
    made = drafted([_LIGHT], [_STEPS], settings=DraftSettings(refusal_share=1.0, tries=1))
    assert made.examples == ()
    assert made.faults == {Fault.NO_OTHERS: 1}


@pytest.mark.parametrize("seed", [0, 1])
def test_the_same_seed_gives_the_same_drafts(seed: int) -> None:
    settings = DraftSettings(seed=seed, distractors=1, refusal_share=0.3)
    one, other = (drafted([_LIGHT, _FERRY], [_STEPS, _OFFICE], 3, settings) for _ in range(2))
    assert one == other
