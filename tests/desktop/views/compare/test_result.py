"""What came out of a comparison: the verdict, the bars, the weights, each question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.services.comparison_result import QuestionKind, Way, Weights
from desktop.services.heavy_work import HeavyJob
from desktop.theme.theme import Appearance
from desktop.theme.tokens import Colour
from desktop.views.compare.answers_section import AnswersSection
from desktop.views.compare.result_step import ResultStep
from desktop.views.compare.verdict_card import VerdictCard
from desktop.widgets.figure_table import FigureTable
from desktop.widgets.source_card import SourceRow
from desktop.widgets.source_viewer.viewer import SourceViewer
from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.storage import ComparisonList
from tests.desktop.compare_material import (
    ALL_WAYS,
    DRIFT,
    NO_DRIFT,
    RIGHT_SHARES,
    add_comparison,
    result_values,
)
from tests.desktop.views.compare.conftest import Show
from tests.desktop.views.compare.desk import Desk
from tests.desktop.views.teach.desk import button, part, words

HEADLINE = "Use documents: 34 of 40 right, 22 more than the plain model."


@pytest.fixture
def step(desk: Desk, show: Show) -> ResultStep:
    made = ResultStep(desk.theme, desk.services)
    made.told.connect(desk.told.append)
    show(made)
    return made


@pytest.fixture
def record(desk: Desk, step: ResultStep) -> ComparisonRecord:
    """A comparison of forty questions, looked at."""
    made = add_comparison(desk.database)
    assert desk.services.result.show(made.id)
    step.enter()
    return made


@pytest.mark.usefixtures("record")
def test_the_verdict_stands_on_top_with_reasons_and_next_steps(step: ResultStep) -> None:
    card = part(step, VerdictCard)
    assert card.headline() == HEADLINE
    assert card.accessibleName() == HEADLINE
    shown = words(card)
    for expected in (
        "SmolLM2 135M Instruct · taught: Harbour style · 40 questions",
        "34 of 40 right instead of 12",
        "What would help further",
        "3 questions kept out: the model was taught with them.",
    ):
        assert expected in shown, expected
    assert card.property("surface") == "good"


@pytest.mark.usefixtures("record")
def test_bars_are_those_of_all_questions_or_of_a_kind(step: ResultStep) -> None:
    bars = step.bars.bars.bars
    assert [one.name for one in bars] == ["Plain", "With documents", "Taught", "Both"]
    assert [one.is_chosen for one in bars] == [False, True, False, False]
    assert bars[1].words == "85 % · 34 of 40 right"
    assert bars[1].explanation == (
        "With documents: 34 of 40 right, quality 85 %, between 73 % and 97 %"
    )
    assert step.bars.segments is not None
    step.bars.segments.choose(1)
    assert step.bars.bars.bars[1].words == "85 % · 26 of 30 right"
    assert "For these: use documents." in words(step.bars)


@pytest.mark.usefixtures("record")
def test_weights_are_told_at_once_without_a_worker(desk: Desk, step: ResultStep) -> None:
    asked = len(desk.methods())
    step.weights.speed.setFocus()
    slider = step.weights.speed.focusProxy()
    assert slider is not None
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.services.result.weights == Weights(speed=1.5)
    assert len(desk.methods()) == asked
    button(step.weights, "Put back").click()
    assert desk.services.result.weights == Weights()
    assert step.weights.speed.value_words() == "as usual"


def test_a_verdict_that_depends_on_the_weights_follows_them(
    desk: Desk, step: ResultStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RIGHT_SHARES, Way.TUNED, 0.84)
    made = add_comparison(desk.database)
    desk.services.result.show(made.id)
    assert step.verdict.headline().startswith("Use documents")
    desk.services.result.weigh(Weights(speed=3.0, freshness=0.0, effort=0.0))
    assert step.verdict.headline().startswith("Teach the model")
    assert [one.is_chosen for one in step.bars.bars.bars] == [False, False, True, False]


@pytest.mark.usefixtures("record")
def test_figures_say_what_an_answer_takes_and_what_it_took_to_get_there(step: ResultStep) -> None:
    figures = words(part(step, FigureTable))
    for expected in (
        "First word after",
        "0.4 s",
        "720 tokens",
        "640 MB",
        "Found the place",
        "90 %",
    ):
        assert expected in figures, expected
    assert "312 documents, read in about 4 minutes, 48 MB" in words(step)
    assert "120 examples, taught in about 23 minutes, 9 MB" in words(step)


def test_stale_questions_are_shown_and_asked_again(
    desk: Desk, step: ResultStep, record: ComparisonRecord
) -> None:
    assert step.drift.isHidden()
    desk.last("drift").succeed(DRIFT)
    assert "1 document changed since: 3 questions should be asked again." in words(step.drift)
    button(step.drift, "Show them").click()
    assert list(step.answers.model.numbers) == [0, 5, 10]
    button(step.answers, "Show all").click()
    assert len(step.answers.model.numbers) == 40
    desk.services.heavy.claim(HeavyJob.TEACHING)
    again = button(step.drift, "Ask 3 questions again")
    assert not again.isEnabled()
    desk.services.heavy.release(HeavyJob.TEACHING)
    again.click()
    assert desk.last("rerun").parameters == {"comparison": record.id, "numbers": [0, 5, 10]}


# Question by question ----------------------------------------------------------------------------


@pytest.fixture
def answers(step: ResultStep, record: ComparisonRecord) -> AnswersSection:
    del record
    return step.answers


def test_filters_say_how_many_they_show(answers: AnswersSection) -> None:
    answers.model.narrow()
    differing = len([1 for number in answers.model.numbers if _differs(answers, number)])
    button(answers, f"Where they differ {differing}").click()
    assert answers.model.rowCount() == differing
    button(answers, "Faults 1").click()
    assert list(answers.model.numbers) == [6]
    button(answers, "All 40").click()
    answers.model.narrow(kind=QuestionKind.LABEL)
    assert button(answers, "Faults 0").isEnabled()


def _differs(answers: AnswersSection, number: int) -> bool:
    marks = answers._result.marks(number).values()
    return len({bool(one.is_right) for one in marks}) > 1


def test_a_row_is_opened_with_the_mouse_or_a_key(step: ResultStep, answers: AnswersSection) -> None:
    table = answers.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert step.is_detail_shown
    assert step.detail.number == 0
    button(step.detail, "All questions").click()
    assert not step.is_detail_shown
    assert table.currentIndex().row() == 0, "one comes back to where one was"
    place = table.visualRect(answers.model.index(1, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert step.detail.number == 1


def test_the_whole_answers_stand_side_by_side(step: ResultStep, answers: AnswersSection) -> None:
    del answers
    step.show_question(1)
    shown = words(step.detail)
    for expected in (
        "What does a dog pay on the ferry? (1)",
        "Fact · harbour.csv, line 3",
        "Right answer",
        "Nothing.",
        "2.5 s · 24 tokens",
        "2 of 40",
    ):
        assert expected in shown, expected
    cards = part(step.detail, SourceRow).cards()
    assert cards[0].accessibleName().startswith("Source 1")
    QTest.keyClick(step.detail, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert step.detail.number == 2
    QTest.keyClick(step.detail, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert step.detail.number == 1
    QTest.keyClick(step.detail, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not step.is_detail_shown


def test_a_passage_is_opened_where_it_stands(step: ResultStep, answers: AnswersSection) -> None:
    del answers
    step.show_question(0)
    viewer = part(step.detail, SourceViewer)
    assert viewer.isHidden()
    part(step.detail, SourceRow).chosen.emit(1)
    assert viewer.isVisible()
    assert "timetable.pdf" in words(viewer)
    step.show_overview()
    assert viewer.isHidden()


def test_a_person_says_what_is_right_and_the_figures_follow(
    desk: Desk, step: ResultStep, record: ComparisonRecord
) -> None:
    step.show_question(1)
    card = step.detail.card(Way.BASE)
    assert not card.right.isChecked()
    card.right.click()
    assert ComparisonList(desk.database).ratings(record.id) == {(1, Way.BASE): True}
    assert "Right for you" in words(card)
    assert "Computing anew…" in words(step.verdict) or not step.verdict.isVisible()
    desk.last("result").succeed(result_values(20))
    assert step.verdict.headline().startswith("Use documents: 17 of 20 right")
    card.right.click()
    assert ComparisonList(desk.database).ratings(record.id) == {}
    assert "Wrong" in words(card)
    step.show_question(6)
    assert not step.detail.card(Way.BASE).right.isEnabled(), "there is no answer to rate"


# Files and looks ---------------------------------------------------------------------------------


def test_it_is_exported_in_four_forms(
    desk: Desk,
    step: ResultStep,
    record: ComparisonRecord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "harbour"
    names: list[str] = []

    def ask(_: object, __: str, name: str, ___: str) -> tuple[str, str]:
        names.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    menu = step.verdict.export.menu()
    actions = {one.text(): one for one in menu.actions()}
    assert [one.rsplit(" ", 1)[-1] for one in actions] == ["(HTML)", "(PDF)", "(CSV)", "(JSON)"]
    actions["Questions and answers as a table (CSV)"].trigger()
    assert names == ["Harbour questions.csv"]
    assert desk.last("report").parameters == {
        "comparison": record.id,
        "path": str(target.with_name("harbour.csv")),
    }
    assert not step.verdict.export.isEnabled()
    desk.last("report").succeed({"path": str(target.with_name("harbour.csv"))})
    assert desk.told == ["Exported to harbour.csv."]
    assert step.verdict.export.isEnabled()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_marks_are_drawn_in_the_colours_of_the_scheme(
    desk: Desk, answers: AnswersSection, appearance: Appearance
) -> None:
    desk.theme.set_appearance(appearance)
    QApplication.processEvents()
    table = answers.table
    image = table.viewport().grab(table.visualRect(answers.model.index(1, 1))).toImage()
    found = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(40)}
    assert desk.theme.colour(Colour.BAD).name() in found, "the first answer is wrong"
    assert desk.theme.colour(Colour.SURFACE).name() in found
    desk.theme.set_appearance(Appearance.LIGHT)


def test_two_ways_have_two_columns_and_no_costs_of_teaching(desk: Desk, step: ResultStep) -> None:
    made = add_comparison(desk.database, 12, ways=ALL_WAYS[:2])
    desk.services.result.show(made.id)
    assert step.answers.model.columnCount() == 3
    assert len(step.bars.bars.bars) == 2
    step.show_question(0)
    assert set(step.detail._cards) == {Way.BASE, Way.DOCUMENTS}
    desk.last("drift").succeed(NO_DRIFT)
    assert step.drift.isHidden()


def test_too_few_questions_are_said_with_what_to_do(desk: Desk, step: ResultStep) -> None:
    made = add_comparison(desk.database, 4)
    ComparisonList(desk.database).finish(made.id, json.dumps(result_values(4)))
    desk.services.result.show(made.id)
    assert step.verdict.headline().startswith("Not enough evidence")
    assert step.verdict.property("surface") == "caution"
    assert "Add questions" in words(step.verdict)


def test_the_model_judges_only_after_the_person_has_rated_enough(
    desk: Desk, step: ResultStep, record: ComparisonRecord
) -> None:
    judge = button(step.judge, "Let it judge")
    assert not judge.isEnabled()
    assert "rate 20 more answers first" in words(step.judge)
    comparisons = ComparisonList(desk.database)
    kinds = comparisons.kinds(record.id).items()
    for number in [one for one, kind in kinds if kind is QuestionKind.FACT][:10]:
        for way in (Way.BASE, Way.DOCUMENTS):
            comparisons.rate(record.id, number, way, True)
    desk.services.result.clear()
    desk.services.result.show(record.id)
    assert judge.isEnabled()
    judge.click()
    assert desk.last("judge").parameters == {"comparison": record.id}
    assert desk.services.comparing.why_not == "One thing at a time: answers are being judged now."
    assert button(step.judge, "Stop").isVisible()
    verdict = "The judge is shown beside the measures: it agrees with you on 90% of 20 answers."
    desk.answer("judge", {"words": verdict, "is_usable": True, "calibration": {}})
    assert verdict in words(step.judge)
    assert desk.last("result").parameters == {"comparison": record.id}
    assert desk.services.comparing.why_not == ""


def test_judging_waits_for_its_turn(desk: Desk, step: ResultStep, record: ComparisonRecord) -> None:
    del record
    desk.services.heavy.claim(HeavyJob.TEACHING)
    step.judge.show_judge("", 30, desk.services.judge.why_not, is_judging=False)
    assert not button(step.judge, "Let it judge").isEnabled()
    assert "something is being taught now" in words(step.judge)
    desk.services.judge.judge(1)
    assert "judge" not in desk.methods()
