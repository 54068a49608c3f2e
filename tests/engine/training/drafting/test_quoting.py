"""A sentence as an answer quotes it."""

from __future__ import annotations

import pytest

from engine.training.drafting.quoting import behind_heading, quoted


@pytest.mark.parametrize(
    ("sentence", "language", "words"),
    [
        ("The ferry leaves\nat nine.", "en", "The ferry leaves at nine."),
        ("- Dogs travel free.", "en", "Dogs travel free."),
        ("12) Dogs travel free.", "en", "Dogs travel free."),
        ("It rose by 3 metres.[12][3, 4]", "en", "It rose by 3 metres."),
        ("However, dogs pay 2 crowns.", "en", "Dogs pay 2 crowns."),
        ("Au\u00dferdem, so steht es da, gilt das.", "de", "So steht es da, gilt das."),
        ("Also known as the Cow.", "en", "Also known as the Cow."),
        ("The boat *Steadfast* and a_name_here.", "en", "The boat Steadfast and a_name_here."),
        ("The light\u00adhouse is **31** metres high.", "en", "The lighthouse is 31 metres high."),
        ("In 1998 it was opened.", "en", "In 1998 it was opened."),
    ],
)
def test_words_stay_and_the_page_goes(sentence: str, language: str, words: str) -> None:
    assert quoted(sentence, language) == words


TEXT = (
    "Two boats\n"
    "The Kittiwake carries 180 passengers and 22 cars over the sound.\n"
    "It was built of steel at the yard in Port Ansel, and the other\n"
    "The boats are painted white every spring of the year by the crew."
)


def test_a_heading_above_a_sentence_is_left_out() -> None:
    start = behind_heading(TEXT, 0, TEXT.index(" It was"[1:]))
    assert TEXT[start:].startswith("The Kittiwake")


def test_a_line_of_full_length_is_no_heading() -> None:
    start = TEXT.index("It was")
    assert behind_heading(TEXT, start, len(TEXT)) == start


def test_the_end_of_a_line_that_a_sentence_begins_in_is_no_heading() -> None:
    text = "A long line of words that ends here. The boat\nOarsby is the fast one of the two."
    start = text.index("The boat")
    assert behind_heading(text, start, len(text)) == start
