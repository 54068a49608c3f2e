"""Puts a text together block by block, for formats whose text is not the file's own."""

from __future__ import annotations

from typing import Final

from engine.documents.records import Block, BlockKind, Place, Rows

_CLOSE_TOGETHER: Final = frozenset({BlockKind.TABLE_ROW, BlockKind.LIST_ITEM})


class TextBuilder:
    """Grows a text, the blocks in it and the places around these."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._places: list[tuple[str, Rows | None, int]] = []

    @property
    def text(self) -> str:
        """Everything added, blank lines between the blocks."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks, in order."""
        return tuple(self._blocks)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that hold a block, in order."""
        behind = [*(first for _, _, first in self._places[1:]), len(self._blocks)]
        return tuple(
            Place(label, self._blocks[first].start, self._blocks[end - 1].end, rows=rows)
            for (label, rows, first), end in zip(self._places, behind, strict=False)
            if first < end
        )

    def open_place(self, label: str, rows: Rows | None = None) -> None:
        """Begin a place with the next block; it ends where the next place begins."""
        self._places.append((label, rows, len(self._blocks)))

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """Add a block; white space around it is dropped, and so is a block without text."""
        text = text.strip()
        if not text:
            return
        if self._blocks:
            alike = kind in _CLOSE_TOGETHER and kind is self._blocks[-1].kind
            self._append("\n" if alike else "\n\n")
        start = self._length
        self._append(text)
        self._blocks.append(Block(kind, start, self._length, level))

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
