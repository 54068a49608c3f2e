"""Completes a follow-up question with the conversation, so that it can be searched by itself.

"And who runs it?" finds nothing; "When was the ferry line founded? And who runs it?" does. Covered:
telling a follow-up from a question that stands for itself, by words that point back and by how
little it says, in English, German, Spanish, French, Chinese and Japanese. Not covered: rewriting by
a chat model, which the small ones do badly and which would make every search wait for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from engine.index.analysis import UNSPACED

_SIGN: Final = re.compile(f"[{UNSPACED}]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")

_POINTS_BACK: Final = frozenset(
    "it its it's they them their theirs he him his she her hers this that these those there same "
    "one ones former latter "
    "er ihn ihm sein seine sie ihr ihre ihnen es das dies diese dieser dieses jene dort davon dazu "
    "dafür damit "
    "él ella ellos ellas eso esa ese esto esta este allí su sus lo "
    "il elle ils elles cela ça ce cette ces là son sa ses leur leurs".split()
)
"""Words that mean something said before. Some of them need not; then an earlier question is
searched along, which costs little."""

_SIGNS_POINT_BACK: Final = tuple("它 他 她 这 這 那 其 それ その これ この 彼".split())
"""The same in scripts without spaces."""

_BEGINNINGS: Final = (
    "and ",
    "or ",
    "but ",
    "what about",
    "how about",
    "und ",
    "oder ",
    "y ",
    "et ",
)

_FEW_WORDS: Final = 3
_SHORTEST_WORD: Final = 4
"""Letters of a word that says something, in most cases."""

_SIGNS_OF_A_WORD: Final = 2
"""Chinese or Japanese signs that say as much as a word."""

_IN_FRONT: Final = " \t\n¿¡"


def completed(question: str, earlier: Sequence[str]) -> str:
    """Return the question as it is to be searched.

    Args:
        question: In the person's words.
        earlier: The questions before it, oldest first.
    """
    if not earlier or not _leans_on_others(question):
        return question
    for before in reversed(earlier):
        if not _leans_on_others(before):
            return f"{before} {question}"
    return f"{earlier[0]} {question}"


def _leans_on_others(question: str) -> bool:
    asked = question.lower()
    words = _WORD.findall(_SIGN.sub(" ", asked))
    telling = sum(len(word) >= _SHORTEST_WORD or word.isdigit() for word in words)
    return (
        telling + len(_SIGN.findall(asked)) // _SIGNS_OF_A_WORD < _FEW_WORDS
        or asked.lstrip(_IN_FRONT).startswith(_BEGINNINGS)
        or not _POINTS_BACK.isdisjoint(words)
        or any(sign in asked for sign in _SIGNS_POINT_BACK)
    )
