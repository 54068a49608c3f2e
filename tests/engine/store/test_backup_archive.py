"""One file with everything: written, read back, taken apart, and refused when a byte is wrong."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from engine.errors import Cancelled, UserProblem
from engine.paths import Folders
from engine.store.backups.archive import check_archive, read_manifest, take_apart, write_archive
from tests.fixtures.backups import NOON, write_state
from tests.fixtures.full_disk import FullDisk


@pytest.fixture
def target(folders: Folders, tmp_path: Path) -> Path:
    write_state(folders, "ferry", padding=20_000)
    adapter = folders.adapters / "letters"
    adapter.mkdir(parents=True)
    (adapter / "adapter.gguf").write_bytes(b"numbers" * 1000)
    (adapter / "adapter.json").write_text("{}")
    folders.models.mkdir()
    (folders.models / "large.gguf").write_bytes(bytes(5000))
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "mine.zip"


def test_everything_is_in_it_and_models_are_named(folders: Folders, target: Path) -> None:
    made = write_archive(folders, target, NOON)
    assert read_manifest(target) == made
    assert [one.name for one in made.files] == ["user.db", "settings.toml"]
    assert made.made_at == "2026-11-30T12:00:00+00:00"
    (adapter,), (model,) = made.adapters, made.models
    assert (adapter.name, adapter.bytes, adapter.is_included) == ("letters", 7002, False)
    assert (model.name, model.bytes, model.is_included) == ("large.gguf", 5000, False)
    assert list(target.parent.iterdir()) == [target]


def test_what_is_taken_apart_is_what_was_there(
    folders: Folders, target: Path, tmp_path: Path
) -> None:
    write_archive(folders, target, NOON, with_adapters=True)
    out = tmp_path / "out"
    out.mkdir()
    manifest = take_apart(target, out)
    assert manifest.adapters[0].is_included
    assert (out / "settings.toml").read_text() == "# ferry\n"
    assert (out / "adapters/letters/adapter.gguf").read_bytes() == b"numbers" * 1000
    with closing(apsw.Connection(str(out / "user.db"))) as copy:
        assert list(copy.execute("SELECT path FROM exclusion WHERE excluded_at = 1")) == [
            ("ferry",)
        ]


def test_without_settings_there_are_none_in_it(folders: Folders, target: Path) -> None:
    folders.settings_file.unlink()
    made = write_archive(folders, target, NOON)
    assert [one.name for one in made.files] == ["user.db"]


def test_no_file_is_replaced_unless_that_is_wanted(folders: Folders, target: Path) -> None:
    target.write_text("my thesis")
    with pytest.raises(UserProblem, match="there already"):
        write_archive(folders, target, NOON)
    assert target.read_text() == "my thesis"
    write_archive(folders, target, NOON, replaces=True)
    check_archive(target)


def test_a_folder_that_is_not_there_is_said(folders: Folders, tmp_path: Path, target: Path) -> None:
    del target
    with pytest.raises(UserProblem, match="no folder"):
        write_archive(folders, tmp_path / "nowhere" / "mine.zip", NOON)


def test_a_full_disk_leaves_nothing_and_the_old_one(folders: Folders, target: Path) -> None:
    write_archive(folders, target, NOON)
    before = target.read_bytes()
    disk = FullDisk(is_default=True)
    disk.full_after_writes = 3
    try:
        with pytest.raises(UserProblem, match="disk is full"):
            write_archive(folders, target, NOON, replaces=True)
    finally:
        disk.free()
        disk.unregister()
    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == before


def test_a_stop_leaves_nothing(folders: Folders, target: Path) -> None:
    with pytest.raises(Cancelled):
        write_archive(folders, target, NOON, is_cancelled=lambda: True)
    assert list(target.parent.iterdir()) == []


def test_only_what_an_end_by_force_left_of_this_one_is_cleared(
    folders: Folders, target: Path
) -> None:
    """In a folder of the person's own."""
    left = [
        target.with_name(f".mine.zip{kind}.{2**22 + 1}.unfinished{ending}")
        for kind, ending in (("", ""), (".db", ""), (".db", "-journal"))
    ]
    others = {
        target.with_name(name)
        for name in (
            ".thesis.unfinished.odt",
            ".video.mp4.unfinished",
            f".other.zip.{2**22 + 1}.unfinished",
        )
    }
    for one in (*left, *others):
        one.touch()
    write_archive(folders, target, NOON)
    assert set(target.parent.iterdir()) == {target, *others}


