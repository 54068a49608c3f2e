"""Makes the icons inside controls, in the colours of each scheme: `resources/icons/controls`.

    python packaging/make_control_images.py

Run it from the repository's root after a change to the tokens or to one of these icons. A test
holds the files against `control_images()`.
"""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

from desktop.theme.icons import tinted  # noqa: E402 - after the path is set
from desktop.theme.style_sheet import CONTROL_IMAGES, control_image  # noqa: E402
from desktop.theme.tokens import Scheme  # noqa: E402
from engine.paths import resources  # noqa: E402


def main() -> None:
    """Write all of them."""
    folder = resources() / "icons"
    for name, content in control_images(folder).items():
        (folder / "controls" / name).write_bytes(content)


def control_images(icon_folder: Path) -> dict[str, bytes]:
    """Return the files by their names.

    Args:
        icon_folder: Where the icons lie that they are made from.

    Raises:
        OSError: An icon's file is missing or unreadable.
    """
    return {
        control_image(name, scheme): tinted(
            (icon_folder / f"{icon.value}.svg").read_bytes(), colour.value.in_scheme(scheme)
        )
        for name, (icon, colour) in CONTROL_IMAGES.items()
        for scheme in Scheme
    }


if __name__ == "__main__":
    main()
