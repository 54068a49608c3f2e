"""What a model was taught: LoRA adapters in mlx-lm's form, put on and taken off in place.

An adapter replaces some layers by ones that hold the old layer and add to it. Both are kept, so
that a switch only hangs in the others; no weight of the model is changed.

Covered: LoRA and DoRA as `mlx_lm.lora` writes them (adapter_config.json, adapters.safetensors).
Not covered: adapters of peft, and whole models under the name of an adapter; both are refused.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from engine.errors import UserProblem
from engine.generation.records import Adapter

_LARGEST_RANK: Final = 4096


@dataclass(frozen=True, slots=True)
class _Loaded:
    """The layers of an adapter by name, with the scale that each was trained with."""

    layers: dict[str, Any]
    scales: dict[str, float]


class MlxAdapters:
    """The adapters of one network; each folder is loaded once."""

    def __init__(self, network: Any, model_name: str) -> None:  # noqa: ANN401
        self._network = network
        self._model_name = model_name
        self._plain = dict(network.named_modules())
        self._loaded: dict[str, _Loaded] = {}
        self._worn: _Loaded | None = None

    def use(self, adapter: Adapter | None) -> None:
        """Put an adapter on, in place of the one that is on; None takes it off.

        Raises:
            UserProblem: It belongs to another model, or cannot be read.
        """
        wanted = self._loaded_from(adapter) if adapter else None
        self._take_off()
        if adapter is None or wanted is None:
            return
        for name, layer in wanted.layers.items():
            layer.scale = wanted.scales[name] * adapter.scale
        self._hang_in(wanted.layers)
        self._worn = wanted

    def close(self) -> None:
        """Free them."""
        self._loaded.clear()
        self._plain.clear()
        self._worn = None
        self._network = None

    def _take_off(self) -> None:
        if self._worn is not None:
            self._hang_in({name: self._plain[name] for name in self._worn.layers})
            self._worn = None

    def _loaded_from(self, adapter: Adapter) -> _Loaded:
        identity = adapter_identity(adapter)
        if identity not in self._loaded:
            self._check(adapter)
            worn = self._worn
            self._take_off()
            try:
                self._loaded[identity] = self._load(adapter)
            finally:
                if worn is not None:  # a switch that fails leaves everything as it was
                    self._hang_in(worn.layers)
                    self._worn = worn
        return self._loaded[identity]

    def _load(self, adapter: Adapter) -> _Loaded:
        import mlx.core as mx
        from mlx_lm.utils import load_adapters

        try:
            load_adapters(self._network, str(adapter.path))
            self._network.eval()
            layers = self._changed_layers()
            mx.eval([layer.parameters() for layer in layers.values()])
        except Exception as error:  # a foreign file: mlx-lm raises all kinds
            raise self._unusable(adapter, repr(error)) from error
        finally:
            self._hang_in({name: self._plain[name] for name in self._changed_layers()})
        return _Loaded(layers, {name: float(layer.scale) for name, layer in layers.items()})

    def _changed_layers(self) -> dict[str, Any]:
        """Return the layers that are not the model's own, the outermost ones."""
        return {
            name: module
            for name, module in self._network.named_modules()
            if name in self._plain and module is not self._plain[name]
        }

    def _hang_in(self, layers: dict[str, Any]) -> None:
        from mlx.utils import tree_unflatten

        if layers:
            self._network.update_modules(tree_unflatten(list(layers.items())))

    def _check(self, adapter: Adapter) -> None:
        """Look at the description of an adapter before mlx-lm uses it."""
        try:
            text = (adapter.path / "adapter_config.json").read_text(encoding="utf-8")
            config = json.loads(text)
            form = config.get("fine_tune_type", "lora")
            settings = config["lora_parameters"]
            is_usable = (
                form in ("lora", "dora")
                and isinstance(config["num_layers"], int)
                and 0 < settings["rank"] <= _LARGEST_RANK
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._unusable(adapter, repr(error)) from error
        if not is_usable:
            raise self._unusable(adapter, text[:500])

    def _unusable(self, adapter: Adapter, detail: str) -> UserProblem:
        return UserProblem(
            f"What “{adapter.name}” was taught does not fit {self._model_name}.",
            "Choose the model that it was taught with, or teach this one.",
            detail,
        )


def adapter_identity(adapter: Adapter) -> str:
    """Tell one content of an adapter from another without reading it.

    Raises:
        UserProblem: It is not there.
    """
    weights = adapter.path / "adapters.safetensors"
    try:
        facts = weights.stat()
    except OSError as error:
        raise UserProblem(
            f"What “{adapter.name}” was taught is not there, or not in the form of MLX.",
            "Choose another adapter, or none.",
            repr(error),
        ) from error
    return f"{weights.resolve()}:{facts.st_size}:{facts.st_mtime_ns}"
