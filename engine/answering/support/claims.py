"""Tells which sentences of an answer claim something that passages could hold.

Covered: headings, list introductions, questions, offers of help, and words about not knowing, in
English; in other languages those that their form gives away. Not covered: opinions and advice,
which are checked like claims.
"""

from __future__ import annotations

import re
from typing import Final

_FEWEST_LETTERS: Final = 2

_HEADING: Final = re.compile(r"\s*(?:#{1,6}\s|\*\*[^*\n]+\*\*:?\s*\Z|[-=_*]{3,}\s*\Z)")

_ONE_WORD: Final = re.compile(
    r"\W*(?:yes|no|ok|okay|sure|thanks|thank you|sorry|ja|nein|oui|non|s\u00ed|no)\W*\Z",
    re.IGNORECASE,
)

_SAYS_NOTHING: Final = re.compile(
    r"""
    \b(?: I\ (?:do\ not|don['\u2019]t|cannot|can['\u2019]t|am\ not|could\ not|couldn['\u2019]t)
          \ (?:know|find|say|tell|answer|determine|sure|able|have|provide|see)
        | I['\u2019]?\ ?(?:am|m)\ (?:sorry|not\ sure|unable|happy|glad|here|an?\ (?:AI|assistant))
        | (?:text|passages?|documents?|context|sources?|information|provided)\b [^.]{0,40}?
          \b(?:do|does|did|is|are)\ ?(?:not|n['\u2019]t)\b [^.]{0,30}?
          \b(?:say|state|hold|mention|contain|provide|specify|answer|include|enough|clear|give|tell
            |have|available|given|mentioned|stated|specified|provided)
        | (?:there\ is|there['\u2019]s)\ (?:no|not\ enough)\ (?:information|mention|answer)
        | (?:is|are)\ not\ (?:mentioned|stated|specified|given|provided|described)\ (?:in|by)
        | let\ me\ know | hope\ this\ helps | feel\ free | you['\u2019]?re?\ welcome
        | here\ (?:is|are)\ (?:the|a|an|some)\b [^.]{0,60}:\s*\Z
        | wei\u00df\ (?:ich\ )?(?:es\ )?nicht | je\ ne\ sais\ pas | no\ lo\ s\u00e9 | non\ lo\ so
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def says_it_does_not_know(text: str) -> bool:
    """Whether a sentence says that the answer is not known or not in the text, or offers help."""
    return _SAYS_NOTHING.search(text) is not None


def claims_something(sentence: str) -> bool:
    """Whether a sentence says something that can be held against passages."""
    letters = sum(map(str.isalnum, sentence))
    if letters < _FEWEST_LETTERS or _HEADING.match(sentence) or _ONE_WORD.match(sentence):
        return False
    end = sentence.rstrip("\"'\u201d\u2019)]* ")
    return not end.endswith((":", "?", "\uff1f", "\uff1a", "\u061f")) and not (
        says_it_does_not_know(sentence)
    )
