"""Whose turn it is to change the index."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.index.turn import turn
from tests.fixtures.processes import REPOSITORY

_TAKE_AND_DIE = """
import os, sys
from pathlib import Path
from engine.index.turn import turn
with turn(Path(sys.argv[1])):
    os._exit(9)
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "index.db"


def test_one_after_another_may_have_it(database: Path) -> None:
    for _ in range(2):
        with turn(database) as last_one_died:
            assert not last_one_died


def test_two_at_once_may_not(database: Path) -> None:
    with turn(database):
        with pytest.raises(UserProblem, match="indexing already") as caught, turn(database):
            pytest.fail("two at once")
        assert caught.value.hint
    with turn(database) as last_one_died:
        assert not last_one_died


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_an_error_is_an_orderly_end(database: Path, error: type[BaseException]) -> None:
    def fail() -> None:
        with turn(database):
            raise error

    with pytest.raises(error):
        fail()
    with turn(database) as last_one_died:
        assert not last_one_died


def test_a_process_that_died_leaves_the_turn_and_its_mark(database: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TAKE_AND_DIE, str(database)],
        cwd=REPOSITORY,
        timeout=60,
        check=False,
    )
    assert done.returncode == 9
    with turn(database) as last_one_died:
        assert last_one_died
    with turn(database) as last_one_died:
        assert not last_one_died


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to any folder"
)
def test_a_read_only_folder_is_a_problem(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(UserProblem), turn(folder / "index.db"):
        pytest.fail("the turn was given")
