"""What the outcome of a trial means: nothing that could connect may look good."""

from __future__ import annotations

import json

import pytest

from engine.privacy.socket_filter import FilterState
from engine.privacy.trial import TrialOutcome
from engine.receipt.records import (
    ProcessTrial,
    Proof,
    Standing,
    proof_from_wire,
    proof_to_wire,
    trial_from_wire,
)

REFUSED, CONNECTED = TrialOutcome.REFUSED, TrialOutcome.CONNECTED
NOT_TRIED, NOT_CONNECTED = TrialOutcome.NOT_TRIED, TrialOutcome.NOT_CONNECTED
ACTIVE, UNAVAILABLE = FilterState.ACTIVE, FilterState.UNAVAILABLE

SHUT = ProcessTrial("models", python=REFUSED, native=REFUSED, kernel=ACTIVE)
OLD = ProcessTrial(
    "models", python=REFUSED, native=CONNECTED, arrived=1, kernel=UNAVAILABLE, reason="it is old"
)
OTHER = ProcessTrial("models", python=REFUSED, kernel=UNAVAILABLE, reason="Darwin has no filter")
DOWNLOADING = ProcessTrial("downloading", permits=True, python=REFUSED, native=CONNECTED, arrived=1)


@pytest.mark.parametrize(
    ("trial", "standing", "words"),
    [
        (SHUT, Standing.GOOD, "by the kernel"),
        (DOWNLOADING, Standing.GOOD, "Only to hosts that you asked for"),
        (OLD, Standing.CAUTION, "not to native code: it is old"),
        (OTHER, Standing.CAUTION, "not tried on this system: Darwin has no filter"),
        (
            ProcessTrial("models", python=REFUSED, native=CONNECTED, kernel=ACTIVE),
            Standing.BAD,
            "Native code could open a connection",
        ),
        (
            ProcessTrial("models", python=REFUSED, native=NOT_CONNECTED, kernel=ACTIVE),
            Standing.BAD,
            "Native code could open a connection",
        ),
        (
            ProcessTrial("models", python=REFUSED, native=REFUSED, arrived=1, kernel=ACTIVE),
            Standing.BAD,
            "Native code could open a connection",
        ),
        (
            ProcessTrial("models", python=NOT_TRIED, native=REFUSED, kernel=ACTIVE),
            Standing.BAD,
            "Python could open a connection",
        ),
        (
            ProcessTrial("downloading", permits=True, python=CONNECTED),
            Standing.BAD,
            "Python could open a connection",
        ),
        (ProcessTrial("models", problem="It ended."), Standing.BAD, "It ended."),
    ],
)
def test_a_trial_has_a_standing_and_words(
    trial: ProcessTrial, standing: Standing, words: str
) -> None:
    assert trial.standing is standing
    assert words in trial.words


def test_a_proof_holds_where_nothing_is_bad() -> None:
    assert Proof(CONNECTED, (SHUT, OLD, DOWNLOADING)).holds
    assert not Proof(CONNECTED, (SHUT, ProcessTrial("models", problem="It ended."))).holds


def test_a_proof_goes_through_json_and_comes_back() -> None:
    proof = Proof(CONNECTED, (SHUT, OLD, DOWNLOADING, ProcessTrial("models", problem="It ended.")))
    values = json.loads(json.dumps(proof_to_wire(proof)))
    assert proof_from_wire(values) == proof
    assert values["holds"] is False
    assert values["processes"][0]["standing"] == "good"


@pytest.mark.parametrize("values", [{}, {"control": "connected", "processes": [{}]}, {"a": None}])
def test_what_is_no_proof_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a proof"):
        proof_from_wire(values)


def test_a_trial_that_says_less_is_refused() -> None:
    with pytest.raises(KeyError):
        trial_from_wire("models", {"python": "refused"})
