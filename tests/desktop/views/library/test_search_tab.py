"""The page on which a person tries a question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop.views.library.page import LibraryTab
from desktop.widgets.result_card import ResultCard
from desktop.widgets.search_field import SearchField
from desktop.widgets.source_viewer.viewer import SourceViewer
from engine.errors import UserProblem
from tests.desktop.views.library.conftest import Desk
from tests.fixtures.search_results import found, passage


@pytest.fixture
def tab(desk: Desk) -> Desk:
    desk.add_document("ferry.txt")
    desk.refresh()
    desk.page.show_tab(LibraryTab.SEARCH)
    return desk


def said(place: QWidget) -> str:
    return " ".join(one.text() for one in place.findChildren(QLabel) if one.isVisible())


def combo(desk: Desk, name: str) -> QComboBox:
    combos = desk.page.search.findChildren(QComboBox)
    return next(one for one in combos if one.accessibleName() == name)


def cards(desk: Desk) -> list[ResultCard]:
    return [one for one in desk.page.search.findChildren(ResultCard) if one.isVisible()]


def test_a_question_is_asked_with_the_keyboard(tab: Desk) -> None:
    field = tab.page.search.findChild(SearchField)
    assert field is not None
    assert "See what a question finds" in said(tab.page.search)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tab.searching.asked == [], "nothing was asked"
    QTest.keyClicks(field, "When?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tab.searching.last.parameters["question"] == "When?"
    assert "Searching" in said(tab.page.search)


def test_results_say_how_they_were_found(tab: Desk) -> None:
    path = str(tab.root / "Contracts" / "ferry.txt")
    by_words = {**passage(path), "dense_rank": None}
    by_meaning = {**passage(path, rerank_score=2.5, alike=["/copy.txt"]), "text_rank": None}
    tab.page.search.ask("When?")
    tab.searching.last.succeed(found(passage(path), by_words, by_meaning))
    first, second, third = cards(tab)
    assert first.content.found_by == "Found by meaning and by words"
    assert first.content.location == "lines 1-2 · Fares"
    assert dict(first.content.figures) == {
        "Score": "0.875",
        "By meaning": "#1",
        "By words": "#3",
        "Similarity": "0.50",
    }
    assert second.content.found_by == "Found by words only"
    assert third.content.found_by == "Found by meaning only"
    assert dict(third.content.figures)["Reranker"] == "2.500"
    assert third.content.remark == "Nearly the same in copy.txt"
    words = said(tab.page.search)
    assert "3 passages in 34 ms" in words
    assert "100 candidates by meaning, 87 by words" in words


def test_a_click_opens_the_passage_where_it_stands(tab: Desk) -> None:
    path = tab.root / "Contracts" / "ferry.txt"
    path.write_text("The ferry leaves at nine.")
    tab.page.search.ask("When?")
    tab.searching.last.succeed(found(passage(str(path))))
    viewer = tab.page.search.findChild(SourceViewer)
    assert viewer is not None
    cards(tab)[0].click()
    assert viewer.isVisible()
    assert "ferry.txt" in said(viewer)
    viewer.close_chosen.emit()
    assert not viewer.isVisible()


def test_filters_reach_the_worker_and_search_again(tab: Desk) -> None:
    folder = tab.library.folders()[1]
    tab.library.save_collection(None, "Quay", frozenset({folder.id}))
    tab.page.search.ask("When?")
    tab.searching.last.succeed(found())
    where = combo(tab, "Where to search")
    assert [where.itemText(row) for row in range(where.count())] == [
        "All documents",
        "Quay",
        "Contracts",
        "Minutes",
    ]
    where.setCurrentText("Quay")
    where.activated.emit(where.currentIndex())
    assert tab.searching.last.parameters["scope"] == {"folders": [folder.id]}
    kind = combo(tab, "Kind of file")
    kind.setCurrentText("Tables")
    when = combo(tab, "Last change of the file")
    when.setCurrentIndex(1)
    when.activated.emit(1)
    scope = tab.searching.last.parameters["scope"]
    assert (scope["folders"], scope["kinds"]) == ([folder.id], ["table"])
    assert scope["after"] > 0


def test_the_place_stays_when_others_come_and_goes_when_it_is_gone(tab: Desk) -> None:
    where = combo(tab, "Where to search")
    where.setCurrentText("Minutes")
    tab.library.save_collection(None, "Quay", frozenset())
    assert where.currentText() == "Minutes"
    tab.library.remove(tab.library.folders()[1])
    assert where.currentText() == "All documents"


def test_nothing_found_and_little_found_are_said(tab: Desk) -> None:
    tab.page.search.ask("When?")
    tab.searching.last.succeed(found(evidence="none"))
    assert "Nothing was found" in said(tab.page.search)
    tab.page.search.ask("When?")
    tab.searching.last.succeed(found(passage("/a.txt"), evidence="weak"))
    assert "hold little about this" in said(tab.page.search)


def test_a_failed_search_leaves_no_false_words(tab: Desk) -> None:
    tab.page.search.ask("When?")
    tab.searching.last.fail(UserProblem("The embedder is not there."))
    assert "Searching" not in said(tab.page.search)


def test_unfinished_indexing_is_a_hint(tab: Desk) -> None:
    assert "not indexed yet" not in said(tab.page.search)
    tab.add_document("notes.txt", "waiting")
    tab.refresh()
    assert "1 document not indexed yet" in said(tab.page.search)


def test_one_primary_button_a_page(tab: Desk) -> None:
    for part in LibraryTab:
        tab.page.show_tab(part)
        primary = [
            one
            for one in tab.page.findChildren(QPushButton)
            if one.isVisible() and one.property("role") == "primary"
        ]
        assert len(primary) <= 1, part
