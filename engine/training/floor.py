"""The honest floor for labels: what word counts and logistic regression reach on the same examples.

A tuned model that does not pass it is not worth its time, and the person is told so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

_MOST_LABELS: Final = 200
_LONGEST_LABEL: Final = 60
"""Characters."""

_LEAST_REPEATED: Final = 3
"""Examples that a label has on average; below that, answers are no labels."""

_MOST_TAUGHT: Final = 20_000


def are_labels(answers: Sequence[str]) -> bool:
    """Whether answers are labels: few, short, each of them often."""
    counts = Counter(one.strip() for one in answers)
    return (
        1 < len(counts) <= _MOST_LABELS
        and max(len(one) for one in counts) <= _LONGEST_LABEL
        and len(answers) >= _LEAST_REPEATED * len(counts)
    )


def floor_accuracy(
    train: Sequence[tuple[str, str]], held_back: Sequence[tuple[str, str]]
) -> float | None:
    """Return the accuracy on the examples held back; None where it cannot be told.

    Args:
        train: Questions and labels.
        held_back: The same, not taught.
    """
    taught = train[:_MOST_TAUGHT]
    if not held_back or len({label for _, label in taught}) < 2:
        return None
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        LogisticRegression(max_iter=1000, C=10.0),
    )
    try:
        model.fit([question for question, _ in taught], [label.strip() for _, label in taught])
    except ValueError:  # no question holds a word
        return None
    found = model.predict([question for question, _ in held_back])
    pairs = zip(found, held_back, strict=True)
    right = sum(bool(one == label.strip()) for one, (_, label) in pairs)
    return right / len(held_back)
