"""The tokens of a folder: its tokenizer, its template, what it says about itself."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import UserProblem


class MlxVocabulary:
    """How a folder's model cuts text into tokens; no weights are loaded.

    Args:
        folder: With config.json and the tokenizer.
        name: What a person calls the model.
        config: What config.json says; None reads it.

    Attributes:
        name: What a person calls the model.

    Raises:
        UserProblem: It is not a usable model, or MLX is not there.
    """

    def __init__(self, folder: Path, name: str, config: dict[str, Any] | None = None) -> None:
        self.name = name
        with problems_of_loading(name):
            from mlx_lm.tokenizer_utils import load as load_tokenizer

            self._config = config if config is not None else read_config(folder)
            self._tokenizer: Any = load_tokenizer(
                folder,
                {"trust_remote_code": False, "local_files_only": True},
                eos_token_ids=self._config.get("eos_token_id"),
            )
        added = self._tokenizer.added_tokens_decoder
        self._control = {number: one.content for number, one in added.items() if one.special}

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

    @property
    def end_token(self) -> int:
        """The token that ends a sequence; of several the smallest; -1 where there is none."""
        return min((int(one) for one in self._tokenizer.eos_token_ids), default=-1)


def read_config(folder: Path) -> dict[str, Any]:
    """Return what a folder's config.json says."""
    config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return config


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
