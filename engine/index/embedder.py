"""Text to vectors, with any sentence-transformers folder.

Covered: loading, unit vectors in batches sorted by length, the identity that tells whether stored
vectors still fit. Not covered: choosing and downloading embedders (`models`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.errors import UserProblem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]


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
    """An embedder from a sentence-transformers folder, on the CPU."""

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """Load the model.

        Args:
            folder: Holds `modules.json`, the weights and the tokenizer.
            threads: Processor threads for torch; None leaves torch's own choice.

        Raises:
            UserProblem: The folder does not hold a usable embedder.
        """
        self.identity = identity_of(folder)
        import torch
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        if threads is not None:
            torch.set_num_threads(threads)
        try:
            self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError) as error:
            raise UserProblem(
                f"The embedding model in {folder} cannot be loaded.",
                "Run the setup again, or choose another embedding model.",
                repr(error),
            ) from error
        self.dimensions = int(self._model.get_embedding_dimension() or 0)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`. Texts above the model's length are cut by its tokenizer."""
        import numpy as np

        vectors = self._model.encode(
            list(texts), batch_size=32, normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, dtype=np.float32)


def identity_of(folder: Path) -> str:
    """Return a name for the embedder in a folder that changes with its weights and settings.

    Hashing 90 MB at each start would be slow, so the weights count by name and size and the small
    files by content.

    Raises:
        UserProblem: There is no embedder in the folder.
    """
    if not (folder / "modules.json").is_file():
        raise UserProblem(
            f"There is no embedding model in {folder}.",
            "Run the setup again: python3 run.py",
        )
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(file.relative_to(folder).as_posix().encode())
        if file.suffix in {".safetensors", ".bin"}:
            digest.update(str(file.stat().st_size).encode())
        elif file.suffix == ".json":
            digest.update(file.read_bytes())
    return f"{folder.name}-{digest.hexdigest()[:16]}"
