"""A loaded folder: its weights, beside its tokens."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from engine.generation.mlx.vocabulary import MlxVocabulary, problems_of_loading, read_config


class LoadedMlxModel(MlxVocabulary):
    """Weights in memory, and the tokenizer.

    Attributes:
        network: The model as mlx-lm made it.
        name: What a person calls it.
        trained_context: Tokens that it was trained for; 0 where the folder does not say.
    """

    def __init__(self, folder: Path, name: str, *, graphics_card: bool) -> None:
        """Load a folder that was inspected; nothing is fetched and none of its code is run.

        Args:
            folder: With config.json, tokenizer and safetensors.
            name: What a person calls it.
            graphics_card: Whether the graphics card may compute.

        Raises:
            UserProblem: It is not a usable model, MLX is not there, or memory is short.
        """
        _choose_device(graphics_card=graphics_card)
        with problems_of_loading(name):
            from mlx_lm.utils import load_model

            self.network, config = load_model(
                folder, model_config=_older_names(folder), trust_remote_code=False
            )
        super().__init__(folder, name, config)
        self.trained_context = self._trained_context()

    @property
    def uses_graphics_card(self) -> bool:
        """Whether a graphics card computes."""
        import mlx.core as mx

        return bool(mx.default_device() == mx.Device(mx.gpu))

    def close(self) -> None:
        """Free the weights."""
        import gc

        import mlx.core as mx

        self.network = None
        gc.collect()
        mx.clear_cache()

    def _trained_context(self) -> int:
        config = {**self._config, **(self._config.get("text_config") or {})}
        longest = config.get("max_position_embeddings") or config.get("model_max_length") or 0
        return longest if isinstance(longest, int) else 0


def _older_names(folder: Path) -> dict[str, Any]:
    """Return settings of rotary positions under the names that mlx-lm reads.

    Folders that transformers 5 wrote hold them in "rope_parameters". Most architectures of mlx-lm
    look for "rope_theta" and "rope_scaling", and take a default in silence: such a model speaks
    fluently and answers wrongly.
    """
    config = read_config(folder)
    changed = _rotary_settings(config)
    inner = config.get("text_config")
    if isinstance(inner, dict) and (settings := _rotary_settings(inner)):
        changed["text_config"] = {**inner, **settings}
    return changed


def _rotary_settings(config: dict[str, Any]) -> dict[str, Any]:
    rotary = config.get("rope_parameters")
    # Parameters for each kind of layer have no older form.
    if not isinstance(rotary, dict) or "rope_theta" not in rotary or "rope_theta" in config:
        return {}
    found: dict[str, Any] = {"rope_theta": rotary["rope_theta"]}
    if rotary.get("rope_type", "default") != "default":
        scaling = {name: value for name, value in rotary.items() if name != "rope_theta"}
        found["rope_scaling"] = scaling
    return found


def _choose_device(*, graphics_card: bool) -> None:
    """Compute on the processor, if wanted; to be called before mlx-lm is imported."""
    if graphics_card:
        return
    with contextlib.suppress(ImportError):  # said in words when the model is loaded
        import mlx.core as mx

        mx.set_default_device(mx.cpu)
