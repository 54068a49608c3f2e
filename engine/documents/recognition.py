"""Recognises the words in pictures: of scanned pages, of photographs, of screenshots.

Rapidocr's models (PP-OCRv6, small) come with its package and are named by their paths, because it
would download what it does not find. Nothing here writes a file or opens a connection.

Covered: Latin, Chinese and Japanese script; pictures of any size; pictures that are turned by
quarters; reading order by columns and rows; how long recognition may go on in one file. Not
covered: other scripts, handwriting, formulas, text at an angle.
"""

from __future__ import annotations

import functools
import itertools
import math
import operator
import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from engine.documents.marks import SOFT_HYPHEN
from engine.documents.pages import PageText
from engine.documents.pdf_layout import Line
from engine.documents.reading_order import Piece, Row, rows_in_order

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image
    from rapidocr import RapidOCR
    from rapidocr.utils.output import RapidOCROutput

MOST_PIXELS: Final = 2_000_000
"""Larger pictures are made smaller: an A4 page at 143 dots per inch."""

MOST_SECONDS: Final = 600.0
"""How long after its beginning the reading of a file may start to recognise another picture."""

_ENOUGH_PIXELS: Final = 736
"""Pictures whose shorter side is below this are made larger; the models know larger letters."""

_LARGEST_FACTOR: Final = 4.0
_SMALLEST_SIDE: Final = 8
_LEAST_CONTRAST: Final = 24

_LEAST_SURE: Final = 0.6
"""Pieces that the models are less sure of are left out."""

_SURE: Final = 0.8
"""What the models are less sure of on average may be upside down."""

_MOST_THREADS: Final = 4
_UPRIGHT: Final = 1.5
"""Pieces higher than wide by this factor are lines of a picture that lies on its side."""

_SAME_HEIGHT: Final = (0.7, 1.4)
"""Boxes around letters of one size differ by this much from the usual height of a page."""

_WORD: Final = re.compile(r"[^\W_]{2}")
_DIVIDED: Final = re.compile(r"[^\W\d_]-\Z")

_NO_MEMORY: Final = ("bad_alloc", "Failed to allocate", "Insufficient memory", "OutOfMemory")


def is_time_left(started: float) -> bool:
    """Whether another picture may be recognised in a file whose reading began at `started`."""
    return time.monotonic() - started < MOST_SECONDS


def not_read_words(late: int, count: int) -> str:
    """Say how many of some pages there was no time for."""
    if late == 1:
        return f"1 of {count} pages was not read: text recognition took too long."
    return f"{late} of {count} pages were not read: text recognition took too long."


def recognised(image: Image, pixel: float = 1.0) -> PageText:
    """Return the words in a picture, in the order of reading; empty when there are none.

    Args:
        image: The picture.
        pixel: How large a pixel is in the unit of the lines' coordinates, which have zero at the
            upper left of the picture held upright and are negative below it.

    Raises:
        MemoryError: The picture needs more memory than there is.
    """
    factor = _factor(image.width, image.height)
    if min(image.size) * factor < _SMALLEST_SIDE or not _has_contrast(image):
        return PageText(is_recognised=True)
    size = (round(image.width * factor), round(image.height * factor))
    pieces = _pieces(image if size == image.size else image.resize(size))
    if not any(_WORD.search(piece.text) for piece in pieces):
        return PageText(is_recognised=True)  # letters by themselves are seen in any drawing
    return _page(rows_in_order(pieces), pixel / factor)


def _factor(width: int, height: int) -> float:
    """Return by how much a picture is made larger or smaller."""
    largest = math.sqrt(MOST_PIXELS / (width * height))
    wanted = _ENOUGH_PIXELS / min(width, height)
    return min(largest, max(1.0, min(wanted, _LARGEST_FACTOR)))


def _has_contrast(image: Image) -> bool:
    counts = image.convert("L").reduce(2).histogram()
    shades = [shade for shade, count in enumerate(counts) if count]
    return shades[-1] - shades[0] >= _LEAST_CONTRAST


@dataclass(frozen=True, slots=True)
class _Finding:
    """What was found in a picture that was held in one way.

    Attributes:
        pieces: What is sure enough.
        confidence: How sure all of it is, from 0 to 1; 1 when nothing was found.
        is_on_its_side: Whether most lines run up or down.
    """

    pieces: tuple[Piece, ...]
    confidence: float
    is_on_its_side: bool


