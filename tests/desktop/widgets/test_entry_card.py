"""Cards for things in a list, and answers side by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton

from desktop.theme.theme import Theme
from desktop.widgets.answer_columns import AnswerColumn, SideBySide
from desktop.widgets.buttons import ButtonRole
from desktop.widgets.entry_card import EntryAction, EntryCard, EntryContent, EntryList
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from tests.desktop.widgets.conftest import Show

ACTIONS = (
    EntryAction("remove", "Remove", ButtonRole.QUIET),
    EntryAction("use", "Use in chat"),
    EntryAction("export", "Export…", why_not="One thing at a time."),
)
ENTRY = EntryContent(
    "style", "Harbour style", "100 examples", state="Proved", tone=Tone.GOOD, actions=ACTIONS
)


def buttons(card: EntryCard) -> list[QPushButton]:
    return [one for one in card.findChildren(QPushButton) if not one.isHidden()]


def test_a_card_offers_what_can_be_done_and_says_why_not(theme: Theme, show: Show) -> None:
    card = EntryCard(theme, ENTRY)
    show(card)
    chosen: list[tuple[str, str]] = []
    card.action_chosen.connect(lambda key, action: chosen.append((key, action)))
    for one in buttons(card):
        one.click()
    assert sorted(chosen) == [("style", "remove"), ("style", "use")]
    export = next(one for one in buttons(card) if one.text() == "Export…")
    assert (export.isEnabled(), export.toolTip()) == (False, "One thing at a time.")
    assert export.accessibleName() == "Export…: Harbour style"
    assert card.accessibleDescription() == "Proved, 100 examples"
    lefts = {one.text(): one.x() for one in buttons(card)}
    assert lefts["Remove"] > lefts["Export…"] > lefts["Use in chat"], "the quiet one stands apart"


def test_a_card_is_changed_in_place(theme: Theme, show: Show) -> None:
    card = EntryCard(theme, ENTRY)
    show(card)
    before = buttons(card)
    bar = card.findChild(ThinBar)
    assert bar is not None
    assert bar.isHidden()
    card.show_content(replace(ENTRY, facts="120 examples", share=0.25))
    assert buttons(card) == before, "a button that has the focus keeps it"
    assert (bar.isHidden(), bar.value()) == (False, 250)
    card.show_content(replace(ENTRY, actions=ACTIONS[:1]))
    assert [one.text() for one in card.findChildren(QPushButton) if one not in before] == ["Remove"]


def test_a_list_keeps_cards_that_stay(theme: Theme, show: Show) -> None:
    entries = EntryList(theme, "What was taught")
    entries.resize(400, 300)
    show(entries)
    entries.show_entries([ENTRY, replace(ENTRY, key="moods", title="Moods")])
    first, second = entries.cards()
    entries.show_entries([replace(ENTRY, key="letters", title="Letters")])
    assert entries.cards() == (first,)
    assert (first.content.title, second.isHidden()) == ("Letters", True)
    chosen: list[str] = []
    entries.action_chosen.connect(lambda key, _: chosen.append(key))
    next(one for one in first.findChildren(QPushButton) if one.text() == "Use in chat").click()
    assert chosen == ["letters"]


def test_answers_stand_side_by_side_and_can_be_heard(show: Show) -> None:
    block = SideBySide("When?", [AnswerColumn("Before", ""), AnswerColumn("After", "<b>Nine</b>")])
    show(block)
    shown = [one.text() for one in block.findChildren(QLabel)]
    assert shown == ["When?", "Before", "—", "After", "<b>Nine</b>"]
    assert block.accessibleDescription() == "Before: , After: <b>Nine</b>"
