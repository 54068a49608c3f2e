"""Texts and questions become terms in the same way."""

from __future__ import annotations

import pytest

from engine.index import analysis
from engine.index.analysis import analysed, question_terms
from engine.index.full_text import add_text, match
from engine.store import Connection


def meets(question: str, text: str, language: str, *languages: str) -> bool:
    """Whether a question shares a term with a text, in a library of some languages."""
    stored = set(analysed(text, language).split())
    terms = question_terms(question, languages or (language,))
    return any(not stored.isdisjoint(term) for term in terms)


@pytest.mark.parametrize(
    ("question", "text", "language"),
    [
        ("ferries", "the ferry", "en"),
        ("Häuser", "das Haus", "de"),
        ("Katzen", "eine Katze", "de"),
        ("barcos", "el barco", "es"),
        ("canciones", "la canción", "es"),
        ("maisons", "la maison", "fr"),
        ("корабли", "корабль", "ru"),
        ("港口", "渡轮离开港口", "zh"),
        ("灯台", "灯台守は毎晩", "ja"),
        ("ท่าเรือ", "เรือออกจากท่าเรือ", "th"),
        ("항구", "배는 항구를 떠난다", "ko"),
        ("RÉSUMÉ", "résumé", ""),
    ],
)
def test_words_meet_in_the_forms_of_their_language(question: str, text: str, language: str) -> None:
    assert meets(question, text, language)


def test_a_stem_of_one_language_is_not_that_of_another() -> None:
    assert not meets("Häuser", "das Haus", "de", "en")
    assert meets("Häuser", "das Haus", "de", "en", "de")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mu\u0308nchen", "München"),
        ("ﬁnance ofﬁce", "finance office"),
        ("\uff26\uff39\uff12\uff10\uff12\uff13", "fy2023"),
        ("ｶﾅ", "カナ"),
    ],
)
def test_signs_that_look_the_same_are_the_same(one: str, other: str) -> None:
    assert analysed(one, "en") == analysed(other, "en")
    assert question_terms(one, ["en"]) == question_terms(other, ["en"])


@pytest.mark.parametrize(
    ("one", "other"),
    [("مُحَمَّد", "محمد"), ("كتـــاب", "كتاب"), ("שָׁלוֹם", "שלום"), ("за́мок", "замок")],
)
def test_points_and_stress_that_most_people_do_not_write_count_nothing(
    one: str, other: str
) -> None:
    assert analysed(one, "") == analysed(other, "")
    assert len(analysed(one, "").split()) == 1


@pytest.mark.parametrize(
    ("question", "text", "other", "language"),
    [
        ("किताबें", "यह किताब है", "यह कुतुब है", "hi"),
        ("চুক্তি", "এই চুক্তি", "এই চ ক ত", "bn"),
        ("தமிழ்", "தமிழ் மொழி", "த ம ழ", "ta"),
    ],
)
def test_vowel_signs_are_letters_of_their_words(
    question: str, text: str, other: str, language: str, index_database: Connection
) -> None:
    assert meets(question, text, language)
    assert not meets(question, other, language)
    add_text(index_database, 1, "", "", analysed(text, language))
    add_text(index_database, 2, "", "", analysed(other, language))
    terms = question_terms(question, [language])
    assert [one.chunk_id for one in match(index_database, terms, 9)] == [1]


def test_texts_of_no_known_language_are_found_in_a_library_of_many() -> None:
    many = ["de", "es", "fr", "it", "nl", "sv", "fi", "pt"]
    assert meets("reports", "annual report", "", *many)
    (forms,) = question_terms("Häuser", many)
    assert "haus" in forms
    assert len(forms) <= analysis._MOST_LANGUAGES


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert analysed("Laivas plaukia", "xx") == "laivas plaukia"
    assert meets("laivas", "Laivas plaukia", "xx")


def test_unspaced_scripts_become_overlapping_pairs() -> None:
    assert analysed("渡轮离开", "zh") == "渡轮 轮离 离开"
    assert analysed("茶", "zh") == "茶"
    assert analysed("東京2020大会", "ja") == "東京 2020 大会"


def test_a_name_with_its_number_is_looked_for_by_the_number_too() -> None:
    assert question_terms("FY2018", ["en"]) == [("fy2018", "2018")]
    assert question_terms("q1", ["en"]) == [("q1",)]


def test_each_word_of_a_question_counts_once() -> None:
    assert question_terms("Ferry, ferry: FERRY?", ["en"]) == [("ferri",)]


@pytest.mark.parametrize("strange", ["", " ?!…", "_ __", "\0", "\ud800"])
def test_what_holds_no_words_has_no_terms(strange: str) -> None:
    assert question_terms(strange, ["en"]) == []
    assert analysed(strange, "en") == ""


def test_no_term_can_break_a_query() -> None:
    for term in question_terms("say \"no\" OR (NOT x*) ^y NEAR/2 -z: 'quoted'", ["en", "de"]):
        assert all(form.isalnum() for form in term)
