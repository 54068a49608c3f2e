"""Maths as pictures: TeX is typeset by ziamath beside the window's thread and kept.

A formula takes 3 to 30 ms, and ziamath's time doubles with each level of nesting: what is nested
deeper or longer than formulas are is not tried. What cannot be typeset stays its source text.
"""

from __future__ import annotations

import logging
import re
import threading
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, cast

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

_log = logging.getLogger(__name__)

FORMULA_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 1
_SOURCE: Final = QTextFormat.Property.UserProperty.value + 1
_PICTURE: Final = QTextFormat.Property.UserProperty.value + 2
_SCALE: Final = QTextFormat.Property.UserProperty.value + 3

_HAS_LINE: Final = QTextFormat.Property.UserProperty.value + 4

_SIZE: Final = 15
_WIDEST: Final = 620
_LONGEST: Final = 400
_DEEPEST: Final = 6
_KEPT: Final = 512
_OPENS: Final = re.compile(r"(?<!\\)\{|\\left\b")
_CLOSES: Final = re.compile(r"(?<!\\)\}|\\right\b")
_VIEW_BOX: Final = re.compile(r'viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"')


@dataclass(frozen=True, slots=True)
class Formula:
    """A typeset formula, measured in pixels at the reading size.

    Attributes:
        picture: SVG in black.
        width: Of the picture.
        ascent: From the baseline up.
        descent: From the baseline down.
    """

    picture: str
    width: float
    ascent: float
    descent: float


@lru_cache(maxsize=_KEPT)
def typeset(source: str, *, displayed: bool) -> Future[Formula | None]:
    """Begin to typeset TeX, or return what was made of it before; None where it cannot be."""
    if len(source) > _LONGEST or _depth(source) > _DEEPEST:
        done: Future[Formula | None] = Future()
        done.set_result(None)
        return done
    waiting: Future[Formula | None] = Future()
    _typesetter().add(waiting, source, displayed)
    return waiting


class _Typesetter:
    """Typesets one formula after the other in a thread that ends when nothing waits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Future[Formula | None], str, bool]] = deque()
        self._is_running = False

    def add(self, future: Future[Formula | None], source: str, displayed: bool) -> None:
        with self._lock:
            self._waiting.append((future, source, displayed))
            if self._is_running:
                return
            self._is_running = True
        threading.Thread(target=self._run, name="formulas", daemon=True).start()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_running = False
                    return
                future, source, displayed = self._waiting.popleft()
            future.set_result(_typeset(source, displayed))


@cache
def _typesetter() -> _Typesetter:
    return _Typesetter()


def _depth(source: str) -> int:
    changes = [(found.start(), 1) for found in _OPENS.finditer(source)]
    changes += [(found.start(), -1) for found in _CLOSES.finditer(source)]
    depth = deepest = 0
    for _, change in sorted(changes):
        depth += change
        deepest = max(deepest, depth)
    return deepest


def _typeset(source: str, displayed: bool) -> Formula | None:
    from ziamath.config import config  # 140 ms; only once there is a formula
    from ziamath.zmath import Latex

    config.svg2 = False  # Qt draws paths, not references to symbols
    try:
        picture = str(Latex(source, size=_SIZE, inline=not displayed).svg())
    except Exception as error:  # noqa: BLE001 - the library raises what its parsers happen to
        _log.info("formula not typeset: %s", type(error).__name__)
        return None
    box = _VIEW_BOX.search(picture)
    if box is None:
        return None
    _, top, width, height = (float(value) for value in box.groups())
    return Formula(picture, width, -top, height + top)


@dataclass(frozen=True, slots=True)
class FormulaFrame:
    """How a formula stands in its document.

    Attributes:
        source: Its TeX with the delimiters.
        scale: 1 at the usual reading size.
        has_line: It stands alone on its line.
    """

    source: str
    scale: float
    has_line: bool


def formula_format(formula: Formula, frame: FormulaFrame, look: QTextCharFormat) -> QTextCharFormat:
    """Return the format of the one character that stands for a formula."""
    made = QTextCharFormat(look)
    made.setObjectType(FORMULA_OBJECT)
    made.setProperty(_SOURCE, frame.source)
    made.setProperty(_SCALE, min(frame.scale, _WIDEST / max(formula.width, 1)))
    made.setProperty(_PICTURE, formula.picture)
    made.setProperty(_HAS_LINE, frame.has_line)
    made.setToolTip(frame.source)
    # The picture's bottom stands on the baseline, or its middle: what hangs below must be told.
    hangs = formula.descent > _SIZE / 3 and not frame.has_line
    alignment = QTextCharFormat.VerticalAlignment
    made.setVerticalAlignment(alignment.AlignMiddle if hangs else alignment.AlignNormal)
    return made


def source_of(look: QTextFormat) -> str:
    """Return the source of the formula that a format stands for; empty for words."""
    return str(look.property(_SOURCE) or "") if look.objectType() == FORMULA_OBJECT else ""


class FormulaPainter(QPyTextObject):
    """Measures and paints formulas in a document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        box, scale = _box(format), _scale(format)
        if format.property(_HAS_LINE):
            return box.size() * scale
        ascent, descent = -box.top() * scale, box.bottom() * scale
        if _hangs(format):
            return QSizeF(box.width() * scale, 2 * max(ascent, descent))
        return QSizeF(box.width() * scale, ascent)

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        box, scale = _box(format), _scale(format)
        area = QRectF(rect)
        corner = area.topLeft()
        if not format.property(_HAS_LINE):
            baseline = area.center().y() if _hangs(format) else area.bottom()
            corner.setY(baseline + box.top() * scale)
        colour = format.toCharFormat().foreground().color().name()
        renderer = _renderer(cast("str", format.property(_PICTURE)), colour)
        renderer.render(painter, QRectF(corner, box.size() * scale))


def _hangs(look: QTextFormat) -> bool:
    alignment = look.toCharFormat().verticalAlignment()
    return alignment is QTextCharFormat.VerticalAlignment.AlignMiddle


def _scale(look: QTextFormat) -> float:
    return cast("float", look.property(_SCALE))


def _box(look: QTextFormat) -> QRectF:
    return _box_of(cast("str", look.property(_PICTURE)))


@lru_cache(maxsize=_KEPT)
def _box_of(picture: str) -> QRectF:
    found = _VIEW_BOX.search(picture)
    left, top, width, height = (float(value) for value in found.groups()) if found else (0.0,) * 4
    return QRectF(left, top, width, height)


@lru_cache(maxsize=_KEPT)
def _renderer(picture: str, colour: str) -> QSvgRenderer:
    tinted = picture.replace("<svg ", f'<svg fill="{colour}" stroke="none" ', 1)
    tinted = tinted.replace('fill="black"', f'fill="{colour}"')
    return QSvgRenderer(QByteArray(tinted.encode()))
