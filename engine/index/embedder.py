"""Text to vectors, with any sentence-transformers folder.

Covered: loading, unit vectors in batches sorted by length, the fastest type and device of this
machine, the identity that tells whether stored vectors still fit, the languages an embedder knows.
Not covered: choosing and downloading embedders (`models`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from engine import own_processes
from engine.errors import UserProblem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import torch
    from sentence_transformers import SentenceTransformer

    Vectors = npt.NDArray[np.float32]


_BATCH: Final = {"cpu": 16, "cuda": 256, "mps": 64}
"""Texts of one batch. On a CPU what a small batch computes stays in its caches."""


class Embedder(Protocol):
    """Turns texts into unit vectors."""

    @property
    def identity(self) -> str:
        """Names the model and its weights: vectors of another identity cannot be compared."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors, shape (number of texts, dimensions), float32."""


class SentenceTransformerEmbedder:
    """An embedder from a sentence-transformers folder, on the graphics card where there is one.

    The model is loaded at the first text: importing torch takes seconds, and a sync that finds
    nothing new embeds nothing.
    """

    def __init__(self, folder: Path) -> None:
        """Look at the folder.

        Args:
            folder: Holds `modules.json`, the weights and the tokenizer.

        Raises:
            UserProblem: The folder does not hold an embedder.
        """
        self._folder = folder
        self._model: SentenceTransformer | None = None
        self.identity = identity_of(folder)
        self.dimensions = _dimensions_of(folder)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`. Texts above the model's length are cut by its tokenizer.

        Raises:
            UserProblem: The model cannot be loaded.
        """
        import torch

        if self._model is None:
            self._model = _load(self._folder)
        raw = self._model.encode(
            list(texts),
            batch_size=_BATCH[self._model.device.type],
            convert_to_tensor=True,
            show_progress_bar=False,
        )
        # Lengths are made equal in float32: in bfloat16 they would stray by half a percent.
        unit = torch.nn.functional.normalize(raw.float(), dim=1).cpu()
        vectors: Vectors = unit.numpy()
        return vectors


def _load(folder: Path) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        device = _fastest_device()
        model = SentenceTransformer(str(folder), device=device, local_files_only=True)
        return model.to(_fastest_type(device))
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise UserProblem(
            f"The embedding model in {folder} cannot be loaded.",
            "Run the setup again, or choose another embedding model.",
            repr(error),
        ) from error


def _fastest_device() -> str:
    """Return an NVIDIA card or Apple's graphics processor where torch can use it, else the CPU."""
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _fastest_type(device: str) -> torch.dtype:
    """Return bfloat16 where the machine computes in it, else float32.

    Half the time, and vectors at a cosine of 0.9999 to those of float32 (docs/performance.md).
    """
    import torch

    if device == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    if device == "mps":
        return torch.float32
    has_bfloat16 = torch.ops.mkldnn._is_mkldnn_bf16_supported()  # noqa: SLF001 - no public question
    return torch.bfloat16 if has_bfloat16 else torch.float32


def _dimensions_of(folder: Path) -> int:
    """Return the length of the vectors: what the last module with a size of its own gives."""
    try:
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        for module in reversed(modules):
            path = folder / module["path"] / "config.json"
            values = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
            for name in ("out_features", "word_embedding_dimension", "hidden_size"):
                if name in values:
                    return int(values[name])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _no_embedder(folder, repr(error)) from error
    raise _no_embedder(folder, "no module names its size")


def _no_embedder(folder: Path, detail: str) -> UserProblem:
    return UserProblem(
        f"There is no embedding model in {folder}.", own_processes.how_to_repair(), detail
    )


def identity_of(folder: Path) -> str:
    """Return a name for the embedder in a folder that changes with its weights and settings.

    Hashing 90 MB at each start would be slow, so the weights count by name and size and the small
    files by content.

    Raises:
        UserProblem: There is no embedder in the folder.
    """
    if not (folder / "modules.json").is_file():
        raise _no_embedder(folder, "no modules.json")
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(file.relative_to(folder).as_posix().encode())
        if file.suffix in {".safetensors", ".bin"}:
            digest.update(str(file.stat().st_size).encode())
        elif file.suffix == ".json":
            digest.update(file.read_bytes())
    return f"{folder.name}-{digest.hexdigest()[:16]}"
