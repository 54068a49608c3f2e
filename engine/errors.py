"""The errors of Inglenook: they say what happened, what to do, and whose fault it is.

Covered: the three kinds of error that travel between the engine, the workers and the faces
(window and terminal), and their form on the wire. Not covered: how they are shown.
"""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """The root of all errors that a face may show.

    Attributes:
        message: What happened, one plain sentence.
        hint: The one thing to do about it; empty when there is none.
        detail: Technical text for those who look for it; never needed to understand the message.
    """

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail


class UserProblem(EngineError):
    """The world is at fault: a missing file, a full disk, a model that does not fit."""


class Bug(EngineError):
    """Inglenook is at fault."""


class Cancelled(EngineError):
    """The person asked for a stop. Faces stay silent about it."""

    def __init__(self, message: str = "Cancelled.", hint: str = "", detail: str = "") -> None:
        super().__init__(message, hint, detail)


_KINDS: dict[str, type[EngineError]] = {
    "user_problem": UserProblem,
    "bug": Bug,
    "cancelled": Cancelled,
}


def to_wire(error: EngineError) -> dict[str, str]:
    """Return the error as a JSON-ready mapping (see `from_wire`)."""
    kind = next((name for name, cls in _KINDS.items() if isinstance(error, cls)), "bug")
    return {
        "kind": kind,
        "message": error.message,
        "hint": error.hint,
        "detail": error.detail,
    }


def from_wire(values: dict[str, Any]) -> EngineError:
    """Rebuild an error that `to_wire` wrote; an unknown kind becomes a `Bug`."""
    cls = _KINDS.get(str(values.get("kind")), Bug)
    return cls(
        str(values.get("message", "Something went wrong.")),
        str(values.get("hint", "")),
        str(values.get("detail", "")),
    )


def from_exception(error: BaseException) -> EngineError:
    """Turn any exception into an `EngineError`, with whose fault it is decided here.

    Errors of the operating system and of memory are the world's; everything else is ours.
    """
    if isinstance(error, EngineError):
        return error
    if isinstance(error, OSError):
        return from_os_error(error)
    if isinstance(error, MemoryError):
        return UserProblem(
            "There is not enough memory for this.",
            "Close other programs, or use a smaller model or file.",
        )
    return Bug(
        "Inglenook made a mistake.",
        "Try again; if it happens again, the log file shows where.",
        _traceback_text(error),
    )


def from_os_error(error: OSError, doing: str = "") -> UserProblem:
    """Say an operating system error in plain words.

    Args:
        error: The error as raised.
        doing: What was being done, as in "save the settings"; may be empty.
    """
    import errno

    hints = {
        errno.ENOSPC: ("the disk is full", "Free some space and try again."),
        errno.EDQUOT: ("the disk quota is used up", "Free some space and try again."),
        errno.EROFS: (
            "the disk is read-only",
            "Choose a folder that can be written to with INGLENOOK_HOME.",
        ),
        errno.EACCES: ("permission was refused", "Check who may read and write it."),
        errno.EPERM: ("permission was refused", "Check who may read and write it."),
        errno.ENOENT: ("it is not there", "Check the name and whether the disk is connected."),
        errno.EISDIR: ("it is a folder", "Choose a file."),
        errno.EMFILE: ("too many files are open", "Close other programs and try again."),
    }
    reason, hint = hints.get(error.errno or 0, (error.strerror or str(error), ""))
    return UserProblem(_could_not(doing, error.filename, reason), hint, repr(error))


def _could_not(doing: str, name: object, reason: str) -> str:
    if doing and name:
        return f"Could not {doing}: {name}: {reason}."
    if doing:
        return f"Could not {doing}: {reason}."
    if name:
        return f"A file could not be used: {name}: {reason}."
    return f"A file could not be used: {reason}."


def _traceback_text(error: BaseException) -> str:
    import traceback

    return "".join(traceback.format_exception(error)).strip()
