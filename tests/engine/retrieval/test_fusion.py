"""Two rankings into one."""

from __future__ import annotations

import itertools
import random

import pytest

from engine.retrieval.fusion import (
    DENSE_WEIGHT,
    NAMING_BONUS,
    RANK_CONSTANT,
    fuse_ranks,
    fuse_scores,
)


def test_both_scores_count_by_their_weights() -> None:
    fused = fuse_scores({1: 0.9, 2: 0.5, 3: 0.1}, {2: 8.0, 3: 4.0})
    text_weight = 1 - DENSE_WEIGHT
    assert fused == pytest.approx(
        {1: DENSE_WEIGHT, 2: DENSE_WEIGHT / 2 + text_weight, 3: text_weight / 2}
    )
    assert DENSE_WEIGHT == 0.6


def test_a_document_that_is_named_gets_a_bonus_of_its_own() -> None:
    similarities, texts = {1: 0.9, 2: 0.5}, {1: 8.0}
    plain = fuse_scores(similarities, texts)
    named = fuse_scores(similarities, texts, {2: 0.5})
    assert named[1] == plain[1]
    assert named[2] == pytest.approx(plain[2] + NAMING_BONUS / 2)


def test_the_weight_moves_between_the_two() -> None:
    similarities, texts = {1: 0.9, 2: 0.1}, {2: 5.0}
    assert fuse_scores(similarities, texts, dense_weight=1.0) == pytest.approx({1: 1.0, 2: 0.0})
    assert fuse_scores(similarities, texts, dense_weight=0.0) == pytest.approx({1: 0.0, 2: 1.0})


def test_nothing_and_one_and_equals_are_no_division_by_zero() -> None:
    assert fuse_scores({}, {}) == {}
    assert fuse_scores({7: 0.3}, {}) == {7: 0.0}
    assert fuse_scores({7: 0.3}, {7: 2.0}) == pytest.approx({7: 1 - DENSE_WEIGHT})
    assert fuse_scores({1: 0.3, 2: 0.3}, {1: 0.0, 2: 0.0}) == {1: 0.0, 2: 0.0}


def test_fused_scores_stay_between_0_and_1_and_never_punish_a_better_chunk() -> None:
    generator = random.Random(1)  # noqa: S311 - nothing secret
    for _ in range(200):
        similarities = {chunk: generator.uniform(-1, 1) for chunk in range(20)}
        texts = {chunk: generator.uniform(0, 30) for chunk in generator.sample(range(20), 8)}
        fused = fuse_scores(similarities, texts, dense_weight=generator.random())
        assert set(fused) == set(similarities)
        assert all(-1e-9 <= score <= 1 + 1e-9 for score in fused.values())
        for better, worse in itertools.permutations(range(20), 2):
            if similarities[better] >= similarities[worse] and texts.get(better, 0) >= texts.get(
                worse, 0
            ):
                assert fused[better] >= fused[worse] - 1e-9


def test_reciprocal_ranks_add_up() -> None:
    fused = fuse_ranks([5, 6], [6, 7])
    first, second = 1 / (RANK_CONSTANT + 1), 1 / (RANK_CONSTANT + 2)
    assert fused == pytest.approx({5: first, 6: first + second, 7: second})
    assert fuse_ranks() == {}
    assert fuse_ranks([], []) == {}
