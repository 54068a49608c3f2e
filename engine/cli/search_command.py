"""`inglenook search`: the passages for a question, without a chat model."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from engine.cli.arguments import (
    add_command,
    add_question,
    add_scope,
    positive,
    questions_of,
    scope_of,
)
from engine.cli.finding import find, passage_values, print_passages, warn_of_evidence
from engine.cli.output import print_json
from engine.errors import Cancelled
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.retrieval.records import SearchResult


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "search", _run, "find passages for a question")
    command.add_argument("-k", type=positive, default=10, metavar="N", help="passages at most")
    add_scope(command)
    add_question(command)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    questions = questions_of(words)
    scope = scope_of(words, folders)
    from engine.retrieval.opening import open_search

    opened = open_search(folders)
    for question in questions:
        if is_cancelled():
            raise Cancelled
        found = find(opened, question, words.k, scope)
        if words.json or words.batch:
            print_json(_result_values(question, found))
        else:
            warn_of_evidence(found)
            if not found.passages:
                print("Nothing was found.")
            print_passages(found.passages)
    return 0


def _result_values(question: str, found: SearchResult) -> dict[str, Any]:
    return {
        "question": question,
        "passages": [passage_values(one) for one in found.passages],
        "milliseconds": round(found.milliseconds, 2),
        "searched_for": found.searched_for,
        "evidence": found.evidence.value,
    }
