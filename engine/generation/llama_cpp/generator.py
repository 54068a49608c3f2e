"""Generation with llama.cpp, on a GGUF file.

Covered: CPU, the file's own chat template in Jinja's sandbox, a stop that also interrupts the
reading of a long prompt, text in a document that looks like a control token made harmless.
Not covered: adapters, offload to a GPU, saved states, drafting.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem
from engine.generation.records import Sampling
from engine.models.starter import check_gguf
from engine.prompt.records import Turn

_LONGEST_TOKEN: Final = 1024
"""Bytes of one token's text at most; the longest known are runs of spaces."""

_REPEAT_PENALTY: Final = 1.1
"""Keeps small models from saying the same sentence again and again; 1 would be no penalty."""


class LlamaCppGenerator:
    """A loaded GGUF model. One answer at a time."""

    def __init__(self, path: Path, name: str, context_tokens: int, threads: int = 0) -> None:
        """Load a model.

        Args:
            path: The GGUF file.
            name: What a person calls it.
            context_tokens: The context to make; of it, what the model was trained for is used.
            threads: Processor threads; 0 means all cores but one.

        Raises:
            UserProblem: The file is not a usable model, or there is not enough memory.
        """
        check_gguf(path)
        import llama_cpp

        self.name = name
        self._api: Any = llama_cpp
        self._cancelled: Callable[[], bool] = _never
        used = threads or max((os.cpu_count() or 2) - 1, 1)
        try:
            self._llama = llama_cpp.Llama(
                str(path),
                n_ctx=context_tokens,
                n_threads=used,
                n_threads_batch=used,
                verbose=False,
            )
        except (ValueError, RuntimeError, AssertionError, OSError) as error:
            raise UserProblem(
                f"The model {path.name} cannot be loaded.",
                "It may be damaged, too large for the memory, or of a kind that is not known yet. "
                "Choose another model.",
                repr(error),
            ) from error
        trained = int(llama_cpp.llama_model_n_ctx_train(self._llama.model))
        self.context_tokens = min(int(self._llama.n_ctx()), trained or context_tokens)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._llama.model)
        self._control_texts = self._find_control_texts()
        self._formatter = self._make_formatter()
        self._allow_interruption()

    def count(self, turns: tuple[Turn, ...]) -> int:
        """See `Generator.count`."""
        return len(self._tokens(turns))

    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        """See `Generator.generate`."""
        tokens = self._tokens(turns)
        room = self.context_tokens - len(tokens)
        if room < 1:
            raise UserProblem(
                f"This is too long for the model: {len(tokens)} tokens, and it can take "
                f"{self.context_tokens}.",
                "Shorten it, or choose a larger context in the settings.",
            )
        self._cancelled = is_cancelled
        self._llama.set_seed(sampling.seed)
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        try:
            for token in self._written(tokens, sampling, min(sampling.longest, room)):
                text = decoder.decode(self._bytes_of(token))
                if text:
                    yield text
                if is_cancelled():
                    return
        finally:
            self._cancelled = _never

    def close(self) -> None:
        """See `Generator.close`."""
        self._llama.close()

    def _written(self, tokens: list[int], sampling: Sampling, longest: int) -> Iterator[int]:
        stream = self._llama.generate(
            tokens, temp=sampling.temperature, repeat_penalty=_REPEAT_PENALTY
        )
        for _ in range(longest):
            try:
                token = next(stream)
            except RuntimeError as error:
                # llama_decode was interrupted, or failed: either way its cache is not to be used.
                self._llama.reset()  # type: ignore[no-untyped-call]
                self._llama._ctx.kv_cache_clear()  # type: ignore[no-untyped-call]  # noqa: SLF001
                if self._cancelled():
                    return
                raise UserProblem(
                    "The model could not go on.",
                    "Choose a smaller context in the settings, or close other programs.",
                    repr(error),
                ) from error
            if self._api.llama_vocab_is_eog(self._vocabulary, token):
                return
            yield token

    def _tokens(self, turns: tuple[Turn, ...]) -> list[int]:
        messages = [
            {"role": turn.speaker.value, "content": self._made_harmless(turn.text)}
            for turn in turns
        ]
        try:
            laid_out = self._formatter(messages=messages)
        except Exception as error:  # a template is a program from the file: it may raise anything
            raise UserProblem(
                f"The chat template of {self.name} does not work.",
                "Choose another model.",
                repr(error),
            ) from error
        text = laid_out.prompt.encode("utf-8", errors="replace")
        tokens: list[int] = self._llama.tokenize(text, add_bos=False, special=True)
        return tokens

    def _made_harmless(self, text: str) -> str:
        """Break up what the tokenizer would take for a control token, as in "<|im_end|>"."""
        for control in self._control_texts:
            if control in text:
                text = text.replace(control, control[0] + " " + control[1:])
        return text

    def _find_control_texts(self) -> list[str]:
        api = self._api
        texts = []
        for token in range(api.llama_vocab_n_tokens(self._vocabulary)):
            if api.llama_vocab_get_attr(self._vocabulary, token) & api.LLAMA_TOKEN_ATTR_CONTROL:
                text = api.llama_vocab_get_text(self._vocabulary, token).decode(errors="replace")
                if len(text) > 1:
                    texts.append(text)
        return texts

    def _make_formatter(self) -> Any:  # noqa: ANN401 - llama_cpp has no types
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        template = self._llama.metadata.get("tokenizer.chat_template")
        if not template:
            raise UserProblem(
                f"The model {self.name} has no chat template: it was not made for questions.",
                "Choose a model with “instruct” or “chat” in its name.",
            )
        return Jinja2ChatFormatter(
            template,
            eos_token=self._text_of(self._llama.token_eos()),
            bos_token=self._text_of(self._llama.token_bos()),
        )

    def _text_of(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = self._api.llama_vocab_get_text(self._vocabulary, token)
        return text.decode(errors="replace")

    def _bytes_of(self, token: int) -> bytes:
        import ctypes

        buffer = (ctypes.c_char * _LONGEST_TOKEN)()
        length = self._api.llama_token_to_piece(
            self._vocabulary, token, buffer, _LONGEST_TOKEN, 0, False
        )
        return buffer.raw[: max(length, 0)]

    def _allow_interruption(self) -> None:
        """Let llama.cpp ask, between the steps of its computation, whether to stop."""
        self._callback = self._api.ggml_abort_callback(lambda _: self._cancelled())
        self._api.llama_set_abort_callback(self._llama.ctx, self._callback, None)


def _never() -> bool:
    return False
