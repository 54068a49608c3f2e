"""Passages that say the same."""

from __future__ import annotations

import numpy as np

from engine.retrieval.near_duplicates import near_duplicates

_EAST = np.array([1.0, 0.0], dtype=np.float32)
_NEARLY_EAST = np.array([0.98, np.sqrt(1 - 0.98**2)], dtype=np.float32)
_NORTH = np.array([0.0, 1.0], dtype=np.float32)
_TEXT = "The ferry leaves the harbour at nine in the morning."


def test_the_worse_of_two_is_left_out() -> None:
    texts = {1: _TEXT, 2: _TEXT.upper(), 3: _TEXT}
    vectors = {1: _EAST, 2: _NEARLY_EAST, 3: _EAST}
    assert near_duplicates([2, 1, 3], texts, vectors) == {1: 2, 3: 2}


def test_both_the_direction_and_the_words_must_agree() -> None:
    other_words = {1: _TEXT, 2: "Ships sail from the port early."}
    assert near_duplicates([1, 2], other_words, {1: _EAST, 2: _NEARLY_EAST}) == {}
    same_words = {1: _TEXT, 2: _TEXT}
    assert near_duplicates([1, 2], same_words, {1: _EAST, 2: _NORTH}) == {}


def test_rows_of_figures_of_two_years_both_stay() -> None:
    texts = {1: "2022 11 12 13 costs", 2: "2023 14 15 16 costs"}
    assert near_duplicates([1, 2], texts, {1: _EAST, 2: _EAST}) == {}


def test_a_chunk_without_a_vector_repeats_nothing() -> None:
    texts = {1: _TEXT, 2: _TEXT}
    assert near_duplicates([1, 2], texts, {1: _EAST}) == {}
    assert near_duplicates([], {}, {}) == {}
