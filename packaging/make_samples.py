"""Makes the PDFs and the Word document of `resources/samples` from `packaging/sample_sources`.

    .venv/bin/python packaging/make_samples.py [FOLDER]

Covered: each HTML file there becomes a PDF booklet of A5 pages, with the SVG picture of the same
name on its first page; each Markdown file becomes a Word document. Made again on one machine, the
files are the same to the byte. Not covered: the samples in text, Markdown and HTML, which are
written as they are.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QHashSeed, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph
    from markdown_it.token import Token

_ROOT: Final = Path(__file__).resolve().parent.parent
_SOURCES: Final = _ROOT / "packaging" / "sample_sources"
_SAMPLES: Final = _ROOT / "resources" / "samples"

_MADE_ON: Final = datetime(2026, 3, 1, 12, tzinfo=UTC)
"""In every file instead of the time of making, so that nothing differs without a reason."""

_FONTS: Final = ("Noto Serif", "Noto Serif Display", "Inter")
"""Under the SIL Open Font License, which allows their embedding in documents."""

_DOTS_PER_INCH: Final = 96
"""All lengths below are in these dots, the unit of Qt's rich text on a screen."""

_PRINT_RESOLUTION: Final = 1200
_SIDE_MARGIN: Final = 66
_TOP_MARGIN: Final = 62
_BOTTOM_MARGIN: Final = 72
_BELOW_PICTURE: Final = 30
_TEXT_POINTS: Final = 10
_FOOT_HEIGHT: Final = 9
_FOOT_COLOUR: Final = "#6b6258"

_DATES_IN_A_PDF: Final = 2
"""Of its making and of its last change."""

_NO_METADATA: Final = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)
"""In place of Qt's own, which repeats the title and the time of making."""

_WORD_FONT: Final = "Georgia"
_WORD_TABLE_STYLE: Final = "Light List Accent 6"


def main(folder: Path) -> None:
    """Make all documents that have a source."""
    QHashSeed.setDeterministicGlobalSeed()  # it decides in which order glyphs are embedded
    application = QGuiApplication(["make_samples", "-platform", "offscreen"])
    missing = [name for name in _FONTS if not QFontDatabase.hasFamily(name)]
    if missing:
        sys.exit(f"The booklets need these fonts: {', '.join(missing)}. Install them first.")
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(_SOURCES.glob("*.html")):
        make_booklet(source, folder / f"{source.stem}.pdf")
    for source in sorted(_SOURCES.glob("*.md")):
        make_word_document(source, folder / f"{source.stem}.docx")
    application.shutdown()


# Booklets -----------------------------------------------------------------------------------


def make_booklet(source: Path, target: Path) -> None:
    """Write an HTML file as a PDF."""
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_PRINT_RESOLUTION)
    writer.setTitle(source.stem)
    writer.setCreator("Inglenook")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), source.stem.encode()))
    writer.setDocumentXmpMetadata(_NO_METADATA)
    scale = _PRINT_RESOLUTION / _DOTS_PER_INCH
    painter = QPainter(writer)
    painter.scale(scale, scale)
    _paint_booklet(painter, writer, QSizeF(writer.width(), writer.height()) / scale, source)
    painter.end()
    _fix_dates(target)


def _paint_booklet(painter: QPainter, writer: QPdfWriter, page: QSizeF, source: Path) -> None:
    """Paint the first page, which has the picture above its text, and the others with a foot."""
    text = _text_of(source, page)
    top = _paint_picture(painter, page, source.with_suffix(".svg")) + _BELOW_PICTURE
    height = text.pageSize().height()
    for number in range(text.pageCount()):
        if number:
            writer.newPage()
            top = _TOP_MARGIN
        painter.save()
        painter.translate(_SIDE_MARGIN, top - number * height)
        # One less, or the first line of the next page would be drawn below this one, unseen.
        text.drawContents(painter, QRectF(0, number * height, page.width(), height - 1))
        painter.restore()
        if number:
            _paint_foot(painter, page, str(number + 1))


