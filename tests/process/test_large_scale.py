"""At 200 % everything has room: the checks of the smallest window once more, at twice the size.

Each in a process of its own, because Qt reads the factor when it starts.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.fixtures.processes import REPOSITORY

VIEWS = "tests/desktop/views"


@pytest.mark.parametrize(
    "places",
    [
        f"{VIEWS}/chat/test_accessibility.py",
        f"{VIEWS}/library/test_accessibility.py",
        f"{VIEWS}/models/test_accessibility.py",
        f"{VIEWS}/teach/test_small_window.py",
        f"{VIEWS}/compare/test_small_window.py",
        f"{VIEWS}/test_window_accessibility.py",
    ],
)
def test_nothing_is_cut_at_twice_the_size(places: str) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            places,
            "-k",
            "cut or room",
        ],
        cwd=REPOSITORY,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout
