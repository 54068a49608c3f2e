"""Two rankings of the same chunks into one.

Scores are brought to 0..1 and added with weights; that keeps how much better a chunk is, which the
ranks alone throw away. Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009) is kept
beside it for comparison in the benchmarks; docs/quality.md has the figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

DENSE_WEIGHT: Final = 0.6
"""Share of the vectors in the fused score; the full text has the rest."""

NAMING_BONUS: Final = 0.1
"""What is added for a document that the question names completely."""

RANK_CONSTANT: Final = 60
"""The constant k of reciprocal rank fusion, as in its paper."""


def fuse_scores(
    similarities: Mapping[int, float],
    text_scores: Mapping[int, float],
    naming: Mapping[int, float] | None = None,
    dense_weight: float = DENSE_WEIGHT,
) -> dict[int, float]:
    """Fuse by score.

    Args:
        similarities: Cosine similarity of every candidate.
        text_scores: BM25 of the candidates that share words with the question.
        naming: How far the question names the candidates' documents, 0 to 1.
        dense_weight: Share of the similarities, 0 to 1.

    Returns:
        The fused score of every candidate, 0 to 1 and a little above for documents that are named.
    """
    dense = _spread(similarities)
    text = _against_best(text_scores)
    names = naming or {}
    return {
        chunk: dense_weight * dense[chunk]
        + (1.0 - dense_weight) * text.get(chunk, 0.0)
        + NAMING_BONUS * names.get(chunk, 0.0)
        for chunk in similarities
    }


def fuse_ranks(*rankings: Sequence[int]) -> dict[int, float]:
    """Fuse by reciprocal rank; each ranking lists chunks, best first."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, chunk in enumerate(ranking, start=1):
            scores[chunk] = scores.get(chunk, 0.0) + 1.0 / (RANK_CONSTANT + rank)
    return scores


def _spread(scores: Mapping[int, float]) -> dict[int, float]:
    """Spread scores from 0 (the lowest) to 1 (the highest)."""
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    width = high - low or 1.0
    return {chunk: (score - low) / width for chunk, score in scores.items()}


def _against_best(scores: Mapping[int, float]) -> dict[int, float]:
    """Divide by the highest: BM25 has a true zero, a chunk that shares no word."""
    high = max(scores.values(), default=0.0)
    return {chunk: score / high for chunk, score in scores.items()} if high > 0 else {}
