"""Where something lives on in files beside the databases, and its removal from there.

Covered: runs of teaching, which keep the examples; adapters, whose numbers rest on them; readings
of prompts in the cache; log files, which can name a document. Not covered: databases and backups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.counting import counted
from engine.errors import from_os_error
from engine.forget.records import ForgottenDocument, Place, Subject, Trace
from engine.models.adapters import Adapters, InstalledAdapter
from engine.paths import Folders
from engine.training.runs.record import RunList


@dataclass(frozen=True, slots=True)
class FileTraces:
    """What lies beside the databases.

    Attributes:
        runs: Ids of the runs that were taught with examples that come from it.
        adapters: What came out of them.
        unclear_runs: How many other runs read passages of the library, nobody kept which.
        readings: Files with readings of prompts; what was read is not told from outside.
        logs: Log files that name the document.
    """

    runs: tuple[str, ...] = ()
    adapters: tuple[InstalledAdapter, ...] = ()
    unclear_runs: int = 0
    readings: tuple[Path, ...] = ()
    logs: tuple[Path, ...] = ()


def find(folders: Folders, subject: Subject, examples: Sequence[tuple[int, int]]) -> FileTraces:
    """Return what lies beside the databases.

    Args:
        folders: Of the person.
        subject: What is to be forgotten.
        examples: Pairs of set and example that come from it.
    """
    wanted = set(examples)
    runs, unclear = [], 0
    for run in RunList(folders.training).all():
        ids = (*run.split.train, *run.split.validation)
        if any((run.set_id, id_) in wanted for id_ in ids):
            runs.append(run.id)
        elif run.options.with_documents and isinstance(subject, ForgottenDocument):
            unclear += 1
    adapters = [one for one in Adapters(folders.adapters).all() if one.run_id in runs]
    readings = folders.cache / "readings"
    found = sorted(readings.iterdir()) if readings.is_dir() else []
    return FileTraces(
        tuple(runs), tuple(adapters), unclear, tuple(found), tuple(_logs(folders, subject))
    )


def traces(found: FileTraces, *, with_adapters: bool) -> Iterator[Trace]:
    """Yield what was found, for people."""
    if found.runs:
        words = counted(
            len(found.runs),
            "run of teaching that keeps its examples",
            "runs of teaching that keep their examples",
        )
        yield Trace(Place.RUNS, len(found.runs), words, found.runs)
    if found.unclear_runs:
        words = counted(found.unclear_runs, "run of teaching", "runs of teaching")
        left = "It read passages of the library, and nobody kept which. Discard it to be sure."
        yield Trace(Place.RUNS, found.unclear_runs, words, (), left)
    if found.adapters:
        names = tuple(one.name for one in found.adapters)
        words = counted(
            len(names), "adapter that was taught with it", "adapters that were taught with it"
        )
        left = (
            ""
            if with_adapters
            else "What was taught cannot be taken out of it: delete it, and teach again without."
        )
        yield Trace(Place.ADAPTERS, len(names), words, names, left)
    if found.readings:
        words = counted(
            len(found.readings), "saved reading of prompts", "saved readings of prompts"
        )
        yield Trace(Place.READINGS, len(found.readings), words)
    if found.logs:
        names = tuple(one.name for one in found.logs)
        words = counted(len(names), "log file that names it", "log files that name it")
        yield Trace(Place.LOGS, len(names), words, names)


def remove(folders: Folders, subject: Subject, found: FileTraces, *, with_adapters: bool) -> None:
    """Remove what was found.

    Raises:
        UserProblem: Something cannot be deleted.
    """
    for id_ in found.runs:
        RunList(folders.training).discard(id_)
    for adapter in found.adapters if with_adapters else ():
        Adapters(folders.adapters).remove(adapter.id)
    try:
        for path in found.readings:
            path.unlink(missing_ok=True)
        for path in found.logs:
            _drop_lines(path, _needles(subject))
    except OSError as error:
        raise from_os_error(error, "remove what the cache and the logs hold") from error


def _logs(folders: Folders, subject: Subject) -> Iterator[Path]:
    needles = _needles(subject)
    for path in sorted(folders.logs.glob("*.log*")) if needles else ():
        if path.is_file() and any(one in path.read_bytes() for one in needles):
            yield path


def _needles(subject: Subject) -> list[bytes]:
    """Return what tells a line that names it; titles of conversations are never logged."""
    if not isinstance(subject, ForgottenDocument):
        return []
    return sorted({one.name.encode() for one in subject.paths})


def _drop_lines(path: Path, needles: Sequence[bytes]) -> None:
    """Write a log anew in place: whoever writes to it goes on at its end."""
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(one for one in lines if not any(each in one for each in needles)))
