"""What was taught as files for other programs, each proved against what was taught.

Covered: asking for an export or a proof, progress, giving up. Not covered: how it is done
(`engine.training.exporting`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.adapters_service import InstalledAdapter
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.training_runs import Proof, ProofCheck, proof_from_wire
from desktop.services.training_service import CANCEL_PATIENCE_MS, PATIENCE_MS
from engine.protocol import Values

__all__ = ["AdapterFormat", "ExportProgress", "ExportService", "Exported", "Proof", "ProofCheck"]

_CARD: Final = "card.md"


class AdapterFormat(StrEnum):
    """In which form it leaves Inglenook."""

    GGUF = "gguf"
    MERGED = "merged"
    PEFT = "peft"
    MLX = "mlx"

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files."""
        return self in (AdapterFormat.PEFT, AdapterFormat.MLX)


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How far an export is; `share` is None while that is not known."""

    stage: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export gave. Where the proof failed nothing was written."""

    path: Path
    proof: Proof | None


class ExportService(QObject):
    """One export or proof at a time.

    Signals:
        changed: An export is under way that was not, or the other way round.
        progressed: (ExportProgress).
        exported: (Exported).
        proved: (adapter's id, Proof).
        failed: (EngineError) nothing was written.
    """

    changed = Signal()
    progressed = Signal(object)
    exported = Signal(object)
    proved = Signal(str, object)
    failed = Signal(object)

    def __init__(self, worker: IdleWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._operation: Operation | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether something is being exported or proved."""
        return self._operation is not None

    def export(self, adapter_id: str, format_: AdapterFormat, path: Path, type_: str = "") -> None:
        """Write an adapter to a file or folder.

        Args:
            adapter_id: Which one.
            format_: In which form.
            path: The file, or the folder that its files are put into.
            type_: In which numbers a merged model is written, as in "q8_0"; empty for those of
                the model itself.
        """
        wanted = {
            "adapter": adapter_id,
            "format": format_.value,
            "path": str(path),
            "type": type_,
        }
        operation = self._ask("export", wanted)
        if operation is not None:
            operation.succeeded.connect(self._on_exported)

    def card_of(self, adapter: InstalledAdapter) -> Path | None:
        """Return the file with all that is known of an adapter; None where there is none."""
        path = Path(adapter.path)
        found = (folder / _CARD for folder in (path, path.parent))
        return next((one for one in found if one.is_file()), None)

    def prove(self, adapter_id: str) -> None:
        """Look whether an adapter answers in chat as the model that was taught."""
        operation = self._ask("prove", {"adapter": adapter_id})
        if operation is not None:
            operation.succeeded.connect(lambda values: self._on_proved(adapter_id, values))

    def cancel(self) -> None:
        """Give up what is under way."""
        if self._operation is not None:
            self._operation.cancel()

    def _ask(self, method: str, parameters: Values) -> Operation | None:
        if self._operation is not None:
            return None
        operation = self._worker.request(method, parameters, PATIENCE_MS, CANCEL_PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(self._on_progress)
        operation.failed.connect(self.failed)
        operation.finished.connect(self._on_finished)
        self.changed.emit()
        return operation

    def _on_progress(self, _: str, values: Values) -> None:
        total = wire.number(values, "total")
        share = wire.number(values, "done") / total if total else None
        self.progressed.emit(ExportProgress(wire.text(values, "stage"), share))

    def _on_exported(self, values: Values) -> None:
        proof = proof_from_wire(wire.part(values, "proof"))
        self.exported.emit(Exported(Path(wire.text(values, "path")), proof))

    def _on_proved(self, adapter_id: str, values: Values) -> None:
        proof = proof_from_wire(wire.part(values, "proof"))
        if proof is not None:
            self.proved.emit(adapter_id, proof)

    def _on_finished(self) -> None:
        self._operation = None
        self.changed.emit()
