"""Projections on packed weights: products, what is added to them, and the gradients of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.models.weight_types import WEIGHT_TYPES
from engine.training.dequantise import QuantisedMatrix
from engine.training.network.projection import (
    LoraPair,
    Projection,
    ProjectionGroup,
    new_pair,
)
from engine.training.records import LoraSettings, LoraVariant

_SETTINGS = LoraSettings(rank=3, alpha=6.0)
_COLUMNS = 64
_F32 = next(one for one in WEIGHT_TYPES.values() if one.name == "F32")


def numbers(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def matrix(rows: int, seed: int = 0) -> QuantisedMatrix:
    dense = numbers(rows, _COLUMNS, seed=seed)
    return QuantisedMatrix(dense.view(torch.uint8), _F32, _COLUMNS)


def pair(rows: int, seed: int, variant: LoraVariant = LoraVariant.LORA) -> LoraPair:
    down, up = numbers(3, _COLUMNS, seed=seed), numbers(rows, 3, seed=seed + 1)
    length = numbers(rows, seed=seed + 2).abs() + 1 if variant is LoraVariant.DORA else None
    for one in (down, up, length):
        if one is not None:
            one.requires_grad_()
    return LoraPair(down, up, length)


def group(taught: Sequence[bool], settings: LoraSettings = _SETTINGS) -> ProjectionGroup:
    """Return three projections of different heights; the second one has a bias."""
    members = [
        Projection(
            f"blk.0.{number}",
            matrix(rows, seed=number),
            numbers(rows, seed=9) if number == 1 else None,
            pair(rows, 10 * number, settings.variant) if is_taught else None,
        )
        for number, (rows, is_taught) in enumerate(zip((5, 7, 4), taught, strict=True))
    ]
    return ProjectionGroup(members, settings)


def plainly(made: ProjectionGroup, rows: Tensor, seen: Tensor, scale: float) -> list[Tensor]:
    """Return the results as the definition says."""
    results = []
    for one in made.members:
        weight = one.weight.dense(torch.float32)
        found = rows @ weight.T
        if one.pair is not None:
            found = found + scale * (seen @ one.pair.down.T @ one.pair.up.T)
            if one.pair.magnitude is not None:
                whole = weight + scale * one.pair.up @ one.pair.down
                found = found * one.pair.magnitude / whole.norm(dim=1).detach()
        results.append(found if one.bias is None else found + one.bias)
    return results


def gradients(made: ProjectionGroup, results: Sequence[Tensor], rows: Tensor) -> list[Tensor]:
    """Return those of the input and of all that is taught, of a sum in which all differ."""
    taught = [tensor for one in made.members if one.pair for tensor in one.pair.tensors().values()]
    joined = torch.cat(list(results), dim=1)
    total = (joined * numbers(*joined.shape, seed=7)).sum()
    return list(torch.autograd.grad(total, [rows, *taught]))


@pytest.mark.parametrize("variant", list(LoraVariant))
@pytest.mark.parametrize("taught", [(True, True, True), (False, True, False), (False,) * 3])
def test_results_and_gradients_are_those_of_the_definition(
    taught: tuple[bool, ...], variant: LoraVariant
) -> None:
    settings = replace(_SETTINGS, variant=variant)
    made = group(taught, settings)
    rows = numbers(6, _COLUMNS, seed=4).requires_grad_()
    found = made.project(rows, is_training=True)
    expected = plainly(made, rows, rows, settings.scale)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)
    for one, other in zip(
        gradients(made, found, rows), gradients(made, expected, rows), strict=True
    ):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("variant", list(LoraVariant))
def test_dropout_hides_some_of_the_input_from_the_adapter_alone(variant: LoraVariant) -> None:
    settings = replace(_SETTINGS, variant=variant, dropout=0.4)
    made = group((True, True, True), settings)
    rows = numbers(6, _COLUMNS, seed=4).requires_grad_()
    torch.manual_seed(3)
    found = made.project(rows, is_training=True)
    torch.manual_seed(3)
    seen = functional.dropout(rows, 0.4)
    assert 0.2 < float((seen == 0).float().mean()) < 0.6
    expected = plainly(made, rows, seen, settings.scale)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)
    for one, other in zip(
        gradients(made, found, rows), gradients(made, expected, rows), strict=True
    ):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-3)


def test_dropout_is_off_while_nothing_is_taught() -> None:
    made = group((True, True, True), replace(_SETTINGS, dropout=0.4))
    rows = numbers(6, _COLUMNS, seed=4)
    expected = plainly(made, rows, rows, _SETTINGS.scale)
    for one, other in zip(made.project(rows), expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)


def test_an_input_that_needs_no_gradient_gets_none() -> None:
    made = group((True, False, True))
    rows = numbers(6, _COLUMNS, seed=4)
    total = torch.cat(made.project(rows, is_training=True), dim=1).sum()
    total.backward()
    assert rows.grad is None
    taught = made.members[0].pair
    assert taught is not None
    assert taught.down.grad is not None
    assert taught.down.grad.abs().sum() > 0


@pytest.mark.parametrize("variant", list(LoraVariant))
def test_a_new_pair_changes_nothing_and_is_the_same_for_a_seed(variant: LoraVariant) -> None:
    settings = replace(_SETTINGS, variant=variant)
    weight = matrix(9)
    first, again, other = (
        new_pair(weight, settings, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2)
    )
    assert torch.equal(first.down, again.down)
    assert not torch.equal(first.down, other.down)
    assert first.down.abs().max() <= _COLUMNS**-0.5
    rows = numbers(6, _COLUMNS, seed=4)
    made = ProjectionGroup([Projection("one", weight, None, first)], settings)
    plain = rows @ weight.dense(torch.float32).T
    torch.testing.assert_close(made.project(rows)[0], plain, rtol=1e-5, atol=1e-5)
    assert set(first.tensors()) == (
        {"lora_a", "lora_b", "magnitude"} if variant is LoraVariant.DORA else {"lora_a", "lora_b"}
    )
