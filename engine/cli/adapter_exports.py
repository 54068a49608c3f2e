"""`inglenook adapters export` and `prove`: what was taught as files, each with its proof."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, Final

from engine.cli.arguments import absolute, add_action, given_path
from engine.cli.output import print_json
from engine.paths import Folders

_FORMATS: Final = ("gguf", "merged", "peft", "mlx")
_TYPES: Final = ("same", "f16", "bf16", "q8_0", "q6_k", "q5_k_m", "q4_k_m")


def add_exports(actions: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the two actions."""
    action = add_action(actions, "export", _export, "write it for other programs, with proof")
    action.add_argument("adapter", metavar="ADAPTER")
    action.add_argument(
        "target", type=given_path, metavar="FILE", help="the file or folder to make"
    )
    action.add_argument(
        "--format", choices=_FORMATS, default=_FORMATS[0], help=f"what to make; else {_FORMATS[0]}"
    )
    action.add_argument(
        "--type", choices=_TYPES, default="", help="how the weights of a merged model are stored"
    )
    action = add_action(actions, "prove", _prove, "hold it against what was taught")
    action.add_argument("adapter", metavar="ADAPTER")


def _export(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.training.threads import wait_asleep

    wait_asleep()
    from engine.training.runs.exports import export_values

    values = export_values(
        folders,
        words.adapter,
        words.format,
        absolute(words.target),
        words.type,
        _show_stage,
        is_cancelled,
    )
    return _said(words, values, f"Written to {values['path']}.")


def _prove(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.training.threads import wait_asleep

    wait_asleep()
    from engine.training.runs.exports import prove_values

    values = prove_values(folders, words.adapter, is_cancelled)
    passed = values["proof"]["passed"]
    verdict = "answers as it was taught" if passed else "was not shown to answer as it was taught"
    return _said(words, values, f"“{values['adapter']}” {verdict}.")


def _said(words: argparse.Namespace, values: dict[str, Any], sentence: str) -> int:
    proof = values["proof"]
    if words.json:
        print_json(values)
    else:
        print(sentence)
        for check in proof["checks"]:
            print(f"  {'passed' if check['passed'] else 'FAILED'}: {check['words']}")
        if proof["untried"]:
            print(f"  {proof['untried']}")
    return 0 if proof["passed"] or proof["untried"] else 1


def _show_stage(stage: str, done: int, total: int) -> None:
    if sys.stderr.isatty() and total:
        print(f"\r\033[K{stage} {done / total:4.0%}", end="", file=sys.stderr, flush=True)
