"""Makes the pictures in docs/screenshots by driving the real window with the real models.

    python packaging/make_screenshots.py [FOLDER]

Run it from the repository's root, under a real display, Xvfb, or with QT_QPA_PLATFORM=offscreen.
Each picture is made in light and in dark. Look at them before they are committed.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

from PySide6.QtCore import QEventLoop, QPoint, QTimer  # noqa: E402 - after the path is set
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from screenshot_lesson import write_lesson  # noqa: E402
from screenshot_questions import write_questions  # noqa: E402

from desktop.app import Application  # noqa: E402
from desktop.language.installing import speak  # noqa: E402
from desktop.services.chat_service import Message  # noqa: E402
from desktop.services.comparing import Comparing  # noqa: E402
from desktop.services.example_service import Purpose  # noqa: E402
from desktop.services.training_service import Teaching  # noqa: E402
from desktop.services.worker_commands import worker_commands  # noqa: E402
from desktop.theme.tokens import SPACE  # noqa: E402
from desktop.views.chat.thread import MessageThread  # noqa: E402
from desktop.views.chat.why_panel import WhyPanel  # noqa: E402
from desktop.views.compare.page import ComparePage  # noqa: E402
from desktop.views.compare.wizard import RESULT  # noqa: E402
from desktop.views.library.page import LibraryPage, LibraryTab  # noqa: E402
from desktop.views.models.page import ModelsPage, ModelsTab  # noqa: E402
from desktop.views.settings.backups_section import BackupsSection  # noqa: E402
from desktop.views.settings.page import SettingsPage  # noqa: E402
from desktop.views.settings.privacy_section import PrivacySection  # noqa: E402
from desktop.views.teach.import_dialog import ImportDialog  # noqa: E402
from desktop.views.teach.page import TeachPage  # noqa: E402
from desktop.views.teach.wizard import PLAN  # noqa: E402
from engine.paths import folders_of, resources  # noqa: E402

_Part = TypeVar("_Part", bound=QWidget)

_SIZE = (1280, 800)
_PATIENCE_MS = 900_000
"""A model is taught for the pictures."""

_TAUGHT_SHARE = 0.7
"""From there on the curves say something."""

_COMPARED_SHARE = 0.4
"""From there on some answers are right and some are not."""

_MISSED = "Recipes of the Tin Herring.html"
_DOUBTFUL = "How much does a dog pay on the ferry?"
_OWN_QUESTION = "What should I know about the toll bridge?"
_QUESTION = "When was the lighthouse lit for the first time?"


def main() -> None:
    """Make all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT / "docs" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        # The pictures show paths: they are to be those of anybody's computer.
        os.environ["HOME"] = home
        os.environ["INGLENOOK_HOME"] = str(Path(home) / ".inglenook")
        documents = Path(home) / "Documents" / "Fennick"
        shutil.copytree(resources() / "samples", documents)
        application = QApplication([])
        speak(application, "en", resources() / "translations")
        folders = folders_of()
        folders.create()
        inglenook = Application(application, folders, worker_commands(), resources())
        inglenook.window.resize(*_SIZE)
        inglenook.start()
        _tell_story(Studio(inglenook, target), documents)
        inglenook.window.close()


