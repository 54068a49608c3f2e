"""Numbers and times as the person's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

_SHORT = QLocale.FormatType.ShortFormat


def number_words(number: int) -> str:
    """Say a number with separators."""
    return str(QLocale().toString(number))


def decimal_words(number: float, digits: int = 2) -> str:
    """Say a number with some digits behind the point."""
    return str(QLocale().toString(number, "f", digits))


def when_words(seconds: float) -> str:
    """Say when, in the person's own time zone.

    Args:
        seconds: Since 1970, in UTC.
    """
    return str(QLocale().toString(QDateTime.fromSecsSinceEpoch(round(seconds)), _SHORT))


def moment_words(time: str) -> str:
    """Say when, in the person's own time zone; a time that makes no sense stays as it is.

    Args:
        time: As ISO 8601 writes it.
    """
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return time
    return str(QLocale().toString(moment.toLocalTime(), _SHORT))
