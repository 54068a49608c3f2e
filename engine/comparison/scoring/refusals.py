"""Whether an answer is a refusal: it says that it does not know, and little else.

Covered: Inglenook's own words where the documents hold nothing, and what models say instead of an
answer, in the languages of `answering.support.claims`. Not covered: refusals out of caution ("As an
AI I cannot ..."), which are refusals here as well when they use such words.
"""

from __future__ import annotations

from typing import Final

from engine.answering.checked import NOTHING_ABOUT_IT
from engine.answering.support.claims import says_it_does_not_know
from engine.documents.sentences import split_sentences

_UNKNOWN: Final = frozenset(
    "unknown|not known|n/a|no answer|unanswerable|not in the documents|cannot be answered|"
    "insufficient information|unbekannt|inconnu|desconocido|未知|不知道".split("|")
)


def is_refusal(text: str) -> bool:
    """Whether an answer says that it does not know, instead of answering.

    An answer that begins with a claim and ends with an offer of help is none: the first sentence
    decides.
    """
    words = " ".join(text.split())
    if words.rstrip(".!").casefold() in _UNKNOWN or words.startswith(NOTHING_ABOUT_IT):
        return True
    spans = split_sentences(words)
    if not spans:
        return False
    start, end = spans[0]
    return says_it_does_not_know(words[start:end])
