"""The steps of a longer task, cards to choose from, and lists of facts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.widgets.card import Card
from desktop.widgets.fact_list import Fact, FactList
from desktop.widgets.labels import plain_label
from desktop.widgets.option_card import OptionCard, OptionContent
from desktop.widgets.step_bar import StepBar
from tests.desktop.widgets.conftest import Show

STEPS = ("What", "Examples", "Check", "Plan", "Teach")


def option(title: str) -> OptionContent:
    return OptionContent(IconName.STYLE, title, "How answers sound.", "From 50 examples")


def test_only_steps_that_were_reached_can_be_gone_to(theme: Theme, show: Show) -> None:
    bar = StepBar(theme, STEPS, "Steps of teaching")
    show(bar)
    bar.show_place(1, 2)
    chosen: list[int] = []
    bar.chosen.connect(chosen.append)
    for step in bar.steps:
        QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert chosen == [0, 1, 2]
    assert [one.isEnabled() for one in bar.steps] == [True, True, True, False, False]
    assert [one.accessibleName().rsplit(", ")[-1] for one in bar.steps] == [
        "done",
        "shown now",
        "to come",
        "to come",
        "to come",
    ]
    assert bar.steps[1].accessibleName() == "Step 2 of 5: Examples, shown now"


def test_arrow_keys_walk_over_the_steps(theme: Theme, show: Show) -> None:
    bar = StepBar(theme, STEPS, "Steps of teaching")
    show(bar)
    bar.show_place(2, 2)
    bar.steps[2].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar.steps[2], Qt.Key.Key_Right)
    assert bar.steps[2].hasFocus(), "the next one cannot be gone to yet"
    QTest.keyClick(bar.steps[2], Qt.Key.Key_Left)
    assert bar.steps[1].hasFocus()
    chosen: list[int] = []
    bar.chosen.connect(chosen.append)
    QTest.keyClick(bar.steps[1], Qt.Key.Key_Return)
    assert chosen == [1]


def test_words_of_a_step_are_not_cut(theme: Theme, show: Show) -> None:
    bar = StepBar(theme, STEPS, "Steps of teaching")
    show(bar)
    for step in bar.steps:
        assert step.width() >= step.sizeHint().width()
    assert bar.sizeHint().width() < 640


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_one_of_several_options_is_chosen_with_the_keyboard(
    theme: Theme, show: Show, key: Qt.Key
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    cards = [OptionCard(theme, option(title), checkable=True) for title in ("Style", "Task")]
    for card in cards:
        column.addWidget(card)
    show(page)
    cards[0].setChecked(True)
    cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cards[1], key)
    assert [card.isChecked() for card in cards] == [False, True]
    assert cards[1].accessibleName() == "Task"
    assert cards[1].accessibleDescription() == "How answers sound. From 50 examples"


def test_an_option_grows_with_its_words(theme: Theme, show: Show) -> None:
    card = OptionCard(theme, option("Style"))
    show(card)
    narrow, wide = card.heightForWidth(140), card.heightForWidth(600)
    assert narrow > wide
    card.show_content(OptionContent(IconName.TASK, "Task", "Labels and fields. " * 20))
    assert card.heightForWidth(600) > wide


def test_facts_are_changed_in_place(theme: Theme, show: Show) -> None:
    del theme
    facts = FactList()
    facts.resize(300, 100)
    show(facts)
    facts.show_facts([Fact("Speed", "400 words a second", "tokens per second"), Fact("Left", "1")])
    labels = facts.findChildren(QLabel)
    facts.show_facts([Fact("Speed", "410 words a second", "tokens per second"), Fact("Left", "0")])
    assert facts.findChildren(QLabel) == labels
    assert [one.text() for one in labels] == ["Speed", "410 words a second", "Left", "0"]
    assert labels[0].toolTip() == "tokens per second"
    assert labels[1].accessibleName() == "Speed: 410 words a second"
    facts.show_facts([Fact("Memory", "1 GB")])
    assert all(one.isHidden() for one in labels)
    assert facts.facts() == (Fact("Memory", "1 GB"),)


def test_words_from_anywhere_are_never_markup(show: Show) -> None:
    label = plain_label("<b>not bold</b>", "caption", selectable=True)
    card = Card(label)
    show(card)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.property("kind") == "caption"
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert card.property("surface") == "card"
