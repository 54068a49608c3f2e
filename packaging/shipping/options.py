"""What `packaging/build.py` tells `packaging/inglenook.spec`, which PyInstaller runs.

PyInstaller hands no arguments of ours to a spec, so they lie in a small file whose place is in a
variable of the environment.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

VARIABLE: Final = "INGLENOOK_BUILD_OPTIONS"


@dataclass(frozen=True, slots=True)
class Options:
    """What differs from one build to another.

    Attributes:
        licences: The folder of collected licences.
        sources: The file that is to say where each library comes from.
        icon: The icon of the program; None on Linux, where the desktop file names it.
        windows_version: The file with the version that Windows shows; None elsewhere.
        identity: Whose signature to put on it, on macOS; None leaves it unsigned.
        entitlements: What a signed program may do, on macOS.
    """

    licences: Path
    sources: Path
    icon: str | None = None
    windows_version: str | None = None
    identity: str | None = None
    entitlements: str | None = None


def write_options(options: Options, path: Path) -> None:
    """Write them for the spec."""
    values = {name: str(value) for name, value in asdict(options).items() if value is not None}
    path.write_text(json.dumps(values, indent=2), encoding="utf-8")


def read_options(root: Path) -> Options:
    """Read them.

    Raises:
        SystemExit: PyInstaller was called by hand.
    """
    if VARIABLE not in os.environ:
        raise SystemExit(f"Build with {root / 'packaging' / 'build.py'}, which calls PyInstaller.")
    values = json.loads(Path(os.environ[VARIABLE]).read_text(encoding="utf-8"))
    return Options(
        licences=Path(values.pop("licences")), sources=Path(values.pop("sources")), **values
    )
