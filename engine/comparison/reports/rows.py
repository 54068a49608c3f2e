"""A comparison as CSV, one row for each question and way, for spreadsheets.

UTF-8 with a byte order mark, commas, every cell in quotes, lines that end as spreadsheets want
them. Shares are from 0 to 1, times are milliseconds, yes and no are words; an empty cell means that
the measure says nothing. Questions are counted from 1, as in the other reports for people.

A cell that begins with `=`, `+`, `-` or `@` (or their wide forms), also behind spaces, and so might
be run as a formula, gets an apostrophe before it; so does one that has apostrophes before such a
sign already. Whoever reads the file back takes one apostrophe away from such a cell. Texts
beyond what a cell of a spreadsheet holds are cut, with "…" at the end; control characters are left
out.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from engine.comparison.comparison_records import ComparedQuestion
from engine.comparison.records import Measures, Way, WayAnswer
from engine.comparison.reports import words
from engine.comparison.reports.material import Material

_MEASURES: Final = (
    "is_exact",
    "token_f1",
    "is_label",
    "has_form",
    "similarity",
    "has_evidence",
    "citation_precision",
    "faithfulness",
    "is_refusal",
    "is_judged_right",
)
COLUMNS: Final = (
    "number",
    "kind",
    "question",
    "expected",
    "way",
    "answer",
    "right",
    "rated_by_you",
    "quality",
    *_MEASURES,
    "first_token_milliseconds",
    "total_milliseconds",
    "prompt_tokens",
    "tokens",
    "cited",
    "fault",
)
_BYTE_ORDER_MARK: Final = "\ufeff"
_FORMULA: Final = re.compile(r"'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""The wide forms of the signs too: some spreadsheets take them for the signs."""

_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_LONGEST: Final = 32_000
"""Characters: a cell of Excel holds 32,767."""


def row_lines(material: Material) -> Iterator[str]:
    """Yield the rows, the names of the columns first."""
    yield _BYTE_ORDER_MARK + _line(COLUMNS)
    for question in material.questions:
        for way, answer in material.answers_to(question):
            yield _line(_cells(material, question, way, answer))


def _cells(
    material: Material, question: ComparedQuestion, way: Way, answer: WayAnswer | None
) -> Iterator[str]:
    content = question.content
    yield from (str(question.number + 1), words.KINDS[content.kind], content.question)
    yield from (" | ".join(content.expected), words.WAYS[way])
    if answer is None:
        yield from ("",) * (len(COLUMNS) - 6)
        yield "not answered yet"
        return
    yield from (answer.text, _value(material.is_right(answer)))
    yield _value(material.is_rated(answer))
    yield from _measures(answer.measures)
    timing = answer.timing
    yield from (f"{timing.first_token:.0f}", f"{timing.total:.0f}")
    yield from (str(timing.prompt_tokens), str(timing.tokens))
    yield "; ".join(words.cited(answer.passages))
    yield _fault(answer)


def _measures(measures: Measures | None) -> Iterator[str]:
    for name in ("quality", *_MEASURES):
        yield "" if measures is None else _value(getattr(measures, name))


def _value(value: float | bool | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4f}"


def _fault(answer: WayAnswer) -> str:
    if answer.fault is None:
        return ""
    return f"{words.FAULTS[answer.fault]} {answer.detail}".strip()


def _line(cells: Iterator[str] | tuple[str, ...]) -> str:
    """Return a row; whoever writes it ends the line."""
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r").writerow(map(_cell, cells))
    return written.getvalue()


def _cell(text: str) -> str:
    """Return a text as a cell, see the rule above."""
    clean = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    safe = f"'{clean}" if _FORMULA.match(clean) else clean
    return safe if len(safe) <= _LONGEST else f"{safe[:_LONGEST]}…"
