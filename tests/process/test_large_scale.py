"""There is room at 200 %, for longer languages and from right to left.

The checks of the smallest window once more, each in a process of its own: Qt reads the factor when
it starts, and a language is spoken from the first widget to the last.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

import pytest

from tests.fixtures.processes import REPOSITORY
from tests.fixtures.pseudo_language import FROM_RIGHT, VARIABLE

VIEWS = "tests/desktop/views"
PLACES = (
    f"{VIEWS}/chat/test_accessibility.py",
    f"{VIEWS}/library/test_accessibility.py",
    f"{VIEWS}/models/test_accessibility.py",
    f"{VIEWS}/teach/test_small_window.py",
    f"{VIEWS}/compare/test_small_window.py",
    f"{VIEWS}/test_window_accessibility.py",
)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_at_twice_the_size(place: str) -> None:
    _check_room([place], {"QT_SCALE_FACTOR": "2"})


@pytest.mark.parametrize("language", ["de", "fr", FROM_RIGHT])
def test_nothing_is_cut_in_another_language(language: str) -> None:
    _check_room(PLACES, {VARIABLE: language})


def _check_room(places: Sequence[str], environment: Mapping[str, str]) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *places, "-k", "cut or room"],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout
