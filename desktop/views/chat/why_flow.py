"""From "Why wasn't my document used?" to an answer that uses it.

Covered: which document, its trace, doing what mends it, asking again. Not covered: how a trace is
found (the searching worker).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.services.chat_service import EngineError, Message
from desktop.services.scope_service import AskedScope
from desktop.services.why_service import Explanation, Mend
from desktop.theme.theme import Theme
from desktop.views.chat.services import ChatServices
from desktop.views.chat.why_panel import WhyPanel
from desktop.views.library.password_dialog import PasswordDialog

_MORE_PASSAGES = 3
_MENDS_OF_THE_LIBRARY = frozenset((Mend.ADD, Mend.INCLUDE, Mend.RETRY, Mend.PASSWORD, Mend.RESUME))
"""What takes the indexing some time; the document is looked at once more when it is done."""


class WhyFlow(QObject):
    """Leads through the panel.

    Signals:
        add_chosen: (Path) a document is to be added to the library.
        ask_again_chosen: (answer id) an answer is to be written anew.
        problem: (EngineError) there is no trace.
        closed: The person is done with it.
    """

    add_chosen = Signal(Path)
    ask_again_chosen = Signal(int)
    problem = Signal(object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        panel: WhyPanel,
        services: ChatServices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panel = panel
        self._services = services
        self._conversation = 0
        self._answer = 0
        self._path = Path()
        self._mend = Mend.NOTHING
        self._waits_for_library = False
        self._has_mended = False
        panel.document_chosen.connect(self._look_at)
        panel.mend_chosen.connect(self._do_mend)
        panel.again_chosen.connect(self._ask_again)
        panel.close_chosen.connect(self.closed)
        services.why.traced.connect(self._on_traced)
        services.why.failed.connect(self._on_failure)
        services.library.indexing_finished.connect(self._on_indexed)

    def open(self, conversation_id: int, question: str, answer: Message) -> None:
        """Begin with the documents of an answer."""
        self._conversation = conversation_id
        self._answer = answer.id
        self._has_mended = self._waits_for_library = False
        library = [one.path for one in self._services.library.documents()]
        self._panel.open(question, [Path(one.path) for one in answer.sources], library)

    def cancel(self) -> None:
        """Want nothing more."""
        self._waits_for_library = False
        self._services.why.cancel()

    # The trace -----------------------------------------------------------------------------

    def _look_at(self, path: Path) -> None:
        if path != self._path:
            self._has_mended = False
        self._path = path
        self._panel.show_waiting(path, self.tr("Looking…"))
        self._services.why.trace(self._conversation, self._answer, path)

    def _on_traced(self, trace: Explanation) -> None:
        self._mend = trace.mend
        is_there = self._has_mended and trace.mend not in _MENDS_OF_THE_LIBRARY
        self._panel.show_trace(trace, asks_again=is_there)

    def _on_failure(self, error: EngineError) -> None:
        self._panel.show_chooser()
        self.problem.emit(error)

    # Mending -------------------------------------------------------------------------------

    def _do_mend(self) -> None:
        if self._mend is Mend.PASSWORD:
            self._ask_password()
        elif self._mend in _MENDS_OF_THE_LIBRARY:
            self._mend_library()
        else:
            self._mend_question()

    def _ask_password(self) -> None:
        dialog = PasswordDialog(self._theme, self._services.library, self._path, self._panel)
        dialog.accepted.connect(self._on_unlocked)
        dialog.open()

    def _on_unlocked(self) -> None:
        self._has_mended = True
        self._look_at(self._path)

    def _mend_library(self) -> None:
        library, path = self._services.library, self._path
        self._has_mended = self._waits_for_library = True
        self._panel.show_waiting(path, self.tr("The document is being read…"))
        if self._mend is Mend.ADD:
            self.add_chosen.emit(path)
        elif self._mend is Mend.INCLUDE:
            library.include([path])
        elif self._mend is Mend.RETRY:
            library.retry([path])
        elif library.is_paused:
            library.resume()
        else:
            library.sync()
        if library.is_paused:
            self._on_indexed()

    def _on_indexed(self) -> None:
        if self._waits_for_library:
            self._waits_for_library = False
            self._look_at(self._path)

    def _mend_question(self) -> None:
        scopes = self._services.scopes
        if self._mend is Mend.WIDEN_SCOPE:
            scopes.choose(self._conversation, AskedScope())
        elif self._mend is Mend.ONLY_THIS:
            scopes.choose(self._conversation, AskedScope(paths=(str(self._path),)))
        elif self._mend is Mend.MORE_PASSAGES:
            self._use_more_passages()
        self._ask_again()

    def _use_more_passages(self) -> None:
        settings = self._services.settings
        most = next(one.maximum for one in settings.declarations if one.name == "passages")
        wanted = settings.current.passages + _MORE_PASSAGES
        settings.change("passages", min(wanted, int(most or wanted)))

    def _ask_again(self) -> None:
        self.closed.emit()
        self.ask_again_chosen.emit(self._answer)
