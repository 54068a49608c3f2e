"""The first view: what was taught, what can go on, which examples there are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from desktop.views.name_dialog import NameDialog
from desktop.views.teach.wizard import EXAMPLES, TEACH, WHAT
from engine.errors import UserProblem
from engine.models.adapters import InstalledAdapter
from tests.desktop.teach_material import AnyLesson, details, run, step
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words

STYLE = InstalledAdapter(
    "harbour-style",
    "Harbour style",
    "smollm2-135m-instruct",
    "SmolLM2 135M Instruct",
    "/data/adapters/harbour-style/adapter.gguf",
    created_at="2026-11-29T20:00:00+00:00",
    train_examples=90,
    validation_examples=10,
    validation_before=2.41,
    validation_best=1.32,
    is_proved=True,
    run_id="run-1",
)
GONE = InstalledAdapter(
    "moods", "Moods", "qwen", "Qwen", "/gone/adapter.gguf", problem="Its file is not there."
)


def say_yes(monkeypatch: pytest.MonkeyPatch, *, is_yes: bool = True) -> list[str]:
    asked: list[str] = []

    def question(_: QWidget, title: str, *__: object) -> QMessageBox.StandardButton:
        asked.append(title)
        return QMessageBox.StandardButton.Yes if is_yes else QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_an_empty_page_says_what_it_is_for(desk: Desk) -> None:
    desk.answer("runs", {"runs": []})
    desk.list_adapters()
    assert "Nothing was taught yet" in words(desk.page)
    assert buttons(desk.page) == {"Teach something"}
    button(desk.page, "Teach something").click()
    assert desk.page.wizard.place == WHAT


def test_what_was_taught_says_how_well_and_what_can_be_done(desk: Desk) -> None:
    desk.list_adapters(STYLE, GONE)
    desk.answer("runs", {"runs": [run("run-1", "finished", stopped_because="time")]})
    shown = words(desk.page)
    assert "Loss on held-back examples: 2.41 before, 1.32 now" in shown
    assert "100 examples" in shown
    assert "Proved" in shown
    assert "Its file is not there." in shown
    cards = desk.page.landing.cards().cards()
    assert buttons(cards[0]) == {"Use in chat", "Export…", "How it went", "Rename", "Remove"}
    assert not button(cards[1], "Use in chat").isEnabled()
    assert not button(cards[1], "Export…").isEnabled()


def test_what_was_taught_can_be_used_in_chat(desk: Desk) -> None:
    desk.list_adapters(STYLE)
    used: list[str] = []
    desk.page.use_chosen.connect(used.append)
    button(desk.page, "Use in chat").click()
    assert used == ["harbour-style"]


@pytest.mark.parametrize("is_yes", [True, False])
def test_it_is_removed_only_after_a_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, is_yes: bool
) -> None:
    asked = say_yes(monkeypatch, is_yes=is_yes)
    desk.list_adapters(STYLE)
    button(desk.page, "Remove").click()
    assert asked == ["Remove Harbour style?"]
    assert ("remove_adapter" in desk.inspecting.methods) is is_yes


def test_it_gets_another_name_or_hears_why_not(desk: Desk) -> None:
    desk.list_adapters(STYLE)
    button(desk.page, "Rename").click()
    dialog = part(desk.page, NameDialog)
    part(dialog, QLineEdit).setText("Moods")
    dialog.accept()
    assert desk.last("rename_adapter").parameters == {"id": "harbour-style", "name": "Moods"}
    desk.last("rename_adapter").fail(UserProblem("There is “Moods” already."))
    assert dialog.said() == "There is “Moods” already."
    assert dialog.isVisible()
    dialog.reject()


def test_a_paused_run_goes_on(desk: Desk) -> None:
    desk.answer("runs", {"runs": [run()]})
    assert "step 80 of 200" in words(desk.page)
    button(desk.page, "Go on").click()
    assert desk.last("run").parameters == {"id": "run-1"}
    desk.last("run").succeed(details())
    assert desk.last("train").parameters == {"run": "run-1"}
    assert desk.page.wizard.place == TEACH


def test_the_best_of_a_paused_run_is_kept(desk: Desk) -> None:
    desk.answer("runs", {"runs": [run()]})
    button(desk.page, "Keep the best so far").click()
    desk.last("run").succeed(details())
    assert desk.last("train").parameters == {"run": "run-1", "finish": True}


def test_the_story_of_what_was_taught_is_shown_without_going_on(desk: Desk) -> None:
    desk.list_adapters(STYLE)
    desk.answer("runs", {"runs": [run("run-1", "finished", stopped_because="time")]})
    button(desk.page, "How it went").click()
    desk.last("run").succeed(details(state="finished"))
    assert desk.page.wizard.place == TEACH
    assert "train" not in desk.methods()


def test_a_run_is_discarded_only_after_a_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = say_yes(monkeypatch)
    desk.answer("runs", {"runs": [run(best_step=None)]})
    assert "Keep the best so far" not in buttons(desk.page)
    button(desk.page, "Discard").click()
    assert asked == ["Discard this run?"]
    desk.last("discard").succeed({})
    assert "Not finished" not in words(desk.page)


def test_while_something_is_taught_it_is_shown_and_nothing_else_can_begin(desk: Desk) -> None:
    desk.list_adapters(STYLE)
    desk.services.training.start(AnyLesson())
    desk.last("train").tell("began", {"run": "run-1"})
    desk.last("train").tell("stage", {"stage": "teaching", "fold": None, "folds": 0})
    desk.last("train").tell("step", step(50))
    desk.answer("runs", {"runs": [run(), run("run-2", name="Letters")]})
    shown = words(desk.page)
    assert "SmolLM2 135M Instruct is being taught" in shown
    assert "Step 50 of 200 · about 15 minutes left" in shown
    assert "Letters" in shown
    assert shown.count("step 80 of 200") == 1, "the one that is under way stands above"
    assert not button(desk.page, "Go on").isEnabled()
    assert not button(desk.page, "Export…").isEnabled()
    button(desk.page, "Show").click()
    assert desk.page.wizard.place == TEACH


def test_a_set_of_examples_is_opened_renamed_and_removed_with_a_way_back(desk: Desk) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    desk.page.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    desk.add_set()
    assert "Style · 4 examples" in words(desk.page)
    button(desk.page, "Rename").click()
    dialog = part(desk.page, NameDialog)
    part(dialog, QLineEdit).setText("My letters")
    dialog.accept()
    assert "My letters" in words(desk.page)
    button(desk.page, "Remove").click()
    assert undoable[0][0] == "The examples My letters are removed."
    assert "My letters" not in words(desk.page)
    undoable[0][1]()
    button(desk.page, "Open").click()
    assert desk.page.wizard.place == EXAMPLES
    assert desk.page.lesson.name == "My letters"
