"""Every check finds what it is for, names its rows, and leaves sound examples alone."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.examples.checks import check
from engine.examples.findings import (
    CheckReport,
    Finding,
    FindingKind,
    Severity,
    TokenCounts,
    report_to_wire,
)
from engine.examples.records import Example, ExamplePassage, ExampleTurn, NewExample
from tests.engine.examples.example_material import chance_of, pairs, sentence, stored


def sound(count: int = 20) -> list[tuple[str, str]]:
    """Return questions and answers with nothing the matter."""
    chance = chance_of(9)
    return [(f"{sentence(chance, 12)}?", f"{sentence(chance, 9)}.") for _ in range(count)]


def found(report: CheckReport, kind: FindingKind) -> Finding:
    (one,) = (one for one in report.findings if one.kind is kind)
    return one


def kinds(report: CheckReport) -> list[FindingKind]:
    return [one.kind for one in report.findings]


def test_sound_examples_give_no_findings() -> None:
    report = check(pairs(*sound()))
    assert report == CheckReport(20, ())
    assert report.usable == 20


def test_copies_are_left_out_but_the_first() -> None:
    same = [("When does it leave?", "At nine."), (" When  does it leave? ", "At nine.\n")]
    report = check(pairs(*same, *sound(), same[0]))
    one = found(report, FindingKind.DUPLICATE)
    assert (one.severity, one.example_ids, one.left_out_ids) == (
        Severity.PROBLEM,
        (1, 2, 23),
        (2, 23),
    )
    assert (report.total, report.usable) == (23, 21)
    assert kinds(report) == [FindingKind.DUPLICATE]


def test_the_same_words_in_another_place_are_no_copy() -> None:
    plain = NewExample("When does it leave?", "At nine.")
    turns = (ExampleTurn(False, "The bus or the ferry?"), ExampleTurn(True, "The ferry."))
    different = [
        plain,
        replace(plain, system="Be brief."),
        replace(plain, history=turns),
        replace(plain, passages=(ExamplePassage("It leaves at nine."),)),
    ]
    report = check(stored([*different, *(NewExample(*one) for one in sound())]))
    assert report.left_out_ids == frozenset()


def test_near_duplicates_with_the_same_answer() -> None:
    chance = chance_of(2)
    words = sentence(chance, 20)
    answer = sentence(chance, 20)
    report = check(
        pairs(
            (f"{words} please", answer),
            *sound(),
            (f"{words} now", f"{answer} indeed"),
            (f"{words} soon", sentence(chance, 20)),
        )
    )
    one = found(report, FindingKind.NEAR_DUPLICATE)
    assert (one.severity, one.example_ids, one.left_out_ids) == (Severity.WARNING, (1, 22), ())
    assert kinds(report) == [FindingKind.NEAR_DUPLICATE]


def test_the_same_question_with_another_answer_contradicts() -> None:
    passage = (ExamplePassage("It leaves at eight on Fridays."),)
    contents = [
        NewExample("When does it leave?", "At nine."),
        *(NewExample(*one) for one in sound()),
        NewExample("when does it leave", "Never on time, as far as anybody knows."),
        NewExample("When does it leave?", "At eight.", passages=passage),
    ]
    one = found(check(stored(contents)), FindingKind.CONTRADICTION)
    assert one.example_ids == (1, 22)
    assert one.severity is Severity.WARNING
    assert "2 examples in 1 group" in one.detail


def labelled(count: int = 40) -> list[tuple[str, str]]:
    return [(question, ("good", "bad")[at % 2]) for at, (question, _) in enumerate(sound(count))]


def test_labels_contradict_on_nearly_the_same_question() -> None:
    words = sentence(chance_of(3), 40)
    report = check(pairs(*labelled(), (words, "good"), (f"{words} indeed", "bad")))
    assert found(report, FindingKind.CONTRADICTION).example_ids == (41, 42)
    assert report.labels == (("good", 21), ("bad", 21))
    agreeing = check(pairs(*labelled(), (words, "good"), (f"{words} indeed", "Good ")))
    assert kinds(agreeing) == [FindingKind.NEAR_DUPLICATE]


def test_rare_labels_are_named() -> None:
    rows = labelled(60)
    report = check(pairs(*rows, ("one thing entirely", "odd"), ("another thing at all", "odd")))
    one = found(report, FindingKind.IMBALANCE)
    assert one.example_ids == (61, 62)
    assert "“odd” 2 times" in one.detail
    assert report.labels[-1] == ("odd", 2)
    assert check(pairs(*rows)).findings == ()


@pytest.mark.parametrize("count", [2, 30])
@pytest.mark.parametrize("answer", ["yes", "long words " * 20])
def test_all_answers_the_same(count: int, answer: str) -> None:
    report = check(pairs(*((question, answer) for question, _ in sound(count))))
    one = found(report, FindingKind.ALL_SAME)
    assert len(one.example_ids) == count
    assert one.severity is Severity.WARNING
    assert len(one.detail) < 200
    assert report.usable == count


def test_empty_ones_are_left_out_and_answers_that_say_nothing_are_named() -> None:
    report = check(pairs(("", "x"), *sound(), ("x", " \n"), ("Who knows it?", "N/A")))
    blank, nothing = (one for one in report.findings if one.kind is FindingKind.EMPTY)
    assert (blank.severity, blank.left_out_ids) == (Severity.PROBLEM, (1, 22))
    assert (nothing.severity, nothing.example_ids) == (Severity.WARNING, (23,))
    assert report.usable == 21
    rows = [(question, ("none", "some")[at % 2]) for at, (question, _) in enumerate(sound())]
    assert check(pairs(*rows)).findings == ()


def test_lengths_are_counted_in_the_model_s_tokens() -> None:
    def count_tokens(example: Example) -> int:
        return len(example.content.question.split()) * 10

    rows = [*sound(), (" ".join(["word"] * 300), "Much.")]
    report = check(pairs(*rows), count_tokens, 2_000)
    one = found(report, FindingKind.TOO_LONG)
    assert one.left_out_ids == one.example_ids == (21,)
    assert "2,000 tokens" in one.detail
    assert "3,000" in one.detail
    assert report.tokens == TokenCounts(2_400, 120, 3_000, 2_000)
    assert check(pairs(*rows), count_tokens, 3_000).usable == 21
    assert check(pairs(*rows)).tokens is None


def test_private_things_are_named_by_what_they_are() -> None:
    contents = [NewExample(*one) for one in sound()]
    mail = "Write to ann@harbour.de."
    contents[1] = replace(contents[1], answer=mail)
    contents[2] = replace(contents[2], system=mail)
    contents[3] = replace(contents[3], history=(ExampleTurn(False, "SSN 536-22-1734"),))
    contents[4] = replace(contents[4], passages=(ExamplePassage("password: Tr0ub4dor&3x"),))
    report = check(stored(contents))
    secret = found(report, FindingKind.SECRET)
    assert (secret.example_ids, secret.severity) == ((5,), Severity.WARNING)
    assert "a password" in secret.detail
    personal = [one for one in report.findings if one.kind is FindingKind.PERSONAL_DATA]
    assert [one.example_ids for one in personal] == [(4,), (2, 3)]
    assert "an e-mail address" in personal[1].detail
    assert report.usable == 20


_ENGLISH = (
    "Please tell me when the first ferry leaves the old harbour in the morning",
    "How much does a ticket for two adults and one small child cost on Sundays",
    "Where can I leave my bicycle while I am travelling to the other island",
    "What should people do when they have lost their luggage on the boat",
)
_GERMAN = "Bitte sagen Sie mir, wann die erste Fähre am Morgen den alten Hafen verlässt"


def test_rows_in_another_language_are_named() -> None:
    english = [(f"{one}, number {at}?", "Yes.") for at in range(5) for one in _ENGLISH]
    report = check(pairs(*english, (_GERMAN, "Um neun."), ("Wann?", "Um zehn.")))
    one = found(report, FindingKind.OTHER_LANGUAGE)
    assert (one.severity, one.example_ids) == (Severity.NOTE, (21,))
    assert one.detail == "Not all questions are in English: English 20, German 1."
    half = check(pairs(*english, *((f"{_GERMAN} {at}", "Um neun.") for at in range(20))))
    assert found(half, FindingKind.OTHER_LANGUAGE).detail.startswith("The questions are in several")


def test_translations_and_code_are_left_alone() -> None:
    code = "for (int i = 0; i < n; i++) { sum += a[i] * b[i]; } // {x}"
    rows = [(_ENGLISH[at % 4] + f" {at}?", f"{_GERMAN} {at}.") for at in range(20)]
    report = check(pairs(*rows, *((f"{code} {at}", "ok") for at in range(5))))
    assert FindingKind.OTHER_LANGUAGE not in kinds(report)


@pytest.mark.parametrize("count", [0, 1, 9])
def test_too_few(count: int) -> None:
    report = check(pairs(*sound(count), ("", "left out")))
    one = found(report, FindingKind.TOO_FEW)
    assert one.severity is Severity.WARNING
    assert one.example_ids == tuple(range(1, count + 1))
    assert report.usable == count


def test_problems_stand_first() -> None:
    rows = [*sound(5), ("", "x"), ("mail", "ann@harbour.de"), (_GERMAN, "a")]
    order = [one.severity for one in check(pairs(*rows)).findings]
    assert order == sorted(order, key=list(Severity).index)
    assert len(order) >= 3


def test_progress_is_told_and_a_stop_is_heard() -> None:
    told: list[int] = []
    check(pairs(*sound(450)), on_progress=told.append)
    assert told == [0, 200, 400, 450]
    with pytest.raises(Cancelled):
        check(pairs(*sound(450)), is_cancelled=lambda: len(told) == 5, on_progress=told.append)


def test_a_report_travels_as_json() -> None:
    values = report_to_wire(check(pairs(*labelled(), ("", "x"))))
    assert (values["total"], values["usable"]) == (41, 40)
    assert values["findings"][0]["kind"] == "empty"
    assert values["labels"] == [["good", 20], ["bad", 20]]


@pytest.mark.shared_data
def test_a_real_set_of_labels(shared_data: Path) -> None:
    with (shared_data / "banking77" / "train.csv").open(encoding="utf-8", newline="") as stream:
        rows: Sequence[tuple[str, str]] = [(one[0], one[1]) for one in csv.reader(stream)][1:]
    report = check(pairs(*rows))
    assert len(report.labels) == 77
    assert len(found(report, FindingKind.DUPLICATE).left_out_ids) < 10
    questions = {rows[id_ - 1][0] for id_ in found(report, FindingKind.CONTRADICTION).example_ids}
    assert {"Has my top up gone through?", "Has my top-up gone through?"} <= questions
    assert not {FindingKind.SECRET, FindingKind.OTHER_LANGUAGE} & set(kinds(report))
