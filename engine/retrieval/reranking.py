"""Orders the best candidates anew with a cross-encoder, where one is installed.

A cross-encoder reads question and passage together (Nogueira and Cho, 2019): better than comparing
their vectors, and too slow for more than some dozens. Covered: any sentence-transformers
CrossEncoder folder with one score; where it is looked for. Not covered: getting one (models).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from engine.errors import UserProblem
from engine.models.model_folder import is_cross_encoder, read_json

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

RERANKED: Final = 30
"""Candidates that are read together with the question."""

_LONGEST_PAIR: Final = 512


class Reranker(Protocol):
    """Scores passages for a question."""

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        """Return one score a passage, larger is better; any scale."""


class CrossEncoderReranker:
    """A reranker from a CrossEncoder folder, on the CPU, loaded at the first question."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._model: CrossEncoder | None = None

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        """See `Reranker.scores`.

        Raises:
            UserProblem: The model cannot be loaded.
        """
        if self._model is None:
            self._model = _load(self._folder)
        pairs = [(question, passage) for passage in passages]
        given = self._model.predict(pairs, batch_size=8, show_progress_bar=False)
        return [float(one) for one in given]


def installed_reranker(models: Path) -> Path | None:
    """Return the first folder with a cross-encoder among the installed models, by name."""
    if not models.is_dir():
        return None
    return next((one for one in sorted(models.iterdir()) if _is_cross_encoder(one)), None)


def _is_cross_encoder(folder: Path) -> bool:
    """Whether a folder holds a model that gives one score for a pair of texts."""
    try:
        own = read_json(folder / "config_sentence_transformers.json")
        config = read_json(folder / "config.json")
    except UserProblem:
        # Not a model's folder, or a damaged one: the Models page says so.
        return False
    # Embedders and newer cross-encoders have a list of modules; only the latter say what they are.
    if (folder / "modules.json").exists() and own.get("model_type") != "CrossEncoder":
        return False
    return is_cross_encoder(config)


def _load(folder: Path) -> CrossEncoder:
    from sentence_transformers import CrossEncoder

    try:
        model: CrossEncoder = CrossEncoder(
            str(folder), device="cpu", local_files_only=True, max_length=_LONGEST_PAIR
        )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise UserProblem(
            f"The reranker in {folder} cannot be loaded.",
            "Remove the folder, or install the model again.",
            repr(error),
        ) from error
    return model
