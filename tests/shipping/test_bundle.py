"""A bundle that was built: the part of the smoke test that fits the time of a test run.

    INGLENOOK_BUNDLE=build/cpu/bundle/inglenook python3 run.py test tests/shipping/test_bundle.py

Building one takes longer than all tests together, so that it is done apart (packaging/build.py).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shipping.llama_wheel import processor_files
from shipping.pruning import is_wanted

VARIABLE = "INGLENOOK_BUNDLE"

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the smoke test is written for Linux"),
    pytest.mark.skipif(
        VARIABLE not in os.environ, reason=f"no bundle was built: {VARIABLE} does not name one"
    ),
    pytest.mark.timeout(900),
]


@pytest.fixture
def bundle() -> Path:
    """The folder of the bundle."""
    return Path(os.environ[VARIABLE]).resolve()


def test_somebody_who_has_nothing_can_use_it(
    bundle: Path, repository: Path, tmp_path: Path
) -> None:
    script = repository / "packaging" / "smoke_test.py"
    done = subprocess.run(
        [sys.executable, script, bundle, "--quick", "--pictures", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ok  ") == 5
    assert len(list(tmp_path.glob("*.png"))) == 2


def test_nothing_is_in_it_that_stays_out(bundle: Path) -> None:
    contents = bundle / "_internal"
    files = (path for path in contents.rglob("*") if path.is_file())
    places = [path.relative_to(contents).as_posix() for path in files]
    assert [place for place in places if not is_wanted(place, "")] == []
    assert not [path for path in contents.rglob("*") if path.is_symlink() and not path.exists()]


def test_it_runs_on_every_processor_and_has_models_and_licences(bundle: Path) -> None:
    contents = bundle / "_internal"
    kinds = processor_files([path.name for path in (contents / "llama_cpp" / "lib").iterdir()])
    assert len(kinds) > 5
    assert list((contents / "resources" / "models").rglob("*.gguf"))
    licences = contents / "resources" / "licences" / "libraries"
    named = re.findall(r"^\| ([\w.-]+) \|", (licences / "README.md").read_text("utf-8"), re.M)
    assert {"torch", "Python", "PySide6_Essentials"} <= set(named)
    assert list((licences / "system").glob("libxcb*.txt"))
