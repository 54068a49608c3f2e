"""What is told of a set before it is asked."""

from __future__ import annotations

import json
from dataclasses import replace

from engine.comparison.questions.checking import check, check_to_wire
from engine.comparison.records import AnswerPlace, QuestionKind
from engine.examples.records import NewExample
from tests.engine.comparison.questions.question_material import asked, stored

_FACT, _REFUSE = QuestionKind.FACT, QuestionKind.REFUSE
_ENGLISH = "When does the first ferry of the morning leave the harbour on the island in {}?"
_GERMAN = "Wann fährt die erste Fähre am Morgen vom Hafen der Insel im {} wieder ab?"


def test_a_set_is_looked_through() -> None:
    report = check(
        stored(
            [
                replace(asked("Who?", "Ann.", kind=_FACT), place=AnswerPlace("a.pdf")),
                asked("Where?", "Here.", kind=_FACT),
                asked("Why?", kind=_REFUSE),
                asked("What?", " ", kind=_FACT),
                asked("where", "There.", kind=QuestionKind.FREE),
                asked("When?", "Nine."),
            ]
        ),
        [NewExample("When?", "x")],
    )
    assert (report.total, report.counting) == (6, 3)
    assert report.kinds == {_FACT: 3, _REFUSE: 1, QuestionKind.FREE: 2}
    assert (report.without_answer, report.without_place) == ((4,), (2, 4))
    assert (report.apart.taught, report.apart.repeated) == ({6: 0}, {5: 2})
    values = json.loads(json.dumps(check_to_wire(report)))
    assert values["apart"]["taught"] == [[6, 0]]
    assert (values["counting"], values["kinds"]["refuse"]) == (3, 1)


def test_questions_in_another_language_are_named() -> None:
    months = ("May", "June", "July", "August")
    questions = [asked(_ENGLISH.format(one), "At nine o'clock.") for one in months]
    report = check(stored([*questions, asked(_GERMAN.format("Mai"), "Um neun Uhr.")]))
    assert report.languages == (("en", 4), ("de", 1))
    assert report.other_languages == (5,)


def test_a_short_question_is_judged_with_its_answer() -> None:
    english = asked("Where is it?", "It lies behind the old lighthouse on the northern shore.")
    german = asked("Wo ist es?", "Es liegt hinter dem alten Leuchtturm an der nördlichen Küste.")
    assert check(stored([english, english, german])).other_languages == (3,)


def test_an_empty_set_has_nothing() -> None:
    report = check([])
    assert (report.total, report.counting, report.kinds) == (0, 0, {})
