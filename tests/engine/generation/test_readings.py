"""Readings that are kept: found by key and tokens, limited, and never used when damaged."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.generation.llama_cpp.readings import Reading, ReadingsInMemory, ReadingsOnDisk


def reading(key: str, *tokens: int, size: int = 10) -> Reading:
    return Reading(key, tokens, bytes(size))


# In memory -----------------------------------------------------------------------------------


def test_the_reading_that_shares_most_is_the_best() -> None:
    readings = ReadingsInMemory()
    readings.add(reading("a", 1, 2, 3, 4))
    readings.add(reading("a", 1, 2, 9))
    found = readings.best("a", [1, 2, 3, 7])
    assert found is not None
    assert (found[0].tokens, found[1]) == ((1, 2, 3, 4), 3)


def test_a_reading_of_another_key_is_never_used() -> None:
    readings = ReadingsInMemory()
    readings.add(reading("plain", 1, 2, 3))
    assert readings.best("taught", [1, 2, 3]) is None


def test_a_longer_reading_takes_the_place_of_its_beginning() -> None:
    readings = ReadingsInMemory(most_bytes=1000)
    readings.add(reading("a", 1, 2, size=600))
    readings.add(reading("a", 1, 2, 3, size=600))
    found = readings.best("a", [1, 2])
    assert found is not None
    assert found[0].tokens == (1, 2, 3)


def test_the_oldest_goes_when_there_is_no_room() -> None:
    readings = ReadingsInMemory(most_bytes=25)
    for token in (1, 2, 3):
        readings.add(reading("a", token))
    assert [readings.best("a", [token])[1] for token in (1, 2, 3)] == [0, 1, 1]  # type: ignore[index]


def test_one_that_is_larger_than_all_the_room_pushes_out_no_other() -> None:
    readings = ReadingsInMemory(most_bytes=100)
    readings.add(reading("a", 1))
    readings.add(reading("a", 2, size=101))
    assert readings.best("a", [1]) == (reading("a", 1), 1)
    assert readings.best("a", [2]) == (reading("a", 1), 0)


# On disk -------------------------------------------------------------------------------------


@pytest.fixture
def disk(tmp_path: Path) -> ReadingsOnDisk:
    return ReadingsOnDisk(tmp_path / "readings", 10_000)


def test_what_was_saved_is_loaded_by_its_key_and_tokens(disk: ReadingsOnDisk) -> None:
    saved = Reading("a", (1, 2, 3), os.urandom(500))
    disk.save(saved)
    assert disk.load("a", [1, 2, 3]) == saved
    assert disk.load("a", [1, 2]) is None
    assert disk.load("b", [1, 2, 3]) is None


def only_file(disk: ReadingsOnDisk) -> Path:
    (path,) = disk._folder.iterdir()
    return path


@pytest.mark.parametrize("share", [0.0, 0.005, 0.02, 0.5, 0.99])
def test_a_file_that_was_cut_is_not_used_and_removed(disk: ReadingsOnDisk, share: float) -> None:
    disk.save(Reading("a", (1, 2, 3), os.urandom(5000)))
    path = only_file(disk)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert disk.load("a", [1, 2, 3]) is None
    assert not path.exists()


def test_one_changed_byte_is_noticed(disk: ReadingsOnDisk) -> None:
    disk.save(Reading("a", (1, 2, 3), bytes(5000)))
    path = only_file(disk)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content))
    assert disk.load("a", [1, 2, 3]) is None


def test_those_not_used_for_longest_go_when_there_is_no_room(tmp_path: Path) -> None:
    disk = ReadingsOnDisk(tmp_path / "readings", 12_000)
    for token in range(5):
        disk.save(reading("a", token, size=2500))
        os.utime(disk._path("a", [token]), (token, token))
        if token == 3:
            assert disk.load("a", [0]) is not None
    kept = [token for token in range(5) if disk.load("a", [token]) is not None]
    assert kept == [0, 2, 3, 4]


def test_what_is_larger_than_the_limit_is_not_kept(disk: ReadingsOnDisk) -> None:
    disk.save(reading("a", 1, size=20_000))
    assert disk.load("a", [1]) is None


def test_a_folder_that_cannot_be_written_to_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    disk = ReadingsOnDisk(tmp_path / "file" / "readings", 1000)
    disk.save(reading("a", 1))
    assert disk.load("a", [1]) is None
