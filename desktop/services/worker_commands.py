"""How this application starts its own other processes.

Covered: the workers, printing, the trial of the doctor, its report. Not covered: what is started
from a checkout and what by a frozen application (`engine.own_processes`), running them (`worker`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.services.worker import WorkerCommand
from engine import own_processes

_DOCTOR = ("doctor", "--privacy", "--json")
_REPORT = ("doctor", "--report", "--json")


@dataclass(frozen=True, slots=True)
class WorkerCommands:
    """How to start each process; tests give their own.

    Attributes:
        searching: The embedder and the index.
        answering: The chat model.
        indexing: Reads documents, and watches folders.
        models: Looks into model files.
        downloading: The one that may open connections.
        training: Teaches.
        comparing: Compares.
        printing: No worker: it is given two paths, prints a report, and ends.
        doctor: No worker either: it tries what keeps all processes off the network, and ends.
        reporting: No worker either: it makes a report about a problem, and ends.
    """

    searching: WorkerCommand
    answering: WorkerCommand
    indexing: WorkerCommand
    models: WorkerCommand
    downloading: WorkerCommand
    training: WorkerCommand
    comparing: WorkerCommand
    printing: WorkerCommand
    doctor: WorkerCommand
    reporting: WorkerCommand


def worker_commands() -> WorkerCommands:
    """Return how this application starts them."""
    return WorkerCommands(
        searching=_worker("searching"),
        answering=_worker("answering"),
        indexing=_worker("indexing"),
        models=_worker("models"),
        downloading=replace(_worker("downloading"), opens_data=False),
        training=_worker("training"),
        comparing=_worker("comparing"),
        printing=replace(
            _command("printing", ("--print",), ("desktop.printing",)), opens_data=False
        ),
        doctor=_command("doctor", _DOCTOR, ("engine.cli", *_DOCTOR)),
        reporting=_command("reporting", _REPORT, ("engine.cli", *_REPORT)),
    )


def _worker(kind: str) -> WorkerCommand:
    return _command(kind, ("--worker", kind), ("engine.workers.main", kind))


def _command(kind: str, frozen: tuple[str, ...], module: tuple[str, ...]) -> WorkerCommand:
    """Return how to start a process: by words of a frozen application, else by a module."""
    arguments = tuple(own_processes.arguments(frozen, module))
    environment = own_processes.added_environment()
    return WorkerCommand(kind, own_processes.program(), arguments, environment)
