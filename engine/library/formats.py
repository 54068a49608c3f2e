"""The file formats that Inglenook reads, in one place.

Covered: which suffix means which format, and which module reads it. To add a format, write its
reader in `engine/documents/` and name it here. Not covered: reading (see `engine.documents`); this
table is light, because the window counts files with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final


@dataclass(frozen=True, slots=True)
class Format:
    """One file format.

    Attributes:
        name: Short name for machines.
        label: What a person calls it.
        suffixes: Lower case, with the dot.
        reader: The module with its `read` function, imported only inside the sandbox.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    reader: str


ALL: Final = (
    Format("text", "Text", (".txt", ".text", ".log"), "engine.documents.plain_text"),
    Format("markdown", "Markdown", (".md", ".markdown"), "engine.documents.markdown"),
    Format("html", "Web page", (".html", ".htm", ".xhtml"), "engine.documents.html"),
    Format("pdf", "PDF", (".pdf",), "engine.documents.pdf"),
    Format("docx", "Word document", (".docx",), "engine.documents.docx"),
)

_BY_SUFFIX: Final = {suffix: one for one in ALL for suffix in one.suffixes}


def format_of(path: PurePath) -> Format | None:
    """Return the format that a file's name promises, None when Inglenook does not read it."""
    return _BY_SUFFIX.get(path.suffix.lower())
