"""The licences of all libraries in the bundle, and a check that they may be there.

    python -m shipping.licences ROOT TARGET

Runs in the build's own environment and reads what its distributions say of themselves. Covered:
every distribution that Inglenook needs at run time, Python, PyInstaller's start program; a table
for people. Refused: a licence that would bind Inglenook as a whole (GPL, AGPL), unless the library
offers another one or stands in EXCEPTIONS with the reason; a library of which no text is found.
Not covered: what lies in `resources` (its own README.md), libraries of the system
(`system_libraries`).
"""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from shipping import product

EXCEPTIONS: Final = {
    "pyinstaller": (
        "Only its start program is in the bundle, under GPL-2.0-or-later with an exception that "
        "allows this for programs under any licence (COPYING.txt)."
    ),
}
"""Libraries whose licence would be refused, and why they may be in the bundle."""

SUPPLIED: Final = {
    "flatbuffers": ("../../LICENSE",),
    "latex2mathml": ("latex2mathml-MIT.txt",),
    "pyside6-addons": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyside6-essentials": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlite-vec": ("../../LICENSE",),  # MIT or Apache-2.0, as one likes
    "tokenizers": ("../../LICENSE",),
}
"""Texts for libraries that bring none themselves; files in packaging/licences. LICENSE is the text
of the Apache License 2.0."""

_TEXT: Final = re.compile(r"licen[cs]e|copying|notice|authors|third.?party", re.IGNORECASE)
_NO_TEXT: Final = (".py", ".pyc", ".pyi", ".so", ".pyd", ".dll", ".json", ".h")
_BINDING: Final = re.compile(
    r"(?<![A-Za-z])A?GPL|GNU (Affero )?General Public Licen[cs]e", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One library in the bundle.

    Attributes:
        name: Of the distribution.
        version: Of it.
        licence: What it says its licence is.
        texts: Its texts, by the path under which they are kept.
    """

    name: str
    version: str
    licence: str
    texts: Mapping[Path, Path]


def main(arguments: list[str]) -> int:
    """Collect; returns 1, with words, when something may not be in the bundle."""
    root, target = Path(arguments[0]), Path(arguments[1])
    shipped = [*shipped_distributions(product.requirements(root)), *_besides()]
    entries = [*(entry_of(one, root / "packaging/licences") for one in shipped), _python()]
    problems = list(find_problems(entries))
    if problems:
        sys.stderr.write("\n".join(problems) + "\n")
        return 1
    write(entries, target)
    return 0


def shipped_distributions(requirements: Iterable[str]) -> list[metadata.Distribution]:
    """Return the installed distributions that these ask for, and those that they ask for in turn.

    Raises:
        importlib.metadata.PackageNotFoundError: One is not installed.
    """
    from packaging.requirements import Requirement

    found: dict[str, metadata.Distribution] = {}
    waiting = [(Requirement(one), "") for one in requirements]
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        distribution = metadata.distribution(requirement.name)
        found[normalised(requirement.name)] = distribution
        for wanted in ("", *requirement.extras):
            if (key := (normalised(requirement.name), wanted)) not in seen:
                seen.add(key)
                waiting += [(Requirement(one), wanted) for one in distribution.requires or ()]
    return [found[name] for name in sorted(found)]


def _besides() -> Iterator[metadata.Distribution]:
    yield metadata.distribution("pyinstaller")


def _python() -> Entry:
    folder = Path(sysconfig.get_path("stdlib"))
    texts = [one for one in (folder / "LICENSE.txt", folder.parent / "LICENSE.txt") if one.exists()]
    return Entry(
        "Python", sys.version.split()[0], "PSF-2.0", {Path(one.name): one for one in texts[:1]}
    )


def normalised(name: str) -> str:
    """Return the form of a name in which two spellings are one."""
    return re.sub(r"[-_.]+", "-", name).lower()


def entry_of(distribution: metadata.Distribution, supplied: Path) -> Entry:
    """Return what is kept of a distribution."""
    name = distribution.name
    files = SUPPLIED.get(normalised(name), ())
    texts = dict(_own_texts(distribution))
    texts |= {Path(Path(one).name): (supplied / one).resolve() for one in files}
    return Entry(name, distribution.version, licence_words(distribution.metadata), texts)


def licence_words(about: metadata.PackageMetadata) -> str:
    """Return what a distribution says its licence is, as shortly as it says it."""
    if "License-Expression" in about:
        return about["License-Expression"]
    named = [
        one.rpartition(" :: ")[2]
        for one in about.get_all("Classifier") or ()
        if one.startswith("License :: ") and one != "License :: OSI Approved"
    ]
    words = about["License"].strip() if "License" in about else ""
    # Some put the whole text there; the classifiers say the same shortly.
    is_short = words and "\n" not in words and len(words) <= 80
    return words if is_short else " and ".join(named) or words.partition("\n")[0]


def is_binding(licence: str) -> bool:
    """Tell whether a licence would bind Inglenook as a whole, whichever one may choose."""
    alternatives = re.split(r"\s+OR\s+", licence)
    return all(_BINDING.search(one) for one in alternatives)


def find_problems(entries: Iterable[Entry]) -> Iterator[str]:
    """Say which libraries may not be in the bundle, and why."""
    for entry in entries:
        name = normalised(entry.name)
        if not entry.licence:
            yield f"{entry.name} does not say what its licence is."
        elif is_binding(entry.licence) and name not in EXCEPTIONS:
            yield f"{entry.name} is under {entry.licence}, which may not be in the bundle."
        if not entry.texts:
            yield f"{entry.name} brings no text of its licence; put one into packaging/licences."


def write(entries: Iterable[Entry], target: Path) -> None:
    """Write all texts, and a table for people, into a folder that is made anew."""
    shutil.rmtree(target, ignore_errors=True)
    lines = [
        "# Licences of the libraries in this package",
        "",
        "Each says of itself what its licence is; the texts lie in the folder beside its name.",
        "Licences of icons, models and samples: [../README.md](../README.md).",
        "",
        "| Library | Version | Licence | Texts |",
        "| --- | --- | --- | --- |",
    ]
    for entry in sorted(entries, key=lambda one: one.name.lower()):
        folder = target / entry.name
        for place, source in entry.texts.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / place)
        licence = entry.licence.replace("|", "or")
        lines.append(
            f"| {entry.name} | {entry.version} | {licence} | [{entry.name}/]({entry.name}) |"
        )
    lines += ["", *(f"{name}: {reason}" for name, reason in EXCEPTIONS.items()), ""]
    (target / "README.md").write_text("\n".join(lines), encoding="utf-8")


def _own_texts(distribution: metadata.Distribution) -> Iterator[tuple[Path, Path]]:
    for file in distribution.files or ():
        path = Path(str(distribution.locate_file(file)))
        place = _without_metadata_folder(file.parts)
        is_text = any(_TEXT.search(part) for part in place)
        if is_text and path.suffix not in _NO_TEXT and path.is_file():
            yield Path(*place), path


def _without_metadata_folder(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the place of a file without the folders that only say where metadata lie."""
    if not parts[0].endswith(".dist-info"):
        return parts
    return parts[2:] if parts[1] == "licenses" else parts[1:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
