"""The one way out for what was taught: written under a temporary name, proved, then renamed.

A file or folder is there under its name only when it is whole and proved. A failed proof removes
it and says which check failed; a stop or a full disk leaves nothing. What is there already is never
overwritten.

Covered: adapters taught on GGUF files in all forms; adapters taught on MLX folders as they are. Not
covered: those in other forms.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from engine.errors import Cancelled, UserProblem, from_os_error
from engine.models.adapters import AdapterFormat, InstalledAdapter, fits
from engine.models.hashing import sha256_of
from engine.models.installed import resolve
from engine.models.model_files import first_file
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.training.exporting.adapter_weights import load_adapter
from engine.training.exporting.card import Card, ExportFormat
from engine.training.exporting.facts import load_facts
from engine.training.exporting.gguf_adapter import write_gguf_adapter
from engine.training.exporting.merged import sources, write_merged
from engine.training.exporting.mlx_folder import write_mlx_folder
from engine.training.exporting.mlx_proof import prove_mlx
from engine.training.exporting.peft_folder import read_peft_folder, write_peft_folder
from engine.training.exporting.proof import Trained, prove_adapter, prove_merged, prove_read_back
from engine.training.exporting.proof_records import ProofReport, not_tried
from engine.training.exporting.quantising import MergedType
from engine.training.exporting.watching import Watch
from engine.training.sequences import TokenSequence

WEIGHTS: Final = "adapter.safetensors"
PROMPTS: Final = "proof_prompts.json"
_README: Final = "README.md"
_SUFFIX: Final = ".gguf"
_DOING: Final = "export what was taught"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be exported where.

    Attributes:
        format: In which form.
        target: The file or folder to make.
        type: How the weights of a merged model are stored, as in "q8_0"; empty for one that keeps
            what was taught (`type_that_keeps`).
        date: Of today, as in "2026-11-30".
    """

    format: ExportFormat
    target: Path
    type: str
    date: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was made.

    Attributes:
        path: The file or folder.
        proof: That it answers as the trained model; or why that could not be tried.
    """

    path: Path
    proof: ProofReport


def export(
    adapter: InstalledAdapter, folders: Folders, wish: ExportWish, watch: Watch
) -> ExportReport:
    """Export what was taught.

    Args:
        adapter: From the list of adapters.
        folders: Of the person.
        wish: What and where.
        watch: Told the stages "writing" and "proving".

    Raises:
        UserProblem: It is not possible, the disk is full, or the proof failed.
        Cancelled: It is to stop.
    """
    return _Export(adapter, folders, wish, watch).run()


def prove_installed(adapter: InstalledAdapter, folders: Folders, watch: Watch) -> ProofReport:
    """Hold an adapter as chat uses it against what was taught.

    Raises:
        UserProblem: Its model is not there, or a file of it.
        Cancelled: It is to stop.
    """
    if adapter.format is AdapterFormat.MLX:
        return not_tried("It was proved when it was taught; MLX has no second program to ask.")
    return prove_adapter(trained_of(adapter, folders, watch), Path(adapter.path), watch)


# What it is made from --------------------------------------------------------------------------


def trained_of(adapter: InstalledAdapter, folders: Folders, watch: Watch) -> Trained:
    """Return the model that was taught, what it was taught, and questions held back.

    Raises:
        UserProblem: The model is not there or is another one now, or a file of the adapter is gone.
        Cancelled: It is to stop.
    """
    base = base_of(adapter, folders, watch)
    folder = folder_of(adapter, folders)
    weights = load_adapter(folder / WEIGHTS)
    return Trained(Path(base.path), base.name, weights, _prompts(folder / PROMPTS))


def folder_of(adapter: InstalledAdapter, folders: Folders) -> Path:
    """Return the folder with all of an adapter."""
    return folders.adapters / adapter.id


def base_of(adapter: InstalledAdapter, folders: Folders, watch: Watch) -> InstalledModel:
    """Return the model that was taught, the same bytes as then.

    Raises:
        UserProblem: It is not there any more, or is another one now.
        Cancelled: It is to stop.
    """
    hint = f"Add {adapter.model_name} again, as it was when it was taught."
    if not adapter.model_id:
        raise UserProblem(f"{adapter.model_name}, which was taught, is not installed.", hint)
    try:
        model = resolve(folders, adapter.model_id)
    except UserProblem as problem:
        raise UserProblem(
            f"{adapter.model_name}, which was taught, cannot be used: {problem.message}",
            hint,
            problem.detail,
        ) from problem
    # What chat uses of it may be gone; an export is made from what was trained.
    if (why := fits(replace(adapter, problem=""), model)) or (
        why := _other_bytes(adapter, model, watch)
    ):
        raise UserProblem(why, hint)
    return model


def _other_bytes(adapter: InstalledAdapter, model: InstalledModel, watch: Watch) -> str:
    """Say that a model's file is another one now; empty when it is not, or nobody knows."""
    if not adapter.model_sha256:
        return ""
    found = sha256_of(
        first_file(Path(model.path)),
        lambda done, total: watch.step("reading", done, total),
        watch.is_cancelled,
    )
    if found == adapter.model_sha256:
        return ""
    return f"{model.name} is another file now than the one that “{adapter.name}” was taught with."


