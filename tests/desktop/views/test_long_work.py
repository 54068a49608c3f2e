"""Which work ends with a notification."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.services.chat_service import Message, MessageState, Role
from desktop.services.comparison_service import ComparisonService
from desktop.services.download_service import DownloadService
from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.settings_service import SettingsService
from desktop.services.training_service import TrainingService
from desktop.views.long_work import LongWork
from desktop.views.notifications import Notifier
from desktop.views.services import WindowServices
from engine.conversations.records import TextPart
from engine.download.records import offer_to_wire
from engine.errors import UserProblem
from engine.models.records import model_to_wire
from engine.paths import Folders
from tests.desktop.compare_material import AnyWish
from tests.desktop.teach_material import AnyLesson, result
from tests.desktop.views.models.material import COPIED, SMALL_ENTRY, offer_of
from tests.desktop.views.teach.desk import Sleepless
from tests.fixtures.fake_worker import FakeWorker


class Chat(QObject):
    """The signals of asking."""

    asked = Signal(int, object, object)
    continued = Signal(object)
    answered = Signal(int, object)


class Library(QObject):
    """The signals of indexing."""

    indexing_started = Signal()
    indexing_finished = Signal(object)


class Heard(Notifier):
    """Remembers what it was told instead of saying it."""

    def __init__(self, settings: SettingsService, window: QWidget) -> None:
        super().__init__(settings, window, QIcon())
        self.begun: list[str] = []
        self.ended: list[tuple[str, str]] = []

    @override
    def begin(self, work: str) -> None:
        self.begun.append(work)

    @override
    def end(self, work: str, title: str, words: str) -> bool:
        self.ended.append((work, title))
        return bool(words)


class Stage(QObject):
    """All that work comes from."""

    def __init__(self, settings: SettingsService, window: QWidget) -> None:
        super().__init__(window)
        self.chat, self.library = Chat(self), Library(self)
        self.worker = FakeWorker("downloading")
        self.downloads = DownloadService(self.worker, self)
        self.teaching = FakeWorker("training")
        self.training = TrainingService(
            IdleWorker(self.teaching, self), Sleepless(), HeavyWork(self), parent=self
        )
        self.asking = FakeWorker("comparing")
        self.comparing = ComparisonService(
            IdleWorker(self.asking, self), Sleepless(), HeavyWork(self), parent=self
        )
        self.heard = Heard(settings, window)
        services: WindowServices = SimpleNamespace(  # type: ignore[assignment]
            chat=SimpleNamespace(chat=self.chat),
            library=self.library,
            downloads=self.downloads,
            compare=SimpleNamespace(comparing=self.comparing),
            teach=SimpleNamespace(training=self.training),
        )
        LongWork(services, self.heard, window)


@pytest.fixture
def stage(folders: Folders, qtbot: QtBot) -> Stage:
    window = QWidget()
    qtbot.addWidget(window)
    return Stage(SettingsService(folders.settings_file), window)


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (MessageState.COMPLETE, "The answer is ready"),
        (MessageState.FAILED, "The answer ended early"),
    ],
)
def test_an_answer_is_told(stage: Stage, state: MessageState, title: str) -> None:
    message = Message(2, 1, Role.ANSWER, state, "", 0.0, (TextPart("At nine."),))
    stage.chat.asked.emit(1, None, None)
    stage.chat.answered.emit(2, message)
    assert (stage.heard.begun, stage.heard.ended) == (["answer"], [("answer", title)])


def test_indexing_is_told(stage: Stage) -> None:
    stage.library.indexing_started.emit()
    stage.library.indexing_finished.emit({"indexed": 3, "skipped": [], "failed": []})
    stage.library.indexing_finished.emit(None)
    assert stage.heard.begun == ["indexing"]
    assert stage.heard.ended == [
        ("indexing", "Indexing finished"),
        ("indexing", "Indexing stopped"),
    ]


def test_a_download_is_told_whichever_way_it_ends(stage: Stage) -> None:
    work = f"download {SMALL_ENTRY.id}"
    stage.downloads.look(SMALL_ENTRY)
    stage.worker.last.succeed(offer_to_wire(offer_of(SMALL_ENTRY)))
    assert stage.heard.begun == []
    stage.downloads.start(SMALL_ENTRY.id)
    stage.worker.last.tell("download", {"file": "x", "done": 1, "total": 2, "bytes_per_second": 1})
    stage.worker.last.fail(UserProblem("It was cut off."))
    stage.downloads.start(SMALL_ENTRY.id)
    stage.worker.last.succeed({"model": model_to_wire(COPIED)})
    assert stage.heard.begun == [work]
    assert stage.heard.ended == [
        (work, f"{SMALL_ENTRY.name} was not downloaded"),
        (work, f"{COPIED.name} is downloaded"),
    ]


def test_teaching_is_told_whichever_way_it_ends(stage: Stage) -> None:
    stage.training.start(AnyLesson())
    stage.teaching.last.tell("began", {"run": "run-1"})
    stage.teaching.last.fail(UserProblem("The disk is full."))
    stage.training.go_on()
    stage.teaching.last.succeed(result())
    stage.training.shut_down()
    assert stage.heard.begun == ["teaching"] * 2
    assert stage.heard.ended == [
        ("teaching", "Teaching “Harbour style” was cut off"),
        ("teaching", "“Harbour style” is taught"),
    ]


def test_comparing_is_told_whichever_way_it_ends(stage: Stage) -> None:
    stage.comparing.start(AnyWish())
    stage.asking.last.tell("began", {"comparison": 4, "questions": 40})
    stage.asking.last.fail(UserProblem("The disk is full."))
    stage.comparing.go_on()
    stage.asking.last.succeed({"comparison": 4})
    stage.comparing.shut_down()
    assert stage.heard.begun == ["comparing"] * 2
    assert stage.heard.ended == [
        ("comparing", "Comparing “Harbour questions” was cut off"),
        ("comparing", "“Harbour questions” is compared"),
    ]
