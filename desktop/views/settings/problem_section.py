"""Problems on the settings page: the way to a report that can be read and shared."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.words import NO_COUNT, translated
from desktop.services.problem_report_service import ProblemReportService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.settings.report_dialog import ReportDialog
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.section_header import SectionHeader


class ProblemSection(QWidget):
    """Says what to do when something does not work."""

    def __init__(
        self, theme: Theme, service: ProblemReportService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        words = plain_label(
            _tr(
                "A report tells whoever helps you what this computer and Inglenook look like, "
                "without your texts, names and places. You read it before you share it."
            )
        )
        report = TextButton(theme, _tr("Report a problem…"))
        report.clicked.connect(self.open_report)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE.hair, 0, 0)
        buttons.addWidget(report)
        buttons.addStretch(1)
        card = Card(words)
        card.content.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(SectionHeader(_tr("When something does not work")))
        column.addWidget(card)

    def open_report(self) -> ReportDialog:
        """Make a report and show it."""
        dialog = ReportDialog(self._theme, self._service, self)
        dialog.open()
        return dialog


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("ProblemReport", text, count)
