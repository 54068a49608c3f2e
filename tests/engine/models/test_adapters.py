"""What models were taught: cards on the disk, and whether an adapter fits a model."""

from __future__ import annotations

import errno
import json
import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models import adapters as module
from engine.models.adapters import (
    AdapterFormat,
    Adapters,
    AdapterVariant,
    InstalledAdapter,
    fits,
    from_wire,
    to_wire,
)
from engine.models.records import InstalledModel, ModelDetails, ModelFormat, ModelKind, Origin
from engine.paths import Folders
from tests.fixtures.adapters import LETTERS, write_folder

SMOL = InstalledModel(
    "smollm2-135m-instruct",
    "SmolLM2",
    ModelKind.CHAT,
    ModelFormat.GGUF,
    Origin.STARTER,
    "/models/smollm2.gguf",
    details=ModelDetails(
        architecture="llama", layers=30, embedding_length=576, file_bytes=145_000_000
    ),
)
QWEN = replace(
    SMOL,
    id="qwen3",
    name="Qwen3",
    details=ModelDetails(architecture="qwen3", layers=28, embedding_length=1024, file_bytes=600),
)


@pytest.fixture
def adapters(folders: Folders) -> Adapters:
    return Adapters(folders.adapters)


# On the disk -----------------------------------------------------------------------------------


def test_without_a_folder_there_are_none(adapters: Adapters) -> None:
    assert adapters.all() == ()
    assert adapters.find("letters") is None
    with pytest.raises(UserProblem, match="“letters”"):
        adapters.at("letters")


def test_a_registered_adapter_is_read_as_it_was(folders: Folders, adapters: Adapters) -> None:
    kept = write_folder(folders.adapters)
    file = folders.adapters / "letters" / "adapter.gguf"
    assert kept == replace(LETTERS, path=str(file), file_bytes=len(b"weights"))
    assert adapters.all() == (kept,)
    assert adapters.find("letters") == adapters.find("LETTERS") == adapters.at("letters") == kept
    card = json.loads((folders.adapters / "letters" / "adapter.json").read_text())
    assert card["path"] == "adapter.gguf", "so that the folder can be moved"


def test_a_moved_folder_is_read_where_it_is_now(folders: Folders, tmp_path: Path) -> None:
    write_folder(folders.adapters)
    moved = tmp_path / "elsewhere"
    shutil.move(folders.adapters, moved)
    (found,) = Adapters(moved).all()
    assert (found.path, found.problem) == (str(moved / "letters" / "adapter.gguf"), "")


def test_the_time_and_a_name_of_its_own_are_given(folders: Folders) -> None:
    write_folder(folders.adapters)
    second = write_folder(folders.adapters, replace(LETTERS, id="letters-2", created_at=""))
    third = write_folder(folders.adapters, replace(LETTERS, id="third", name="le\ntters"))
    assert (second.name, third.name) == ("Letters 2", "le tters")
    assert second.created_at.startswith("20")
    assert write_folder(folders.adapters, second).name == "Letters 2", "it has this name itself"


def test_ids_are_those_of_no_folder(folders: Folders, adapters: Adapters) -> None:
    assert adapters.free_id("Meine Briefe!") == "meine-briefe"
    assert adapters.free_id("Письма") == "adapter"
    write_folder(folders.adapters)
    adapters.folder_of("letters-2").mkdir()
    assert adapters.free_id("Letters") == "letters-3"


def test_adapters_are_sorted_by_name(folders: Folders, adapters: Adapters) -> None:
    for name in ("b", "A", "c"):
        write_folder(folders.adapters, replace(LETTERS, id=f"x{name}".lower(), name=name))
    assert [one.name for one in adapters.all()] == ["A", "b", "c"]


def test_a_new_name_keeps_the_id(folders: Folders, adapters: Adapters) -> None:
    kept = write_folder(folders.adapters)
    assert adapters.rename("letters", " My \x1b letters ") == replace(kept, name="My letters")
    assert adapters.rename("letters", "my letters").name == "my letters"
    write_folder(folders.adapters, replace(LETTERS, id="notes", name="Notes"))
    for name in ("", " \n ", "x" * 121, "NOTES"):
        with pytest.raises(UserProblem) as caught:
            adapters.rename("letters", name)
        assert caught.value.hint
    with pytest.raises(UserProblem, match="“gone”"):
        adapters.rename("gone", "Mine")


def test_a_removed_adapter_is_gone_with_its_files(folders: Folders, adapters: Adapters) -> None:
    write_folder(folders.adapters)
    notes = write_folder(folders.adapters, replace(LETTERS, id="notes", name="Notes"))
    adapters.remove("letters")
    assert adapters.all() == (notes,)
    assert not (folders.adapters / "letters").exists()
    for id_ in ("letters", "..", "../models"):
        with pytest.raises(UserProblem):
            adapters.remove(id_)
    assert Path(notes.path).exists()


