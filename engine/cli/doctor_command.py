"""`inglenook doctor`: look at this computer and at Inglenook's files."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from engine.cli.arguments import add_command
from engine.cli.output import print_json
from engine.paths import Folders


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    add_command(commands, "doctor", _run, "look at this computer and at Inglenook's files")


def _run(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.doctor import Verdict, examine

    checks = examine(folders)
    is_well = all(check.verdict is not Verdict.BAD for check in checks)
    if words.json:
        print_json({"ok": is_well, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            print(f"{check.verdict.value:<8} {check.name}: {check.words} {check.hint}".rstrip())
    return 0 if is_well else 1
