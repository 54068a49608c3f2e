"""What the chat page shows: scope, evidence, follow-ups, and what opens beside it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget

from desktop.services.chat_service import DocumentUse
from desktop.services.scope_service import AskedScope
from desktop.views.chat.scope_button import ScopeButton, scope_words
from desktop.widgets.composer import QuestionEdit
from desktop.widgets.message_view import AnswerView
from desktop.widgets.source_card import SourceCard
from engine.store import Connection
from tests.desktop.services.chat.material import answer, found, passage

from .conftest import Stage

_FIGURES = re.compile(r"^\d+ of \d+$|first word after")


def view(stage: Stage) -> AnswerView:
    """Return the newest answer as it is shown."""
    return stage.page.findChildren(AnswerView)[-1]


def button(stage: Stage, words: str) -> QPushButton:
    return next(one for one in view(stage).findChildren(QPushButton) if one.text() == words)


def labels(stage: Stage) -> list[str]:
    """Return the words beside the answer that are seen, without its number and its speed."""
    answer_view = view(stage)
    seen = [one for one in answer_view.findChildren(QLabel) if one.isVisibleTo(answer_view)]
    return [one.text() for one in seen if one.text() and not _FIGURES.search(one.text())]


def scope_button(stage: Stage) -> ScopeButton:
    found_button = stage.page.findChild(ScopeButton)
    assert isinstance(found_button, ScopeButton)
    return found_button


def offered(stage: Stage) -> list[str]:
    return [one.text() for one in scope_button(stage).menu().actions() if one.text()]


def choose(stage: Stage, words: str) -> None:
    menus = [scope_button(stage).menu(), *_menus_in(stage)]
    actions = [one for menu in menus for one in menu.actions()]
    next(one for one in actions if one.text() == words).trigger()


def _menus_in(stage: Stage) -> list[QMenu]:
    return scope_button(stage).menu().findChildren(QMenu)


# Evidence ------------------------------------------------------------------------------------


def test_without_evidence_the_answer_says_so_and_offers_two_ways(stage: Stage) -> None:
    stage.ask("Who won?", found(1, 2, evidence="none", searched_for="Who won?"))
    assert view(stage).text() == "Your documents hold nothing about this."
    assert labels(stage) == ["The closest passages, not used for an answer:"]
    assert button(stage, "Answer anyway").isVisible()
    assert button(stage, "Answer without documents").isVisible()
    assert len(view(stage).findChildren(SourceCard)) == 2


def test_without_any_passage_there_is_nothing_to_answer_from_anyway(stage: Stage) -> None:
    stage.ask("Who won?", found(evidence="none"))
    assert not button(stage, "Answer anyway").isVisible()
    assert button(stage, "Answer without documents").isVisible()


def test_what_was_held_back_looks_the_same_after_a_restart(stage: Stage) -> None:
    stage.ask("Who won?", found(1, 2, evidence="none"))
    before = (view(stage).text(), labels(stage))
    conversation = stage.conversation()
    stage.page.new_conversation()
    stage.page.open_conversation(conversation)
    assert (view(stage).text(), labels(stage)) == before
    assert button(stage, "Answer anyway").isVisible()


def test_answered_anyway_it_warns_and_offers_nothing_more(stage: Stage) -> None:
    stage.ask("Who won?", found(1, evidence="none", searched_for="Who won?"))
    button(stage, "Answer anyway").click()
    stage.searching.last.succeed(found(1, evidence="none", searched_for="Who won?"))
    stage.answering.last.succeed(answer("The island."))
    assert view(stage).text() == "The island."
    assert not button(stage, "Answer anyway").isVisible()
    (caution,) = labels(stage)
    assert "check the answer at its sources" in caution


def test_answered_without_documents_it_says_so(stage: Stage) -> None:
    stage.ask("Who won?", found(1, evidence="none"))
    button(stage, "Answer without documents").click()
    stage.answering.last.succeed(answer("France."))
    assert view(stage).text() == "France."
    assert labels(stage) == ["Answered without your documents."]
    assert view(stage).findChildren(SourceCard) == []
    search = stage.services.chat.messages(stage.conversation())[1].search
    assert search is not None
    assert search.use is DocumentUse.NEVER


def test_within_a_scope_only_the_documents_asked_are_spoken_of(stage: Stage) -> None:
    stage.services.scopes.choose(None, AskedScope(kinds=("mail",)))
    stage.page.ask("Who won?")
    conversation = stage.conversation()
    stage.services.scopes.choose(conversation, AskedScope(kinds=("mail",)))
    stage.page._ask_again(stage.answer_ids()[0])
    stage.searching.last.succeed(found(1, evidence="none"))
    assert view(stage).text() == "The documents that were asked hold nothing about this."


# Follow-ups and cards ------------------------------------------------------------------------


def test_a_completed_question_is_said_and_an_unchanged_one_is_not(stage: Stage) -> None:
    stage.ask("When was it founded?", found(1, searched_for="When was it founded?"), "In 1902.")
    assert labels(stage) == []
    completed = "When was it founded? And who runs it?"
    stage.ask("And who runs it?", found(1, searched_for=completed), "The island.")
    assert labels(stage) == [f"Searched for: {completed}"]


def test_a_card_tells_of_copies_and_of_what_the_model_did_not_read(stage: Stage) -> None:
    twins = {**passage(1), "alike": ["/copy/1.pdf", "/old/1.pdf"]}
    search = {
        **found(searched_for="When?"),
        "passages": [twins, {**passage(2), "alike": ["/copy/2.pdf"]}, passage(3)],
    }
    stage.ask("When?", search, "At nine.")
    first, second, third = view(stage).findChildren(SourceCard)
    assert "also in 2 other files" in first.accessibleDescription()
    assert "/copy/1.pdf\n/old/1.pdf" in first.toolTip()
    assert "also in another file" in second.accessibleDescription()
    assert "not read by the model" in third.accessibleDescription()


# Scope ---------------------------------------------------------------------------------------


def test_a_collection_is_chosen_in_the_composer_and_asked(stage: Stage) -> None:
    stage.collections.add("Ferries & boats", [])
    stage.services.library.changed.emit()
    assert offered(stage) == [
        "All documents",
        "Ferries && boats",
        "Kinds of files",
        "Collections…",
    ]
    choose(stage, "Ferries && boats")
    assert scope_button(stage).accessibleName() == "Ask in: Ferries & boats"
    choose(stage, "Mail")
    assert stage.page._composer._edit.placeholderText() == "Ask about Ferries & boats"
    stage.page.ask("When?")
    assert stage.searching.last.parameters["scope"] == {"folders": [], "kinds": ["mail"]}
    stage.services.chat.stop()
    stage.page.new_conversation()
    assert scope_button(stage).accessibleName() == "Ask in: Ferries & boats"
    choose(stage, "All documents")
    assert scope_button(stage).accessibleName() == "Ask in: All documents"


def test_without_collections_the_menu_leads_to_making_one(stage: Stage) -> None:
    wanted: list[None] = []
    stage.page.collections_wanted.connect(lambda: wanted.append(None))
    choose(stage, "Make a collection…")
    assert wanted == [None]


def test_a_lost_collection_is_told_once(stage: Stage) -> None:
    told: list[str] = []
    stage.page.told.connect(told.append)
    collection = stage.collections.add("Contracts", [])
    stage.services.scopes.choose(None, AskedScope(collection.id, "Contracts"))
    stage.page.ask("When?")
    stage.services.chat.stop()
    stage.collections.remove(collection.id)
    stage.services.library.changed.emit()
    stage.services.library.changed.emit()
    assert told == ["The collection “Contracts” is gone: all documents are asked now."]
    assert scope_button(stage).accessibleName() == "Ask in: All documents"


def test_an_open_menu_is_left_alone_while_documents_are_indexed(stage: Stage) -> None:
    before = scope_button(stage).menu().actions()
    stage.services.library.changed.emit()
    assert scope_button(stage).menu().actions() == before


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        (AskedScope(), "All documents"),
        (AskedScope(1, "Contracts"), "Contracts"),
        (AskedScope(1, "Contracts", kinds=("table",)), "Contracts · Tables"),
        (AskedScope(paths=("/a/contract.pdf",)), "Only contract.pdf"),
    ],
)
def test_a_scope_in_words(scope: AskedScope, words: str) -> None:
    assert scope_words(scope) == words


def test_nothing_is_to_be_chosen_in_an_empty_library(
    stage: Stage, index_database: Connection
) -> None:
    index_database.run("DELETE FROM document")
    stage.services.library.changed.emit()
    assert not scope_button(stage).isVisible()


# Keys ----------------------------------------------------------------------------------------


def composer_edit(stage: Stage) -> QuestionEdit:
    found_edit = stage.page.findChild(QuestionEdit)
    assert isinstance(found_edit, QuestionEdit)
    return found_edit


@pytest.mark.parametrize("what", ["source", "why"])
@pytest.mark.parametrize("place", ["composer", "thread", "side"])
def test_escape_closes_what_stands_beside_the_chat(answered: Stage, what: str, place: str) -> None:
    page = answered.page
    page.activateWindow()
    if what == "source":
        page.open_first_source()
    else:
        page._open_why(answered.answer_ids()[0])
    places = {"composer": composer_edit(answered), "thread": page._thread, "side": page._side}
    focus: QWidget = places[place]
    if place == "side":
        focus = next(
            one
            for one in page._side.findChildren(QAbstractButton)
            if "Esc" in one.toolTip() and one.isVisible()
        )
    focus.setFocus()
    assert page._side.isVisible()
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not page._side.isVisible()
    assert composer_edit(answered).hasFocus()


# Size ----------------------------------------------------------------------------------------


def test_what_opens_beside_the_chat_leaves_the_window_as_it_is(answered: Stage) -> None:
    answered.page.resize(828, 600)
    answered.page._open_why(answered.answer_ids()[0])
    assert answered.page.minimumSizeHint().width() <= 828
    assert answered.page.width() == 828
