"""What is hung into a network to teach it: mlx-lm's layers, with what they lack."""

from __future__ import annotations

from typing import Any

import mlx.core as mx
from mlx.nn.layers.base import Module
from mlx.nn.layers.linear import Linear
from mlx.nn.layers.quantized import QuantizedLinear
from mlx_lm.models.switch_layers import QuantizedSwitchLinear, SwitchLinear
from mlx_lm.tuner.trainer import grad_checkpoint
from mlx_lm.tuner.utils import linear_to_lora_layers

from engine.errors import UserProblem
from engine.training.records import LoraSettings, LoraVariant

_PROJECTIONS = (Linear, QuantizedLinear, SwitchLinear, QuantizedSwitchLinear)
_WORD_BITS = 32


class SeededDropout(Module):
    """Dropout that is the same whenever it is computed with the same key.

    MLX's own draws anew at every call: what is computed again in the backward pass would then
    belong to another network than what was computed before.

    Args:
        share: Of the numbers that become zero.
    """

    def __init__(self, share: float) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._kept = 1.0 - share
        self._key: Any = None

    def draw(self, key: mx.array | None) -> None:
        """Choose the numbers; None lets all of them through."""
        self._key = key

    def __call__(self, x: mx.array) -> mx.array:
        """Return the numbers, some of them zero and the others larger."""
        if self._key is None:
            return x
        mask = mx.random.bernoulli(self._kept, x.shape, self._key)
        return (mask * x) * (1 / self._kept)


def hang_in_new(
    network: Any,  # noqa: ANN401 - a network of any kind
    settings: LoraSettings,
    seed: int,
    name: str,
) -> dict[str, Any]:
    """Put a new adapter on all projections, which changes nothing yet.

    Returns:
        How mlx-lm describes such an adapter.

    Raises:
        UserProblem: The network is of a kind that cannot be taught in this way.
    """
    is_dora = settings.variant is LoraVariant.DORA
    try:
        config = _described(network, settings)
        if is_dora:
            _check_bits(network)
        mx.random.seed(seed)
        linear_to_lora_layers(
            network, config["num_layers"], config["lora_parameters"], use_dora=is_dora
        )
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        raise UserProblem(
            f"{name} cannot be taught in this way.",
            "Choose the plain way of teaching (LoRA), or another model.",
            repr(error),
        ) from error
    return config


def recomputing_kind(block: Any) -> type:  # noqa: ANN401
    """Return a kind of block that computes again what it needs in the backward pass.

    mlx-lm changes a whole class for good; here only a class of our own is changed.
    """
    plain = type(block)
    made = type(plain.__name__, (plain,), {})
    block.__class__ = made
    try:
        grad_checkpoint(block)  # type: ignore[no-untyped-call]
    finally:
        block.__class__ = plain
    return made


def _check_bits(network: Any) -> None:  # noqa: ANN401
    for name, module in network.named_modules():
        if isinstance(module, QuantizedLinear) and _WORD_BITS % module.bits:
            raise ValueError(f"DoRA on {module.bits} bits: {name}")


def _described(network: Any, settings: LoraSettings) -> dict[str, Any]:  # noqa: ANN401
    return {
        "fine_tune_type": "dora" if settings.variant is LoraVariant.DORA else "lora",
        "num_layers": len(network.layers),
        "lora_parameters": {
            "rank": settings.rank,
            "scale": settings.scale,
            "dropout": settings.dropout,
            "keys": _projection_names(network),
        },
    }


def _projection_names(network: Any) -> list[str]:  # noqa: ANN401
    """Return the names of all projections within a block, as in "self_attn.q_proj"."""
    return sorted(
        {
            name
            for block in network.layers
            for name, module in block.named_modules()
            if isinstance(module, _PROJECTIONS) or hasattr(module, "to_lora")
        }
    )
