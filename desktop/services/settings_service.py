"""The settings of the window: read once, changed one at a time, saved at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.language.words import said
from engine import settings
from engine.errors import EngineError
from engine.settings import Setting, Settings

__all__ = ["Setting", "SettingsService"]


class SettingsService(QObject):
    """Holds the settings in force.

    Attributes:
        unusable: Why the file could not be read; None when it could.

    Signals:
        changed: (name) one setting has another value.
        restart_wanted: A person wants the new start that some changes wait for.
        problem: (EngineError) the file could not be read or written.
    """

    changed = Signal(str)
    restart_wanted = Signal()
    problem = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = Settings()
        self.unusable: EngineError | None = None

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def declarations(self) -> tuple[Setting, ...]:
        """All settings, with their words in the person's language."""
        return tuple(map(_in_the_persons_words, settings.ALL))

    def load(self) -> None:
        """Read the file; one that cannot be used leaves the defaults in force and says so."""
        try:
            self._settings = settings.load(self._path)
            self.unusable = None
        except EngineError as error:
            self.unusable = error
            self.problem.emit(error)

    def change(self, name: str, value: object) -> None:
        """Change a setting and save it.

        A file that could not be read is not written either: what a person wrote there by hand must
        not be lost because one value of it is wrong.
        """
        if self.unusable is not None:
            self.problem.emit(self.unusable)
            return
        try:
            changed = self._settings.changed(name, value)
            if changed == self._settings:
                return
            settings.save(self._path, changed)
        except EngineError as error:
            self.problem.emit(error)
            return
        self._settings = changed
        self.changed.emit(name)

    def reset(self, name: str) -> None:
        """Give a setting its default again."""
        self.change(name, settings.declaration(name).default)


def _in_the_persons_words(setting: Setting) -> Setting:
    return replace(
        setting,
        label=said(setting.label),
        help=said(setting.help),
        choices=tuple((value, said(words)) for value, words in setting.choices),
    )
