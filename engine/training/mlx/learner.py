"""Teaches a model in MLX's form; see `Learner`."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.generation.mlx.model import LoadedMlxModel
from engine.paths import write_atomically
from engine.training.learner import LossSum
from engine.training.mlx.batches import PaddedBatch, first_of, padded_batches
from engine.training.mlx.files import Arrays, read, write
from engine.training.records import LoraSettings
from engine.training.sequences import TokenSequence

if TYPE_CHECKING:
    import mlx.core as mx

_MOMENTS = ("m", "v")


class MlxLearner:
    """A folder in MLX's form with an adapter.

    Args:
        path: The model's folder, inspected before.
        name: What a person calls it.
        settings: How what is taught is added.
        seed: Of the first adapter.
        graphics_card: Whether the graphics card may compute.
        room: Returns the bytes of memory that are free; None asks the machine.

    Attributes:
        model: The model with its tokenizer; the network in it wears the adapter.

    Raises:
        UserProblem: It is not a usable model, MLX is not there, or it cannot be taught in this way.
    """

    def __init__(
        self,
        path: Path,
        name: str,
        settings: LoraSettings,
        seed: int,
        *,
        graphics_card: bool = True,
        room: Callable[[], int] | None = None,
    ) -> None:
        self.model = LoadedMlxModel(path, name, graphics_card=graphics_card)
        from mlx.optimizers import AdamW

        from engine.training.mlx.memory import MemoryWatch, free_memory
        from engine.training.mlx.network import MlxNetwork

        self._settings = settings
        self._wired = _wired_limit(self.model)
        self._network = MlxNetwork(self.model.network, settings, seed, name)
        self._parameters = self._network.parameters()
        # Without the correction its first steps are three times as long as torch's.
        self._optimiser = AdamW(0.0, bias_correction=True)
        self._optimiser.init(self._parameters)
        self._gradient: dict[str, mx.array] | None = None
        self._keeps_activations = True
        self._memory = MemoryWatch(room or free_memory)
        self._memory_of_looks = MemoryWatch(room or free_memory)

    @property
    def peak_memory(self) -> int:
        """The most bytes that MLX held at once."""
        return max(self._memory.peak, self._memory_of_looks.peak)

    # Teaching ------------------------------------------------------------------------------

    def accumulate(self, sequences: Sequence[TokenSequence], targets: int, seed: int) -> float:
        """See `Learner.accumulate`."""
        import mlx.core as mx

        total, gradient = 0.0, self._gradient
        batches = padded_batches(sequences)
        with self._network.learning(keeps_activations=self._keeps_activations):
            if self._memory.is_unknown and batches:
                self._computed(first_of(batches[0]), mx.random.key(seed))
            for batch, key in zip(batches, _keys(seed, len(batches)), strict=True):
                loss, found = self._computed(batch, key)
                gradient = _sum(gradient, found, 1.0 / targets)
                mx.eval(gradient)
                total += loss
        self._gradient = gradient
        return total

    def update(self, learning_rate: float, weight_decay: float, largest_gradient: float) -> float:
        """See `Learner.update`; a gradient that is not finite, as 16 bits can give, is left out."""
        import mlx.core as mx
        from mlx.optimizers import clip_grad_norm

        gradient, self._gradient = self._gradient, None
        if gradient is None:
            return 0.0
        clipped, found = clip_grad_norm(  # type: ignore[no-untyped-call]
            gradient, largest_gradient
        )
        length = float(found)
        if math.isfinite(length):
            self._optimiser.learning_rate = learning_rate
            self._optimiser.weight_decay = weight_decay
            self._parameters = self._optimiser.apply_gradients(clipped, self._parameters)
            mx.eval(self._parameters, self._optimiser.state)
            self._network.take(self._parameters)
        mx.clear_cache()
        return length

    def forget_gradient(self) -> None:
        """See `Learner.forget_gradient`."""
        self._gradient = None

    def losses(
        self, sequences: Sequence[TokenSequence], *, plain: bool = False
    ) -> tuple[LossSum, ...]:
        """See `Learner.losses`."""
        sums = np.zeros((len(sequences), 2))
        batches = padded_batches(sequences)
        with self._wearing(plain=plain):
            if self._memory_of_looks.is_unknown and batches:
                self._looked_at(first_of(batches[0]))
            for batch in batches:
                np.add.at(sums, batch.owners, self._looked_at(batch))
        return tuple(
            LossSum(total, len(one.taught), round(right))
            for (total, right), one in zip(sums.tolist(), sequences, strict=True)
        )

    def save_memory(self) -> bool:
        """See `Learner.save_memory`: what was computed on the way is not kept any more."""
        had_more = self._keeps_activations
        self._keeps_activations = False
        self._memory.forget()
        return had_more

    def close(self) -> None:
        """See `Learner.close`."""
        import mlx.core as mx

        self._parameters = {}
        self.forget_gradient()
        del self._network, self._optimiser
        self.model.close()
        if self._wired is not None:
            mx.set_wired_limit(self._wired)

    # Answering -----------------------------------------------------------------------------

    def scores(self, tokens: Sequence[int], *, plain: bool = False) -> NDArray[np.float32]:
        """Return the scores of what follows each of some tokens, [tokens, vocabulary]."""
        import mlx.core as mx

        with self._wearing(plain=plain):
            rows = mx.arange(len(tokens))
            return np.array(self._network.scores(mx.array(list(tokens))[None], rows))

    def written(
        self, tokens: Sequence[int], longest: int, ends: frozenset[int], *, plain: bool = False
    ) -> list[int]:
        """Return what the model writes behind some tokens, always the likeliest token.

        Args:
            tokens: The prompt.
            longest: Tokens at most.
            ends: Tokens with which it has finished, which are not returned.
            plain: Whether the model answers as before it was taught.
        """
        import mlx.core as mx
        from mlx_lm.generate import generate_step

        found: list[int] = []
        with self._wearing(plain=plain):
            steps = generate_step(mx.array(list(tokens)), self.model.network, max_tokens=longest)
            with contextlib.closing(steps):
                for token, _ in steps:
                    if int(token) in ends:
                        break
                    found.append(int(token))
        return found

    # Files ---------------------------------------------------------------------------------

    def adapter(self) -> Arrays:
        """Return a copy of the adapter."""
        return {name: np.array(one) for name, one in self._parameters.items()}

    def save_adapter(self, path: Path) -> None:
        """See `Learner.save_adapter`."""
        write(path, self.adapter(), self._about())

    def load_adapter(self, path: Path) -> None:
        """See `Learner.load_adapter`."""
        self._take(read(path)[0])

    def save_state(self, path: Path) -> None:
        """See `Learner.save_state`."""
        arrays = self.adapter()
        for name in self._parameters:
            for kind in _MOMENTS:
                arrays[f"{name}/{kind}"] = np.array(self._optimiser.state[name][kind])
        about = {
            "updates": str(int(self._optimiser.step)),
            "keeps_activations": json.dumps(self._keeps_activations),
        }
        write(path, arrays, {**self._about(), **about})

    def load_state(self, path: Path) -> None:
        """See `Learner.load_state`."""
        import mlx.core as mx

        arrays, about = read(path)
        self._take(arrays)
        self.forget_gradient()
        self._keeps_activations = bool(json.loads(about["keeps_activations"]))
        self._memory.forget()
        self._optimiser.state["step"] = mx.array(int(about["updates"]), mx.uint64)
        for name in self._parameters:
            self._optimiser.state[name] = {
                kind: mx.array(arrays[f"{name}/{kind}"]) for kind in _MOMENTS
            }

    def export(self, path: Path) -> Path:
        """See `Learner.export`: a folder as `mlx_lm.lora` writes it."""
        path.mkdir(parents=True, exist_ok=True)
        write(path / "adapters.safetensors", self.adapter(), self._about())
        write_atomically(
            path / "adapter_config.json", json.dumps(self._network.config, indent=2).encode()
        )
        return path

    def _about(self) -> dict[str, str]:
        settings = self._settings
        return {
            "rank": str(settings.rank),
            "alpha": str(settings.alpha),
            "dropout": str(settings.dropout),
            "variant": settings.variant.value,
            "architecture": self.model.architecture,
        }

    def _take(self, arrays: Arrays) -> None:
        """Give the adapter other values.

        Raises:
            KeyError, ValueError: They are those of another adapter.
        """
        import mlx.core as mx

        found = {name: mx.array(arrays[name]) for name in self._parameters}
        for name, one in self._parameters.items():
            if found[name].shape != one.shape:
                raise ValueError(f"{name} is {found[name].shape}, not {one.shape}")
        self._parameters = found
        self._network.take(found)

    # Computing -----------------------------------------------------------------------------

    def _computed(self, batch: PaddedBatch, key: mx.array) -> tuple[float, dict[str, mx.array]]:
        """Return the sum of a batch's losses and its gradient.

        It is the gradient of the sum, not of a mean: in 16 bits a mean's can be too small to be
        told from nothing.
        """
        import mlx.core as mx

        def loss_of(parameters: dict[str, mx.array]) -> mx.array:
            self._network.take(parameters)
            return self._losses_of(batch).sum()

        self._network.draw_dropout(key)
        with self._memory.computing(batch.tokens):
            try:
                loss, gradient = mx.value_and_grad(loss_of)(self._parameters)
                mx.eval(loss, gradient)
            finally:
                self._network.take(self._parameters)
        return float(loss), gradient

    def _looked_at(self, batch: PaddedBatch) -> NDArray[np.float64]:
        """Return the loss of each taught token of a batch, and 1 where it is the likeliest one."""
        import mlx.core as mx
        from mlx.nn.losses import cross_entropy

        with self._memory_of_looks.computing(batch.tokens):
            scores, targets = self._scores_of(batch)
            losses, is_likeliest = cross_entropy(scores, targets), scores.argmax(axis=1) == targets
            mx.eval(losses, is_likeliest)
            return np.stack([np.array(losses, np.float64), np.array(is_likeliest)], axis=1)

    def _losses_of(self, batch: PaddedBatch) -> mx.array:
        from mlx.nn.losses import cross_entropy

        return cross_entropy(*self._scores_of(batch))

    def _scores_of(self, batch: PaddedBatch) -> tuple[mx.array, mx.array]:
        """Return the scores from which the taught tokens of a batch are told, and these."""
        import mlx.core as mx

        scores = self._network.scores(mx.array(batch.inputs), mx.array(batch.rows))
        return scores, mx.array(batch.targets)

    def _wearing(self, *, plain: bool) -> contextlib.AbstractContextManager[None]:
        return self._network.without_adapter() if plain else contextlib.nullcontext()


def _keys(seed: int, count: int) -> Iterator[Any]:
    """Yield what dropout draws with for each of some batches."""
    import mlx.core as mx

    yield from mx.random.split(mx.random.key(seed), count) if count else ()


def _sum(
    one: dict[str, mx.array] | None, other: dict[str, mx.array], share: float
) -> dict[str, mx.array]:
    """Return a gradient and a share of another, added up."""
    parts = {name: values * share for name, values in other.items()}
    return parts if one is None else {name: one[name] + values for name, values in parts.items()}


def _wired_limit(model: LoadedMlxModel) -> int | None:
    """Let a graphics card keep as much memory as is recommended; returns the limit before."""
    if not model.uses_graphics_card:
        return None
    from mlx_lm.utils import maybe_set_recommended_wired_limit

    limit: int | None = maybe_set_recommended_wired_limit()
    return limit
