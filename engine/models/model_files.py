"""The files that a model consists of: the one to hash, the parts, deleting them."""

from __future__ import annotations

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


def delete(path: Path) -> None:
    """Delete a model's folder, its file, or the parts that it consists of.

    Raises:
        OSError: One of them cannot be deleted.
    """
    if path.is_dir():
        shutil.rmtree(path)
    elif path.is_file():
        parts = [path, *_later_parts(path)]
        for part in parts:
            part.unlink(missing_ok=True)
        if len(parts) > 1 and not any(path.parent.iterdir()):
            path.parent.rmdir()


def _later_parts(path: Path) -> list[Path]:
    stem, mark, rest = path.name.rpartition("-00001-of-")
    if not mark:
        return []
    return [one for one in path.parent.glob(f"*-of-{rest}") if one.name.startswith(f"{stem}-")]


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
