"""The composer of the chat: what the answer will use, editing, attachments, the gauge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from desktop.services.preset_service import Preset
from desktop.services.scope_service import AskedScope
from desktop.views.chat.attach_button import AttachButton
from desktop.views.chat.attachment_row import AttachmentRow
from desktop.views.chat.chat_composer import ChatComposer
from desktop.views.chat.document_chooser import DocumentChooser
from desktop.views.chat.document_dialog import DocumentDialog
from desktop.views.chat.model_button import ModelButton
from desktop.views.chat.preset_button import PresetButton
from desktop.views.chat.preset_dialog import PresetDialog
from desktop.views.chat.presets_dialog import PresetsDialog
from desktop.views.chat.thread import MessageThread
from desktop.widgets.attach_overlay import AttachOverlay
from desktop.widgets.choice_button import ChoiceButton
from desktop.widgets.document_chip import DocumentChip
from desktop.widgets.message_view import AnswerView
from desktop.widgets.ring_gauge import RingGauge
from engine.store import Connection
from tests.desktop.confirming import answer_questions
from tests.desktop.services.chat.material import answer, chat_model, found

from .conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path.resolve() / "letter.txt"
    path.write_text("Dear reader.")
    return path


def part(stage: Stage, kind: type[_Widget]) -> _Widget:
    widget = stage.page.findChild(kind)
    assert isinstance(widget, kind)
    return widget


def offered(button: ChoiceButton) -> list[str]:
    return [one.text() for one in button.choices.actions() if one.text()]


def choose(button: ChoiceButton, words: str) -> None:
    next(one for one in button.choices.actions() if one.text() == words).trigger()


def hint(stage: Stage) -> str:
    return part(stage, ChatComposer)._edit.accessibleDescription()


# Editing -------------------------------------------------------------------------------------


def test_an_edited_question_is_asked_as_a_branch_and_the_draft_comes_back(answered: Stage) -> None:
    composer = part(answered, ChatComposer)
    composer.set_text("half a thought")
    question = answered.services.chat.messages(answered.conversation())[0]
    answered.page._edit(question.id)
    assert composer.is_editing
    assert composer.text() == question.text
    composer.set_text("When does it arrive?")
    composer.submitted.emit("When does it arrive?")
    assert (composer.text(), composer.is_editing) == ("half a thought", False)
    answered.searching.last.succeed(found(1))
    answered.answer("At ten.")
    assert answered.texts() == ["When does it arrive?", "At ten."]

    part(answered, MessageThread).branch_chosen.emit(
        answered.services.chat.messages(answered.conversation())[0].id, -1
    )
    assert answered.texts() == ["When does it leave?", "It leaves at nine."]


def test_escape_leaves_the_question_as_it_is(answered: Stage) -> None:
    composer = part(answered, ChatComposer)
    answered.page._edit(answered.services.chat.messages(answered.conversation())[0].id)
    QTest.keyClick(composer._edit, Qt.Key.Key_Escape)
    assert (composer.text(), composer.is_editing) == ("", False)
    composer.submitted.emit("And then?")
    assert len(answered.services.chat.messages(answered.conversation())) == 4


def test_another_conversation_ends_the_editing(answered: Stage) -> None:
    answered.page._edit(answered.services.chat.messages(answered.conversation())[0].id)
    answered.page.new_conversation()
    assert not part(answered, ChatComposer).is_editing


# Model and preset ----------------------------------------------------------------------------


def test_a_model_is_chosen_in_the_composer(stage: Stage) -> None:
    stage.answering.became_ready.emit({"model": "Small", "context_tokens": 4096})
    button = part(stage, ModelButton)
    assert button.accessibleName() == "Model: Small"
    assert offered(button) == ["Starter model", "Models…"]
    stage.models.models = (chat_model("large"),)
    stage.services.model.refresh()
    choose(button, "Model large")
    assert stage.services.settings.current.model == "large"
    assert stage.answering.openings[-1][1]["model"] == "large"
    assert button.accessibleName() == "Model: Starting the model…"


def test_the_models_page_is_one_click_away(stage: Stage) -> None:
    wanted: list[None] = []
    stage.page.models_wanted.connect(lambda: wanted.append(None))
    choose(part(stage, ModelButton), "Models…")
    assert wanted == [None]


def test_a_preset_is_chosen_for_the_conversation_with_its_collection(stage: Stage) -> None:
    collection = stage.collections.add("Letters", [])
    presets = stage.services.presets
    presets.save(Preset(0, "Mine", collection_id=collection.id, temperature=0.5))
    button = part(stage, PresetButton)
    assert button.accessibleName() == "Way of answering: Balanced"
    choose(button, "Mine")
    assert button.accessibleName() == "Way of answering: Mine"
    assert stage.services.scopes.scope(None) == AskedScope(collection.id, "Letters", folders=())
    stage.page.ask("When?")
    stage.searching.last.succeed(found(1))
    assert stage.answering.last.parameters["sampling"]["temperature"] == 0.5
    stage.page.new_conversation()
    assert button.accessibleName() == "Way of answering: Balanced"


def test_presets_are_made_from_the_settings_and_changed_as_copies(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(part(stage, PresetButton), "Presets…")
    dialog = part(stage, PresetsDialog)
    _press(dialog, "New from the settings")
    form = dialog.findChild(PresetDialog)
    assert isinstance(form, PresetDialog)
    form.accept()
    assert "needs a name" in form.said()
    form.findChildren(QLineEdit)[0].setText("Mine")
    form.accept()
    mine = stage.services.presets.all()[-1]
    assert (mine.name, mine.temperature, mine.answer_tokens) == ("Mine", 0.0, 400)

    view = dialog.findChild(QListView)
    assert isinstance(view, QListView)
    view.setCurrentIndex(view.model().index(0, 0))
    _press(dialog, "Change a copy")
    copy = dialog.findChildren(PresetDialog)[-1]
    copy.accept()
    names = [one.name for one in stage.services.presets.all()]
    assert names[-2:] == ["Exact, my way", "Mine"]
    copied = stage.services.presets.all()[-2]
    assert (copied.temperature, copied.prefer_quotation) == (0.0, True)
    assert copied.answer_tokens is None

    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    answer_questions(monkeypatch, is_yes=False)
    _press(dialog, "Remove")
    assert [one.name for one in stage.services.presets.all()][-1] == "Mine"
    asked = answer_questions(monkeypatch, is_yes=True)
    _press(dialog, "Remove")
    assert "“Mine”" in asked[0]
    assert "cannot be undone" in asked[0]
    assert [one.name for one in stage.services.presets.all()][-1] == "Exact, my way"
    dialog.accept()


def test_a_preset_keeps_what_the_form_says(stage: Stage) -> None:
    stage.models.models = (chat_model("large"),)
    presets = stage.services.presets
    form = PresetDialog(
        stage.page._theme, presets, Preset(0, "Mine"), stage.models.models, [], stage.page
    )
    model = form.findChildren(QComboBox)[0]
    model.setCurrentIndex(model.findData("large"))
    form.accept()
    assert presets.all()[-1] == Preset(presets.all()[-1].id, "Mine", model="large")


def _press(dialog: QWidget, words: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == words and one.isEnabled()).click()


# Attachments ---------------------------------------------------------------------------------


def test_an_attached_file_begins_a_conversation_and_warns_until_it_is_read(
    stage: Stage, letter: Path, index_database: Connection
) -> None:
    stage.page.attach([letter])
    assert part(stage, MessageThread).isHidden(), "there is nothing to read yet"
    (chip,) = part(stage, AttachmentRow).findChildren(DocumentChip)
    assert chip.accessibleName() == "letter.txt, being read…"
    assert "letter.txt is still being read" in hint(stage)
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (9, ?, 9, 1, 'indexed', 0)",
        (str(letter),),
    )
    stage.services.library.indexing_finished.emit(None)
    assert hint(stage) == ""
    assert _chip(stage).accessibleName() == "letter.txt, attached"

    _menu(stage, "Pin: read all of it first")
    assert _chip(stage).accessibleName() == "letter.txt, pinned: read first"
    _menu(stage, "Search it only")
    assert _chip(stage).accessibleName() == "letter.txt, attached"
    (held,) = stage.services.attachments.of(stage.conversation())
    undoable: list[tuple[str, Callable[[], None]]] = []
    stage.page.undoable.connect(lambda words, undo: undoable.append((words, undo)))
    _chip(stage).remove_chosen.emit()
    assert stage.services.attachments.of(stage.conversation()) == ()
    assert part(stage, AttachmentRow).isHidden()
    ((words, undo),) = undoable
    assert "letter.txt is out of this conversation" in words
    undo()
    assert stage.services.attachments.of(stage.conversation()) == (held,)


def test_a_document_of_the_library_is_pinned_without_being_attached(
    stage: Stage, letter: Path, index_database: Connection
) -> None:
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, ?, 9, 1, 'indexed', 0)",
        (str(letter),),
    )
    stage.page.pin(letter)
    (held,) = stage.services.attachments.of(stage.conversation())
    assert (held.is_pinned, held.is_attachment) == (True, False)


def test_a_document_is_summarised_in_the_answers_place_and_can_be_stopped(
    stage: Stage, letter: Path, index_database: Connection
) -> None:
    stage.page.attach([letter])
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (9, ?, 9, 1, 'indexed', 0)",
        (str(letter),),
    )
    stage.services.attachments.changed.emit()
    _menu(stage, "Summarise it")
    stage.searching.last.succeed({"name": "letter.txt", "text": "Dear reader.", "sections": []})
    told = {"done": 1, "total": 3, "name": "Greeting", "text": "A greeting."}
    stage.answering.last.tell("section", told)
    part(stage, ChatComposer).stop_chosen.emit()
    assert stage.answering.last.is_cancelled
    assert stage.texts()[1] == "#### Greeting\n\nA greeting."
    answer_view = part(stage, AnswerView)
    said = [one.text() for one in answer_view.findChildren(QLabel) if one.isVisibleTo(answer_view)]
    assert "Made from all of letter.txt. Its sentences are not checked against the text." in said
    why = next(one for one in answer_view.findChildren(QPushButton) if "Why" in one.text())
    assert not why.isVisibleTo(answer_view), "no document was searched for"


def _chip(stage: Stage) -> DocumentChip:
    QApplication.processEvents()
    chips = part(stage, AttachmentRow).findChildren(DocumentChip)
    return next(one for one in chips if not one.isHidden())


def _menu(stage: Stage, words: str) -> None:
    actions = _chip(stage).menu().actions()
    next(one for one in actions if one.text() == words).trigger()


# Drops ---------------------------------------------------------------------------------------


def test_files_dropped_on_the_composer_are_attached(stage: Stage, letter: Path) -> None:
    composer, overlay = part(stage, ChatComposer), part(stage, AttachOverlay)
    data = _dragged(letter)
    assert _enter(composer, data)
    assert overlay.isVisible()
    QApplication.sendEvent(composer, QDragLeaveEvent())
    assert not overlay.isVisible()
    assert _enter(composer, data)
    _drop(composer, data)
    assert not overlay.isVisible()
    assert stage.services.attachments.of(stage.conversation())[0].path == letter


def test_files_dropped_on_the_conversation_are_attached_to_it(
    answered: Stage, letter: Path
) -> None:
    thread = part(answered, MessageThread)
    data = _dragged(letter)
    assert _enter(thread, data)
    _drop(thread, data)
    assert len(answered.services.attachments.of(answered.conversation())) == 1


def test_a_folder_is_left_to_the_library(stage: Stage, letter: Path) -> None:
    assert not _enter(part(stage, ChatComposer), _dragged(letter.parent))
    assert not part(stage, AttachOverlay).isVisible()


def _dragged(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def _enter(target: QWidget, data: QMimeData) -> bool:
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    event = QDragEnterEvent(QPoint(5, 5), copy, data, button, key.NoModifier)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def _drop(target: QWidget, data: QMimeData) -> None:
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    event = QDropEvent(QPointF(5, 5), copy, data, button, key.NoModifier)
    QApplication.sendEvent(target, event)


# The context ---------------------------------------------------------------------------------


def test_the_gauge_shows_what_was_measured_and_what_is_typed(stage: Stage) -> None:
    stage.answering.became_ready.emit({"model": "Small", "context_tokens": 4096})
    stage.page.ask("When?")
    stage.searching.last.succeed(found(1))
    stage.answering.last.succeed(
        answer("At nine.", prompt_tokens=2300, tokens=10, forgotten_turns=6, summarised_turns=6)
    )
    gauge = part(stage, RingGauge)
    # The locale says how thousands are grouped.
    assert gauge.toolTip().replace(",", "").startswith("2310 of 4096 tokens")
    assert "6 oldest messages" in gauge.toolTip()
    assert "6 oldest messages" in hint(stage)
    before = gauge.share
    part(stage, ChatComposer).set_text("word " * 400)
    assert gauge.share > before
    stage.page.new_conversation()
    part(stage, ChatComposer).clear()
    assert gauge.share == 0
    assert hint(stage) == ""


def test_a_choice_gives_way_where_space_is_short(stage: Stage) -> None:
    name = "A model with a name that nobody can read at a glance"
    stage.answering.became_ready.emit({"model": name, "context_tokens": 4096})
    stage.page.resize(600, 500)
    button = part(stage, ModelButton)
    QApplication.processEvents()
    assert "…" in button.text()
    assert name in button.toolTip()


# The paperclip -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "method"),
    [
        ("Pin a document of the library…", ""),
        ("Summarise a document of the library…", "text"),
    ],
)
def test_a_document_of_the_library_is_chosen_by_its_name(
    stage: Stage, letter: Path, index_database: Connection, words: str, method: str
) -> None:
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, ?, 9, 1, 'indexed', 0)",
        (str(letter),),
    )
    menu = part(stage, AttachButton).menu()
    next(one for one in menu.actions() if one.text() == words).trigger()
    dialog = part(stage, DocumentDialog)
    chooser = dialog.findChild(DocumentChooser)
    assert isinstance(chooser, DocumentChooser)
    assert letter in chooser.shown()
    chooser.chosen.emit(letter)
    if method:
        assert stage.searching.last.method == method
        assert stage.searching.last.parameters == {"path": str(letter)}
    else:
        assert stage.services.attachments.of(stage.conversation())[0].is_pinned


def test_files_are_chosen_and_attached(
    stage: Stage, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(letter)], "All files (*)")
    )
    part(stage, AttachButton).choose_files()
    assert stage.services.attachments.of(stage.conversation())[0].path == letter
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    part(stage, AttachButton).choose_files()
    assert len(stage.services.attachments.of(stage.conversation())) == 1
