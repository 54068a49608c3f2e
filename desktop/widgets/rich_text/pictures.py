"""Pictures in Inglenook's own pages: local files, as wide as the page allows, smooth and framed.

Not covered: pictures of anybody else's. Nothing is fetched, and a file that is not there is no
picture: its words stand alone.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, Colour, Scheme

PICTURE_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 2
_PATH: Final = QTextFormat.Property.UserProperty.value + 5

_LIGHT: Final = "-light.png"
_DARK: Final = "-dark.png"
_KEPT: Final = 16


def file_for(scheme: Scheme, picture: Path) -> Path:
    """Return the picture of a scheme: pages name the light one, the dark one lies beside it."""
    if scheme is not Scheme.DARK or not picture.name.endswith(_LIGHT):
        return picture
    dark = picture.with_name(picture.name.removesuffix(_LIGHT) + _DARK)
    return dark if dark.exists() else picture


def picture_format(path: Path, look: QTextCharFormat) -> QTextCharFormat:
    """Return the format of the one character that stands for a picture."""
    made = QTextCharFormat(look)
    made.setObjectType(PICTURE_OBJECT)
    made.setProperty(_PATH, str(path))
    return made


class PicturePainter(QPyTextObject):
    """Measures and paints pictures in a document."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        natural = natural_size(str(format.property(_PATH)))
        room = doc.textWidth() - 2 * doc.documentMargin()
        if natural.isEmpty() or room <= 0:
            return QSizeF(natural)
        return QSizeF(natural) * min(room / natural.width(), 1.0)

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        area = QRectF(rect)
        ratio = painter.device().devicePixelRatioF()
        size = (area.size() * ratio).toSize()
        picture = _scaled(str(format.property(_PATH)), size.width(), size.height())
        frame = QPainterPath()
        frame.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.control, RADIUS.control)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(frame)
        painter.drawImage(area, picture)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.colour(Colour.BORDER), 1))
        painter.drawPath(frame)
        painter.restore()


@lru_cache(maxsize=4 * _KEPT)
def natural_size(path: str) -> QSize:
    """Return how large a picture is, without reading all of it; empty where there is none."""
    size = QImageReader(path).size()
    return size if size.isValid() else QSize(0, 0)


@lru_cache(maxsize=_KEPT)
def _scaled(path: str, width: int, height: int) -> QImage:
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage(path).scaled(width, height, keep, smooth)
