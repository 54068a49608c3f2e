"""Everything that is known of one model, beside the cards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language.numbers import number_words
from desktop.services.models_service import InstalledModel, ModelsService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import percent_words
from desktop.views.models.words import (
    format_words,
    kind_words,
    origin_words,
    parameters_words,
    size_words,
    tokens_words,
)
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.fold import Fold
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_WIDTH = 340
_TEMPLATE_HEIGHT = 220


class DetailsPanel(QFrame):
    """Shows one model; hidden until one is chosen.

    Signals:
        closed: The person has read it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, service: ModelsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._model_id = ""
        self.setProperty("surface", "card")
        self.setFixedWidth(_WIDTH)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "strong")
        self._title.setWordWrap(True)
        close = IconButton(theme, IconName.CLOSE, self.tr("Close the details"))
        close.clicked.connect(self.close_details)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(SPACE.snug)
        self._facts.setVerticalSpacing(SPACE.tight)
        self._facts.setColumnStretch(1, 1)
        self._hash = _HashRow(theme, service)
        self._template = QPlainTextEdit()
        self._template.setReadOnly(True)
        self._template.setTabChangesFocus(True)
        self._template.setFont(theme.code_font())
        self._template.setFixedHeight(_TEMPLATE_HEIGHT)
        self._template.setAccessibleName(self.tr("Chat template"))
        self._template_fold = Fold(theme, self.tr("Chat template"), self._template)
        self._arrange(close)
        service.changed.connect(self._refresh)
        service.found_changed.connect(self._refresh)
        self.hide()

    def show_model(self, model: InstalledModel) -> None:
        """Show a model."""
        self._model_id = model.id
        self._template_fold.set_open(False)
        self._show(model)
        self.show()

    def close_details(self) -> None:
        """Take the panel away."""
        self._model_id = ""
        self.hide()
        self.closed.emit()

    def _arrange(self, close: IconButton) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.tight, 0)
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.normal, SPACE.normal)
        column.setSpacing(SPACE.normal)
        column.addLayout(self._facts)
        column.addWidget(self._hash)
        column.addWidget(self._template_fold)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        panel = QVBoxLayout(self)
        panel.setContentsMargins(1, 1, 1, 1)
        panel.setSpacing(SPACE.hair)
        panel.addLayout(head)
        panel.addWidget(scroll, 1)

    def _refresh(self) -> None:
        if self._model_id:
            model = self._service.find(self._model_id)
            if model is None:
                self.close_details()
            else:
                self._show(model)

    def _show(self, model: InstalledModel) -> None:
        self._title.setText(model.name)
        self.setAccessibleName(self.tr("Details of {name}").format(name=model.name))
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._rows(model)):
            self._add_row(row, name, value)
        self._hash.setVisible(self._service.at(model.id) is not None)
        self._hash.show_model(model)
        template = model.details.chat_template
        self._template.setPlainText(template)
        self._template_fold.setVisible(bool(template))

    def _rows(self, model: InstalledModel) -> list[tuple[str, str]]:
        """Return names and values; what the file does not say is said to be unknown."""
        details = model.details
        unknown = self.tr("not named in the file")
        size = size_words(details.file_bytes) if details.file_bytes else unknown
        weights = parameters_words(details.parameters) if details.parameters else unknown
        rows = [
            (self.tr("For"), kind_words(model.kind)),
            (self.tr("Licence"), details.licence or unknown),
            (self.tr("Architecture"), details.architecture or unknown),
            (self.tr("Weights"), weights),
            (self.tr("Quantisation"), details.quantisation or unknown),
            (
                self.tr("Context"),
                tokens_words(details.context_tokens) if details.context_tokens else unknown,
            ),
            (self.tr("Layers"), number_words(details.layers) if details.layers else unknown),
            (self.tr("Size"), f"{size}, {format_words(model.format)}"),
            (self.tr("Origin"), origin_words(model.origin)),
            (self.tr("Place"), model.path),
        ]
        if not details.chat_template:
            rows.append((self.tr("Chat template"), self.tr("none in the file")))
        return rows

    def _add_row(self, row: int, name: str, value: str) -> None:
        label = QLabel(name)
        label.setProperty("kind", "caption")
        # A path has no spaces at which a line could be broken.
        is_path = Path(value).is_absolute()
        said = ElidedLabel(value) if is_path else QLabel(value)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(not is_path)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setAccessibleName(f"{name}: {value}")
        self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(said, row, 1)


class _HashRow(QWidget):
    """The hash of a model's file: known, unknown, or being computed."""

    def __init__(self, theme: Theme, service: ModelsService) -> None:
        super().__init__()
        self._service = service
        self._model: InstalledModel | None = None
        self._verdict = ToneLabel(theme)
        self._hash = ElidedLabel()
        self._hash.setProperty("kind", "caption")
        self._copy = IconButton(theme, IconName.COPY, self.tr("Copy the hash"))
        self._copy.clicked.connect(self._on_copy)
        self._bar = ThinBar(theme)
        self._bar.setAccessibleName(self.tr("Computing the hash"))
        self._compute = TextButton(theme, self.tr("Compute the hash"))
        self._cancel = TextButton(theme, self.tr("Stop"), ButtonRole.FLAT)
        self._compute.clicked.connect(self._on_compute)
        self._cancel.clicked.connect(self._on_cancel)
        service.hashing_progressed.connect(self._on_progress)
        service.hashing_ended.connect(self._on_ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        line = QHBoxLayout()
        line.setSpacing(SPACE.hair)
        line.addWidget(self._hash, 1)
        line.addWidget(self._copy)
        column.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(line)
        column.addWidget(self._bar)
        for button in (self._compute, self._cancel):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_model(self, model: InstalledModel) -> None:
        """Show what is known of a model's hash."""
        self._model = model
        details = model.details
        is_hashing = self._service.is_hashing(model.id)
        self._bar.setVisible(is_hashing)
        self._cancel.setVisible(is_hashing)
        self._compute.setVisible(not details.sha256 and not is_hashing)
        self._hash.setText(f"SHA-256 {details.sha256}")
        self._hash.setVisible(bool(details.sha256))
        self._copy.setVisible(bool(details.sha256))
        if is_hashing:
            self._verdict.show_words(self.tr("Reading the file…"), Tone.QUIET)
        elif not details.sha256:
            self._verdict.show_words(self.tr("Hash not computed yet"), Tone.QUIET)
        elif details.is_hash_known:
            self._verdict.show_words(self.tr("The file is one that the catalogue lists"), Tone.GOOD)
        else:
            self._verdict.show_words(self.tr("The catalogue does not list this file"), Tone.QUIET)

    def _on_compute(self) -> None:
        if self._model is not None:
            self._service.compute_hash(self._model)

    def _on_copy(self) -> None:
        if self._model is not None:
            QGuiApplication.clipboard().setText(self._model.details.sha256)

    def _on_cancel(self) -> None:
        if self._model is not None:
            self._service.cancel_hash(self._model.id)

    def _on_progress(self, model_id: str, share: float) -> None:
        if self._model is not None and model_id == self._model.id:
            self.show_model(self._model)
            self._bar.set_fraction(share)
            self._verdict.show_words(
                self.tr("Reading the file: {share}").format(share=percent_words(share)), Tone.QUIET
            )

    def _on_ended(self, model_id: str) -> None:
        if self._model is not None and model_id == self._model.id:
            self.show_model(self._service.at(model_id) or self._model)
