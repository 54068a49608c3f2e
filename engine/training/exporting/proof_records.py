"""What a proof says: records without any heavy import."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ProofCheck:
    """One thing that was looked at.

    Attributes:
        name: Short, for machines.
        passed: Whether it is as it should be.
        value: What was measured.
        bound: What it may be at most, or must be at least, as the words say.
        words: Both of it for people, in a sentence.
    """

    name: str
    passed: bool
    value: float
    bound: float
    words: str


@dataclass(frozen=True, slots=True)
class ProofReport:
    """Whether an export answers as the trained model does.

    Attributes:
        passed: All checks passed; False too where nothing could be tried.
        checks: In the order in which they were made.
        untried: Why nothing could be tried here; empty when it was.
        seconds: That the proof took.
    """

    passed: bool
    checks: tuple[ProofCheck, ...] = ()
    untried: str = ""
    seconds: float = 0.0

    @property
    def failed(self) -> tuple[ProofCheck, ...]:
        """The checks that did not pass."""
        return tuple(one for one in self.checks if not one.passed)


def report_of(checks: tuple[ProofCheck, ...], seconds: float) -> ProofReport:
    """Return what checks say together."""
    return ProofReport(all(one.passed for one in checks), checks, seconds=seconds)


def not_tried(why: str) -> ProofReport:
    """Return that nothing was proved, and why."""
    return ProofReport(False, untried=why)


def proof_to_wire(report: ProofReport) -> dict[str, Any]:
    """Return a report as values that JSON can carry."""
    return asdict(report)


def proof_from_wire(values: dict[str, Any]) -> ProofReport:
    """Return the report that `proof_to_wire` wrote."""
    checks = tuple(ProofCheck(**one) for one in values.get("checks", ()))
    return ProofReport(
        bool(values["passed"]),
        checks,
        str(values.get("untried", "")),
        float(values.get("seconds", 0.0)),
    )
