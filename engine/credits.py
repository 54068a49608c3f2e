"""Whose work Inglenook is made of, in which versions and under which licences.

Covered: Inglenook itself, Python, what lies in `resources`, and every library that this program
depends on, as the metadata tell that libraries bring along. Where one brings no text of its
licence, the standard wording is shown. Not covered: libraries of the system, and which licences are
welcome (docs/architecture.md).
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from engine import __version__
from engine.paths import resources

_OWN: Final = "inglenook"
_TEXT_FILE: Final = re.compile(r"(licen[cs]e|copying|notice|third.?party)", re.IGNORECASE)
_REQUIREMENT: Final = re.compile(r"([\w.-]+)\s*(?:\[([^\]]*)\])?")
_EXTRA: Final = re.compile(r"""extra\s*==\s*["']([\w.-]+)["']""")
_STANDARD: Final = (
    ("LGPL", ("LGPL-3.0", "GPL-3.0")),
    ("Apache", ("Apache-2.0",)),
    ("MIT", ("MIT",)),
)
_LONGEST_LICENCE: Final = 60
"""Characters; some libraries put the whole text where its name belongs."""


@dataclass(frozen=True, slots=True)
class Credit:
    """One work and its licence.

    Attributes:
        name: As its makers call it.
        version: Empty where it has none.
        licence: Its name, in a few words; empty where only the text tells.
        texts: Files with the wording.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]

    def text(self) -> str:
        """Return the wording, read anew; a file that cannot be read says so in its place."""
        return "\n\n\n".join(_read(one) for one in self.texts)


def all_credits() -> tuple[Credit, ...]:
    """Return Inglenook, what it is shipped with, and its libraries by their names."""
    licences = resources() / "licences"
    icons = resources() / "icons" / "LICENSE-lucide.txt"
    own = (
        Credit("Inglenook", __version__, "Apache-2.0", (licences / "texts" / "Apache-2.0.txt",)),
        Credit(
            "Icons, models and samples",
            "",
            "ISC, MIT, Apache-2.0, OFL-1.1",
            (licences / "README.md", icons),
        ),
        Credit(
            "Python",
            platform.python_version(),
            "PSF-2.0",
            (licences / "texts" / "Python.txt",),
        ),
    )
    libraries = sorted(map(_credit, _libraries()), key=lambda one: one.name.casefold())
    return own + tuple(libraries)


def _libraries() -> list[metadata.Distribution]:
    """Follow the dependencies from Inglenook on; those of other systems are not installed."""
    found: dict[str, metadata.Distribution] = {}
    wanted = [(_OWN, frozenset[str]())]
    while wanted:
        name, extras = wanted.pop()
        if _normal(name) in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[_normal(name)] = distribution
        wanted.extend(_requirements(distribution, extras))
    found.pop(_OWN, None)
    return list(found.values())


def _requirements(
    distribution: metadata.Distribution, extras: frozenset[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    for line in distribution.requires or ():
        needed_for = _EXTRA.search(line)
        named = _REQUIREMENT.match(line)
        if named is None or (needed_for is not None and needed_for[1] not in extras):
            continue
        yield named[1], frozenset(one.strip() for one in (named[2] or "").split(",") if one.strip())


def _credit(distribution: metadata.Distribution) -> Credit:
    name, licence = distribution.metadata["Name"], _licence_of(distribution)
    texts = tuple(_texts_of(distribution)) or tuple(_standard_texts(licence))
    return Credit(name, distribution.version, licence, texts)


def _licence_of(distribution: metadata.Distribution) -> str:
    told = distribution.metadata
    for field in ("License-Expression", "License"):
        words = told[field].strip() if field in told else ""
        if words and "\n" not in words and len(words) <= _LONGEST_LICENCE:
            return words
    classes = [one for one in told.get_all("Classifier") or () if one.startswith("License ::")]
    return ", ".join(one.rsplit(" :: ", 1)[-1] for one in classes)


def _texts_of(distribution: metadata.Distribution) -> Iterator[Path]:
    """Find the texts among a library's metadata, and beside its topmost modules."""
    for file in distribution.files or ():
        is_near = ".dist-info" in file.parts[0] or len(file.parts) <= 2
        if is_near and _TEXT_FILE.search(file.name) and file.suffix not in (".py", ".pyc"):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                yield path


def _standard_texts(licence: str) -> Iterator[Path]:
    for word, names in _STANDARD:
        if word.casefold() in licence.casefold():
            yield from (resources() / "licences" / "texts" / f"{name}.txt" for name in names)
            return


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace").strip()
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror or error}"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
