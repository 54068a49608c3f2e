"""Whether a passage, or an answer, holds what a question asks for: by words, without a model."""

from __future__ import annotations

from typing import Final

from engine.answering.quotation import holds_kind, kind_of
from engine.answering.support.names import folded_words
from engine.answering.support.numbers import numbers_in
from engine.answering.support.words import Rarity, terms_of
from engine.documents.sentences import split_sentences
from engine.training.drafting.anchors import Anchor

_KIND_COUNTS: Final = 0.2
"""As in `answering.quotation`."""

LONG_KEY: Final = 6
"""Words from which on a fact is a part of a sentence, whose words may differ a little."""

_LEAST_FOUND: Final = 0.5
"""Of the words of such a part, what an answer has to hold."""

_SAYS_THE_SAME: Final = 0.6
"""Of an answer's words, what one sentence of another passage holds when it says the same."""

_SAYS_IT_TOO: Final = 0.3
"""The same where that passage holds the fact itself, too."""


def best_place(question: str, text: str, language: str) -> int:
    """Return where the sentence begins that answers a question best by its words; -1 if none.

    As `answering.quotation`, without an embedder: the words that few sentences hold count more,
    and so does the kind of answer that the question asks for.
    """
    spans = split_sentences(text)
    held = [terms_of(text[start:end], language) for start, end in spans]
    rarity = Rarity(held)
    asked = terms_of(question, language)
    kind = kind_of(question)
    scores = [
        rarity.share(asked, terms)
        + _KIND_COUNTS * (kind is not None and holds_kind(text[start:end], kind, question))
        for (start, end), terms in zip(spans, held, strict=True)
    ]
    if not scores or max(scores) <= 0:
        return -1
    return spans[max(range(len(scores)), key=scores.__getitem__)][0]


def holds_answer(text: str, answer: str, key: str, language: str) -> bool:
    """Whether a passage probably holds an answer, too, so that it is no distractor."""
    terms = terms_of(answer, language)
    spans = split_sentences(text)
    held = [terms_of(text[start:end], language) for start, end in spans]
    best = max((len(terms & one) / max(len(terms), 1) for one in held), default=0.0)
    has_key = set(folded_words(key)) <= set(folded_words(text))
    return best >= _SAYS_THE_SAME or (has_key and best >= _SAYS_IT_TOO)


def holds_key(said: str, anchor: Anchor, language: str) -> bool:
    """Whether what a model answered holds the fact that was asked for."""
    if len(folded_words(anchor.key)) > LONG_KEY:
        terms = terms_of(anchor.key, language)
        return len(terms & terms_of(said, language)) >= _LEAST_FOUND * len(terms)
    known = {reading for one in numbers_in(said, language) for reading in one.readings}
    numbers = numbers_in(anchor.key, language)
    if numbers:
        return all(known & one.readings for one in numbers)
    return set(folded_words(anchor.key)) <= set(folded_words(said))
