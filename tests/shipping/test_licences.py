"""Licences: what libraries say of themselves, which may be in the bundle, and their texts."""

from __future__ import annotations

from email.message import Message
from importlib import metadata
from pathlib import Path

import pytest
from shipping import product
from shipping.licences import (
    EXCEPTIONS,
    SUPPLIED,
    Entry,
    entry_of,
    find_problems,
    is_binding,
    licence_words,
    normalised,
    shipped_distributions,
    write,
)


def about(**fields: str | list[str]) -> metadata.PackageMetadata:
    message = Message()
    for name, values in fields.items():
        for value in [values] if isinstance(values, str) else values:
            message[name.replace("_", "-")] = value
    return message  # type: ignore[return-value]  # it has what is asked for


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"License_Expression": "MIT", "License": "other"}, "MIT"),
        ({"License": "BSD"}, "BSD"),
        (
            {"Classifier": ["Topic :: Text", "License :: OSI Approved :: MIT License"]},
            "MIT License",
        ),
        (
            {
                "License": "Copyright (c) 2001 Somebody\nwho goes on about the GPL",
                "Classifier": "License :: OSI Approved :: BSD License",
            },
            "BSD License",
        ),
        ({"License": "A long text\nwithout classifiers"}, "A long text"),
        ({"Classifier": "License :: OSI Approved"}, ""),
        ({}, ""),
    ],
)
def test_the_shortest_words_of_a_library_are_taken(
    fields: dict[str, str | list[str]], words: str
) -> None:
    assert licence_words(about(**fields)) == words


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "AGPL-3.0-or-later",
        "GNU General Public License v3 (GPLv3)",
        "GNU Affero General Public License v3",
        "MIT AND GPL-2.0-only",
        "GPL-2.0-only OR AGPL-3.0-only",
    ],
)
def test_a_licence_that_binds_the_whole_is_refused(licence: str) -> None:
    assert is_binding(licence)
    entry = Entry("somelib", "1.0", licence, {Path("LICENSE"): Path("LICENSE")})
    assert "may not be in the bundle" in "".join(find_problems([entry]))


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-3.0-only",
        "GNU Lesser General Public License v3",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "MPL-2.0 AND MIT",
    ],
)
def test_others_are_not(licence: str) -> None:
    assert not is_binding(licence)


def test_an_exception_needs_its_reason_and_a_library_its_text() -> None:
    text = {Path("COPYING.txt"): Path("COPYING.txt")}
    assert not list(find_problems([Entry("PyInstaller", "6", "GPL-2.0-or-later", text)]))
    assert all(len(reason) > 40 for reason in EXCEPTIONS.values())
    assert "no text" in "".join(find_problems([Entry("somelib", "1", "MIT", {})]))
    assert "does not say" in "".join(find_problems([Entry("somelib", "1", "", text)]))


def test_every_library_that_is_shipped_may_be_and_has_its_text(repository: Path) -> None:
    shipped = shipped_distributions(product.requirements(repository))
    names = {normalised(one.name) for one in shipped}
    assert {"torch", "transformers", "pyside6-essentials", "llama-cpp-python"} <= names
    assert not names & {"pytest", "mypy", "ruff", "peft", "hypothesis"}, "these are developers'"
    entries = [entry_of(one, repository / "packaging" / "licences") for one in shipped]
    assert list(find_problems(entries)) == []


def test_supplied_texts_are_there(repository: Path) -> None:
    folder = repository / "packaging" / "licences"
    for files in SUPPLIED.values():
        assert all((folder / one).resolve().is_file() for one in files)
    used = {(folder / one).resolve() for files in SUPPLIED.values() for one in files}
    assert set(folder.iterdir()) <= used, "a text that no library needs"


def test_texts_and_a_table_are_written_anew(tmp_path: Path) -> None:
    text = tmp_path / "LICENSE"
    text.write_text("Do what you like.", encoding="utf-8")
    target = tmp_path / "licences"
    write([Entry("old", "1", "MIT", {Path("LICENSE"): text})], target)
    write([Entry("new", "2", "MIT", {Path("third/LICENSE"): text})], target)
    assert (target / "new" / "third" / "LICENSE").read_text("utf-8") == "Do what you like."
    assert not (target / "old").exists()
    assert "| new | 2 | MIT | [new/](new) |" in (target / "README.md").read_text("utf-8")
