"""The list of models: adding, copying, removing, renaming, hashes, and which one is meant."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.errors import Cancelled, UserProblem
from engine.models import copying
from engine.models.embedders import chosen_embedder
from engine.models.inspection import Inspector, inspect
from engine.models.installed import InstalledModels, resolve
from engine.models.records import ModelKind, Origin, model_to_wire
from engine.models.starter import starter_model
from engine.paths import Folders
from tests.fixtures.gguf_files import TEXT, Gguf, value, with_entries, write_parts
from tests.fixtures.model_folders import write_embedder


@pytest.fixture
def inspector() -> Iterator[Inspector]:
    with Inspector() as made:
        yield made


@pytest.fixture
def models(folders: Folders, inspector: Inspector) -> InstalledModels:
    return InstalledModels(folders.models, inspector)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Gguf().write(tmp_path / "elsewhere" / "Tiny.gguf")


def added(models: InstalledModels) -> list[str]:
    """Return the ids of the models that are no starters."""
    return [one.id for one in models.all() if one.origin is not Origin.STARTER]


# Adding --------------------------------------------------------------------------------------


def test_a_model_is_used_where_it_is(models: InstalledModels, file: Path) -> None:
    model = models.add(file, copy=False)
    assert (model.id, model.path, model.is_copy) == ("tiny", str(file), False)
    assert models.at("tiny").details.layers == 2
    assert models.at("tiny").added_at.startswith("20")
    assert models.add(file, copy=True).id == "tiny"
    assert added(models) == ["tiny"]


def test_a_model_is_copied_whole(models: InstalledModels, file: Path, folders: Folders) -> None:
    told: list[tuple[int, int]] = []
    model = models.add(file, copy=True, on_bytes=lambda *how_far: told.append(how_far))
    size = file.stat().st_size
    assert Path(model.path) == folders.models / "tiny.gguf"
    assert Path(model.path).read_bytes() == file.read_bytes()
    assert told[-1] == (size, size)
    assert sorted(one.name for one in folders.models.iterdir()) == ["tiny.gguf", "tiny.json"]


def test_copies_move_with_their_folder(
    models: InstalledModels, file: Path, folders: Folders, inspector: Inspector, tmp_path: Path
) -> None:
    models.add(file, copy=True)
    moved = folders.models.rename(tmp_path / "moved")
    model = InstalledModels(moved, inspector).at("tiny")
    assert (model.path, model.problem) == (str(moved / "tiny.gguf"), "")


def test_names_that_are_taken_get_a_number(models: InstalledModels, tmp_path: Path) -> None:
    for folder in ("a", "b", "c"):
        models.add(Gguf().write(tmp_path / folder / "Tiny.gguf"), copy=folder == "b")
    assert set(added(models)) == {"tiny", "tiny-2", "tiny-3"}


def test_parts_are_copied_and_removed_together(
    models: InstalledModels, tmp_path: Path, folders: Folders
) -> None:
    parts = write_parts(tmp_path / "parts")
    model = models.add(parts[0], copy=True)
    assert len(list(Path(model.path).parent.iterdir())) == 3
    models.remove(model.id)
    assert list(folders.models.iterdir()) == []
    assert all(part.exists() for part in parts)


def test_finders_are_copied_and_found(
    models: InstalledModels, tmp_path: Path, folders: Folders
) -> None:
    folder = write_embedder(tmp_path / "BGE-M3")
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04")
    model = models.add(folder, copy=False)
    copied = Path(model.path)
    assert (model.is_copy, model.kind) == (True, ModelKind.EMBEDDING)
    assert (copied / "1_Pooling" / "config.json").exists()
    assert not (copied / "pytorch_model.bin").exists()
    assert chosen_embedder(folders.models).folder == copied


def test_what_cannot_be_used_is_not_added(models: InstalledModels, tmp_path: Path) -> None:
    finder = Gguf(with_entries(general__architecture=value(TEXT, "bert")))
    with pytest.raises(UserProblem, match="cannot be used") as caught:
        models.add(finder.write(tmp_path / "finder.gguf"), copy=True)
    assert "cannot chat" in caught.value.hint
    with pytest.raises(UserProblem, match="damaged"):
        models.add(Gguf(tensor_count=2**60).write(tmp_path / "broken.gguf"), copy=True)
    assert added(models) == []


# Copies that fail ----------------------------------------------------------------------------


def test_a_copy_needs_room(
    models: InstalledModels, file: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(UserProblem, match="too little room"):
        models.add(file, copy=True)
    assert list(folders.models.iterdir()) == []


def test_a_disk_that_fills_leaves_nothing(
    models: InstalledModels, file: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserProblem, match="disk is full"):
        models.add(file, copy=True)
    assert list(folders.models.iterdir()) == []


def test_a_cancelled_copy_leaves_nothing(
    models: InstalledModels, file: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_STEP", 64)
    seen: list[int] = []

    def is_cancelled() -> bool:
        return len(seen) > 3

    with pytest.raises(Cancelled):
        models.add(
            file, copy=True, on_bytes=lambda done, _: seen.append(done), is_cancelled=is_cancelled
        )
    assert list(folders.models.iterdir()) == []
    assert added(models) == []


def test_a_download_is_listed_and_removed_whatever_its_card_is_named(
    models: InstalledModels, folders: Folders
) -> None:
    file = Gguf().write(folders.models / "Fetched.Q4.gguf")
    model = replace(inspect(file), id="fetched", is_copy=True, origin=Origin.DOWNLOADED)
    card = folders.models / "Fetched.Q4.gguf.json"
    card.write_text(json.dumps(model_to_wire(model)))
    assert added(models) == ["fetched"]
    models.rename("fetched", "Mine")
    assert sorted(one.name for one in folders.models.iterdir()) == [file.name, card.name]
    models.remove("fetched")
    assert list(folders.models.iterdir()) == []


# Removing and renaming -----------------------------------------------------------------------


def test_only_our_own_copy_is_deleted(models: InstalledModels, tmp_path: Path) -> None:
    theirs = Gguf().write(tmp_path / "theirs.gguf")
    models.add(theirs, copy=False)
    copied = models.add(Gguf().write(tmp_path / "copied.gguf"), copy=True)
    for id_ in ("theirs", "copied"):
        models.remove(id_)
    assert theirs.exists()
    assert not Path(copied.path).exists()
    assert added(models) == []


@pytest.mark.parametrize("claimed", ["", "..", "../user.db"])
def test_a_card_that_claims_what_is_not_a_model_deletes_nothing(
    models: InstalledModels, file: Path, folders: Folders, claimed: str
) -> None:
    models.add(file, copy=False)
    (folders.data / "user.db").write_bytes(b"conversations")
    card = folders.models / "tiny.json"
    values = json.loads(card.read_text())
    card.write_text(json.dumps({**values, "is_copy": True, "path": f"{folders.models}/{claimed}"}))
    models.remove("tiny")
    assert folders.models.is_dir()
    assert (folders.data / "user.db").exists()
    assert file.exists()


def test_parts_of_another_model_beside_them_stay(models: InstalledModels, folders: Folders) -> None:
    plain = write_parts(folders.models)
    others = [one.with_name(one.name.replace("tiny-", "tiny-coder-")) for one in plain]
    for one, other in zip(plain, others, strict=True):
        other.write_bytes(one.read_bytes())
    assert sorted(added(models)) == ["tiny", "tiny-coder"]
    models.remove("tiny")
    assert sorted(folders.models.iterdir()) == others
    models.remove("tiny-coder")
    assert list(folders.models.iterdir()) == []


def test_nothing_is_left_of_parts_in_a_folder_inside_their_own(
    models: InstalledModels, folders: Folders
) -> None:
    parts = write_parts(folders.models / "big" / "Q4_K_M")
    models.register(replace(inspect(parts[0]), id="big", is_copy=True, origin=Origin.DOWNLOADED))
    models.remove("big")
    assert list(folders.models.iterdir()) == []


def test_a_name_can_be_changed_and_the_id_stays(models: InstalledModels, file: Path) -> None:
    models.add(file, copy=False)
    assert models.rename("tiny", "  My   model ").name == "My model"
    assert models.at("tiny").name == "My model"
    found = models.find("my model")
    assert found is not None
    assert found.id == "tiny"
    for name in ("", " ", "a" * 121):
        with pytest.raises(UserProblem, match="needs a name"):
            models.rename("tiny", name)


def test_starters_stay(models: InstalledModels) -> None:
    id_ = starter_model(ModelKind.CHAT).id
    for change in (models.remove, lambda one: models.rename(one, "Mine")):
        with pytest.raises(UserProblem, match="comes with Inglenook"):
            change(id_)
    with pytest.raises(UserProblem, match="no model “nothing”"):
        models.remove("nothing")


# What is found -------------------------------------------------------------------------------


def test_a_file_that_vanished_is_listed_with_its_problem(
    models: InstalledModels, file: Path
) -> None:
    models.add(file, copy=False)
    file.unlink()
    model = models.at("tiny")
    assert "not where it was" in model.problem
    assert model.details.layers == 2


def test_a_file_that_was_damaged_is_listed_with_its_problem(
    models: InstalledModels, file: Path
) -> None:
    models.add(file, copy=False)
    file.write_bytes(file.read_bytes()[:-500])
    assert "promises more than it holds" in models.at("tiny").problem


def test_what_someone_put_there_by_hand_is_listed(
    models: InstalledModels, folders: Folders
) -> None:
    write_embedder(folders.models / "bge-m3")
    Gguf().write(folders.models / "Loose.gguf")
    write_parts(folders.models)
    (folders.models / "notes").mkdir()
    (folders.models / ".tiny.gguf.partial").write_bytes(b"GGUF")
    (folders.models / "broken.json").write_text("{")
    (folders.models / "other.json").write_text("[1]")
    assert set(added(models)) == {"bge-m3", "loose", "tiny"}
    models.remove("loose")
    assert not (folders.models / "Loose.gguf").exists()


# Hashes --------------------------------------------------------------------------------------


def test_a_hash_is_kept_until_the_file_changes(
    folders: Folders, inspector: Inspector, file: Path
) -> None:
    expected = hashlib.sha256(file.read_bytes()).hexdigest()
    models = InstalledModels(folders.models, inspector, {expected})
    models.add(file, copy=False)
    assert models.at("tiny").details.is_hash_known is None
    told: list[tuple[int, int]] = []
    details = models.hashed("tiny", lambda *how_far: told.append(how_far)).details
    assert (details.sha256, details.is_hash_known) == (expected, True)
    assert told[-1] == (file.stat().st_size, file.stat().st_size)
    assert models.at("tiny").details.sha256 == expected
    assert InstalledModels(folders.models, inspector).at("tiny").details.is_hash_known is False
    later = file.stat().st_mtime + 100
    os.utime(file, (later, later))
    assert models.at("tiny").details.sha256 == ""


def test_a_hash_goes_with_a_file_of_another_size_and_an_older_time(
    models: InstalledModels, file: Path
) -> None:
    models.add(file, copy=False)
    assert models.hashed("tiny").details.sha256
    file.write_bytes(file.read_bytes() + bytes(4096))
    os.utime(file, (1e9, 1e9))
    assert models.at("tiny").details.sha256 == ""
    assert models.at("tiny").details.is_hash_known is None


def test_a_hash_can_be_given_up(models: InstalledModels, file: Path) -> None:
    models.add(file, copy=False)
    with pytest.raises(Cancelled):
        models.hashed("tiny", is_cancelled=lambda: True)
    assert models.at("tiny").details.sha256 == ""


# Which one is meant --------------------------------------------------------------------------


def test_a_model_is_named_by_id_name_or_path(
    folders: Folders, models: InstalledModels, file: Path, tmp_path: Path
) -> None:
    models.add(file, copy=False)
    models.rename("tiny", "My model")
    for named in ("tiny", "My model", "my MODEL"):
        assert resolve(folders, named).path == str(file)
    other = Gguf().write(tmp_path / "other.gguf")
    assert resolve(folders, str(other)).path == str(other)


@pytest.mark.models
def test_no_name_means_the_starter(folders: Folders) -> None:
    assert resolve(folders, "").origin is Origin.STARTER


def test_what_cannot_answer_is_refused(folders: Folders, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="no model “nothing”"):
        resolve(folders, "nothing")
    with pytest.raises(UserProblem, match="cannot answer"):
        resolve(folders, str(write_embedder(tmp_path / "finder")))
    with pytest.raises(UserProblem, match="damaged"):
        resolve(folders, str(Gguf(tensor_count=2**60).write(tmp_path / "broken.gguf")))
