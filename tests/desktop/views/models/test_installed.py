"""What is installed and what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.views.models.add_dialog import AddDialog
from desktop.views.models.details_panel import DetailsPanel
from engine.models.records import model_to_wire
from tests.desktop.views.models.conftest import Desk
from tests.desktop.views.models.material import ADDED, COPIED, OF_OLLAMA, STARTER, TEMPLATE


def button(parent: QWidget, words: str) -> QPushButton:
    return next(
        one
        for one in parent.findChildren(QPushButton)
        if one.text() == words and not one.isHidden()
    )


def buttons(parent: QWidget) -> set[str]:
    return {one.text() for one in parent.findChildren(QPushButton) if not one.isHidden()}


def words(parent: QWidget) -> str:
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisible())


def test_each_card_says_what_the_model_is_and_how_it_fits(desk: Desk) -> None:
    starter = desk.card(STARTER.name).content
    assert starter.facts == (
        "Answers questions · 145 MB · Q8_0 · 8,192 tokens of context · apache-2.0"
    )
    assert starter.fit == "Fits well"
    assert starter.forecast == ("Needs about 430 MB with 4,096 tokens of context; 14 GB are free")
    assert desk.card(ADDED.name).content.fit == "Fits with a smaller context"
    assert "Up to 2,048 tokens" in desk.card(ADDED.name).content.forecast
    assert desk.card(COPIED.name).content.fit == "Too large"
    assert "licence not named" in desk.card(COPIED.name).content.facts


def test_the_model_in_use_is_marked_and_another_can_be_chosen(desk: Desk) -> None:
    assert desk.card(STARTER.name).content.state == "In use for answers"
    button(desk.card(ADDED.name), "Use for answers").click()
    assert desk.settings.current.model == ADDED.id
    assert desk.card(ADDED.name).content.state == "In use for answers"
    assert "Use for answers" in buttons(desk.card(STARTER.name))
    assert buttons(desk.card("all-MiniLM-L6-v2")) == {"Details"}


def test_found_models_name_their_program_and_are_used_without_copying(desk: Desk) -> None:
    card = desk.card(OF_OLLAMA.name)
    assert card.content.place.startswith("From Ollama")
    button(card, "Use without copying").click()
    assert desk.last("add").parameters == {"path": OF_OLLAMA.path, "copy": False}
    broken = desk.card("gemma-broken")
    assert broken.content.fit == "Cannot be used"
    assert buttons(broken) == {"Details"}


def test_a_model_in_its_own_place_is_removed_with_a_way_back(desk: Desk) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    desk.page.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    button(desk.card(ADDED.name), "Remove").click()
    desk.last("remove").succeed({})
    assert "stays where it is" in undoable[0][0]
    undoable[0][1]()
    assert desk.last("add").parameters == {"path": ADDED.path, "copy": False}


@pytest.mark.parametrize(
    ("answer", "methods"),
    [
        (QMessageBox.StandardButton.Yes, 1),
        (QMessageBox.StandardButton.Cancel, 0),
    ],
)
def test_a_copy_is_deleted_only_after_a_question(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    methods: int,
) -> None:
    asked: list[str] = []

    def question(_: QWidget, __: str, text: str, *___: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    button(desk.card(COPIED.name), "Remove").click()
    assert "26 GB" in asked[0]
    assert "cannot be undone" in asked[0]
    assert desk.inspecting.methods.count("remove") == methods


def test_the_starter_cannot_be_removed(desk: Desk) -> None:
    assert "Remove" not in buttons(desk.card(STARTER.name))


def test_the_details_hold_everything_and_the_template_is_folded(desk: Desk) -> None:
    panel = desk.page.findChild(DetailsPanel)
    assert panel is not None
    assert panel.isHidden()
    button(desk.card(STARTER.name), "Details").click()
    shown = words(panel)
    for expected in ("llama", "135 million", "30", "Q8_0", "apache-2.0", "Hash not computed yet"):
        assert expected in shown
    template = panel.findChild(QPlainTextEdit)
    assert template is not None
    assert template.isHidden()
    button(panel, "Chat template").click()
    assert not template.isHidden()
    assert template.toPlainText() == TEMPLATE


def test_the_hash_is_computed_on_a_click_with_progress(desk: Desk) -> None:
    panel = desk.page.findChild(DetailsPanel)
    assert panel is not None
    desk.page.installed.show_details(STARTER.id)
    button(panel, "Compute the hash").click()
    assert desk.last("details").parameters == {"id": STARTER.id}
    desk.last("details").tell("hashing", {"done": 1, "total": 2})
    assert "50 %" in words(panel)
    assert "Stop" in buttons(panel)
    desk.last("details").succeed({"model": model_to_wire(COPIED)})
    desk.page.installed.show_details(COPIED.id)
    assert "one that the catalogue lists" in words(panel)
    copy = next(one for one in panel.findChildren(QWidget) if one.toolTip() == "Copy the hash")
    copy.click()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text() == COPIED.details.sha256


def test_a_dropped_file_is_looked_into_before_it_is_added(desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "model.gguf"))])
    modifiers, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, modifiers)
    QApplication.sendEvent(desk.page, enter)
    assert enter.isAccepted()
    assert desk.page._overlay.isVisible()
    QApplication.sendEvent(desk.page, QDropEvent(QPointF(300, 300), copy, data, left, modifiers))
    assert not desk.page._overlay.isVisible()
    assert desk.last("inspect").parameters["path"] == str(tmp_path / "model.gguf")
    assert "Looking into model.gguf" in words(desk.page)
    assert "add" not in desk.inspecting.methods


def test_a_model_is_added_where_it_is_or_copied(desk: Desk) -> None:
    desk.page.add([Path(OF_OLLAMA.path)])
    desk.last("inspect").succeed({"model": model_to_wire(OF_OLLAMA)})
    dialog = desk.page.findChild(AddDialog)
    assert dialog is not None
    assert "Fits well" in words(dialog)
    box = dialog.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked(), "nothing is copied that nobody asked for"
    box.setChecked(True)
    dialog.accept()
    assert desk.last("add").parameters == {"path": OF_OLLAMA.path, "copy": True}
    desk.last("add").tell("copying", {"done": 3, "total": 4})
    assert "75 %" in words(desk.page)
    told: list[str] = []
    desk.page.told.connect(told.append)
    desk.last("add").succeed({"model": model_to_wire(OF_OLLAMA)})
    assert told == ["llama3.2:3b is added."]
    assert "Copying" not in words(desk.page)
