"""A sentence of a document as an answer quotes it: its own words, without what belongs to the page.

Left out are line breaks, list marks, references in brackets and a word that only joins the sentence
to the one before it. Nothing is reworded, so that every number and name stays as it stands there.
"""

from __future__ import annotations

import re
from typing import Final

from engine.documents.marks import without_marks

_HEADING: Final = 0.6
"""Of the longest line, what a heading takes at most."""

_LIST_MARK: Final = re.compile(
    r"(?:[-*\u2022\u25e6\u25aa\u2023\u00b7\u2013\u2014]|\d{1,3}[.)]|\([a-z0-9]{1,3}\)|\#{1,6}|>)\s+"
)
_REFERENCE: Final = re.compile(
    r"\s?\[(?:\d{1,3}(?:\s*[,\u2013-]\s*\d{1,3})*|citation needed|note \d+)\]", re.IGNORECASE
)
_EMPHASIS: Final = re.compile(r"(?<!\w)([*_]{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)")

_JOINING: Final = {
    "en": """however|moreover|furthermore|in addition|additionally|also|finally|similarly|thus|hence
        |therefore|consequently|by contrast|in contrast|on the other hand|nevertheless|likewise
        |for example|for instance|as a result|in fact|meanwhile""",
    "de": "au\u00dferdem|dar\u00fcber hinaus|allerdings|schlie\u00dflich|zum Beispiel",
    "fr": "de plus|en outre|toutefois|enfin|par exemple|par ailleurs|en revanche",
    "es": "adem\u00e1s|sin embargo|por \u00faltimo|por ejemplo|por otra parte|en cambio",
}


def behind_heading(text: str, start: int, end: int) -> int:
    """Return where a sentence begins behind a heading that nothing divides from it.

    In a PDF a heading is a line like any other: a short one, with a capital letter below it.
    """
    is_whole_line = start == 0 or text[start - 1] == "\n"
    head, line_break, rest = text[start:end].partition("\n")
    longest = max(map(len, text.splitlines()), default=0)
    if not is_whole_line or not line_break or len(head) > _HEADING * longest:
        return start
    return start + len(head) + 1 if rest.lstrip()[:1].isupper() else start


def quoted(sentence: str, language: str) -> str:
    """Return a sentence as an answer quotes it."""
    text = " ".join(without_marks(sentence).split())
    text = _LIST_MARK.sub("", text, count=1) if _LIST_MARK.match(text) else text
    text = _EMPHASIS.sub(r"\2", _REFERENCE.sub("", text))
    joining = _JOINING.get(language or "en")
    if joining:
        words = "|".join(one.strip() for one in joining.split("|"))
        # Only with a comma behind it: "Also known as" belongs to the sentence.
        found = re.match(rf"(?:{words}), (?=\S)", text, re.IGNORECASE)
        if found:
            rest = text[found.end() :]
            return rest[:1].upper() + rest[1:]
    return text
