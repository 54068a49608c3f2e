"""From "Why wasn't my document used?" to the mend that was chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView, QPushButton

from desktop.services.scope_service import AskedScope
from desktop.services.why_service import Mend
from desktop.views.chat.document_chooser import DocumentChooser
from desktop.views.chat.trace_view import TraceView
from desktop.views.library.password_dialog import PasswordDialog
from desktop.widgets.trail import Trail, TrailMark
from engine.errors import UserProblem

from .conftest import LIBRARY, Stage, path_of

LETTER = Path(LIBRARY[2])


def trace(mend: str) -> dict[str, Any]:
    return {
        "path": str(LETTER),
        "stage": "outranked",
        "words": "It came in at place 9.",
        "hint": "Use more passages.",
        "mend": mend,
        "steps": [
            {"name": "In the library", "state": "passed", "words": "In Letters."},
            {"name": "Among the best", "state": "stopped", "words": "Place 9 of 34."},
            {"name": "Cited", "state": "not_reached", "words": ""},
        ],
        "outranked_by": [
            {"path": f"/papers/{number}.pdf", "location": "page 3", "score": 0.75}
            for number in range(9)
        ],
    }


@pytest.fixture
def opened(answered: Stage) -> Stage:
    """The panel is open and asks for the document."""
    why = next(
        one
        for one in answered.page.findChildren(QPushButton)
        if one.accessibleName() == "Why wasn't my document used?"
    )
    why.click()
    return answered


def chooser(stage: Stage) -> DocumentChooser:
    found = stage.page.findChild(DocumentChooser)
    assert isinstance(found, DocumentChooser)
    return found


def trace_view(stage: Stage) -> TraceView:
    found = stage.page.findChild(TraceView)
    assert isinstance(found, TraceView)
    return found


def mend_button(stage: Stage) -> QPushButton:
    return trace_view(stage)._button


def words(stage: Stage) -> list[str]:
    return [one.text() for one in trace_view(stage).findChildren(QLabel) if not one.isHidden()]


def look(stage: Stage, mend: str) -> None:
    """Choose the letter and let the worker answer."""
    chooser(stage).chosen.emit(LETTER)
    stage.searching.last.succeed(trace(mend))


def asked_again(stage: Stage) -> dict[str, Any]:
    """Return what the search was asked by the mend, and end it."""
    asked = stage.searching.last
    assert asked.method == "search"
    assert not trace_view(stage).isVisible()
    stage.services.chat.stop()
    return asked.parameters


# Choosing ------------------------------------------------------------------------------------


def test_the_documents_of_the_answer_come_first(opened: Stage) -> None:
    used = [path_of(1), path_of(2)]
    assert chooser(opened).shown() == used + sorted(Path(path) for path in LIBRARY)


def test_a_document_is_found_by_words_of_its_name_and_folder(opened: Stage) -> None:
    field = chooser(opened).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("OLD storm")
    assert chooser(opened).shown() == [Path(LIBRARY[1])]
    field.setText("nowhere")
    assert chooser(opened).shown() == []


def test_a_document_is_chosen_with_the_keyboard_alone(opened: Stage) -> None:
    field = chooser(opened).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "harbour")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.searching.last.parameters["path"] == str(LETTER)
    opened.page._side.why._panel.show_chooser()
    QTest.keyClick(field, Qt.Key.Key_Down)
    view = chooser(opened).findChild(QListView)
    assert isinstance(view, QListView)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len([one for one in opened.searching.asked if one.method == "why"]) == 2


def test_a_file_outside_the_library_can_be_meant(
    opened: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/desk/new.pdf", ""))
    other = next(
        one for one in chooser(opened).findChildren(QPushButton) if "not in the list" in one.text()
    )
    other.click()
    assert opened.searching.last.parameters["path"] == "/desk/new.pdf"


def test_escape_closes_and_wants_nothing_more(opened: Stage) -> None:
    chooser(opened).chosen.emit(LETTER)
    QTest.keyClick(opened.page._side.why._panel, Qt.Key.Key_Escape)
    assert opened.searching.last.is_cancelled
    assert not opened.page._side.isVisible()


# The trace -----------------------------------------------------------------------------------


def test_the_trace_is_a_trail_with_its_reason_and_what_was_preferred(opened: Stage) -> None:
    look(opened, "more_passages")
    trail = trace_view(opened).findChild(Trail)
    assert isinstance(trail, Trail)
    assert [(row.step.name, row.step.mark) for row in trail.rows()] == [
        ("In the library", TrailMark.PASSED),
        ("Among the best", TrailMark.STOPPED),
        ("Cited", TrailMark.NOT_REACHED),
    ]
    assert trail.rows()[1].accessibleName() == "Among the best: stopped here"
    shown = words(opened)
    assert "It came in at place 9." in shown
    assert "Use more passages." in shown
    assert [one for one in shown if one.endswith("page 3")] == [
        f"{number}.pdf · page 3" for number in range(5)
    ]


def test_the_reason_is_said_once(opened: Stage) -> None:
    chooser(opened).chosen.emit(LETTER)
    told = trace("more_passages")
    told["steps"][1]["words"] = told["words"]
    opened.searching.last.succeed(told)
    assert words(opened).count("It came in at place 9.") == 1
    assert "In Letters." in words(opened)


@pytest.mark.parametrize("mend", list(Mend))
def test_there_is_one_button_for_each_mend_and_none_without(opened: Stage, mend: Mend) -> None:
    look(opened, mend.value)
    assert mend_button(opened).isVisible() is (mend is not Mend.NOTHING)
    assert bool(mend_button(opened).text()) is (mend is not Mend.NOTHING)


def test_the_focus_goes_to_the_mend_and_stays_in_a_question_that_is_written(opened: Stage) -> None:
    view = trace_view(opened)
    look(opened, "retry")
    assert view.focusWidget() is mend_button(opened)
    opened.page._side.why._panel.show_chooser()
    chooser(opened).chosen.emit(LETTER)
    opened.page._composer.setFocus()
    opened.searching.last.succeed(trace("retry"))
    assert not mend_button(opened).hasFocus()


def test_a_failure_lets_the_person_choose_again(opened: Stage) -> None:
    problems: list[object] = []
    opened.page.problem.connect(problems.append)
    chooser(opened).chosen.emit(LETTER)
    opened.searching.last.fail(UserProblem("The disk is gone."))
    assert len(problems) == 1
    assert chooser(opened).isVisible()


# Mending -------------------------------------------------------------------------------------


def test_more_passages_raise_the_setting_and_ask_again(opened: Stage) -> None:
    look(opened, "more_passages")
    before = opened.services.settings.current.passages
    mend_button(opened).click()
    assert opened.services.settings.current.passages == before + 3
    assert asked_again(opened)["count"] == before + 3


def test_more_passages_end_at_the_most_that_is_allowed(opened: Stage) -> None:
    opened.services.settings.change("passages", 19)
    look(opened, "more_passages")
    mend_button(opened).click()
    assert asked_again(opened)["count"] == 20


def test_only_this_document_is_asked(opened: Stage) -> None:
    look(opened, "only_this")
    mend_button(opened).click()
    assert asked_again(opened)["scope"] == {"paths": [str(LETTER)]}
    scope = opened.services.scopes.scope(opened.conversation())
    assert scope == AskedScope(paths=(str(LETTER),))


def test_all_documents_are_asked(opened: Stage) -> None:
    opened.services.scopes.choose(opened.conversation(), AskedScope(kinds=("table",)))
    look(opened, "widen_scope")
    mend_button(opened).click()
    assert asked_again(opened)["scope"] == {}


def test_a_document_is_added_looked_at_once_more_and_asked(opened: Stage) -> None:
    added: list[Path] = []
    opened.page.path_added.connect(added.append)
    look(opened, "add")
    mend_button(opened).click()
    assert added == [LETTER]
    assert "The document is being read…" in words(opened)
    opened.services.library.indexing_finished.emit(None)
    opened.searching.last.succeed(trace(""))
    assert mend_button(opened).text() == "Ask the question again"
    mend_button(opened).click()
    assert asked_again(opened)["question"] == "When does it leave?"


@pytest.mark.parametrize(
    ("mend", "method"), [("include", "sync"), ("retry", "retry"), ("resume", "sync")]
)
def test_the_library_mends(opened: Stage, mend: str, method: str) -> None:
    look(opened, mend)
    mend_button(opened).click()
    assert opened.indexing.last.method == method
    if method == "retry":
        assert opened.indexing.last.parameters["paths"] == [str(LETTER)]
    opened.services.library.indexing_finished.emit(None)
    opened.searching.last.succeed(trace(mend))
    assert mend_button(opened).text() != "Ask the question again"


def test_a_paused_library_goes_on(opened: Stage) -> None:
    opened.services.library.pause()
    look(opened, "resume")
    mend_button(opened).click()
    assert not opened.services.library.is_paused


def test_a_mend_that_waits_for_a_paused_library_says_so_at_once(opened: Stage) -> None:
    opened.services.library.pause()
    look(opened, "retry")
    mend_button(opened).click()
    assert opened.searching.last.method == "why"
    opened.searching.last.succeed(trace("resume"))
    assert mend_button(opened).text() == "Go on indexing"


def test_a_password_is_asked_for(opened: Stage) -> None:
    look(opened, "password")
    mend_button(opened).click()
    dialog = opened.page.findChild(PasswordDialog)
    assert isinstance(dialog, PasswordDialog)
    dialog.accepted.emit()
    assert opened.searching.last.method == "why"
    opened.searching.last.succeed(trace(""))
    assert mend_button(opened).text() == "Ask the question again"
    dialog.reject()
