"""Which work is worth a notification when it ends: answers, downloads, indexing, and long jobs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.language.words import said
from desktop.services.chat_service import Message, MessageState
from desktop.services.download_service import DownloadStage
from desktop.services.models_service import InstalledModel
from desktop.services.training_service import EngineError, TeachingResult
from desktop.views.library.words import files_words
from desktop.views.notifications import Notifier
from desktop.views.services import WindowServices
from desktop.views.teach.progress_words import ending_words


class LongWork(QObject):
    """Tells the notifier what begins and what ends."""

    def __init__(self, services: WindowServices, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._downloads = services.downloads
        self._notifier = notifier
        chat, library = services.chat.chat, services.library
        chat.asked.connect(lambda *_: notifier.begin("answer"))
        chat.continued.connect(lambda _: notifier.begin("answer"))
        chat.answered.connect(self._on_answered)
        library.indexing_started.connect(lambda: notifier.begin("indexing"))
        library.indexing_finished.connect(self._on_indexed)
        self._downloads.changed.connect(self._on_download)
        self._downloads.downloaded.connect(self._on_downloaded)
        self._training = services.teach.training
        self._training.began.connect(lambda: notifier.begin("teaching"))
        self._training.ended.connect(self._on_taught)
        self._training.failed.connect(self._on_teaching_failed)
        self._comparing = services.compare.comparing
        self._comparing.began.connect(lambda: notifier.begin("comparing"))
        self._comparing.ended.connect(lambda _: self._on_compared())
        self._comparing.failed.connect(self._on_comparing_failed)

    def _on_answered(self, _: int, message: Message) -> None:
        if message.state is MessageState.COMPLETE:
            self._notifier.end("answer", self.tr("The answer is ready"), message.text[:120])
        else:
            self._notifier.end("answer", self.tr("The answer ended early"), message.text[:120])

    def _on_indexed(self, report: dict[str, object] | None) -> None:
        indexed = str(report.get("indexed", "0")) if report else "0"
        words = self.tr("{files} added").format(files=files_words(int(indexed)))
        title = self.tr("Indexing finished") if report else self.tr("Indexing stopped")
        self._notifier.end("indexing", title, words if report else "")

    def _on_download(self, entry_id: str) -> None:
        download = self._downloads.at(entry_id)
        if download is None:
            return
        work = f"download {entry_id}"
        if download.stage is DownloadStage.RUNNING:
            self._notifier.begin(work)
        elif download.stage is DownloadStage.FAILED and download.problem is not None:
            title = self.tr("{name} was not downloaded").format(name=download.entry.name)
            self._notifier.end(work, title, said(download.problem.message))

    def _on_downloaded(self, entry_id: str, model: InstalledModel) -> None:
        title = self.tr("{name} is downloaded").format(name=model.name)
        words = self.tr("It can be chosen on the Models page.")
        self._notifier.end(f"download {entry_id}", title, words)

    def _on_taught(self, result: TeachingResult) -> None:
        title = self.tr("“{name}” is taught").format(name=self._taught_name())
        self._notifier.end("teaching", title, ending_words(result))

    def _on_teaching_failed(self, error: EngineError) -> None:
        title = self.tr("Teaching “{name}” was cut off").format(name=self._taught_name())
        self._notifier.end("teaching", title, said(error.message))

    def _on_compared(self) -> None:
        title = self.tr("“{name}” is compared").format(name=self._compared_name())
        self._notifier.end("comparing", title, self.tr("The verdict is on the Compare page."))

    def _on_comparing_failed(self, error: EngineError) -> None:
        title = self.tr("Comparing “{name}” was cut off").format(name=self._compared_name())
        self._notifier.end("comparing", title, said(error.message))

    def _compared_name(self) -> str:
        current = self._comparing.current
        return current.name if current is not None else ""

    def _taught_name(self) -> str:
        current = self._training.current
        return current.name if current is not None else ""
