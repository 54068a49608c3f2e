"""How well the check of answers tells supported sentences from others.

    python -m tests.benchmarks.support_check [--keep FILE]

Every variant is a logistic regression over some of the measures, fitted on one half of the
statements (`support_sets`, halves by hash) with a limit chosen there, and reported on the other
half. Supported and unsupported statements count one half each, their kinds equally; the limit is
the one with the best balanced accuracy. Intervals are 95 %, by drawing the
held-out statements again 1,000 times. The weights of the variant in use are printed to be copied
into `engine/answering/support/verdict.py`; "as shipped" is what stands there.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine import privacy
from engine.answering.support.measuring import Measured, Measures
from engine.answering.support.verdict import is_supported
from engine.index.embedder import Embedder, SentenceTransformerEmbedder
from engine.models.embedders import MEASURED_WITH
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.training.drafting.polarity import denies
from tests.benchmarks.support_sets import Statement, all_statements

if TYPE_CHECKING:
    from engine.index.embedder import Vectors

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

_DRAWS = 1_000


@dataclass(frozen=True, slots=True)
class _Case:
    statement: Statement
    measures: Measures


_MEASURES: dict[str, Callable[[_Case], float]] = {
    "words": lambda one: one.measures.words,
    "passage_words": lambda one: one.measures.passage_words,
    "meaning": lambda one: one.measures.meaning,
    "not_held": lambda one: float(bool(one.measures.not_held)),
    "missing_nearby": lambda one: one.measures.missing_nearby,
    "opposites": lambda one: float(
        any(denies(one.statement.text, nearest) for nearest in one.measures.nearest[:1])
    ),
}


@dataclass(frozen=True, slots=True)
class _Fit:
    """A variant: what its measures count, and the score from which on a sentence is supported."""

    weights: dict[str, float]
    least: float

    def scores(self, cases: Sequence[_Case]) -> Floats:
        """Return how likely it is that each statement is supported, 0 to 1."""
        odds: Floats = _values(cases, list(self.weights)[1:]) @ np.array([*self.weights.values()])
        return 1.0 / (1.0 + np.exp(-odds))


_VARIANTS = {
    "words alone": ("words",),
    "meaning alone": ("meaning",),
    "words and meaning": ("words", "passage_words", "meaning"),
    "numbers and names alone": ("not_held",),
    "words, numbers and names": ("words", "passage_words", "not_held", "missing_nearby"),
    "words, meaning, numbers and names": tuple(_MEASURES)[:-1],
    "all of these and opposites": tuple(_MEASURES),
}


class RememberingEmbedder:
    """Embeds each text once: most passages stand beside many statements."""

    def __init__(self, embedder: Embedder, keep: Path | None) -> None:
        self._embedder = embedder
        self._keep = keep
        self._known: dict[str, Vectors] = {}
        if keep is not None and keep.is_file():
            self._known = pickle.loads(keep.read_bytes())  # noqa: S301 - written by this script
        self.identity = embedder.identity
        self.dimensions = embedder.dimensions

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._embedder.embed(new), strict=True))
        return np.stack([self._known[text] for text in texts])

    def save(self) -> None:
        """Keep the vectors for the next run, where that is wanted."""
        if self._keep is not None:
            self._keep.write_bytes(pickle.dumps(self._known))


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="keep the vectors here and use them again")
    words = parser.parse_args()
    cases = _measured(words.keep)
    tuning = [one for one in cases if not one.statement.is_held_out]
    held_out = [one for one in cases if one.statement.is_held_out]
    print(f"{len(tuning)} statements to choose with, {len(held_out)} to report on\n")
    verdicts: dict[str, Bools] = {}
    for name, measures in _VARIANTS.items():
        fit = _fitted(tuning, measures)
        verdicts[name] = fit.scores(held_out) < fit.least
        print(f"{name}: {fit.weights}, supported from {fit.least}")
    for name, embedder in (("as shipped", MEASURED_WITH), ("as shipped, words alone", "")):
        verdicts[name] = np.array([not is_supported(one.measures, embedder) for one in held_out])
    _print_whole(held_out, verdicts)
    _print_kinds(held_out, verdicts)
    _print_spans(held_out)


def _measured(keep: Path | None) -> list[_Case]:
    embedder = RememberingEmbedder(
        SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path), keep
    )
    cases = []
    for one in all_statements():
        languages = ["en"] * len(one.passages)
        measured = Measured([one.text], one.passages, languages, embedder)
        cases.append(_Case(one, measured.of(one.text)))
    embedder.save()
    return cases


def _fitted(cases: Sequence[_Case], names: Sequence[str]) -> _Fit:
    """Fit a logistic regression by Newton's method, and choose the limit."""
    values = _values(cases, names)
    supported = _supported(cases).astype(float)
    counts = _equal_counts(cases)
    weights = np.zeros(values.shape[1])
    # A little shrinkage keeps the weights of measures that say nearly the same apart from infinity.
    penalty = np.diag([0.0, *([1e-3] * len(names))])
    for _ in range(50):
        likely = 1.0 / (1.0 + np.exp(-values @ weights))
        slope = values.T @ (counts * (supported - likely)) - penalty @ weights
        curvature = (values.T * (counts * likely * (1.0 - likely))) @ values + penalty
        weights = weights + np.linalg.solve(curvature, slope)
    named = dict(zip(("constant", *names), weights.round(2).tolist(), strict=True))
    scores = _Fit(named, 0.0).scores(cases)
    limits = np.arange(0.2, 0.8, 0.01)
    best = float(max(limits, key=lambda limit: _balanced_accuracy(cases, scores < limit)))
    return _Fit(named, round(best, 2))


