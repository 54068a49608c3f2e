"""Builds and wires the window: the only place where its parts learn of one another.

Nothing heavy is loaded here: the window is there first, then the workers are started. Not covered:
the process around it, from its first moment to its last (`running`).
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel
from desktop.services.attachment_service import AttachmentService
from desktop.services.backup_service import BackupService
from desktop.services.chat_service import ChatService
from desktop.services.comparison_history import ComparisonHistory
from desktop.services.comparison_result import ComparisonResult
from desktop.services.comparison_service import ComparisonService
from desktop.services.conversation_service import ConversationService
from desktop.services.conversation_transfer import ConversationTransfer
from desktop.services.credits_service import CreditsService
from desktop.services.download_service import DownloadService
from desktop.services.example_check import ExampleCheck
from desktop.services.example_service import ExampleService
from desktop.services.example_sources import ExampleSources
from desktop.services.export_service import ExportService
from desktop.services.feedback_service import FeedbackService
from desktop.services.first_window import (
    ACTIVATION_VARIABLE,
    Call,
)
from desktop.services.forget_service import ForgetService
from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_lock import IdleLock
from desktop.services.idle_worker import IdleWorker
from desktop.services.inquiries import Inquiries
from desktop.services.judge_service import JudgeService
from desktop.services.library_service import LibraryFacts, LibraryService
from desktop.services.manual import ManualService
from desktop.services.models_service import ModelsService
from desktop.services.planning_service import PlanningService
from desktop.services.prediction_service import PredictionService
from desktop.services.preset_service import PresetService
from desktop.services.privacy_service import PrivacyService
from desktop.services.problem_report_service import ProblemReportService
from desktop.services.question_check import QuestionCheck
from desktop.services.question_service import QuestionService
from desktop.services.question_sources import QuestionSources
from desktop.services.report_service import ReportService
from desktop.services.run_list_service import RunListService
from desktop.services.scope_service import ScopeService
from desktop.services.search_service import SearchService
from desktop.services.settings_service import SettingsService
from desktop.services.side_by_side import SideBySide
from desktop.services.staying_awake import StayingAwake
from desktop.services.survey import SurveyService
from desktop.services.training_service import TrainingService
from desktop.services.vault_service import VaultService
from desktop.services.why_service import WhyService
from desktop.services.worker import Worker, WorkerCommand, WorkerDeath
from desktop.services.worker_commands import WorkerCommands
from desktop.theme.theme import Appearance, Contrast, Theme
from desktop.views.chat.services import ChatServices
from desktop.views.compare.services import CompareServices
from desktop.views.main_window import MainWindow
from desktop.views.services import WindowServices
from desktop.views.teach.services import TeachServices
from desktop.widgets.focus_in_view import FocusInView
from engine.comparison.questions.storage import QuestionList
from engine.comparison.storage import ComparisonList
from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.conversations.exporting import write_export
from engine.conversations.feedback import FeedbackList
from engine.conversations.importing import ImportReport, import_file
from engine.conversations.presets import PresetList
from engine.conversations.searching import ConversationSearch
from engine.errors import EngineError, UserProblem
from engine.examples.storage import ExampleList
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.models.embedders import chosen_embedder
from engine.paths import Folders, manual
from engine.receipt.gathering import gather
from engine.store import Connection, open_index_database, open_user_database
from engine.store.backups.desk import BackupDesk
from engine.store.encrypting import give_up, left_readable


class Application(QObject):
    """One running Inglenook."""

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        commands: WorkerCommands,
        resource_folder: Path,
    ) -> None:
        """Build everything; nothing is shown and nothing started yet.

        Raises:
            UserProblem: The data folder or a database cannot be used.
        """
        super().__init__()
        self._databases: list[Connection] = []
        try:
            self._build(application, folders, commands, resource_folder)
        except BaseException:
            # Raised again, whatever it was. Half of this lives on in the error, and a backup can be
            # restored only over files that are closed.
            self._close_databases()
            raise

    def start(self, *, was_cut_off: bool = False, paths: Sequence[Path] = ()) -> None:
        """Show the window, then start the workers.

        Args:
            was_cut_off: Whether the last window came to no orderly end.
            paths: Files and folders to open in it.
        """
        self.window.show_last_page()
        self.window.show()
        self.window.receive(paths)
        if self.settings.unusable is not None:
            # After what shows another page, which takes away what was told on the one before.
            self.window.messages.show_problem(self.settings.unusable)
        self.backups.start(was_cut_off=was_cut_off)
        QTimer.singleShot(0, self, self._start_workers)

    def shut_down(self) -> None:
        """End everything in order; the person's data is on the disk when this returns."""
        self._idle_lock.end()
        self.survey.cancel()
        self.backups.shut_down()
        self.privacy.shut_down()
        self.reports.shut_down()
        self.credits.shut_down()
        self.chat.shut_down()
        self.conversations.finish_delete()
        self.examples.finish_remove()
        self.compare.questions.finish_remove()
        self.compare.history.finish_remove()
        self.training.shut_down()
        self.comparing.shut_down()
        self.compare.reports.shut_down()
        self._reading_examples.shut_down()
        self._reading_questions.shut_down()
        self.transfer.shut_down()
        self.search.cancel()
        self.library.shut_down()
        for worker in self._workers:
            worker.shut_down()
        self._close_databases()
        self.vault.shut_down()

    # Building ------------------------------------------------------------------------------

    def _build(
        self,
        application: QApplication,
        folders: Folders,
        commands: WorkerCommands,
        resource_folder: Path,
    ) -> None:
        user = self._keep(open_user_database(folders.user_database))
        index = self._keep(open_index_database(folders.index_database))
        self.settings = SettingsService(folders.settings_file, self)
        self.settings.load()
        self._make_workers(commands)
        self._make_library(folders, user, index)
        self._make_models()
        self._make_chat(folders, user, index)
        self.heavy = HeavyWork(self)
        self._make_teach(user)
        self._make_compare(user, commands.printing)
        self._make_care(folders, commands)
        self.wants_restart = False
        self._wants_restore = False
        self.theme = Theme(
            application,
            resource_folder / "icons",
            Appearance(self.settings.current.appearance),
            self,
        )
        self._apply_look()
        FocusInView(application, self)
        self.window = MainWindow(
            self.theme,
            self._window_services(),
            resource_folder / "samples",
            folders.settings / "window.ini",
        )
        self._idle_lock = IdleLock(self.vault, self.settings, self._is_busy, self._restart, self)
        self._connect()

    def _make_workers(self, commands: WorkerCommands) -> None:
        self.searching = Worker(commands.searching, self)
        self.answering = Worker(commands.answering, self)
        self.indexing = Worker(commands.indexing, self)
        self.inspecting = Worker(commands.models, self)
        self.downloading = Worker(commands.downloading, self)
        # Two of a kind: examples can be looked at while a model is taught.
        self.preparing = Worker(commands.training, self)
        self.teaching = Worker(commands.training, self)
        # Likewise: results can be looked at while a comparison runs.
        self.asking = Worker(commands.comparing, self)
        self.answering_all = Worker(commands.comparing, self)
        self._workers = (
            self.searching,
            self.answering,
            self.indexing,
            self.inspecting,
            self.downloading,
            self.preparing,
            self.teaching,
            self.asking,
            self.answering_all,
        )

    def _make_library(self, folders: Folders, user: Connection, index: Connection) -> None:
        documents = DocumentList(index)
        self.library = LibraryService(
            FolderList(user, folders.own),
            documents,
            CollectionList(user),
            self.indexing,
            self.settings,
            self,
            facts=LibraryFacts(
                languages_known=chosen_embedder(folders.models).languages,
                index_bytes=partial(_size_on_disk, folders.index_database),
                measured_recall=documents.measured_recall,
            ),
        )

    def _make_models(self) -> None:
        self.models = ModelsService(self.inspecting, self.settings, self)
        self.downloads = DownloadService(self.downloading, self)
        self.model = AnsweringModel(self.answering, self.settings, self.models, self)
        self.adapters = AdaptersService(self.inspecting, self)

    def _make_chat(self, folders: Folders, user: Connection, index: Connection) -> None:
        conversations = ConversationList(user)
        conversations.mark_interrupted()
        self.scopes = ScopeService(conversations, self.library, self)
        self.presets = PresetService(PresetList(user), conversations, self.settings, self)
        self.attachments = AttachmentService(
            ConversationDocumentList(user), DocumentList(index), self.library, self
        )
        self.feedback = FeedbackService(FeedbackList(user), self)
        self.taught = AdapterChoice(self.adapters, self.presets, self.settings, self.model, self)
        inquiries = Inquiries(
            library=self.library,
            settings=self.settings,
            scopes=self.scopes,
            presets=self.presets,
            attachments=self.attachments,
            adapters=self.taught,
        )
        self.chat = ChatService(conversations, self.searching, self.model, inquiries, self)
        self.side_by_side = SideBySide(self.chat, self)
        self.conversations = ConversationService(
            conversations, ConversationSearch(user), self.chat, self
        )
        self.transfer = ConversationTransfer(
            self.conversations,
            partial(write_export, user),
            partial(_import_file, folders.user_database),
            self,
        )
        self.why = WhyService(conversations, self.searching, self.settings, self)

    def _make_teach(self, user: Connection) -> None:
        self._reading_examples = reading = IdleWorker(self.preparing, self)
        teaching = IdleWorker(self.teaching, self)
        self.examples = ExampleService(ExampleList(user), FeedbackList(user), self)
        awake = StayingAwake(why="A model is being taught")
        self.training = TrainingService(teaching, awake, self.heavy, self._make_room, self)
        self.teach = TeachServices(
            examples=self.examples,
            sources=ExampleSources(reading, teaching, self.examples, self),
            check=ExampleCheck(reading, self.examples, self),
            planning=PlanningService(teaching, self),
            training=self.training,
            runs=RunListService(reading, self),
            exports=ExportService(teaching, self),
            adapters=self.adapters,
            models=self.models,
            library=self.library,
            heavy=self.heavy,
        )

    def _make_compare(self, user: Connection, printing: WorkerCommand) -> None:
        self._reading_questions = reading = IdleWorker(self.asking, self)
        comparing = IdleWorker(self.answering_all, self)
        questions = QuestionService(QuestionList(user), FeedbackList(user), self)
        comparisons = ComparisonList(user)
        awake = StayingAwake(why="Answers are being compared")
        self.comparing = ComparisonService(comparing, awake, self.heavy, self._make_room, self)
        self.compare = CompareServices(
            questions=questions,
            sources=QuestionSources(reading, comparing, questions, self),
            check=QuestionCheck(reading, questions, self),
            prediction=PredictionService(comparing, self),
            comparing=self.comparing,
            history=ComparisonHistory(comparisons, self),
            result=ComparisonResult(comparisons, reading, self),
            reports=ReportService(reading, printing, self),
            judge=JudgeService(comparing, awake, self.heavy, self._make_room, self),
            heavy=self.heavy,
            examples=self.examples,
            adapters=self.adapters,
            models=self.models,
            library=self.library,
            settings=self.settings,
        )

    def _make_care(self, folders: Folders, commands: WorkerCommands) -> None:
        """Make what looks after the person's data, and what tells of the program itself."""
        self.search = SearchService(self.searching, self)
        self.survey = SurveyService(folders.own, lambda: self.settings.current.ignore_rules, self)
        self.backups = BackupService(BackupDesk(folders), self)
        self.privacy = PrivacyService(partial(gather, folders), commands.doctor, self)
        self.reports = ProblemReportService(commands.reporting, self)
        self.credits = CreditsService(self)
        self.vault = VaultService(
            folders.data, partial(give_up, folders), partial(left_readable, folders.data), self
        )
        self.forgetting = ForgetService(self.indexing, self._let_go, self)

    def _make_room(self) -> None:
        """End the process with the model that answers; the next question starts it again."""
        if not self.chat.is_answering:
            self.answering.shut_down()

    def _let_go(self) -> EngineError | None:
        """Before something is forgotten: nobody may write it again, or keep a reading of it."""
        if self.chat.is_answering:
            return UserProblem("An answer is being written.", "Let it end, or stop it, first.")
        self.conversations.finish_delete()
        self._make_room()
        return None

    def _window_services(self) -> WindowServices:
        chat = ChatServices(
            chat=self.chat,
            conversations=self.conversations,
            transfer=self.transfer,
            library=self.library,
            scopes=self.scopes,
            settings=self.settings,
            why=self.why,
            model=self.model,
            presets=self.presets,
            attachments=self.attachments,
            feedback=self.feedback,
            taught=self.taught,
            side_by_side=self.side_by_side,
        )
        return WindowServices(
            chat=chat,
            library=self.library,
            search=self.search,
            settings=self.settings,
            survey=self.survey,
            models=self.models,
            downloads=self.downloads,
            adapters=self.adapters,
            teach=self.teach,
            compare=self.compare,
            backups=self.backups,
            privacy=self.privacy,
            forgetting=self.forgetting,
            reports=self.reports,
            vault=self.vault,
            manual=ManualService(manual(), self),
            credits=self.credits,
        )

    def _keep(self, database: Connection) -> Connection:
        self._databases.append(database)
        return database

    def _close_databases(self) -> None:
        for database in self._databases:
            database.close()

    def _connect(self) -> None:
        self.window.closed.connect(self.shut_down)
        self.window.stayed.connect(self._on_stayed)
        self.settings.changed.connect(self._on_setting)
        # After the dialog that asked has gone.
        self.backups.restart_wanted.connect(self._restore, Qt.ConnectionType.QueuedConnection)
        self.vault.restart_wanted.connect(self._restart, Qt.ConnectionType.QueuedConnection)
        self.settings.restart_wanted.connect(self._restart, Qt.ConnectionType.QueuedConnection)
        self.indexing.died.connect(self.library.on_worker_death)
        self.models.changed.connect(self.model.refresh)
        for teller in (self.model, self.presets, self.attachments, self.feedback, self.adapters):
            teller.problem.connect(self.window.messages.show_problem)
        self.privacy.problem.connect(self.window.messages.show_problem)
        for worker in self._workers:
            worker.died.connect(_log_death)
            if worker is not self.answering:
                # A chosen model that cannot be loaded is told by `model`, which knows another one.
                worker.could_not_open.connect(self.window.messages.show_problem)

    def answer(self, call: Call) -> None:
        """Show the window to a person who started Inglenook once more, and take what they gave."""
        if call.activation:
            # Where Qt looks for the leave to come to the front.
            os.environ[ACTIVATION_VARIABLE] = call.activation
        self.window.come_forward()
        self.window.receive(call.paths)

    def _is_busy(self) -> bool:
        """Whether something is under way that comes to an end, a question before closing or not."""
        services = (self.training, self.comparing, self.compare.reports)
        return (
            self.chat.is_answering
            or self.library.is_indexing
            or self.downloads.is_running
            or self.backups.is_busy
            or self.transfer.is_importing
            or self.privacy.is_trying
            or any(one.is_under_way for one in services)
            or any(one.is_at_work for one in self._workers)
        )

    def _restart(self) -> None:
        """Close, and start again, unless a person stays after all."""
        self.wants_restart = True
        self.window.close_for_good()

    def _restore(self) -> None:
        """Close, and start again with what is to be restored."""
        self._wants_restore = True
        self._restart()

    def _on_stayed(self) -> None:
        """Start not again, and restore nothing: whoever stays goes on with what is there."""
        self.wants_restart = False
        if not self._wants_restore:
            return
        self._wants_restore = False
        self.backups.withdraw()
        self.window.messages.show_problem(
            UserProblem(
                "The backup was not restored: something else is under way.",
                "Let it end, then restore the backup again.",
            )
        )

    def _start_workers(self) -> None:
        self.chat.prepare()
        self.adapters.refresh()
        self.models.refresh()
        self.library.start()

    def _on_setting(self, name: str) -> None:
        if name in ("appearance", "contrast", "reduce_motion"):
            self._apply_look()

    def _apply_look(self) -> None:
        """Look as the settings say; what is so already costs nothing."""
        current = self.settings.current
        self.theme.set_appearance(Appearance(current.appearance))
        self.theme.set_contrast(Contrast(current.contrast))
        self.theme.reduce_motion(current.reduce_motion)


def _import_file(database: Path, path: Path, is_cancelled: Callable[[], bool]) -> ImportReport:
    """Import conversations over a connection of its own: this is called in a thread."""
    connection = open_user_database(database)
    try:
        return import_file(connection, path, is_cancelled)
    finally:
        connection.close()


def _size_on_disk(database: Path) -> int:
    """Add up what lies beside a database under its name: its log, and what is made from it."""
    return sum(
        one.stat().st_size for one in database.parent.glob(f"{database.stem}*") if one.is_file()
    )


def _log_death(death: WorkerDeath) -> None:
    logging.getLogger(__name__).error("%s", death)
