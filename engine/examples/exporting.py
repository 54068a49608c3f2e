"""Writes a set into a file that other programs understand: OpenAI's messages, one example a line.

Earlier answers that are not taught have the weight 0. Passages and the group stand beside the
messages under names of our own, so that Inglenook gets back what it wrote.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.errors import from_os_error
from engine.examples.records import ExamplePassage, ExampleTurn, NewExample
from engine.examples.storage import ExampleList
from engine.paths import write_atomically


def write_examples(examples: ExampleList, set_id: int, path: Path) -> int:
    """Write the examples of a set that count, and return how many they are.

    The file is whole or not there at all.

    Raises:
        UserProblem: The file cannot be written.
    """
    lines = (line_of(one.content) for one in examples.accepted(set_id))
    return write_lines(path, lines, "write the examples")


def write_lines(path: Path, lines: Iterable[str], doing: str) -> int:
    """Write lines into a file, and return how many they are.

    Args:
        path: The file; it is whole or not there at all.
        lines: Without their ends.
        doing: As in "write the examples", for when it fails.

    Raises:
        UserProblem: The file cannot be written.
    """
    written = 0

    def counted() -> Iterator[bytes]:
        nonlocal written
        for line in lines:
            yield f"{line}\n".encode()
            written += 1

    try:
        write_atomically(path, counted())
    except OSError as error:
        raise from_os_error(error, doing) from error
    return written


def line_of(example: NewExample) -> str:
    """Return an example as one line of JSON."""
    turns = (
        *example.history,
        ExampleTurn(is_answer=False, text=example.question),
        ExampleTurn(is_answer=True, text=example.answer),
    )
    said: list[dict[str, Any]] = [{"role": "system", "content": example.system}]
    said += map(_message, turns)
    values: dict[str, Any] = {"messages": said[0 if example.system else 1 :]}
    if example.passages:
        values["passages"] = list(map(_passage, example.passages))
    if example.group:
        values["group"] = example.group
    return json.dumps(values, ensure_ascii=False)


def _message(turn: ExampleTurn) -> dict[str, Any]:
    values = {"role": "assistant" if turn.is_answer else "user", "content": turn.text}
    is_left_out = turn.is_answer and not turn.is_taught
    return {**values, "weight": 0} if is_left_out else values


def _passage(passage: ExamplePassage) -> dict[str, Any]:
    return {name: value for name, value in asdict(passage).items() if value}
