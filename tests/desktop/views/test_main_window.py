"""The window: dropped files, undo, pages, and what the chat shows of an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.services.example_sources import ImportOutcome, LeftOut
from desktop.services.first_window import Call
from desktop.views.about.about_dialog import AboutDialog
from desktop.views.help.page import HelpPage
from desktop.views.library.page import LibraryPage
from desktop.views.models.page import ModelsPage
from desktop.views.settings.report_dialog import ReportDialog
from desktop.views.teach.closing import Wish
from desktop.views.teach.page import TeachPage
from desktop.widgets.drop_overlay import DropOverlay
from engine.models.adapters import InstalledAdapter
from engine.paths import Folders, resources
from tests.desktop.compare_material import AnyWish
from tests.desktop.teach_material import AnyLesson
from tests.desktop.views.models.material import STARTER
from tests.process.test_application import commands


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder with two documents and a program."""
    folder = tmp_path / "Ferry papers"
    folder.mkdir()
    for name in ("fares.txt", "times.md", "ticket.exe"):
        (folder / name).write_text("Ferries leave at nine.")
    return folder


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(inglenook: Application, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(inglenook.window, event)
    return event


def overlay(inglenook: Application) -> DropOverlay:
    found = inglenook.window.findChild(DropOverlay)
    assert found is not None
    return found


def drop(inglenook: Application, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(inglenook.window, event)


def test_dragged_files_are_counted_before_they_are_dropped(
    inglenook: Application, documents: Path, qtbot: QtBot
) -> None:
    data = mime(documents)
    with qtbot.waitSignal(inglenook.survey.counted) as counted:
        assert enter(inglenook, data).isAccepted()
        assert overlay(inglenook).isVisible()
    assert (counted.args[0].files, counted.args[0].left_out) == (2, 1)
    QApplication.sendEvent(inglenook.window, QDragLeaveEvent())
    assert not overlay(inglenook).isVisible()
    assert inglenook.library.folders() == []


def test_what_is_dropped_is_added_and_can_be_undone(
    inglenook: Application, documents: Path
) -> None:
    data = mime(documents)
    enter(inglenook, data)
    drop(inglenook, data)
    assert [one.path for one in inglenook.library.folders()] == [documents]
    assert not overlay(inglenook).isVisible()
    toast = inglenook.window.messages.toast
    assert toast.isVisible()
    undo = next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    assert inglenook.library.folders() == []


def test_dragged_words_are_not_taken_for_files(inglenook: Application) -> None:
    data = QMimeData()
    data.setText("not a file")
    enter(inglenook, data)
    assert not overlay(inglenook).isVisible()


def test_a_dropped_file_that_is_gone_is_a_problem_with_words(
    inglenook: Application, tmp_path: Path
) -> None:
    data = mime(tmp_path / "gone.txt")
    enter(inglenook, data)
    drop(inglenook, data)
    assert inglenook.window.messages.area.isVisible()
    assert inglenook.library.folders() == []


@pytest.mark.parametrize("page", ["library", "teach", "compare", "models", "settings", "chat"])
def test_each_page_opens(inglenook: Application, page: str) -> None:
    inglenook.window.show_page(page)
    assert inglenook.window._rail.selected() == page
    assert inglenook.window._pages.currentWidget() is inglenook.window._page(page)


def test_a_changed_setting_reaches_the_file(inglenook: Application, folders: Folders) -> None:
    inglenook.window.show_page("settings")
    inglenook.settings.change("passages", 7)
    assert "passages = 7" in folders.settings_file.read_text(encoding="utf-8")


def test_an_unanswered_question_is_kept_in_the_conversation(
    inglenook: Application, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inglenook.chat.answered):
        inglenook.window.chat_page.ask("Why is the sky blue?")
        inglenook.chat.stop()
    (conversation,) = inglenook.conversations.conversations()
    assert conversation.title == "Why is the sky blue?"
    inglenook.window.chat_page.new_conversation()
    inglenook.window.chat_page.open_conversation(conversation.id)
    assert len(inglenook.window.chat_page._thread.keys()) == 2


def test_the_settings_lead_to_the_models(inglenook: Application) -> None:
    inglenook.window.show_page("settings")
    settings = inglenook.window._page("settings")
    next(
        one for one in settings.findChildren(QPushButton) if one.accessibleName() == "Model"
    ).click()
    assert inglenook.window._rail.selected() == "models"


def test_a_problem_goes_when_its_page_is_left(inglenook: Application, tmp_path: Path) -> None:
    window = inglenook.window
    window.add([tmp_path / "gone.pdf"])
    window.show_page("chat")
    assert not window.messages.area.isHidden(), "this page was not left"
    window.show_page("settings")
    assert window.messages.area.isHidden()


def test_the_composer_leads_to_the_models(inglenook: Application) -> None:
    inglenook.window.chat_page.models_wanted.emit()
    assert inglenook.window._rail.selected() == "models"


def test_a_summary_from_the_library_begins_a_conversation(
    inglenook: Application, documents: Path
) -> None:
    inglenook.window.chat_page.ask("Why is the sky blue?")
    inglenook.chat.stop()
    inglenook.window.show_page("library")
    page = inglenook.window._page("library")
    assert isinstance(page, LibraryPage)
    page.summarise_chosen.emit(documents / "fares.txt")
    assert inglenook.window._rail.selected() == "chat"
    assert inglenook.chat.is_summarising
    titles = {one.title for one in inglenook.conversations.conversations()}
    assert titles == {"Why is the sky blue?", "Summarise “fares.txt” section by section."}


def test_files_dropped_on_the_models_page_are_not_taken_for_documents(
    inglenook: Application, documents: Path
) -> None:
    inglenook.window.show_page("models")
    page = inglenook.window._page("models")
    assert isinstance(page, ModelsPage)
    modifiers, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    data, left = mime(documents), Qt.MouseButton.LeftButton
    enter_event = QDragEnterEvent(QPoint(100, 100), copy, data, left, modifiers)
    QApplication.sendEvent(page, enter_event)
    assert not overlay(inglenook).isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(100, 100), copy, data, left, modifiers))
    assert page._working.text() == "Looking into Ferry papers…"
    assert inglenook.library.folders() == []


