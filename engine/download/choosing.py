"""Chooses the files of a repository that make a model.

Covered: one GGUF file, or all parts of a split one; the folder of a Transformers, MLX or
sentence-transformers model. Weights that are pickles are left out: opening one can run code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from engine.download.records import RemoteFile
from engine.errors import UserProblem
from engine.models.records import ModelFormat

_GGUF: Final = ".gguf"
_WEIGHTS: Final = ".safetensors"
_SPLIT: Final = re.compile(r"(.+)-\d{5}-of-(\d{5})\.gguf")

_FOLDER_ENDINGS: Final = frozenset({".json", ".txt", ".model", ".jinja", ".md", _WEIGHTS})
_FOLDER_NAMES: Final = frozenset({"license", "notice"})
_FOREIGN_FOLDERS: Final = frozenset({"onnx", "openvino", "coreml", "original", "metal"})
"""The same weights once more, for other programs."""


def chosen_files(
    listed: Sequence[RemoteFile], file: str
) -> tuple[tuple[RemoteFile, ...], tuple[RemoteFile, ...]]:
    """Return what to fetch; or nothing, and the model files to choose one from.

    Args:
        listed: All files of the repository.
        file: The one that was chosen; empty when none was.

    Raises:
        UserProblem: The file is not there, or there is no model that can be used.
    """
    if file:
        return _with_parts(listed, file), ()
    models = tuple(one for one in listed if _is_first_gguf(one.path))
    if len(models) == 1:
        return _with_parts(listed, models[0].path), ()
    return ((), models) if models else (_folder(listed), ())


def format_of(files: Sequence[RemoteFile]) -> ModelFormat:
    """Return how a model of these files will lie on the disk.

    An MLX folder looks like one of Transformers from outside: the inspection tells them apart.
    """
    is_gguf = any(one.path.endswith(_GGUF) for one in files)
    return ModelFormat.GGUF if is_gguf else ModelFormat.TRANSFORMERS


def _with_parts(listed: Sequence[RemoteFile], file: str) -> tuple[RemoteFile, ...]:
    split = _SPLIT.fullmatch(file)
    if split is None:
        found = [one for one in listed if one.path == file and file.endswith(_GGUF)]
        expected = 1
    else:
        found = [one for one in listed if _is_part(one.path, split)]
        expected = int(split.group(2))
    if len(found) != expected:
        raise UserProblem(
            f"The repository has no whole model file {file}.", "Choose one of its GGUF files."
        )
    return tuple(sorted(found, key=lambda one: one.path))


def _is_part(path: str, split: re.Match[str]) -> bool:
    other = _SPLIT.fullmatch(path)
    return other is not None and other.groups() == split.groups()


def _is_first_gguf(path: str) -> bool:
    """Whether this is a model file, and no further part and no addition for pictures."""
    name = PurePosixPath(path).name.lower()
    if not name.endswith(_GGUF) or name.startswith("mmproj"):
        return False
    return _SPLIT.fullmatch(path) is None or "-00001-of-" in name


def _folder(listed: Sequence[RemoteFile]) -> tuple[RemoteFile, ...]:
    files = tuple(one for one in listed if _belongs(PurePosixPath(one.path)))
    names = {one.path for one in files}
    if "config.json" not in names or not any(one.endswith(_WEIGHTS) for one in names):
        raise UserProblem(
            "The repository holds no model that Inglenook can use safely.",
            "It needs a GGUF file, or a config.json with weights as safetensors.",
        )
    return files


def _belongs(path: PurePosixPath) -> bool:
    if path.parts[0].lower() in _FOREIGN_FOLDERS or path.name.startswith("."):
        return False
    return path.suffix.lower() in _FOLDER_ENDINGS or path.stem.lower() in _FOLDER_NAMES
