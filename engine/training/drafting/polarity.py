"""Whether one sentence denies what another says, told by single words.

A sentence with "not" where the other has none, or with "increases" where the other has "reduces",
probably says the contrary. Covered: words of denial in seven languages, common English opposites.
Not covered: everything that needs understanding ("failed to", "is unable", irony).
"""

from __future__ import annotations

import re
from typing import Final

from engine.index.analysis import analysed

_DENIALS: Final = frozenset(
    """no not never none neither nor cannot without unable lack lacks lacking absence fails failed
    isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't
    nicht kein keine keinen keiner nie niemals ohne ne pas jamais aucun aucune sans nunca
    ning\u00fan ninguna sin non mai nessun nessuna senza niet geen nooit zonder n\u00e3o
    sem""".split()
)

_OPPOSITES: Final = (
    (
        "increase raise rise rose elevate enhance grow promote boost upregulate higher more",
        "decrease reduce lower lessen decline fall fell diminish suppress downregulate impair less",
    ),
    ("activate induce stimulate", "deactivate inactivate inhibit suppress block"),
    ("positive", "negative"),
    ("positively", "negatively"),
    ("beneficial protect benefit", "harm harmful detrimental risk"),
    ("early earlier before", "late later after"),
    ("first", "last"),
    ("win won", "lose lost"),
    ("allow permit", "forbid prohibit prevent ban"),
    ("accept", "reject refuse"),
    ("true", "false"),
    ("present", "absent"),
    ("large larger big bigger", "small smaller"),
    ("long longer", "short shorter"),
    ("high", "low"),
    ("strong stronger", "weak weaker"),
    ("gain", "loss"),
    ("open", "close closed"),
    ("begin start", "end finish"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("left", "right"),
    ("many most", "few"),
    ("hyper", "hypo"),
    ("sensitive susceptible", "resistant insensitive"),
    ("active", "inactive"),
    ("possible", "impossible"),
    ("independent", "dependent"),
    ("maximum", "minimum"),
    ("male men man", "female women woman"),
)

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019]t)?")


def _stems(words: str) -> frozenset[str]:
    return frozenset(analysed(words, "en").split())


_SIDES: Final = tuple((_stems(one), _stems(other)) for one, other in _OPPOSITES)


def denies(sentence: str, other: str) -> bool:
    """Whether the two probably say the contrary of each other.

    Two denials cancel out: "does not increase" and "reduces" may well agree.
    """
    is_denied = _has_denial(sentence) != _has_denial(other)
    return is_denied != _has_opposite(sentence, other)


def _has_denial(text: str) -> bool:
    words = {word.lower().replace("\u2019", "'") for word in _WORD.findall(text)}
    return not words.isdisjoint(_DENIALS)


def _has_opposite(sentence: str, other: str) -> bool:
    mine, theirs = _stems(sentence), _stems(other)
    for one, opposite in _SIDES:
        for here, there in ((one, opposite), (opposite, one)):
            only_here = not mine.isdisjoint(here) and mine.isdisjoint(there)
            only_there = not theirs.isdisjoint(there) and theirs.isdisjoint(here)
            if only_here and only_there:
                return True
    return False
