"""The engine's sentences in the language of the window.

The engine makes its sentences where it knows what happened, in English and with names and numbers
already in them. `packaging/make_translations.py` reads their forms out of its code, with `{1}`,
`{2}` ... where something is filled in and `{n}` where a number is; they are translated like all
other words, in a context of their own. Here a finished sentence is led back to its form, so that
the same values can be put into the translated one. A value that is itself one of the engine's
phrases is translated too.

Not covered: which forms there are (resources/translations/engine_phrases.json).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTranslator

from desktop.language.words import ENGINE, translated

_SLOT: Final = re.compile(r"\{(\d+|n)\}")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?]) (?=\S)")
_ANYTHING: Final = "(.*?)"
_NUMBER: Final = r"([-+]?[\d.,]+ ?%?)"
_ENOUGH_WORDS: Final = 8
"""Characters of its own from which a form is told from any other text: “{1} of {2}” alone would be
found in a title too, and takes numbers only."""

_MOST_NESTED: Final = 3
_REMEMBERED: Final = 512


class PhraseBook:
    """Leads sentences back to their forms and says them in another language."""

    def __init__(self, forms: Iterable[str], translate: Callable[[str], str]) -> None:
        """Take the forms.

        Args:
            forms: The English forms, `{1}` where something is filled in.
            translate: Returns a form in the other language, or as it is where it has none.
        """
        self._translate = translate
        self._whole: set[str] = set()
        self._patterns: list[_Pattern] = []
        for form in forms:
            if _SLOT.search(form):
                self._patterns.append(_Pattern(form))
            else:
                self._whole.add(form)
        # The form with most words of its own fits best.
        self._patterns.sort(key=lambda one: -one.weight)
        self.say = lru_cache(_REMEMBERED)(self._say)

    def _say(self, text: str, depth: int = 0) -> str:
        whole = self._whole_phrase(text)
        if whole:
            return whole
        if depth >= _MOST_NESTED:
            return text
        for pattern in self._patterns:
            values = pattern.values(text)
            if values is not None:
                return self._filled(pattern, values, depth)
        return self._sentence_by_sentence(text, depth)

    def _whole_phrase(self, text: str) -> str:
        """Say what is a form as it is, or but for the case of its first letter."""
        if text in self._whole:
            return self._translate(text)
        small, large = text[:1].lower() + text[1:], text[:1].upper() + text[1:]
        if small in self._whole:
            translation = self._translate(small)
            return translation[:1].upper() + translation[1:]
        # Inside a sentence some languages keep a capital letter that English does not.
        return self._translate(large) if large in self._whole else ""

    def _filled(self, pattern: _Pattern, values: tuple[str, ...], depth: int) -> str:
        translation = self._translate(pattern.form)
        names = _SLOT.findall(pattern.form)
        said = {name: self._say(one, depth + 1) for name, one in zip(names, values, strict=True)}
        return _SLOT.sub(lambda slot: said.get(slot[1], slot[0]), translation)

    def _sentence_by_sentence(self, text: str, depth: int) -> str:
        """Say a message and its hint, which are often shown as one text."""
        sentences = _SENTENCE_END.split(text)
        if len(sentences) < 2:
            return text
        return " ".join(self._say(one, depth + 1) for one in sentences)


class _Pattern:
    """A form with something to fill in."""

    def __init__(self, form: str) -> None:
        self.form = form
        parts = _SLOT.split(form)
        self.weight = sum(len(part) for part in parts[::2])
        usual = _ANYTHING if self.weight >= _ENOUGH_WORDS else _NUMBER
        self._expression = "".join(
            (_NUMBER if part == "n" else usual) if at % 2 else re.escape(part)
            for at, part in enumerate(parts)
        )
        self._compiled: re.Pattern[str] | None = None

    def values(self, text: str) -> tuple[str, ...] | None:
        """Return what was filled in, in order; None when the text is not of this form."""
        if self._compiled is None:
            self._compiled = re.compile(self._expression, re.DOTALL)
        found = self._compiled.fullmatch(text)
        return found.groups() if found else None


class PhraseTranslator(QTranslator):
    """The last translator that Qt asks: knows the engine's sentences with values in them."""

    def __init__(self, forms: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = PhraseBook(forms, lambda form: translated(ENGINE, form))
        self._forms = frozenset(forms)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something to ask for: Qt does not install what is empty."""
        return False

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt gives it
        n: int = -1,  # noqa: ARG002 - Qt gives it
    ) -> str | None:
        """Return the sentence in the person's language; None for what is no sentence of these."""
        if context != ENGINE or text in self._forms:
            return None
        said = self._book.say(text)
        return None if said == text else said


def read_forms(path: Path) -> tuple[str, ...]:
    """Return the forms that the engine's code holds.

    Args:
        path: The file that `packaging/make_translations.py` writes.

    Raises:
        OSError: It is not there.
    """
    return tuple(json.loads(path.read_text(encoding="utf-8")))
