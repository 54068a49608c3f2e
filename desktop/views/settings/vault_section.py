"""The vault on the settings page: whether there is one, and what opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.vault_service import EngineError, VaultService, VaultStanding
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.settings.vault_dialogs import (
    GiveUpDialog,
    MakeVaultDialog,
    PassphraseDialog,
    PhraseDialog,
    tr,
)
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class VaultSection(QWidget):
    """Shows the vault, and the ways to change it."""

    def __init__(self, theme: Theme, service: VaultService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._state = ToneLabel(theme, wraps=True)
        self._problem = ToneLabel(theme, wraps=True)
        self._problem.hide()
        self.keyring = QCheckBox(tr("This computer's keyring opens it while I am logged in"))
        self.keyring.clicked.connect(lambda wanted: service.use_keyring(is_wanted=wanted))
        self.make = TextButton(theme, tr("Make a vault…"))
        self.make.clicked.connect(lambda: MakeVaultDialog(theme, service, self).open())
        self.lock = TextButton(theme, tr("Lock now"))
        self.lock.clicked.connect(service.lock)
        self.passphrase = TextButton(theme, tr("Another passphrase…"))
        self.passphrase.clicked.connect(lambda: PassphraseDialog(theme, service, self).open())
        self.phrase = TextButton(theme, tr("Another recovery phrase…"))
        self.phrase.clicked.connect(self._make_phrase)
        self.give_up = TextButton(theme, tr("Give it up…"))
        self.give_up.clicked.connect(lambda: GiveUpDialog(theme, service, self).open())
        self._arrange()
        service.changed.connect(self._show_standing)
        service.failed.connect(self._show_failure)
        service.refresh()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE.hair, 0, 0)
        buttons.setSpacing(SPACE.tight)
        for button in (self.make, self.lock, self.passphrase, self.phrase, self.give_up):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card(self._state, self.keyring, self._problem)
        card.content.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(
            SectionHeader(
                tr("Vault"),
                tr(
                    "Encrypts conversations, the index of your documents and the backups on this "
                    "disk, so that whoever takes the disk cannot read them."
                ),
            )
        )
        column.addWidget(card)

    def _show_standing(self) -> None:
        standing = self._service.standing
        self._problem.hide()
        self._state.show_words(*_standing_words(standing))
        self.make.setVisible(not standing.is_there)
        for one in (self.keyring, self.lock, self.passphrase, self.phrase, self.give_up):
            one.setVisible(standing.is_there)
        self.lock.setEnabled(standing.asks)
        self.keyring.setChecked(standing.is_in_keyring)

    def _show_failure(self, error: EngineError) -> None:
        self._problem.show_words(said(error.message, error.hint), Tone.BAD)
        self._problem.show()

    def _make_phrase(self) -> None:
        phrase = self._service.new_phrase()
        if phrase is not None:
            PhraseDialog(self._theme, phrase, tr("Done"), self).open()


def _standing_words(standing: VaultStanding) -> tuple[str, Tone]:
    if not standing.is_there:
        return tr(
            "There is no vault. Your files are as readable as any other of yours."
        ), Tone.QUIET
    if not standing.is_closed:
        return tr("Not everything is encrypted yet: that is done at the next start."), Tone.CAUTION
    if standing.is_in_keyring:
        words = tr("Everything is encrypted. It opens by itself while you are logged in.")
    else:
        words = tr("Everything is encrypted. The passphrase is asked for at each start.")
    if standing.left_readable:
        left = tr("But damaged copies stay readable; delete them when they are of no use: {names}")
        return f"{words} {left.format(names=', '.join(standing.left_readable))}", Tone.CAUTION
    return words, Tone.GOOD
