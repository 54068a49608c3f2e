"""What a model has read: the context of llama.cpp, and which tokens it holds.

One sequence of tokens. What a new prompt shares with it from the beginning is not read again.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from engine.errors import UserProblem
from engine.generation.llama_cpp.library import StopSwitch, last_words, library
from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.llama_cpp.threads import Threads
from engine.generation.records import CacheType, FlashAttention, Loading

_BATCH: Final = 512
"""Tokens that are computed together; more brings nothing on a processor (docs/performance.md)."""

_MOST_CHECKED: Final = 16
"""Tokens at most whose scores are all wanted, when guesses are checked."""

_LOOK_FOR_STOP_SECONDS: Final = 0.02
_SEQUENCE: Final = 0

_ABORTED: Final = 2
"""What `llama_decode` returns when the stop switch ended it."""


class Interrupted(Exception):
    """The computation was stopped because the person asked for it."""


class ModelContext:
    """Memory of one model for one sequence of tokens.

    Attributes:
        size: Tokens that it can hold.
        held: The tokens that it holds.
    """

    def __init__(self, model: LoadedModel, loading: Loading, threads: Threads) -> None:
        """Make a context.

        Raises:
            UserProblem: There is not enough memory for it.
        """
        api = library()
        self._api = api
        self._switch = StopSwitch(api)
        settings = _settings(api, model, loading, threads)
        last_words()
        handle = api.llama_init_from_model(model.handle, settings)
        if not handle:
            raise UserProblem(
                f"There is not enough memory for {loading.context_tokens} tokens of context.",
                "Choose a smaller context in the settings, or close other programs.",
                last_words(),
            )
        self.handle = handle
        self.size = int(api.llama_n_ctx(handle))
        self.held: list[int] = []
        self._memory = api.llama_get_memory(handle)
        api.llama_set_abort_callback(handle, self._switch.callback, self._switch.data)
        self._batch = _Batch(api, _MOST_CHECKED)

    @contextmanager
    def interruptible(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """While this lasts, a computation ends soon after `is_cancelled` says so."""
        done = threading.Event()

        def look() -> None:
            while not done.wait(_LOOK_FOR_STOP_SECONDS):
                if is_cancelled():
                    self._switch.interrupt()
                    return

        watcher = threading.Thread(target=look, name="stop-switch", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()
            self._switch.reset()

    def shared(self, tokens: Sequence[int]) -> int:
        """Return how many of these tokens it holds already, from the beginning."""
        return shared_length(self.held, tokens)

    def read(self, tokens: Sequence[int]) -> int:
        """Hold exactly these tokens, with the scores of what follows the last one.

        Returns:
            How many had been read before.

        Raises:
            Interrupted: See `interruptible`.
            UserProblem: The computation failed.
        """
        known = self.keep(min(self.shared(tokens), len(tokens) - 1))
        for start in range(known, len(tokens) - 1, _BATCH):
            if self._switch.is_on:
                # A processor looks by itself between two steps; a graphics card never does.
                raise Interrupted
            part = tokens[start : min(start + _BATCH, len(tokens) - 1)]
            given = (ctypes.c_int32 * len(part))(*part)
            self._decode(self._api.llama_batch_get_one(given, len(part)))
            self.held.extend(part)
        # The last one alone, as it is when all before it was known: attention over many tokens at
        # once rounds differently, and the same question is to get the same answer.
        self.read_each(tokens[-1:])
        return known

    def read_each(self, tokens: Sequence[int]) -> None:
        """Add a few tokens, with the scores of what follows each of them.

        With flash attention the scores are those of the same tokens one by one, bit for bit.

        Raises:
            Interrupted: See `interruptible`.
            UserProblem: The computation failed.
        """
        self._decode(self._batch.filled(tokens, len(self.held)))
        self.held.extend(tokens)

    def keep(self, count: int) -> int:
        """Forget all but the first tokens. Returns how many are held: fewer where it must be."""
        if count >= len(self.held):
            return len(self.held)
        if count <= 0 or not self._api.llama_memory_seq_rm(self._memory, _SEQUENCE, count, -1):
            # A model that keeps no state of every token can only begin anew.
            self._api.llama_memory_clear(self._memory, True)
            count = 0
        del self.held[count:]
        return count

    def state(self, most_bytes: int) -> bytes | None:
        """Return what it has computed from the tokens that it holds.

        Args:
            most_bytes: What that may take: a long context of a large model takes gigabytes. When it
                takes more, nothing is copied, and None comes back.
        """
        size = self._api.llama_state_seq_get_size(self.handle, _SEQUENCE)
        if size > most_bytes:
            return None
        buffer = (ctypes.c_uint8 * size)()
        written = self._api.llama_state_seq_get_data(self.handle, buffer, size, _SEQUENCE)
        return bytes(memoryview(buffer)[:written])

    def restore(self, tokens: Sequence[int], state: bytes) -> bool:
        """Hold tokens whose state was kept. Returns whether the state could be used."""
        self.keep(0)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        used = self._api.llama_state_seq_set_data(self.handle, buffer, len(state), _SEQUENCE)
        if not used:
            self._api.llama_memory_clear(self._memory, True)
            return False
        self.held = list(tokens)
        return True

    def close(self) -> None:
        """Free its memory."""
        if self.handle:
            self._batch.close()
            self._api.llama_free(self.handle)
            self.handle = None

    def _decode(self, batch: Any) -> None:  # noqa: ANN401
        outcome = self._api.llama_decode(self.handle, batch)
        if outcome == 0:
            return
        words = last_words()
        # Part of the batch may have been written: only what was known before is sure.
        known = len(self.held)
        self.held.append(-1)
        self.keep(known)
        if outcome == _ABORTED:
            raise Interrupted
        raise UserProblem(
            "The model could not go on.",
            "Choose a smaller context in the settings, or close other programs.",
            f"llama_decode returned {outcome}. {words}",
        )


def shared_length(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many tokens two sequences have in common from their beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    differing = (place for place, (one, other) in pairs if one != other)
    return next(differing, min(len(first), len(second)))


class _Batch:
    """A reusable batch that asks for the scores of every token."""

    def __init__(self, api: Any, room: int) -> None:  # noqa: ANN401
        self._api = api
        self._batch = api.llama_batch_init(room, 0, 1)

    def filled(self, tokens: Sequence[int], position: int) -> Any:  # noqa: ANN401
        batch = self._batch
        for place, token in enumerate(tokens):
            batch.token[place] = token
            batch.pos[place] = position + place
            batch.n_seq_id[place] = 1
            batch.seq_id[place][0] = _SEQUENCE
            batch.logits[place] = 1
        batch.n_tokens = len(tokens)
        return batch

    def close(self) -> None:
        self._api.llama_batch_free(self._batch)


def _settings(
    api: Any,  # noqa: ANN401
    model: LoadedModel,
    loading: Loading,
    threads: Threads,
) -> Any:  # noqa: ANN401
    settings = api.llama_context_default_params()
    trained = model.trained_context or loading.context_tokens
    settings.n_ctx = min(loading.context_tokens, trained)
    settings.n_batch = _BATCH
    settings.n_ubatch = _BATCH
    settings.n_seq_max = 1
    settings.n_threads = threads.writing
    settings.n_threads_batch = threads.reading
    settings.flash_attn_type = {
        FlashAttention.AUTO: api.LLAMA_FLASH_ATTN_TYPE_AUTO,
        FlashAttention.ON: api.LLAMA_FLASH_ATTN_TYPE_ENABLED,
        FlashAttention.OFF: api.LLAMA_FLASH_ATTN_TYPE_DISABLED,
    }[loading.flash_attention]
    if loading.cache_type is CacheType.Q8_0:
        settings.type_k = api.GGML_TYPE_Q8_0
        settings.type_v = api.GGML_TYPE_Q8_0
    return settings
