"""Numbers as people say them, for the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QLocale

from desktop.language.numbers import number_words
from desktop.language.words import NO_COUNT, translated

_MINUTE = 60
_HOUR = 3600


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words of the library."""
    return translated("Library", text, count)


def size_words(size: int) -> str:
    """Say a number of bytes."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def duration_words(seconds: float) -> str:
    """Say a duration roughly, as people do."""
    if seconds < _MINUTE:
        return tr("less than a minute")
    if seconds < _HOUR:
        minutes = round(seconds / _MINUTE)
        return tr("about %Ln minutes", minutes)
    hours = round(seconds / _HOUR)
    return tr("about %Ln hours", hours)


def path_words(path: Path) -> str:
    """Say a path, with ~ for the person's own folder."""
    home = Path(QDir.homePath())  # the root of all files where the system knows no home
    is_own = home != home.parent and path.is_relative_to(home)
    return str(Path("~") / path.relative_to(home)) if is_own else str(path)


def files_words(count: int) -> str:
    """Say a number of files."""
    return tr("%Ln files", count)


def folders_words(count: int) -> str:
    """Say a number of folders."""
    return tr("%Ln folders", count)


def documents_words(count: int) -> str:
    """Say a number of documents."""
    return tr("%Ln documents", count)


def percent_words(share: float) -> str:
    """Say a share as a percentage that is 100 only when nothing is missing."""
    return tr("{n} %").format(n=number_words(int(share * 100)))
