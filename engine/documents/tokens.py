"""Counts text in the embedder's own tokens, so that a chunk fits it.

Covered: tokenizers saved as `tokenizer.json`. Not covered: the tokens of language models (see
`generation`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from engine.errors import UserProblem

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_TEXTS_AT_ONCE: Final = 512
"""Bounds the memory that the counted tokens need before they are only numbers."""


class TokenCounter(Protocol):
    """Counts tokens without the special ones that a model adds around a text."""

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the number of tokens of each text."""


class TokenizerCounter:
    """Counts with a tokenizer of the `tokenizers` library."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        # Saved tokenizers often cut or fill texts to their model's length.
        tokenizer.no_truncation()
        tokenizer.no_padding()

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the number of tokens of each text."""
        counts: list[int] = []
        for start in range(0, len(texts), _TEXTS_AT_ONCE):
            batch = list(texts[start : start + _TEXTS_AT_ONCE])
            encodings = self._tokenizer.encode_batch_fast(batch, add_special_tokens=False)
            counts.extend(len(encoding) for encoding in encodings)
        return counts


def tokenizer_counter(path: Path) -> TokenizerCounter:
    """Open the tokenizer of an embedder.

    Args:
        path: Its `tokenizer.json`.

    Raises:
        UserProblem: The file is missing or is not a tokenizer.
    """
    from tokenizers import Tokenizer

    try:
        return TokenizerCounter(Tokenizer.from_str(path.read_text(encoding="utf-8")))
    except Exception as error:  # the library raises plain `Exception` for a file it cannot read
        raise UserProblem(
            f"The embedder's tokenizer cannot be read: {path}.",
            "Set the model up again.",
            repr(error),
        ) from error
