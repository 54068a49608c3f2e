"""The steps of comparing: to go back and forth between them starts nothing and loses nothing."""

from __future__ import annotations

from desktop.views.compare.page import ComparePage
from desktop.views.compare.wizard import RESULT, RUN, WAYS
from engine.comparison.comparison_records import ComparisonState
from tests.desktop.compare_material import add_comparison
from tests.desktop.views.compare.desk import Desk
from tests.desktop.views.teach.desk import button, words


def go(page: ComparePage, place: int) -> None:
    """Choose a step at the top."""
    page.wizard.steps.steps[place].click()


def test_what_is_opened_from_the_history_is_what_its_steps_show(
    page: ComparePage, desk: Desk
) -> None:
    desk.add_set()
    add_comparison(desk.database)
    desk.services.history.refresh()
    button(page, "Open").click()
    go(page, RUN)
    assert page.wizard.place == RUN
    assert "All answers are there." in words(page)
    go(page, RESULT)
    assert page.wizard.place == RESULT


def test_to_look_at_the_ways_of_a_comparison_starts_none(page: ComparePage, desk: Desk) -> None:
    desk.add_set()
    add_comparison(desk.database)
    desk.add_document()
    desk.services.history.refresh()
    button(page, "Open").click()
    go(page, WAYS)
    assert page.wizard.place == WAYS
    go(page, RUN)
    assert page.wizard.place == RUN
    assert "compare" not in desk.methods()


def test_a_result_is_come_back_to_while_another_comparison_runs(
    page: ComparePage, desk: Desk
) -> None:
    desk.add_set()
    finished = add_comparison(desk.database)
    running = add_comparison(desk.database, 8, "Letters", ComparisonState.PAUSED, answered=3)
    desk.services.history.refresh()
    desk.services.comparing.show(running)
    desk.services.comparing.go_on()
    page.open_comparison(finished.id)
    go(page, RUN)
    assert "Letters" in words(page)
    go(page, RESULT)
    assert page.wizard.place == RESULT
    assert desk.services.result.record == finished
