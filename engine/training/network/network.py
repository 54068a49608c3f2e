"""The whole network: embeddings, blocks, output; and the adapter that is taught on it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from engine.training.network.applying import applied
from engine.training.network.block import Block, Surroundings, checkpointed, straight
from engine.training.network.loss import AnswerLoss, measured, scores_of
from engine.training.network.pack import Pack
from engine.training.network.pointwise import RmsNorm, rotations
from engine.training.network.projection import LoraPair, Projection, new_pair
from engine.training.network.shape import shape_of
from engine.training.network.weights import GgufWeights
from engine.training.records import LoraSettings


class Network:
    """A model of a GGUF file, with an adapter.

    Attributes:
        shape: Its sizes.
        dtype: What is computed in.
        device: Where.
        keeps_activations: Whether what blocks compute on the way is kept for the backward pass;
            else it is computed again there, which takes less memory and a third more time.
    """

    def __init__(
        self,
        path: Path,
        name: str,
        settings: LoraSettings,
        *,
        dtype: torch.dtype = torch.float32,
        device: torch.device | None = None,
    ) -> None:
        """Read a model that was inspected before.

        Raises:
            UserProblem: It is of a kind that cannot be taught here.
        """
        self.device = device or torch.device("cpu")
        self.dtype = dtype
        self.keeps_activations = True
        weights = GgufWeights(path, self.device)
        self.shape = shape_of(weights.head, name)
        self.settings = settings
        self._embedding = weights.parts("token_embd.weight")
        is_tied = "output.weight" not in weights
        self._head = self._embedding if is_tied else weights.parts("output.weight")
        self._last_norm = weights.vector("output_norm.weight")
        self._factors = _rotary_factors(weights)
        self._blocks = [
            Block(weights, number, self.shape, settings) for number in range(self.shape.layers)
        ]

    # The adapter ---------------------------------------------------------------------------

    @property
    def projections(self) -> tuple[Projection, ...]:
        """All projections that can be taught, in the order of the file."""
        return tuple(one for block in self._blocks for one in block.projections)

    def add_adapter(self, seed: int) -> None:
        """Put a new adapter on, which changes nothing yet."""
        random = torch.Generator().manual_seed(seed)
        for one in self.projections:
            pair = new_pair(one.weight, self.settings, random)
            one.pair = _trainable(pair, self.device)

    def remove_adapter(self) -> dict[str, LoraPair]:
        """Take the adapter off; returns it, so that it can be put on again."""
        worn = {one.name: one.pair for one in self.projections if one.pair is not None}
        for one in self.projections:
            one.pair = None
        return worn

    def wear(self, adapter: Mapping[str, LoraPair]) -> None:
        """Put an adapter on that was taken off."""
        for one in self.projections:
            one.pair = adapter.get(one.name)

    def parameters(self) -> dict[str, Tensor]:
        """Return what is trained, as in "blk.0.attn_q.lora_a"."""
        return {
            f"{one.name}.{kind}": tensor
            for one in self.projections
            if one.pair is not None
            for kind, tensor in one.pair.tensors().items()
        }

    def load(self, values: Mapping[str, Tensor]) -> None:
        """Give the adapter other values.

        Raises:
            KeyError: A value is missing.
            ValueError: One is of another shape.
        """
        parameters = self.parameters()
        for name, tensor in parameters.items():
            if values[name].shape != tensor.shape:
                raise ValueError(f"{name}: {tuple(values[name].shape)}, not {tuple(tensor.shape)}")
        with torch.no_grad():
            for name, tensor in parameters.items():
                tensor.copy_(values[name])

    # Computing -----------------------------------------------------------------------------

    def losses(self, pack: Pack, weights: Tensor) -> Tensor:
        """Return the loss of each target of a pack, to be taught, [targets].

        Args:
            pack: Sequences.
            weights: What each target counts in the gradient of the result's sum.
        """
        hidden = self._hidden(pack, is_training=True)
        chosen = self._normed(hidden.index_select(0, pack.predicting))
        return applied(AnswerLoss, chosen, pack.targets, weights, self._head)

    @torch.no_grad()
    def measured(self, pack: Pack) -> tuple[Tensor, Tensor]:
        """Return the loss of each target, and whether it is the likeliest token, [targets]."""
        hidden = self._hidden(pack, is_training=False)
        chosen = self._normed(hidden.index_select(0, pack.predicting))
        return measured(chosen, pack.targets, self._head)

    @torch.no_grad()
    def scores(self, pack: Pack, rows: Tensor) -> Tensor:
        """Return the scores of the whole vocabulary at some rows, [rows, vocabulary], float32."""
        hidden = self._hidden(pack, is_training=False).index_select(0, rows)
        return scores_of(self._normed(hidden), self._head)

    def _hidden(self, pack: Pack, *, is_training: bool) -> Tensor:
        around = self._surroundings(pack, is_training=is_training)
        rows = self._embedded(pack.tokens)
        run_block = straight if self.keeps_activations or not is_training else checkpointed
        for block in self._blocks:
            rows = run_block(partial(block.forward, around=around), rows)
        return rows

    def _embedded(self, tokens: Tensor) -> Tensor:
        rows = torch.empty(len(tokens), self.shape.width, dtype=self.dtype, device=self.device)
        first = 0
        for part in self._embedding:
            height = part.shape[0]
            here = ((tokens >= first) & (tokens < first + height)).nonzero().flatten()
            if len(here):
                rows[here] = part.rows(tokens[here] - first, self.dtype)
            first += height
        return rows if self.shape.embedding_scale == 1.0 else rows * self.shape.embedding_scale

    def _surroundings(self, pack: Pack, *, is_training: bool) -> Surroundings:
        shape = self.shape
        turns = rotations(shape.rotary, pack.positions, self._factors, self.dtype)
        local = shape.local_rotary
        local_turns = rotations(local, pack.positions, None, self.dtype) if local else turns
        return Surroundings(pack.attention, turns, local_turns, is_training)

    def _normed(self, rows: Tensor) -> Tensor:
        return applied(RmsNorm, rows, self._last_norm, self.shape.norm_epsilon)


def _rotary_factors(weights: GgufWeights) -> Tensor | None:
    """Return what a file divides wave numbers by: of Llama 3, and of Phi-3 for short contexts."""
    for name in ("rope_freqs.weight", "rope_factors_short.weight"):
        if (found := weights.optional_vector(name)) is not None:
            return found
    return None


def _trainable(pair: LoraPair, device: torch.device) -> LoraPair:
    def leaf(tensor: Tensor) -> Tensor:
        return tensor.to(device).requires_grad_()

    magnitude = pair.magnitude
    return LoraPair(leaf(pair.down), leaf(pair.up), None if magnitude is None else leaf(magnitude))
