"""Words in the person's language: the two ways in which the window asks Qt for them.

A text with a number in it says `%Ln` where the number stands and gets the number as `count`; the
forms of each language, English too, are in resources/translations.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QCoreApplication

ENGINE: Final = "Engine"
"""The context of what the engine says."""

NO_COUNT: Final = -1
"""For a text without a number."""


def translated(context: str, text: str, count: int = NO_COUNT) -> str:
    """Return a text of the window in the person's language.

    Args:
        context: Under which name the text stands in the files of translations.
        text: The English text.
        count: The number that stands at `%Ln`, if there is one.
    """
    return QCoreApplication.translate(context, text, None, count)


def said(*texts: str) -> str:
    """Return sentences of the engine in the person's language; unknown ones as they are.

    The engine speaks English: in its logs, on the command line and in what it stores. It is
    translated where it is shown, so that what was stored years ago follows the language too.

    Args:
        texts: One after another, as a message and its hint; empty ones are left out.
    """
    return " ".join(translated(ENGINE, text) for text in texts if text)


def said_place(location: str) -> str:
    """Return a place in a document in the person's language.

    Args:
        location: As the engine says it; "letter.eml, page 3" is said part by part.
    """
    return ", ".join(said(part) for part in location.split(", "))


def place_in_file(path: str, location: str) -> str:
    """Return the name of a file and a place in it: "lease.pdf, page 4".

    Args:
        path: Of any system; empty where no file is known.
        location: As the engine says it; empty where it is the whole file.
    """
    name = PurePath(path.replace("\\", "/")).name
    return ", ".join(filter(None, (name, said_place(location))))
