"""Which drafts are kept, and what is wrong with the others."""

from __future__ import annotations

import pytest

from engine.training.drafting.answerable import best_place, holds_answer, holds_key
from engine.training.drafting.asking import Written
from engine.training.drafting.checking import fault_of
from engine.training.drafting.records import Fault
from tests.fixtures.drafting import FERRY, anchor_in, source


def fault(question: str, begun: str = "How many passengers") -> Fault | None:
    passage = source()
    return fault_of(Written(question, begun=begun), passage, anchor_in(passage, "180"))


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("How many passengers does the Kittiwake carry?", None),
        ("How many passengers does the ferry carry across the sound?", None),
        ("How many passengers does the ferry Kittiwake bring over in the morning?", None),
        ("How many passengers does the ferry Kittiwake carry", Fault.NO_QUESTION),
        ("How many passengers?", Fault.OFF_TOPIC),
        ("How many?", Fault.NO_QUESTION),
        ("How many passengers cross? And how many dogs?", Fault.NO_QUESTION),
        ("How many passengers and how many cars does the ferry carry?", Fault.NO_QUESTION),
        ("The ferry Kittiwake carries passengers across the sound?", Fault.NO_QUESTION),
        ("Wie viele Passagiere tr\u00e4gt die F\u00e4hre Kittiwake?", Fault.NO_QUESTION),
        (f"How {FERRY.partition('.')[0]}?", Fault.COPIED),
        ("How many passengers are the 180 passengers of the ferry?", Fault.GIVES_AWAY),
        ("How many passengers does it carry in the morning?", Fault.VAGUE),
        ("How many passengers does the ferry carry in this text?", Fault.VAGUE),
        ("How many passengers are born each day?", Fault.OFF_TOPIC),
        ("How many passengers of the ferry eat breakfast?", Fault.INVENTED),
        ("How many passengers does the Kittiwake carry to Marram Head?", Fault.INVENTED),
        ("How many passengers does the ferry carry in 2012?", Fault.INVENTED),
    ],
)
def test_each_fault_is_found(question: str, wrong: Fault | None) -> None:
    assert fault(question) is wrong


def test_a_question_that_another_sentence_answers_is_not_kept() -> None:
    text = f"{FERRY} In winter passengers of the Kittiwake cross the sound with 12 dogs."
    passage = source(text)
    asked = "How many passengers cross the sound on the Kittiwake in winter?"
    written = Written(asked, begun="How many passengers")
    assert fault_of(written, passage, anchor_in(passage, "180")) is Fault.OTHER_SENTENCE


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        ("The Kittiwake carries 180 passengers.", None),
        ("", Fault.GIVES_AWAY),
        ("The ferry Kittiwake carries passengers.", Fault.GIVES_AWAY),
        ("The Kittiwake carries 210 passengers.", Fault.NOT_HELD),
        ("The Kittiwake carries 180 passengers. Tickets cost nine crowns.", Fault.NOT_HELD),
        ("The text does not say how many passengers.", Fault.NOT_HELD),
        (
            "Die Kittiwake bef\u00f6rdert jeden Morgen 180 Menschen \u00fcber den Sund.",
            Fault.NOT_HELD,
        ),
    ],
)
def test_an_answer_in_the_models_own_words_has_to_be_held(answer: str, wrong: Fault | None) -> None:
    passage = source()
    written = Written("How many passengers does the ferry Kittiwake carry?", answer)
    assert fault_of(written, passage, anchor_in(passage, "180")) is wrong


def test_other_languages_are_checked_by_their_own_words() -> None:
    text = (
        "Der Leuchtturm am Kap ist 31 Meter hoch und hat 148 Stufen bis zur Laterne. "
        "Der W\u00e4rter z\u00fcndet die Lampe jeden Abend bei Sonnenuntergang an."
    )
    passage = source(text, topic="Leuchtturm", language="de")
    anchor = anchor_in(passage, "31")
    begun = anchor.beginnings[0]
    good = Written("Wie viele Meter hoch ist der Leuchtturm am Kap?", begun=begun)
    foreign = Written("How many metres high is the Leuchtturm am Kap?", begun=begun)
    assert fault_of(good, passage, anchor) is None
    assert fault_of(foreign, passage, anchor) is Fault.NO_QUESTION


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("At what time does the first boat sail on Sundays?", Fault.CONTRARY),
        ("At what time does the first boat not sail on Sundays?", None),
    ],
)
def test_a_question_must_not_take_the_contrary_for_granted(
    question: str, wrong: Fault | None
) -> None:
    passage = source("The first boat, at 06:40, does not sail on Sundays, and the crew sleeps.")
    anchor = anchor_in(passage, "06:40")
    assert fault_of(Written(question, begun="At what time"), passage, anchor) is wrong


def test_what_is_denied_of_something_else_is_not_the_contrary() -> None:
    passage = source("Four ships passed the point that night, and no captain noticed anything.")
    written = Written("How many ships passed the point that night?", begun="How many ships")
    assert fault_of(written, passage, anchor_in(passage, "Four")) is None


def test_what_a_thing_is_may_be_asked_in_three_words() -> None:
    text = "A glacier is a large mass of ice that moves slowly downhill by its own weight."
    passage = source(text, topic="Mountains")
    anchor = anchor_in(passage, "a large mass of ice that moves slowly downhill by its own weight")
    assert fault_of(Written("What is a glacier?", begun="What is"), passage, anchor) is None
    other = Written("What is a mountain?", begun="What is")
    assert fault_of(other, passage, anchor) is Fault.OFF_TOPIC


def test_in_a_language_without_words_of_its_own_the_rest_is_checked() -> None:
    text = "De toren aan de haven van het eiland heeft 148 treden van graniet."
    passage = source(text, topic="Toren", language="nl")
    anchor = anchor_in(passage, "148")
    assert fault_of(Written("Hoeveel treden heeft de toren?"), passage, anchor) is None
    english = Written("How many treden does the toren of the eiland have in all the years?")
    assert fault_of(english, passage, anchor) in (Fault.NO_QUESTION, Fault.INVENTED)


def test_the_best_sentence_is_found_by_words_and_kind() -> None:
    assert best_place("Who opened the ticket office?", FERRY, "en") == FERRY.index("The ticket")
    assert best_place("Do dogs travel free?", FERRY, "en") == FERRY.index("Dogs")
    assert best_place("What is quantum chromodynamics?", FERRY, "en") == -1
    assert best_place("Anything?", "", "en") == -1


def test_an_answer_holds_the_fact_in_other_words_too() -> None:
    passage = source()
    assert holds_key("It takes one hundred and eighty.", anchor_in(passage, "180"), "en") is False
    assert holds_key("It carries 180.0 people.", anchor_in(passage, "180"), "en")
    assert not holds_key("It carries many people.", anchor_in(passage, "180"), "en")
    text = "The morning boat stays in the harbour because the whole crew is still asleep."
    reason = source(text)
    anchor = anchor_in(reason, "because the whole crew is still asleep")
    assert holds_key("The crew is asleep.", anchor, "en")
    assert not holds_key("There is a storm.", anchor, "en")


def test_a_passage_that_says_the_same_is_no_distractor() -> None:
    answer = "The ferry Kittiwake carries 180 passengers."
    assert holds_answer("Each day the Kittiwake ferry carries passengers.", answer, "180", "en")
    assert holds_answer("180 people fit: passengers of the Kittiwake.", answer, "180", "en")
    assert not holds_answer("The lighthouse has 180 steps.", answer, "180", "en")
    assert not holds_answer("", answer, "180", "en")
