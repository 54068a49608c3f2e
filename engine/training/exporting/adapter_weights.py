"""What was taught, as numbers: the tensors of an adapter with what they are to be read with."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.errors import UserProblem, from_os_error
from engine.paths import write_atomically
from engine.training.network.projection import LoraPair
from engine.training.records import LoraSettings, LoraVariant, lora_from_values

_DOWN, _UP, _MAGNITUDE = ".lora_a", ".lora_b", ".magnitude"


@dataclass(frozen=True, slots=True)
class AdapterWeights:
    """An adapter in float32, its rows in halves as `network` has them.

    Attributes:
        tensors: As in "blk.0.attn_q.lora_a" [rank, columns], "….lora_b" [rows, rank] and, of DoRA,
            "….magnitude" [rows].
        settings: How they are added.
        architecture: Of the model, as in "llama".
    """

    tensors: Mapping[str, Tensor]
    settings: LoraSettings
    architecture: str

    @property
    def projections(self) -> tuple[str, ...]:
        """What was taught, as in "blk.0.attn_q", in the order of the blocks."""
        found = (one.removesuffix(_DOWN) for one in self.tensors if one.endswith(_DOWN))
        return tuple(sorted(found, key=_by_block))

    def pair(self, projection: str) -> LoraPair:
        """Return what was taught to one projection."""
        return LoraPair(
            self.tensors[projection + _DOWN],
            self.tensors[projection + _UP],
            self.tensors.get(projection + _MAGNITUDE),
        )

    def pairs(self) -> dict[str, LoraPair]:
        """Return all of it by projection, as `Network.wear` takes it."""
        return {one: self.pair(one) for one in self.projections}

    def save(self, path: Path) -> None:
        """Write a file so that a crash leaves the old one or the new one.

        Raises:
            UserProblem: It cannot be written.
        """
        from safetensors.torch import save

        about = {name: str(value) for name, value in asdict(self.settings).items()}
        about["architecture"] = self.architecture
        tensors = {name: self.tensors[name].contiguous() for name in sorted(self.tensors)}
        try:
            write_atomically(path, save(tensors, about))
        except OSError as error:
            raise from_os_error(error, "keep what was taught") from error


def _by_block(projection: str) -> tuple[int, str]:
    _, number, name = projection.split(".", 2)
    return int(number), name


def load_adapter(path: Path) -> AdapterWeights:
    """Read an adapter that `AdapterWeights.save` or a learner wrote.

    Raises:
        UserProblem: The file is not there, or is not a whole adapter.
    """
    from safetensors import safe_open
    from safetensors.torch import load

    try:
        content = path.read_bytes()
        with safe_open(path, "pt") as stream:
            about = dict(stream.metadata() or {})
        tensors: dict[str, Tensor] = load(content)
        weights = AdapterWeights(tensors, _settings(about), about["architecture"])
        problem = next(_problems(weights), "")
    except OSError as error:
        raise from_os_error(error, "read what was taught") from error
    except Exception as error:  # safetensors has an error of its own for each kind of damage
        raise _damaged(path, repr(error)) from error
    if problem:
        raise _damaged(path, problem)
    return weights


def _settings(about: Mapping[str, str]) -> LoraSettings:
    values: dict[str, Any] = {
        "rank": int(about["rank"]),
        "alpha": float(about["alpha"]),
        "dropout": float(about.get("dropout", 0.0)),
        "variant": about["variant"],
    }
    return lora_from_values(values)


def _problems(weights: AdapterWeights) -> Iterator[str]:
    settings = weights.settings
    if settings.rank < 1 or not math.isfinite(settings.scale) or settings.scale == 0:
        yield f"a scale of {settings.scale} at a rank of {settings.rank}"
    if not weights.projections:
        yield "nothing was taught"
    endings = [_DOWN, _UP, *([_MAGNITUDE] if settings.variant is LoraVariant.DORA else [])]
    wanted = {name + ending for name in weights.projections for ending in endings}
    if wanted != set(weights.tensors):
        yield f"wrong tensors: {sorted(wanted ^ set(weights.tensors))[:4]}"
        return
    for name in weights.projections:
        pair = weights.pair(name)
        shapes = (pair.down.shape[0], pair.up.shape[-1])
        if pair.down.dim() != 2 or pair.up.dim() != 2 or shapes != (settings.rank,) * 2:
            yield f"{name} of {tuple(pair.down.shape)} and {tuple(pair.up.shape)}"
        elif not all(bool(torch.isfinite(one).all()) for one in pair.tensors().values()):
            yield f"{name} holds numbers that are none"


def _damaged(path: Path, detail: str) -> UserProblem:
    return UserProblem(
        f"What was taught cannot be read: {path.name} is damaged.",
        "Teach it again, or restore the file from a backup.",
        detail,
    )
