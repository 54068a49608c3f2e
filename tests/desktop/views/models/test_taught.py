"""What was taught, as the models page shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget

from desktop.views.models.page import ModelsTab
from desktop.views.name_dialog import NameDialog
from desktop.widgets.tone import Tone
from engine.errors import UserProblem
from engine.models.adapters import to_wire
from tests.desktop.views.models.conftest import Desk
from tests.desktop.views.models.material import COPIED, OF_MIXTRAL, OF_NOBODY, STARTER
from tests.fixtures.adapters import LETTERS


@pytest.fixture(autouse=True)
def _shown(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.TAUGHT)


def press(parent: QWidget, words: str) -> None:
    QApplication.processEvents()  # buttons that are new are shown then
    shown = (one for one in parent.findChildren(QPushButton) if not one.isHidden())
    next(one for one in shown if one.text() == words).click()


def test_each_card_says_what_was_taught_to_which_model_and_how_well(desk: Desk) -> None:
    assert [one.content.title for one in desk.page.taught.cards()] == [
        "Letters",
        "Meeting notes",
        "Old letters",
    ]
    letters = desk.taught_card("Letters").content
    assert letters.facts.startswith(f"Taught to {STARTER.name} · 240 examples · ")
    assert letters.facts.endswith(" · 10 MB")
    assert "Letters as I write them" in letters.remark
    assert "2.31" in letters.remark
    assert (letters.state, letters.tone) == ("Proved", Tone.GOOD)
    notes = desk.taught_card("Meeting notes").content
    assert f"Taught to {COPIED.name}" in notes.facts, "as it is called now"
    assert (notes.state, notes.tone) == ("Not proved", Tone.CAUTION)


def test_what_fits_no_model_says_why_and_cannot_be_used(desk: Desk) -> None:
    old = desk.taught_card("Old letters")
    assert old.content.state == "Cannot be used"
    assert "SmolLM2 135M Instruct, is not here or is another file now" in old.content.remark
    use = next(one for one in old.findChildren(QPushButton) if one.text() == "Use for answers")
    assert not use.isEnabled()


def test_using_it_lets_the_model_that_was_taught_answer(desk: Desk) -> None:
    press(desk.taught_card("Letters"), "Use for answers")
    current = desk.settings.current
    assert (current.adapter, current.adapter_strength, current.model) == ("letters", 100, "")
    assert desk.taught_card("Letters").content.state == "In use for answers"
    press(desk.taught_card("Meeting notes"), "Use for answers")
    assert (desk.settings.current.adapter, desk.settings.current.model) == ("notes", COPIED.id)
    assert desk.taught_card("Letters").content.state == "Proved"
    press(desk.taught_card("Meeting notes"), "Answer without it")
    assert desk.settings.current.adapter == ""
    assert desk.settings.current.model == COPIED.id


def test_another_name_is_asked_for_until_it_is_accepted(desk: Desk) -> None:
    press(desk.taught_card("Letters"), "Rename")
    dialog = desk.page.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "Letters"
    field.setText("Meeting notes")
    dialog.accept()
    assert desk.last("rename_adapter").parameters == {"id": "letters", "name": "Meeting notes"}
    desk.last("rename_adapter").fail(UserProblem("There is “Meeting notes” already."))
    assert dialog.isVisible()
    assert "already" in dialog.said()
    field.setText("Post")
    dialog.accept()
    renamed = replace(LETTERS, name="Post")
    desk.last("rename_adapter").succeed({"adapter": to_wire(renamed)})
    assert not dialog.isVisible()
    assert desk.taught_card("Post").content.key == "letters"


@pytest.mark.parametrize("is_wanted", [True, False])
def test_removing_it_asks_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, is_wanted: bool
) -> None:
    said: list[str] = []
    desk.page.told.connect(said.append)
    buttons = QMessageBox.StandardButton
    asked: list[str] = []

    def question(*words: object) -> QMessageBox.StandardButton:
        asked.append(str(words[2]))
        return buttons.Yes if is_wanted else buttons.Cancel

    monkeypatch.setattr(QMessageBox, "question", question)
    press(desk.taught_card("Letters"), "Use for answers")
    press(desk.taught_card("Letters"), "Remove")
    assert "frees 10 MB" in asked[0]
    assert "cannot be undone" in asked[0]
    removals = [one for one in desk.inspecting.asked if one.method == "remove_adapter"]
    assert len(removals) == is_wanted
    if is_wanted:
        removals[0].succeed({})
        assert said == ["“Letters” is removed."]
        assert [one.content.key for one in desk.page.taught.cards()] == ["notes", "old"]
        assert desk.settings.current.adapter == ""


def test_the_page_says_where_it_comes_from_while_there_is_nothing(desk: Desk) -> None:
    desk.page.hide()
    desk.page.show()
    desk.answer("adapters", {"adapters": []})
    assert desk.page.taught.cards() == ()
    assert not desk.page.taught._nothing.isHidden()
    desk.page.hide()
    desk.page.show()
    desk.answer("adapters", {"adapters": [to_wire(OF_MIXTRAL), to_wire(OF_NOBODY)]})
    assert desk.page.taught._nothing.isHidden()
