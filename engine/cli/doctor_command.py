"""`inglenook doctor`: look at this computer and at Inglenook's files, or at what left it.

Covered: the checks, with `--privacy` the receipt and its proof, with `--report` what a person can
share about a problem. Not covered: the looks and trials themselves (`engine.doctor`,
`engine.receipt`, `engine.problem_report`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from engine import privacy
from engine.cli.arguments import add_command
from engine.cli.output import megabytes, print_json
from engine.counting import counted
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.privacy.attempts import BlockedAttempt
    from engine.receipt.records import HostUse, Proof, Receipt


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "look at this computer and at Inglenook's files"
    command = add_command(commands, "doctor", _run, words)
    command.add_argument(
        "--privacy", action="store_true", help="show what left this computer, and try what must not"
    )
    command.add_argument(
        "--report",
        action="store_true",
        help="print a report about a problem to share, without paths and names",
    )
    # The proof first reaches a listener of its own: only then does a refusal prove something.
    command.set_defaults(shuts_off_later=True)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if words.privacy:
        return _show_receipt(words, folders, is_cancelled)
    privacy.refuse_in_kernel()
    if words.report:
        return _report(words, folders)
    from engine.doctor import Verdict, examine

    checks = examine(folders)
    is_well = all(check.verdict is not Verdict.BAD for check in checks)
    if words.json:
        print_json({"ok": is_well, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            print(f"{check.verdict.value:<8} {check.name}: {check.words} {check.hint}".rstrip())
    return 0 if is_well else 1


def _report(words: argparse.Namespace, folders: Folders) -> int:
    from engine.problem_report import problem_report

    text = problem_report(folders)
    print_json({"report": text}) if words.json else print(text, end="")
    return 0


# The receipt -------------------------------------------------------------------------------


def _show_receipt(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> int:
    from engine.receipt.gathering import gather
    from engine.receipt.proof import prove
    from engine.receipt.records import WINDOW_WORDS, proof_to_wire, receipt_to_wire

    receipt = gather(folders)
    proof = prove(_progress, is_cancelled)
    _tell("")
    if words.json:
        print_json(
            {
                "ok": proof.holds,
                **receipt_to_wire(receipt),
                "proof": proof_to_wire(proof),
                "window": WINDOW_WORDS,
            }
        )
    else:
        _print_receipt(receipt)
        _print_proof(proof)
        print(f"  {'':<8} {'window':<12} {WINDOW_WORDS}")
        print("\nWhat libraries are told")
        print("\n".join(f"  {name}={value}" for name, value in receipt.variables.items()))
    return 0 if proof.holds else 1


def _progress(process: str) -> None:
    _tell(f"Trying the process “{process}”")


def _tell(words: str) -> None:
    """Replace the line of progress of a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)


def _print_receipt(receipt: Receipt) -> None:
    print("What left this computer")
    if not receipt.hosts:
        print("  Nothing: no connection was ever opened.")
    for host in receipt.hosts:
        print(f"  {_host_line(host)}")
    print("\nWhat was refused")
    if not receipt.blocked:
        print("  Nothing: nothing tried to connect.")
    for attempt in receipt.blocked:
        print(f"  {_blocked_line(attempt)}")


def _host_line(host: HostUse) -> str:
    parts = [
        f"{host.host}: {counted(host.connections, 'connection')} of the downloading process",
        f"{megabytes(host.bytes)} came in",
        f"{_moment(host.first)} to {_moment(host.last)}",
        *host.reasons,
    ]
    return "; ".join(parts)


def _blocked_line(attempt: BlockedAttempt) -> str:
    place = attempt.host or "no address"
    times = f"{counted(attempt.count, 'time')}, last {_moment(attempt.last)}"
    return f"{attempt.process}: {place} ({attempt.way}), {times}"


def _moment(time: str) -> str:
    return time[:19].replace("T", " ")


def _print_proof(proof: Proof) -> None:
    from engine.privacy.trial import TrialOutcome

    print("\nWhat keeps it so, tried just now")
    if proof.control is TrialOutcome.CONNECTED:
        print("  A listener on this computer was reached once before anything was shut off.")
    else:
        print("  No listener could be reached beforehand, so that only sockets were tried.")
    for one in proof.trials:
        print(f"  {one.standing.value:<8} {one.process:<12} {one.words}")
