"""The loss on answers: torch's own numbers, whatever vocabulary and however many tokens."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.models.weight_types import WEIGHT_TYPES
from engine.training.dequantise import QuantisedMatrix
from engine.training.network import loss
from engine.training.network.loss import AnswerLoss, measured, scores_of

_WIDTH, _WORDS = 32, 50
_F32 = next(one for one in WEIGHT_TYPES.values() if one.name == "F32")
_RANDOM = torch.Generator().manual_seed(0)
_HEAD = torch.randn(_WORDS, _WIDTH, generator=_RANDOM)
_HIDDEN = torch.randn(11, _WIDTH, generator=_RANDOM)
_TARGETS = torch.randint(0, _WORDS, (11,), generator=_RANDOM)
_WEIGHTS = torch.rand(11, generator=_RANDOM)


def parts(*heights: int) -> list[QuantisedMatrix]:
    """Return the output matrix in parts."""
    assert sum(heights) == _WORDS
    return [QuantisedMatrix(one.view(torch.uint8), _F32, _WIDTH) for one in _HEAD.split(heights)]


def plainly(hidden: Tensor) -> Tensor:
    return functional.cross_entropy(hidden @ _HEAD.T, _TARGETS, reduction="none")


def answer_loss(
    hidden: Tensor,
    head: list[QuantisedMatrix],
    targets: Tensor = _TARGETS,
    weights: Tensor = _WEIGHTS,
) -> Tensor:
    losses: Tensor = AnswerLoss.apply(hidden, targets, weights, head)  # type: ignore[no-untyped-call]
    return losses


@pytest.mark.parametrize("most_scores", [16 * 1024 * 1024, 3 * _WORDS, 1])
@pytest.mark.parametrize("heights", [(50,), (20, 29, 1)])
def test_losses_and_gradient_are_those_of_torch(
    heights: tuple[int, ...], most_scores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the vocabulary and the tokens are divided."""
    monkeypatch.setattr(loss, "_MOST_SCORES", most_scores)
    mine, its = _HIDDEN.clone().requires_grad_(), _HIDDEN.clone().requires_grad_()
    found = answer_loss(mine, parts(*heights))
    expected = plainly(its)
    torch.testing.assert_close(found, expected)
    found.sum().backward()
    (expected * _WEIGHTS).sum().backward()
    torch.testing.assert_close(mine.grad, its.grad)
    losses, is_likeliest = measured(_HIDDEN, _TARGETS, parts(*heights))
    torch.testing.assert_close(losses, expected.detach())
    assert is_likeliest.tolist() == ((_HIDDEN @ _HEAD.T).argmax(1) == _TARGETS).tolist()
    torch.testing.assert_close(scores_of(_HIDDEN, parts(*heights)), _HIDDEN @ _HEAD.T)


def test_what_is_likeliest_is_told() -> None:
    best = (_HIDDEN @ _HEAD.T).argmax(1)
    assert measured(_HIDDEN, best, parts(50))[1].all()
    assert not measured(_HIDDEN, (best + 1) % _WORDS, parts(50))[1].any()


def test_large_scores_give_numbers() -> None:
    hidden = (_HIDDEN * 1e4).requires_grad_()
    found = answer_loss(hidden, parts(50))
    found.sum().backward()
    assert torch.isfinite(found).all()
    assert hidden.grad is not None
    assert torch.isfinite(hidden.grad).all()


def test_rounded_rows_get_a_rounded_gradient() -> None:
    exact, rounded = _HIDDEN.clone(), _HIDDEN.bfloat16()
    grads = []
    for hidden in (exact, rounded):
        hidden.requires_grad_()
        found = answer_loss(hidden, parts(20, 30))
        assert found.dtype is torch.float32
        found.sum().backward()
        assert hidden.grad is not None
        assert hidden.grad.dtype is hidden.dtype
        grads.append(hidden.grad.float())
    torch.testing.assert_close(grads[0], grads[1], rtol=0.1, atol=0.1)


def test_without_a_target_there_is_no_loss_and_no_gradient() -> None:
    hidden = torch.zeros(0, _WIDTH, requires_grad=True)
    nothing = torch.zeros(0, dtype=torch.long)
    found = answer_loss(hidden, parts(50), nothing, torch.zeros(0))
    found.sum().backward()
    assert found.shape == (0,)
    assert hidden.grad is not None
    assert hidden.grad.shape == (0, _WIDTH)
