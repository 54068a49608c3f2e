"""Text -> terms: what the full text stores of a chunk, and looks for of a question.

Words are brought to their stems by the Snowball stemmer of the text's language (Porter, 2001), so
that "Häuser" and "Haus" meet. Scripts that put no spaces between words (Chinese, Japanese, Korean,
Thai) become overlapping pairs of signs, as search engines have done since the TREC Chinese tracks.
Signs that look the same count as the same (Unicode's NFKC): "fi" in one sign, digits of full width,
an umlaut in two parts, as macOS writes it in file names. Vowel points of Arabic and Hebrew and
marks of stress count nothing, as most people do not write them; the vowel signs of Indian scripts
are letters of their words.
Covered: both sides of the search, so that they cannot differ. Not covered: compounds ("Dampfschiff"
does not find "Schiff"), synonyms; folding of accents, which FTS5's tokenizer does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from Stemmer import Stemmer

Term = tuple[str, ...]
"""One word of a question, in the forms that the languages of the library give it."""

UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d"  # Japanese syllables
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese signs
    "\uac00-\ud7af\u1100-\u11ff"  # Korean
)
"""Signs of scripts that put no spaces between words, as ranges of a regular expression."""

_POINTS: Final = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+"
)
"""Marks above and below letters that stand apart even in NFKC, and what stretches Arabic words."""

_VOWEL_SIGNS: Final = "".join(
    sign for sign in map(chr, range(0x0900, 0x0E00)) if unicodedata.category(sign) in ("Mn", "Mc")
)
"""Of Devanagari to Sinhala; to Python's expressions and to FTS5's tokenizer they end a word."""

_AS_LETTERS: Final = {ord(sign): ord(sign) - 0x0900 + 0xE000 for sign in _VOWEL_SIGNS}
"""The private letters that stand for them in the index, where FTS5 keeps words with these whole."""

_TERM: Final = re.compile(
    rf"(?P<signs>[{UNSPACED}]+)|(?P<word>(?:[^\W_{UNSPACED}]|[{_VOWEL_SIGNS}])+)"
)
_NAME_WITH_NUMBER: Final = re.compile(r"([^\W\d_]+)(\d{2,})\Z")

_STEMMERS: Final = dict(
    pair.split(":")
    for pair in (
        "ar:arabic ca:catalan cs:czech da:danish de:german el:greek en:english eo:esperanto "
        "es:spanish et:estonian eu:basque fa:persian fi:finnish fr:french ga:irish hi:hindi "
        "hu:hungarian hy:armenian id:indonesian it:italian lt:lithuanian nb:norwegian ne:nepali "
        "nl:dutch nn:norwegian no:norwegian pl:polish pt:portuguese ro:romanian ru:russian "
        "sr:serbian sv:swedish ta:tamil tr:turkish yi:yiddish"
    ).split()
)
"""The stemmer of each language, by the names of Snowball."""

_DEFAULT: Final = "en"
"""What a text without a known language counts as: tables and code mostly use English words."""

_MOST_LANGUAGES: Final = 6
"""Languages of the library that a question is looked for in, the commonest first."""


def analysed(text: str, language: str) -> str:
    """Return the terms of a text in a language, separated by spaces."""
    return " ".join(_terms(text, language))


def question_terms(question: str, languages: Iterable[str]) -> list[Term]:
    """Return the different words of a question, each in all the forms it may stand in the index.

    Args:
        question: In plain words.
        languages: Those of the library, the commonest first; of each, another stem may be needed.
    """
    # Texts of no known language must be found whatever else the library holds.
    stemmed_as = list(dict.fromkeys(_stemmer_name(one) for one in (_DEFAULT, *languages)))
    terms: dict[Term, None] = {}
    for signs, word in _found(question):
        if signs:
            terms.update(((pair,), None) for pair in _pairs(signs))
        else:
            terms[_forms(word, stemmed_as[:_MOST_LANGUAGES])] = None
    return list(terms)


def _found(text: str) -> list[tuple[str, str]]:
    """Return runs of signs without spaces and words, as pairs of which one is empty."""
    plain = _POINTS.sub("", unicodedata.normalize("NFKC", text).lower())
    found: list[tuple[str, str]] = _TERM.findall(plain)
    return found


def _terms(text: str, language: str) -> Iterator[str]:
    found = _found(text)
    stems = iter(_stemmed([word for _, word in found if word], _stemmer_name(language)))
    for signs, _ in found:
        if signs:
            yield from _pairs(signs)
        else:
            yield next(stems)


def _forms(word: str, stemmers: Sequence[str]) -> Term:
    """Return the stems of a word; "FY2018" is looked for as "2018", too."""
    forms = dict.fromkeys(stem for name in stemmers for stem in _stemmed([word], name))
    numbered = _NAME_WITH_NUMBER.match(word)
    if numbered:
        forms[numbered[2]] = None
    return tuple(forms)


def _pairs(signs: str) -> list[str]:
    return [signs[at : at + 2] for at in range(len(signs) - 1)] or [signs]


def _stemmer_name(language: str) -> str:
    """Return the stemmer for a language; "" for one that is known but has none."""
    return _STEMMERS.get(language or _DEFAULT, "")


def _stemmed(words: list[str], stemmer: str) -> list[str]:
    stems: list[str] = _stemmer(stemmer).stemWords(words) if stemmer else words
    return [stem.translate(_AS_LETTERS) for stem in stems]


@cache
def _stemmer(name: str) -> Stemmer:
    from Stemmer import Stemmer

    return Stemmer(name)
