"""Which language most examples are in, and which ones are in another.

With py3langid, as documents are. A text that is short, or more figures and signs than words, is not
judged: it is better to miss a row than to name one wrongly. Questions and answers are judged apart,
since a set may teach to translate.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_NOT_WORDS: Final = re.compile(r"[\W\d_]+")
_SIGNS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FEWEST_LETTERS: Final = 60
_FEWEST_SIGNS: Final = 12
"""Of Chinese, Japanese or Korean, where a sign says as much as several letters."""

_LEAST_WORDS: Final = 0.75
"""Of a text: the rest are figures and signs, as in code and tables."""

_LEAST_CERTAINTY: Final = 0.95
_SAMPLE: Final = 200
_LEAST_MAJORITY: Final = 0.6

_NAMES: Final = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nb": "Norwegian",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def name_of(language: str) -> str:
    """Return the English name of a language; its code when it is a rare one."""
    return _NAMES.get(language, language)


def language_of(text: str) -> str:
    """Return the language as ISO 639-1 has it ("en", "zh"), "" when it cannot be told."""
    sample = text[:_SAMPLE]
    words = _NOT_WORDS.sub(" ", sample).strip()
    if len(words) < _FEWEST_LETTERS and len(_SIGNS.findall(words)) < _FEWEST_SIGNS:
        return ""
    if len(words) < len(sample.strip()) * _LEAST_WORDS:
        return ""
    language, certainty = _identifier().classify(words)
    return str(language) if certainty >= _LEAST_CERTAINTY else ""


class LanguageRows:
    """Gathers the languages of texts, and tells which of them differ."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._rows: dict[str, list[int]] = {}

    def add(self, id_: int, text: str) -> None:
        """Judge a text."""
        language = language_of(text)
        if language:
            self._counts[language] += 1
            self._rows.setdefault(language, []).append(id_)

    @property
    def majority(self) -> str:
        """The language of most texts; empty where there is none."""
        if not self._counts:
            return ""
        language, count = self._counts.most_common(1)[0]
        return language if count >= self._counts.total() * _LEAST_MAJORITY else ""

    @property
    def counts(self) -> list[tuple[str, int]]:
        """How many texts are in each language, the most frequent first."""
        return self._counts.most_common()

    def others(self) -> list[int]:
        """Return the rows that are not in the most frequent language, by language."""
        return [id_ for language, _ in self.counts[1:] for id_ in self._rows[language]]


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid import langid

    model = Path(langid.__file__).parent / langid.MODEL_FILE
    return langid.LanguageIdentifier.from_modelpath(model, norm_probs=True)
