"""Sentences that say the contrary of each other."""

from __future__ import annotations

import pytest

from engine.training.drafting.polarity import denies


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It does not grow.", "It grows.", True),
        ("It increases risk.", "It reduces risk.", True),
        ("It doesn\u2019t increase risk.", "It reduces risk.", False),
        ("It grows.", "It grows fast.", False),
        ("Es w\u00e4chst nicht.", "Es w\u00e4chst.", True),
    ],
)
def test_denials_and_opposites_are_seen(one: str, other: str, *, expected: bool) -> None:
    assert denies(one, other) is expected
