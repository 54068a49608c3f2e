"""Numbers, dates and names of a sentence, and which of them passages hold."""

from __future__ import annotations

import pytest

from engine.answering.support.dates import numeric_dates_in
from engine.answering.support.facts import facts_in, held_by, not_held
from engine.answering.support.names import names_in
from engine.answering.support.numbers import numbers_in


def missing(sentence: str, *passages: str, language: str = "en") -> list[str]:
    """Return what of a sentence the passages do not hold."""
    held = [held_by(passage, language) for passage in passages]
    spans = not_held(facts_in(sentence, language), held, language)
    return [sentence[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("It cost 1,200 crowns.", "It cost 1200 crowns."),
        ("It cost 1200 crowns.", "The price was 1 200 crowns."),
        ("It cost 1.200 Kronen.", "1200 Kronen"),
        ("About 1.2 million people.", "1,200,000 inhabitants"),
        ("About 3 million people.", "In millions: 3"),
        ("It cost twelve hundred crowns.", "1,200 crowns"),
        ("They were twenty-five.", "25 people"),
        ("It took 12 days.", "It took twelve days."),
        ("In the 19th century.", "in the nineteenth century"),
        ("It grew by 5%.", "a growth of 5 percent"),
        ("It grew by 5 per cent.", "5 % more"),
        ("It grew by 1.50.", "by 1.5"),
        ("It grew by 1,5.", "by 1.5"),
        ("It left at 9:30.", "Departure 9:30"),
        ("\u0661\u0662 ships came.", "12 ships"),
    ],
)
def test_numbers_meet_however_they_are_written(sentence: str, passage: str) -> None:
    assert missing(sentence, passage) == []


@pytest.mark.parametrize(
    ("sentence", "passage", "expected"),
    [
        ("It cost 1,200 crowns.", "It cost 1.2 crowns.", ["1,200"]),
        ("It is 5 km long.", "It is 5 miles long.", ["5"]),
        ("It grew by 5%.", "It grew by 5 days.", ["5%"]),
        ("It took 5 days.", "It took 5 hours, or 3 days.", ["5"]),
        ("It cost $5.", "It cost \u20ac5.", ["5"]),
        ("It cost 3 billion.", "It cost 3 million.", ["3 billion"]),
        ("It took twelve days.", "It took ten days.", ["twelve"]),
        ("In 1999 and 2001.", "In 1999.", ["2001"]),
    ],
)
def test_other_numbers_and_units_are_not_held(
    sentence: str, passage: str, expected: list[str]
) -> None:
    assert missing(sentence, passage) == expected


def test_number_words_belong_to_a_language() -> None:
    assert missing("Es dauerte zw\u00f6lf Tage.", "nach 12 Tagen", language="de") == []
    assert missing("Dur\u00f3 once d\u00edas.", "11 d\u00edas", language="es") == []
    assert numbers_in("once upon a time", "en") == []


def test_one_is_mostly_no_number() -> None:
    assert numbers_in("One must go to one of them.") == []


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("It opened on 12 March 2019.", "Opened: 2019-03-12"),
        ("It opened on 2019-03-12.", "opened on March 12, 2019"),
        ("It opened on 12.03.2019.", "opened on 12 March 2019"),
        ("It opened on 3/12/2019.", "2019-03-12"),
        ("Er\u00f6ffnet am 12. M\u00e4rz 2019.", "2019-03-12"),
    ],
)
def test_dates_meet_however_they_are_written(sentence: str, passage: str) -> None:
    assert missing(sentence, passage) == []


def test_another_date_is_not_held() -> None:
    assert missing("It opened on 2019-03-12.", "Opened 2019-03-13.") == ["2019-03-12"]
    assert missing("It opened on 12 May 2019.", "Opened 2019-03-12.") == ["May"]


def test_what_only_looks_like_a_date_is_none() -> None:
    assert numeric_dates_in("45.13.2019, 2019-13-45, 1/2") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was led by Marie Curie in Paris.", ["Marie Curie", "Paris"]),
        ("Marie Curie led it.", ["Marie Curie"]),
        ("Marie led it.", []),
        ("However, it failed.", []),
        ("The University of Leeds won.", ["University of Leeds"]),
        ("It was NASA and the EU.", ["NASA", "EU"]),
        ("Then I saw Dr. Smith.", ["Smith"]),
        ("THE WHOLE HEADING", []),
        ("- Granite is hard.", []),
        ("\u6771\u4eac\u306f\u5927\u304d\u3044\u3002", []),
    ],
)
def test_names_are_found_inside_sentences(sentence: str, expected: list[str]) -> None:
    assert [sentence[one.start : one.end] for one in names_in(sentence)] == expected


def test_german_nouns_are_no_names() -> None:
    sentence = "Sie sah den Hafen mit Anna Schmidt."
    found = [sentence[one.start : one.end] for one in names_in(sentence, "de")]
    assert found == ["Anna Schmidt"]


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("It was led by Marie Curie.", "Curie, Marie: a life"),
        ("It was led by Curie's team.", "the team of Curie"),
        ("It was the WHO.", "the World Health Organization"),
        ("It was the World Health Organization.", "the WHO"),
        ("It was in the U.S. then.", "in the US"),
        ("It was led by Ren\u00e9.", "Rene led"),
        ("It met the Anglo-Saxons.", "Anglo and Saxons"),
        ("It was about COVID-19.", "COVID-19 spread"),
    ],
)
def test_names_meet_in_other_forms(sentence: str, passage: str) -> None:
    held = [passage, "The WHO is the World Health Organization."] if "WHO" in passage else [passage]
    assert missing(sentence, *held) == []


def test_a_name_must_stand_in_one_passage() -> None:
    sentence = "It was led by Anna Schmidt."
    assert missing(sentence, "Anna Meier", "Karl Schmidt") == ["Anna Schmidt"]
    assert missing(sentence, "Anna Meier", "Anna Schmidt") == []


def test_a_long_line_of_capitals_is_no_trouble() -> None:
    text = "Word " * 5_000
    assert missing(f"It was {text}.", text) == []
