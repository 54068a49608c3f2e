"""The loss on taught tokens: cross-entropy, computed for them alone and with its gradient at once.

The scores of a vocabulary are the largest numbers of a training step. They are computed for a few
hundred tokens at a time, and only the gradient of the hidden rows is kept (the idea of Liger
Kernel's fused linear cross-entropy, Hsu et al., 2024).
"""

from __future__ import annotations

from typing import Any, Final

import torch
from torch import Tensor

from engine.training.dequantise import QuantisedMatrix

_MOST_SCORES: Final = 16 * 1024 * 1024
"""Numbers that are held at once."""


class AnswerLoss(torch.autograd.Function):
    """Losses of the taught tokens, [targets]; only their weighted sum has a gradient."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        hidden: Tensor,
        targets: Tensor,
        weights: Tensor,
        head: list[QuantisedMatrix],
    ) -> Tensor:
        """Return the losses in float32.

        Args:
            ctx: Of torch.
            hidden: The rows from which they are predicted, normed, [targets, width].
            targets: The tokens, [targets].
            weights: What each counts in the gradient, [targets].
            head: The output matrix in parts, vocabulary first.
        """
        wants_gradient = ctx.needs_input_grad[0]
        vocabulary = sum(one.shape[0] for one in head)
        step = max(_MOST_SCORES // vocabulary, 1)
        losses = torch.empty(len(targets), device=hidden.device)
        of_hidden = torch.empty_like(hidden) if wants_gradient else None
        for start in range(0, len(targets), step):
            here = slice(start, start + step)
            scores = _scores(hidden[here], head)
            wanted = targets[here].unsqueeze(1)
            sums = torch.logsumexp(scores, dim=1, keepdim=True)
            losses[here] = (sums - scores.gather(1, wanted)).squeeze(1)
            if of_hidden is not None:
                scores.sub_(sums).exp_()
                scores.scatter_add_(1, wanted, scores.new_full(wanted.shape, -1.0))
                scores.mul_(weights[here].unsqueeze(1))
                of_hidden[here] = _back(scores, head, hidden.dtype)
        if of_hidden is not None:
            ctx.save_for_backward(of_hidden)
        return losses

    @staticmethod
    def backward(ctx: Any, *_: Any) -> Any:  # noqa: ANN401
        """Return the gradient of the hidden rows, which was computed with the losses."""
        (of_hidden,) = ctx.saved_tensors
        return of_hidden, None, None, None


@torch.no_grad()
def measured(hidden: Tensor, targets: Tensor, head: list[QuantisedMatrix]) -> tuple[Tensor, Tensor]:
    """Return the losses of the taught tokens, and whether each is the likeliest one, [targets]."""
    step = max(_MOST_SCORES // sum(one.shape[0] for one in head), 1)
    losses = torch.empty(len(targets), device=hidden.device)
    is_likeliest = torch.empty(len(targets), dtype=torch.bool, device=hidden.device)
    for start in range(0, len(targets), step):
        here = slice(start, start + step)
        scores, wanted = _scores(hidden[here], head), targets[here]
        losses[here] = torch.nn.functional.cross_entropy(scores, wanted, reduction="none")
        is_likeliest[here] = scores.argmax(dim=1) == wanted
    return losses, is_likeliest


def scores_of(hidden: Tensor, head: list[QuantisedMatrix]) -> Tensor:
    """Return the scores of all tokens of the vocabulary in float32, [rows, vocabulary]."""
    return _scores(hidden, head)


def _scores(hidden: Tensor, head: list[QuantisedMatrix]) -> Tensor:
    scores = torch.empty(hidden.shape[0], sum(one.shape[0] for one in head), device=hidden.device)
    for part, one in zip(scores.split([one.shape[0] for one in head], dim=1), head, strict=True):
        part.copy_(torch.mm(hidden, one.dense(hidden.dtype).t()))
    return scores


def _back(of_scores: Tensor, head: list[QuantisedMatrix], dtype: torch.dtype) -> Tensor:
    heights = [one.shape[0] for one in head]
    found = torch.zeros(of_scores.shape[0], head[0].shape[1], device=of_scores.device)
    for part, one in zip(of_scores.split(heights, dim=1), head, strict=True):
        found += torch.mm(part.to(dtype), one.dense(dtype))
    return found.to(dtype)
