"""Prints a report, an HTML file, into a PDF.

    python -m desktop.printing IN.html OUT.pdf

It is a program of its own: the window does not wait for it, and the command line, which knows no
Qt, can start it, too. Nothing is shown, and no screen is needed. Covered: what Qt's rich text
understands, the pages' numbers, pictures that the page carries within itself. Not covered: anything
that a page would fetch: nothing is fetched.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from typing_extensions import override

from desktop.theme.tokens import Colour
from engine import privacy

_RESOLUTION: Final = 300
_PIXELS_PER_INCH: Final = 96
_MARGIN_MM: Final = 18
_FOOT: Final = 26
"""What the number of the page takes at its foot, in pixels of the screen."""

_FOOT_SIZE: Final = 10


class _Report(QTextDocument):
    """A page that fetches nothing: only pictures that it carries itself are shown."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name) if isinstance(name, str) else name
        return super().loadResource(kind, url) if url.scheme() == "data" else None


def print_report(html: str, target: Path) -> None:
    """Print a page.

    Args:
        html: The page.
        target: The file to be made; written beside it first, so that it is whole or not there.

    Raises:
        OSError: It cannot be written.
    """
    unfinished = target.with_name(f".{target.name}.part")
    writer = QPdfWriter(str(unfinished))
    writer.setResolution(_RESOLUTION)
    writer.setCreator("Inglenook")
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    document = _Report()
    document.setHtml(html)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    try:
        _paint(document, writer)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    """Paint page by page, in pixels of the screen that the page was made for."""
    scale = _RESOLUTION / _PIXELS_PER_INCH
    width, height = writer.width() / scale, writer.height() / scale - _FOOT
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(width, height))
    pages = document.pageCount()
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("The report cannot be written there.")
    painter.scale(scale, scale)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
        _paint_foot(painter, QRectF(0, height, width, _FOOT), page + 1, pages)
    painter.end()


def _paint_foot(painter: QPainter, area: QRectF, page: int, pages: int) -> None:
    font = QFont()
    font.setPixelSize(_FOOT_SIZE)
    painter.setFont(font)
    painter.setPen(QColor(Colour.TEXT_SECONDARY.value.light))
    bottom = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, bottom, f"{page} / {pages}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a file, and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) != 2:
        sys.stderr.write("usage: python -m desktop.printing IN.html OUT.pdf\n")
        return 2
    # No screen is needed, and a session without one must not fail.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    try:
        print_report(Path(given[0]).read_text("utf-8"), Path(given[1]))
    except (OSError, UnicodeDecodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    del application
    return 0


def run(arguments: Sequence[str] | None = None) -> int:
    """Print a file in a process of its own, shut off from the network, and return the exit code."""
    privacy.stay_offline(process="printing")
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run())
