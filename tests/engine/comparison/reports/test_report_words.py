"""Numbers and words for people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.comparison.interval_records import Interval
from engine.comparison.records import Fault, QuestionKind, ReadPassage, Way
from engine.comparison.reports import words
from engine.comparison.summary_records import Difference


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (Interval(0.21, 0.12, 0.31, 40), "21 points better (between 12 and 31)"),
        (Interval(-0.21, -0.31, -0.12, 40), "21 points worse (between 12 and 31)"),
        (Interval(0.02, -0.05, 0.09, 40), "2 points better (between 5 worse and 9 better)"),
        (Interval(-0.01, -0.09, 0.04, 40), "1 point worse (between 9 worse and 4 better)"),
        (Interval(0.0, -0.09, 0.09, 40), "no difference (between 9 worse and 9 better)"),
        (Interval(0.004, 0.0, 0.02, 40), "no difference (between 0 and 2)"),
    ],
)
def test_a_difference_is_said_in_points(interval: Interval, said: str) -> None:
    assert words.difference(interval) == said


@pytest.mark.parametrize(
    ("low", "high", "needed", "said"),
    [
        (0.01, 0.3, None, "more than chance"),
        (-0.3, -0.01, None, "more than chance"),
        (-0.2, 0.3, 123, "may be chance: about 120 questions would tell"),
        (-0.2, 0.3, 87, "may be chance: about 87 questions would tell"),
        (-0.2, 0.3, 90_000, "may be chance: too close to tell with any number of questions"),
        (-0.2, 0.3, None, "may be chance"),
        (-0.2, 0.3, 30, "may be chance"),
        (-0.05, 0.09, 30, "no difference that matters: less than 10 points either way"),
    ],
)
def test_how_sure_a_difference_is(low: float, high: float, needed: int | None, said: str) -> None:
    interval = Interval((low + high) / 2, low, high, 40)
    assert words.certainty(Difference(Way.DOCUMENTS, Way.BASE, interval, needed)) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.34, "0.3 seconds"),
        (9.96, "10 seconds"),
        (98.0, "98 seconds"),
        (240.0, "about 4 minutes"),
        (5_369.0, "about 89 minutes"),
        (9_000.0, "about 2.5 hours"),
    ],
)
def test_times_are_said_as_people_say_them(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 byte"), (999, "999 bytes"), (9_400_000, "9.4 MB"), (98_000_000, "98 MB")],
)
def test_sizes_have_units(count: int, said: str) -> None:
    assert words.size(count) == said


def test_a_place_is_named_once_and_without_its_folders() -> None:
    one = ReadPassage("/home/anna/contract.pdf", "page 14", 14, 0, 9, "", "", is_cited=True)
    windows = replace(one, path="C:\\Anna\\annex.pdf", location="")
    passages = (one, replace(one, start=10), windows, replace(one, path="b", is_cited=False))
    assert words.cited(passages) == ["contract.pdf, page 14", "annex.pdf"]


def test_everything_that_has_a_name_has_words() -> None:
    assert words.WAYS.keys() == set(Way)
    assert words.KINDS.keys() == words.KIND_TITLES.keys() == set(QuestionKind)
    assert words.FAULTS.keys() == words.FAULT_NAMES.keys() == set(Fault)