def _prompts(path: Path) -> tuple[TokenSequence, ...]:
    try:
        listed: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        found = tuple(
            TokenSequence(
                int(one.get("example_id", 0)),
                tuple(int(token) for token in one["tokens"]),
                tuple(int(place) for place in one["taught"]),
            )
            for one in listed
        )
        if any(one.taught for one in found):
            return found
        problem = "nothing was held back"
    except OSError as error:
        raise from_os_error(error, "read the questions for the proof") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = repr(error)
    raise UserProblem(
        "The questions for the proof cannot be read.", "Teach it again.", f"{path.name}: {problem}"
    )


# The export ------------------------------------------------------------------------------------


class _Export:
    """One export."""

    def __init__(
        self, adapter: InstalledAdapter, folders: Folders, wish: ExportWish, watch: Watch
    ) -> None:
        self._adapter = adapter
        self._folders = folders
        self._wish = wish
        self._watch = watch
        self._type = ""
        self._target = _named(wish)
        self._partial = self._target.with_name(f".{self._target.name}.partial")
        self._card = (
            self._partial / _README
            if wish.format.is_folder
            else self._target.with_name(f"{self._target.stem}.card.md")
        )

    def run(self) -> ExportReport:
        self._check_target()
        if self._adapter.format is AdapterFormat.MLX:
            make: Callable[[], ProofReport] = self._copied
        else:
            make = self._made()
        try:
            _remove(self._partial)
            report = make()
            if not report.passed and not report.untried:
                raise self._failed(report)
            self._finish(report)
        except OSError as error:
            raise from_os_error(error, _DOING) from error
        finally:
            _remove(self._partial)
        return ExportReport(self._target, report)

    def _check_target(self) -> None:
        folder = self._target.parent
        if not folder.is_dir():
            raise UserProblem(f"There is no folder {folder}.", "Choose another place.")
        card = () if self._wish.format.is_folder else (self._card,)
        for path in (self._target, *card):
            if path.exists() or path.is_symlink():
                raise UserProblem(
                    f"There is “{path.name}” already.", "Choose another name; nothing is replaced."
                )

    # Kinds ---------------------------------------------------------------------------------

    def _made(self) -> Callable[[], ProofReport]:
        """Return what makes and proves the export; what it is made from is looked at before."""
        trained = trained_of(self._adapter, self._folders, self._watch)
        kinds: dict[ExportFormat, Callable[[Trained], ProofReport]] = {
            ExportFormat.GGUF: self._gguf,
            ExportFormat.MERGED: self._merged,
            ExportFormat.PEFT: self._peft,
            ExportFormat.MLX: self._mlx,
        }
        return lambda: kinds[self._wish.format](trained)

    def _gguf(self, trained: Trained) -> ProofReport:
        self._watch.step("writing", 0, 1)
        write_gguf_adapter(trained.weights, trained.shape(), self._partial)
        return prove_adapter(trained, self._partial, self._watch)

    def _merged(self, trained: Trained) -> ProofReport:
        type_ = self._merged_type(trained)
        self._type = type_.value
        write_merged(
            trained.base,
            trained.weights,
            trained.shape(),
            self._partial,
            type_,
            lambda done, total: self._watch.step("writing", done, total),
            self._watch.is_cancelled,
        )
        return prove_merged(trained, self._partial, self._watch)

    def _peft(self, trained: Trained) -> ProofReport:
        self._watch.step("writing", 0, 1)
        self._partial.mkdir()
        write_peft_folder(trained.weights, self._partial)
        found = read_peft_folder(self._partial, trained.shape(), trained.weights.projections)
        return prove_read_back(trained, found, self._watch)

    def _mlx(self, trained: Trained) -> ProofReport:
        self._watch.step("writing", 0, 1)
        self._partial.mkdir()
        write_mlx_folder(trained.weights, trained.shape(), self._partial)
        return prove_mlx(trained, self._partial, self._watch)

    def _merged_type(self, trained: Trained) -> MergedType:
        if not self._wish.type:
            return type_that_keeps(trained)
        try:
            return MergedType(self._wish.type.lower())
        except ValueError as error:
            known = ", ".join(one.value for one in MergedType)
            raise UserProblem(
                f"Weights cannot be stored as “{self._wish.type}”.", f"Choose one of {known}."
            ) from error

    def _copied(self) -> ProofReport:
        """Copy an adapter that was taught on an MLX folder, and is one already."""
        if self._wish.format is not ExportFormat.MLX:
            raise UserProblem(
                f"“{self._adapter.name}” was taught on a model in MLX's form and can only be "
                "exported as an MLX folder.",
                "Teach the same model as a GGUF file for other forms.",
            )
        self._watch.step("writing", 0, 1)
        self._partial.mkdir()
        for name in ("adapters.safetensors", "adapter_config.json"):
            shutil.copyfile(Path(self._adapter.path) / name, self._partial / name)
        return not_tried("It is a copy of the adapter that chat uses, byte for byte.")

    # The end -------------------------------------------------------------------------------

    def _failed(self, report: ProofReport) -> UserProblem:
        checks = report.failed
        is_rounded = self._wish.format is ExportFormat.MERGED and checks[0].name != "whole"
        hint = "This is a mistake of Inglenook. What was taught is safe, and chat can use it."
        if is_rounded:
            hint = "Choose weights of more bits, such as q8_0 or f16, or export an adapter."
        return UserProblem(
            "The export would not answer as it was taught, so nothing was written. "
            f"{checks[0].words}",
            hint,
            " ".join(one.words for one in checks),
        )

    def _finish(self, report: ProofReport) -> None:
        if self._watch.is_cancelled():
            raise Cancelled
        card = Card(
            self._adapter,
            load_facts(folder_of(self._adapter, self._folders)),
            self._wish.format,
            self._type,
            report,
            self._wish.date,
        )
        self._check_target()
        try:
            self._card.write_text(card.text(), encoding="utf-8")
            self._partial.rename(self._target)
        except OSError:
            self._card.unlink(missing_ok=True)
            raise


def type_that_keeps(trained: Trained) -> MergedType:
    """Return how weights are to be stored so that they hold what was taught.

    Numbers that were rounded to a grid before fall back to the same points of it when a little is
    added, so a model's own type only does where its grid is fine.
    """
    taught = {f"{one}.weight" for one in trained.weights.projections}
    types = {one.tensor.type.name for one in sources(trained.base) if one.tensor.name in taught}
    if types <= {"F32", "F16"}:
        return MergedType.SAME
    return MergedType.F16 if types & {"Q8_0", "BF16", "F32", "F16"} else MergedType.Q8_0


def _named(wish: ExportWish) -> Path:
    """Return the target, of a file with the ending that programs look for."""
    target = wish.target.absolute()
    if wish.format.is_folder or target.suffix.lower() == _SUFFIX:
        return target
    return target.with_name(target.name + _SUFFIX)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
