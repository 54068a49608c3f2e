"""The window: the rail, the pages, files dropped anywhere, and the one door for problems."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.services.survey import Survey
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour
from desktop.views.about.about_dialog import AboutDialog
from desktop.views.adding import Adding
from desktop.views.chat.page import ChatPage
from desktop.views.coming_forward import come_forward
from desktop.views.compare.closing import ClosingWhileComparing
from desktop.views.compare.page import ComparePage
from desktop.views.compare.source_words import outcome_words as questions_outcome_words
from desktop.views.compare.strip import ComparingStrip
from desktop.views.forgetting import Forgetting
from desktop.views.help.page import HELP_OF_PAGE, HelpPage
from desktop.views.library.indexing_strip import IndexingStrip
from desktop.views.library.page import LibraryPage
from desktop.views.long_work import LongWork
from desktop.views.messages import Messages
from desktop.views.models.page import ModelsPage, ModelsTab
from desktop.views.notifications import Notifier
from desktop.views.receiving import sort_out
from desktop.views.recent_folders import RecentFolders
from desktop.views.services import WindowServices
from desktop.views.settings.backup_messages import BackupMessages
from desktop.views.settings.page import SettingsPage
from desktop.views.settings.report_dialog import ReportDialog
from desktop.views.teach.closing import ClosingWhileTeaching
from desktop.views.teach.import_words import outcome_words
from desktop.views.teach.page import TeachPage
from desktop.views.teach.strip import TeachingStrip
from desktop.views.teach.tray import TeachingTray
from desktop.views.window_drop import WindowDrop
from desktop.views.window_place import SMALLEST, WindowPlace
from desktop.views.zoom import ZoomController
from desktop.widgets.page_stack import PageStack
from desktop.widgets.rail import Rail, RailEntry

_PAGES = ("chat", "library", "teach", "compare", "models", "settings")
"""As the rail shows them; Ctrl with their number leads there."""


class MainWindow(QWidget):
    """All of Inglenook that a person sees.

    Signals:
        closed: The window is gone for good.
        stayed: It was to be closed, and a person chose to stay.
    """

    closed = Signal()
    stayed = Signal()

    def __init__(
        self,
        theme: Theme,
        services: WindowServices,
        samples: Path,
        state_file: Path,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._services = services
        self._library = services.library
        self._state = QSettings(str(state_file), QSettings.Format.IniFormat, self)
        self._place = WindowPlace(self, self._state)
        self._recent = RecentFolders(self._state, self)
        self._adding = Adding(services.library, self._recent, samples, self)
        self.setWindowTitle("Inglenook")
        self.setMinimumSize(SMALLEST)
        self._rail = self._make_rail()
        self._pages = PageStack()
        self._chat_page = ChatPage(theme, services.chat)
        self._made: dict[str, QWidget] = {"chat": self._chat_page}
        self._pages.addWidget(self._chat_page)
        self._messages = Messages(theme, self._pages, self)
        self._strip = IndexingStrip(theme, services.library)
        self._teaching_strip = TeachingStrip(theme, services.teach.training)
        self._comparing_strip = ComparingStrip(theme, services.compare.comparing)
        self._arrange()
        WindowDrop(theme, services.survey, self).dropped.connect(self.receive)
        self._zoom = ZoomController(services.settings, self)
        icon = theme.icon(IconName.CHAT, Colour.ACCENT)
        notifier = Notifier(services.settings, self, icon)
        LongWork(services, notifier, self)
        tray = TeachingTray(self, services.teach.training, notifier)
        self._closing = ClosingWhileTeaching(self, services.teach.training, tray)
        self._closing_comparison = ClosingWhileComparing(self, services.compare.comparing)
        self._forgetting = Forgetting(theme, services, self._chat_page, self._recent, self)
        self._connect()
        self._place.restore()

    @property
    def messages(self) -> Messages:
        """What tells a person of problems, and of what happened."""
        return self._messages

    def show_page(self, key: str) -> None:
        """Show a page: "chat", "library", "teach", "compare", "models", "settings" or "help"."""
        if self._made.get(key) is not self._pages.currentWidget():
            # It was about the page that is left; the new one may have a problem of its own.
            self._messages.area.hide()
        page = self._page(key)
        self._rail.select(key)
        self._pages.setCurrentWidget(page)
        self._messages.toast.raise_()  # the page that comes is put on top
        self._teaching_strip.set_elsewhere(key != "teach")
        self._comparing_strip.set_elsewhere(key != "compare")
        if page is not self._chat_page:
            # Else Qt gives the focus to the first button, which then looks as if it were chosen.
            page.setFocus()

    def show_help(self) -> None:
        """Show the manual, at the page about what is shown now."""
        about = HELP_OF_PAGE.get(self._rail.selected())
        self.show_page("help")
        page = self._page("help")
        if about is not None and isinstance(page, HelpPage):
            page.open(about)

    def show_last_page(self) -> None:
        """Show the page that was shown when the window was closed."""
        if self._place.page in _PAGES:
            self.show_page(self._place.page)

    def come_forward(self) -> None:
        """Show the window, wherever it was."""
        come_forward(self)

    @property
    def chat_page(self) -> ChatPage:
        """The page that is there from the start."""
        return self._chat_page

    # Building ------------------------------------------------------------------------------

    def _make_rail(self) -> Rail:
        entries = (
            RailEntry("chat", self.tr("Chat"), IconName.CHAT),
            RailEntry("library", self.tr("Library"), IconName.LIBRARY),
            RailEntry("teach", self.tr("Teach"), IconName.TEACH),
            RailEntry("compare", self.tr("Compare"), IconName.SIDE_BY_SIDE),
            RailEntry("models", self.tr("Models"), IconName.MODELS),
        )
        bottom = (
            RailEntry("help", self.tr("Help"), IconName.HELP),
            RailEntry("settings", self.tr("Settings"), IconName.SETTINGS),
        )
        rail = Rail(self._theme, entries, bottom)
        rail.select("chat")
        rail.chosen.connect(self.show_page)
        return rail

    def _page(self, key: str) -> QWidget:
        """Return a page, made when it is first wanted: the window is there sooner."""
        if key not in self._made:
            make = {
                "library": self._make_library_page,
                "teach": self._make_teach_page,
                "compare": self._make_compare_page,
                "models": self._make_models_page,
                "settings": self._make_settings_page,
                "help": self._make_help_page,
            }
            self._made[key] = make[key]()
            self._pages.addWidget(self._made[key])
        return self._made[key]

    def _make_library_page(self) -> QWidget:
        page = LibraryPage(self._theme, self._library, self._services.search, self._recent)
        page.add_files_chosen.connect(self._adding.choose_files)
        page.add_folder_chosen.connect(self._adding.choose_folder)
        page.recent_chosen.connect(lambda folder: self.add([folder]))
        page.samples_chosen.connect(self.add_samples)
        page.summarise_chosen.connect(self._summarise)
        page.forget_chosen.connect(self._forgetting.forget_document)
        page.undoable.connect(self._messages.offer_undo)
        page.told.connect(self._messages.tell)
        return page

    def _make_teach_page(self) -> QWidget:
        page = TeachPage(self._theme, self._services.teach)
        page.documents_wanted.connect(lambda: self.show_page("library"))
        page.use_chosen.connect(self._use_taught)
        page.import_ended.connect(
            lambda outcome: self._messages.tell_outcome(outcome, outcome_words(outcome))
        )
        page.undoable.connect(self._messages.offer_undo)
        page.told.connect(self._messages.tell)
        page.problem.connect(self._messages.show_problem)
        return page

    def _make_compare_page(self) -> QWidget:
        page = ComparePage(self._theme, self._services.compare)
        page.documents_wanted.connect(lambda: self.show_page("library"))
        page.import_ended.connect(
            lambda outcome: self._messages.tell_outcome(outcome, questions_outcome_words(outcome))
        )
        page.undoable.connect(self._messages.offer_undo)
        page.told.connect(self._messages.tell)
        return page

    def _make_models_page(self) -> QWidget:
        services = self._services
        page = ModelsPage(
            self._theme,
            services.models,
            services.downloads,
            services.adapters,
            services.chat.taught,
        )
        page.undoable.connect(self._messages.offer_undo)
        page.told.connect(self._messages.tell)
        return page

    def _make_settings_page(self) -> QWidget:
        page = SettingsPage(
            self._theme,
            self._services.settings,
            self._services.models,
            self._services.adapters,
            self._services.backups,
            self._services.privacy,
            self._services.reports,
            self._services.vault,
            self._services.credits,
        )
        page.models_wanted.connect(lambda: self.show_page("models"))
        page.adapters_wanted.connect(self._show_adapters)
        page.about_wanted.connect(self.show_about)
        return page

    def _make_help_page(self) -> QWidget:
        page = HelpPage(self._theme, self._services.manual)
        page.told.connect(self._messages.tell)
        return page

    def show_about(self) -> AboutDialog:
        """Tell the version, the licences, and where new versions are."""
        dialog = AboutDialog(self._theme, self._services.credits, self)
        dialog.report_wanted.connect(self.show_report)
        dialog.open()
        return dialog

    def show_report(self) -> ReportDialog:
        """Make a report about a problem, to be read and shared."""
        dialog = ReportDialog(self._theme, self._services.reports, self)
        dialog.open()
        return dialog

    def _show_backups(self) -> None:
        """Show the backups, on their part of the settings page."""
        self.show_page("settings")
        page = self._page("settings")
        if isinstance(page, SettingsPage):
            page.show_backups()

    def _show_adapters(self) -> None:
        """Show what was taught, on its part of the models page."""
        self.show_page("models")
        page = self._page("models")
        if isinstance(page, ModelsPage):
            page.show_tab(ModelsTab.TAUGHT)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._messages.area)
        right.addWidget(self._pages, 1)
        right.addWidget(self._strip)
        right.addWidget(self._teaching_strip)
        right.addWidget(self._comparing_strip)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        services, messages = self._services, self._messages
        messages.details_wanted.connect(self._show_backups)
        about_backups = BackupMessages(services.backups, self._state, messages.show, self)
        about_backups.told.connect(messages.tell)
        self._adding.began.connect(messages.area.hide)
        self._adding.undoable.connect(messages.offer_undo)
        self._adding.told.connect(messages.tell)
        self._connect_chat()
        for teller in (
            services.chat.chat,
            services.chat.scopes,
            services.chat.conversations,
            services.chat.transfer,
            self._chat_page,
            self._library,
            services.search,
            services.settings,
            services.manual,
            services.models,
            services.downloads,
            services.teach.examples,
            services.teach.sources,
            services.teach.check,
            services.teach.runs,
            services.compare.questions,
            services.compare.sources,
            services.compare.check,
            services.compare.history,
            services.compare.result,
            services.compare.judge,
        ):
            teller.problem.connect(messages.show_problem)
        services.teach.training.refused.connect(messages.show_problem)
        services.compare.comparing.refused.connect(messages.show_problem)
        services.compare.reports.failed.connect(messages.show_problem)
        for number, key in enumerate(_PAGES, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda key=key: self.show_page(key))
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, self.show_help)
        QShortcut(QKeySequence.StandardKey.Open, self, self._adding.choose_files)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.close)

    def _connect_chat(self) -> None:
        page, messages = self._chat_page, self._messages
        page.add_chosen.connect(self._adding.choose_files)
        page.samples_chosen.connect(self.add_samples)
        page.path_added.connect(lambda path: self.add([path]))
        page.collections_wanted.connect(lambda: self.show_page("library"))
        page.models_wanted.connect(lambda: self.show_page("models"))
        page.adapters_wanted.connect(self._show_adapters)
        page.told.connect(messages.tell)
        page.undoable.connect(messages.offer_undo)
        conversations, transfer = self._services.chat.conversations, self._services.chat.transfer
        conversations.deleted.connect(
            lambda one: messages.offer_deleted(one, conversations.undo_delete)
        )
        conversations.folder_removed.connect(
            lambda one: messages.offer_removed(one, conversations.undo_remove_folder)
        )
        transfer.import_began.connect(messages.tell_import_began)
        transfer.imported.connect(messages.tell_imported)
        transfer.exported.connect(messages.tell_exported)
        self._zoom.changed.connect(page.set_zoom)
        self._zoom.listen_to_wheel(page.thread_area)
        page.set_zoom(self._zoom.percent)

    # Adding documents ----------------------------------------------------------------------

    def receive(self, paths: Sequence[Path], counted: Survey | None = None) -> None:
        """Take what was dropped on the window, or handed to it: models, and what can be read."""
        received = sort_out(paths)
        if received.models:
            self.show_page("models")
            page = self._page("models")
            if isinstance(page, ModelsPage):
                page.add(list(received.models))
        self.add(list(received.documents), None if received.models else counted)

    def add(self, paths: list[Path], counted: Survey | None = None) -> None:
        """Add files and folders to the library, with a way back."""
        self._adding.add(paths, counted)

    def add_samples(self) -> None:
        """Add the documents that Inglenook comes with."""
        self._adding.add_samples()

    # Conversations -------------------------------------------------------------------------

    def _summarise(self, path: Path) -> None:
        """Summarise a document of the library in a conversation of its own."""
        self._chat_page.new_conversation()
        self.show_page("chat")
        self._chat_page.summarise(path)

    # Teaching ------------------------------------------------------------------------------

    def _use_taught(self, adapter_id: str) -> None:
        """Let what was taught answer in a new conversation."""
        adapter = self._services.adapters.at(adapter_id)
        if adapter is None:
            return
        self._services.chat.taught.use(adapter)
        if self._services.settings.current.adapter != adapter_id:
            return  # it does not fit any model, which was said
        self._chat_page.new_conversation()
        self.show_page("chat")
        self._messages.tell(self.tr("{name} answers now.").format(name=adapter.name))

    # The end -------------------------------------------------------------------------------

    def close_for_good(self) -> None:
        """Close in order to start again: out of the tray, and not into it.

        What is under way is asked about. `closed` or `stayed` tells the outcome, `closed` only when
        what is to be paused first is at rest.
        """
        self._closing.close_for_good()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            self._place.save(self._rail.selected())
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        closes_later = self._closing.closes_later or self._closing_comparison.closes_later
        if self.isVisible() and not closes_later:
            self.stayed.emit()

    def _may_close(self) -> bool:
        """Ask about what is under way, one after another."""
        if not (self._closing.may_close() and self._closing_comparison.may_close()):
            return False
        is_unfinished = self._library.is_indexing and self._library.health().unfinished
        return not is_unfinished or self._may_end()

    def _may_end(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("Indexing is not finished"),
            self.tr(
                "If you close Inglenook now, indexing goes on from here at the next start. Nothing "
                "that is done is lost."
            ),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Close,
        )
        return answer is QMessageBox.StandardButton.Close
