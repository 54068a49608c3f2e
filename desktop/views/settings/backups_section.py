"""Backups on the settings page: the last one, where they lie, and the way back to one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QDir, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.backup_service import Backup, BackupService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import path_words
from desktop.views.settings.backup_words import facts_words, time_words, title_words, tr
from desktop.views.settings.restore_dialog import RestoreDialog, RestoreWish
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_ENDING: Final = "zip"


class BackupsSection(QWidget):
    """All about backups, made anew whenever the list changes."""

    def __init__(self, theme: Theme, service: BackupService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._shown: tuple[Backup, ...] | None = None
        self._state = ToneLabel(theme, wraps=True)
        self._place = plain_label(kind="caption", selectable=True)
        self._now = TextButton(theme, tr("Back up now"))
        self._now.clicked.connect(service.back_up)
        self._save = TextButton(theme, tr("Save a backup as…"))
        self._save.clicked.connect(self._choose_target)
        self._open = TextButton(theme, tr("Restore from a file…"))
        self._open.clicked.connect(self._choose_source)
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, SPACE.tight, 0, 0)
        self._list.setSpacing(SPACE.tight)
        self._fold = Fold(theme, tr("All backups"), self._rows)
        card = Card(self._state, self._place)
        card.content.addLayout(self._make_buttons())
        card.content.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(
            SectionHeader(
                tr("Backups"),
                tr(
                    "Conversations, examples, questions and comparisons cannot be made again, so "
                    "they are copied every day. Copies of the last days, weeks and months are kept."
                ),
            )
        )
        column.addWidget(card)
        service.changed.connect(self._show_state)
        self._show_state()
        service.refresh()

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE.hair, 0, 0)
        row.setSpacing(SPACE.tight)
        for button in (self._now, self._save, self._open):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show_state(self) -> None:
        for button in (self._now, self._save, self._open):
            button.setEnabled(not self._service.is_busy)
        if self._service.is_busy and self._shown is None:
            self._state.show_words(tr("Looking for backups…"), Tone.QUIET)
            return
        if self._service.backups == self._shown:
            return
        self._shown = self._service.backups
        self._state.show_words(*self._last_words())
        self._place.setText(
            tr(
                "They lie in {folder}. A disk can break: keep a saved backup on another one."
            ).format(folder=path_words(self._service.folder))
        )
        self._show_list(self._shown)

    def _last_words(self) -> tuple[str, Tone]:
        last = self._service.last
        damaged = any(one.problem for one in self._service.backups)
        if last is None:
            return tr("There is no backup yet."), Tone.CAUTION
        words = tr("Last backup: {time}.").format(time=time_words(last.made_at))
        if damaged:
            return f"{words} {tr('Others are damaged; see below.')}", Tone.CAUTION
        return words, Tone.GOOD

    def _show_list(self, backups: tuple[Backup, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in backups:
            self._list.addWidget(self._make_row(one))
        self._fold.setVisible(bool(backups))

    def _make_row(self, backup: Backup) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(plain_label(title_words(backup)))
        words.addWidget(plain_label(facts_words(backup), "caption"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.normal)
        line.addLayout(words, 1)
        end = self._make_problem(backup) if backup.problem else self._make_button(backup)
        line.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_problem(self, backup: Backup) -> QWidget:
        label = ToneLabel(self._theme)
        label.show_words(said(backup.problem), Tone.CAUTION)
        return label

    def _make_button(self, backup: Backup) -> QWidget:
        restore = TextButton(self._theme, tr("Restore…"), ButtonRole.FLAT, IconName.UNDO)
        restore.setAccessibleName(
            tr("Restore the backup of {time}").format(time=time_words(backup.made_at))
        )
        restore.clicked.connect(lambda: self._ask(backup))
        return restore

    def _ask(self, backup: Backup) -> None:
        name = tr("the backup of {time}").format(time=time_words(backup.made_at))
        self._open_dialog(RestoreWish(backup.path, name))

    def _open_dialog(self, wish: RestoreWish) -> None:
        RestoreDialog(self._theme, self._service, wish, self.window()).open()

    def _choose_target(self) -> None:
        day = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(),
            tr("Save a backup"),
            str(Path(QDir.homePath(), f"Inglenook {day}.{_ENDING}")),
            tr("Backups of Inglenook (*.zip)"),
        )
        if chosen:
            self._service.save(Path(chosen))

    def _choose_source(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr("Restore a backup"),
            QDir.homePath(),
            tr("Backups of Inglenook (*.zip *.db);;All files (*)"),
        )
        if chosen:
            name = tr("the backup {name}").format(name=Path(chosen).name)
            self._open_dialog(RestoreWish(Path(chosen), name, is_saved=True))
