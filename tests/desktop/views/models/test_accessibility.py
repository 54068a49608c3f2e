"""The models page for everybody: by keys, by ear, and in the smallest window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.views.models.page import ModelsTab
from tests.desktop.accessibility import (
    PAGE_SIZE,
    check_focus_is_seen,
    check_heard_and_reached,
    check_room,
)
from tests.desktop.views.models.conftest import Desk
from tests.desktop.views.models.material import STARTER


def installed(_: Desk) -> None:
    """What is shown first."""


def details(desk: Desk) -> None:
    desk.page.installed.show_details(STARTER.id)


def taught(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.TAUGHT)


def catalogue(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.CATALOGUE)


def ledger(desk: Desk) -> None:
    desk.page.show_tab(ModelsTab.LEDGER)


PLACES = (installed, details, taught, catalogue, ledger)
Place = Callable[[Desk], None]


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_reached_by_keys_and_heard(desk: Desk, place: Place) -> None:
    desk.page.activateWindow()
    place(desk)
    check_heard_and_reached(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_can_be_seen(desk: Desk, place: Place) -> None:
    desk.page.activateWindow()
    place(desk)
    check_focus_is_seen(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(desk: Desk, place: Place) -> None:
    desk.page.resize(PAGE_SIZE)
    place(desk)
    check_room(desk.page)
