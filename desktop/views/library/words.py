"""Numbers as people say them, for the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QLocale

_MINUTE = 60
_HOUR = 3600


def tr(text: str) -> str:
    """Translate words of the library."""
    return QCoreApplication.translate("Library", text)


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
        return tr("about a minute") if minutes == 1 else tr("about {n} minutes").format(n=minutes)
    hours = round(seconds / _HOUR)
    return tr("about an hour") if hours == 1 else tr("about {n} hours").format(n=hours)


def path_words(path: Path) -> str:
    """Say a path, with ~ for the person's own folder."""
    home = Path(QDir.homePath())  # the root of all files where the system knows no home
    is_own = home != home.parent and path.is_relative_to(home)
    return str(Path("~") / path.relative_to(home)) if is_own else str(path)


def files_words(count: int) -> str:
    """Say a number of files."""
    return tr("1 file") if count == 1 else tr("{n} files").format(n=QLocale().toString(count))


def folders_words(count: int) -> str:
    """Say a number of folders."""
    return tr("1 folder") if count == 1 else tr("{n} folders").format(n=QLocale().toString(count))


def documents_words(count: int) -> str:
    """Say a number of documents."""
    if count == 1:
        return tr("1 document")
    return tr("{n} documents").format(n=QLocale().toString(count))


def percent_words(share: float) -> str:
    """Say a share as a percentage that is 100 only when nothing is missing."""
    return tr("{n} %").format(n=QLocale().toString(int(share * 100)))
