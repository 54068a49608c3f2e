"""The files of translations are whole, in step with the code, and say the same as English."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from wording.engine_words import engine_forms
from wording.translation_files import (
    FORM_COUNTS,
    Entry,
    compile_translations,
    in_step,
    read_translations,
)
from wording.window_words import Word, window_words

from desktop.language.phrases import PhraseBook

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "resources" / "translations"
_SLOT = re.compile(r"\{\w*\}")
_UPDATE = "run python packaging/make_translations.py"


@cache
def _words() -> list[Word]:
    forms = engine_forms(_ROOT)
    return window_words(_ROOT) + [Word("Engine", form, False, "") for form in forms]


def _entries(language: str) -> list[Entry]:
    words = [one for one in _words() if one.has_count] if language == "en" else _words()
    return in_step(words, read_translations(_FOLDER / f"inglenook_{language}.ts"))


@pytest.mark.parametrize("language", FORM_COUNTS)
def test_everything_is_translated(language: str) -> None:
    missing = [one.word.text for one in _entries(language) if not all(one.forms or ("",))]
    assert not missing, _UPDATE


@pytest.mark.parametrize("language", FORM_COUNTS)
def test_nothing_is_left_of_texts_that_are_gone(language: str) -> None:
    known = read_translations(_FOLDER / f"inglenook_{language}.ts")
    wanted = {(one.word.context, one.word.text) for one in _entries(language)}
    assert set(known) == wanted, _UPDATE


@pytest.mark.parametrize("language", FORM_COUNTS)
def test_each_translation_takes_the_same_values(language: str) -> None:
    wrong = [
        (one.word.text, form)
        for one in _entries(language)
        for form in one.forms
        if not _takes_the_same(one.word, form)
    ]
    assert not wrong


def _takes_the_same(word: Word, form: str) -> bool:
    """A sentence of the engine may leave out a value that only English grammar needs."""
    given, used = set(_SLOT.findall(word.text)), set(_SLOT.findall(form))
    return used <= given if word.context == "Engine" else used == given


@pytest.mark.parametrize("language", FORM_COUNTS)
def test_numbers_have_all_forms_of_the_language(language: str) -> None:
    counted = [one for one in _entries(language) if one.word.has_count]
    assert counted
    assert all(len(one.forms) == FORM_COUNTS[language] for one in counted)
    # The form for many says the number; the form for one may say it in words.
    assert [one.word.text for one in counted if "%Ln" not in one.forms[-1]] == []


@pytest.mark.parametrize("language", FORM_COUNTS)
def test_what_qt_loads_is_made_from_what_people_edit(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_translations(_FOLDER / f"inglenook_{language}.ts", made)
    kept = _FOLDER / f"inglenook_{language}.qm"
    assert made.read_bytes() == kept.read_bytes(), _UPDATE


def test_the_engines_forms_are_in_step() -> None:
    kept = json.loads((_FOLDER / "engine_phrases.json").read_text(encoding="utf-8"))
    assert kept == engine_forms(_ROOT), _UPDATE


@pytest.mark.parametrize("language", [one for one in FORM_COUNTS if one != "en"])
def test_a_translation_is_no_copy(language: str) -> None:
    sentences = [one for one in _entries(language) if one.word.text.count(" ") >= 4]
    copies = [one.word.text for one in sentences if one.forms == (one.word.text,)]
    assert len(copies) < len(sentences) / 50, copies


def test_each_finished_sentence_is_led_back_to_its_form() -> None:
    forms = engine_forms(_ROOT)
    book = PhraseBook(forms, lambda form: f"<{form}>")
    assert [one for one in forms if book.say(_filled(one)) != _filled(f"<{one}>")] == []


def _filled(form: str) -> str:
    """Put a number into each slot, the same one wherever the slot stands again."""
    slots = list(dict.fromkeys(_SLOT.findall(form)))
    return _SLOT.sub(lambda slot: f"12{slots.index(slot[0])}", form)
