"""Teaches a GGUF model with torch, on a processor or on an NVIDIA card."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.paths import write_atomically
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.gguf_adapter import write_gguf_adapter
from engine.training.learner import LossSum, OutOfMemory
from engine.training.network.network import Network
from engine.training.network.pack import Pack, pack
from engine.training.records import LoraSettings, Precision
from engine.training.sequences import TokenSequence

_NO_MEMORY: Final = ("can't allocate memory", "out of memory", "not enough memory", "bad_alloc")
_FIRST_MOMENT, _SECOND_MOMENT = "exp_avg", "exp_avg_sq"

_log = logging.getLogger(__name__)


class TorchLearner:
    """A GGUF model with an adapter; see `Learner`.

    Args:
        path: The model's file, inspected before.
        name: What a person calls it.
        settings: How what is taught is added.
        seed: Of the first adapter.
        precision: What is computed in.
        device: Where; None chooses.
    """

    def __init__(
        self,
        path: Path,
        name: str,
        settings: LoraSettings,
        seed: int,
        precision: Precision = Precision.AUTO,
        device: torch.device | None = None,
    ) -> None:
        chosen = device or best_device()
        self.dtype = dtype_of(precision, chosen)
        self.network = Network(path, name, settings, dtype=self.dtype, device=chosen)
        self.network.add_adapter(seed)
        self._parameters = self.network.parameters()
        self._optimiser = torch.optim.AdamW(self._parameters.values(), lr=0.0)

    # Teaching ------------------------------------------------------------------------------

    def accumulate(self, sequences: Sequence[TokenSequence], targets: int, seed: int) -> float:
        """See `Learner.accumulate`."""
        if self.network.settings.dropout:
            torch.manual_seed(seed)
        try:
            packed = self._packed(sequences)
            weights = torch.full(packed.targets.shape, 1.0 / targets, device=packed.targets.device)
            losses = self.network.losses(packed, weights)
            losses.sum().backward()
            return float(losses.detach().double().sum())
        except (RuntimeError, MemoryError) as error:
            raise _as_out_of_memory(error) from error

    def update(self, learning_rate: float, weight_decay: float, largest_gradient: float) -> float:
        """See `Learner.update`."""
        length = torch.nn.utils.clip_grad_norm_(self._parameters.values(), largest_gradient)
        for group in self._optimiser.param_groups:
            group["lr"], group["weight_decay"] = learning_rate, weight_decay
        if torch.isfinite(length):  # else one batch would spoil all that was taught
            self._optimiser.step()
        self.forget_gradient()
        return float(length)

    def forget_gradient(self) -> None:
        """See `Learner.forget_gradient`."""
        self._optimiser.zero_grad(set_to_none=True)

    @torch.no_grad()
    def losses(
        self, sequences: Sequence[TokenSequence], *, plain: bool = False
    ) -> tuple[LossSum, ...]:
        """See `Learner.losses`."""
        worn = self.network.remove_adapter() if plain else {}
        try:
            packed = self._packed(sequences)
            losses, is_likeliest = self.network.measured(packed)
            sums = torch.zeros(len(sequences), 2, dtype=torch.float64, device=losses.device)
            both = torch.stack([losses.double(), is_likeliest.double()], dim=1)
            sums.index_add_(0, packed.owners, both)
        except (RuntimeError, MemoryError) as error:
            raise _as_out_of_memory(error) from error
        finally:
            if plain:
                self.network.wear(worn)
        return tuple(
            LossSum(total, len(one.taught), round(right))
            for (total, right), one in zip(sums.tolist(), sequences, strict=True)
        )

    def save_memory(self) -> bool:
        """See `Learner.save_memory`: what was computed on the way is not kept any more."""
        had_more = self.network.keeps_activations
        self.network.keeps_activations = False
        return had_more

    def close(self) -> None:
        """See `Learner.close`."""
        self._parameters = {}
        for name in ("network", "_optimiser"):
            self.__dict__.pop(name, None)

    # Files ---------------------------------------------------------------------------------

    def adapter(self) -> dict[str, Tensor]:
        """Return a copy of the adapter, on the processor."""
        return {name: one.detach().cpu().clone() for name, one in self._parameters.items()}

    def save_adapter(self, path: Path) -> None:
        """See `Learner.save_adapter`."""
        _write(path, self.adapter(), self._about())

    def load_adapter(self, path: Path) -> None:
        """See `Learner.load_adapter`."""
        self.network.load(_read(path))

    def export(self, path: Path) -> Path:
        """See `Learner.export`: a GGUF adapter."""
        weights = AdapterWeights(self.adapter(), self.network.settings, self._architecture)
        target = path.with_suffix(".gguf")
        target.parent.mkdir(parents=True, exist_ok=True)
        write_gguf_adapter(weights, self.network.shape, target)
        return target

    def save_state(self, path: Path) -> None:
        """See `Learner.save_state`."""
        tensors = self.adapter()
        steps = 0.0
        for name, parameter in self._parameters.items():
            state = self._optimiser.state.get(parameter)
            if state:
                steps = float(state["step"])
                for kind in (_FIRST_MOMENT, _SECOND_MOMENT):
                    tensors[f"{name}/{kind}"] = state[kind].detach().cpu()
        kept = self.network.keeps_activations
        about = {"updates": str(steps), "keeps_activations": json.dumps(kept)}
        _write(path, tensors, {**self._about(), **about})

    def load_state(self, path: Path) -> None:
        """See `Learner.load_state`."""
        tensors, about = _read(path), _metadata(path)
        self.forget_gradient()
        self.network.load(tensors)
        self.network.keeps_activations = bool(json.loads(about["keeps_activations"]))
        self._optimiser.state.clear()
        for name, parameter in self._parameters.items():
            if f"{name}/{_FIRST_MOMENT}" in tensors:
                self._optimiser.state[parameter] = {
                    "step": torch.tensor(float(about["updates"])),
                    **{
                        kind: tensors[f"{name}/{kind}"].to(parameter.device)
                        for kind in (_FIRST_MOMENT, _SECOND_MOMENT)
                    },
                }

    def _about(self) -> dict[str, str]:
        settings = self.network.settings
        return {
            "rank": str(settings.rank),
            "alpha": str(settings.alpha),
            "dropout": str(settings.dropout),
            "variant": settings.variant.value,
            "architecture": self._architecture,
        }

    @property
    def _architecture(self) -> str:
        return self.network.shape.architecture

    def _packed(self, sequences: Sequence[TokenSequence]) -> Pack:
        network = self.network
        return pack(sequences, network.shape.sliding_window, network.dtype, network.device)


def best_device() -> torch.device:
    """Return the device that computes fastest."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def dtype_of(precision: Precision, device: torch.device) -> torch.dtype:
    """Return what to compute in.

    bf16 is only chosen where there are instructions for it: elsewhere it is slower than fp32.
    """
    if precision is Precision.FP32:
        return torch.float32
    if precision is Precision.BF16 or device.type == "cuda":
        return torch.bfloat16
    has_instructions = torch.ops.mkldnn._is_mkldnn_bf16_supported()  # noqa: SLF001 - no other name
    return torch.bfloat16 if has_instructions and _has_bf16_products() else torch.float32


