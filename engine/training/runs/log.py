"""What a run has told: steps and evaluations, one JSON object a line.

A line that was torn by a sudden end is left out when it is read, and so is what a run that goes on
from a checkpoint will tell again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.paths import write_atomically


class RunLog:
    """The log of one run.

    Args:
        path: Of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, kind: str, values: dict[str, Any]) -> None:
        """Write a line."""
        line = json.dumps({"kind": kind, **values}, ensure_ascii=False)
        with self._path.open("ab") as stream:
            stream.write(line.encode("utf-8", "surrogatepass") + b"\n")

    def read(self, kind: str) -> list[dict[str, Any]]:
        """Return all lines of a kind; of what was told again after an end, what came last."""
        lines = (one for one in self._lines() if one.get("kind") == kind)
        return list({(one.get("fold"), one["step"]): one for one in lines}.values())

    def go_back_to(self, step: int, fold: int | None) -> None:
        """Forget what comes after a step of a fold; a whole run is fold None."""
        kept = [one for one in self._lines() if one.get("fold") != fold or one["step"] <= step]
        text = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in kept)
        write_atomically(self._path, text.encode("utf-8", "surrogatepass"))

    def _lines(self) -> Iterator[dict[str, Any]]:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return
        for line in content.splitlines():
            try:
                values = json.loads(line.decode("utf-8", "surrogatepass"))
            except ValueError:
                continue
            if isinstance(values, dict) and "step" in values:
                yield values
