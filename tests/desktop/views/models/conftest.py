"""The models page over workers that the test plays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel
from desktop.services.download_service import DownloadService
from desktop.services.models_service import ModelsService
from desktop.services.preset_service import PresetService
from desktop.services.settings_service import SettingsService
from desktop.theme.theme import Appearance, Theme
from desktop.views.models.catalogue_card import CatalogueCard
from desktop.views.models.page import ModelsPage
from desktop.widgets.entry_card import EntryCard
from desktop.widgets.model_card import ModelCard
from engine.conversations.conversations import ConversationList
from engine.conversations.presets import PresetList
from engine.models.adapters import to_wire
from engine.models.catalogue import catalogue_to_wire
from engine.models.records import model_to_wire
from engine.paths import Folders, resources
from engine.protocol import Values
from engine.store import Connection
from tests.desktop.views.models.material import CATALOGUE, FOUND, INSTALLED, TAUGHT
from tests.fixtures.fake_worker import Asked, FakeWorker


@dataclass(frozen=True, slots=True)
class Desk:
    """The page and everything around it."""

    page: ModelsPage
    models: ModelsService
    downloads: DownloadService
    settings: SettingsService
    inspecting: FakeWorker
    downloading: FakeWorker

    def answer(self, method: str, values: Values) -> None:
        """Answer everything of this kind that was asked of the models worker."""
        for one in self.inspecting.asked:
            if one.method == method and not one.operation.is_finished:
                one.succeed(values)

    def last(self, method: str) -> Asked:
        """Return what was asked last of this kind."""
        return [one for one in self.inspecting.asked if one.method == method][-1]

    def card(self, title: str) -> ModelCard:
        """Return the card of a model."""
        return next(one for one in self.page.installed.cards() if one.content.title == title)

    def taught_card(self, name: str) -> EntryCard:
        """Return the card of something that was taught."""
        return next(one for one in self.page.taught.cards() if one.content.title == name)

    def entry_card(self, name: str) -> CatalogueCard:
        """Return the card of an entry of the catalogue."""
        return next(one for one in self.page.catalogue.cards() if one.entry.name == name)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers as they are written in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, folders: Folders, user_database: Connection
) -> Iterator[Desk]:
    """A shown page with four models, two found ones, three to be had, three things taught."""
    theme = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    settings = SettingsService(folders.settings_file)
    inspecting, downloading = FakeWorker("models"), FakeWorker("downloading")
    models, downloads = ModelsService(inspecting, settings), DownloadService(downloading)
    adapters = AdaptersService(inspecting)
    presets = PresetService(PresetList(user_database), ConversationList(user_database), settings)
    model = AnsweringModel(FakeWorker("answering"), settings, models)
    models.changed.connect(model.refresh)
    taught = AdapterChoice(adapters, presets, settings, model)
    page = ModelsPage(theme, models, downloads, adapters, taught)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    made = Desk(page, models, downloads, settings, inspecting, downloading)
    made.answer("list", {"models": [model_to_wire(one) for one in INSTALLED]})
    made.answer("discover", {"models": [model_to_wire(one) for one in FOUND]})
    made.answer("catalogue", {"entries": catalogue_to_wire(CATALOGUE)})
    made.answer("adapters", {"adapters": [to_wire(one) for one in TAUGHT]})
    yield made
    theme.deleteLater()
