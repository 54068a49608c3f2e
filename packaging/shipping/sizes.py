"""What weighs how much in a bundle, by component.

Covered: each file counted once, symbolic links not at all. Not covered: what a package makes of it
by compressing.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

_LARGEST_SHOWN: Final = 20


def sizes(bundle: Path) -> dict[str, int]:
    """Return the bytes of each component, the largest first."""
    found: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[component_of(path.relative_to(bundle))] += path.stat().st_size
    return dict(found.most_common())


def component_of(place: Path) -> str:
    """Return which component a file belongs to: a library with all that it brings, models, code."""
    parts = place.parts[1:] if place.parts[0] == "_internal" else place.parts
    if len(parts) == 1:
        is_library = ".so" in parts[0] or parts[0].endswith((".dll", ".dylib"))
        return "libraries of the system and of Python" if is_library else "program and its modules"
    if parts[0] == "resources" and parts[1] == "models":
        return "starter models"
    name = parts[0].removesuffix(".libs").partition("-")[0]
    together = {"opencv_python_headless": "cv2", "pillow": "PIL", "docs": "manual"}
    return together.get(name, name)


def table(bundle: Path) -> str:
    """Return the sizes as lines for people."""
    found = sizes(bundle)
    total = sum(found.values())
    shown = list(found.items())[:_LARGEST_SHOWN]
    rest = total - sum(size for _, size in shown)
    rows = [*shown, ("everything else", rest), ("together", total)]
    return "\n".join(f"{size / 1e6:8.1f} MB  {name}" for name, size in rows)
