"""`inglenook doctor`: the verdict is the exit code, and the receipt of privacy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from engine import doctor
from engine.doctor import Check, Verdict
from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger
from engine.paths import Folders
from engine.privacy.attempts import BlockedAttempts
from engine.privacy.socket_filter import FilterState
from engine.privacy.trial import TrialOutcome
from engine.receipt.records import ProcessTrial, Proof
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


# The receipt -------------------------------------------------------------------------------

REFUSED = ProcessTrial(
    "models", python=TrialOutcome.REFUSED, native=TrialOutcome.REFUSED, kernel=FilterState.ACTIVE
)
OPEN = replace(REFUSED, native=TrialOutcome.CONNECTED, arrived=1)


@pytest.fixture
def proof_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[ProcessTrial], None]:
    """Put a proof in the place of the real one, which shuts its process off for good."""

    def put(trial: ProcessTrial) -> None:
        made = Proof(TrialOutcome.CONNECTED, (trial,))
        monkeypatch.setattr("engine.receipt.proof.prove", lambda *_: made)

    return put


@pytest.mark.parametrize(("trial", "code"), [(REFUSED, 0), (OPEN, 1)])
def test_the_proof_is_the_exit_code(
    run: Run, proof_of: Callable[[ProcessTrial], None], trial: ProcessTrial, code: int
) -> None:
    proof_of(trial)
    said = run("doctor", "--privacy", "--json")
    assert said.code == code
    values = said.json
    assert values["ok"] is (code == 0)
    assert values["connections"] == values["blocked"] == []
    assert values["variables"]["HF_HUB_OFFLINE"] == "1"
    assert values["proof"]["processes"][0]["standing"] == ("good" if code == 0 else "bad")
    assert values["window"]


def test_the_receipt_in_words(
    run: Run, proof_of: Callable[[ProcessTrial], None], folders: Folders
) -> None:
    proof_of(REFUSED)
    said = run("doctor", "--privacy")
    assert "no connection was ever opened" in said.output
    assert "nothing tried to connect" in said.output
    assert "Refused in Python, and to native code by the kernel." in said.output
    ledger, why = NetworkLedger(folders.data), "download a/b, asked in the terminal"
    ledger.write(LedgerEntry(LedgerEvent.ASKED, why, "huggingface.co", "/a/b"))
    ledger.write(LedgerEntry(LedgerEvent.ANSWERED, why, "huggingface.co", "/a/b", 2_000_000))
    BlockedAttempts(folders.data).add("answering", "evil.example:443", "socket.connect")
    said = run("doctor", "--privacy")
    assert "huggingface.co: 1 connection of the downloading process; 2.0 MB came in" in said.output
    assert why in said.output
    assert "answering: evil.example:443 (socket.connect), 1 time, last 20" in said.output
