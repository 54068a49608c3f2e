"""The words for what keeps Inglenook from being set up or started.

Covered: a problem of the machine, found before anything is changed, and the error that ends a
setup. Not covered: finding them (see `checks` and `qt`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bootstrap.systems import Remedy, System


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that this machine lacks.

    Attributes:
        message: What is wrong, in plain sentences.
        remedy: The command that mends it; None where the message says all there is.
        debian_packages: The Debian packages that mend it.
    """

    message: str
    remedy: Remedy | None = None
    debian_packages: tuple[str, ...] = ()


class SetupError(Exception):
    """The setup cannot go on; the text says why and what to do."""


def report(problems: Iterable[Problem], system: System) -> str:
    """Return the problems as a text for a person on this system."""
    lines = ["This machine is not ready for Inglenook yet:"]
    for problem in problems:
        lines += ["", f"- {problem.message}"]
        if problem.remedy:
            lines += [f"    {line}" for line in problem.remedy.text(system).splitlines()]
    return "\n".join([*lines, "", "Then start again."])