def test_a_model_that_is_handed_over_is_offered_and_the_rest_is_added(
    inglenook: Application, documents: Path, tmp_path: Path
) -> None:
    model = tmp_path / "small.GGUF"
    model.write_bytes(b"GGUF")
    inglenook.answer(Call((documents, model)))
    page = inglenook.window._page("models")
    assert isinstance(page, ModelsPage)
    assert inglenook.window._rail.selected() == "models"
    assert page._working.text() == "Looking into small.GGUF…"
    assert [one.path for one in inglenook.library.folders()] == [documents]


def test_a_call_brings_a_window_forward_that_is_minimised(inglenook: Application) -> None:
    inglenook.window.showMinimized()
    inglenook.answer(Call())
    assert not inglenook.window.isMinimized()
    assert inglenook.window.isVisible()


def test_the_page_and_the_folders_are_there_at_the_next_start(
    inglenook: Application, qapp: QApplication, folders: Folders, documents: Path
) -> None:
    inglenook.window.add([documents])
    inglenook.window.show_page("models")
    inglenook.window.close()
    again = Application(qapp, folders, commands("ordinary"), resources())
    again.window.show_last_page()
    assert again.window._rail.selected() == "models"
    assert again.window._recent.all() == [documents]
    again.window.close()
    again.window.deleteLater()
    again.deleteLater()


def test_a_folder_that_was_removed_can_be_added_again(
    inglenook: Application, documents: Path
) -> None:
    inglenook.window.add([documents])
    inglenook.window.show_page("library")
    page = inglenook.window._page("library")
    assert isinstance(page, LibraryPage)
    assert page._recent.offered() == []
    assert page._recent.isHidden()
    (folder,) = inglenook.library.folders()
    inglenook.library.remove(folder)
    assert page._recent.offered() == [documents]
    assert not page._recent.isHidden()
    page._recent._fill()
    page._recent.menu().actions()[0].trigger()
    assert [one.path for one in inglenook.library.folders()] == [documents]


