"""Libraries of the system: which the bundle carries, and which it needs to find.

Covered: Linux. The packages are those of Debian and its kin, which know to which package a file
belongs and what its licence is. Not covered: libraries that came with a wheel (`licences`).
"""

from __future__ import annotations

import json
import mmap
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from bootstrap import qt

from shipping.pruning import SYSTEM_FOLDERS
from shipping.workshop import CannotBuild, tool

_QT_NEEDS: Final = (*qt.IMPORT, *qt.X11, *qt.WAYLAND)
_ON_EVERY_SYSTEM: Final = (
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
    *("libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
    *("libstdc++.so.6", "libgcc_s.so.1", "libatomic.so.1"),
    # With the C library of the window system, and with every driver of a screen.
    *("libxcb.so.1", "libxcb-glx.so.0", "libglib-2.0.so.0"),
)
"""Libraries that a system with a screen has, and that packages name by their versions."""

_DOCUMENTATION: Final = Path("/usr/share/doc")

_SYMBOLS: Final = {
    "libc6": re.compile(rb"GLIBC_2\.(\d+)\0"),
    "libstdc++6": re.compile(rb"GLIBCXX_3\.4\.(\d+)\0"),
}
_COMPILERS: Final = {29: "11", 30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15"}
"""With which version of GCC a version of the C++ library's symbols came. Source: GCC's manual of
its C++ library, "ABI Policy and Guidelines"."""


def carried(sources: Path) -> dict[str, str]:
    """Return the system's libraries that the bundle has: place in the bundle, and where from."""
    from_where: dict[str, str] = json.loads(sources.read_text(encoding="utf-8"))
    return {
        place: source for place, source in from_where.items() if source.startswith(SYSTEM_FOLDERS)
    }


def copy_licences(libraries: Mapping[str, str], target: Path) -> None:
    """Put the licence of each library's package into a folder.

    Raises:
        CannotBuild: This system does not say what the licence is.
    """
    query = tool("dpkg-query", "", "The licences of the system's libraries are read with it.")
    target.mkdir(parents=True, exist_ok=True)
    for package in sorted({_package_of(source, query) for source in libraries.values()}):
        text = _DOCUMENTATION / package / "copyright"
        if not text.exists():
            raise CannotBuild(f"The package {package} does not say what its licence is: no {text}.")
        shutil.copyfile(text, target / f"{package}.txt")


def _package_of(source: str, query: Path) -> str:
    """Return the package that a file belongs to; /lib and /usr/lib are the same folder."""
    real = str(Path(source).resolve())
    for name in (source, real, real.removeprefix("/usr")):
        found = subprocess.run(
            [query, "--search", name], capture_output=True, text=True, check=False
        )
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise CannotBuild(f"{source} belongs to no package, so that its licence is not known.")


def check_links(contents: Path) -> None:
    """Make sure that every library that the bundle asks for is in it, or on each system.

    Raises:
        CannotBuild: One is neither, so that the bundle would not start everywhere.
    """
    files = [path for path in contents.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    has = {path.name for path in contents.rglob("*.so*")}
    everywhere = has | {one.name for one in _QT_NEEDS} | set(_ON_EVERY_SYSTEM)
    asked = _asked_for(files)
    missing = {name: by for name, by in asked.items() if name not in everywhere}
    if missing:
        words = "; ".join(f"{name} for {by}" for name, by in sorted(missing.items()))
        raise CannotBuild(
            f"The bundle asks for libraries that it neither has nor may expect: {words}. Carry "
            "them (shipping/pruning.py), or leave out what asks for them (shipping/contents.py)."
        )


def _asked_for(files: Iterable[Path]) -> dict[str, str]:
    """Return each library that these files link to, and the name of one that does."""
    reader = tool("objdump", "binutils")
    words = subprocess.run(
        [reader, "--private-headers", *files], capture_output=True, text=True, check=False
    )
    asked: dict[str, str] = {}
    reading = ""
    for line in words.stdout.splitlines():
        if ":     file format" in line:
            reading = Path(line.partition(":")[0]).name
        elif line.startswith("  NEEDED"):
            asked.setdefault(line.split()[1], reading)
    return asked


def debian_dependencies(bundle: Path) -> list[str]:
    """Return the packages that the bundle needs: what Qt links to and the bundle does not carry."""
    has = {path.name for path in bundle.rglob("*.so*")}
    names = sorted({one.debian for one in _QT_NEEDS if one.name not in has})
    return [*needed_versions(bundle.rglob("*.so*")), "libgcc-s1", *names]


def needed_versions(libraries: Iterable[Path]) -> list[str]:
    """Return the oldest C and C++ libraries of the system that these files run with."""
    newest = dict.fromkeys(_SYMBOLS, 0)
    for path in libraries:
        if path.is_file() and not path.is_symlink() and path.stat().st_size:
            for package, version in _versions_in(path):
                newest[package] = max(newest[package], version)
    compiler = _COMPILERS.get(newest["libstdc++6"], "11")
    return [f"libc6 (>= 2.{newest['libc6']})", f"libstdc++6 (>= {compiler})"]


def _versions_in(path: Path) -> Iterator[tuple[str, int]]:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for package, pattern in _SYMBOLS.items():
            yield from ((package, int(found[1])) for found in pattern.finditer(data))
