"""How a file becomes chunks: what must be the same for stored chunks to be used again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from engine.documents.tokens import TokenCounter

READER_VERSION: Final = 3
"""To be raised when readers or chunking change what they give: files are then read anew."""

TARGET_TOKENS: Final = 200
"""Tokens of a chunk to aim at, headings included."""

SMALL_DOCUMENT_CHUNKS: Final = 3
"""Chunks of a document that is searched by words, and given to the model, as a whole."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The reader's version, the embedder's tokens, and how many of them make a chunk."""

    embedder: str
    counter: TokenCounter
    target_tokens: int = TARGET_TOKENS

    @property
    def identity(self) -> str:
        """Names the recipe; stored with each content."""
        return f"{READER_VERSION}/{self.target_tokens}/{self.embedder}"
