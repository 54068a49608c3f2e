"""What commands print alike: JSON, a bar of progress, sizes."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any, Final

from engine.counting import counted

if TYPE_CHECKING:
    from engine.index.report import SyncProgress

_BAR_WIDTH: Final = 24


def print_json(values: dict[str, Any]) -> None:
    """Print one JSON object on one line.

    Names of files that are not UTF-8 hold lone surrogates, which only the escaped form can carry.
    """
    text = json.dumps(values, ensure_ascii=False)
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        text = json.dumps(values)
    print(text, flush=True)


def minutes(seconds: float) -> str:
    """Return a time for people in whole minutes, at least one."""
    return counted(max(round(seconds / 60), 1), "minute")


def megabytes(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count / 1e6:,.1f} MB"


class Bar:
    """Progress on stderr, only where a person sees it."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._last = 0.0

    def show(self, progress: SyncProgress) -> None:
        """Draw how far the work is, ten times a second at most."""
        now = time.monotonic()
        if not self._is_terminal or now - self._last < 0.1:
            return
        self._last = now
        share = progress.bytes_done / progress.bytes_total if progress.bytes_total else 0.0
        filled = "#" * round(share * _BAR_WIDTH)
        print(
            f"\r\033[K[{filled:<{_BAR_WIDTH}}] {share:4.0%} {_files(progress)}",
            end="",
            file=sys.stderr,
            flush=True,
        )

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _files(progress: SyncProgress) -> str:
    if not progress.documents_total:
        return ""
    name = progress.current.name[:40] if progress.current else ""
    return f"{progress.documents_done} of {progress.documents_total} files  {name}"
