"""Reads a file of any format of `library.formats`, at best in the sandbox.

Covered: choosing the reader, saying in plain words why a file was not read, the way of a document
through the sandbox. Not covered: the formats themselves (one module each), and which files are too
large to be opened at all (see `index`).
"""

from __future__ import annotations

import importlib
import stat
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from typing import Any, Final

from engine.documents.records import Block, BlockKind, Counted, Document, Place, Rows
from engine.documents.source import Source
from engine.errors import Bug, EngineError, UserProblem, from_os_error, from_wire, to_wire
from engine.library.formats import ALL, Format, format_of
from engine.sandbox import FailureKind, Sandbox, SandboxFailure

_MOST_CHARACTERS: Final = 150_000_000

_DEEPEST: Final = 4
"""Archives and messages inside one another that are opened."""

_STOPPED: Final = {
    FailureKind.TIMED_OUT: (
        "Reading this file took too long and was stopped.",
        "If you trust it, split it into smaller files.",
    ),
    FailureKind.OUT_OF_MEMORY: (
        "Reading this file needed too much memory and was stopped.",
        "If you trust it, split it into smaller files.",
    ),
    FailureKind.TOO_LARGE: (
        "This file holds more text than can be read at once.",
        "Split it into smaller files.",
    ),
    FailureKind.CRASHED: (
        "This file made its reader crash; it is probably damaged.",
        "Open it in another program and save it anew, then try again.",
    ),
}

Values = dict[str, Any]


class NotRead(UserProblem):
    """The file was left out on purpose: there is nothing in it that Inglenook can read."""


class PasswordNeeded(NotRead):
    """The file is encrypted, and no password was given or it does not fit."""

    def __init__(self, source: Source) -> None:
        super().__init__(
            "The password does not open this file."
            if source.password
            else "This file is protected by a password.",
            "Give the password in the library, or save the file without one.",
        )


def read(path: Path, password: str = "") -> Document:
    """Read a file. The file may be hostile: outside of tests, call `read_in_sandbox`.

    Raises:
        NotRead: The file is empty, without text, encrypted, of another kind, or too large.
        UserProblem: The file cannot be opened or is damaged.
    """
    try:
        _refuse_special(path)
        return read_source(Source.of(path, password))
    except OSError as error:
        raise from_os_error(error, "read this file") from error


def read_source(source: Source) -> Document:
    """Read the bytes of a file: one on the disk, or one inside an archive or a message.

    Raises:
        NotRead: As `read`, or it lies too deep inside archives.
        UserProblem: It is damaged.
    """
    format_ = _format_to_read(source)
    try:
        document: Document = importlib.import_module(format_.reader).read(source)
    except (EngineError, MemoryError):
        raise
    except Exception as error:  # parsers raise whatever they like on a damaged file
        raise UserProblem(
            "This file is damaged and could not be read.",
            "Open it in another program and save it anew, then try again.",
            traceback.format_exc(),
        ) from error
    if not document.blocks:
        raise NotRead("This file holds no text.", "There is nothing in it to find.")
    if len(document.text) > _MOST_CHARACTERS:
        raise NotRead(*_STOPPED[FailureKind.TOO_LARGE])
    return document


def read_in_sandbox(
    sandbox: Sandbox,
    path: Path,
    *,
    password: str = "",
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Document:
    """Read a file in a child process.

    Args:
        sandbox: Its limits are what one file may cost.
        path: The file.
        password: What a person gave to open it.
        is_cancelled: Asked about every 50 ms.

    Raises:
        NotRead: As `read`.
        UserProblem: As `read`, or the file was stopped by a limit or crashed its reader.
        Cancelled: `is_cancelled` said so.
    """
    try:
        values = sandbox.call(
            "engine.documents.reading:read_for_wire",
            {"path": str(path.absolute()), "password": password},
            is_cancelled=is_cancelled,
        )
    except SandboxFailure as failure:
        raise UserProblem(*_STOPPED[failure.kind], failure.detail) from failure
    if "not_read" in values:
        reason = from_wire(values["not_read"])
        if values["needs_password"]:
            raise PasswordNeeded(Source(path.name, b"", password))
        raise NotRead(reason.message, reason.hint, reason.detail)
    return from_wire_form(values)


def read_for_wire(path: str, password: str) -> Values:
    """Read a file inside the sandbox and return it in the form that `from_wire_form` takes."""
    try:
        return to_wire_form(read(Path(path), password))
    except NotRead as reason:
        return {
            "not_read": to_wire(reason),
            "needs_password": isinstance(reason, PasswordNeeded),
        }


def to_wire_form(document: Document) -> Values:
    """Return a document as JSON values."""
    return {
        "text": document.text,
        "blocks": [[str(one.kind), one.start, one.end, one.level] for one in document.blocks],
        "places": [
            [one.label, one.start, one.end, one.page, _rows_to_wire(one.rows), one.is_recognised]
            for one in document.places
        ],
        "counted_in": str(document.counted_in),
        "title": document.title,
        "notes": list(document.notes),
    }


def from_wire_form(values: Values) -> Document:
    """Return the document of `to_wire_form`.

    Raises:
        Bug: The values are not those of a document.
    """
    try:
        document = Document(
            str(values["text"]),
            tuple(
                Block(BlockKind(kind), int(start), int(end), int(level))
                for kind, start, end, level in values["blocks"]
            ),
            tuple(
                Place(
                    str(label),
                    int(start),
                    int(end),
                    None if page is None else int(page),
                    None if rows is None else _rows_from_wire(*rows),
                    bool(is_recognised),
                )
                for label, start, end, page, rows, is_recognised in values["places"]
            ),
            Counted(values["counted_in"]),
            str(values["title"]),
            tuple(str(note) for note in values["notes"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Bug("A reader returned something that is not a document.", "", repr(error)) from error
    if not _is_in_order(document.blocks, document) or not _is_in_order(document.places, document):
        raise Bug("A reader returned a document whose parts are not in order.")
    return document


def _rows_to_wire(rows: Rows | None) -> list[Any] | None:
    return None if rows is None else [rows.first, rows.columns]


def _rows_from_wire(first: int, columns: list[int] | None) -> Rows:
    if columns is None:
        return Rows(int(first))
    left, right = columns
    return Rows(int(first), (int(left), int(right)))


def _is_in_order(parts: Iterable[Block | Place], document: Document) -> bool:
    position = 0
    for part in parts:
        if not position <= part.start <= part.end:
            return False
        position = part.end
    return position <= len(document.text)


def _refuse_special(path: Path) -> None:
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotRead("This is not a file with content, such as a folder, a pipe or a device.")


def _format_to_read(source: Source) -> Format:
    format_ = format_of(PurePath(source.name))
    if format_ is None:
        known = ", ".join(one.label for one in ALL)
        raise NotRead("Inglenook does not read files of this kind.", f"It reads: {known}.")
    if not source.data:
        raise NotRead("This file is empty.", "There is nothing in it to find.")
    if source.depth > _DEEPEST:
        raise NotRead("This file lies too deep inside archives.", "Unpack it and add it by itself.")
    return format_