def _text_of(source: Path, page: QSizeF) -> QTextDocument:
    """Lay the text out in pages; the sources say where a page ends."""
    font = QFont("Noto Serif", _TEXT_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setUseDesignMetrics(True)
    text.setDefaultFont(font)
    text.setDefaultStyleSheet((_SOURCES / "booklet.css").read_text(encoding="utf-8"))
    text.setHtml(source.read_text(encoding="utf-8"))
    text.setPageSize(
        QSizeF(page.width() - 2 * _SIDE_MARGIN, page.height() - _TOP_MARGIN - _BOTTOM_MARGIN)
    )
    return text


def _paint_picture(painter: QPainter, page: QSizeF, picture: Path) -> float:
    """Paint a picture over the width of the page and return its height."""
    renderer = QSvgRenderer(str(picture))
    size = renderer.viewBoxF().size()
    height = page.width() * size.height() / size.width()
    renderer.render(painter, QRectF(0, 0, page.width(), height))
    return height


def _paint_foot(painter: QPainter, page: QSizeF, words: str) -> None:
    font = QFont("Inter")
    font.setPixelSize(_FOOT_HEIGHT)
    painter.setFont(font)
    painter.setPen(QColor(_FOOT_COLOUR))
    top = page.height() - _BOTTOM_MARGIN / 2 - _FOOT_HEIGHT
    foot = QRectF(0, top, page.width(), 2 * _FOOT_HEIGHT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)


def _fix_dates(target: Path) -> None:
    """Replace the time of making, which Qt always writes, by the fixed one of the same length."""
    fixed = f"{_MADE_ON:%Y%m%d%H%M%S}".encode()
    content, count = re.subn(rb"(?<=Date \(D:)\d{14}", fixed, target.read_bytes())
    if count != _DATES_IN_A_PDF:
        sys.exit(f"{target.name} holds {count} dates instead of {_DATES_IN_A_PDF}.")
    target.write_bytes(content)


# Word documents -----------------------------------------------------------------------------


def make_word_document(source: Path, target: Path) -> None:
    """Write a Markdown file as a Word document."""
    import docx
    from markdown_it import MarkdownIt

    word = docx.Document()
    _set_styles(word)
    parser = MarkdownIt("commonmark").enable("table")
    _add_content(word, parser.parse(source.read_text(encoding="utf-8")))
    properties = word.core_properties
    properties.title = source.stem
    properties.author = properties.last_modified_by = "Fennick Ferry Line"
    properties.comments = ""
    properties.created = properties.modified = _MADE_ON.replace(tzinfo=None)
    packed = io.BytesIO()
    word.save(packed)
    _repack(packed, target)


def _set_styles(word: WordDocument) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    sizes = {"Normal": 11, "Heading 1": 24, "Heading 2": 15}
    colours = {"Normal": "2B2622", "Heading 1": "AC421C", "Heading 2": "2B2622"}
    for name, size in sizes.items():
        style = word.styles[name]
        style.font.name = _WORD_FONT
        # The template's theme fonts would win over the name.
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{attribute}"), None)
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor.from_string(colours[name])
    word.styles["Heading 2"].paragraph_format.space_before = Pt(18)
    word.styles["Normal"].paragraph_format.space_after = Pt(7)
    word.styles["Normal"].paragraph_format.line_spacing = 1.2


def _add_content(word: WordDocument, tokens: list[Token]) -> None:
    style = "Normal"
    rows: list[list[Token]] | None = None
    for token in tokens:
        match token.type:
            case "heading_open":
                style = f"Heading {token.tag[1]}"
            case "bullet_list_open":
                style = "List Bullet"
            case "ordered_list_open":
                style = "List Number"
            case "heading_close" | "bullet_list_close" | "ordered_list_close":
                style = "Normal"
            case "table_open":
                rows = []
            case "tr_open" if rows is not None:
                rows.append([])
            case "inline" if rows is not None:
                rows[-1].append(token)
            case "inline":
                _add_runs(word.add_paragraph(style=style), token)
            case "table_close" if rows is not None:
                _add_table(word, rows)
                rows = None


def _add_table(word: WordDocument, rows: list[list[Token]]) -> None:
    table = word.add_table(len(rows), len(rows[0]), style=_WORD_TABLE_STYLE)
    for row, tokens in zip(table.rows, rows, strict=True):
        for cell, token in zip(row.cells, tokens, strict=True):
            _add_runs(cell.paragraphs[0], token)
    word.add_paragraph()  # room below: a table has no spacing of its own


def _add_runs(paragraph: Paragraph, token: Token) -> None:
    bold = italic = False
    for part in token.children or ():
        bold = part.type == "strong_open" or (bold and part.type != "strong_close")
        italic = part.type == "em_open" or (italic and part.type != "em_close")
        if part.content or part.type == "softbreak":
            run = paragraph.add_run(part.content or " ")
            run.bold, run.italic = bold or None, italic or None


def _repack(packed: io.BytesIO, target: Path) -> None:
    """Write an archive again, with the fixed date on each of its members."""
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, _MADE_ON.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, source.read(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _SAMPLES)