class Studio:
    """The window, and a camera in front of it."""

    def __init__(self, inglenook: Application, target: Path) -> None:
        self.inglenook = inglenook
        self._target = target

    def picture(self, name: str) -> None:
        """Take a picture in light and in dark."""
        for scheme in ("light", "dark"):
            self.inglenook.settings.change("appearance", scheme)
            self.wait(250)
            self.inglenook.window.grab().save(str(self._target / f"{name}-{scheme}.png"))

    def part(self, kind: type[_Part]) -> _Part:
        """Return the one widget of a kind."""
        return self.inglenook.window.findChildren(kind)[0]

    def wait(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until something is so.

        Raises:
            TimeoutError: It never was.
        """
        for _ in range(_PATIENCE_MS // 50):
            if condition():
                return
            self.wait(50)
        raise TimeoutError(condition)


def _tell_story(studio: Studio, documents: Path) -> None:
    window, library, chat = (
        studio.inglenook.window,
        studio.inglenook.library,
        studio.inglenook.chat,
    )
    studio.wait_until(lambda: bool(chat.model))
    studio.picture("first-start")
    window.add([documents])
    window.show_page("library")
    studio.wait_until(lambda: library.health().total > 0)
    studio.wait(450)  # until the table has heard of it
    studio.picture("indexing")
    studio.wait_until(lambda: not library.is_indexing)
    studio.picture("library")
    library_page = studio.part(LibraryPage)
    library_page.show_tab(LibraryTab.SEARCH)
    found: list[object] = []
    studio.inglenook.search.found.connect(found.append)
    library_page.search.ask(_QUESTION)
    studio.wait_until(lambda: bool(found))
    studio.wait(800)
    studio.picture("try-a-search")
    library_page.show_tab(LibraryTab.HEALTH)
    studio.picture("health")
    library_page.show_tab(LibraryTab.DOCUMENTS)
    window.show_page("chat")
    answered: list[Message] = []
    chat.answered.connect(lambda _, message: answered.append(message))
    window.chat_page.ask(_QUESTION)
    studio.wait_until(lambda: bool(answered))
    studio.wait(9_000)  # until the word about the added documents has gone
    window.chat_page.open_first_source()
    studio.wait(800)
    studio.picture("answer-with-source")
    traced: list[object] = []
    studio.inglenook.why.traced.connect(traced.append)
    studio.part(MessageThread).why_chosen.emit(answered[0].id)
    studio.part(WhyPanel).document_chosen.emit(documents / _MISSED)
    studio.wait_until(lambda: bool(traced))
    studio.wait(800)
    studio.picture("why")
    _ask_in_doubt(studio)
    _show_models(studio)
    _teach(studio)
    _compare(studio)
    show_settings_and_help(studio)


def show_settings_and_help(studio: Studio) -> None:
    """Show what needs no model."""
    window = studio.inglenook.window
    window.show_page("settings")
    studio.picture("settings")
    studio.wait(800)  # until the parts say what they found
    _scroll_to(studio, BackupsSection)
    studio.picture("settings-backups")
    studio.inglenook.privacy.try_now()
    studio.wait_until(lambda: studio.inglenook.privacy.proof is not None)
    _scroll_to(studio, PrivacySection)
    studio.picture("settings-privacy")
    window.show_page("chat")
    window.show_help()
    studio.wait(300)
    studio.picture("help")


def _scroll_to(studio: Studio, kind: type[QWidget]) -> None:
    """Bring a part of the settings page to its top."""
    part, page = studio.part(kind), studio.part(SettingsPage)
    above = part.mapTo(page.viewport(), QPoint()).y() - SPACE.wide
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + above)


def _ask_in_doubt(studio: Studio) -> None:
    """Ask what a small model answers badly, so that the check has something to say."""
    window, chat = studio.inglenook.window, studio.inglenook.chat
    checked: list[Message] = []
    chat.checked.connect(lambda _, message: checked.append(message))
    window.chat_page.new_conversation()
    window.chat_page.ask(_DOUBTFUL)
    studio.wait_until(lambda: bool(checked))
    studio.wait(800)
    studio.picture("checked-answer")


def _show_models(studio: Studio) -> None:
    models = studio.inglenook.models
    studio.inglenook.window.show_page("models")
    studio.wait_until(lambda: bool(models.models))
    studio.wait(800)
    studio.picture("models")
    studio.part(ModelsPage).show_tab(ModelsTab.CATALOGUE)
    studio.wait(800)
    studio.picture("models-catalogue")


def _teach(studio: Studio) -> None:
    """Teach the starter model how a harbour master answers."""
    teach, training = studio.inglenook.teach, studio.inglenook.training
    studio.inglenook.window.show_page("teach")
    page = studio.part(TeachPage)
    page.begin()
    page.wizard.what.card(Purpose.STYLE).click()
    page.wizard.go_on()
    lesson = Path.home() / "Documents" / "harbour-master.jsonl"
    write_lesson(lesson)
    page.wizard.drop([lesson])
    studio.wait_until(lambda: bool(page.findChildren(ImportDialog)))
    studio.part(ImportDialog).accept()
    studio.wait_until(lambda: not teach.sources.is_importing)
    teach.examples.rename(page.lesson.set_id, "Harbour master")
    page.wizard.examples.table.selectRow(3)
    studio.wait(9_000)  # until the word about the import has gone
    studio.picture("teach-examples")
    page.wizard.go_on()
    studio.wait_until(lambda: teach.check.report is not None)
    studio.picture("teach-check")
    page.wizard.go_on()
    page.lesson.set_options(replace(page.lesson.options, minutes=10, epochs=5.0, folds=0))
    page.lesson.ask([_OWN_QUESTION])
    page.wizard.go_to(PLAN)
    studio.wait_until(lambda: not page.wizard.plan.why_not_on())
    studio.picture("teach-plan")
    page.wizard.go_on()
    studio.wait_until(lambda: _is_well_taught(training.current))
    studio.picture("teach-learning")
    studio.wait_until(lambda: not training.is_under_way)
    studio.wait(800)
    studio.picture("teach-result")
    page.wizard.overview_wanted.emit()
    studio.wait(4_000)
    studio.picture("teach")


def _compare(studio: Studio) -> None:
    """Ask what people ask on Fennick, all ways that there are."""
    compare, comparing = studio.inglenook.compare, studio.inglenook.comparing
    studio.inglenook.window.show_page("compare")
    studio.wait(300)
    studio.picture("compare-first")
    page = studio.part(ComparePage)
    page.begin()
    questions = Path.home() / "Documents" / "fennick-questions.csv"
    write_questions(questions)
    page.wizard.drop([questions])
    studio.wait_until(lambda: bool(page.findChildren(ImportDialog)))
    page.findChildren(ImportDialog)[0].accept()
    studio.wait_until(lambda: not compare.sources.is_importing)
    compare.questions.rename(page.plan.set_id, "Fennick")
    page.wizard.questions.table.selectRow(2)
    studio.wait_until(lambda: compare.check.report is not None)
    studio.wait(9_000)  # until the word about the import has gone
    studio.picture("compare-questions")
    page.wizard.go_on()
    studio.wait(800)
    page.wizard.ways.prediction.look.click()
    studio.wait_until(lambda: compare.prediction.prediction is not None)
    studio.picture("compare-ways")
    page.wizard.go_on()
    studio.wait_until(lambda: _is_well_compared(comparing.current))
    studio.picture("compare-run")
    studio.wait_until(lambda: page.wizard.place == RESULT)
    studio.wait_until(lambda: compare.result.drift is not None)
    studio.wait(800)
    studio.picture("compare-result")
    result = page.wizard.result
    result.scroll_to_answers()
    studio.wait(300)
    studio.picture("compare-answers")
    result.show_question(4)
    studio.wait(300)
    studio.picture("compare-question")
    page.wizard.overview_wanted.emit()
    studio.wait(800)
    studio.picture("compare")


def _is_well_compared(comparing: Comparing | None) -> bool:
    return comparing is not None and (comparing.share or 0) > _COMPARED_SHARE


def _is_well_taught(teaching: Teaching | None) -> bool:
    return teaching is not None and (teaching.share or 0) > _TAUGHT_SHARE


if __name__ == "__main__":
    main()
