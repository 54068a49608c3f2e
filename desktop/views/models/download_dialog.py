"""Says what a download opens and fetches, before it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.services.download_service import Download, Offer
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import files_words
from desktop.views.models.words import size_words, tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_LINE_HEIGHT = 20
_MOST_LINES = 6


class DownloadDialog(Dialog):
    """Asks whether an offer is to be fetched, or which file of a repository is meant.

    Signals:
        agreed: (catalogue id) fetch it.
        file_chosen: (catalogue id, path) this file of the repository is meant.
    """

    agreed = Signal(str)
    file_chosen = Signal(str, str)

    def __init__(self, theme: Theme, download: Download, offer: Offer, parent: QWidget) -> None:
        has_choice = bool(offer.choices)
        action = tr("Look at this file") if has_choice else _download_words(offer)
        title = tr("Download {name}?").format(name=download.entry.name)
        super().__init__(theme, title, action, parent)
        self._entry = download.entry
        self._choice: QComboBox | None = None
        opened = ToneLabel(theme)
        hosts = ", ".join(offer.hosts)
        opened.show_words(
            tr("Opens connections to {hosts}").format(hosts=hosts), Tone.QUIET, IconName.CONNECTION
        )
        self.content.addWidget(opened, 0, Qt.AlignmentFlag.AlignLeading)
        if has_choice:
            self._add_choice(offer)
        else:
            self._add_files(offer)
        licence = offer.licence or download.entry.licence or tr("not named by the repository")
        self._add_words(tr("Licence: {licence}").format(licence=licence))
        self._add_words(tr("From {repository}").format(repository=offer.repository))
        if not has_choice:
            self._add_words(
                tr(
                    "Each file is checked when it is here. Nothing about you or your documents is "
                    "sent."
                )
            )
        if offer.is_as_catalogued is False:
            self.say(
                tr("This is another file than the one the catalogue knows: its hash differs."),
                Tone.CAUTION,
            )

    @override
    def accept(self) -> None:
        if self._choice is not None:
            self.file_chosen.emit(self._entry.id, self._choice.currentData())
        else:
            self.agreed.emit(self._entry.id)
        super().accept()

    def _add_files(self, offer: Offer) -> None:
        self._add_words(
            tr("Fetches {files}, {size}:").format(
                files=files_words(len(offer.files)), size=size_words(offer.bytes)
            )
        )
        listed = QPlainTextEdit(
            "\n".join(f"{file.path}   {size_words(file.bytes)}" for file in offer.files)
        )
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        lines = min(len(offer.files), _MOST_LINES)
        listed.setFixedHeight(lines * _LINE_HEIGHT + SPACE.normal)
        listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        listed.setAccessibleName(tr("Files"))
        self.content.addWidget(listed)

    def _add_choice(self, offer: Offer) -> None:
        self._add_words(
            tr("The repository holds several model files. Smaller ones are quicker, less exact:")
        )
        self._choice = QComboBox()
        self._choice.setAccessibleName(tr("Model file"))
        for file in offer.choices:
            self._choice.addItem(f"{file.path}   {size_words(file.bytes)}", file.path)
        self.content.addWidget(self._choice)

    def _add_words(self, words: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.content.addWidget(label)


def _download_words(offer: Offer) -> str:
    return tr("Download {size}").format(size=size_words(offer.bytes))
