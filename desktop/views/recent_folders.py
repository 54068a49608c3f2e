"""The folders from which a person added something lately, from one start to the next.

Kept with the window's state, on this computer alone. A person can empty the list; forgetting a
document in the window drops the folder that it lies in.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QObject, QSettings, Signal

_KEY: Final = "folders/recent"
_MOST: Final = 8


class RecentFolders(QObject):
    """A short list, the latest first.

    Signals:
        changed: The list is another one.
    """

    changed = Signal()

    def __init__(self, state: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def all(self) -> list[Path]:
        """Return the folders that are there now; one on a disk that is away comes back with it."""
        return [one for one in self._kept() if one.is_dir()]

    def remember(self, paths: list[Path]) -> None:
        """Put folders, and those that files lie in, on top of the list."""
        folders = [one if one.is_dir() else one.parent for one in paths]
        kept = list(dict.fromkeys([*folders, *self._kept()]))[:_MOST]
        self._keep([str(one) for one in kept])

    def drop(self, folder: Path) -> None:
        """Take one folder off the list."""
        kept = self._kept()
        if folder in kept:
            self._keep([str(one) for one in kept if one != folder])

    def clear(self) -> None:
        """Empty the list."""
        self._keep([])

    def beginning(self) -> str:
        """Return where a dialog for files begins: beside the latest folder, or at home."""
        latest = next(iter(self.all()), None)
        return str(latest.parent) if latest is not None else QDir.homePath()

    def _kept(self) -> list[Path]:
        value = self._state.value(_KEY)
        # Qt writes a list of one as a single text.
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(one) for one in names if one]

    def _keep(self, names: list[str]) -> None:
        self._state.setValue(_KEY, names)
        self.changed.emit()
