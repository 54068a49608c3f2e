"""Words about backups."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from desktop.language.words import NO_COUNT, translated
from desktop.services.backup_service import Backup, BackupKind
from desktop.views.library.words import size_words


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words about backups."""
    return translated("Backups", text, count)


def time_words(moment: datetime) -> str:
    """Say when, in the person's own time zone; today and yesterday by those words."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    clock = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    days = local.date().daysTo(QDate.currentDate())
    if days in (0, 1):
        day = tr("today, {time}") if days == 0 else tr("yesterday, {time}")
        return day.format(time=clock)
    return f"{QLocale().toString(local.date(), QLocale.FormatType.LongFormat)}, {clock}"


def title_words(backup: Backup) -> str:
    """Say when one was made, at the beginning of a line."""
    words = time_words(backup.made_at)
    return words[:1].upper() + words[1:]


def kind_words(kind: BackupKind) -> str:
    """Say why a backup was made."""
    return {
        BackupKind.SCHEDULED: tr("Daily backup"),
        BackupKind.BEFORE_UPDATE: tr("Before an update of Inglenook"),
        BackupKind.BEFORE_RESTORE: tr("What was here before a restore"),
    }[kind]


def facts_words(backup: Backup) -> str:
    """Say what there is to say about one in a list."""
    return f"{kind_words(backup.kind)} · {size_words(backup.bytes)}"
