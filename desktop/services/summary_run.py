"""Summarises one document section by section, as an answer that grows.

The searching worker has the text, the answering worker writes a summary of each section and then
one of the whole. Covered: both requests, what is known so far, stop, failure. Not covered: how a
text falls into sections (the workers), keeping the answer (`chat_service`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.answering_model import AnsweringModel
from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.conversations.records import (
    AskedScope,
    DocumentUse,
    Message,
    MessageState,
    Part,
    ProblemPart,
    SearchPart,
    TextPart,
)
from engine.errors import EngineError
from engine.protocol import Values

_TEXT_PATIENCE_MS: Final = 60_000
_SECTION_PATIENCE_MS: Final = 900_000
"""A section of a long document on a slow computer; each section that is done renews it."""


class SummaryRun(QObject):
    """One summary that is being made.

    Signals:
        section_done: (done, total, name) the summary of a section is written.
        text_added: (str).
        finished: (parts, MessageState) once, at the end.
    """

    section_done = Signal(int, int, str)
    text_added = Signal(str)
    finished = Signal(object, object)

    def __init__(
        self,
        path: Path,
        searching: Worker,
        model: AnsweringModel,
        parent: QObject | None = None,
        *,
        sampling: Values,
    ) -> None:
        """Prepare the run; `sampling` says how the model chooses its words."""
        super().__init__(parent)
        self._path = path
        self._searching = searching
        self._model = model
        self._sampling = sampling
        self._document: Values | None = None
        self._fetching: Operation | None = None
        self._writing: Operation | None = None
        self._text = ""
        self._is_finished = False
        model.settled.connect(self._send)

    @property
    def has_begun(self) -> bool:
        """Whether there is anything that is worth keeping."""
        return bool(self._text)

    def parts(self) -> tuple[Part, ...]:
        """What is known of the summary so far."""
        text = (TextPart(self._text),) if self._text else ()
        return (_mark_of(self._path), *text)

    def start(self) -> None:
        """Begin with the document's text."""
        values = {"path": str(self._path)}
        self._fetching = self._searching.request("text", values, _TEXT_PATIENCE_MS)
        self._fetching.succeeded.connect(self._on_text)
        self._fetching.failed.connect(self._on_failure)

    def stop(self) -> None:
        """End at once with the sections that are done."""
        for operation in (self._fetching, self._writing):
            if operation is not None:
                operation.cancel()
        self._finish(self.parts(), MessageState.STOPPED)

    def _on_text(self, document: Values) -> None:
        self._document = document
        self._send()

    def _send(self) -> None:
        is_early = self._document is None or self._model.is_on_trial
        if self._document is None or is_early or self._writing is not None or self._is_finished:
            return
        values: Values = {
            "title": str(self._document["name"]),
            "text": str(self._document["text"]),
            "sections": list(self._document["sections"]),
            "sampling": self._sampling,
            "adapter": None,
        }
        operation = self._model.worker.request("summarise", values, _SECTION_PATIENCE_MS)
        self._writing = operation
        operation.progressed.connect(self._on_section)
        operation.succeeded.connect(self._on_summary)
        operation.failed.connect(self._on_failure)

    def _on_section(self, event: str, told: Values) -> None:
        if event != "section" or self._is_finished:
            return
        written = _section_words(str(told["name"]), str(told["text"]))
        added = f"\n\n{written}" if self._text else written
        self._text += added
        self.text_added.emit(added)
        self.section_done.emit(int(told["done"]), int(told["total"]), str(told["name"]))

    def _on_summary(self, summary: Values) -> None:
        sections = [_section_words(one["name"], one["text"]) for one in summary["sections"]]
        # A single section says nothing that the whole does not say.
        shown = sections if len(sections) > 1 else []
        self._text = "\n\n".join((str(summary["text"]), *shown))
        self._finish(self.parts(), MessageState.COMPLETE)

    def _on_failure(self, error: EngineError) -> None:
        problem = ProblemPart(error.message, error.hint, error.detail)
        self._finish((*self.parts(), problem), MessageState.FAILED)

    def _finish(self, parts: tuple[Part, ...], state: MessageState) -> None:
        if not self._is_finished:
            self._is_finished = True
            self.finished.emit(parts, state)


def summarised_document(answer: Message) -> Path | None:
    """Return the document that a message is the summary of; None for any other answer."""
    search = answer.search
    if search is None or not search.scope.paths or search != _mark_of(Path(search.scope.paths[0])):
        return None
    return Path(search.scope.paths[0])


def _mark_of(path: Path) -> SearchPart:
    """Say that a whole document was read: no passage of it was searched for."""
    return SearchPart(use=DocumentUse.ALWAYS, scope=AskedScope(paths=(str(path),)), count=0)


def _section_words(name: str, text: str) -> str:
    """Return the summary of a section as Markdown, its name set apart."""
    heading = " ".join(name.split())
    return f"#### {heading}\n\n{text.strip()}" if heading else text.strip()