def test_a_broken_card_is_left_out_with_a_line_in_the_log(
    folders: Folders, adapters: Adapters, caplog: pytest.LogCaptureFixture
) -> None:
    kept = write_folder(folders.adapters)
    values = json.loads((folders.adapters / "letters" / "adapter.json").read_text())
    broken = {
        "cut": json.dumps(values)[:40],
        "list": "[]",
        "no-name": json.dumps({**values, "name": None}),
        "no-model": json.dumps({key: one for key, one in values.items() if key != "model_id"}),
        "rank": json.dumps({**values, "rank": "16"}),
        "format": json.dumps({**values, "format": "onnx"}),
    }
    for name, content in broken.items():
        (folders.adapters / name).mkdir()
        (folders.adapters / name / "adapter.json").write_text(content)
    (folders.adapters / "half-written").mkdir()
    with caplog.at_level(logging.WARNING, logger=module.__name__):
        assert adapters.all() == (kept,)
    said = [record.getMessage().split()[3] for record in caplog.records]
    assert sorted(said) == sorted(broken)


def test_an_adapter_without_its_file_says_so(folders: Folders, adapters: Adapters) -> None:
    Path(write_folder(folders.adapters).path).unlink()
    (found,) = adapters.all()
    assert (found.problem, found.file_bytes) == ("Its file is not where it was.", 0)
    assert "cannot be used: Its file is not where it was." in fits(found, SMOL)
    adapters.remove(found.id)
    assert adapters.all() == ()


def test_a_folder_for_mlx_counts_with_all_its_files(adapters: Adapters) -> None:
    place = adapters.folder_of("letters")
    place.mkdir(parents=True)
    (place / "adapters.safetensors").write_bytes(b"12345")
    (place / "adapter_config.json").write_bytes(b"{}")
    kept = adapters.register(replace(LETTERS, format=AdapterFormat.MLX, path=str(place)))
    assert (kept.path, kept.problem) == (str(place), "")
    assert kept.file_bytes >= 7


def test_a_full_disk_is_a_problem_with_words(
    folders: Folders, adapters: Adapters, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = write_folder(folders.adapters)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module, "write_atomically", refuse)
    with pytest.raises(UserProblem) as caught:
        adapters.rename("letters", "Mine")
    assert caught.value.message == "Could not keep what was taught: the disk is full."
    assert adapters.all() == (before,)


# Between processes -----------------------------------------------------------------------------


def test_an_adapter_travels_as_json_and_unknown_fields_are_dropped() -> None:
    adapter = replace(LETTERS, variant=AdapterVariant.RSLORA, problem="It failed.")
    values = json.loads(json.dumps({**to_wire(adapter), "new": 1}))
    assert from_wire(values) == adapter
    least = {name: values[name] for name in ("id", "name", "model_id", "model_name", "path")}
    assert from_wire(least) == InstalledAdapter(**least)


# What fits what --------------------------------------------------------------------------------


def test_an_adapter_fits_the_model_that_was_taught() -> None:
    assert fits(LETTERS, SMOL) == ""
    assert fits(LETTERS, replace(SMOL, name="Mine")) == ""
    assert fits(LETTERS, replace(SMOL, id="copy")) == "", "the same file under another name"


def test_another_model_is_refused_with_both_names() -> None:
    words = "“Letters” was taught with SmolLM2 135M Instruct, not with Qwen3."
    assert fits(LETTERS, QWEN) == words
    for wrong in ({"architecture": "phi3"}, {"layers": 28}, {"embedding_length": 64}):
        other = replace(SMOL, id="other", details=replace(SMOL.details, **wrong))
        assert fits(LETTERS, other) == (
            "“Letters” was taught with SmolLM2 135M Instruct, not with SmolLM2."
        )
    unknown = replace(SMOL, id="other", details=ModelDetails())
    assert "not with SmolLM2" in fits(LETTERS, unknown)


def test_a_model_whose_file_changed_is_refused() -> None:
    words = "SmolLM2 is another file now than the one that “Letters” was taught with."
    larger = replace(SMOL, details=replace(SMOL.details, file_bytes=145_000_001))
    assert fits(LETTERS, larger) == words
    hashed = replace(LETTERS, model_sha256="aa")
    other = replace(SMOL, details=replace(SMOL.details, sha256="bb"))
    assert fits(hashed, other) == words
    assert fits(hashed, replace(larger, details=replace(larger.details, sha256="aa"))) == ""
    assert fits(hashed, SMOL) == "", "a hash that was not computed says nothing"


def test_another_model_of_the_same_size_has_to_show_its_hash() -> None:
    hashed = replace(LETTERS, model_sha256="aa")
    merged = replace(SMOL, id="merged", name="Merged")
    assert fits(hashed, merged) == (
        "Merged is as large as the model that “Letters” was taught with, but its hash is not "
        "known: compute it in the details of the model."
    )
    for sha256, is_same in (("aa", True), ("bb", False)):
        known = replace(merged, details=replace(SMOL.details, sha256=sha256))
        assert (fits(hashed, known) == "") is is_same
    larger = replace(merged, details=replace(SMOL.details, file_bytes=145_000_001))
    assert "not with Merged" in fits(hashed, larger)


def test_a_form_that_the_model_has_not_is_refused_with_both_names() -> None:
    mlx = replace(SMOL, name="SmolLM2 MLX", format=ModelFormat.MLX)
    assert fits(LETTERS, mlx) == (
        "“Letters” was taught with SmolLM2 135M Instruct as a GGUF file, which SmolLM2 MLX is not."
    )
    for_mlx = replace(LETTERS, format=AdapterFormat.MLX)
    assert "as an MLX folder, which SmolLM2 is not." in fits(for_mlx, SMOL)
    assert fits(for_mlx, mlx) == ""
    assert fits(for_mlx, replace(mlx, format=ModelFormat.TRANSFORMERS)) == ""