def test_the_samples_are_no_folder_of_a_person(inglenook: Application) -> None:
    inglenook.window.add_samples()
    assert inglenook.window._recent.all() == []


def test_a_folder_of_conversations_comes_back_with_what_was_in_it(inglenook: Application) -> None:
    inglenook.chat.ask("Why is the sky blue?", None)
    inglenook.chat.stop()
    service = inglenook.conversations
    (one,) = service.conversations()
    folder = service.add_folder("Sky")
    service.move(one.id, folder)
    assert folder is not None
    service.remove_folder(folder)
    assert service.folders() == []
    toast = inglenook.window.messages.toast
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()
    (again,) = service.folders()
    assert again.name == "Sky"
    assert [one.folder_id for one in service.conversations()] == [again.id]


def test_about_tells_versions_and_licences_and_leads_to_the_report(
    inglenook: Application, qtbot: QtBot
) -> None:
    inglenook.window.show_page("settings")
    settings = inglenook.window._page("settings")
    next(
        one for one in settings.findChildren(QPushButton) if one.text() == "About Inglenook…"
    ).click()
    dialog = inglenook.window.findChild(AboutDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: inglenook.credits.credits is not None, timeout=30_000)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "0.1.0" in said
    assert "torch" in said
    assert "does not look for new versions" in said
    listed, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert listed is not None
    assert text is not None
    assert "Apache License" in text.toPlainText()
    (qt,) = listed.findItems("PySide6_Essentials", Qt.MatchFlag.MatchStartsWith)
    listed.setCurrentItem(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Report a problem…"
    ).click()
    report = inglenook.window.findChild(ReportDialog)
    assert report is not None
    report.reject()


def test_a_deleted_conversation_comes_back_from_the_toast(inglenook: Application) -> None:
    inglenook.chat.ask("Why is the sky blue?", None)
    inglenook.chat.stop()
    (one,) = inglenook.conversations.conversations()
    inglenook.conversations.delete(one)
    assert inglenook.conversations.conversations() == []
    toast = inglenook.window.messages.toast
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()
    assert inglenook.conversations.conversations() == [one]


