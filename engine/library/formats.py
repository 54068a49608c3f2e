"""The file formats that Inglenook reads, in one place.

Covered: which suffix means which format, and which module reads it. To add a format, write its
reader in `engine/documents/` and name it here (docs/architecture.md, "Adding a format"). Not
covered: reading (see `engine.documents`); this table is light, because the window counts files with
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Final


class FormatKind(StrEnum):
    """What a file is to a person; searches can be narrowed to some of these."""

    TEXT = "text"
    DOCUMENT = "document"
    WEB_PAGE = "web_page"
    TABLE = "table"
    SLIDES = "slides"
    BOOK = "book"
    MAIL = "mail"
    CODE = "code"
    IMAGE = "image"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Format:
    """One file format.

    Attributes:
        name: Short name for machines.
        label: What a person calls it.
        kind: What it is to a person.
        suffixes: Lower case, with the dot.
        reader: The module with its `read` function, imported only inside the sandbox.
    """

    name: str
    label: str
    kind: FormatKind
    suffixes: tuple[str, ...]
    reader: str


def _format(name: str, label: str, kind: FormatKind, suffixes: str, reader: str = "") -> Format:
    return Format(name, label, kind, tuple(suffixes.split()), f"engine.documents.{reader or name}")


ALL: Final = (
    _format(
        "plain_text",
        "Text",
        FormatKind.TEXT,
        ".txt .text .log .tex .latex .org .adoc .asciidoc .textile .mediawiki .vtt .srt",
    ),
    _format("markdown", "Markdown", FormatKind.TEXT, ".md .markdown"),
    _format("restructured_text", "reStructuredText", FormatKind.TEXT, ".rst"),
    _format("html", "Web page", FormatKind.WEB_PAGE, ".html .htm .xhtml"),
    _format("pdf", "PDF", FormatKind.DOCUMENT, ".pdf"),
    _format("docx", "Word document", FormatKind.DOCUMENT, ".docx .docm"),
    _format("open_document", "OpenDocument text", FormatKind.DOCUMENT, ".odt .fodt"),
    _format("rtf", "Rich text", FormatKind.DOCUMENT, ".rtf"),
    _format("pptx", "PowerPoint slides", FormatKind.SLIDES, ".pptx .pptm .ppsx"),
    _format("open_slides", "OpenDocument slides", FormatKind.SLIDES, ".odp .fodp", "open_document"),
    _format("spreadsheet", "Spreadsheet", FormatKind.TABLE, ".xlsx .xlsm .xlsb .xls .ods"),
    _format("delimited", "Table as text", FormatKind.TABLE, ".csv .tsv"),
    _format("epub", "Book (EPUB)", FormatKind.BOOK, ".epub"),
    _format("mail", "E-mail", FormatKind.MAIL, ".eml"),
    _format("mailbox", "Mailbox", FormatKind.MAIL, ".mbox"),
    _format("notebook", "Jupyter notebook", FormatKind.CODE, ".ipynb"),
    _format("json_data", "JSON", FormatKind.CODE, ".json .jsonl .ndjson"),
    _format(
        "source_code",
        "Source code",
        FormatKind.CODE,
        ".py .pyi .js .mjs .cjs .jsx .ts .tsx .java .kt .scala .c .h .cc .cpp .cxx .hpp .cs .go "
        ".rs .swift .php .rb .pl .lua .r .jl .sh .bash .ps1 .sql .css .scss .vue .dart .m .hs .ex "
        ".toml .yaml .yml .ini .cfg .xml",
    ),
    _format("image", "Image", FormatKind.IMAGE, ".png .jpg .jpeg .tif .tiff .bmp .webp .gif"),
    _format("zip_archive", "Zip archive", FormatKind.ARCHIVE, ".zip"),
)

_BY_SUFFIX: Final = {suffix: one for one in ALL for suffix in one.suffixes}


def format_of(path: PurePath) -> Format | None:
    """Return the format that a file's name promises, None when Inglenook does not read it."""
    return _BY_SUFFIX.get(path.suffix.lower())
