"""A report about a problem: read it, then copy or save it. Nothing is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.language.words import NO_COUNT, said, translated
from desktop.services.problem_report_service import EngineError, ProblemReportService
from desktop.theme.theme import Theme
from desktop.widgets.buttons import TextButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone

_WIDTH: Final = 640
_TEXT_HEIGHT: Final = 320
_LEAST_TEXT_HEIGHT: Final = 100


class ReportDialog(Dialog):
    """Shows every word of the report before it can be copied."""

    def __init__(self, theme: Theme, service: ProblemReportService, parent: QWidget) -> None:
        super().__init__(theme, _tr("Report a problem"), _tr("Copy"), parent)
        self.setMinimumWidth(_WIDTH)
        self._text = _ReportText()
        self._text.setReadOnly(True)
        self._text.setMinimumHeight(_LEAST_TEXT_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.setFont(theme.code_font())
        self._text.setAccessibleName(_tr("Report"))
        self._save = TextButton(theme, _tr("Save…"))
        self._save.clicked.connect(self._choose_file)
        self.content.addWidget(
            plain_label(
                _tr(
                    "This is what helps to find a fault: versions, what Inglenook found on this "
                    "computer, and its last warnings. Names and places of files are taken out, "
                    "and no text of yours is in it. Read it, then share it as you like: "
                    "Inglenook sends nothing."
                )
            )
        )
        self.content.addWidget(self._text, 1)
        self.add_button(self._save)
        self.cancel.setText(_tr("Close"))
        for button in (self.action, self._save):
            button.setEnabled(False)
        service.made.connect(self._show)
        service.failed.connect(self._show_failure)
        self.say(_tr("Looking at this computer…"), Tone.QUIET)
        service.make()

    @override
    def accept(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.say(_tr("The report is in the clipboard."), Tone.GOOD)

    def save(self, path: Path) -> None:
        """Write the report into a file."""
        try:
            path.write_text(self._text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.say(_tr("It could not be saved: {why}").format(why=error.strerror or error))
            return
        self.say(_tr("The report is saved as {name}.").format(name=path.name), Tone.GOOD)

    def _choose_file(self) -> None:
        name = str(Path(QDir.homePath(), "inglenook-report.txt"))
        chosen, _ = QFileDialog.getSaveFileName(self, _tr("Save the report"), name)
        if chosen:
            self.save(Path(chosen))

    def _show(self, text: str) -> None:
        self._text.setPlainText(text)
        for button in (self.action, self._save):
            button.setEnabled(True)
        self.say("")
        self._text.setFocus()

    def _show_failure(self, error: EngineError) -> None:
        self.say(said(error.message, error.hint))


class _ReportText(QPlainTextEdit):
    """As high as reads well where the screen has the room."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _TEXT_HEIGHT)


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("ProblemReport", text, count)
