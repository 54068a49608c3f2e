"""Qt's rich text, from which the window prints the PDF, shows the page as well."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from engine.comparison.reports import write_report
from engine.comparison.reports.style import DARK, LIGHT
from engine.paths import Folders
from engine.store import Connection
from tests.engine.comparison.reports.reported import answers, questions, store


@pytest.mark.usefixtures("qapp")
def test_the_page_can_be_printed(
    folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    target = tmp_path / "report.html"
    write_report(folders, store(user_database, questions(), answers()), target)
    document = QTextDocument()
    document.setHtml(target.read_text(encoding="utf-8"))
    document.setTextWidth(650)
    said = document.toPlainText()
    assert "Use documents: 34 of 40 right" in said
    assert "both: after 39 hours." in said
    assert "{" not in said.replace('{"a": 1}', "").replace('{"type":"object"}', "")
    assert "Show only" not in said
    assert document.idealWidth() <= 650
    colours = _colours(document)
    # The bar of the advised way, about 280 x 17 points, and the card behind the verdict.
    assert colours[LIGHT.accent.lower()] > 700
    assert colours[LIGHT.card.lower()] > 5_000
    assert not colours[DARK.accent.lower()]
    assert not colours[DARK.paper.lower()]


def _colours(document: QTextDocument) -> Counter[str]:
    """Return how many points of the first page have a colour, of one in four."""
    image = QImage(650, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return Counter(
        image.pixelColor(x, y).name() for x in range(0, 650, 2) for y in range(0, 900, 2)
    )
