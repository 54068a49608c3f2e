"""Draws the application's icon in the forms and sizes that systems ask for.

    python -m shipping.icons SVG TARGET

Runs in the build's own environment: Qt draws, Pillow packs. Covered: PNG files for Linux, .icns for
macOS, .ico for Windows.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Final

SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the PNG files; those that the theme folders of Linux are named after."""

_WINDOWS_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_APPLE_SIZES: Final = (16, 32, 64, 128, 256, 512, 1024)


def main(arguments: list[str]) -> int:
    """Draw everything."""
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    source, target = Path(arguments[0]), Path(arguments[1])
    target.mkdir(parents=True, exist_ok=True)
    drawn = {size: drawing(source, size) for size in {*SIZES, *_APPLE_SIZES}}
    for size in SIZES:
        (target / f"{size}.png").write_bytes(drawn[size])
    images = {size: Image.open(io.BytesIO(png)).convert("RGBA") for size, png in drawn.items()}
    first, *others = [images[size] for size in reversed(_WINDOWS_SIZES)]
    sizes = [(size, size) for size in _WINDOWS_SIZES]
    first.save(target / "inglenook.ico", sizes=sizes, append_images=others)
    first, *others = [images[size] for size in reversed(_APPLE_SIZES)]
    first.save(target / "inglenook.icns", append_images=others)
    del application
    return 0


def drawing(source: Path, size: int) -> bytes:
    """Return an SVG file as a square PNG; needs an application of Qt's."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know file names alone
    return bytes(content.data())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
