"""What a check of examples found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class FindingKind(StrEnum):
    """What is the matter."""

    DUPLICATE = "duplicate"
    NEAR_DUPLICATE = "near_duplicate"
    CONTRADICTION = "contradiction"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    IMBALANCE = "imbalance"
    ALL_SAME = "all_same"
    SECRET = "secret"  # noqa: S105 - a kind of finding
    PERSONAL_DATA = "personal_data"
    OTHER_LANGUAGE = "other_language"
    TOO_FEW = "too_few"


class Severity(StrEnum):
    """What follows from a finding."""

    PROBLEM = "problem"
    """Rows are left out of training."""

    WARNING = "warning"
    """A person should look."""

    NOTE = "note"
    """Good to know."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found.

    Attributes:
        kind: What is the matter.
        severity: What follows from it.
        example_ids: The rows; those that belong together stand side by side.
        detail: One or two sentences for people.
        left_out_ids: Those of the rows that training leaves out because of it.
    """

    kind: FindingKind
    severity: Severity
    example_ids: tuple[int, ...]
    detail: str
    left_out_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """How long the examples are, in a model's own tokens.

    Attributes:
        total: Of all examples that are used.
        median: Of them.
        longest: Of all examples.
        context: What the model can take at most.
    """

    total: int
    median: int
    longest: int
    context: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found out about a set.

    Attributes:
        total: How many examples were looked at.
        findings: What was found, problems first.
        labels: How often each answer stands, if the answers are labels, the most frequent first.
        tokens: How long the examples are; None where nothing counts them.
    """

    total: int
    findings: tuple[Finding, ...]
    labels: tuple[tuple[str, int], ...] = ()
    tokens: TokenCounts | None = None

    @property
    def left_out_ids(self) -> frozenset[int]:
        """The examples that training leaves out."""
        return frozenset(id_ for finding in self.findings for id_ in finding.left_out_ids)

    @property
    def usable(self) -> int:
        """How many examples are left for training."""
        return self.total - len(self.left_out_ids)


def report_to_wire(report: CheckReport) -> Mapping[str, Any]:
    """Return a report as JSON values."""
    values = asdict(report)
    return {**values, "usable": report.usable, "labels": [list(one) for one in report.labels]}
