"""A loaded GGUF file: its weights, its vocabulary, what it says about itself."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem
from engine.generation.llama_cpp.library import last_words, library

_LONGEST_TOKEN: Final = 1024
"""Bytes of one token's text at most; the longest known are runs of spaces."""

_LONGEST_TEMPLATE: Final = 262_144


class LoadedModel:
    """Weights in memory.

    Attributes:
        handle: The library's own.
        name: What a person calls the model.
        path: The file that was loaded.
        trained_context: Tokens that it was trained for; 0 where the file does not say.
    """

    def __init__(
        self, path: Path, name: str, graphics_layers: int = 0, *, vocabulary_only: bool = False
    ) -> None:
        """Load a file that was inspected before.

        Args:
            path: The GGUF file, the first of a split one.
            name: What a person calls it.
            graphics_layers: Layers to put on the graphics card.
            vocabulary_only: Whether the weights stay on the disk, because only tokens are wanted.

        Raises:
            UserProblem: It is not a usable model, or there is not enough memory.
        """
        api = library()
        settings = api.llama_model_default_params()
        settings.n_gpu_layers = graphics_layers
        settings.vocab_only = vocabulary_only
        last_words()
        handle = api.llama_model_load_from_file(str(path).encode(), settings)
        if not handle:
            raise UserProblem(
                f"The model {name} cannot be loaded.",
                "It may be damaged, too large for the memory, or of a kind that is not known yet. "
                "Choose another model.",
                last_words(),
            )
        self._api = api
        self.handle = handle
        self.name = name
        self.path = path
        self.trained_context = max(int(api.llama_model_n_ctx_train(handle)), 0)
        self._vocabulary = api.llama_model_get_vocab(handle)
        self._buffer = ctypes.create_string_buffer(_LONGEST_TOKEN)

    @property
    def vocabulary_size(self) -> int:
        """How many tokens there are."""
        return int(self._api.llama_vocab_n_tokens(self._vocabulary))

    @property
    def keeps_every_token(self) -> bool:
        """Whether what was read can be forgotten from any token on.

        Recurrent models keep one state for all that was read, and cannot.
        """
        api = self._api
        return not (
            api.llama_model_is_recurrent(self.handle) or api.llama_model_is_hybrid(self.handle)
        )

    @property
    def adds_beginning(self) -> bool:
        """Whether the tokenizer puts its beginning-of-sequence token in front of every text."""
        return bool(self._api.llama_vocab_get_add_bos(self._vocabulary))

    def tokens(self, text: str) -> list[int]:
        """Cut a text into tokens; texts of control tokens in it become these tokens."""
        given = text.encode("utf-8", errors="replace")
        count, tokens = self._cut(given, len(given) + 8)
        if count < 0:
            # Some tokenizers take more than one token for a byte, and say how many.
            count, tokens = self._cut(given, -count)
        if count < 0:
            raise UserProblem(
                f"The model {self.name} cannot cut this text into tokens.", "Choose another model."
            )
        cut: list[int] = tokens[:count]
        return cut

    def _cut(self, text: bytes, room: int) -> tuple[int, Any]:
        tokens = (ctypes.c_int32 * room)()
        count = self._api.llama_tokenize(
            self._vocabulary, text, len(text), tokens, room, False, True
        )
        return int(count), tokens

    def text_bytes(self, token: int, *, is_shown: bool = False) -> bytes:
        """Return what a token stands for; control tokens for nothing, unless they are shown."""
        length = self._api.llama_token_to_piece(
            self._vocabulary, token, self._buffer, _LONGEST_TOKEN, 0, is_shown
        )
        return self._buffer.raw[: max(length, 0)]

    @property
    def end_token(self) -> int:
        """The token that ends a turn, or else a sequence; -1 where there is neither."""
        turn = int(self._api.llama_vocab_eot(self._vocabulary))
        return turn if turn >= 0 else int(self._api.llama_vocab_eos(self._vocabulary))

    def ends_answer(self, token: int) -> bool:
        """Whether a model that writes this token has finished."""
        return bool(self._api.llama_vocab_is_eog(self._vocabulary, token))

    def special_texts(self) -> tuple[str, str]:
        """Return the texts of the tokens that begin and end a sequence; empty for none."""
        api = self._api
        return (
            self._token_name(api.llama_vocab_bos(self._vocabulary)),
            self._token_name(api.llama_vocab_eos(self._vocabulary)),
        )

    def control_tokens(self) -> dict[str, int]:
        """Return what the tokenizer would take for a control token: the text and the token."""
        api = self._api
        marked = (
            token
            for token in range(self.vocabulary_size)
            if api.llama_vocab_get_attr(self._vocabulary, token) & api.LLAMA_TOKEN_ATTR_CONTROL
        )
        named = ((self._token_name(token), token) for token in marked)
        return {text: token for text, token in named if len(text) > 1}

    def metadata(self, key: str) -> str:
        """Return what the file says about itself under a key; empty where it says nothing."""
        buffer = ctypes.create_string_buffer(_LONGEST_TEMPLATE)
        length = self._api.llama_model_meta_val_str(
            self.handle, key.encode(), buffer, _LONGEST_TEMPLATE
        )
        return buffer.value.decode("utf-8", errors="replace") if length >= 0 else ""

    def close(self) -> None:
        """Free the weights."""
        if self.handle:
            self._api.llama_model_free(self.handle)
            self.handle = None

    def _token_name(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = self._api.llama_vocab_get_text(self._vocabulary, token)
        return text.decode("utf-8", errors="replace")
