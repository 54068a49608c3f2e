"""`inglenook doctor`: the verdict is the exit code."""

from __future__ import annotations

import pytest

from engine import doctor
from engine.doctor import Check, Verdict
from tests.fixtures.commands import Run


@pytest.mark.parametrize(
    ("verdict", "code"), [(Verdict.GOOD, 0), (Verdict.CAUTION, 0), (Verdict.BAD, 1)]
)
def test_the_doctors_verdict_is_the_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, verdict: Verdict, code: int
) -> None:
    checks = [Check("disk", Verdict.GOOD, "fine"), Check("memory", verdict, "2 GB", "Buy more.")]
    monkeypatch.setattr(doctor, "examine", lambda _: checks)
    said = run("doctor", "--json")
    assert said.code == code
    assert said.json == {
        "ok": code == 0,
        "checks": [
            {"name": "disk", "verdict": "good", "words": "fine", "hint": ""},
            {"name": "memory", "verdict": verdict.value, "words": "2 GB", "hint": "Buy more."},
        ],
    }
    words = run("doctor")
    assert words.code == code
    assert "memory: 2 GB Buy more." in words.output
