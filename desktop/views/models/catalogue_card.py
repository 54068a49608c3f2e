"""A model of the catalogue: what it is good for, and the way to fetch it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.download_service import Download, DownloadStage
from desktop.services.models_service import CatalogueEntry, Fit
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.models.catalogue_words import (
    download_words,
    entry_facts,
    likely_fit,
    likely_fit_words,
    offer_words,
    unknown_facts,
)
from desktop.views.models.words import FIT_TONES
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_SIDE_WIDTH = 232


class CatalogueCard(QFrame):
    """One entry, with its download at the right.

    Signals:
        look_chosen: (catalogue id) the host is to be asked what it offers.
        download_chosen: (catalogue id) the offer is to be shown, to be fetched from there.
        pause_chosen: (catalogue id).
        resume_chosen: (catalogue id) a paused or failed download is to go on.
        cancel_chosen: (catalogue id).
    """

    look_chosen = Signal(str)
    download_chosen = Signal(str)
    pause_chosen = Signal(str)
    resume_chosen = Signal(str)
    cancel_chosen = Signal(str)

    def __init__(self, theme: Theme, entry: CatalogueEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self.setProperty("surface", "card")
        self.setAccessibleName(entry.name)
        self.setAccessibleDescription(f"{entry_facts(entry)}. {said(entry.good_for)}")
        self._terms = _caption("")
        self._fit = ToneLabel(theme)
        self._fit.hide()
        self._state = ToneLabel(theme)
        self._progress = _caption("")
        self._bar = ThinBar(theme)
        self._bar.setAccessibleName(self.tr("Download of {name}").format(name=entry.name))
        self._look = self._button(self.tr("Look"), self.look_chosen)
        self._download = self._button(
            self.tr("Download…"), self.download_chosen, icon=IconName.DOWNLOAD
        )
        self._pause = self._button(self.tr("Pause"), self.pause_chosen)
        self._resume = self._button(self.tr("Resume"), self.resume_chosen)
        self._cancel = self._button(self.tr("Cancel"), self.cancel_chosen, ButtonRole.FLAT)
        self._arrange()
        self.show_download(None, is_installed=False)

    @property
    def entry(self) -> CatalogueEntry:
        """What the card is about."""
        return self._entry

    def show_fit(self, free_memory: int | None) -> None:
        """Show whether the model will likely fit into the memory that is free."""
        fit = likely_fit(self._entry, free_memory)
        self._fit.show_words(likely_fit_words(fit), FIT_TONES[fit])
        self._fit.setVisible(fit is not Fit.UNKNOWN)

    def show_download(self, download: Download | None, *, is_installed: bool) -> None:
        """Show at what point the download is."""
        stage = download.stage if download else None
        self._terms.setText(offer_words(self._entry, download.offer if download else None))
        can_look = stage is None and bool(self._entry.repository) and not is_installed
        self._look.setVisible(can_look)
        self._download.setVisible(stage is DownloadStage.OFFERED)
        self._pause.setVisible(stage in (DownloadStage.WAITING, DownloadStage.RUNNING))
        self._resume.setVisible(stage in (DownloadStage.PAUSED, DownloadStage.FAILED))
        self._resume.setText(
            self.tr("Try again") if stage is DownloadStage.FAILED else self.tr("Resume")
        )
        self._cancel.setVisible(stage is not None and stage is not DownloadStage.OFFERED)
        self._show_progress(download)
        self._show_state(download, is_installed=is_installed)

    def _show_progress(self, download: Download | None) -> None:
        progress = download.progress if download else None
        self._bar.setVisible(download is not None and download.is_at_work)
        share = progress.done / progress.total if progress and progress.total else None
        self._bar.set_fraction(share)
        words = download_words(download) if download else ""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))

    def _show_state(self, download: Download | None, *, is_installed: bool) -> None:
        problem = download.problem if download else None
        self._state.setVisible(problem is not None or is_installed)
        if problem is not None:
            self._state.show_words(self.tr("It did not work"), Tone.BAD)
            self._progress.setText(said(problem.message, problem.hint))
            self._progress.setVisible(True)
        elif is_installed:
            self._state.show_words(self.tr("Installed"), Tone.GOOD)

    # Building ------------------------------------------------------------------------------

    def _button(
        self,
        words: str,
        chosen: SignalInstance,
        role: ButtonRole = ButtonRole.SECONDARY,
        icon: IconName | None = None,
    ) -> TextButton:
        button = TextButton(self._theme, words, role, icon)
        button.setAccessibleName(f"{words}: {self._entry.name}")
        button.clicked.connect(lambda: chosen.emit(self._entry.id))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        row.setSpacing(SPACE.wide)
        row.addLayout(self._make_words(), 1)
        row.addWidget(self._make_side(), 0, Qt.AlignmentFlag.AlignTop)

    def _make_words(self) -> QVBoxLayout:
        title = QLabel(self._entry.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("kind", "strong")
        good_for = QLabel(said(self._entry.good_for))
        good_for.setTextFormat(Qt.TextFormat.PlainText)
        good_for.setWordWrap(True)
        good_for.setVisible(bool(self._entry.good_for))
        column = QVBoxLayout()
        column.setSpacing(SPACE.hair)
        column.addWidget(title)
        column.addWidget(_caption(entry_facts(self._entry)))
        column.addWidget(good_for)
        column.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._make_verification(), 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return column

    def _make_verification(self) -> ToneLabel:
        label = ToneLabel(self._theme)
        sources = "\n".join(
            f"{', '.join(source.facts)}: {source.at}" for source in self._entry.sources
        )
        label.setToolTip(sources)
        unknown = unknown_facts(self._entry)
        if self._entry.is_verified:
            label.show_words(self.tr("Facts looked up in their sources"), Tone.GOOD)
        elif unknown:
            words = self.tr("Unverified; not known: {facts}")
            label.show_words(words.format(facts=unknown), Tone.CAUTION)
        else:
            label.show_words(self.tr("Unverified"), Tone.CAUTION)
        return label

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.hair)
        for button in (self._look, self._download, self._pause, self._resume, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(self._terms)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._bar)
        column.addWidget(self._progress)
        column.addLayout(buttons)
        return side


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    return label
