"""One loaded MLX model that answers: template, reading, choosing, text put together."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem
from engine.generation.fitting import fitting
from engine.generation.mlx.adapters import MlxAdapters, adapter_identity
from engine.generation.mlx.model import LoadedMlxModel
from engine.generation.mlx.reading import Reader, Reading
from engine.generation.mlx.token_text import TokenText
from engine.generation.records import (
    Adapter,
    CacheType,
    GenerationReport,
    Loading,
    Sampling,
)
from engine.generation.templated import TemplatedGenerator
from engine.generation.templates.conversation import same_beginning
from engine.generation.templates.opening import open_template
from engine.models.fit import available_memory
from engine.models.records import InstalledModel
from engine.prompt.records import Turn

_PENALISED: Final = 64
"""Tokens of the answer that the repeat penalty looks back. The prompt is not penalised: an answer
is to quote it."""


_KEPT_WHOLE: Final = "This model cannot keep its cache in 8 bits, so it is kept whole."


class MlxGenerator(TemplatedGenerator):
    """A loaded model in MLX's form or Hugging Face's. One answer at a time."""

    def __init__(self, model: InstalledModel, loading: Loading) -> None:
        """Load a folder that was inspected.

        Raises:
            UserProblem: It is not a usable model, MLX is not there, or memory is short.
        """
        loading, note = fitting(model, loading, available_memory())
        self._model = LoadedMlxModel(
            Path(model.path), model.name, graphics_card=loading.graphics_card
        )
        self.uses_graphics_card = self._model.uses_graphics_card
        wants_quantised = loading.cache_type is CacheType.Q8_0
        self._reader = Reader(self._model.network, quantises=wants_quantised)
        is_kept_whole = wants_quantised and self._reader.bits is None
        trained = self._model.trained_context or loading.context_tokens
        self._context_tokens = min(loading.context_tokens, trained)
        self._adapters = MlxAdapters(self._model.network, model.name)
        self._key = ""
        template = open_template(
            self._model.chat_template,
            *self._model.special_texts,
            model.name,
            self._model.architecture,
            control_texts=self._model.control_texts,
            adds_bos=self._model.adds_beginning,
        )
        super().__init__(template, (note, _KEPT_WHOLE if is_kept_whole else ""))

    @property
    def name(self) -> str:
        """See `Generator.name`."""
        return self._model.name

    @property
    def context_tokens(self) -> int:
        """See `Generator.context_tokens`."""
        return self._context_tokens

    def read_ahead(
        self,
        turns: tuple[Turn, ...],
        first: int,
        is_cancelled: Callable[[], bool],
        *,
        keep: bool = False,
    ) -> None:
        """See `Generator.read_ahead`; it is kept in memory only."""
        del keep
        whole, beginning = self._tokens(turns), self._tokens(same_beginning(turns, first))
        pairs = zip(whole, beginning, strict=False)
        shared = next((place for place, (a, b) in enumerate(pairs) if a != b), len(beginning))
        if 0 < shared < self._context_tokens:
            with self._problems_of_computing():
                self._reader.read(self._key, whole[:shared], is_cancelled)

    def use_adapter(self, adapter: Adapter | None) -> None:
        """See `Generator.use_adapter`."""
        self._adapters.use(adapter)
        self._key = f"{adapter_identity(adapter)}*{adapter.scale}" if adapter else ""

    def close(self) -> None:
        """See `Generator.close`."""
        self._template.close()
        self._adapters.close()
        self._reader.close()
        self._model.close()

    def _tokens(self, turns: tuple[Turn, ...]) -> list[int]:
        return self._model.tokens(self._template.lay_out(turns))

    def _texts(
        self,
        tokens: list[int],
        sampling: Sampling,
        longest: int,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[str]:
        with self._problems_of_computing():
            # The last token is read when the first word is chosen.
            reading, reused = self._reader.read(self._key, tokens[:-1], is_cancelled)
            self._report = GenerationReport(len(tokens), reused)
            if is_cancelled():
                return
            text = TokenText(self._model.text, tokens)
            for token in self._written(reading, tokens, sampling, longest):
                if piece := text.add(token) if self._is_shown(token) else "":
                    yield piece
                if is_cancelled():
                    return
            if rest := text.end():
                yield rest

    def _written(
        self, reading: Reading, tokens: list[int], sampling: Sampling, longest: int
    ) -> Iterator[int]:
        """Yield the tokens of an answer; the reading grows by what was computed."""
        steps = self._steps(reading, tokens[-1], sampling, longest)
        # A token is computed further at the moment that it is given out.
        reading.tokens.append(tokens[-1])
        ends = self._model.end_tokens(self._template.stops)
        with contextlib.closing(steps):
            for count, token in enumerate(steps, start=1):
                reading.tokens.append(token)
                if token in ends:
                    return
                self._report = GenerationReport(len(tokens), self._report.reused_tokens, count)
                yield token

    def _steps(
        self, reading: Reading, last: int, sampling: Sampling, longest: int
    ) -> Generator[int, None, None]:
        import mlx.core as mx
        from mlx_lm.generate import generate_step, generation_stream, wired_limit

        mx.random.seed(sampling.seed)
        with wired_limit(self._model.network, [generation_stream]):  # type: ignore[list-item]
            stepping = generate_step(
                mx.array([last]),
                self._model.network,
                max_tokens=longest,
                sampler=_sampler(sampling),
                logits_processors=_penalties(sampling),
                prompt_cache=reading.cache,
                kv_bits=self._reader.bits,
                kv_group_size=self._reader.group_size or 0,
                quantized_kv_start=0,
            )
            with contextlib.closing(stepping):
                for token, _ in stepping:
                    yield int(token)

    def _is_shown(self, token: int) -> bool:
        """Control tokens are no text, except where they set a thought apart."""
        text = self._model.control_text(token)
        marks = self.reasoning
        return text is None or (marks is not None and text in marks.opens + marks.closes)

    @contextlib.contextmanager
    def _problems_of_computing(self) -> Iterator[None]:
        """Whatever ends a computation: what was half read is not used again."""
        try:
            yield
        except (MemoryError, RuntimeError) as error:
            self._reader.forget(self._key)
            raise UserProblem(
                "The model could not go on.",
                "Choose a smaller context in the settings, or close other programs.",
                repr(error),
            ) from error


def _sampler(sampling: Sampling) -> Callable[[Any], Any]:
    from mlx_lm.sample_utils import make_sampler

    made: Callable[[Any], Any] = make_sampler(
        temp=sampling.temperature,
        top_p=sampling.top_p,
        min_p=sampling.min_p,
        top_k=sampling.top_k,
    )
    return made


def _penalties(sampling: Sampling) -> list[Callable[[Any, Any], Any]]:
    from mlx_lm.sample_utils import make_repetition_penalty

    if sampling.repeat_penalty <= 1.0:
        return []
    penalty = make_repetition_penalty(sampling.repeat_penalty, _PENALISED)
    # The first token that mlx-lm tells is the last one of the prompt.
    return [lambda tokens, logits: penalty(tokens[1:], logits)]
