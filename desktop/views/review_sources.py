"""The ways to get rows for a set: opens the dialogs, asks the services, tells what came of it.

Covered: files, rated answers and drafts, for examples as for questions. Not covered: what only one
of them has, and the widgets (`teach.example_sources_row`, `compare.question_sources_row`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.example_sources import ExampleSources, ImportOutcome, ImportPreview
from desktop.services.library_service import LibraryService
from desktop.services.models_service import InstalledModel
from desktop.theme.theme import Theme
from desktop.views.teach.draft_dialog import DraftDialog
from desktop.views.teach.import_dialog import ImportDialog

_FILES = "*.jsonl *.json *.csv *.tsv *.txt *.xlsx *.xls *.ods"


class ReviewSources(QObject):
    """What examples and questions come from alike.

    Signals:
        changed: How many rated answers there are, or whether something can be done now.
        told: (words) what came of it.
        import_ended: (ImportOutcome) with lines that were left out.
        documents_wanted: There are no documents to draft from yet.
    """

    changed = Signal()
    told = Signal(str)
    import_ended = Signal(object)
    documents_wanted = Signal()

    def __init__(
        self, theme: Theme, sources: ExampleSources, library: LibraryService, host: QWidget
    ) -> None:
        super().__init__(host)
        self._theme = theme
        self._asked = sources
        self._library = library
        self._host = host
        self._rated = 0
        sources.previewed.connect(self._on_previewed)
        sources.imported.connect(self._on_imported)
        sources.drafting_ended.connect(self._on_drafted)
        sources.changed.connect(self.changed)

    # What differs --------------------------------------------------------------------------

    def count(self) -> None:
        """Count anew what there is to take."""
        raise NotImplementedError

    def _set_id(self) -> int:
        """Return the set that everything goes to."""
        raise NotImplementedError

    def _drafting_model(self) -> InstalledModel | None:
        """Return the model that drafts."""
        raise NotImplementedError

    def _why_busy(self) -> str:
        """Say why the model cannot draft now; empty when it can."""
        raise NotImplementedError

    def _file_words(self) -> tuple[str, str]:
        """Return the title of the dialog for files, and what such files are called."""
        raise NotImplementedError

    def _outcome_words(self, outcome: ImportOutcome) -> str:
        """Say what came of a file."""
        raise NotImplementedError

    # What is the same ----------------------------------------------------------------------

    @property
    def rated(self) -> int:
        """How many answers of the conversations can be taken."""
        return self._rated

    @property
    def why_no_draft(self) -> str:
        """Why nothing can be drafted now; empty when it can."""
        if self._asked.draft_progress is not None:
            return self.tr("Drafting is under way.")
        return self._why_busy()

    @property
    def is_importing(self) -> bool:
        """Whether a file is being imported."""
        return self._asked.is_importing

    def choose_file(self) -> None:
        """Let the person choose a file."""
        title, called = self._file_words()
        kinds = self.tr("{called} ({files});;All files (*)").format(called=called, files=_FILES)
        name, _ = QFileDialog.getOpenFileName(self._host, title, "", kinds)
        if name:
            self.look_into([Path(name)])

    def look_into(self, paths: Sequence[Path]) -> None:
        """Show what files hold, before they are imported."""
        for path in paths:
            self._asked.preview(path)

    def gather(self) -> None:
        """Add the answers that were corrected or liked."""
        self._asked.gather(self._set_id())

    def draft(self) -> None:
        """Let the person choose documents to draft from."""
        model = self._drafting_model()
        if not self._library.health().indexed:
            self.told.emit(self.tr("There are no documents yet: add some to your library first."))
            self.documents_wanted.emit()
        elif model is not None:
            DraftDialog(
                self._theme, self._asked, self._library, self._set_id(), model, self._host
            ).open()

    def _on_previewed(self, preview: ImportPreview) -> None:
        if self._host.isVisible():
            ImportDialog(self._theme, self._asked, self._set_id(), preview, self._host).open()

    def _on_imported(self, outcome: ImportOutcome) -> None:
        if outcome.left_out_total:
            self.import_ended.emit(outcome)
        else:
            self.told.emit(self._outcome_words(outcome))
        self.count()

    def _on_drafted(self, count: int, is_whole: bool) -> None:
        words = self.tr("%Ln drafted.", "", count)
        self.told.emit(f"{words} {self.tr('They wait for you.')}" if is_whole else words)
