"""The Compare page over workers that the test plays, with a database of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.services.adapters_service import AdaptersService
from desktop.services.comparison_history import ComparisonHistory
from desktop.services.comparison_result import ComparisonResult
from desktop.services.comparison_service import ComparisonService
from desktop.services.example_service import ExampleService
from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.judge_service import JudgeService
from desktop.services.library_service import LibraryService
from desktop.services.models_service import ModelsService
from desktop.services.prediction_service import PredictionService
from desktop.services.question_check import QuestionCheck
from desktop.services.question_service import NewQuestion, QuestionKind, QuestionService
from desktop.services.question_sources import QuestionSources
from desktop.services.report_service import ReportService
from desktop.services.settings_service import SettingsService
from desktop.services.worker import WorkerCommand
from desktop.theme.theme import Theme
from desktop.views.compare.services import CompareServices
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import QuestionSet
from engine.comparison.storage import ComparisonList
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
from tests.desktop.views.models.material import INSTALLED, STARTER
from tests.desktop.views.teach.desk import Sleepless
from tests.fixtures.fake_worker import Asked, FakeWorker

TAUGHT = InstalledAdapter(
    "harbour-style",
    "Harbour style",
    STARTER.id,
    STARTER.name,
    "/data/adapters/harbour-style/adapter.gguf",
    created_at="2026-11-29T20:00:00+00:00",
    run_id="run-1",
)


@dataclass
class Desk:
    """The services of the page and the workers behind them."""

    theme: Theme
    services: CompareServices
    reading: FakeWorker
    comparing: FakeWorker
    inspecting: FakeWorker
    database: Connection
    index: Connection
    told: list[str] = field(default_factory=list)
    rooms: list[str] = field(default_factory=list)

    def last(self, method: str) -> Asked:
        """Return what was asked last of this kind, of whichever worker."""
        asked = [*self.reading.asked, *self.comparing.asked, *self.inspecting.asked]
        return [one for one in asked if one.method == method][-1]

    def methods(self) -> list[str]:
        """Return what was asked of the comparing workers."""
        return [*self.reading.methods, *self.comparing.methods]

    def answer(self, method: str, values: Values) -> None:
        """Answer everything of this kind that waits."""
        for worker in (self.reading, self.comparing, self.inspecting):
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

    def add_set(self, name: str = "Harbour questions", count: int = 4) -> QuestionSet:
        """Make a set of accepted questions."""
        made = self.services.questions.create(name)
        assert made is not None
        self.add(
            made.id,
            *(
                NewQuestion(f"Question {n}", (f"Answer {n}",), QuestionKind.FACT)
                for n in range(count)
            ),
        )
        return made

    def add(self, set_id: int, *questions: NewQuestion) -> None:
        """Put questions into a set, as a worker would."""
        QuestionList(self.database).add(set_id, questions)
        self.services.questions.tell_changed(set_id)

    def add_document(self, name: str = "timetable.pdf") -> None:
        """Let there be a document that can be searched."""
        self.index.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
            "VALUES (1, ?, 1, 1, 'indexed', 1)",
            (f"/home/anna/Documents/{name}",),
        )

    def shut_down(self) -> None:
        """End what would else go on."""
        self.services.questions.finish_remove()
        self.services.history.finish_remove()
        self.services.examples.finish_remove()
        self.services.comparing.shut_down()
        self.services.reports.shut_down()
        self.services.sources._reading.shut_down()
        self.services.library.shut_down()


def build(theme: Theme, folders: Folders, user: Connection, index: Connection) -> Desk:
    """Return the services over workers that a test plays."""
    settings = SettingsService(folders.settings_file)
    reading, comparing = FakeWorker("comparing"), FakeWorker("comparing")
    inspecting, indexing = FakeWorker("models"), FakeWorker("indexing")
    quick, heavy = IdleWorker(reading), IdleWorker(comparing)
    rooms: list[str] = []
    heavy_work = HeavyWork()
    questions = QuestionService(QuestionList(user), FeedbackList(user))
    comparisons = ComparisonList(user)
    services = CompareServices(
        questions=questions,
        sources=QuestionSources(quick, heavy, questions),
        check=QuestionCheck(quick, questions),
        prediction=PredictionService(heavy),
        comparing=ComparisonService(heavy, Sleepless(), heavy_work, lambda: rooms.append("made")),
        history=ComparisonHistory(comparisons),
        result=ComparisonResult(comparisons, quick),
        reports=ReportService(quick, WorkerCommand("printing", "/nowhere", (), {})),
        judge=JudgeService(heavy, Sleepless(), heavy_work),
        heavy=heavy_work,
        examples=ExampleService(ExampleList(user), FeedbackList(user)),
        adapters=AdaptersService(inspecting),
        models=ModelsService(inspecting, settings),
        library=LibraryService(
            FolderList(user), DocumentList(index), CollectionList(user), indexing, settings
        ),
        settings=settings,
    )
    desk = Desk(theme, services, reading, comparing, inspecting, user, index, rooms=rooms)
    desk.list_models(*INSTALLED)
    return desk
