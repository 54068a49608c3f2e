"""An adapter as peft reads it: a folder for a model of Hugging Face's transformers.

Covered: LoRA, rsLoRA and DoRA of every projection that can be taught. Not covered: naming the model
on Hugging Face (a GGUF file does not say which it was); it is given when the folder is loaded.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from torch import Tensor

from engine.errors import UserProblem
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.hugging_face import module_name, projection_names
from engine.training.network.shape import NetworkShape
from engine.training.records import LoraSettings, LoraVariant

_PREFIX: Final = "base_model.model."
_ENDINGS: Final = {
    "lora_a": "lora_A.weight",
    "lora_b": "lora_B.weight",
    "magnitude": "lora_magnitude_vector",
}
_WEIGHTS: Final = "adapter_model.safetensors"
_CONFIG: Final = "adapter_config.json"


def write_peft_folder(weights: AdapterWeights, folder: Path) -> None:
    """Write a folder for peft.

    Args:
        weights: What was taught.
        folder: It is there, and empty.

    Raises:
        OSError: It cannot be written.
    """
    from safetensors.torch import save

    # Its own way into a file has an error of its own for a full disk.
    (folder / _WEIGHTS).write_bytes(save(dict(_tensors(weights)), {"format": "pt"}))
    content = json.dumps(_config(weights), indent=2) + "\n"
    (folder / _CONFIG).write_text(content, encoding="utf-8")


def read_peft_folder(
    folder: Path, shape: NetworkShape, projections: tuple[str, ...]
) -> AdapterWeights:
    """Read a folder again, as peft takes it.

    Args:
        folder: As `write_peft_folder` wrote it.
        shape: Of the model.
        projections: What may have been taught.

    Raises:
        UserProblem: It is not such a folder.
    """
    from safetensors.torch import load_file

    named = projection_names(shape, projections)
    kinds = {ending: kind for kind, ending in _ENDINGS.items()}
    try:
        config = json.loads((folder / _CONFIG).read_text(encoding="utf-8"))
        tensors = {}
        for name, tensor in load_file(folder / _WEIGHTS).items():
            ending = next(one for one in kinds if name.endswith(f".{one}"))
            module = name.removeprefix(_PREFIX).removesuffix(f".{ending}")
            tensors[f"{named[module]}.{kinds[ending]}"] = tensor
        return AdapterWeights(tensors, _settings(config), shape.architecture)
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        raise UserProblem(
            f"{folder.name} is not a folder as peft reads it.", "Export it again.", repr(error)
        ) from error


def _tensors(weights: AdapterWeights) -> Iterator[tuple[str, Tensor]]:
    for name in sorted(weights.tensors):
        projection, _, kind = name.rpartition(".")
        module = module_name(projection, weights.architecture)
        yield f"{_PREFIX}{module}.{_ENDINGS[kind]}", weights.tensors[name].float().contiguous()


def _config(weights: AdapterWeights) -> dict[str, Any]:
    settings = weights.settings
    modules = [module_name(one, weights.architecture) for one in weights.projections]
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": None,
        "r": settings.rank,
        "lora_alpha": settings.alpha,
        "lora_dropout": settings.dropout,
        "target_modules": _short(modules),
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
        "use_rslora": settings.variant is LoraVariant.RSLORA,
        "use_dora": settings.variant is LoraVariant.DORA,
    }


def _short(modules: list[str]) -> list[str]:
    """Return names as people write them where every layer was taught alike, else whole ones."""
    layers = {one.split(".")[2] for one in modules}
    kinds = {one.rpartition(".")[2] for one in modules}
    return sorted(kinds if len(modules) == len(layers) * len(kinds) else modules)


def _settings(config: dict[str, Any]) -> LoraSettings:
    variant = LoraVariant.DORA if config["use_dora"] else LoraVariant.LORA
    return LoraSettings(
        rank=int(config["r"]),
        alpha=float(config["lora_alpha"]),
        dropout=float(config["lora_dropout"]),
        variant=LoraVariant.RSLORA if config["use_rslora"] else variant,
    )
