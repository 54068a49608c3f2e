"""The library page for everybody: by keys, by ear, and in the smallest window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.views.library.page import LibraryTab
from tests.desktop.accessibility import (
    PAGE_SIZE,
    check_focus_is_seen,
    check_heard_and_reached,
    check_room,
)
from tests.desktop.views.library.conftest import Desk
from tests.fixtures.search_results import found, passage

REASON = "This file is protected by a password, and nobody has told it yet. " * 2


def empty(desk: Desk) -> None:
    for folder in desk.library.folders():
        desk.library.remove(folder)
    desk.refresh()


def documents(desk: Desk) -> None:
    for number in range(40):
        desk.add_document(f"minutes of the harbour council {number}.pdf")
    desk.add_document("lease.pdf", "skipped", reason=REASON, needs_password=True)
    desk.refresh()


def preview(desk: Desk) -> None:
    documents(desk)
    desk.page.documents.table.selectRow(0)


def nothing_searched(desk: Desk) -> None:
    documents(desk)
    desk.page.show_tab(LibraryTab.SEARCH)


def searched(desk: Desk) -> None:
    nothing_searched(desk)
    path = str(desk.root / "Contracts" / "lease.pdf")
    desk.page.search.ask("When?")
    desk.searching.last.succeed(found(*(passage(path) for _ in range(6))))


def health(desk: Desk) -> None:
    documents(desk)
    desk.page.show_tab(LibraryTab.HEALTH)


PLACES = (empty, documents, preview, nothing_searched, searched, health)
Place = Callable[[Desk], None]


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_reached_by_keys_and_heard(desk: Desk, place: Place) -> None:
    place(desk)
    check_heard_and_reached(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_can_be_seen(desk: Desk, place: Place) -> None:
    place(desk)
    check_focus_is_seen(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(desk: Desk, place: Place) -> None:
    desk.page.resize(PAGE_SIZE)
    place(desk)
    check_room(desk.page)