def test_what_an_import_left_out_is_said_with_reasons(
    inglenook: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    export = tmp_path / "export.jsonl"
    turns = [{"role": "user", "content": "Hello?"}, {"role": "assistant", "content": "Yes."}]
    export.write_text(json.dumps({"messages": turns}) + "\n", encoding="utf-8")
    with qtbot.waitSignal(inglenook.transfer.imported):
        inglenook.transfer.import_from(export)
    assert len(inglenook.conversations.conversations()) == 1
    assert not inglenook.window.messages.area.isVisible()
    with qtbot.waitSignal(inglenook.transfer.imported):
        inglenook.transfer.import_from(export)
    assert inglenook.window.messages.area.isVisible()
    assert "0 conversations imported, 1 left out." in [
        one.text() for one in inglenook.window.messages.panel.findChildren(QLabel)
    ]


def test_the_zoom_keys_change_the_setting_and_the_thread(inglenook: Application) -> None:
    shown: list[int] = []
    zoom = inglenook.window._zoom
    zoom.changed.connect(shown.append)
    inglenook.window.activateWindow()
    QTest.keyClick(inglenook.window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inglenook.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inglenook.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inglenook.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown == [110, 120, 110, 100]
    assert inglenook.settings.current.zoom_percent == 100


# Teaching ------------------------------------------------------------------------------------


def test_the_keys_lead_to_the_pages_in_the_order_of_the_rail(inglenook: Application) -> None:
    window = inglenook.window
    window.activateWindow()
    reached = []
    for key in (*range(Qt.Key.Key_2, Qt.Key.Key_6 + 1), Qt.Key.Key_1):
        QTest.keyClick(window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
        reached.append(window._rail.selected())
    assert reached == ["library", "teach", "compare", "models", "settings", "chat"]


def test_a_comparison_that_cannot_begin_says_why(inglenook: Application) -> None:
    inglenook.training.start(AnyLesson())
    assert not inglenook.comparing.start(AnyWish())
    assert inglenook.window.messages.area.isVisible()
    assert "something is being taught now" in inglenook.window.messages.panel.accessibleName()


def test_nothing_of_teaching_is_started_before_its_page_is_shown(
    inglenook: Application, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: inglenook.models.models is not None)
    assert not inglenook.preparing.is_running
    assert not inglenook.teaching.is_running
    inglenook.window.show_page("teach")
    assert inglenook.preparing.is_running
    assert not inglenook.teaching.is_running


def test_documents_instead_of_teaching(inglenook: Application) -> None:
    inglenook.window.show_page("teach")
    page = inglenook.window._page("teach")
    assert isinstance(page, TeachPage)
    page.documents_wanted.emit()
    assert inglenook.window._rail.selected() == "library"


def test_what_was_taught_answers_in_a_new_conversation(
    inglenook: Application, qtbot: QtBot
) -> None:
    fitting = InstalledAdapter("style", "Harbour style", STARTER.id, STARTER.name, "/a/a.gguf")
    lost = InstalledAdapter("moods", "Moods", "gone", "Gone", "/b/b.gguf")
    qtbot.waitUntil(lambda: inglenook.models.models is not None)
    inglenook.models._models = (STARTER,)
    inglenook.adapters._take([fitting, lost])
    inglenook.window.show_page("teach")
    page = inglenook.window._page("teach")
    assert isinstance(page, TeachPage)
    page.use_chosen.emit("moods")
    assert inglenook.window._rail.selected() == "teach", "no model was taught this"
    page.use_chosen.emit("style")
    assert inglenook.window._rail.selected() == "chat"
    assert inglenook.settings.current.adapter == "style"


def test_lines_that_an_import_of_examples_left_out_are_said(inglenook: Application) -> None:
    inglenook.window.show_page("teach")
    page = inglenook.window._page("teach")
    assert isinstance(page, TeachPage)
    left_out = (LeftOut(3, "The answer is empty."),)
    page.import_ended.emit(ImportOutcome(None, 2, 0, left_out, 1))
    shown = [one.text() for one in inglenook.window.messages.panel.findChildren(QLabel)]
    assert inglenook.window.messages.area.isVisible()
    assert "2 examples added, 1 left out." in shown


def test_the_strip_of_teaching_is_on_the_other_pages(inglenook: Application) -> None:
    window = inglenook.window
    window.show_page("teach")
    inglenook.training.start(AnyLesson())
    assert window._teaching_strip.isHidden()
    window.show_page("library")
    assert not window._teaching_strip.isHidden()


def test_room_is_made_for_teaching_unless_an_answer_is_written(
    inglenook: Application, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: inglenook.answering.is_running)
    inglenook.chat.ask("Why is the sky blue?", None)
    inglenook._make_room()
    assert inglenook.answering.is_running
    inglenook.chat.stop()
    inglenook._make_room()
    assert not inglenook.answering.is_running


def test_closing_asks_while_a_model_is_taught(
    inglenook: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = [Wish.STAY]
    monkeypatch.setattr(inglenook.window._closing, "ask", wishes.pop)
    inglenook.training.start(AnyLesson())
    assert not inglenook.window.close()
    assert inglenook.window.isVisible()
    assert wishes == []
    inglenook.training.shut_down()


def test_f1_opens_the_manual_at_the_page_about_what_is_shown(
    inglenook: Application, qtbot: QtBot
) -> None:
    window = inglenook.window
    assert window.findChild(HelpPage) is None  # read when it is first wanted
    for shown, about in (("library", "library.md"), ("settings", "settings.md")):
        window.show_page(shown)
        assert opened_help(inglenook, qtbot) == about
        assert window._rail.selected() == "help"
    # Help about help is no page: it stays where it is.
    assert opened_help(inglenook, qtbot) == "settings.md"


def opened_help(inglenook: Application, qtbot: QtBot) -> str:
    """Press F1, and return the page of the manual that is shown then."""
    inglenook.window.activateWindow()
    qtbot.waitUntil(inglenook.window.isActiveWindow)
    QTest.keyClick(inglenook.window, Qt.Key.Key_F1)
    page = inglenook.window.findChild(HelpPage)
    assert page is not None
    assert page.isVisible()
    return page.name