def _values(cases: Sequence[_Case], names: Sequence[str]) -> Floats:
    """Return a row for each statement: 1, then its measures."""
    return np.array([[1.0, *(_MEASURES[name](one) for name in names)] for one in cases])


def _supported(cases: Sequence[_Case]) -> Bools:
    return np.array([one.statement.is_supported for one in cases])


def _equal_counts(cases: Sequence[_Case]) -> Floats:
    """Return how much each case counts: supported and others one half, their kinds equally."""
    supported = _supported(cases)
    kinds = np.array([one.statement.kind for one in cases])
    counts = np.zeros(len(cases))
    for of_half in (supported, ~supported):
        names = sorted(set(kinds[of_half]))
        for name in names:
            here = of_half & (kinds == name)
            counts[here] = 0.5 / len(names) / here.sum()
    return counts


def _rates(cases: Sequence[_Case], marked: Bools) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the mark "unsupported", both kinds counting equally."""
    counts, wrong = _equal_counts(cases), ~_supported(cases)
    hits = counts[marked & wrong].sum()
    precision = hits / max(counts[marked].sum(), 1e-12)
    recall = hits / counts[wrong].sum()
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-12)


def _balanced_accuracy(cases: Sequence[_Case], marked: Bools) -> float:
    return float(_equal_counts(cases)[marked == ~_supported(cases)].sum())


def _print_whole(cases: Sequence[_Case], verdicts: dict[str, Bools]) -> None:
    print("\n| variant | precision | recall | F1 |\n|---|---|---|---|")
    for name, marked in verdicts.items():
        cells = " | ".join(
            f"{value:.2f} ({low:.2f} to {high:.2f})"
            for value, (low, high) in zip(
                _rates(cases, marked), _intervals(cases, marked), strict=True
            )
        )
        print(f"| {name} | {cells} |")


def _intervals(cases: Sequence[_Case], marked: Bools) -> list[tuple[float, float]]:
    generator = np.random.default_rng(0)
    drawn = []
    for _ in range(_DRAWS):
        places = generator.integers(0, len(cases), len(cases))
        drawn.append(_rates([cases[place] for place in places], marked[places]))
    low, high = np.percentile(np.array(drawn), [2.5, 97.5], axis=0)
    return list(zip(low.tolist(), high.tolist(), strict=True))


def _print_kinds(cases: Sequence[_Case], verdicts: dict[str, Bools]) -> None:
    kinds = sorted({(not one.statement.is_supported, one.statement.kind) for one in cases})
    print(f"\n| share marked as unsupported | count | {' | '.join(verdicts)} |")
    print("|---" * (len(verdicts) + 2) + "|")
    for is_wrong, kind in kinds:
        here = np.array([one.statement.kind == kind for one in cases])
        shares = " | ".join(f"{marked[here].mean():.2f}" for marked in verdicts.values())
        print(f"| {'' if is_wrong else '(supported) '}{kind} | {here.sum()} | {shares} |")


def _print_spans(cases: Sequence[_Case]) -> None:
    """Print how well the marks on numbers and names meet what was planted.

    Of statements with something planted or supported ones alone: what is held of the others is not
    known word by word.
    """
    met = missed = wrong = 0
    for one in cases:
        planted = one.statement.planted
        spans = one.measures.not_held
        if planted is None and not one.statement.is_supported:
            continue
        hits = [span for span in spans if planted and span[0] < planted[1] and planted[0] < span[1]]
        met += bool(hits)
        missed += planted is not None and not hits
        wrong += len(spans) - len(hits)
    print(f"\nnumbers and names that no passage holds: {met} of {met + missed} planted are marked")
    print(f"precision {met / max(met + wrong, 1):.3f}, recall {met / max(met + missed, 1):.3f}")


if __name__ == "__main__":
    main()
