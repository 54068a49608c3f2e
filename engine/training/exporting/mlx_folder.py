"""An adapter as mlx-lm reads it: a folder for the same model in MLX's form.

mlx-lm multiplies from the other side: its matrices are the transposed ones. Covered: LoRA, rsLoRA
(as a scale) and DoRA of every projection that can be taught.
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

_ENDINGS: Final = {"lora_a": "lora_a", "lora_b": "lora_b", "magnitude": "m"}
_WEIGHTS: Final = "adapters.safetensors"
_CONFIG: Final = "adapter_config.json"


def write_mlx_folder(weights: AdapterWeights, shape: NetworkShape, folder: Path) -> None:
    """Write a folder for mlx-lm.

    Args:
        weights: What was taught.
        shape: Of the model.
        folder: It is there, and empty.

    Raises:
        OSError: It cannot be written.
    """
    from safetensors.torch import save

    # Its own way into a file has an error of its own for a full disk.
    (folder / _WEIGHTS).write_bytes(save(dict(_tensors(weights)), {"format": "mlx"}))
    content = json.dumps(_config(weights, shape), indent=2) + "\n"
    (folder / _CONFIG).write_text(content, encoding="utf-8")


def read_mlx_folder(
    folder: Path, shape: NetworkShape, projections: tuple[str, ...]
) -> AdapterWeights:
    """Read a folder again, as mlx-lm takes it.

    Args:
        folder: As `write_mlx_folder` wrote it.
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
            module, _, ending = name.rpartition(".")
            rows = tensor.t().contiguous() if tensor.dim() == 2 else tensor
            tensors[f"{named[module]}.{kinds[ending]}"] = rows
        return AdapterWeights(tensors, _settings(config), shape.architecture)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserProblem(
            f"{folder.name} is not a folder as mlx-lm reads it.", "Export it again.", repr(error)
        ) from error


def _tensors(weights: AdapterWeights) -> Iterator[tuple[str, Tensor]]:
    for name in sorted(weights.tensors):
        projection, _, kind = name.rpartition(".")
        tensor = weights.tensors[name].float()
        rows = tensor.t().contiguous() if tensor.dim() == 2 else tensor
        yield f"{module_name(projection, weights.architecture)}.{_ENDINGS[kind]}", rows


def _config(weights: AdapterWeights, shape: NetworkShape) -> dict[str, Any]:
    settings = weights.settings
    modules = (module_name(one, weights.architecture) for one in weights.projections)
    return {
        "fine_tune_type": "dora" if settings.variant is LoraVariant.DORA else "lora",
        "num_layers": shape.layers,
        "lora_parameters": {
            "rank": settings.rank,
            "scale": settings.scale,
            "dropout": settings.dropout,
            "keys": sorted({one.split(".", 3)[3] for one in modules}),
        },
    }


def _settings(config: dict[str, Any]) -> LoraSettings:
    parameters = config["lora_parameters"]
    rank = int(parameters["rank"])
    is_dora = config["fine_tune_type"] == "dora"
    return LoraSettings(
        rank=rank,
        alpha=float(parameters["scale"]) * rank,
        dropout=float(parameters["dropout"]),
        variant=LoraVariant.DORA if is_dora else LoraVariant.LORA,
    )
