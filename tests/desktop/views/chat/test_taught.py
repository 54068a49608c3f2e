"""What an answer uses of all that was taught, in the composer and below the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.services.preset_service import Preset
from desktop.views.chat.preset_dialog import PresetDialog
from desktop.views.chat.side_by_side_dialog import SideBySideDialog
from desktop.views.chat.taught_button import TaughtButton
from desktop.views.chat.taught_words import taught_words
from desktop.views.chat.thread import MessageThread
from desktop.widgets.branch_switch import BranchSwitch
from desktop.widgets.message_view import AnswerView
from engine.models.adapters import InstalledAdapter, to_wire
from engine.models.records import Origin
from tests.desktop.services.chat.material import answer, chat_model, found, prompt
from tests.fixtures.adapters import LETTERS

from .conftest import Stage

STARTER = replace(chat_model(LETTERS.model_id), name="Small", origin=Origin.STARTER)
NOTES = replace(LETTERS, id="notes", name="Notes")
OF_LARGE = replace(LETTERS, id="style", name="Style", model_id="large", model_name="Large")

_Widget = TypeVar("_Widget", bound=QWidget)


@pytest.fixture(autouse=True)
def _starter(stage: Stage) -> None:
    stage.models.models = (STARTER, chat_model("large"))
    stage.services.model.open()
    stage.answering.became_ready.emit({"model": "Small", "context_tokens": 4096})


def teach(stage: Stage, *adapters: InstalledAdapter) -> None:
    """Let these be all that was taught."""
    stage.adapters.refresh()
    stage.inspecting.last.succeed({"adapters": [to_wire(one) for one in adapters]})


def button(stage: Stage) -> TaughtButton:
    found_ = stage.page.findChild(TaughtButton)
    assert isinstance(found_, TaughtButton)
    return found_


def offered(stage: Stage) -> list[str]:
    return [one.text() for one in button(stage).choices.actions() if one.text()]


def choose(stage: Stage, words: str) -> None:
    actions = button(stage).choices.actions()
    next(one for one in actions if one.text() == words).trigger()


def finish(stage: Stage, words: str) -> None:
    """Let the search find something and the model write with what it was asked to use."""
    stage.searching.last.succeed(found(1, 2))
    asked = next(one for one in reversed(stage.answering.asked) if one.method == "answer")
    used = asked.parameters["adapter"] or {"name": "", "scale": 1.0}
    asked.tell("prompt", prompt())
    asked.succeed(answer(words, adapter=used["name"], adapter_scale=used["scale"]))


def last_answer(stage: Stage) -> AnswerView:
    return stage.page.findChildren(AnswerView)[-1]


def side_by_side(stage: Stage) -> QToolButton:
    tools = last_answer(stage).findChildren(QToolButton)
    name = "Ask with and without what it was taught"
    return next(one for one in tools if one.accessibleName() == name)


def version(stage: Stage) -> str:
    switch = last_answer(stage).findChild(BranchSwitch)
    assert isinstance(switch, BranchSwitch)
    return switch.accessibleName()


def measure(stage: Stage) -> str:
    labels = last_answer(stage).findChildren(QLabel)
    return next((one.text() for one in labels if "tokens/s" in one.text()), "")


# The composer ----------------------------------------------------------------------------------


def test_where_nothing_was_taught_there_is_nothing_to_choose(stage: Stage) -> None:
    assert button(stage).isHidden()
    teach(stage)
    assert button(stage).isHidden()


def test_what_fits_the_model_is_offered_and_chosen(stage: Stage) -> None:
    teach(stage, LETTERS, NOTES, OF_LARGE)
    assert not button(stage).isHidden()
    assert button(stage).accessibleName() == "What it was taught: none"
    assert offered(stage) == ["None", "Letters", "Notes", "What was taught…"]
    choose(stage, "Letters")
    assert stage.services.settings.current.adapter == "letters"
    assert button(stage).accessibleName() == "What it was taught: Letters"
    assert LETTERS.purpose in button(stage).toolTip()
    stage.page.ask("When?")
    stage.searching.last.succeed(found(1))
    assert stage.answering.last.parameters["adapter"]["path"] == LETTERS.path
    choose(stage, "None")
    assert stage.services.settings.current.adapter == ""


def test_what_was_taught_to_another_model_alone_is_one_click_away(stage: Stage) -> None:
    wanted: list[None] = []
    stage.page.adapters_wanted.connect(lambda: wanted.append(None))
    teach(stage, OF_LARGE)
    assert offered(stage) == ["None", "What was taught…"]
    choose(stage, "What was taught…")
    assert wanted == [None]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_its_strength_is_moved_in_the_menu_with_the_keys(stage: Stage, qtbot: QtBot) -> None:
    teach(stage, LETTERS)
    menu = button(stage).choices
    assert menu.findChild(QSlider) is None, "there is nothing to be strong"
    choose(stage, "Letters")
    menu.popup(stage.page.mapToGlobal(QPoint(10, 10)))
    qtbot.waitUntil(menu.isVisible)
    slider = menu.findChild(QSlider)
    assert isinstance(slider, QSlider)
    menu.setActiveAction(menu.actions()[0])
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is slider
    QTest.keyClick(slider, Qt.Key.Key_Left)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert stage.services.settings.current.adapter_strength == 90
    assert menu.isVisible(), "one can go on"
    assert menu.findChild(QSlider) is slider
    assert button(stage).accessibleName() == "What it was taught: Letters, 90 %"
    QTest.keyClick(slider, Qt.Key.Key_Down)
    assert menu.activeAction().text() == "What was taught…"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_another_model_takes_it_away_with_a_word(stage: Stage) -> None:
    told: list[str] = []
    stage.page.told.connect(told.append)
    teach(stage, LETTERS)
    choose(stage, "Letters")
    stage.services.settings.change("model", "large")
    stage.answering.became_ready.emit({"model": "Large"})
    assert button(stage).accessibleName() == "What it was taught: none"
    assert len(told) == 1
    assert told[0].startswith("“Letters” was taught with SmolLM2")


def test_a_preset_says_what_it_answers_with(stage: Stage) -> None:
    presets = stage.services.presets
    form = PresetDialog(
        stage.page._theme, presets, Preset(0, "Mine"), [], [], stage.page, [LETTERS, NOTES]
    )
    box = next(one for one in form.findChildren(QComboBox) if one.accessibleName() == "Taught")
    assert [box.itemText(row) for row in range(box.count())] == [
        "As in the settings",
        "Nothing",
        "Letters (SmolLM2 135M Instruct)",
        "Notes (SmolLM2 135M Instruct)",
    ]
    box.setCurrentIndex(3)
    form.accept()
    kept = presets.all()[-1]
    assert (kept.name, kept.adapter) == ("Mine", "notes")
    teach(stage, LETTERS, NOTES)
    presets.choose(None, kept)
    assert button(stage).accessibleName() == "What it was taught: Notes"


# Below the answers -----------------------------------------------------------------------------


def test_an_answer_says_what_it_was_written_with(stage: Stage) -> None:
    teach(stage, LETTERS)
    choose(stage, "Letters")
    stage.services.taught.set_percent(None, 80)
    stage.page.ask("When?")
    finish(stage, "Dear reader.")
    assert measure(stage).startswith("Taught: Letters, 80 % · ")
    assert version(stage) == "Version 1 of 1"


def test_with_and_without_is_one_click_where_one_thing_was_taught(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.page.ask("When?")
    finish(stage, "At nine.")
    assert side_by_side(stage).isHidden()
    teach(stage, LETTERS)
    assert not side_by_side(stage).isHidden()
    side_by_side(stage).click()
    assert stage.services.chat.is_answering
    finish(stage, "Dear reader.")
    QApplication.processEvents()
    assert not stage.services.chat.is_answering, "the plain answer was there already"
    assert version(stage) == "Version 2 of 2, Letters"
    assert "Letters" not in measure(stage), "it is said once"
    stage.page.findChildren(MessageThread)[0].branch_chosen.emit(stage.answer_ids()[-1], -1)
    qtbot.waitUntil(lambda: version(stage) == "Version 1 of 2, plain model")
    told: list[str] = []
    stage.page.told.connect(told.append)
    side_by_side(stage).click()
    assert told == ["These answers are here already, between the arrows."]


def test_several_are_chosen_and_asked_one_after_another(stage: Stage, qtbot: QtBot) -> None:
    teach(stage, LETTERS, NOTES)
    choose(stage, "Letters")
    stage.services.taught.set_percent(None, 50)
    stage.page.ask("When?")
    finish(stage, "Dear reader.")
    side_by_side(stage).click()
    dialog = stage.page.window().findChild(SideBySideDialog)
    assert isinstance(dialog, SideBySideDialog)
    boxes = dialog.findChildren(QCheckBox)
    assert [(one.text(), one.isChecked()) for one in boxes] == [
        ("The plain model", True),
        ("Letters, 50 %", True),
        ("Notes", False),
    ]
    for one in boxes:
        one.setChecked(False)
    assert not dialog.action.isEnabled()
    boxes[0].setChecked(True)
    boxes[2].setChecked(True)
    dialog.accept()
    finish(stage, "At nine.")
    qtbot.waitUntil(lambda: stage.services.chat.is_answering)
    finish(stage, "- nine")
    assert version(stage) == "Version 3 of 3, Notes"
    kept = stage.services.chat.kept(stage.conversation()).values()
    assert [one.text for one in kept] == ["When?", "Dear reader.", "At nine.", "- nine"]


def test_versions_of_the_plain_model_alone_are_only_counted(stage: Stage) -> None:
    stage.page.ask("When?")
    finish(stage, "At nine.")
    stage.page._ask_again(stage.answer_ids()[-1])
    finish(stage, "At ten.")
    assert version(stage) == "Version 2 of 2"


def test_the_strength_is_said_where_it_is_not_whole() -> None:
    assert taught_words("", 50) == ""
    assert taught_words("Letters", 100) == "Letters"
    assert taught_words("Letters", 0) == "Letters, 0 %"
