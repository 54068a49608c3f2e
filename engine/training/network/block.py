"""One transformer block of each architecture, built from a file's weights.

The differences are data: which norms and biases there are, and which projections are stored as one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from torch import Tensor

from engine.training.network.applying import applied
from engine.training.network.attention import AttentionPlan, Heads, attend
from engine.training.network.pointwise import RmsNorm, gated, rotate
from engine.training.network.projection import Projection, ProjectionGroup
from engine.training.network.shape import NetworkShape
from engine.training.network.weights import GgufWeights, pair_order
from engine.training.records import LoraSettings

PROJECTIONS: Final = (
    "attn_q",
    "attn_k",
    "attn_v",
    "attn_qkv",
    "attn_output",
    "ffn_gate",
    "ffn_up",
    "ffn_down",
)
"""What can be taught, by the names in a GGUF file; a model has some of them."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all blocks share in one pass.

    Attributes:
        attention: Which row sees which.
        rotations: Cosines and sines of the rows' positions.
        local_rotations: The same for layers with a sliding window.
        is_training: Whether dropout is on.
    """

    attention: AttentionPlan
    rotations: tuple[Tensor, Tensor]
    local_rotations: tuple[Tensor, Tensor]
    is_training: bool


class Block:
    """One block.

    Args:
        weights: Of the file.
        number: Of the block, from 0.
        shape: Of the network.
        settings: How what is taught is added.
    """

    def __init__(
        self, weights: GgufWeights, number: int, shape: NetworkShape, settings: LoraSettings
    ) -> None:
        self._shape = shape
        self._is_local = shape.is_local(number)
        self._heads = Heads(
            shape.heads, shape.key_value_heads, shape.head_width, shape.attention_scale
        )
        self._weights = weights
        self._name = f"blk.{number}"
        self._norms = {
            name: self._weights.optional_vector(f"{self._name}.{name}.weight")
            for name in (
                "attn_norm",
                "attn_q_norm",
                "attn_k_norm",
                "post_attention_norm",
                "ffn_norm",
                "post_ffw_norm",
            )
        }
        attention = ["attn_q", "attn_k", "attn_v"]
        hidden = ["ffn_gate", "ffn_up"]
        self._asking = self._group([n for n in attention if self._has(n)] or ["attn_qkv"], settings)
        self._telling = self._group(["attn_output"], settings)
        self._opening = self._group([n for n in hidden if self._has(n)], settings)
        self._closing = self._group(["ffn_down"], settings)
        self.projections = tuple(
            member
            for group in (self._asking, self._telling, self._opening, self._closing)
            for member in group.members
        )

    def forward(self, rows: Tensor, around: Surroundings) -> Tensor:
        """Return the rows after this block, [rows, width]."""
        found = self._attended(self._normed(rows, "attn_norm"), around)
        rows = rows + self._normed(found, "post_attention_norm")
        found = self._thought(self._normed(rows, "ffn_norm"), around)
        return rows + self._normed(found, "post_ffw_norm")

    def _attended(self, rows: Tensor, around: Surroundings) -> Tensor:
        query, key, value = self._asked(rows, around)
        turns = around.local_rotations if self._is_local else around.rotations
        query, key = (
            rotate(self._normed(one, norm), *turns)
            for one, norm in ((query, "attn_q_norm"), (key, "attn_k_norm"))
        )
        found = attend(query, key, value, around.attention, self._heads, local=self._is_local)
        return self._telling.project(found, is_training=around.is_training)[0]

    def _asked(self, rows: Tensor, around: Surroundings) -> tuple[Tensor, Tensor, Tensor]:
        heads, width = self._heads, self._heads.width
        parts = self._asking.project(rows, is_training=around.is_training)
        if len(parts) == 1:
            sizes = [heads.queries * width, heads.key_values * width, heads.key_values * width]
            parts = parts[0].split(sizes, dim=1)
        query, key, value = (one.unflatten(1, (-1, width)) for one in parts)
        return query, key, value

    def _thought(self, rows: Tensor, around: Surroundings) -> Tensor:
        parts = self._opening.project(rows, is_training=around.is_training)
        gate, up = parts if len(parts) == 2 else parts[0].chunk(2, dim=1)
        held = gated(gate, up, self._shape.activation)
        return self._closing.project(held, is_training=around.is_training)[0]

    def _normed(self, rows: Tensor, norm: str) -> Tensor:
        """Return the rows normed; as they are where this architecture has no such norm."""
        weight = self._norms[norm]
        if weight is None:
            return rows
        return applied(RmsNorm, rows, weight, self._shape.norm_epsilon)

    # Weights -------------------------------------------------------------------------------

    def _has(self, name: str) -> bool:
        return f"{self._name}.{name}.weight" in self._weights

    def _group(self, names: list[str], settings: LoraSettings) -> ProjectionGroup:
        return ProjectionGroup([self._projection(name) for name in names], settings)

    def _projection(self, name: str) -> Projection:
        whole = f"{self._name}.{name}"
        order = row_order(name, self._shape)
        bias = self._weights.optional_vector(f"{whole}.bias")
        if bias is not None and order is not None:
            bias = bias[order]
        return Projection(whole, self._weights.matrix(f"{whole}.weight", order), bias)


def row_order(name: str, shape: NetworkShape) -> Tensor | None:
    """Return which row of the file comes first, second, ... here; None for the file's own order."""
    if not shape.rotary.is_paired or name not in ("attn_q", "attn_k"):
        return None
    heads = shape.heads if name == "attn_q" else shape.key_value_heads
    return pair_order(heads, shape.head_width)


def checkpointed(run: Callable[[Tensor], Tensor], rows: Tensor) -> Tensor:
    """Run a block and keep its input alone."""
    from torch.utils.checkpoint import checkpoint

    found: Tensor = checkpoint(run, rows, use_reentrant=False)
    return found


def straight(run: Callable[[Tensor], Tensor], rows: Tensor) -> Tensor:
    """Run a block and keep what its backward pass needs."""
    return run(rows)
