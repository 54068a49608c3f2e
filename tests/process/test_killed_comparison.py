"""A comparison that is ended by force, again and again: no answer is lost, none is made twice."""

from __future__ import annotations

import random
import subprocess
import sys

from engine.comparison.records import Way
from engine.comparison.storage import ComparisonList
from engine.store import Connection
from tests.engine.comparison.material import asked, record
from tests.fixtures.processes import REPOSITORY

_KILLS = 20
_QUESTIONS = 300
_WAYS = (Way.BASE, Way.TUNED)


def test_no_answer_is_lost_and_none_is_made_twice(user_database: Connection) -> None:
    comparisons = ComparisonList(user_database)
    made = record(_QUESTIONS, _WAYS)
    kept = comparisons.create(made.wish, made.facts, asked(_QUESTIONS))
    draw = random.Random(0)  # noqa: S311 - moments, no secret
    told: list[str] = []
    for _ in range(_KILLS):
        told += _lines(kept.id, kill_after=draw.randint(1, 25))
        there = comparisons.done(kept.id)
        assert {tuple(one.split()) for one in told} <= {(str(at), way) for at, way in there}
        assert user_database.rows("PRAGMA integrity_check") == [("ok",)]
    *rest, end = _lines(kept.id, kill_after=None)
    assert end == "end"
    told += rest
    assert len(told) == len(set(told)), "an answer that was kept was made again"
    assert len(comparisons.done(kept.id)) == _QUESTIONS * len(_WAYS)


def _lines(id_: int, kill_after: int | None) -> list[str]:
    """Run until so many lines were read, then end the process by force; returns all its lines."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.fixtures.killed_comparison", str(id_)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as output:
        lines = []
        for line in output:
            lines.append(line.strip())
            if len(lines) == kill_after:
                child.kill()
    child.wait(timeout=30)
    return lines
