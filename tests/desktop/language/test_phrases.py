from collections.abc import Mapping

import pytest

from desktop.language.phrases import PhraseBook

_GERMAN = {
    "The disk is full.": "Der Datenträger ist voll.",
    "{1} is damaged.": "{1} ist beschädigt.",
    "Could not {1}: {2}.": "{2}, daher war es nicht möglich: {1}.",
    "save the settings": "Einstellungen speichern",
    "{1} of {2}": "{1} von {2}",
    "There are {1} of {2} files in {3}.": "In {3} sind {1} von {2} Dateien.",
    "{1} points": "{1} Punkte",
}


def _book(translations: Mapping[str, str] = _GERMAN) -> PhraseBook:
    return PhraseBook(translations, lambda form: translations.get(form, form))


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The disk is full.", "Der Datenträger ist voll."),
        ("report.pdf is damaged.", "report.pdf ist beschädigt."),
        ("There are 3 of 4 files in a {b}.", "In a {b} sind 3 von 4 Dateien."),
        ("12.5 of 1,000", "12.5 von 1,000"),
        ("-3 points", "-3 Punkte"),
    ],
)
def test_a_sentence_is_led_back_to_its_form(english: str, german: str) -> None:
    assert _book().say(english) == german


def test_a_value_that_is_a_phrase_is_said_too() -> None:
    said = _book().say("Could not save the settings: no room.")
    assert said == "no room, daher war es nicht möglich: Einstellungen speichern."


def test_a_message_and_its_hint_are_said_one_by_one() -> None:
    said = _book().say("The disk is full. a.txt is damaged.")
    assert said == "Der Datenträger ist voll. a.txt ist beschädigt."


def test_what_is_not_known_stays() -> None:
    assert _book().say("Something else happened.") == "Something else happened."


def test_a_short_form_takes_numbers_only() -> None:
    assert _book().say("History of Rome") == "History of Rome"


def test_a_value_over_several_lines_is_kept() -> None:
    assert _book().say("a\nb is damaged.") == "a\nb ist beschädigt."


def test_the_form_with_most_words_of_its_own_is_taken() -> None:
    book = _book({"{1} is damaged.": "kurz {1}", "The file {1} is damaged.": "lang {1}"})
    assert book.say("The file x is damaged.") == "lang x"
