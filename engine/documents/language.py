"""Which language a text is in.

With py3langid, a byte n-gram classifier whose model comes in its package (Lui and Baldwin, ACL
2012). Covered: 140 languages, texts of a sentence or more. Not covered: documents that mix
languages, which count as the one of their beginning, middle and end together; tables and code,
which are in none.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE: Final = 3_000
"""Characters of each of the three samples."""

_FEWEST_LETTERS: Final = 40
_FEWEST_SIGNS: Final = 8
"""Of Chinese or Japanese, where a sign says as much as several letters."""

_LEAST_CERTAINTY: Final = 0.7
_NOT_WORDS: Final = re.compile(r"[\W\d_]+")
_SIGNS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def language_of(text: str) -> str:
    """Return the language as ISO 639-1 has it ("en", "zh"), "" when it cannot be told."""
    words = _NOT_WORDS.sub(" ", _sample(text))
    if len(words) < _FEWEST_LETTERS and len(_SIGNS.findall(words)) < _FEWEST_SIGNS:
        return ""
    language, certainty = _identifier().classify(words)
    return str(language) if certainty >= _LEAST_CERTAINTY else ""


def _sample(text: str) -> str:
    """Take the beginning, the middle and the end: a foreword may be in another language."""
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = (len(text) - _SAMPLE) // 2
    return " ".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid import langid

    model = Path(langid.__file__).parent / langid.MODEL_FILE
    return langid.LanguageIdentifier.from_modelpath(model, norm_probs=True)
