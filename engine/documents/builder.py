"""Puts a text together block by block, for formats whose text is not the file's own."""

from __future__ import annotations

from typing import Final

from engine.documents.records import Block, BlockKind

_CLOSE_TOGETHER: Final = frozenset({BlockKind.TABLE_ROW, BlockKind.LIST_ITEM})


class TextBuilder:
    """Grows a text and the blocks in it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []

    @property
    def text(self) -> str:
        """Everything added, blank lines between the blocks."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks, in order."""
        return tuple(self._blocks)

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