def _has_bf16_products() -> bool:
    """Whether this processor multiplies bf16 numbers itself (AVX-512 BF16, AMX or ARM's BF16)."""
    import platform

    if platform.machine() in ("arm64", "aarch64"):
        return True
    capability = torch.backends.cpu.get_cpu_capability()
    return capability.startswith("AVX512") and _cpu_flag("avx512_bf16", "amx_bf16")


def _cpu_flag(*flags: str) -> bool:
    """Whether Linux names one of these features; elsewhere a measurement decides."""
    try:
        words = set(Path("/proc/cpuinfo").read_text(encoding="utf-8").split())
    except OSError:
        return _is_faster_in_bf16()
    return any(flag in words for flag in flags)


def _is_faster_in_bf16() -> bool:
    import time

    def seconds(dtype: torch.dtype) -> float:
        one = torch.ones(512, 512, dtype=dtype)
        torch.mm(one, one)
        began = time.perf_counter()
        for _ in range(4):
            torch.mm(one, one)
        return time.perf_counter() - began

    return seconds(torch.bfloat16) < seconds(torch.float32)


def _as_out_of_memory(error: Exception) -> Exception:
    """Return what an error means: too little memory, or itself."""
    words = str(error).lower()
    if isinstance(error, MemoryError) or any(one in words for one in _NO_MEMORY):
        _log.warning("out of memory while teaching: %s", words[:200])
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        return OutOfMemory(words)
    return error


def _write(path: Path, tensors: Mapping[str, Tensor], about: Mapping[str, str]) -> None:
    from safetensors.torch import save

    contiguous = {name: one.contiguous() for name, one in tensors.items()}
    write_atomically(path, save(contiguous, dict(about)))


def _read(path: Path) -> dict[str, Tensor]:
    from safetensors.torch import load

    try:
        found: dict[str, Tensor] = load(path.read_bytes())
    except OSError:
        raise
    except Exception as error:  # safetensors has an error of its own for each kind of damage
        raise UserProblem(f"{path.name} is damaged.", "", repr(error)) from error
    return found


def _metadata(path: Path) -> dict[str, Any]:
    from safetensors import safe_open

    with safe_open(path, "pt") as stream:
        return dict(stream.metadata() or {})
