"""The catalogue: what is shipped is sound and sourced, and a broken entry is named."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from engine.errors import Bug
from engine.models.catalogue import (
    CatalogueEntry,
    catalogue,
    catalogue_to_wire,
    entry_from_wire,
    entry_named,
    known_hashes,
)
from engine.models.records import ModelFormat, ModelKind
from engine.paths import resources

_ENTRY = """
[[model]]
id = "a-model"
name = "A Model"
kind = "chat"
format = "gguf"
repository = "somebody/a-model-GGUF"
file = "a-model.gguf"
licence = "apache-2.0"
parameters = 1_000_000
context_tokens = 4096
bytes = 700_000
good_for = "Short answers."
sha256 = "{sha256}"
verified_on = 2026-11-22
sources = [
    {{ facts = ["repository", "file", "bytes", "sha256"], at = "https://example.org/file" }},
    {{ facts = ["licence", "parameters", "context_tokens", "good_for"], at = "somebody/x: a.md" }},
]
""".format(sha256="ab" * 32)


def listed(folder: Path, text: str) -> Path:
    (folder / "catalogue.toml").write_text(text, encoding="utf-8")
    return folder


# What is shipped ----------------------------------------------------------------------------


def test_the_shipped_catalogue_is_sound() -> None:
    entries = catalogue()
    assert len(entries) >= 20
    kinds = Counter(entry.kind for entry in entries)
    assert kinds[ModelKind.CHAT] >= 12
    assert kinds[ModelKind.EMBEDDING] >= 3
    assert kinds[ModelKind.RERANKING] >= 2


@pytest.mark.parametrize("entry", catalogue(), ids=lambda entry: entry.id)
def test_each_shipped_entry_can_be_asked_for(entry: CatalogueEntry) -> None:
    assert entry_named(entry.id) == entry
    assert entry.repository, "it cannot be downloaded"
    assert (entry.format is ModelFormat.GGUF) == entry.file.endswith(".gguf")
    for source in entry.sources:
        assert re.match(r"https://|[\w.-]+/[\w.-]+, [\w/.-]+", source.at), source.at


def test_chat_models_come_in_all_sizes() -> None:
    chat = [entry for entry in catalogue() if entry.kind is ModelKind.CHAT]
    sizes = [entry.parameters for entry in chat if entry.parameters]
    assert min(sizes) < 500_000_000
    assert max(sizes) > 20_000_000_000


def test_the_starters_are_known_by_their_hashes() -> None:
    hashes = known_hashes()
    assert "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53" in hashes
    assert all(entry.sha256 in hashes for entry in catalogue() if entry.sha256)
    assert all(re.fullmatch("[0-9a-f]{64}", one) for one in hashes)


# Reading ------------------------------------------------------------------------------------


def test_an_entry_is_read_with_its_sources(tmp_path: Path) -> None:
    (entry,) = catalogue(listed(tmp_path, _ENTRY))
    assert (entry.kind, entry.format) == (ModelKind.CHAT, ModelFormat.GGUF)
    assert (entry.parameters, entry.bytes, entry.context_tokens) == (1_000_000, 700_000, 4096)
    assert entry.is_verified
    assert entry.verified_on == date(2026, 11, 22)
    assert entry.sources[1].facts[0] == "licence"
    assert entry_named("a-model", tmp_path) == entry
    assert entry_named("other", tmp_path) is None


def test_what_is_unknown_stays_empty(tmp_path: Path) -> None:
    text = '[[model]]\nid = "x"\nname = "X"\nkind = "embedding"\nformat = "transformers"'
    (entry,) = catalogue(listed(tmp_path, text))
    assert not entry.is_verified
    assert (entry.licence, entry.bytes, entry.sha256, entry.languages) == ("", None, "", ())


def test_entries_travel(tmp_path: Path) -> None:
    entries = catalogue(listed(tmp_path, _ENTRY))
    (wire,) = json.loads(json.dumps(catalogue_to_wire(entries)))
    assert wire["is_verified"] is True
    assert (entry_from_wire(wire),) == entries
    assert len(catalogue_to_wire()) == len(catalogue())


def test_known_hashes_are_those_of_both_lists(tmp_path: Path) -> None:
    shutil.copy(resources() / "starter_models.toml", tmp_path)
    assert "ab" * 32 in known_hashes(listed(tmp_path, _ENTRY))


# Broken entries -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('id = "a-model"', 'id = "A Model"', "its id is missing"),
        ('id = "a-model"', "", "its id is missing"),
        ('name = "A Model"', "", "it has no name"),
        ('name = "A Model"', "name = 3", "its name is not a text"),
        ('kind = "chat"', 'kind = "painting"', "its kind is none of chat, embedding, reranking"),
        ('format = "gguf"', "", "its format is none of"),
        ('"somebody/a-model-GGUF"', '"a-model"', "its repository is not OWNER/NAME"),
        ("700_000", "-1", "its bytes is not a number above zero"),
        ("700_000", "true", "its bytes is not a number above zero"),
        ("4096", '"4096"', "its context_tokens is not a number"),
        ("abab", "zzzz", "its sha256 is not one"),
        ('"file", "bytes", ', '"file", ', "no source shows its bytes"),
        ('licence = "apache-2.0"', "", "verified without licence"),
        ("2026-11-22", '"yesterday"', "is not a date"),
        ('"https://example.org/file"', '"memory"', "what it shows, and where"),
        ('"repository", "file"', '"colour", "file"', "what it shows, and where"),
        ('licence = "apache-2.0"', 'license = "apache-2.0"', "“license” is no field"),
    ],
)
def test_a_broken_entry_is_named(tmp_path: Path, before: str, after: str, words: str) -> None:
    assert before in _ENTRY
    with pytest.raises(Bug, match="catalogue of models is broken") as caught:
        catalogue(listed(tmp_path, _ENTRY.replace(before, after, 1)))
    assert words in caught.value.message


def test_an_entry_that_is_listed_twice_is_named(tmp_path: Path) -> None:
    with pytest.raises(Bug, match=r"“a-model” .* is broken: it is listed twice"):
        catalogue(listed(tmp_path, _ENTRY * 2))


def test_a_list_that_is_no_toml_is_a_bug_with_words(tmp_path: Path) -> None:
    with pytest.raises(Bug, match="cannot be read"):
        catalogue(listed(tmp_path, "[[model"))
    (tmp_path / "catalogue.toml").unlink()
    with pytest.raises(Bug, match="cannot be read"):
        catalogue(tmp_path)
