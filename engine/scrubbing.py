"""Takes what is personal out of technical text, so that a person can share it.

Taken out are places of files other than Inglenook's own, the names of the person and the computer,
whatever stands in quotation marks (names of documents, conversations, sets), addresses of mail and
of the network, and long numbers. What is left of a path is its ending, so that a reader knows what
kind of file it was; what is left of Inglenook's own code is the path inside the program.

Covered: lines of logs, stacks of Python, messages of errors. Not covered: free text: nothing here
knows which word of a sentence is a secret. So text of documents is never logged in the first place,
and a person reads the report before it is shared.
"""

from __future__ import annotations

import getpass
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

_MARKS: Final = "\"'<>|\u201c\u201d\u2018\u2019"
"""What is no part of a path: quotation marks, typographic ones too, and what shells use."""

_OWN: Final = re.compile(
    rf"(?:[A-Za-z]:)?[\\/](?:[^\\/:\n{_MARKS}]+[\\/])*?"
    r"(?P<inside>(?:site-packages|dist-packages|lib[\\/]python3\.\d+)[\\/][\w.\\/-]*"
    r"|(?:engine|desktop)[\\/][\w\\/]*\.py)"
)
"""A path into Inglenook's code, or into that of a library."""

_QUOTED: Final = (
    re.compile("\u201c[^\u201d\n]*\u201d"),
    re.compile("\u2018[^\u2019\n]*\u2019"),
    re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    re.compile(r"(?<![\w\u2019])'(?:[^'\\\n]|\\.)*'(?!\w)"),
)
_PATH: Final = re.compile(
    r"(?<![\w<>])(?:~|[A-Za-z]:)?"
    rf"(?:[\\/](?:[^\n{_MARKS}]*[\\/])?(?:[^\n\\/:{_MARKS}]*?\.\w{{1,8}}\b|[^\s\\/:,;()\[\]{_MARKS}]*))"
)
"""From the first separator of a line to the last one, and the name behind it: a folder's name can
hold anything, so rather too much is taken than too little."""

_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_ADDRESS: Final = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b")
_LONG_NUMBER: Final = re.compile(r"\b\d{7,}\b")
_HASH: Final = re.compile(r"\b[0-9a-f]{32,}\b")
_ENDING: Final = re.compile(r"\.\w{1,8}$")
_KEPT_MARK: Final = "\x00"


def scrub(text: str, names: tuple[str, ...] | None = None) -> str:
    """Return text without what is personal.

    Args:
        text: One line or many.
        names: Of the person and the computer; None finds them out.
    """
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found["inside"].replace("\\", "/"))
        return f"{_KEPT_MARK}{len(kept) - 1}{_KEPT_MARK}"

    text = _OWN.sub(keep, text.replace(_KEPT_MARK, ""))
    for pattern in _QUOTED:
        text = pattern.sub(_quoted, text)
    text = _PATH.sub(_path, text)
    for pattern, words in (
        (_MAIL, "<mail>"),
        (_ADDRESS, "<address>"),
        (_HASH, "<hash>"),
        (_LONG_NUMBER, "<number>"),
    ):
        text = pattern.sub(words, text)
    for name in personal_names() if names is None else names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "<name>", text, flags=re.IGNORECASE)
    for number, inside in enumerate(kept):
        text = text.replace(f"{_KEPT_MARK}{number}{_KEPT_MARK}", inside)
    return text


def personal_names() -> tuple[str, ...]:
    """Return what the person and the computer are called, as far as the system says."""
    asked: tuple[Callable[[], str], ...] = (
        getpass.getuser,
        lambda: Path.home().name,
        socket.gethostname,
    )
    found = []
    for ask in asked:
        try:
            found.append(ask())
        except (OSError, KeyError, RuntimeError, ImportError):
            continue  # this system does not say
    return tuple(dict.fromkeys(one for one in found if len(one) > 1))


def _quoted(found: re.Match[str]) -> str:
    text = found[0]
    if _KEPT_MARK in text:
        return text  # a path into the code, as in a stack
    ending = _ENDING.search(text[1:-1])
    return f"{text[0]}…{ending[0] if ending else ''}{text[-1]}"


def _path(found: re.Match[str]) -> str:
    text = found[0]
    if len(text) < 2:
        return text
    ending = _ENDING.search(text)
    return f"<path>{ending[0] if ending else ''}"
