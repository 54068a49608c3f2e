"""The virtual environment in `.venv`, and what is installed in it.

Covered: making it, building llama.cpp, installing the libraries and Inglenook itself (editable, so
that the code runs from where it lies), each with a note in a stamp file when it is done, so that a
later start knows what is missing without asking pip. Not covered: whether the machine is fit for
it (see `checks`).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from bootstrap.hardware import Accelerator, Hardware
from bootstrap.progress import Progress
from bootstrap.stamp import Stamp

_RECIPE = 1  # raised when this file installs differently, so that everyone's setup runs again


def interpreter_of(folder: Path) -> Path:
    """Return where the interpreter of a virtual environment lies."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


class Environment:
    """The virtual environment of one copy of Inglenook.

    Args:
        root: The folder of the repository.
        hardware: What the libraries are installed for.
    """

    def __init__(self, root: Path, hardware: Hardware) -> None:
        self._root = root
        self._hardware = hardware
        self._constraints = root / "requirements" / "constraints.txt"
        self.folder = root / ".venv"
        self._stamp = Stamp(self.folder / "inglenook-setup.json")

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return interpreter_of(self.folder)

    @property
    def is_made(self) -> bool:
        """Whether there is an environment with pip, whose Python is still the one it was."""
        return self.python.exists() and self._stamp.get("python") == self._python_name()

    @property
    def has_llama(self) -> bool:
        """Whether llama.cpp is built, in the pinned version and for this hardware."""
        return self._stamp.get("llama") == self._llama_key()

    def has_libraries(self, *, development: bool) -> bool:
        """Tell whether everything that pyproject.toml asks for is installed as pinned."""
        return self._stamp.get("libraries") == self._libraries_key() and (
            self._has_development or not development
        )

    def size(self) -> int:
        """Return the bytes of the files that are there."""
        folders = os.walk(self.folder)
        return sum(
            Path(folder, name).lstat().st_size for folder, _, names in folders for name in names
        )

    def make(self, progress: Progress) -> None:
        """Make the environment, or mend one that is half made, with the pinned pip."""
        known = self._stamp.get("python")
        outdated = known is not None and known != self._python_name()
        venv: list[str | Path] = [sys.executable, "-I", "-m", "venv", self.folder]
        progress.run(venv + ["--clear"] * outdated, dict(os.environ))
        self._stamp.clear()
        # An older pip does not know all the options that are used later.
        self._install(progress, "pip", "setuptools")
        self._stamp.set("python", self._python_name())

    def build_llama(self, progress: Progress) -> None:
        """Build llama.cpp for this hardware and install it."""
        self._discard_half_installed()
        options: list[str | Path] = ["--build-constraint", self._constraints]
        cmake = os.environ.get("CMAKE_ARGS", "")
        if self._hardware.llama_accelerator is Accelerator.CUDA:
            # pip's cache does not know what a wheel was built for.
            options += ["--no-cache-dir"]
            cmake = f"-DGGML_CUDA=on -DCMAKE_CUDA_COMPILER={self._hardware.nvcc} {cmake}"
        elif self._hardware.accelerator is Accelerator.CUDA:
            progress.note(
                "there is an NVIDIA card, but not the CUDA compiler nvcc, so chat models will run "
                "on the processor. Install the CUDA toolkit and start again to use the card."
            )
        if self._stamp.get("llama") not in (None, self._llama_key()):
            options += ["--force-reinstall", "--no-deps"]
        self._install(progress, *options, "llama-cpp-python", CMAKE_ARGS=cmake)
        self._stamp.set("llama", self._llama_key())

    def takes_needless_cuda(self) -> bool:
        """Tell whether pip will bring torch with CUDA to a machine that cannot use it.

        That is so on Linux where no package index that pip knows has the CPU build.
        """
        if sys.platform != "linux" or self._hardware.accelerator is Accelerator.CUDA:
            return False
        version = self._pin("torch").removeprefix("torch==")
        if any(self.folder.glob(f"lib/python*/site-packages/torch-{version}*.dist-info")):
            return False
        listing = subprocess.run(
            [*self.pip, "index", "versions", "torch", "--json"],
            env=pip_variables(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return f"{version}+cpu" not in listing.stdout

    def install_libraries(self, progress: Progress, *, development: bool) -> None:
        """Install what pyproject.toml asks for, and Inglenook itself."""
        self._discard_half_installed()
        options: list[str | Path] = []
        if sys.platform == "linux" and self._hardware.accelerator is Accelerator.CUDA:
            options = ["-c", self._constraints.with_name("cuda.txt")]
        development = development or self._has_development
        extra = "[development]" if development else ""
        # setuptools, which the build needs, is pinned in the environment already.
        options += ["--no-build-isolation", "--editable", f"{self._root}{extra}"]
        self._install(progress, *options)
        self._stamp.set("development", str(development))
        self._stamp.set("libraries", self._libraries_key())

    @property
    def _has_development(self) -> bool:
        return self._stamp.get("development") == str(True)

    def _install(self, progress: Progress, *arguments: str | Path, **variables: str) -> None:
        command = [*self.pip, "install", "-c", self._constraints, *arguments]
        progress.run(command, pip_variables() | variables)

    @property
    def pip(self) -> list[str | Path]:
        """The command that starts the pip of the environment, alone with its own libraries."""
        return [self.python, "-I", "-m", "pip", "--no-input", "--disable-pip-version-check"]

    def _pin(self, name: str) -> str:
        lines = self._constraints.read_text(encoding="utf-8").splitlines()
        return next(line.split()[0] for line in lines if line.startswith(f"{name}=="))

    def _python_name(self) -> str:
        """Return the name of the real interpreter, which tells its version, as in "python3.11"."""
        return self.python.resolve().name

    def _llama_key(self) -> str:
        return f"{self._pin('llama-cpp-python')} for {self._hardware.llama_accelerator.name}"

    def _libraries_key(self) -> str:
        project = tomllib.loads((self._root / "pyproject.toml").read_text(encoding="utf-8"))
        wanted = json.dumps([project["project"], project["build-system"]], sort_keys=True)
        pins = [path.read_bytes() for path in sorted(self._constraints.parent.glob("*.txt"))]
        parts = [str(_RECIPE), str(self._root), self._hardware.accelerator.name, wanted]
        return hashlib.sha256(b"\0".join([*(part.encode() for part in parts), *pins])).hexdigest()

    def _discard_half_installed(self) -> None:
        """Remove the records of packages whose installation was cut off.

        pip writes the file RECORD last. Without it, pip would still take the package for installed.
        """
        for site_packages in ("lib/python*/site-packages", "Lib/site-packages"):
            for record in self.folder.glob(f"{site_packages}/*.dist-info"):
                if not (record / "RECORD").exists():
                    shutil.rmtree(record)


def pip_variables() -> dict[str, str]:
    """Return the variables to run pip with: the person's own, but never into the user's folder."""
    return os.environ | {"PIP_USER": "0"}
