"""What is copied from a document: its words as plain text, formulas as their source."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFragment

from desktop.widgets.rich_text.formulas import source_of
from desktop.widgets.rich_text.writer import CODE_SCHEME

_SIGNS = {"\u2028": "\n", "\u00a0": " ", "\u2060": "", "\ufffc": ""}
"""What is shown and what is copied for it; of a picture its caption is enough."""


def selected_text(selection: QTextCursor) -> str:
    """Return what is selected; list items with their signs, cells of a row on one line."""
    start, end = selection.selectionStart(), selection.selectionEnd()
    document = selection.document()
    block = document.findBlock(start)
    text = ""
    row_before: tuple[int, int] | None = None
    while block.isValid() and block.position() < end:
        row = _row(block)
        words = "".join(_words(block, start, end))
        is_caption = _is_caption(block)
        if not is_caption and (words or text):
            if text:
                text += "\t" if row is not None and row == row_before else "\n"
            text += (_item_sign(block) if block.position() >= start else "") + words
        row_before = row
        block = block.next()
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    return text


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1


def _words(block: QTextBlock, start: int, end: int) -> Iterator[str]:
    for fragment in _fragments(block):
        begin = max(start - fragment.position(), 0)
        stop = max(end - fragment.position(), 0)
        text = _part(fragment.text(), begin, stop)
        yield source_of(fragment.charFormat()) * len(text) or text


def _part(text: str, begin: int, stop: int) -> str:
    """Return a part of a text by Qt's places, which count units of UTF-16."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * begin : 2 * stop].decode("utf-16-le", "replace")


def _is_caption(block: QTextBlock) -> bool:
    return any(_is_copy_link(one.charFormat()) for one in _fragments(block))


def _is_copy_link(look: QTextCharFormat) -> bool:
    return look.anchorHref().startswith(f"{CODE_SCHEME}:")


def _item_sign(block: QTextBlock) -> str:
    numbered = block.textList()
    if not numbered:
        return ""
    sign = numbered.itemText(block).strip()
    return f"{sign} " if sign[:1].isdigit() else "- "


def _row(block: QTextBlock) -> tuple[int, int] | None:
    table = QTextCursor(block).currentTable()
    if table is None:
        return None
    return table.firstPosition(), table.cellAt(block.position()).row()
