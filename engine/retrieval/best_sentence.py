"""Finds in each passage the sentence that answers best.

First by the words shared with the question, which costs nothing; then, when there is time, by the
embedder as well, which also knows words that mean the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import islice
from math import fsum
from typing import TYPE_CHECKING, Final

from engine.documents.sentences import split_sentences

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.retrieval.records import Passage

_WORD: Final = re.compile(r"\w+", re.UNICODE)

MOST_SENTENCES: Final = 60
"""Sentences that are embedded for one question: about 0.2 s on two cores."""

SHORTEST_SENTENCE: Final = 15
"""Characters of a sentence that can stand for itself: page numbers and stray labels are shorter."""

_LONGEST: Final = 200
"""Characters of a sentence that is taken whole although it goes over several lines."""

_WORDS_SHARE: Final = 0.3
"""Share of the words' score when the embedder's is known too."""

Span = tuple[int, int]


def best_by_words(question: str, passages: Sequence[Passage]) -> list[Passage]:
    """Mark in each passage the sentence that shares most of the question's rarer words."""
    spans = [_sentences_of(passage) for passage in passages]
    scores = _scores_by_words(question, _texts(passages, spans))
    return _mark(passages, spans, scores)


def best_by_meaning(
    question: str, passages: Sequence[Passage], embedder: Embedder
) -> list[Passage]:
    """Mark in each passage the best sentence by words and embedding together."""
    spans = _within_limit([_sentences_of(passage) for passage in passages])
    texts = _texts(passages, spans)
    flat = [text for group in texts for text in group]
    if not flat:
        return list(passages)
    vectors = embedder.embed([question, *flat])
    similarities = (vectors[1:] @ vectors[0]).tolist()
    by_words = _scores_by_words(question, texts)
    scores: list[list[float]] = []
    for group in by_words:
        mine, similarities = similarities[: len(group)], similarities[len(group) :]
        scores.append(
            [
                _WORDS_SHARE * words + (1.0 - _WORDS_SHARE) * meaning
                for words, meaning in zip(group, mine, strict=True)
            ]
        )
    return _mark(passages, spans, scores)


def nearest_sentence(question: str, passages: Sequence[Passage], embedder: Embedder) -> float:
    """Return the greatest similarity of the question to one sentence, or to one line of a table.

    A passage that speaks of many things resembles a question about one of them little.

    Args:
        question: As it was searched.
        passages: At least one.
        embedder: That made the vectors.
    """
    spans = _within_limit([_lines_of(passage) for passage in passages])
    flat = [text for group in _texts(passages, spans) for text in group]
    vectors = embedder.embed([question, *flat])
    return float((vectors[1:] @ vectors[0]).max())


def shares_of_words(asked: Set[str], sentences: Sequence[Set[str]]) -> list[float]:
    """Return the share of the question's words in each sentence, rarer words counting more.

    How rare a word is, is taken from these sentences themselves: a word that most of them hold
    tells nothing about which is best.

    Args:
        asked: The words of the question, alike in writing.
        sentences: The words of each sentence.
    """
    held = [one & asked for one in sentences]
    holders = Counter(word for one in held for word in one)
    # Exact sums: those of two sentences with the same words are the same in any order.
    total = fsum(1.0 / count for count in holders.values()) or 1.0
    return [fsum(1.0 / holders[word] for word in one) / total for one in held]


def _lines_of(passage: Passage) -> list[Span]:
    """Return the sentences, and where one is as long as a table its lines."""
    spans: list[Span] = []
    for start, end in _sentences_of(passage):
        if end - start < _LONGEST or "\n" not in passage.text[start:end]:
            spans.append((start, end))
            continue
        for line in passage.text[start:end].splitlines(keepends=True):
            if len(line) >= SHORTEST_SENTENCE:
                spans.append((start, start + len(line)))
            start += len(line)
    return spans or [(0, len(passage.text))]


def _sentences_of(passage: Passage) -> list[Span]:
    spans = split_sentences(passage.text)
    long = [(start, end) for start, end in spans if end - start >= SHORTEST_SENTENCE]
    return long or [(0, len(passage.text))]


def _within_limit(spans: list[list[Span]]) -> list[list[Span]]:
    """Shorten the lists, the later passages' first, until the sum is within the limit."""
    left = MOST_SENTENCES
    shortened = []
    for group in spans:
        shortened.append(group[:left] or [(group[0][0], group[-1][1])])
        left = max(left - len(group), 0)
    return shortened


def _texts(passages: Sequence[Passage], spans: list[list[Span]]) -> list[list[str]]:
    return [
        [passage.text[start:end] for start, end in group]
        for passage, group in zip(passages, spans, strict=True)
    ]


def _scores_by_words(question: str, texts: list[list[str]]) -> list[list[float]]:
    words = [[_words(text) for text in group] for group in texts]
    flat = iter(shares_of_words(_words(question), [one for group in words for one in group]))
    return [list(islice(flat, len(group))) for group in words]


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _mark(
    passages: Sequence[Passage], spans: list[list[Span]], scores: list[list[float]]
) -> list[Passage]:
    marked = []
    for passage, group, values in zip(passages, spans, scores, strict=True):
        start, end = group[max(range(len(group)), key=values.__getitem__)]
        marked.append(
            replace(passage, best_start=passage.start + start, best_end=passage.start + end)
        )
    return marked
