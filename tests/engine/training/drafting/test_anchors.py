"""Which facts are asked for, and how such a question begins."""

from __future__ import annotations

import pytest

from engine.training.drafting.anchors import anchors_of
from engine.training.drafting.facts import facts_of
from engine.training.drafting.wording import Asked
from tests.fixtures.drafting import FERRY, source


def told(sentence: str, language: str = "en") -> set[tuple[Asked, str, str]]:
    return {
        (one.asked, sentence[one.start : one.end], one.beginnings[0])
        for one in facts_of(sentence, language)
    }


@pytest.mark.parametrize(
    ("sentence", "asked", "key", "begun"),
    [
        ("The island has 63 hives.", Asked.COUNT, "63", "How many hives"),
        ("It lasts fifteen minutes.", Asked.COUNT, "fifteen", "How many minutes"),
        ("About 40 % of them left.", Asked.SHARE, "40 %", "What percentage"),
        ("A berth costs 18 crowns.", Asked.AMOUNT, "18", "How much"),
        ("A berth costs $18 a night.", Asked.AMOUNT, "18", "How much"),
        ("The race starts at 14:00 there.", Asked.TIME, "14:00", "At what time"),
        ("Members decide at 5 pm.", Asked.TIME, "5", "At what time"),
        ("It was opened in 1998.", Asked.DATE, "1998", "When"),
        ("In 1786 ships came.", Asked.DATE, "1786", "When"),
        ("They built 1500 ships.", Asked.COUNT, "1500", "How many ships"),
        ("Work begins on 2 March 2026.", Asked.DATE, "2 March 2026", "When"),
        ("Work begins on March 2nd, 2026.", Asked.DATE, "March 2nd, 2026", "When"),
        ("It was signed on 12.03.2019.", Asked.DATE, "12.03.2019", "When"),
        ("The tower was built by Josiah Pell.", Asked.NAME, "Josiah Pell", "Who"),
        ("The head office moved to Lisbon.", Asked.PLACE, "Lisbon", "Where"),
        (
            "The boat stays because the crew sleeps.",
            Asked.REASON,
            "because the crew sleeps",
            "Why",
        ),
        ("A glacier is a mass of ice.", Asked.MEANING, "a mass of ice", "What is"),
    ],
)
def test_a_fact_says_how_its_question_begins(
    sentence: str, asked: Asked, key: str, begun: str
) -> None:
    assert (asked, key, begun) in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "language", "begun"),
    [
        ("Der Turm hat 148 Stufen.", "de", "Wie viele Stufen"),
        ("Le phare compte 148 marches.", "fr", "Combien de marches"),
        ("El faro tiene 148 pelda\u00f1os.", "es", "\u00bfCu\u00e1ntos pelda\u00f1os"),
        ("De toren heeft 148 treden.", "nl", ""),
    ],
)
def test_other_languages_have_their_own_words(sentence: str, language: str, begun: str) -> None:
    assert begun in {words for _, _, words in told(sentence, language)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The office is at 3 Rope Street.",
        "Each guest may bring a dog.",
        "By then article 15 defines the council.",
        "They built two located there.",
        "It was cancelled because of it.",
    ],
)
def test_what_only_looks_like_a_fact_is_none(sentence: str) -> None:
    assert told(sentence) == set()


def test_each_sentence_gives_its_best_fact_with_its_place() -> None:
    found = anchors_of(source())
    assert {one.key for one in found} == {"180", "1998"}
    for one in found:
        assert FERRY[one.start : one.end] == one.sentence
        assert one.key in one.sentence
    assert [one.worth for one in found] == sorted((one.worth for one in found), reverse=True)


@pytest.mark.parametrize(
    "text",
    [
        "It carries 180 passengers over the sound every morning.",
        "When it rains she decided eleven cases for passengers there.",
        "However it carries 180 passengers over the sound at noon.",
        "Did the ferry carry 180 passengers over the sound that day?",
        "carries 180 passengers over the sound every single morning.",
        "The ferry carries 180 passengers over the sound every morning",
        "| The ferry | carries 180 passengers | over the sound daily. |",
        "See the table of the 180 passengers on the next page.",
        "Ten cars.",
    ],
)
def test_sentences_that_do_not_stand_for_themselves_are_passed_over(text: str) -> None:
    assert anchors_of(source(text)) == []


def test_a_heading_that_nothing_divides_is_not_quoted() -> None:
    body = "The Kittiwake carries 180 passengers and 22 cars over the wide sound each day."
    found = anchors_of(source(f"Two boats\n{body}"))
    assert [one.sentence for one in found] == [body]
    assert found[0].start == 0, "its place is that of the whole sentence, as it is split"
