"""A screen of its own for the window, and a look at what is on it from outside.

Xvfb is the screen; libX11 is asked by ctypes, so that no library has to be installed. Covered: the
largest window that is shown, whether something is drawn in it, a picture of the screen as PNG, an
orderly request to close. Not covered: several screens, Wayland.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_SIZE: Final = (1440, 900)
_VIEWABLE: Final = 2
_CLIENT_MESSAGE: Final = 33
_ALL_PLANES: Final = ctypes.c_ulong(-1)
_WHOLE_PIXELS: Final = 2
_STRIP: Final = 32

_Id = ctypes.c_ulong
_Pointer = ctypes.c_void_p


class NoScreen(Exception):
    """There is no Xvfb, or it does not start; the text says what to do."""


class _Attributes(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", _Pointer),
        ("root", _Id),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "gravity", "backing")),
        *(("backing_planes", _Id), ("backing_pixel", _Id), ("save_under", ctypes.c_int)),
        *(("colormap", _Id), ("is_installed", ctypes.c_int), ("map_state", ctypes.c_int)),
        *((name, ctypes.c_long) for name in ("all_events", "our_events", "not_propagated")),
        *(("override", ctypes.c_int), ("screen", _Pointer)),
    )


class _Image(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("width", "height", "offset", "format")),
        ("data", _Pointer),
        *((name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth")),
        *(("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)),
    )


class _Message(ctypes.Structure):
    _fields_ = (
        *(("type", ctypes.c_int), ("serial", _Id), ("is_sent", ctypes.c_int)),
        *(("display", _Pointer), ("window", _Id), ("message_type", _Id)),
        *(("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 16)),
    )


@dataclass(frozen=True)
class Window:
    """A window on the screen, by its number and size."""

    id: int
    width: int
    height: int


class Screen:
    """What is on a display of the X Window System.

    Args:
        name: The display, such as ":99".
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._x11 = _library()
        self._display = _Pointer(self._x11.XOpenDisplay(name.encode()))
        if not self._display:
            raise NoScreen(f"The display {name} does not answer.")
        self._root = _Id(self._x11.XDefaultRootWindow(self._display))

    def largest_window(self) -> Window | None:
        """Return the largest window that is shown; None while there is none."""
        found = [one for id_ in self._windows() if (one := self._shown(id_)) is not None]
        return max(found, key=lambda one: one.width * one.height, default=None)

    def is_drawn(self, window: Window) -> bool:
        """Tell whether a window shows more than one colour across its middle."""
        middle = max(0, window.height // 2 - _STRIP // 2)
        content = self._pixels(_Id(window.id), (0, middle, window.width, _STRIP))
        return content is not None and len(set(struct.iter_unpack("<I", content[0]))) > 1

    def colours(self) -> int:
        """Return how many colours the screen shows."""
        content = self._pixels(self._root, (0, 0, *_SIZE))
        return len(set(struct.iter_unpack("<I", content[0]))) if content else 0

    def take_picture(self, path: Path) -> None:
        """Write the whole screen as PNG."""
        content = self._pixels(self._root, (0, 0, *_SIZE))
        if content is None:
            raise NoScreen("The screen gave no picture.")
        path.write_bytes(_png(*content, *_SIZE))

    def close(self, window: Window) -> None:
        """Ask a window to close, as a click on its cross does."""
        protocols = self._x11.XInternAtom(self._display, b"WM_PROTOCOLS", 0)
        wish = self._x11.XInternAtom(self._display, b"WM_DELETE_WINDOW", 0)
        message = _Message(type=_CLIENT_MESSAGE, window=window.id, format=32)
        message.message_type = protocols
        message.data[0] = wish
        self._x11.XSendEvent(self._display, _Id(window.id), 0, 0, ctypes.byref(message))
        self._x11.XFlush(self._display)

    def _windows(self) -> list[int]:
        root, parent, children = _Id(), _Id(), ctypes.POINTER(_Id)()
        count = ctypes.c_uint()
        asked = (self._display, self._root, root, parent, children, count)
        if not self._x11.XQueryTree(*asked[:2], *map(ctypes.byref, asked[2:])):
            return []
        found = [children[number] for number in range(count.value)]
        if found:
            self._x11.XFree(children)
        return found

    def _shown(self, id_: int) -> Window | None:
        about = _Attributes()
        done = self._x11.XGetWindowAttributes(self._display, _Id(id_), ctypes.byref(about))
        if not done or about.map_state != _VIEWABLE:
            return None
        return Window(id_, about.width, about.height)

    def _pixels(self, id_: _Id, box: tuple[int, int, int, int]) -> tuple[bytes, int] | None:
        """Return the bytes of a part, four for a pixel, and how many a line has."""
        given = self._x11.XGetImage(self._display, id_, *box, _ALL_PLANES, _WHOLE_PIXELS)
        if not given:
            return None
        image = ctypes.cast(given, ctypes.POINTER(_Image)).contents
        size = image.bytes_per_line * image.height
        content = ctypes.string_at(image.data, size)
        self._x11.XFree(_Pointer(image.data))
        self._x11.XFree(_Pointer(given))
        return content, image.bytes_per_line


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Start a screen that nobody sees, and end it.

    Raises:
        NoScreen: Xvfb is missing or does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise NoScreen("The window needs a screen. On Debian or Ubuntu: sudo apt install xvfb")
    reading, writing = os.pipe()
    size = f"{_SIZE[0]}x{_SIZE[1]}x24"
    options = ["-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(
        [program, *options],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise NoScreen("Xvfb did not start.")
        yield Screen(f":{number}")
    finally:
        process.terminate()
        process.wait()


def _library() -> Any:  # noqa: ANN401 - ctypes has no types
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.argtypes = [ctypes.c_char_p]
    for name in ("XOpenDisplay", "XGetImage"):
        getattr(library, name).restype = _Pointer
    for name in ("XDefaultRootWindow", "XInternAtom"):
        getattr(library, name).restype = _Id
    # By default libX11 ends the process when a window has gone before it was asked about.
    library.XSetErrorHandler(_IGNORE)
    return library


def _ignore(display: int, error: int) -> int:
    del display, error
    return 0


# Kept by the module, because the library calls it for as long as the process lives.
_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, _Pointer)(_ignore)


def _png(content: bytes, line: int, width: int, height: int) -> bytes:
    """Return pixels of four bytes (blue, green, red, nothing) as a PNG file."""
    rows = bytearray()
    for start in range(0, line * height, line):
        pixels = content[start : start + 4 * width]
        row = bytearray(3 * width)
        row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows += b"\0" + row
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
