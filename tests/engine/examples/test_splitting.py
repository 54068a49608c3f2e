"""Nothing of what is put aside is learnt: by chance, many times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import pytest

from engine.errors import Cancelled
from engine.examples.advice import AdviceKind, advise
from engine.examples.grouping import clusters, group
from engine.examples.records import Example, ExamplePassage, ExampleTurn, NewExample
from engine.examples.splitting import Split, fold_groups, folds, split, split_groups
from tests.engine.examples.example_material import (
    chance_of,
    changed,
    pairs,
    sentence,
    share,
    stored,
)
from tests.fixtures.processes import run_together


def by_chance(seed: int) -> list[Example]:
    """Return examples with groups, near-duplicates and labels of any number."""
    chance = chance_of(seed)
    contents: list[NewExample] = []
    labels = [f"label {number}" for number in range(chance.choice((1, 2, 5)))]
    for number in range(chance.randint(2, 60)):
        question = sentence(chance)
        named = f"group {chance.randrange(20)}" if chance.random() < 0.3 else ""
        answer = chance.choice(labels) if seed % 2 else sentence(chance, 5)
        contents.append(NewExample(question, answer, group=named, source=str(number)))
        copies = range(chance.choice((0, 0, 0, 1, 4)))
        contents += [NewExample(changed(question, chance), answer) for _ in copies]
    chance.shuffle(contents)
    return stored(contents)


def assert_nothing_straddles(examples: Sequence[Example], found: Split) -> None:
    train, validation = set(found.train_ids), set(found.validation_ids)
    assert not train & validation
    assert train | validation == {one.id for one in examples}
    for one, other in combinations(examples, 2):
        if (one.id in train) == (other.id in train):
            continue
        first, second = one.content, other.content
        assert not first.group or first.group != second.group
        assert share(first.question, second.question) < 0.7


@pytest.mark.parametrize("seed", range(40))
def test_no_group_and_no_near_duplicate_straddles(seed: int) -> None:
    examples = by_chance(seed)
    grouping = group(examples)
    found = split(examples, 0.15, seed)
    assert_nothing_straddles(examples, found)
    assert found.groups == grouping.count
    if found.groups > 1:
        assert found.train_ids
        assert found.validation_ids
    parts = folds(examples, 4, seed)
    assert len(parts) == (min(4, grouping.count) if grouping.count > 1 else 0)
    for part in parts:
        assert_nothing_straddles(examples, part)
        assert part.train_ids
        assert part.validation_ids
    if parts:
        aside = Counter(id_ for part in parts for id_ in part.validation_ids)
        assert aside == Counter(one.id for one in examples)


def single(count: int, labels: int = 0) -> list[Example]:
    chance = chance_of(1)
    answers = (f"label {at % labels}" if labels else sentence(chance, 6) for at in range(count))
    return pairs(*((sentence(chance, 12), answer) for answer in answers))


@pytest.mark.parametrize(
    ("count", "share_aside", "aside"),
    [
        (2, 0.1, 1),
        (10, 0.1, 3),
        (24, 0.1, 8),
        (60, 0.1, 8),
        (200, 0.1, 20),
        (200, 0.9, 100),
        (6_000, 0.1, 500),
        (300, 0.0, 8),
    ],
)
def test_how_many_are_put_aside(count: int, share_aside: float, aside: int) -> None:
    found = split(single(count), share_aside, 0)
    assert len(found.validation_ids) == aside
    assert not found.is_grouped


def test_one_group_or_nothing_is_not_divided() -> None:
    same = stored(NewExample(sentence(chance_of(at)), "a", group="one") for at in range(20))
    assert split(same, 0.1, 0).validation_ids == ()
    assert len(split(same, 0.1, 0).train_ids) == 20
    assert folds(same, 5, 0) == ()
    assert split([], 0.1, 0) == Split((), (), 0, 0)
    assert folds([], 5, 0) == ()


def test_large_groups_leave_something_on_both_sides() -> None:
    large = [NewExample(sentence(chance_of(at)), "a", group=f"{at % 2}") for at in range(100)]
    found = split(stored(large), 0.1, 0)
    assert (len(found.train_ids), len(found.validation_ids)) == (50, 50)
    assert found.is_grouped
    with_small = split(stored([*large, NewExample("A small one?", "Yes.")]), 0.1, 0)
    assert with_small.validation_ids == (101,)


def test_each_label_is_on_both_sides_by_its_share() -> None:
    examples = [*single(300, labels=1), *single(100, labels=1)]
    contents = [one.content for one in examples]
    rows = [(one.question, "rare" if at >= 300 else "common") for at, one in enumerate(contents)]
    chance = chance_of(7)
    rows = [(f"{question} {sentence(chance, 9)}", answer) for question, answer in rows]
    chance.shuffle(rows)
    found = split(pairs(*rows), 0.1, 3)
    assert found.is_stratified
    aside = Counter(rows[id_ - 1][1] for id_ in found.validation_ids)
    assert aside == {"common": 30, "rare": 10}
    for part in folds(pairs(*rows), 5, 3):
        aside = Counter(rows[id_ - 1][1] for id_ in part.validation_ids)
        assert aside == {"common": 60, "rare": 20}


def test_many_labels_and_few_aside_give_different_ones() -> None:
    found = split(single(60, labels=12), 0.1, 0)
    assert len({(id_ - 1) % 12 for id_ in found.validation_ids}) == 8


def test_the_seed_decides_and_nothing_else() -> None:
    examples = single(200)
    assert split(examples, 0.1, 1) == split(examples, 0.1, 1)
    assert split(examples, 0.1, 1).validation_ids != split(examples, 0.1, 2).validation_ids
    assert folds(examples, 5, 1) == folds(examples, 5, 1) != folds(examples, 5, 2)
    grouping = group(examples)
    assert split_groups(grouping, 0.1, 1) == split(examples, 0.1, 1)
    assert fold_groups(grouping, 3, 1) == folds(examples, 3, 1)


_IN_A_PROCESS = """
import sys
from engine.examples.splitting import folds, split
from tests.engine.examples.test_splitting import by_chance
print("ready", flush=True)
sys.stdin.readline()
print([(split(by_chance(seed), 0.2, 5), folds(by_chance(seed), 3, 5)) for seed in (1, 2)])
"""


def test_every_process_makes_the_same_split() -> None:
    said = run_together(_IN_A_PROCESS, 2)
    assert said[0] == said[1] != ""


# What binds ------------------------------------------------------------------------------------


def test_conversations_that_begin_alike_stay_together() -> None:
    opening = (
        ExampleTurn(False, "When does the ferry to the island leave on a Sunday in winter?"),
        ExampleTurn(True, "At ten in the morning, and at four in the afternoon, if there is ice."),
    )
    greeting = (ExampleTurn(False, "Hi"), ExampleTurn(True, "Hello! How can I help you today?"))
    contents = [NewExample(opening[0].text, opening[1].text)]
    for history in (opening, opening, greeting, greeting):
        question = sentence(chance_of(len(contents)))
        contents.append(NewExample(question, "Yes.", history=history))
    assert clusters(stored(contents)) == ((1, 2, 3),)


def test_the_same_question_about_another_passage_stands_alone() -> None:
    contents = [
        NewExample(
            "What is the total of this invoice?", f"{at}", passages=(ExamplePassage(f"Sum: {at}"),)
        )
        for at in (1, 1, 2)
    ]
    assert clusters(stored(contents)) == ((1, 2),)


def test_a_short_question_is_compared_with_what_was_said_before() -> None:
    turns = [
        (ExampleTurn(False, sentence(chance_of(at))), ExampleTurn(True, sentence(chance_of(-at))))
        for at in (1, 2, 1)
    ]
    contents = [NewExample("And then?", sentence(chance_of(9)), history=one) for one in turns]
    assert clusters(stored(contents)) == ((1, 3),)


def test_a_stop_is_heard() -> None:
    with pytest.raises(Cancelled):
        split(single(3), is_cancelled=lambda: True)


# Advice ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("usable", "groups", "kind", "count"),
    [
        (0, 0, AdviceKind.TOO_FEW, 0),
        (9, 9, AdviceKind.TOO_FEW, 0),
        (500, 1, AdviceKind.TOO_FEW, 0),
        (10, 2, AdviceKind.FOLDS, 2),
        (10, 4, AdviceKind.FOLDS, 4),
        (149, 100, AdviceKind.FOLDS, 5),
        (150, 2, AdviceKind.HOLD_OUT, 0),
        (1_000_000, 9, AdviceKind.HOLD_OUT, 0),
    ],
)
def test_advice(usable: int, groups: int, kind: AdviceKind, count: int) -> None:
    found = advise(usable, groups)
    assert (found.kind, found.folds) == (kind, count)
    assert all(one.endswith(".") for one in found.reasons)
