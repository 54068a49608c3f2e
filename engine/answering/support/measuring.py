"""Measures how near the passages come to a sentence.

Made once for the passages of an answer, then asked for each of its sentences: share of words,
similarity of meaning, what is not held, and whether the nearest stretch says the contrary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.answering.support.facts import HeldFacts, Span, facts_in, held_by, not_held
from engine.answering.support.windows import Window, nearest_by_words, windows_of
from engine.answering.support.words import Rarity, terms_of

if TYPE_CHECKING:
    from engine.index.embedder import Embedder, Vectors

_FRAGMENT: Final = 3
"""Words of an answer such as "In 1810." at most, which no sentence of a passage is similar to."""

_WORDS_SHARE: Final = 0.5
"""Of the nearest stretch's score, where its meaning is measured too."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of one sentence.

    Attributes:
        words: Share of its meaning that the nearest stretch of a passage holds, 0 to 1.
        passage_words: Share that the best whole passage holds, 0 to 1.
        meaning: Cosine similarity with the most similar stretch; 0 without an embedder.
        not_held: Where its numbers and names stand that no passage holds.
        missing_nearby: Share of its numbers and names that the nearest passage's best stretches
            do not hold, 0 to 1.
        by_passage: How near each passage comes: the best of its stretches, 0 to 1.
        nearest: The nearest stretches, best first.
        is_fragment: Whether it has so few words that its meaning is not that of a sentence.
    """

    words: float
    passage_words: float
    meaning: float
    not_held: tuple[Span, ...]
    missing_nearby: float
    by_passage: tuple[float, ...]
    nearest: tuple[str, ...]
    is_fragment: bool = False


class Measured:
    """The passages of an answer, ready to be compared with its sentences."""

    def __init__(
        self,
        answer: Sequence[str],
        passages: Sequence[str],
        languages: Sequence[str],
        embedder: Embedder | None,
    ) -> None:
        """Prepare.

        Args:
            answer: The sentences that will be asked for; all are embedded together.
            passages: The texts that the answer was made from.
            languages: Of each passage, ISO 639-1; "" where it is not known.
            embedder: None compares words alone.
        """
        self._languages = list(languages)
        self._distinct = list(dict.fromkeys(languages))
        self._held = [held_by(*one) for one in zip(passages, languages, strict=True)]
        self._terms = [terms_of(*one) for one in zip(passages, languages, strict=True)]
        windows = windows_of(passages, languages)
        self._rarity = Rarity([one.terms for one in windows])
        asked = frozenset(
            term for one in self._distinct for term in terms_of(" ".join(answer), one)
        )
        self._windows = nearest_by_words(windows, asked)
        self._vectors, self._sentence_vectors = self._embedded(answer, embedder)

    def of(self, sentence: str, spoken: str = "") -> Measures:
        """Compare one of the sentences with the passages.

        Args:
            sentence: One that was told at the beginning.
            spoken: Its language; "" where it is not known, then that of the nearest passage counts.
        """
        terms = {language: terms_of(sentence, language) for language in self._distinct}
        words = [
            self._rarity.share(terms[self._languages[one.passage]], one.terms)
            for one in self._windows
        ]
        meanings = self._similarities(sentence)
        scores = [
            _WORDS_SHARE * share + (1.0 - _WORDS_SHARE) * meaning
            for share, meaning in zip(words, meanings or words, strict=True)
        ]
        order = sorted(range(len(scores)), key=lambda place: -scores[place])
        nearest = [self._windows[place] for place in order[:3]]
        language = self._languages[nearest[0].passage] if nearest else ""
        facts = facts_in(sentence, spoken or language)
        return Measures(
            words=max(words, default=0.0),
            passage_words=max(
                (
                    self._rarity.share(terms[one], held)
                    for one, held in zip(self._languages, self._terms, strict=True)
                ),
                default=0.0,
            ),
            meaning=max(meanings, default=0.0),
            not_held=not_held(facts, self._held, language),
            missing_nearby=(
                len(not_held(facts, [_held_by_windows(nearest, language)], language)) / facts.count
                if facts.count
                else 0.0
            ),
            by_passage=self._by_passage(scores),
            nearest=tuple(one.text for one in nearest),
            is_fragment=all(len(one) <= _FRAGMENT for one in terms.values()),
        )

    def _by_passage(self, scores: Sequence[float]) -> tuple[float, ...]:
        best = [0.0] * len(self._languages)
        for window, score in zip(self._windows, scores, strict=True):
            best[window.passage] = max(best[window.passage], score)
        return tuple(best)

    def _embedded(
        self, answer: Sequence[str], embedder: Embedder | None
    ) -> tuple[Vectors | None, dict[str, Vectors]]:
        if embedder is None or not self._windows or not answer:
            return None, {}
        vectors = embedder.embed([*answer, *(one.text for one in self._windows)])
        mine = dict(zip(answer, vectors[: len(answer)], strict=True))
        return vectors[len(answer) :], mine

    def _similarities(self, sentence: str) -> list[float]:
        if self._vectors is None:
            return []
        similarities: list[float] = (self._vectors @ self._sentence_vectors[sentence]).tolist()
        return similarities


def _held_by_windows(windows: Sequence[Window], language: str) -> HeldFacts:
    return held_by("\n".join(one.text for one in windows), language)
