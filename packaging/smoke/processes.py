"""The processes of the bundle, as the kernel tells of them.

Covered: a process and all that it started, what each is, and the memory that they take together,
where a page that several share is counted once (PSS). Not covered: other systems than Linux.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_PROCESSES = Path("/proc")


@dataclass(frozen=True)
class Process:
    """One process.

    Attributes:
        id: Its number.
        words: The command that started it.
        megabytes: Memory of its own, with its share of what several use.
    """

    id: int
    words: tuple[str, ...]
    megabytes: float

    @property
    def kind(self) -> str:
        """What it is: a kind of worker, a child that reads, or the window."""
        for before in ("--worker", "engine.workers.main"):
            if before in self.words:
                return self.words[self.words.index(before) + 1]
        is_sandbox = {"--sandbox", "engine.sandbox"} & set(self.words)
        return "sandbox" if is_sandbox else "window"


def family_of(id_: int, program: Path) -> list[Process]:
    """Return the processes of a program that stem from this one, itself included."""
    parents = dict(_parents())
    return [
        Process(process, _words_of(process), _megabytes_of(process))
        for process in parents
        if _stems_from(process, id_, parents) and _is_of(process, program)
    ]


def has_loaded(process: Process, library: str) -> bool:
    """Tell whether a process holds a shared library."""
    try:
        maps = (_PROCESSES / str(process.id) / "maps").read_text("utf-8", errors="replace")
    except OSError:
        return False
    return library in maps


def processor_seconds(processes: Iterable[Process]) -> float:
    """Return the time of processors that they have used until now."""
    ticks = 0
    for process in processes:
        try:
            state = (_PROCESSES / str(process.id) / "stat").read_text()
        except OSError:  # it has ended
            continue
        ticks += sum(map(int, state.rpartition(")")[2].split()[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _parents() -> Iterator[tuple[int, int]]:
    for folder in _PROCESSES.iterdir():
        if folder.name.isdecimal():
            try:
                state = (folder / "stat").read_text()
            except OSError:  # it has ended
                continue
            yield int(folder.name), int(state.rpartition(")")[2].split()[1])


def _stems_from(process: int, ancestor: int, parents: dict[int, int]) -> bool:
    while process:
        if process == ancestor:
            return True
        process = parents.get(process, 0)
    return False


def _is_of(process: int, program: Path) -> bool:
    try:
        return (_PROCESSES / str(process) / "exe").resolve() == program
    except OSError:
        return False


def _words_of(process: int) -> tuple[str, ...]:
    try:
        words = (_PROCESSES / str(process) / "cmdline").read_text("utf-8", errors="replace")
    except OSError:
        return ()
    return tuple(words.rstrip("\0").split("\0"))


def _megabytes_of(process: int) -> float:
    try:
        lines = (_PROCESSES / str(process) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("Pss:"))