def test_what_lies_there_on_the_way_can_be_cleared_when_the_process_is_killed(
    folders: Folders, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every name that a process has there at some moment is one that is cleared."""
    seen: set[str] = set()

    def look() -> bool:
        seen.update(one.name for one in target.parent.iterdir())
        return False

    write_archive(folders, target, NOON, is_cancelled=look)
    seen.discard(target.name)
    assert {one.replace(str(os.getpid()), "7") for one in seen} >= {
        ".mine.zip.7.unfinished",
        ".mine.zip.db.7.unfinished",
    }
    target.unlink()
    for name in seen:
        target.with_name(name).touch()
    monkeypatch.setattr("psutil.pid_exists", lambda _: False)
    write_archive(folders, target, NOON)
    assert list(target.parent.iterdir()) == [target]


# What is refused -----------------------------------------------------------------------------


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Change what is in an archive."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    change(content)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def with_manifest(
    change: Callable[[dict[str, object]], None],
) -> Callable[[dict[str, bytes]], None]:
    def apply(content: dict[str, bytes]) -> None:
        values = json.loads(content["manifest.json"])
        change(values)
        content["manifest.json"] = json.dumps(values).encode()

    return apply


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda one: one.update({"user.db": one["user.db"][:-1] + b"?"}), id="a byte"),
        pytest.param(lambda one: one.update({"user.db": one["user.db"][:-1]}), id="shorter"),
        pytest.param(lambda one: one.update({"user.db": one["user.db"] + b"?"}), id="longer"),
        pytest.param(lambda one: one.pop("settings.toml"), id="a file less"),
        pytest.param(with_manifest(lambda one: one.update(files=[])), id="no database"),
    ],
)
def test_what_is_not_what_it_was_is_refused(
    folders: Folders, target: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    write_archive(folders, target, NOON)
    rewritten(target, change)
    with pytest.raises(UserProblem, match="is damaged"):
        check_archive(target)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_half_a_file_is_refused(folders: Folders, target: Path, share: float) -> None:
    write_archive(folders, target, NOON)
    content = target.read_bytes()
    target.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(UserProblem, match="is damaged"):
        check_archive(target)


@pytest.mark.parametrize("at", [0.2, 0.4, 0.6])
def test_a_byte_that_turned_is_refused(folders: Folders, target: Path, at: float) -> None:
    write_archive(folders, target, NOON)
    content = bytearray(target.read_bytes())
    content[int(len(content) * at)] ^= 0x10
    target.write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"):
        check_archive(target)


def name_first_file(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(content: dict[str, bytes]) -> None:
        values = json.loads(content["manifest.json"])
        content[name] = content[values["files"][1]["name"]]
        values["files"][1]["name"] = name
        content["manifest.json"] = json.dumps(values).encode()

    return change


@pytest.mark.parametrize(
    "name",
    [
        "../outside.toml",
        "/tmp/outside.toml",  # noqa: S108 - it must not get there
        "adapters/../../outside.toml",
        "adapters/outside.toml",
        "adapters/a\\..\\..\\outside",
        "adapters/c:/outside",
        "index.db",
    ],
)
def test_no_file_gets_out_of_its_folder(
    folders: Folders, target: Path, tmp_path: Path, name: str
) -> None:
    write_archive(folders, target, NOON)
    rewritten(target, name_first_file(name))
    out = tmp_path / "deep" / "out"
    out.mkdir(parents=True)
    with pytest.raises(UserProblem, match="not a backup of Inglenook"):
        take_apart(target, out)
    assert list(out.iterdir()) == []
    assert list(out.parent.iterdir()) == [out]


def test_more_than_was_promised_is_not_unpacked(
    folders: Folders, target: Path, tmp_path: Path
) -> None:
    write_archive(folders, target, NOON)
    rewritten(target, lambda one: one.update({"user.db": bytes(50_000_000)}))
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(UserProblem, match="is damaged"):
        take_apart(target, out)
    assert (out / "user.db").stat().st_size < 5_000_000


def test_one_of_a_form_to_come_names_the_version(folders: Folders, target: Path) -> None:
    write_archive(folders, target, NOON)
    rewritten(target, with_manifest(lambda one: one.update(format=2, inglenook="7.1")))
    with pytest.raises(UserProblem, match="newer Inglenook") as caught:
        check_archive(target)
    assert "7.1" in caught.value.hint


@pytest.mark.parametrize("content", [b"", b"PK", b"my thesis"])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"):
        check_archive(other)


def test_another_zip_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "holiday.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("beach.txt", "sand")
    with pytest.raises(UserProblem, match="not a backup of Inglenook"):
        check_archive(other)
