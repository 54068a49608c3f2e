"""The files that a model consists of: the one to hash, the parts, deleting them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from engine.models.gguf_head import part_paths, read_head


def first_file(path: Path) -> Path:
    """Return the file whose hash stands for a model: of a folder, its first weights."""
    if not path.is_dir():
        return path
    return next(iter(sorted(path.glob("*.safetensors"))), path / "config.json")


def parts_of(path: Path) -> tuple[Path, ...]:
    """Return the files of a GGUF model that was inspected: itself, or all its parts.

    Raises:
        UserProblem: As `gguf_head.read_head`.
    """
    count = read_head(path).number("split.count") or 1
    return part_paths(path, count) if count > 1 else (path,)


def delete(path: Path, models: Path) -> None:
    """Delete a model's folder, its file, or the parts that it consists of.

    Folders around it that hold nothing else go, too.

    Args:
        path: Of the model.
        models: The folder of all models, which stays.

    Raises:
        OSError: One of them cannot be deleted.
    """
    around = resolved(path.parent)
    if path.is_dir():
        shutil.rmtree(path)
    elif path.is_file():
        for part in (path, *_later_parts(path)):
            part.unlink(missing_ok=True)
    while resolved(models) in around.parents and around.is_dir() and not any(around.iterdir()):
        around.rmdir()
        around = around.parent


def _later_parts(path: Path) -> list[Path]:
    stem, mark, rest = path.name.rpartition("-00001-of-")
    if not mark:
        return []
    # A name that only begins alike is another model's, as "qwen-coder" beside "qwen".
    names = re.compile(rf"{re.escape(stem)}-\d{{5}}-of-{re.escape(rest)}")
    return [one for one in path.parent.iterdir() if names.fullmatch(one.name) and one != path]


def is_same(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file or folder that is there."""
    try:
        return first.samefile(second)
    except OSError:
        # One of them is not there.
        return False


def resolved(path: Path) -> Path:
    """Return an absolute path with its links followed."""
    return path.absolute().resolve()
