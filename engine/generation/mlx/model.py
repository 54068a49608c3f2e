"""A loaded folder: its weights, its tokenizer, what it says about itself."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import UserProblem


class LoadedMlxModel:
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
        self.name = name
        _choose_device(graphics_card=graphics_card)
        with problems_of_loading(name):
            from mlx_lm.tokenizer_utils import load as load_tokenizer
            from mlx_lm.utils import load_model

            self.network, self._config = load_model(
                folder, model_config=_older_names(folder), trust_remote_code=False
            )
            self._tokenizer: Any = load_tokenizer(
                folder,
                {"trust_remote_code": False, "local_files_only": True},
                eos_token_ids=self._config.get("eos_token_id"),
            )
        self.trained_context = self._trained_context()
        added = self._tokenizer.added_tokens_decoder
        self._control = {number: one.content for number, one in added.items() if one.special}

    @property
    def uses_graphics_card(self) -> bool:
        """Whether a graphics card computes."""
        import mlx.core as mx

        return bool(mx.default_device() == mx.Device(mx.gpu))

    @property
    def chat_template(self) -> str:
        """The text of the model's own template; empty where it has none."""
        template = self._tokenizer.chat_template
        if isinstance(template, dict):
            template = template.get("default", "")
        return template if isinstance(template, str) else ""

    @property
    def architecture(self) -> str:
        """As in "llama"."""
        return str(self._config.get("model_type", ""))

    @property
    def special_texts(self) -> tuple[str, str]:
        """The texts of the tokens that begin and end a sequence, empty where there is none."""
        return (self._tokenizer.bos_token or "", self._tokenizer.eos_token or "")

    @property
    def control_texts(self) -> tuple[str, ...]:
        """The texts that the tokenizer takes for a control token."""
        return tuple(self._control.values())

    @property
    def adds_beginning(self) -> bool:
        """Whether the tokenizer puts its beginning-of-sequence token in front of every text."""
        beginning = self._tokenizer.encode("a")[:1]
        return bool(beginning) and beginning[0] == self._tokenizer.bos_token_id

    def end_tokens(self, stops: tuple[str, ...]) -> frozenset[int]:
        """Return the tokens with which a model has finished: its own, and the control ones named.

        Many folders name only one of several end tokens; a layout knows the one that ends a turn.
        """
        named = (number for number, text in self._control.items() if text in stops)
        return frozenset((*self._tokenizer.eos_token_ids, *named))

    def tokens(self, text: str) -> list[int]:
        """Cut a text into tokens; texts of control tokens in it become these tokens."""
        # Names of files may hold characters that are no text.
        text = text.encode("utf-8", errors="replace").decode("utf-8")
        found: list[int] = self._tokenizer.encode(text, add_special_tokens=False)
        return found

    def text(self, tokens: list[int]) -> str:
        """Return what tokens stand for, control tokens included."""
        text: str = self._tokenizer.decode(
            tokens, skip_special_tokens=False, clean_up_tokenization_spaces=False
        )
        return text

    def control_text(self, token: int) -> str | None:
        """Return the text of a control token; None for any other token."""
        return self._control.get(token)

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


@contextlib.contextmanager
def problems_of_loading(name: str) -> Iterator[None]:
    """Say in plain words why a model cannot be loaded."""
    try:
        yield
    except ImportError as error:
        raise UserProblem(
            f"The model {name} needs MLX, which is not installed here.",
            "MLX is for Macs with Apple silicon. Choose a model in the GGUF format.",
            repr(error),
        ) from error
    except (MemoryError, RuntimeError) as error:
        # MLX says a lack of memory and a damaged file both as RuntimeError.
        raise UserProblem(
            f"The model {name} cannot be loaded.",
            "It may be damaged, or too large for the memory. Choose another model.",
            repr(error),
        ) from error
    except (
        OSError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        json.JSONDecodeError,
    ) as error:
        # What mlx-lm and transformers raise for files that miss something, or say it wrongly.
        raise UserProblem(
            f"The model {name} cannot be loaded.",
            "Its folder may be damaged or incomplete, or its kind is not known yet. Choose "
            "another model.",
            repr(error),
        ) from error


def _older_names(folder: Path) -> dict[str, Any]:
    """Return settings of rotary positions under the names that mlx-lm reads.

    Folders that transformers 5 wrote hold them in "rope_parameters". Most architectures of mlx-lm
    look for "rope_theta" and "rope_scaling", and take a default in silence: such a model speaks
    fluently and answers wrongly.
    """
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
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
