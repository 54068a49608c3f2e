"""Models of other programs, in trees that look like theirs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.models import discovery
from engine.models.discovery import Place, discover, find_models, known_places
from engine.models.inspection import Inspector
from engine.models.records import Origin
from tests.fixtures.gguf_files import Gguf, write_parts
from tests.fixtures.model_folders import write_chat_folder, write_embedder

DIGEST = "ab" * 32


@pytest.fixture
def inspector() -> Iterator[Inspector]:
    with Inspector() as made:
        yield made


def found_in(origin: Origin, folder: Path) -> list[tuple[str, str]]:
    """Return name and file name of each model that is found in a place."""
    return [(one.name, one.path.name) for one in find_models((Place(origin, folder),))]


def write_ollama(folder: Path, digest: str = f"sha256:{DIGEST}") -> Path:
    """Write a model as Ollama keeps it and return the blob."""
    manifest = folder / "manifests" / "registry.ollama.ai" / "library" / "tiny" / "1b"
    manifest.parent.mkdir(parents=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": f"sha256:{'0' * 64}"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": digest},
    ]
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return Gguf().write(folder / "blobs" / f"sha256-{DIGEST}")


def write_snapshot(hub: Path, name: str, files: dict[str, bytes]) -> Path:
    """Write a repository of the Hugging Face cache: links in a snapshot to blobs."""
    repository = hub / f"models--maker--{name}"
    snapshot = repository / "snapshots" / "0123abc"
    snapshot.mkdir(parents=True)
    (repository / "blobs").mkdir()
    for number, (file, content) in enumerate(files.items()):
        (repository / "blobs" / f"blob{number}").write_bytes(content)
        (snapshot / file).symlink_to(f"../../blobs/blob{number}")
    return snapshot


# Where to look -------------------------------------------------------------------------------


def folders_of(system: str, environment: dict[str, str], origin: Origin) -> list[str]:
    places = known_places(Path("/home/ada"), environment, system)
    return [one.folder.as_posix() for one in places if one.origin is origin]


@pytest.mark.parametrize(
    ("system", "origin", "folder"),
    [
        ("linux", Origin.LM_STUDIO, "/home/ada/.lmstudio/models"),
        ("linux", Origin.OLLAMA, "/usr/share/ollama/.ollama/models"),
        ("linux", Origin.JAN, "/home/ada/.local/share/Jan/data/llamacpp/models"),
        ("linux", Origin.GPT4ALL, "/home/ada/.local/share/nomic.ai/GPT4All"),
        ("linux", Origin.LLAMA_CPP, "/home/ada/.cache/llama.cpp"),
        ("linux", Origin.HUGGING_FACE, "/home/ada/.cache/huggingface/hub"),
        ("darwin", Origin.OLLAMA, "/home/ada/.ollama/models"),
        ("darwin", Origin.JAN, "/home/ada/Library/Application Support/Jan/data/models"),
        ("darwin", Origin.GPT4ALL, "/home/ada/Library/Application Support/nomic.ai/GPT4All"),
        ("darwin", Origin.LLAMA_CPP, "/home/ada/Library/Caches/llama.cpp"),
        ("win32", Origin.JAN, "/home/ada/AppData/Roaming/Jan/data/models"),
        ("win32", Origin.GPT4ALL, "/home/ada/AppData/Local/nomic.ai/GPT4All"),
        ("win32", Origin.LLAMA_CPP, "/home/ada/AppData/Local/llama.cpp"),
    ],
)
def test_each_program_has_its_places(system: str, origin: Origin, folder: str) -> None:
    assert folder in folders_of(system, {}, origin)


@pytest.mark.parametrize(
    ("variable", "origin", "folder"),
    [
        ("OLLAMA_MODELS", Origin.OLLAMA, "/disk"),
        ("LLAMA_CACHE", Origin.LLAMA_CPP, "/disk"),
        ("HF_HUB_CACHE", Origin.HUGGING_FACE, "/disk"),
        ("HF_HOME", Origin.HUGGING_FACE, "/disk/hub"),
        ("XDG_CACHE_HOME", Origin.HUGGING_FACE, "/disk/huggingface/hub"),
        ("XDG_DATA_HOME", Origin.GPT4ALL, "/disk/nomic.ai/GPT4All"),
    ],
)
def test_variables_move_the_places(variable: str, origin: Origin, folder: str) -> None:
    assert folder in folders_of("linux", {variable: "/disk"}, origin)


# What is found -------------------------------------------------------------------------------


@pytest.mark.parametrize("origin", [Origin.LM_STUDIO, Origin.JAN, Origin.GPT4ALL, Origin.LLAMA_CPP])
def test_files_and_folders_are_found_at_any_depth(tmp_path: Path, origin: Origin) -> None:
    Gguf().write(tmp_path / "maker" / "tiny" / "Tiny.Q4.GGUF")
    write_parts(tmp_path / "maker" / "parts")
    write_chat_folder(tmp_path / "maker" / "Tiny-MLX")
    (tmp_path / "localdocs_v3.db").write_bytes(b"")
    assert set(found_in(origin, tmp_path)) == {
        ("Tiny.Q4", "Tiny.Q4.GGUF"),
        ("tiny", "tiny-00001-of-00003.gguf"),
        ("Tiny-MLX", "Tiny-MLX"),
    }


def test_the_blob_that_a_manifest_names_is_found(tmp_path: Path) -> None:
    blob = write_ollama(tmp_path)
    Gguf().write(tmp_path / "blobs" / "sha256-unnamed")
    assert found_in(Origin.OLLAMA, tmp_path) == [("tiny:1b", blob.name)]


@pytest.mark.parametrize(
    "digest", ["", "sha256:", "sha256:../../../secret", "md5:ab", f"sha256:{'cd' * 32}"]
)
def test_a_manifest_that_leads_astray_is_left_out(tmp_path: Path, digest: str) -> None:
    write_ollama(tmp_path, digest)
    assert found_in(Origin.OLLAMA, tmp_path) == []


@pytest.mark.parametrize("content", ["", "[]", '{"layers": 3}', '{"layers": [{}]}', "[" * 10_000])
def test_a_file_that_is_no_manifest_is_left_out(tmp_path: Path, content: str) -> None:
    write_ollama(tmp_path)
    manifest = tmp_path / "manifests" / "registry.ollama.ai" / "library" / "tiny" / "1b"
    manifest.write_text(content)
    assert found_in(Origin.OLLAMA, tmp_path) == []


def test_snapshots_are_found_through_their_links(tmp_path: Path) -> None:
    content = Gguf().content()
    write_snapshot(tmp_path, "Tiny-GGUF", {"tiny.gguf": content, "README.md": b"# Tiny"})
    folder = write_embedder(tmp_path / "made")
    files = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    write_snapshot(tmp_path, "Finder", files)
    assert found_in(Origin.HUGGING_FACE, tmp_path) == [
        ("Finder", "0123abc"),
        ("tiny", "tiny.gguf"),
    ]


# What is not followed ------------------------------------------------------------------------


def test_links_that_lead_out_are_not_followed(tmp_path: Path) -> None:
    outside = Gguf().write(tmp_path / "outside" / "secret.gguf")
    place = tmp_path / "place"
    place.mkdir()
    (place / "link.gguf").symlink_to(outside)
    (place / "folder").symlink_to(outside.parent)
    (place / "nowhere.gguf").symlink_to(tmp_path / "nothing.gguf")
    (place / "circle.gguf").symlink_to(place / "circle.gguf")
    assert found_in(Origin.LM_STUDIO, place) == []
    snapshot = write_snapshot(tmp_path / "hub", "Tiny", {})
    (snapshot / "tiny.gguf").symlink_to(outside)
    assert found_in(Origin.HUGGING_FACE, tmp_path / "hub") == []


def test_a_model_with_two_names_is_found_once(tmp_path: Path) -> None:
    first = Gguf().write(tmp_path / "studio" / "tiny.gguf")
    (tmp_path / "jan").mkdir()
    os.link(first, tmp_path / "jan" / "also-tiny.gguf")
    (tmp_path / "studio" / "same.gguf").symlink_to(first)
    places = (Place(Origin.LM_STUDIO, tmp_path / "studio"), Place(Origin.JAN, tmp_path / "jan"))
    assert [one.path.name for one in find_models(places)] == ["same.gguf"]


def test_the_walk_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path.joinpath(*("abcdefgh"))
    Gguf().write(deep / "deep.gguf")
    assert found_in(Origin.JAN, tmp_path) == []
    Gguf().write(tmp_path / "near.gguf")
    assert len(found_in(Origin.JAN, tmp_path)) == 1
    monkeypatch.setattr(discovery, "_MOST_ENTRIES", 1)
    assert found_in(Origin.JAN, tmp_path) == []


def test_places_that_are_not_there_hold_nothing(tmp_path: Path) -> None:
    for origin in (Origin.JAN, Origin.OLLAMA, Origin.HUGGING_FACE):
        assert found_in(origin, tmp_path / "nothing") == []


# Inspection ----------------------------------------------------------------------------------


def test_only_what_can_be_used_is_offered(tmp_path: Path, inspector: Inspector) -> None:
    write_ollama(tmp_path / "ollama")
    Gguf(tensor_count=2**60).write(tmp_path / "studio" / "broken.gguf")
    Gguf().write(tmp_path / "studio" / "Good One.gguf")
    places = (
        Place(Origin.OLLAMA, tmp_path / "ollama"),
        Place(Origin.LM_STUDIO, tmp_path / "studio"),
    )
    models = list(discover(places, inspector))
    assert [(one.id, one.name, one.origin) for one in models] == [
        ("ollama-tiny-1b", "tiny:1b", Origin.OLLAMA),
        ("lm_studio-good-one", "Good One", Origin.LM_STUDIO),
    ]
    assert all(one.details.layers == 2 and not one.is_copy for one in models)


def test_looking_can_be_stopped(tmp_path: Path, inspector: Inspector) -> None:
    Gguf().write(tmp_path / "tiny.gguf")
    with pytest.raises(Cancelled):
        list(discover((Place(Origin.JAN, tmp_path),), inspector, lambda: True))
