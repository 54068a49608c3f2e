"""The records of the receipt, and what the outcome of a trial means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from engine.privacy.attempts import BlockedAttempt
from engine.privacy.socket_filter import FilterState
from engine.privacy.trial import TrialOutcome

WINDOW_WORDS: Final = (
    "Its sockets are refused in Python. The kernel is not asked: programs that show your documents "
    "are started by the window and would lose their network too."
)
"""What keeps the window's own process off the network; it is no worker and is not tried."""


class Standing(StrEnum):
    """How well a process is shut off."""

    GOOD = "good"
    CAUTION = "caution"
    """Python refuses; native code could not be kept from connecting on this system."""

    BAD = "bad"


@dataclass(frozen=True, slots=True)
class HostUse:
    """What was exchanged with one host.

    Attributes:
        host: With the port where it is not the usual one.
        connections: How many were opened.
        bytes: How many came in.
        first: When the first was opened, in ISO 8601, UTC.
        last: When the last was opened.
        reasons: Who asked for what, each once.
    """

    host: str
    connections: int
    bytes: int
    first: str
    last: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What left this machine, and what wanted to.

    Attributes:
        hosts: What the downloading process exchanged with whom; it alone may.
        blocked: What was refused to all processes, the latest last.
        variables: What libraries are told.
    """

    hosts: tuple[HostUse, ...]
    blocked: tuple[BlockedAttempt, ...]
    variables: Mapping[str, str]

    @property
    def connections(self) -> int:
        """How many connections were ever opened."""
        return sum(one.connections for one in self.hosts)

    @property
    def bytes(self) -> int:
        """How many bytes ever came in."""
        return sum(one.bytes for one in self.hosts)


@dataclass(frozen=True, slots=True)
class ProcessTrial:
    """What one kind of process could do.

    Attributes:
        process: Its kind.
        permits: Whether it may connect to hosts that it named: only the downloading one.
        python: What came of a look-up in Python.
        native: What came of a connection by native code to a listener on this machine.
        arrived: Connections that the listener saw meanwhile.
        kernel: Whether this process has the kernel's filter.
        reason: Why not.
        problem: Why it could not be tried; empty when it was.
    """

    process: str
    permits: bool = False
    python: TrialOutcome = TrialOutcome.NOT_TRIED
    native: TrialOutcome = TrialOutcome.NOT_TRIED
    arrived: int = 0
    kernel: FilterState = FilterState.NOT_ASKED
    reason: str = ""
    problem: str = ""

    @property
    def standing(self) -> Standing:
        """How well it is shut off."""
        if self.problem or self.python is not TrialOutcome.REFUSED:
            return Standing.BAD
        if self.permits or (self.native is TrialOutcome.REFUSED and not self.arrived):
            return Standing.GOOD
        is_known = self.kernel is FilterState.UNAVAILABLE
        is_untried = self.native is TrialOutcome.NOT_TRIED
        return Standing.CAUTION if is_known or is_untried else Standing.BAD

    @property
    def words(self) -> str:
        """Say it to a person."""
        if self.problem:
            return f"It could not be tried: {self.problem}"
        if self.python is not TrialOutcome.REFUSED:
            return "Python could open a connection."
        if self.permits:
            return (
                "Only to hosts that you asked for, each written down before it is reached. "
                "The kernel lets this process through."
            )
        if self.standing is Standing.GOOD:
            return "Refused in Python, and to native code by the kernel."
        if self.native is TrialOutcome.NOT_TRIED:
            return f"Refused in Python. Native code is not tried on this system: {self.reason}."
        if self.standing is Standing.CAUTION:
            return f"Refused in Python, but not to native code: {self.reason}."
        return "Native code could open a connection."


@dataclass(frozen=True, slots=True)
class Proof:
    """What all kinds of processes could do.

    Attributes:
        control: What came of the same connection before anything was shut off. Only where it was
            made do the refusals of the others prove something.
        trials: Those of all kinds of processes.
    """

    control: TrialOutcome
    trials: tuple[ProcessTrial, ...]

    @property
    def holds(self) -> bool:
        """Whether no process did what it must not."""
        return all(one.standing is not Standing.BAD for one in self.trials)


def receipt_to_wire(receipt: Receipt) -> dict[str, Any]:
    """Return a receipt as values that JSON can carry."""
    return {
        "connections": [
            {"process": "downloading", **asdict(one), "reasons": list(one.reasons)}
            for one in receipt.hosts
        ],
        "blocked": [asdict(one) for one in receipt.blocked],
        "variables": dict(receipt.variables),
    }


def proof_to_wire(proof: Proof) -> dict[str, Any]:
    """Return a proof as values that JSON can carry, with its meaning."""
    processes = [
        {**asdict(one), "standing": one.standing.value, "words": one.words} for one in proof.trials
    ]
    return {"control": proof.control.value, "holds": proof.holds, "processes": processes}


def proof_from_wire(values: Mapping[str, Any]) -> Proof:
    """Return the proof that `proof_to_wire` wrote.

    Raises:
        ValueError: It is not one.
    """
    try:
        trials = tuple(trial_from_wire(one["process"], one) for one in values["processes"])
        return Proof(TrialOutcome(values["control"]), trials)
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a proof: {values!r}") from error


def trial_from_wire(process: str, values: Mapping[str, Any], arrived: int = 0) -> ProcessTrial:
    """Return what a process said of its trial.

    Args:
        process: Its kind.
        values: As `engine.privacy.trial.try_this_process` gives them.
        arrived: Connections that came meanwhile, where the values do not say.

    Raises:
        ValueError: It said something else.
        KeyError: It said less.
    """
    return ProcessTrial(
        process,
        permits=bool(values["permits"]),
        python=TrialOutcome(values["python"]),
        native=TrialOutcome(values["native"]),
        arrived=int(values.get("arrived", arrived)),
        kernel=FilterState(values["kernel"]),
        reason=str(values["reason"]),
        problem=str(values.get("problem", "")),
    )
