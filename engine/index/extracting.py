"""Gets out of a file what the index keeps of it: a content that is known, or text and chunks.

Covered: equal files read once, passwords, a file that changes while it is read. Not covered: the
reading itself (`documents`), and keeping the result (`contents`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.documents.chunking import chunk
from engine.documents.reading import read_in_sandbox
from engine.errors import UserProblem
from engine.index.contents import Contents
from engine.index.fingerprint import Fingerprint, fingerprint_of
from engine.index.recipe import Recipe

if TYPE_CHECKING:
    from engine.documents.records import Chunk, Document
    from engine.sandbox import Sandbox


class ChangedMeanwhile(UserProblem):
    """The file was written to while it was read."""

    def __init__(self) -> None:
        super().__init__(
            "This file changed while it was read.", "It is read again by the next look at it."
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read, and its chunks."""

    document: Document
    chunks: list[Chunk]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the bytes of a file hold: a content that is known by its id, or a new reading."""

    fingerprint: Fingerprint
    content: int | Reading


class Extractor:
    """Reads the files of one run."""

    def __init__(
        self,
        contents: Contents,
        sandbox: Sandbox,
        recipe: Recipe,
        passwords: Mapping[Path, str],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._contents = contents
        self._sandbox = sandbox
        self._recipe = recipe
        self._passwords = passwords
        self._is_cancelled = is_cancelled

    def extract(self, path: Path, fingerprint: Fingerprint | None) -> Extracted:
        """Return what a file holds.

        Args:
            path: The file.
            fingerprint: As it was a moment ago, if it was hashed then.

        Raises:
            ChangedMeanwhile: The bytes that were hashed are not surely those that were read.
            OSError: The file cannot be opened.
            EngineError: As `documents.reading.read_in_sandbox`.
        """
        if fingerprint is None or not fingerprint.may_still_fit(path):
            fingerprint = fingerprint_of(path, self._is_cancelled)
        known = self._contents.find(fingerprint.hash, self._recipe.identity)
        if known is not None:
            return Extracted(fingerprint, known)
        document = read_in_sandbox(
            self._sandbox,
            path,
            password=self._passwords.get(path, ""),
            is_cancelled=self._is_cancelled,
        )
        if fingerprint_of(path, self._is_cancelled) != fingerprint:
            raise ChangedMeanwhile
        chunks = chunk(
            document,
            self._recipe.counter,
            self._recipe.target_tokens,
            is_cancelled=self._is_cancelled,
        )
        return Extracted(fingerprint, Reading(document, chunks))
