"""The first view: the history, what can go on, sets of questions; and ways from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from desktop.services.heavy_work import HeavyJob
from desktop.views.compare.page import ComparePage
from desktop.views.compare.wizard import QUESTIONS, RESULT, RUN
from desktop.views.name_dialog import NameDialog
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import Way
from tests.desktop.compare_material import AnyWish, add_comparison, arrived
from tests.desktop.views.compare.desk import Desk
from tests.desktop.views.teach.desk import button, buttons, part, words


def test_an_empty_page_says_what_it_is_for(page: ComparePage, desk: Desk) -> None:
    assert "Documents, teaching, both or neither?" in words(page)
    assert buttons(page) == {"Compare something"}
    button(page, "Compare something").click()
    assert page.wizard.place == QUESTIONS
    assert "What would you ask?" in words(page)
    assert len(desk.services.questions.sets()) == 1
    page.wizard.overview_wanted.emit()
    assert desk.services.questions.sets() == (), "nobody needs an empty set"


def test_the_history_says_verdicts_in_words(page: ComparePage, desk: Desk) -> None:
    add_comparison(desk.database)
    add_comparison(desk.database, 8, "Letters", ComparisonState.PAUSED, answered=3)
    desk.services.history.refresh()
    shown = words(page)
    for expected in (
        "Use documents: 34 of 40 right, 22 more than the plain model.",
        "SmolLM2 135M Instruct, taught: Harbour style · 40 questions",
        "What the quick look predicted was then measured in 1 of 1.",
        "12 of 32 answers",
        "Paused",
    ):
        assert expected in shown, expected


def test_a_finished_one_is_opened_and_an_unfinished_one_goes_on(
    page: ComparePage, desk: Desk
) -> None:
    record = add_comparison(desk.database)
    paused = add_comparison(desk.database, 8, "Letters", ComparisonState.PAUSED, answered=3)
    desk.services.history.refresh()
    button(page, "Open").click()
    assert page.wizard.place == RESULT
    assert desk.services.result.record == record
    page.wizard.overview_wanted.emit()
    button(page, "Go on").click()
    assert page.wizard.place == RUN
    assert desk.last("compare").parameters == {"comparison": paused.id}


def test_names_and_removal_have_a_way_back(page: ComparePage, desk: Desk) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    page.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    add_comparison(desk.database, 4)
    desk.services.history.refresh()
    button(page, "Rename").click()
    dialog = part(page, NameDialog)
    part(dialog, QLineEdit).setText("First look")
    dialog.accept()
    assert "First look" in words(page)
    button(page, "Remove").click()
    assert undoable[0][0] == "“First look” is removed."
    assert "Documents, teaching, both or neither?" in words(page)
    undoable[0][1]()
    assert "First look" in words(page)


def test_sets_of_questions_are_compared_with_or_removed(page: ComparePage, desk: Desk) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    page.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    made = desk.add_set()
    assert "4 questions" in words(page)
    button(page, "Remove").click()
    assert undoable[0][0] == "The questions Harbour questions are removed."
    undoable[0][1]()
    button(page, "Compare with these").click()
    assert (page.wizard.place, page.plan.set_id) == (QUESTIONS, made.id)


def test_what_runs_stands_above_and_leads_to_its_answers(page: ComparePage, desk: Desk) -> None:
    record = add_comparison(desk.database, 8, state=ComparisonState.RUNNING, answered=3)
    desk.services.comparing.show(record)
    desk.services.comparing.go_on()
    desk.last("compare").tell("answer", arrived(3, Way.BASE, 13, 32))
    desk.services.history.refresh()
    shown = words(page)
    assert "13 of 32 answers" in shown
    assert "Not finished" not in shown, "it is the one above"
    button(page, "Show").click()
    assert page.wizard.place == RUN


def test_nothing_goes_on_while_something_is_taught(page: ComparePage, desk: Desk) -> None:
    add_comparison(desk.database, 8, state=ComparisonState.PAUSED, answered=3)
    desk.services.history.refresh()
    desk.services.heavy.claim(HeavyJob.TEACHING)
    go_on = button(page, "Go on")
    assert not go_on.isEnabled()
    assert go_on.toolTip() == "One thing at a time: something is being taught now."
    desk.services.heavy.release(HeavyJob.TEACHING)
    assert button(page, "Go on").isEnabled()


def test_the_result_comes_by_itself_to_who_watches_and_not_to_others(
    page: ComparePage, desk: Desk
) -> None:
    record = add_comparison(desk.database, 4)
    desk.services.comparing.start(AnyWish())
    page.show_live()
    assert page.wizard.place == RUN
    desk.last("compare").succeed({"comparison": record.id})
    assert page.wizard.place == RESULT
    page.wizard.overview_wanted.emit()
    desk.services.comparing.start(AnyWish())
    desk.last("compare").succeed({"comparison": record.id})
    assert page.landing.isVisible()
