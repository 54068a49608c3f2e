"""Copies a model into Inglenook's folder, so that there is the whole of it or nothing.

The copy is made under a temporary name, flushed to the disk and renamed at the end. Covered: room
on the disk, progress, cancelling, files that are links (their content is copied). Not covered:
files of a folder that hold programs or other forms of the same weights; they are left out.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import Cancelled, UserProblem, from_os_error
from engine.models.hashing import OnBytes

_STEP: Final = 8 * 1024 * 1024
_KEPT_FREE: Final = 256 * 1024 * 1024
"""Bytes of the disk that a copy leaves to everything else."""

_MOST_FILES: Final = 2_000
_WANTED: Final = frozenset(
    (".safetensors", ".json", ".txt", ".model", ".jinja", ".md", ".tiktoken", ".jsonl")
)


@dataclass(frozen=True, slots=True)
class FileToCopy:
    """One file and where it goes, relative to the target."""

    source: Path
    place: Path


def files_of_folder(folder: Path) -> list[FileToCopy]:
    """Return the files of a model's folder that are needed to run it.

    Raises:
        UserProblem: There are too many: this is not a model's folder.
    """
    found: list[FileToCopy] = []
    for root, names, files in os.walk(folder):
        relative = Path(root).relative_to(folder)
        names[:] = [one for one in names if not one.startswith(".")]
        if relative.parts:
            # Folders inside are one level deep, as in "1_Pooling".
            names.clear()
        found += [
            FileToCopy(Path(root) / one, relative / one)
            for one in sorted(files)
            if Path(one).suffix.lower() in _WANTED and not one.startswith(".")
        ]
        if len(found) > _MOST_FILES:
            raise UserProblem(
                f"There are too many files in {folder.name} for a model.", "Choose its own folder."
            )
    return found


def copy_files(
    files: Sequence[FileToCopy], target: Path, on_bytes: OnBytes, is_cancelled: Callable[[], bool]
) -> None:
    """Copy files into a new folder, or one file to a new place.

    Args:
        files: What to copy; a single file with an empty place becomes the target itself.
        target: It is there only when it is whole.
        on_bytes: Told how far it is.
        is_cancelled: Asked after each step.

    Raises:
        UserProblem: The disk is too small, or a file cannot be read or written.
        Cancelled: `is_cancelled` said so.
    """
    partial = target.with_name(f".{target.name}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        total = sum(one.source.stat().st_size for one in files)
        _check_room(target.parent, total)
        _remove(partial)
        done = 0
        for one in files:
            place = partial / one.place
            place.parent.mkdir(parents=True, exist_ok=True)
            for size in _steps(one.source, place):
                if is_cancelled():
                    raise Cancelled
                done += size
                on_bytes(done, total)
        partial.replace(target)
    except OSError as error:
        raise from_os_error(error, "copy the model") from error
    finally:
        _remove(partial)


def _steps(source: Path, target: Path) -> Iterator[int]:
    """Copy a file and yield, after each step, the bytes that it copied."""
    with source.open("rb") as reader, target.open("xb") as writer:
        while content := reader.read(_STEP):
            writer.write(content)
            yield len(content)
        writer.flush()
        os.fsync(writer.fileno())


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed + _KEPT_FREE > free:
        raise UserProblem(
            f"There is too little room on the disk: the model takes {needed / 1e9:.1f} GB, and "
            f"{free / 1e9:.1f} GB are free.",
            "Free some space, or use the model where it is, without a copy.",
        )


def _remove(partial: Path) -> None:
    if partial.is_dir():
        shutil.rmtree(partial)
    else:
        partial.unlink(missing_ok=True)
