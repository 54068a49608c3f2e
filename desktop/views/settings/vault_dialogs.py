"""The questions about the vault: a new one with its recovery phrase, another passphrase, an end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from typing_extensions import override

from desktop.language.words import NO_COUNT, said, translated
from desktop.services.vault_service import SHORTEST, EngineError, VaultService
from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label

_WIDTH: Final = 460


class _Passphrase:
    """Two fields that have to say the same."""

    def __init__(self, dialog: Dialog) -> None:
        self.first = _secret_field(tr("New passphrase"))
        self.second = _secret_field(tr("The same once more"))
        for one in (self.first, self.second):
            dialog.content.addWidget(one)
        self._dialog = dialog
        self.first.setFocus()

    @property
    def words(self) -> str:
        """What was given."""
        return self.first.text()

    def is_good(self) -> bool:
        """Return whether it can be taken; what is wrong is said, at the field to mend it in."""
        if len(self.words) < SHORTEST:
            words = tr("Take at least %Ln characters; some words in a row are good.", SHORTEST)
            self._refuse(words, self.first)
            return False
        if self.words != self.second.text():
            self._refuse(tr("The two are not the same."), self.second)
            return False
        return True

    def _refuse(self, words: str, field: QLineEdit) -> None:
        self._dialog.say(words)
        field.setFocus()
        field.selectAll()


class PhraseDialog(Dialog):
    """Shows a recovery phrase, once."""

    def __init__(self, theme: Theme, phrase: str, action: str, parent: QWidget) -> None:
        super().__init__(theme, tr("Your recovery phrase"), action, parent)
        self.setMinimumWidth(_WIDTH)
        shown = QLabel(phrase)
        shown.setFont(theme.code_font())
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(tr("Recovery phrase"))
        self.written = QCheckBox(tr("I have written it down"))
        self.written.toggled.connect(self.action.setEnabled)
        self.content.addWidget(
            plain_label(
                tr(
                    "It opens the vault when the passphrase is forgotten or this computer is lost. "
                    "Write it down and keep it away from this computer: it is shown only now. "
                    "Without it and without the passphrase nobody can read your data again."
                )
            )
        )
        self.content.addWidget(shown)
        self.content.addWidget(self.written)
        self.action.setEnabled(False)
        self.cancel.hide()

    @override
    def reject(self) -> None:
        if self.written.isChecked():
            super().reject()


class MakeVaultDialog(Dialog):
    """Asks for a passphrase, and makes a vault."""

    def __init__(self, theme: Theme, service: VaultService, parent: QWidget) -> None:
        super().__init__(theme, tr("Make a vault"), tr("Make it"), parent)
        self.setMinimumWidth(_WIDTH)
        self._theme = theme
        self._service = service
        self._above = parent
        self.content.addWidget(
            plain_label(
                tr(
                    "Conversations, the index of your documents and all backups are encrypted on "
                    "this disk. The documents themselves, models and what they were taught stay "
                    "as they are. Inglenook starts again to do it."
                )
            )
        )
        self.passphrase = _Passphrase(self)
        self.keyring = QCheckBox(tr("This computer's keyring opens it while I am logged in"))
        self.keyring.setChecked(service.has_keyring)
        self.keyring.setEnabled(service.has_keyring)
        self.content.addWidget(self.keyring)
        service.failed.connect(self._show_failure)

    @override
    def accept(self) -> None:
        if not self.passphrase.is_good():
            return
        made = self._service.make(self.passphrase.words, in_keyring=self.keyring.isChecked())
        if made is None:
            return
        super().accept()
        action = tr("Start again and encrypt")
        dialog = PhraseDialog(self._theme, made.phrase, action, self._above)
        dialog.accepted.connect(self._service.restart_wanted)
        dialog.open()

    def _show_failure(self, error: EngineError) -> None:
        self.say(said(error.message, error.hint))


class PassphraseDialog(Dialog):
    """Asks for another passphrase."""

    def __init__(self, theme: Theme, service: VaultService, parent: QWidget) -> None:
        super().__init__(theme, tr("Another passphrase"), tr("Change it"), parent)
        self._service = service
        self.passphrase = _Passphrase(self)
        service.failed.connect(self._show_failure)

    @override
    def accept(self) -> None:
        if self.passphrase.is_good() and self._service.change_passphrase(self.passphrase.words):
            super().accept()

    def _show_failure(self, error: EngineError) -> None:
        self.say(said(error.message, error.hint))


class GiveUpDialog(Dialog):
    """Asks before the vault is given up."""

    def __init__(self, theme: Theme, service: VaultService, parent: QWidget) -> None:
        title, action = tr("Give the vault up?"), tr("Start again and decrypt")
        super().__init__(theme, title, action, parent)
        self._service = service
        self.content.addWidget(
            plain_label(
                tr(
                    "Everything is decrypted, and whoever can read your files can read it again. "
                    "Nothing is lost."
                )
            )
        )

    @override
    def accept(self) -> None:
        super().accept()
        self._service.give_up()


def _secret_field(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    return field


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words about the vault."""
    return translated("Vault", text, count)
