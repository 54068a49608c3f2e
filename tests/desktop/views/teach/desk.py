"""The Teach page over workers that the test plays, with a database of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.services.adapters_service import AdaptersService
from desktop.services.example_check import ExampleCheck
from desktop.services.example_service import ExampleService, ExampleSet, NewExample, Purpose
from desktop.services.example_sources import ExampleSources
from desktop.services.export_service import ExportService
from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.library_service import LibraryService
from desktop.services.models_service import ModelsService
from desktop.services.planning_service import PlanningService
from desktop.services.run_list_service import RunListService
from desktop.services.settings_service import SettingsService
from desktop.services.training_service import TrainingService
from desktop.theme.theme import Theme
from desktop.views.teach.page import TeachPage
from desktop.views.teach.services import TeachServices
from engine.conversations.feedback import FeedbackList
from engine.examples.storage import ExampleList
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.models.adapters import InstalledAdapter, to_wire
from engine.models.records import InstalledModel, model_to_wire
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection
from tests.desktop.views.models.material import INSTALLED
from tests.fixtures.fake_worker import Asked, FakeWorker

Part = TypeVar("Part", bound=QWidget)


class Sleepless:
    """Keeps nothing awake."""

    def begin(self) -> bool:
        return True

    def end(self) -> None:
        pass


@dataclass
class Desk:
    """The page and everything around it."""

    page: TeachPage
    services: TeachServices
    settings: SettingsService
    reading: FakeWorker
    teaching: FakeWorker
    inspecting: FakeWorker
    database: Connection
    told: list[str] = field(default_factory=list)

    def last(self, method: str) -> Asked:
        """Return what was asked last of this kind, of whichever worker."""
        asked = [*self.reading.asked, *self.teaching.asked, *self.inspecting.asked]
        return [one for one in asked if one.method == method][-1]

    def methods(self) -> list[str]:
        """Return what was asked of the training workers."""
        return [*self.reading.methods, *self.teaching.methods]

    def answer(self, method: str, values: Values) -> None:
        """Answer everything of this kind that waits."""
        for worker in (self.reading, self.teaching, self.inspecting):
            for one in list(worker.asked):
                if one.method == method and not one.operation.is_finished:
                    one.succeed(values)

    def list_models(self, *models: InstalledModel) -> None:
        """Let these models be there."""
        self.services.models.refresh()
        self.answer("list", {"models": [model_to_wire(one) for one in models]})

    def list_adapters(self, *adapters: InstalledAdapter) -> None:
        """Let these have been taught."""
        self.services.adapters.refresh()
        self.answer("adapters", {"adapters": [to_wire(one) for one in adapters]})

    def add_set(
        self, name: str = "Harbour style", count: int = 4, purpose: Purpose = Purpose.STYLE
    ) -> ExampleSet:
        """Make a set of accepted examples."""
        made = self.services.examples.create(name, purpose)
        assert made is not None
        self.add(made.id, *(NewExample(f"Question {n}", f"Answer {n}") for n in range(count)))
        return made

    def add(self, set_id: int, *examples: NewExample) -> None:
        """Put examples into a set, as a worker would."""
        ExampleList(self.database).add(set_id, examples)
        self.services.examples.tell_changed(set_id)

    def shut_down(self) -> None:
        """End what would else go on."""
        self.services.examples.finish_remove()
        self.services.training.shut_down()
        self.services.sources._reading.shut_down()
        self.services.library.shut_down()


def build(theme: Theme, folders: Folders, user: Connection, index: Connection) -> Desk:
    """Return a page that nobody sees yet."""
    settings = SettingsService(folders.settings_file)
    reading, teaching = FakeWorker("training"), FakeWorker("training")
    inspecting, indexing = FakeWorker("models"), FakeWorker("indexing")
    quick, heavy = IdleWorker(reading), IdleWorker(teaching)
    examples = ExampleService(ExampleList(user), FeedbackList(user))
    heavy_work = HeavyWork()
    services = TeachServices(
        examples=examples,
        sources=ExampleSources(quick, heavy, examples),
        check=ExampleCheck(quick, examples),
        planning=PlanningService(heavy),
        training=TrainingService(heavy, Sleepless(), heavy_work),
        runs=RunListService(quick),
        exports=ExportService(heavy),
        adapters=AdaptersService(inspecting),
        models=ModelsService(inspecting, settings),
        library=LibraryService(
            FolderList(user), DocumentList(index), CollectionList(user), indexing, settings
        ),
        heavy=heavy_work,
    )
    page = TeachPage(theme, services)
    desk = Desk(page, services, settings, reading, teaching, inspecting, user)
    page.told.connect(desk.told.append)
    desk.list_models(*INSTALLED)
    return desk


def button(parent: QWidget, words: str) -> QPushButton:
    """Return the button with these words that can be seen."""
    QCoreApplication.processEvents()
    return next(
        one
        for one in parent.findChildren(QPushButton)
        if one.text() == words and one.isVisibleTo(parent)
    )


def buttons(parent: QWidget) -> set[str]:
    """Return the words of all buttons that can be seen."""
    QCoreApplication.processEvents()
    found = parent.findChildren(QPushButton)
    return {one.text() for one in found if one.isVisibleTo(parent) and one.text()}


def words(parent: QWidget) -> str:
    """Return all words that can be seen."""
    QCoreApplication.processEvents()
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisibleTo(parent))


def part(parent: QWidget, kind: type[Part]) -> Part:
    """Return the part of a kind."""
    found = parent.findChild(kind)
    assert found is not None
    return found
