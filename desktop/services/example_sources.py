"""Where examples come from: files, rated answers, and drafts that the model makes from documents.

All of it happens in a worker, so that a hostile file cannot hurt the window. Covered: asking, what
came of it. Not covered: what is in the sets (`example_service`).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from engine.examples.importing.records import ColumnChoice, FileKind, LeftOut, choice_from_wire
from engine.examples.records import NewExample
from engine.examples.wire import content_from_wire
from engine.protocol import Values

__all__ = [
    "ColumnChoice",
    "Draft",
    "DraftProgress",
    "ExampleSources",
    "FileKind",
    "ImportOutcome",
    "ImportPreview",
    "LeftOut",
]

_PATIENCE_MS: Final = 600_000
_DRAFT_PATIENCE_MS: Final = 1_800_000
"""A large model is loaded and writes in silence."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds, before anything of it is imported.

    Attributes:
        path: The file.
        kind: How it holds examples.
        columns: The names of a table's columns, or of the fields of JSON objects.
        choice: Which columns are likely what.
        rows: The first rows of a table.
        examples: The first examples, with that choice.
        problems: Lines that cannot be read, the first hundred.
        sheets: The sheets of a workbook.
    """

    path: Path
    kind: FileKind
    columns: tuple[str, ...]
    choice: ColumnChoice
    rows: tuple[tuple[str, ...], ...]
    examples: tuple[NewExample, ...]
    problems: tuple[LeftOut, ...]
    sheets: tuple[str, ...] = ()

    @property
    def needs_choice(self) -> bool:
        """Whether a person has to say which columns are what."""
        has_columns = bool(self.columns)
        return has_columns and (self.kind is FileKind.TABLE or not self.examples)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import brought.

    Attributes:
        path: The file; None for answers of the conversations.
        added: New examples.
        duplicates: Those that the set had already, word for word.
        left_out: Lines that were left out, the first hundred.
        left_out_total: How many were left out.
    """

    path: Path | None
    added: int
    duplicates: int
    left_out: tuple[LeftOut, ...] = ()
    left_out_total: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be drafted.

    Attributes:
        set_id: Where the drafts go; they wait for review there.
        paths: The documents.
        count: How many at most.
        model_id: The model that drafts.
    """

    set_id: int
    paths: tuple[Path, ...]
    count: int
    model_id: str


@dataclass(frozen=True, slots=True)
class DraftProgress:
    """How many are drafted, and the last one."""

    done: int
    total: int
    question: str
    answer: str


class Told(Protocol):
    """Is told when another process has changed a set."""

    def tell_changed(self, set_id: int) -> None:
        """The rows of a set are different now."""


class ExampleSources(QObject):
    """Asks the training worker for examples.

    Signals:
        changed: Something is under way that was not, or the other way round.
        previewed: (ImportPreview).
        importing: (lines done, lines in all; 0 where that is not known).
        imported: (ImportOutcome) of a file, or of rated answers.
        drafted: (DraftProgress).
        drafting_ended: (how many were drafted, whether all were).
        problem: (EngineError).
    """

    changed = Signal()
    previewed = Signal(object)
    importing = Signal(int, int)
    imported = Signal(object)
    drafted = Signal(object)
    drafting_ended = Signal(int, bool)
    problem = Signal(object)

    def __init__(
        self,
        reading: IdleWorker,
        drafting: IdleWorker,
        examples: Told,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            reading: The worker for what is quick.
            drafting: The worker that loads a model.
            examples: Is told when a set has changed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._reading = reading
        self._drafting = drafting
        self._examples = examples
        self._import: Operation | None = None
        self._draft: Operation | None = None
        self._draft_progress: DraftProgress | None = None

    @property
    def is_importing(self) -> bool:
        """Whether a file is being imported."""
        return self._import is not None

    @property
    def draft_progress(self) -> DraftProgress | None:
        """How far the drafting is; None while nothing is drafted."""
        return self._draft_progress

    def preview(self, path: Path, sheet: str = "") -> None:
        """Look into a file, or into a sheet of a workbook."""
        choice = {"sheet": sheet} if sheet else None
        operation = self._ask(self._reading, "preview", {"path": str(path), "choice": choice})
        operation.succeeded.connect(
            lambda values: self.previewed.emit(_preview_from_wire(path, values))
        )

    def import_file(self, set_id: int, path: Path, choice: ColumnChoice | None) -> None:
        """Import a file; a table needs a choice of columns."""
        if self._import is not None:
            return
        wanted = {"path": str(path), "set": set_id, "choice": choice and asdict(choice)}
        operation = self._ask(self._reading, "import", wanted)
        self._import = operation
        operation.progressed.connect(
            lambda _, values: self.importing.emit(
                wire.whole(values, "done"), wire.whole(values, "total")
            )
        )
        operation.succeeded.connect(partial(self._on_imported, path))
        operation.finished.connect(lambda: self._on_import_ended(set_id))
        self.changed.emit()

    def cancel_import(self) -> None:
        """Stop importing; what is in the set stays there."""
        if self._import is not None:
            self._import.cancel()

    def gather(self, set_id: int) -> None:
        """Add the answers that a person corrected or liked."""
        operation = self._ask(self._reading, "gather", {"set": set_id})
        operation.succeeded.connect(partial(self._on_imported, None))
        operation.finished.connect(lambda: self._examples.tell_changed(set_id))

    def draft(self, draft: Draft) -> None:
        """Let the model draft questions and answers from documents."""
        if self._draft is not None:
            return
        wanted = {
            "set": draft.set_id,
            "paths": [str(path) for path in draft.paths],
            "count": draft.count,
            "model": draft.model_id,
        }
        operation = self._ask(self._drafting, "draft", wanted, _DRAFT_PATIENCE_MS)
        self._draft = operation
        self._draft_progress = DraftProgress(0, draft.count, "", "")
        operation.progressed.connect(partial(self._on_drafted, draft.set_id))
        operation.finished.connect(partial(self._on_draft_ended, draft.set_id, operation))
        self.changed.emit()

    def cancel_draft(self) -> None:
        """Stop drafting; what was drafted waits for review."""
        if self._draft is not None:
            self._draft.cancel()

    # Answers -------------------------------------------------------------------------------

    def _ask(
        self, worker: IdleWorker, method: str, values: Values, patience_ms: int = _PATIENCE_MS
    ) -> Operation:
        operation = worker.request(method, values, patience_ms)
        operation.failed.connect(self.problem)
        return operation

    def _on_imported(self, path: Path | None, values: Values) -> None:
        left_out = _left_out_from_wire(values, "left_out")
        total = wire.whole(values, "left_out_total", len(left_out))
        self.imported.emit(
            ImportOutcome(
                path, wire.whole(values, "added"), wire.whole(values, "duplicates"), left_out, total
            )
        )

    def _on_import_ended(self, set_id: int) -> None:
        self._import = None
        self._examples.tell_changed(set_id)
        self.changed.emit()

    def _on_drafted(self, set_id: int, _: str, values: Values) -> None:
        self._draft_progress = DraftProgress(
            wire.whole(values, "done"),
            wire.whole(values, "total"),
            wire.text(values, "question"),
            wire.text(values, "answer"),
        )
        self._examples.tell_changed(set_id)
        self.drafted.emit(self._draft_progress)

    def _on_draft_ended(self, set_id: int, operation: Operation) -> None:
        progress, self._draft_progress = self._draft_progress, None
        self._draft = None
        # The model that drafted is not needed any more.
        self._drafting.end_soon()
        self._examples.tell_changed(set_id)
        self.changed.emit()
        done = progress.done if progress is not None else 0
        self.drafting_ended.emit(done, not operation.was_cancelled)


def _preview_from_wire(path: Path, values: Values) -> ImportPreview:
    return ImportPreview(
        path,
        wire.choice(values, "kind", FileKind.TABLE),
        _texts(values, "columns"),
        choice_from_wire(wire.part(values, "choice")),
        tuple(tuple(str(cell) for cell in row) for row in values.get("rows") or ()),
        tuple(content_from_wire(one) for one in wire.rows(values, "examples")),
        _left_out_from_wire(values, "problems"),
        _texts(values, "sheets"),
    )


def _left_out_from_wire(values: Values, name: str) -> tuple[LeftOut, ...]:
    rows = wire.rows(values, name)
    return tuple(LeftOut(wire.whole(one, "line"), wire.text(one, "reason")) for one in rows)


def _texts(values: Values, name: str) -> tuple[str, ...]:
    return tuple(str(one) for one in values.get(name) or ())
