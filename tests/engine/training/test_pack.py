"""Sequences that are computed together learn nothing of each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from engine.training.network.attention import plan_attention
from engine.training.network.network import Network
from engine.training.network.pack import pack
from engine.training.sequences import TokenSequence
from tests.fixtures.learners import questions_and_answers
from tests.fixtures.networks import (
    Values,
    difference,
    losses_and_gradients,
    moved,
    network_of,
    pack_of,
)
from tests.fixtures.tiny_models import write_tiny_model

_CPU = torch.device("cpu")
_SHARED = questions_and_answers(6)
_APART = [replace(one, tokens=(20 + n, *one.tokens[1:])) for n, one in enumerate(_SHARED)]
_LONG = [*questions_and_answers(2, seed=4, beginning=400), *questions_and_answers(2, longest=90)]
_LONG_SHARED = questions_and_answers(3, seed=5, beginning=400)
_TWINS = [_SHARED[0], replace(_SHARED[0], example_id=9), _SHARED[1]]
_SHORT = [
    TokenSequence(0, (50, 51), (1,)),
    TokenSequence(1, (50, 51, 52, 53, 54, 55), (5,)),
    TokenSequence(2, (50, 51, 52, 53, 54), (4,)),
]
_PACKS = {
    "with a beginning in common": _SHARED,
    "without one": _APART,
    "long ones": _LONG,
    "with a long beginning": _LONG_SHARED,
    "the same twice": _TWINS,
    "very short ones": _SHORT,
    "nothing but the beginning": _SHORT[1:],
    "one alone": _SHARED[:1],
}


@pytest.fixture(scope="module", params=["llama", "gemma3"])
def network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Network:
    path = tmp_path_factory.mktemp("packs") / "tiny.gguf"
    return network_of(write_tiny_model(path, request.param, blocks=6, hidden=256))


def one_by_one(network: Network, sequences: Sequence[TokenSequence]) -> tuple[list[Tensor], Values]:
    """Return the losses of sequences that were computed alone, and the sum of the gradients."""
    found = [losses_and_gradients(network, [one]) for one in sequences]
    gradients = {name: sum(one[name] for _, one in found) for name in found[0][1]}
    return [losses[0] for losses, _ in found], {
        name: one for name, one in gradients.items() if isinstance(one, Tensor)
    }


@pytest.mark.parametrize("name", _PACKS)
def test_a_pack_gives_the_losses_and_gradients_of_its_sequences(
    name: str, network: Network
) -> None:
    losses, gradients = losses_and_gradients(network, _PACKS[name])
    expected_losses, expected = one_by_one(network, _PACKS[name])
    for one, other in zip(losses, expected_losses, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)
    assert difference(gradients, expected) < 1e-4


@pytest.mark.parametrize("name", ["with a beginning in common", "without one", "long ones"])
def test_another_sequence_changes_nothing(name: str, network: Network) -> None:
    """Not a bit of it, where the others keep their places."""
    sequences = _PACKS[name]
    before = losses_and_gradients(network, sequences)[0]
    changed = [moved(one, range(8, 60), 33) if n == 1 else one for n, one in enumerate(sequences)]
    after = losses_and_gradients(network, changed)[0]
    assert not torch.allclose(before[1], after[1])
    for place in {*range(len(sequences))} - {1}:
        assert torch.equal(before[place], after[place])


def test_what_is_not_taught_counts_nowhere(network: Network) -> None:
    losses, gradients = losses_and_gradients(network, _SHARED)
    fewer = [replace(one, taught=one.taught[:1]) for one in _SHARED]
    first, first_gradients = losses_and_gradients(network, fewer)
    for one, other in zip(losses, first, strict=True):
        torch.testing.assert_close(one[:1], other, rtol=1e-5, atol=1e-5)
    assert difference(first_gradients, gradients) > 0.01
    # A token that nothing taught comes after, and that is not taught itself.
    last = [replace(one, tokens=(*one.tokens, 77)) for one in _SHARED]
    also, also_gradients = losses_and_gradients(network, last)
    for one, other in zip(losses, also, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-5)
    assert difference(also_gradients, gradients) < 1e-4


# How a pack is laid out ------------------------------------------------------------------------


def packed(sequences: Sequence[TokenSequence]) -> tuple[list[int], list[int], list[int]]:
    made = pack(sequences, 0, torch.float32, _CPU)
    assert made.counted_tokens == sum(one.length for one in sequences)
    assert len(made.attention.place) == len(made.tokens)
    return made.tokens.tolist(), made.positions.tolist(), made.predicting.tolist()


def test_the_beginning_stands_once_and_the_last_token_nowhere() -> None:
    tokens, positions, predicting = packed(_SHORT[1:])
    assert tokens == [50, 51, 52, 53, 54]  # the second one is nothing but the beginning of both
    assert positions == [0, 1, 2, 3, 4]
    assert predicting == [4, 3]
    tokens, positions, predicting = packed(
        [
            TokenSequence(0, (1, 2, 3, 4, 5, 6), (5,)),
            TokenSequence(1, (1, 2, 3, 4, 8, 9, 7), (5, 6)),
        ]
    )
    assert tokens == [1, 2, 3, 4, 5, 8, 9]
    assert positions == [0, 1, 2, 3, 4, 4, 5]
    assert predicting == [4, 5, 6]


def test_a_beginning_that_is_taught_is_not_shared() -> None:
    both = [TokenSequence(n, (1, 2, 3, 4, 5, 6 + n), (2, 5)) for n in range(2)]
    tokens, _, predicting = packed(both)
    assert tokens == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]
    assert predicting == [1, 4, 6, 9]


def test_a_short_beginning_is_not_shared() -> None:
    both = [TokenSequence(n, (1, 2, 3, 4 + n, 9), (4,)) for n in range(2)]
    assert packed(both)[0] == [1, 2, 3, 4, 1, 2, 3, 5]


def test_owners_tell_whose_target_it_is(network: Network) -> None:
    made = pack_of(network, _SHARED)
    for owner, one in enumerate(_SHARED):
        mine = made.targets[made.owners == owner].tolist()
        assert mine == [one.tokens[place] for place in one.taught]


def test_little_of_a_group_is_padding_and_each_row_is_there_once() -> None:
    lengths = [5, 90, 6, 80, 7, 33, 85, 0, 6]
    plan = plan_attention(lengths, 10, 0, torch.float32, _CPU)
    rows = torch.cat([one.rows for one in plan.groups])
    assert rows[plan.place].tolist() == list(range(10 + sum(lengths)))
    assert len(rows) <= (10 + sum(lengths)) / 0.85
    assert len(plan.groups) < len(lengths)
