"""The files of translations, in Qt's form (TS), which Qt Linguist and other programs edit.

Covered: reading, bringing in step with the words that there are, writing, compiling. A text that
is new takes over what the same text has in another context; one that is gone is dropped.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from wording.window_words import Word

FORM_COUNTS: Final = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1}
"""How many forms a language has for numbers, as Qt counts them."""

Key = tuple[str, str]
"""Context and English text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one language.

    Attributes:
        word: What is translated.
        forms: The translation, or its forms by number; empty while there is none.
    """

    word: Word
    forms: tuple[str, ...] = ()


def read_translations(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return what is translated.

    Args:
        path: A file in the form of TS; one that is not there holds nothing.
    """
    if not path.is_file():
        return {}
    found = {}
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of this repository
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = _forms_of(message)
            if forms:
                key = (context.findtext("name", ""), message.findtext("source", ""))
                found[key] = forms
    return found


def _forms_of(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    forms = [one.text or "" for one in translation.iter("numerusform")]
    return tuple(forms) if forms else (translation.text or "",)


def in_step(words: Iterable[Word], known: Mapping[Key, tuple[str, ...]]) -> list[Entry]:
    """Return an entry for each text, once for each context, with what is known of it."""
    by_text = {(text, len(forms) > 1): forms for (_, text), forms in known.items()}
    entries: dict[Key, Entry] = {}
    for word in words:
        key = (word.context, word.text)
        forms = known.get(key) or by_text.get((word.text, word.has_count), ())
        before = entries.get(key)
        if before is None or (word.has_count and not before.word.has_count):
            entries[key] = Entry(word, forms)
    return list(entries.values())


def with_forms(entries: Sequence[Entry], said: Mapping[str, tuple[str, ...]]) -> list[Entry]:
    """Return the entries with the translations of `said` where they have none."""
    return [
        one if one.forms else replace(one, forms=said.get(one.word.text, ())) for one in entries
    ]


def write_translations(path: Path, language: str, entries: Sequence[Entry]) -> None:
    """Write a file of translations, its contexts in alphabetical order."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({one.word.context for one in entries}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for entry in entries:
            if entry.word.context == name:
                context.append(_message(entry, FORM_COUNTS[language]))
    ElementTree.indent(root, "  ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def _message(entry: Entry, form_count: int) -> ElementTree.Element:
    message = ElementTree.Element("message")
    ElementTree.SubElement(message, "source").text = entry.word.text
    translation = ElementTree.SubElement(message, "translation")
    if not entry.forms:
        translation.set("type", "unfinished")
    if entry.word.has_count:
        message.set("numerus", "yes")
        for form in entry.forms or ("",) * form_count:
            ElementTree.SubElement(translation, "numerusform").text = form
    elif entry.forms:
        translation.text = entry.forms[0]
    return message


def compile_translations(source: Path, target: Path) -> None:
    """Make the file that Qt loads.

    Raises:
        subprocess.CalledProcessError: Qt's compiler refused the source.
    """
    program = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(program), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)
