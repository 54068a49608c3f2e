"""A loaded network with an adapter that can be taken off, and with less to compute and to keep."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

import mlx.core as mx
import numpy as np
from mlx.nn.layers.base import Module
from mlx.utils import tree_flatten, tree_unflatten

from engine.training.mlx.layers import SeededDropout, hang_in_new, recomputing_kind
from engine.training.records import LoraSettings

_ALIKE: Final = 0.05
"""By how much of their size scores may differ that are computed for some rows and for all; rounding
is far below, other rows far above."""


class MlxNetwork:
    """A network with a new adapter.

    Args:
        network: As mlx-lm made it.
        settings: How what is taught is added.
        seed: Of the adapter.
        name: What a person calls the model.

    Attributes:
        module: The network, with the adapter on.
        config: How mlx-lm describes the adapter.
    """

    def __init__(self, network: Any, settings: LoraSettings, seed: int, name: str) -> None:  # noqa: ANN401
        self.module = network
        network.freeze()
        before = dict(network.named_modules())
        self.config = hang_in_new(network, settings, seed, name)
        self._taught = {
            one: module
            for one, module in network.named_modules()
            if one in before and module is not before[one]
        }
        self._untaught = {one: before[one] for one in self._taught}
        self._dropouts = self._with_seeded_dropout(settings.dropout)
        self._recomputing: dict[type, type] = {}
        self._rows: mx.array | None = None
        network.eval()
        self._inner = _inner_of(network)
        self._inner_kinds = self._kinds_of_inner()
        if not self._chooses_rows_soundly():
            self._inner = None

    def parameters(self) -> dict[str, mx.array]:
        """Return what is taught, as in "model.layers.0.self_attn.q_proj.lora_a"."""
        return dict(tree_flatten(self.module.trainable_parameters()))

    def take(self, parameters: Mapping[str, mx.array]) -> None:
        """Give the adapter other values."""
        self.module.update(tree_unflatten(list(parameters.items())))

    def draw_dropout(self, key: mx.array | None) -> None:
        """Choose what each layer does not see; None lets all of them see everything."""
        count = len(self._dropouts)
        keys = [None] * count if key is None or not count else mx.random.split(key, count)
        for one, own in zip(self._dropouts, keys, strict=True):
            one.draw(own)

    @contextlib.contextmanager
    def without_adapter(self) -> Iterator[None]:
        """Compute as the model did before anything was taught."""
        self._hang_in(self._untaught)
        try:
            yield
        finally:
            self._hang_in(self._taught)

    @contextlib.contextmanager
    def learning(self, *, keeps_activations: bool) -> Iterator[None]:
        """Compute so that gradients can be had.

        Args:
            keeps_activations: Whether what blocks compute on the way is kept for the backward
                pass; else it is computed again there.
        """
        blocks = list(self.module.layers)
        kinds = [type(block) for block in blocks]
        self.module.train()
        try:
            for block in () if keeps_activations else blocks:
                block.__class__ = self._recomputing_kind(block)
            yield
        finally:
            for block, kind in zip(blocks, kinds, strict=True):
                block.__class__ = kind
            self.module.eval()
            self.draw_dropout(None)

    def scores(self, inputs: mx.array, rows: mx.array) -> mx.array:
        """Return the scores of the whole vocabulary at some places, [places, vocabulary], float32.

        Args:
            inputs: Tokens, a row for each sequence.
            rows: Places, counted over all rows.
        """
        if self._inner is None:
            scores: mx.array = self.module(inputs)
            return scores.reshape(-1, scores.shape[-1])[rows].astype(mx.float32)
        plain, choosing = self._inner_kinds
        self._rows, self._inner.__class__ = rows, choosing
        try:
            chosen: mx.array = self.module(inputs)
            return chosen[0].astype(mx.float32)
        finally:
            self._rows, self._inner.__class__ = None, plain

    def _hang_in(self, layers: Mapping[str, Any]) -> None:
        self.module.update_modules(tree_unflatten(list(layers.items())))

    def _recomputing_kind(self, block: Any) -> type:  # noqa: ANN401
        kind = type(block)
        if kind not in self._recomputing:
            self._recomputing[kind] = recomputing_kind(block)
        return self._recomputing[kind]

    def _with_seeded_dropout(self, share: float) -> list[SeededDropout]:
        found = []
        for layer in self._taught.values() if share else ():
            layer.dropout = SeededDropout(share)
            found.append(layer.dropout)
        return found

    # Only the rows that count --------------------------------------------------------------

    def _kinds_of_inner(self) -> tuple[type, type]:
        """Return the inner network's kind, and one that gives the rows that are asked for."""
        plain: Any = Module if self._inner is None else type(self._inner)

        def chosen(inner: Any, *args: Any, **settings: Any) -> mx.array:  # noqa: ANN401
            hidden: mx.array = plain.__call__(inner, *args, **settings)
            return hidden.reshape(1, -1, hidden.shape[-1])[:, self._rows]

        return plain, type(plain.__name__, (plain,), {"__call__": chosen})

    def _chooses_rows_soundly(self) -> bool:
        """Whether the scores of some rows are those that the whole network gives there."""
        inputs, rows = mx.array([[1, 2, 3], [3, 2, 1]]), mx.array([4, 1])
        try:
            found = np.array(self.scores(inputs, rows))
            whole = self.module(inputs).astype(mx.float32)
            expected = np.array(whole.reshape(-1, whole.shape[-1])[rows])
            differs = np.linalg.norm(found - expected)
        except Exception:  # noqa: BLE001 - a network built in another way fails in any way
            return False
        return bool(differs <= _ALIKE * np.linalg.norm(expected))


def _inner_of(network: Any) -> Any:  # noqa: ANN401
    """Return what a network computes before its scores; None where it is not known."""
    return getattr(getattr(network, "language_model", network), "model", None)
