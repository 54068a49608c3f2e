"""One loaded GGUF model that answers: layout, reading, choosing, drafting put together."""

from __future__ import annotations

import codecs
import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.generation.drafting import Drafter
from engine.generation.fitting import fitting, needed_memory
from engine.generation.llama_cpp.adapters import Adapters, file_identity
from engine.generation.llama_cpp.context import Interrupted, ModelContext, shared_length
from engine.generation.llama_cpp.layout import faster_copy
from engine.generation.llama_cpp.library import library
from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.llama_cpp.offload import (
    free_card_memory,
    layers_that_fit,
    with_fewer_layers,
)
from engine.generation.llama_cpp.readings import Reading, ReadingsInMemory, ReadingsOnDisk
from engine.generation.llama_cpp.sampling import Chooser, choosing
from engine.generation.llama_cpp.threads import threads_of
from engine.generation.records import (
    Adapter,
    FlashAttention,
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

_SENTENCE_ENDS: Final = (b".", b"!", b"?", b"\n", "。".encode())

_WORTH_KEEPING: Final = 128
"""Tokens from which on a reading is kept: fewer are read again as quickly."""


class LlamaCppGenerator(TemplatedGenerator):
    """A loaded GGUF model. One answer at a time."""

    def __init__(self, model: InstalledModel, loading: Loading) -> None:
        """Load a model that was inspected.

        Raises:
            UserProblem: The file is not a usable model, or there is not enough memory.
        """
        card = free_card_memory(library()) if loading.graphics_card else 0
        loading, note = fitting(model, loading, available_memory() + card)
        self._loading = loading
        self._threads = threads_of(loading)
        path = Path(model.path)
        layers = self._layers(model, card)
        if layers == 0 and loading.faster_layout and loading.cache is not None:
            path = faster_copy(
                path, model.details.quantisation, loading.cache / "models", self._threads.reading
            )
        (self._model, self._context), used = with_fewer_layers(
            lambda count: self._load(path, model.name, count), layers
        )
        self.uses_graphics_card = used > 0
        computed = f"{path.name}:{loading.cache_type}:{loading.flash_attention}"
        self._identity = f"{file_identity(Path(model.path))}:{computed}"
        self._adapters = Adapters(self._model)
        self._taught = ""
        """Tells which adapter is in use, and how strongly; its file may be replaced meanwhile."""
        self._controls = self._model.control_tokens()
        template = open_template(
            self._model.metadata("tokenizer.chat_template"),
            *self._model.special_texts(),
            model.name,
            model.details.architecture,
            control_texts=tuple(self._controls),
            adds_bos=self._model.adds_beginning,
        )
        super().__init__(template, (note, _about_layers(used, layers)))
        self._drafter = Drafter(self._ends_sentence)
        # Without flash attention guesses would be scored a little differently than single tokens.
        is_exact = loading.flash_attention is not FlashAttention.OFF
        self._drafts = loading.drafting and is_exact and self._model.keeps_every_token
        self._memory = ReadingsInMemory()
        self._disk = (
            ReadingsOnDisk(loading.cache / "readings", loading.saved_state_bytes)
            if loading.cache is not None and loading.saved_state_bytes
            else None
        )

    @property
    def name(self) -> str:
        """See `Generator.name`."""
        return self._model.name

    @property
    def context_tokens(self) -> int:
        """See `Generator.context_tokens`."""
        return min(self._context.size, self._model.trained_context or self._context.size)

    def read_ahead(
        self,
        turns: tuple[Turn, ...],
        first: int,
        is_cancelled: Callable[[], bool],
        *,
        keep: bool = False,
    ) -> None:
        """See `Generator.read_ahead`."""
        tokens = self._tokens(turns)
        beginning = tokens[: shared_length(tokens, self._tokens(same_beginning(turns, first)))]
        if not _WORTH_KEEPING <= len(beginning) < self.context_tokens:
            return
        if self._context.shared(beginning) == len(beginning):
            return
        disk = self._disk if keep else None
        kept = disk.load(self._key, beginning) if disk else None
        if kept is not None:
            self._put_aside(beginning)
            if self._context.restore(kept.tokens, kept.state):
                return
        try:
            with self._context.interruptible(is_cancelled):
                self._read(beginning)
        except Interrupted:
            return
        state = self._context.state(disk.most_bytes) if disk else None
        if disk is not None and state is not None:
            disk.save(Reading(self._key, tuple(beginning), state))

    def use_adapter(self, adapter: Adapter | None) -> None:
        """See `Generator.use_adapter`."""
        taught = f"{file_identity(adapter.path)}*{adapter.scale}" if adapter else ""
        if taught == self._taught:
            return
        self._put_aside(())
        # What was read with one adapter says nothing to another.
        self._context.keep(0)
        self._adapters.use(self._context.handle, adapter)
        self._taught = taught

    def close(self) -> None:
        """See `Generator.close`."""
        self._template.close()
        self._adapters.close()
        self._context.close()
        self._model.close()

    # Loading -------------------------------------------------------------------------------

    def _layers(self, model: InstalledModel, free: int) -> int:
        """Return how many layers go to the graphics card, of whose memory so much is free."""
        needed = needed_memory(model, self._loading, free)
        if needed is None or free == 0:
            return 0
        return layers_that_fit(free, model.details.layers or 0, needed.weights, needed.cache)

    def _load(self, path: Path, name: str, layers: int) -> tuple[LoadedModel, ModelContext]:
        model = LoadedModel(path, name, layers)
        try:
            return model, ModelContext(model, self._loading, self._threads)
        except UserProblem:
            model.close()
            raise

    # Reading -------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        """What a reading depends on, besides its tokens."""
        return hashlib.sha256(f"{self._identity}|{self._taught}".encode()).hexdigest()

    def _tokens(self, turns: tuple[Turn, ...]) -> list[int]:
        return self._model.tokens(self._template.lay_out(turns))

    def _read(self, tokens: Sequence[int]) -> int:
        """Read a prompt, from what is nearest to it; returns how many tokens were known."""
        self._put_aside(tokens)
        nearest = self._memory.best(self._key, tokens)
        shared = self._context.shared(tokens)
        if nearest is not None and nearest[1] > shared + _WORTH_KEEPING:
            self._context.restore(nearest[0].tokens, nearest[0].state)
        return self._context.read(tokens)

    def _put_aside(self, tokens: Sequence[int]) -> None:
        """Keep what is held, where much of it would be lost by reading these tokens."""
        held = self._context.held
        if len(held) - self._context.shared(tokens) < _WORTH_KEEPING:
            return
        state = self._context.state(self._memory.most_bytes)
        if state is not None:
            self._memory.add(Reading(self._key, tuple(held), state))

    # Writing -------------------------------------------------------------------------------

    def _texts(
        self,
        tokens: list[int],
        sampling: Sampling,
        longest: int,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        marks = self._marks_of_reasoning()
        with self._context.interruptible(is_cancelled):
            try:
                for token in self._written(tokens, sampling, longest):
                    text = decoder.decode(self._model.text_bytes(token, is_shown=token in marks))
                    if text:
                        yield text
                    if is_cancelled():
                        return
            except Interrupted:
                return

    def _marks_of_reasoning(self) -> frozenset[int]:
        """Return the control tokens by which a thinking model sets its thoughts apart."""
        reasoning = self._template.reasoning
        if reasoning is None:
            return frozenset()
        marks = reasoning.opens + reasoning.closes
        return frozenset(token for text, token in self._controls.items() if text in marks)

    def _written(self, tokens: list[int], sampling: Sampling, longest: int) -> Iterator[int]:
        self._report = GenerationReport(len(tokens))
        reused = self._read(tokens)
        self._report = GenerationReport(len(tokens), reused)
        self._drafter.begin(tokens)
        with choosing(self._model, self._context, sampling) as chooser:
            chosen = islice(self._chosen(chooser), longest)
            for written, token in enumerate(chosen, start=1):
                if self._model.ends_answer(token):
                    return
                drafter = self._drafter
                self._report = GenerationReport(
                    len(tokens), reused, written, drafter.drafted, drafter.accepted
                )
                yield token

    def _chosen(self, chooser: Chooser) -> Iterator[int]:
        """Yield one token after another, for as long as somebody asks."""
        token = chooser.choose()
        while True:
            yield token
            self._drafter.extend([token])
            *right, token = self._step(token, chooser)
            yield from right
            self._drafter.extend(right)

    def _step(self, token: int, chooser: Chooser) -> list[int]:
        """Read a token, and guesses behind it; return the guesses that were right and one more."""
        guesses = self._drafter.guess() if self._drafts else []
        before = len(self._context.held)
        del guesses[max(self._context.size - before - 1, 0) :]
        began = time.perf_counter()
        self._context.read_each([token, *guesses])
        chosen = [chooser.choose(0)]
        while len(chosen) <= len(guesses) and chosen[-1] == guesses[len(chosen) - 1]:
            chosen.append(chooser.choose(len(chosen)))
        self._keep(before + len(chosen))
        self._drafter.learn(len(guesses), len(chosen) - 1, time.perf_counter() - began)
        return chosen

    def _ends_sentence(self, token: int) -> bool:
        return self._model.text_bytes(token).rstrip(b" ").endswith(_SENTENCE_ENDS)

    def _keep(self, count: int) -> None:
        """Forget wrong guesses; a model that cannot is not drafted for again."""
        wanted = self._context.held[:count]
        if self._context.keep(count) < count:
            self._drafts = False
            self._context.read(wanted)


def _about_layers(used: int, wanted: int) -> str:
    """Say that a graphics card took less than was wanted; empty when it took all."""
    if used == wanted:
        return ""
    if used == 0:
        return "The graphics card has too little free memory: the processor computes."
    return (
        "The graphics card has too little free memory for all of the model: "
        f"{used} of {wanted} layers are on it."
    )