def _pieces(image: Image) -> tuple[Piece, ...]:
    """Return what is written in a picture, after turning it upright."""
    from PIL.Image import Transpose

    found = _find(image)
    is_sure = found.confidence >= _SURE
    if found.is_on_its_side:  # its lines were turned by themselves, counterclockwise
        return _find(
            image.transpose(Transpose.ROTATE_90 if is_sure else Transpose.ROTATE_270)
        ).pieces
    if is_sure:
        return found.pieces
    upside_down = _find(image.transpose(Transpose.ROTATE_180))
    return max(found, upside_down, key=lambda one: one.confidence).pieces


def _find(image: Image) -> _Finding:
    import numpy

    output = _call(numpy.asarray(image.convert("RGB"))[:, :, ::-1])
    if output.boxes is None or output.txts is None or output.scores is None:
        return _Finding((), 1.0, is_on_its_side=False)
    pieces = [
        Piece(" ".join(text.split()), *map(float, (*box.min(axis=0), *box.max(axis=0))))
        for text, box in zip(output.txts, output.boxes, strict=True)
    ]
    lengths = [len(piece.text) for piece in pieces]
    sure = [float(score) for score in output.scores]
    upright = [piece.height > _UPRIGHT * (piece.right - piece.left) for piece in pieces]
    return _Finding(
        tuple(piece for piece, score in zip(pieces, sure, strict=True) if score >= _LEAST_SURE),
        sum(map(operator.mul, sure, lengths)) / sum(lengths),
        sum(map(operator.mul, upright, lengths)) > sum(lengths) / 2,
    )


def _call(pixels: NDArray[np.uint8]) -> RapidOCROutput:
    """Let the models look at a picture (blue, green, red).

    Raises:
        MemoryError: Instead of what the native libraries raise when memory ends.
    """
    from rapidocr.utils.output import RapidOCROutput

    try:
        output = _recognizer()(pixels, use_cls=False)
    except Exception as error:  # of several libraries, each with errors of its own
        if any(words in f"{error} {error.__cause__}" for words in _NO_MEMORY):
            raise MemoryError from error
        raise
    # Where nothing was found, rapidocr may return the output of an earlier stage.
    return output if isinstance(output, RapidOCROutput) else RapidOCROutput()


@functools.cache
def _recognizer() -> RapidOCR:
    """Return the one recognizer of this process; making it takes about a second."""
    # Without this ONNX Runtime reports to its makers from native code, and keeps a file for it; it
    # is read when the library is loaded.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import rapidocr

    models = Path(rapidocr.__file__).parent / "models"
    return rapidocr.RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.text_score": 0.0,  # all of it is needed to tell how sure a picture is
            "Global.max_side_len": MOST_PIXELS,  # sizes are chosen here, by area
            "Global.width_height_ratio": -1,
            "Det.limit_type": "max",
            "Det.limit_side_len": MOST_PIXELS,
            "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
            "Rec.model_path": str(models / "PP-OCRv6_rec_small.onnx"),
            "Cls.model_path": str(models / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
            "EngineConfig.onnxruntime.intra_op_num_threads": _threads(),
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _threads() -> int:
    """Return how many threads the models use; a core is left to the window."""
    return max(1, min(_MOST_THREADS, (os.cpu_count() or 1) - 1))


def _page(rows: Sequence[Row], scale: float) -> PageText:
    """Return rows as the text of a page."""
    usual = median(piece.height for row in rows for piece in row) if rows else 0.0
    texts = _joined_words([" ".join(piece.text for piece in row) for row in rows])
    lines = []
    start = 0
    for row, text in zip(rows, texts, strict=True):
        height = max(piece.height for piece in row)
        if _SAME_HEIGHT[0] * usual <= height <= _SAME_HEIGHT[1] * usual:
            height = usual
        lines.append(
            Line(
                text,
                start,
                start + len(text),
                left=row[0].left * scale,
                first_bottom=-row[0].bottom * scale,
                last_bottom=-row[-1].bottom * scale,
                height=height * scale,
            )
        )
        start += len(text) + (not text.endswith(SOFT_HYPHEN))
    whole = "\n".join(texts).replace(f"{SOFT_HYPHEN}\n", SOFT_HYPHEN)
    return PageText(whole, tuple(lines), is_recognised=True)


def _joined_words(texts: Sequence[str]) -> list[str]:
    """Return lines with soft hyphens where a word goes on in the next line, as pdfium has them."""
    return [
        f"{text[:-1]}{SOFT_HYPHEN}" if _DIVIDED.search(text) and following[:1].islower() else text
        for text, following in itertools.zip_longest(texts, texts[1:], fillvalue="")
    ]
