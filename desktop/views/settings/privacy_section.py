"""Privacy on the settings page: the receipt of connections, and a trial of what must not work."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.privacy_service import WINDOW_WORDS, PrivacyService, Receipt
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.settings.privacy_words import (
    TONES,
    blocked_words,
    connections_words,
    host_words,
    process_words,
    proof_words,
    times_words,
    tr,
    way_words,
)
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.fact_list import Fact, FactList
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_WINDOW: Final = "window"

_Row = tuple[str, str, Tone | None]
"""A title, what there is to say about it, and how good that is."""


class PrivacySection(QWidget):
    """What left this computer, what wanted to, and what keeps it so."""

    def __init__(
        self, theme: Theme, service: PrivacyService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._connections = ToneLabel(theme, wraps=True)
        self._blocked = ToneLabel(theme, wraps=True)
        self._proof = ToneLabel(theme, wraps=True)
        self._try = TextButton(theme, tr("Try it now"))
        self._try.setAccessibleDescription(
            tr("Starts each part of Inglenook and lets it try to connect; takes some seconds.")
        )
        self._try.clicked.connect(service.try_now)
        self._hosts = _Rows(theme)
        self._attempts = _Rows(theme)
        self._parts = _Rows(theme)
        self._variables = FactList()
        self._folds = (
            Fold(theme, tr("Connections"), self._hosts),
            Fold(theme, tr("Blocked attempts"), self._attempts),
            Fold(theme, tr("How each part is shut off"), self._parts),
            Fold(theme, tr("What libraries are told"), self._variables),
        )
        self._arrange()
        service.changed.connect(self._show_state)
        self._show_state()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._service.refresh()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE.hair, 0, 0)
        buttons.addWidget(self._try)
        buttons.addStretch(1)
        card = Card(self._connections, self._blocked, self._proof)
        card.content.addLayout(buttons)
        for fold in self._folds:
            card.content.addWidget(fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(
            SectionHeader(
                tr("Privacy"),
                tr(
                    "Nothing leaves this computer, unless you ask for a model to be downloaded. "
                    "This is the receipt."
                ),
            )
        )
        column.addWidget(card)

    def _show_state(self) -> None:
        service = self._service
        self._try.setEnabled(not service.is_trying)
        self._proof.show_words(*proof_words(service.proof, is_trying=service.is_trying))
        if service.receipt is not None:
            self._show_receipt(service.receipt)
        self._show_parts()

    def _show_receipt(self, receipt: Receipt) -> None:
        hosts, attempts, _, _ = self._folds
        self._connections.show_words(*connections_words(receipt))
        self._blocked.show_words(*blocked_words(receipt))
        self._hosts.show_rows((one.host, host_words(one), None) for one in receipt.hosts)
        self._attempts.show_rows(
            (
                f"{process_words(one.process)}: {one.host or tr('no address known')}",
                f"{way_words(one.way)} · {times_words(one.count, one.last)}",
                None,
            )
            for one in reversed(receipt.blocked)
        )
        hosts.setVisible(bool(receipt.hosts))
        attempts.setVisible(bool(receipt.blocked))
        self._variables.show_facts([Fact(*one) for one in receipt.variables.items()])

    def _show_parts(self) -> None:
        proof = self._service.proof
        trials = proof.trials if proof is not None else ()
        rows: list[_Row] = [
            (process_words(one.process), said(one.words), TONES[one.standing]) for one in trials
        ]
        window = (process_words(_WINDOW), said(WINDOW_WORDS), Tone.QUIET)
        self._parts.show_rows([*rows, window] if rows else [])
        self._folds[2].setVisible(bool(rows))


class _Rows(QWidget):
    """Titles with an explanation below, made anew when they change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[_Row, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE.hair, 0, SPACE.hair)
        self._column.setSpacing(SPACE.tight)

    def show_rows(self, rows: Iterable[_Row]) -> None:
        """Show these rows."""
        wanted = tuple(rows)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in wanted:
            self._column.addWidget(self._make_row(*row))

    def _make_row(self, title: str, words: str, tone: Tone | None) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        if tone is None:
            column.addWidget(plain_label(title, selectable=True))
        else:
            head = ToneLabel(self._theme)
            head.show_words(title, tone)
            column.addWidget(head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(plain_label(words, "caption", selectable=True))
        row.setAccessibleName(f"{title}: {words}")
        return row
