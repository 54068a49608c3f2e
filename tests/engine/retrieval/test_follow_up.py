"""Follow-up questions are searched with what they lean on."""

from __future__ import annotations

import pytest

from engine.retrieval.follow_up import completed

_FIRST = "When was the Brandmoor ferry line founded?"


@pytest.mark.parametrize(
    "question",
    [
        "And who runs it?",
        "why?",
        "Who owned them before the war started?",
        "What about the winter timetable of Brandmoor harbour?",
        "Und wer betreibt die Fähre heute eigentlich?",
        "Wie viele Menschen arbeiten heute noch dort?",
        "¿Y quién dirige actualmente la compañía naviera?",
        "Combien de passagers voyagent avec elle chaque hiver ?",
        "那么它属于谁的公司呢。",
        "その会社は誰が経営していますか。",
        "誰が。",
    ],
)
def test_a_question_that_leans_on_others_is_completed(question: str) -> None:
    assert completed(question, [_FIRST]) == f"{_FIRST} {question}"


@pytest.mark.parametrize(
    "question",
    [
        "How many lighthouse keepers work along the coast?",
        "Wie viele Leuchtturmwärter arbeiten entlang der Küste?",
        "¿Cuántos fareros trabajan actualmente en la costa?",
        "渡轮公司是什么时候成立的。",
        "灯台守は何人いますか。",
    ],
)
def test_a_question_that_stands_for_itself_stays(question: str) -> None:
    assert completed(question, [_FIRST]) == question


def test_without_a_conversation_nothing_is_added() -> None:
    assert completed("And who runs it?", []) == "And who runs it?"


def test_the_last_question_that_stands_for_itself_is_taken() -> None:
    newer = "How high is the granite lighthouse there on Aldersand?"
    plain = "How high is the granite lighthouse on Aldersand island?"
    assert completed("why?", [_FIRST, plain, "really?"]) == f"{plain} why?"
    assert completed("why?", [_FIRST, newer]) == f"{_FIRST} why?", "that one leans, too"


def test_a_conversation_of_leaning_questions_has_a_first_one() -> None:
    assert completed("why?", ["it?", "them?"]) == "it? why?"
