"""The models that are there, and those that other programs have, with the details of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language.words import said
from desktop.services.models_service import InstalledModel, ModelKind, ModelsService, Origin
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.confirming import may_delete
from desktop.views.models.details_panel import DetailsPanel
from desktop.views.models.words import (
    FIT_TONES,
    facts_words,
    fit_words,
    forecast_words,
    place_words,
    size_words,
    tr,
)
from desktop.widgets.model_card import ModelCard, ModelCardContent
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.tone import Tone


class InstalledTab(QWidget):
    """Cards of what is installed and of what was found.

    Signals:
        undoable: (words, callable) a model was taken out of the list.
    """

    undoable = Signal(str, object)

    def __init__(self, theme: Theme, service: ModelsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._installed = _CardList(theme, self.tr("Installed"))
        self._found_header = SectionHeader(
            self.tr("Found on this computer"),
            self.tr("Models of other programs. They can be used where they are."),
        )
        self._found = _CardList(theme, self.tr("Found on this computer"))
        self._waiting = QLabel(self.tr("Looking at your models…"))
        self._waiting.setProperty("kind", "caption")
        self._details = DetailsPanel(theme, service)
        self._arrange()
        self._connect()
        self._show_installed()
        self._show_found()

    def show_details(self, model_id: str) -> None:
        """Show all that is known of an installed or found model."""
        model = self._service.find(model_id)
        if model is not None:
            self._details.show_model(model)

    def cards(self) -> tuple[ModelCard, ...]:
        """Return the cards, installed ones first."""
        return (*self._installed.cards(), *self._found.cards())

    def _arrange(self) -> None:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.snug)
        rows.addWidget(self._waiting)
        rows.addWidget(self._installed)
        rows.addSpacing(SPACE.normal)
        rows.addWidget(self._found_header)
        rows.addWidget(self._found)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ReadingColumn(column, is_leading=True))
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.normal)
        page.addWidget(scroll, 1)
        page.addWidget(self._details)

    def _connect(self) -> None:
        self._service.changed.connect(self._show_installed)
        self._service.found_changed.connect(self._show_found)
        self._service.removed.connect(self._on_removed)
        self._installed.action_chosen.connect(self._use)
        self._installed.removal_chosen.connect(self._remove)
        self._found.action_chosen.connect(self._add)
        for cards in (self._installed, self._found):
            cards.details_chosen.connect(self.show_details)

    # What is shown -------------------------------------------------------------------------

    def _show_installed(self) -> None:
        models = self._service.models
        self._waiting.setVisible(models is None)
        self._installed.show_models([self._installed_content(one) for one in models or ()])

    def _show_found(self) -> None:
        found = self._service.found or ()
        self._found_header.setVisible(bool(found))
        self._found.show_models([self._found_content(one) for one in found])

    def _installed_content(self, model: InstalledModel) -> ModelCardContent:
        is_used = self._service.is_used(model)
        can_be_used = model.kind is ModelKind.CHAT and not is_used and not model.problem
        return _content(
            model,
            state=self.tr("In use for answers") if is_used else "",
            action=self.tr("Use for answers") if can_be_used else "",
            removal="" if model.origin is Origin.STARTER else self.tr("Remove"),
        )

    def _found_content(self, model: InstalledModel) -> ModelCardContent:
        return _content(model, action="" if model.problem else self.tr("Use without copying"))

    # What is done --------------------------------------------------------------------------

    def _use(self, model_id: str) -> None:
        model = self._service.find(model_id)
        if model is not None:
            self._service.use(model)

    def _add(self, model_id: str) -> None:
        model = self._service.find(model_id)
        if model is not None:
            self._service.add(Path(model.path), copy=False)

    def _remove(self, model_id: str) -> None:
        model = self._service.find(model_id)
        if model is not None and (not model.is_copy or self._may_delete(model)):
            self._service.remove(model)

    def _may_delete(self, model: InstalledModel) -> bool:
        return may_delete(
            self,
            self.tr("Remove {name}?").format(name=model.name),
            self.tr("Inglenook's own copy is deleted, which frees {size}.").format(
                size=size_words(model.details.file_bytes)
            ),
        )

    def _on_removed(self, model: InstalledModel) -> None:
        if not model.is_copy:
            self.undoable.emit(
                self.tr("{name} is removed. Its file stays where it is.").format(name=model.name),
                lambda: self._service.add(Path(model.path), copy=False),
            )


class _CardList(QWidget):
    """Cards below each other, changed in place.

    Signals:
        action_chosen: (model's id).
        details_chosen: (model's id).
        removal_chosen: (model's id).
    """

    action_chosen = Signal(str)
    details_chosen = Signal(str)
    removal_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[ModelCard] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.snug)

    def cards(self) -> tuple[ModelCard, ...]:
        """Return the cards from the top."""
        return tuple(self._cards)

    def show_models(self, contents: Sequence[ModelCardContent]) -> None:
        """Show these models."""
        for card, content in zip(self._cards, contents, strict=False):
            card.show_content(content)
        for content in contents[len(self._cards) :]:
            card = ModelCard(self._theme, content)
            card.action_chosen.connect(self.action_chosen)
            card.details_chosen.connect(self.details_chosen)
            card.removal_chosen.connect(self.removal_chosen)
            self._column.addWidget(card)
            self._cards.append(card)
        for card in self._cards[len(contents) :]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[len(contents) :]


def _content(
    model: InstalledModel, *, state: str = "", action: str = "", removal: str = ""
) -> ModelCardContent:
    fit, tone, forecast = "", Tone.QUIET, ""
    if model.problem:
        fit, tone, forecast = tr("Cannot be used"), Tone.BAD, said(model.problem)
    elif model.forecast is not None:
        fit, tone = fit_words(model.forecast.fit), FIT_TONES[model.forecast.fit]
        forecast = forecast_words(model.forecast)
    return ModelCardContent(
        model.id,
        model.name,
        facts_words(model),
        place_words(model),
        fit,
        tone,
        forecast,
        state,
        action,
        removal,
    )
