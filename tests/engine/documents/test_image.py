"""Pictures as documents."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy
import pytest
from PIL import Image

from engine.documents import image, recognition
from engine.documents.reading import NotRead, read_source
from engine.documents.source import Source
from engine.errors import UserProblem
from tests.fixtures.pictures import file_of, lines

SENTENCE = "The ferry leaves at seven."


def words_of(data: bytes, name: str) -> str:
    return read_source(Source(name, data)).text


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF"])
def test_every_kind_is_read(kind: str) -> None:
    data = file_of(lines(SENTENCE), kind)
    document = read_source(Source(f"a.{kind[:4].lower().replace('jpeg', 'jpg')}", data))
    assert document.text == SENTENCE
    assert document.places == ()
    assert document.notes == ()


def test_the_pages_of_a_tiff_are_places() -> None:
    blank = Image.new("RGB", (800, 300), "white")
    data = file_of(lines("First page here."), "TIFF", blank, lines("Third page here."))
    document = read_source(Source("scan.tiff", data))
    assert [(one.label, one.page, one.is_recognised) for one in document.places] == [
        ("page 1", None, True),
        ("page 2", None, True),
        ("page 3", None, True),
    ]
    third = document.places[2]
    assert document.text[third.start : third.end] == "Third page here."
    assert document.notes == ("On 1 of 3 pages no words were recognised.",)


def test_a_film_is_read_by_its_first_picture() -> None:
    document = read_source(Source("a.gif", file_of(lines(SENTENCE), "GIF", lines("Other words."))))
    assert document.text == SENTENCE


def test_what_a_camera_says_about_its_position_is_followed() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = lines(SENTENCE, "Dogs travel free of charge.").transpose(Image.Transpose.ROTATE_90)
    assert words_of(file_of(lying, "JPEG", exif=exif), "a.jpg").startswith(SENTENCE)


def test_transparent_pictures_lie_on_white() -> None:
    opaque = lines(SENTENCE).convert("L")
    clear = Image.new("RGBA", opaque.size, (0, 0, 0, 0))
    clear.putalpha(opaque.point(lambda shade: 255 - shade))
    assert words_of(file_of(clear, "PNG"), "a.png") == SENTENCE


def test_pictures_of_16_bits_are_read() -> None:
    shades = numpy.asarray(lines(SENTENCE).convert("L"), dtype=numpy.uint16) * 16
    assert words_of(file_of(Image.fromarray(shades), "PNG"), "a.png") == SENTENCE


def test_large_photographs_are_made_smaller() -> None:
    large = lines(SENTENCE).resize((8_000, 3_000))
    assert words_of(file_of(large, "JPEG"), "a.jpeg") == SENTENCE


def test_without_words_it_is_not_read() -> None:
    with pytest.raises(NotRead, match="No words"):
        words_of(file_of(Image.new("L", (300, 300), 200), "PNG"), "a.png")


def png_of(width: int, height: int) -> bytes:
    """Return a picture that promises more pixels than it holds."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts: Sequence[tuple[bytes, bytes]] = (
        (b"IHDR", header),
        (b"IDAT", zlib.compress(bytes(1000))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


@pytest.mark.parametrize("size", [(100_000, 100_000), (16_000, 10_000)])
def test_too_many_pixels_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(NotRead, match="150 million pixels"):
        words_of(png_of(*size), "bomb.png")


@pytest.mark.parametrize(
    "data",
    [
        file_of(lines(SENTENCE), "PNG")[:2_000],
        b"no picture at all",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n",
    ],
)
def test_what_is_damaged_or_something_else_says_so(data: bytes) -> None:
    with pytest.raises(UserProblem, match="damaged") as caught:
        words_of(data, "a.png")
    assert not isinstance(caught.value, NotRead)


def test_without_time_the_reason_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "MOST_SECONDS", 0.0)
    with pytest.raises(NotRead, match="no time left"):
        words_of(file_of(lines(SENTENCE), "PNG"), "a.png")


def test_pages_behind_the_end_of_the_time_are_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([True, True, False])
    monkeypatch.setattr(image, "is_time_left", lambda _: next(answers))
    data = file_of(lines("First page here."), "TIFF", lines("Second page here."))
    document = read_source(Source("a.tif", data))
    assert document.text == "First page here."
    assert document.notes == ("1 of 2 pages was not read: text recognition took too long.",)
