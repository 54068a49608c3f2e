"""The window's process, from its first moment to its last.

Covered: that it is shut off, its folders, log and language, that there is one window for a person,
what it was given to open, a start anew. Not covered: what comes before there is a window
(`starting`), and building it (`app`).
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.language.installing import speak
from desktop.services.first_window import (
    ACTIVATION_VARIABLE,
    Call,
    FirstWindow,
    call_first_window,
)
from desktop.services.opened_files import FileApplication
from desktop.services.worker_commands import worker_commands
from desktop.starting import (
    cannot_start,
    finish_wanted_restore,
    open_vault,
    opened_or_rescued,
    start_again,
)
from desktop.theme.theme import Appearance, Contrast, Theme
from desktop.views.unlock_dialog import ask_for_secret
from engine import privacy
from engine.errors import EngineError, from_exception
from engine.log import start_logging
from engine.paths import Folders, folders_of, resources
from engine.settings import Settings
from engine.settings import load as load_settings
from engine.store.presence import OpenAlready, presence


def run(paths: Sequence[Path] = ()) -> int:
    """Open the window and return the exit code when it is closed.

    Args:
        paths: Files and folders to open in it, or in the window that is open already.
    """
    # Not in the kernel: the downloading process and programs that show documents are children.
    privacy.stay_offline(process="window", in_kernel=False)
    # Without the paths: Qt has no use for them, and PySide ends at a name that is no text.
    application = FileApplication(sys.argv[: len(sys.argv) - len(paths)])
    application.setApplicationName("Inglenook")
    application.setDesktopFileName("inglenook")
    application.setWindowIcon(QIcon(str(resources() / "application" / "inglenook.svg")))
    call = Call(tuple(one.absolute() for one in paths), os.environ.get(ACTIVATION_VARIABLE, ""))
    try:
        folders = folders_of()
        folders.create()
        start_logging(folders.logs, "window")
        chosen = _settings(folders.settings_file)
        speak(application, chosen.language, resources() / "translations")
        with presence(folders.data) as was_cut_off:
            if not open_vault(folders, partial(_ask_for_secret, application, chosen)):
                return 0
            code, wants_restart = _run_window(application, folders, call, was_cut_off=was_cut_off)
    except OpenAlready as error:
        return 0 if call_first_window(folders.data, call) else cannot_start(error)
    except Exception as error:  # noqa: BLE001 - nobody sees the terminal behind an icon
        return cannot_start(from_exception(error))
    if wants_restart:
        start_again(handed=len(paths))
    return code


def _settings(settings_file: Path) -> Settings:
    """Return what is chosen; a file that cannot be read is told of when there is a window."""
    try:
        return load_settings(settings_file)
    except EngineError:
        return Settings()


def _ask_for_secret(application: QApplication, chosen: Settings, problem: str) -> str | None:
    """Ask in the colours of the window to come, which makes a theme of its own."""
    theme = Theme(application, resources() / "icons", Appearance(chosen.appearance))
    theme.set_contrast(Contrast(chosen.contrast))
    try:
        return ask_for_secret(theme, problem)
    finally:
        theme.deleteLater()


def _run_window(
    application: FileApplication, folders: Folders, call: Call, *, was_cut_off: bool
) -> tuple[int, bool]:
    """Return the exit code, and whether to start again."""
    beginning = finish_wanted_restore(folders)
    inglenook = opened_or_rescued(
        lambda: Application(application, folders, worker_commands(), resources()), folders
    )
    sys.excepthook = _log_exception
    first = FirstWindow(folders.data)
    first.called.connect(inglenook.answer)
    inglenook.start(was_cut_off=was_cut_off, paths=call.paths)
    if (message := beginning.message()) is not None:
        inglenook.window.messages.show(message)
    application.files_opened.connect(inglenook.window.receive)
    application.tell_files()
    code = application.exec()
    first.close()
    return code, inglenook.wants_restart


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logging.getLogger(__name__).critical("uncaught", exc_info=error)
    sys.__excepthook__(kind, error, trace)
