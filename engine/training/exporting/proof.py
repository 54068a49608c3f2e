"""Proves an export: what it says about questions that were held back, against the trained model.

The trained model is what torch computes in float32 from the base and the adapter. The exported file
is read by the program that it is for. Both read the same questions with their right answers, and
the probabilities of each next token are compared (`agreement`), within bounds that come from what
the plain model's rounding does (`bounds`). Besides, the file is read again and compared with what
it is to hold (`wholeness`), and a merged model must cut text into the same tokens.

Covered: GGUF adapters, merged GGUF models, adapters read back from other forms. Not covered: MLX
(`mlx_proof`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import torch
from torch import Tensor

from engine.generation.llama_cpp.model import LoadedModel
from engine.models.gguf_head import read_head
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.agreement import Agreement, Comparison
from engine.training.exporting.bounds import (
    EXACT,
    ROUNDED,
    Bounds,
    merged_bounds,
)
from engine.training.exporting.gguf_adapter import read_gguf_adapter, write_gguf_adapter
from engine.training.exporting.judging import Judge, has_same_layout, is_held, is_whole
from engine.training.exporting.merged import sources
from engine.training.exporting.proof_records import ProofCheck, ProofReport, report_of
from engine.training.exporting.replay import Scores, llama_scores, shortened, torch_scores
from engine.training.exporting.watching import Watch
from engine.training.exporting.wholeness import adapter_problem, held_by
from engine.training.network.network import Network
from engine.training.network.shape import NetworkShape, shape_of
from engine.training.records import LoraVariant
from engine.training.sequences import TokenSequence

_STAGE: Final = "proving"


@dataclass(frozen=True, slots=True)
class Trained:
    """What an export is to answer like.

    Attributes:
        base: The model's (first) file, inspected before.
        name: What a person calls the model.
        weights: What it was taught.
        prompts: Held back: questions with their right answers.
    """

    base: Path
    name: str
    weights: AdapterWeights
    prompts: tuple[TokenSequence, ...]

    def shape(self) -> NetworkShape:
        """Return the shape of the model."""
        return shape_of(read_head(self.base), self.name)

    def vocabulary_size(self) -> int:
        """Return how many tokens the model knows."""
        tensors = (one.tensor for one in sources(self.base))
        return next(one.dimensions[1] for one in tensors if one.name == "token_embd.weight")

    def bounds(self) -> Bounds:
        """Return how far llama.cpp may be from the trained model with an adapter."""
        is_packed = any(one.tensor.type.block > 1 for one in sources(self.base))
        return ROUNDED if is_packed else EXACT

    def is_tied(self) -> bool:
        """Whether the embedding is the output matrix too."""
        return all(one.tensor.name != "output.weight" for one in sources(self.base))

    def weight_count(self) -> int:
        """Return how many weights the model has."""
        return sum(one.tensor.weights for one in sources(self.base))


# The three proofs ------------------------------------------------------------------------------


def prove_adapter(trained: Trained, path: Path, watch: Watch) -> ProofReport:
    """Prove a GGUF adapter.

    Raises:
        UserProblem: A file cannot be read.
        Cancelled: It is to stop.
    """
    began = time.monotonic()
    found = read_gguf_adapter(path, trained.weights, trained.shape())
    checks = [is_whole(adapter_problem(trained.weights, found))]
    if checks[0].passed:
        checks += Replays(trained, trained.bounds(), watch).against_llama(trained.base, path)
    return report_of(tuple(checks), time.monotonic() - began)


def prove_read_back(trained: Trained, found: AdapterWeights, watch: Watch) -> ProofReport:
    """Prove an adapter that was read back from a form which neither torch nor llama.cpp reads.

    It is replayed in llama.cpp; one of DoRA, which llama.cpp does not know, in torch.

    Raises:
        UserProblem: A file cannot be read.
        Cancelled: It is to stop.
    """
    began = time.monotonic()
    checks = [is_whole(adapter_problem(trained.weights, found))]
    if checks[0].passed and found.settings.variant is LoraVariant.DORA:
        checks += Replays(trained, EXACT, watch).against_torch(found)
    elif checks[0].passed:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "adapter.gguf"
            write_gguf_adapter(found, trained.shape(), path)
            checks += Replays(trained, trained.bounds(), watch).against_llama(trained.base, path)
    return report_of(tuple(checks), time.monotonic() - began)


def prove_merged(trained: Trained, path: Path, watch: Watch) -> ProofReport:
    """Prove a merged model.

    Raises:
        UserProblem: A file cannot be read.
        Cancelled: It is to stop.
    """
    began = time.monotonic()
    bounds = merged_bounds(_bits(path, trained.weights))
    held = held_by(trained.base, path, trained.weights, trained.shape(), watch)
    checks = [is_whole(held.problem)]
    if checks[0].passed:
        checks.append(is_held(held.share, bounds))
        checks += Replays(trained, bounds, watch).against_llama(path, None)
    return report_of(tuple(checks), time.monotonic() - began)


def _bits(path: Path, weights: AdapterWeights) -> float:
    """Return the bits of a taught weight in a file; of several kinds those of most weights."""
    taught = {f"{one}.weight" for one in weights.projections}
    tensors = [one.tensor for one in sources(path) if one.tensor.name in taught]
    counts: dict[float, int] = {}
    for one in tensors:
        bits = one.type.block_bytes * 8 / one.type.block
        counts[bits] = counts.get(bits, 0) + one.weights
    return max(counts, key=lambda bits: counts[bits], default=32.0)


# Replays ---------------------------------------------------------------------------------------


class Replays:
    """The prompts as the plain and the trained model read them in torch, and others against them.

    Args:
        trained: What is proved.
        bounds: How far the export may be from it.
        watch: Who looks on.
    """

    def __init__(self, trained: Trained, bounds: Bounds, watch: Watch) -> None:
        self._trained = trained
        self._bounds = bounds
        self._watch = watch
        self._done = 0
        self._network = Network(trained.base, trained.name, trained.weights.settings)
        self._prompts = shortened(trained.prompts, trained.vocabulary_size())
        self._longest = max(one.length for one in self._prompts)
        self._right = [
            torch.tensor([one.tokens[place] for place in one.taught]) for one in self._prompts
        ]
        self._total = 4 * len(self._prompts)
        scores = torch_scores(self._network)
        self._plain = [self._step(scores, one) for one in self._prompts]
        self._network.wear(trained.weights.pairs())
        self._taught = [self._step(scores, one) for one in self._prompts]

    def against_llama(self, model: Path, adapter: Path | None) -> list[ProofCheck]:
        """Return the checks of an export that llama.cpp reads; of a merged model its layout too."""
        del self._network  # llama.cpp is to have the memory
        is_cancelled = self._watch.is_cancelled
        with llama_scores(self._trained.base, self._longest, None, is_cancelled) as (scores, plain):
            rounding = self._compared(self._plain, scores)
            before = _layout(plain, self._prompts)
        with llama_scores(model, self._longest, adapter, is_cancelled) as (scores, exported):
            checks = self._judged(rounding, scores)
            after = _layout(exported, self._prompts)
        return checks if adapter else [has_same_layout(before == after), *checks]

    def against_torch(self, found: AdapterWeights) -> list[ProofCheck]:
        """Return the checks of an adapter that torch reads."""
        self._network.wear({})
        scores = torch_scores(self._network)
        return self.against(scores, lambda: self._network.wear(found.pairs()))

    def against(self, scores: Scores, put_on: Callable[[], None]) -> list[ProofCheck]:
        """Return the checks of an adapter in any program.

        Args:
            scores: How it scores; as the plain model at first.
            put_on: Lets it score with the adapter from then on.
        """
        rounding = self._compared(self._plain, scores)
        put_on()
        return self._judged(rounding, scores)

    def _judged(self, rounding: Agreement, scores: Scores) -> list[ProofCheck]:
        margin = self._bounds.clear_margin(rounding.divergence)
        near, far, effect = (Comparison(margin) for _ in range(3))
        rows = zip(self._prompts, self._plain, self._taught, self._right, strict=True)
        for prompt, plain, taught, right in rows:
            found = self._step(scores, prompt)
            near.add(taught, found, right)
            far.add(plain, found, right)
            effect.add(plain, taught, right)
        judge = Judge(self._bounds, rounding, effect.result())
        return judge.checks(near.result(), far.result())

    def _compared(self, tables: list[Tensor], scores: Scores) -> Agreement:
        comparison = Comparison(0.0)
        for prompt, table, right in zip(self._prompts, tables, self._right, strict=True):
            comparison.add(table, self._step(scores, prompt), right)
        return comparison.result()

    def _step(self, scores: Scores, prompt: TokenSequence) -> Tensor:
        self._watch.step(_STAGE, self._done, self._total)
        self._done += 1
        return scores(prompt)


def _layout(model: LoadedModel, prompts: tuple[TokenSequence, ...]) -> list[object]:
    """Return all that decides which tokens a conversation becomes, and the prompts' own tokens."""
    texts = [
        b"".join(model.text_bytes(token, is_shown=True) for token in one.tokens) for one in prompts
    ]
    return [
        model.metadata("tokenizer.chat_template"),
        model.special_texts(),
        model.adds_beginning,
        model.control_tokens(),
        *(model.tokens(text.decode("utf-8", "replace")) for text in texts),
    ]
