"""How much of a model goes to a graphics card."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.generation.llama_cpp.offload import layers_that_fit, with_fewer_layers

_GIGABYTE = 1_000_000_000


def test_a_model_that_fits_goes_there_with_all_that_is_beside_its_layers() -> None:
    assert layers_that_fit(8 * _GIGABYTE, 32, 4 * _GIGABYTE, _GIGABYTE) == 33


def test_of_a_larger_one_as_many_layers_as_fit() -> None:
    layers = layers_that_fit(4 * _GIGABYTE, 32, 6 * _GIGABYTE, 2 * _GIGABYTE)
    assert layers * 8 * _GIGABYTE / 32 <= 4 * _GIGABYTE
    assert 10 <= layers < 16


@pytest.mark.parametrize(("free", "layers"), [(0, 32), (100_000_000, 32), (_GIGABYTE, 0)])
def test_nothing_goes_where_there_is_no_room(free: int, layers: int) -> None:
    assert layers_that_fit(free, layers, _GIGABYTE, _GIGABYTE) == 0


def loads_up_to(most: int, tried: list[int]) -> str:
    """Fail as a card with too little memory does."""
    if tried[-1] > most:
        raise UserProblem("out of memory")
    return "model"


@pytest.mark.parametrize(("most", "expected"), [(40, [33]), (20, [33, 16]), (0, [33, 16, 8, 4])])
def test_fewer_layers_are_tried_when_memory_runs_out(most: int, expected: list[int]) -> None:
    tried: list[int] = []

    def load(layers: int) -> str:
        tried.append(layers)
        return loads_up_to(most, tried)

    made, layers = with_fewer_layers(load, 33)
    assert made == "model"
    assert layers == tried[-1] <= most
    assert tried[: len(expected)] == expected


def test_a_model_that_loads_nowhere_is_a_problem() -> None:
    with pytest.raises(UserProblem, match="out of memory"):
        with_fewer_layers(lambda layers: loads_up_to(-1, [layers]), 4)
