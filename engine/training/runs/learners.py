"""Opens what a run needs of its model: the learner, the vocabulary, the file itself."""

from __future__ import annotations

from pathlib import Path

from engine.errors import UserProblem
from engine.models.hashing import sha256_of
from engine.models.model_files import first_file
from engine.models.records import InstalledModel, ModelFormat
from engine.training.learner import Learner
from engine.training.network.shape import why_not_teachable
from engine.training.records import LoraSettings, Precision
from engine.training.runs.record import BaseModel
from engine.training.vocabulary import ChatVocabulary, FolderVocabulary, GgufVocabulary


def refuse_unteachable(model: InstalledModel) -> None:
    """Refuse a model that cannot be taught.

    Raises:
        UserProblem: It is of a kind or form that cannot be.
    """
    why = model.problem
    if not why and model.format is ModelFormat.GGUF:
        why = why_not_teachable(model.details.architecture)
    if why:
        raise UserProblem(f"{model.name} cannot be taught.", why)


def base_of(model: InstalledModel) -> BaseModel:
    """Return what a run keeps of its model, its hash included."""
    details = model.details
    return BaseModel(
        id=model.id,
        name=model.name,
        path=str(Path(model.path).absolute()),
        format=(ModelFormat.GGUF if model.format is ModelFormat.GGUF else ModelFormat.MLX).value,
        sha256=_hash(model.path),
        file_bytes=details.file_bytes,
        architecture=details.architecture,
        layers=details.layers or 0,
        embedding_length=details.embedding_length or 0,
        licence=details.licence,
    )


def refuse_changed(base: BaseModel) -> None:
    """Refuse to go on with a model that is gone or another one now.

    Raises:
        UserProblem: It is.
    """
    if not Path(base.path).exists():
        raise UserProblem(
            f"The model {base.name} is not where it was.",
            "Put it back to go on, or discard this run and begin anew with another model.",
            base.path,
        )
    if _hash(base.path) != base.sha256:
        raise UserProblem(
            f"The model {base.name} has changed since this run began.",
            "What was taught fits the old file only. Put that back, or discard this run.",
            base.path,
        )


def open_learner(
    base: BaseModel, settings: LoraSettings, seed: int, precision: Precision
) -> Learner:
    """Load a model to teach it.

    Raises:
        UserProblem: It cannot be taught or loaded.
    """
    if base.format == ModelFormat.MLX.value:
        from engine.training.mlx.learner import MlxLearner

        return MlxLearner(Path(base.path), base.name, settings, seed)
    from engine.training.torch_learner import TorchLearner

    return TorchLearner(Path(base.path), base.name, settings, seed, precision)


def number_bytes(precision: Precision) -> int:
    """Return the bytes of a number that is computed in here."""
    from engine.training.torch_learner import best_device, dtype_of

    return dtype_of(precision, best_device()).itemsize


def open_vocabulary(model: InstalledModel) -> ChatVocabulary:
    """Open the vocabulary of a model.

    Raises:
        UserProblem: It cannot be loaded.
    """
    is_file = model.format is ModelFormat.GGUF
    return GgufVocabulary(model) if is_file else FolderVocabulary(model)


def _hash(path: str) -> str:
    return sha256_of(first_file(Path(path)), lambda _, __: None, lambda: False)
