"""The small steps between the products, each with a backward pass that keeps little.

Sums are computed in float32 whatever the numbers are kept in, as llama.cpp does.
"""

from __future__ import annotations

from typing import Any, Final

import torch
from torch import Tensor
from torch.nn import functional

from engine.training.network.applying import applied
from engine.training.network.shape import Activation, Rotary

_GELU: Final = "tanh"
"""The approximation that ggml computes."""


class RmsNorm(torch.autograd.Function):
    """Divides rows by their root mean square (Zhang and Sennrich, 2019)."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, weight: Tensor, epsilon: float) -> Tensor:  # noqa: ANN401
        """Return the rows, each divided and multiplied by the weight; weight is float32."""
        exact = rows.float()
        inverse = (exact.pow(2).mean(-1, keepdim=True) + epsilon).rsqrt()
        ctx.save_for_backward(rows, weight, inverse)
        return (
            (exact.mul_(inverse) if exact is not rows else exact * inverse)
            .mul_(weight)
            .to(rows.dtype)
        )

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Return the gradient of the rows; the weight is not trained."""
        rows, weight, inverse = ctx.saved_tensors
        weighted = gradients[0].float() * weight
        normal = rows.float() * inverse
        along = (weighted * normal).mean(-1, keepdim=True)
        of_rows = weighted.sub_(normal.mul_(along)).mul_(inverse)
        return of_rows.to(rows.dtype), None, None


def gated(gate: Tensor, up: Tensor, activation: Activation) -> Tensor:
    """Return activation(gate) * up."""
    return applied(_Gated, gate, up, activation)


class _Gated(torch.autograd.Function):
    """Keeps the two inputs alone; the activation is computed anew in the backward pass."""

    @staticmethod
    def forward(ctx: Any, gate: Tensor, up: Tensor, activation: Activation) -> Tensor:  # noqa: ANN401
        """Return activation(gate) * up."""
        ctx.save_for_backward(gate, up)
        ctx.activation = activation
        return _activated(gate, activation).mul_(up)

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Return the gradients of both."""
        gate, up = ctx.saved_tensors
        gradient = gradients[0]
        of_up = _activated(gate, ctx.activation).mul_(gradient)
        through = gradient * up
        if ctx.activation is Activation.GELU:
            of_gate = torch.ops.aten.gelu_backward(through, gate, approximate=_GELU)
        else:
            of_gate = torch.ops.aten.silu_backward(through, gate)
        return of_gate, of_up, None


def _activated(gate: Tensor, activation: Activation) -> Tensor:
    if activation is Activation.GELU:
        return functional.gelu(gate, approximate=_GELU)
    return functional.silu(gate)


def rotations(
    rotary: Rotary, positions: Tensor, factors: Tensor | None, dtype: torch.dtype
) -> tuple[Tensor, Tensor]:
    """Return cosines and sines of each row's position, [rows, 1, dimensions / 2] each.

    Args:
        rotary: How wave lengths are made.
        positions: Of the rows, from 0.
        factors: What the file divides wave numbers by; None for nothing.
        dtype: Of the result.
    """
    half = torch.arange(0, rotary.dimensions, 2, dtype=torch.float32, device=positions.device)
    waves = rotary.base ** (-half / rotary.dimensions)
    if factors is not None:
        waves = waves / factors
    angles = (positions.float() * rotary.scale).unsqueeze(1) * waves
    cosines, sines = angles.cos() * rotary.magnitude, angles.sin() * rotary.magnitude
    return cosines.unsqueeze(1).to(dtype), sines.unsqueeze(1).to(dtype)


def rotate(rows: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Turn the two halves of each head, [rows, heads, width], by the rows' positions."""
    return applied(_Rotated, rows, cosines, sines)


class _Rotated(torch.autograd.Function):
    """A rotation; its gradient is the rotation back."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:  # noqa: ANN401
        """Return the turned rows."""
        ctx.save_for_backward(cosines, sines)
        return _turned(rows, cosines, sines)

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Turn back."""
        cosines, sines = ctx.saved_tensors
        return _turned(gradients[0], cosines, -sines), None, None


def _turned(rows: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    half = cosines.shape[-1]
    first, second = rows[..., :half], rows[..., half : 2 * half]
    turned = torch.empty_like(rows)
    torch.addcmul(first * cosines, second, sines, value=-1, out=turned[..., :half])
    torch.addcmul(second * cosines, first, sines, out=turned[..., half : 2 * half])
    if 2 * half < rows.shape[-1]:
        turned[..., 2 * half :] = rows[..., 2 * half :]
    return turned
