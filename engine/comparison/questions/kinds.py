"""Guesses what makes the answers to questions right ones, where nobody has said it.

By the right answers of all questions together: labels come again, a style is shared, a fact is
short. Pure functions. Covered: the kind of each question, the JSON form that all answers have. Not
covered: what cannot be seen in the answers, as a tone: a person says that.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from engine.comparison.records import AnswerForm, NewQuestion, QuestionKind
from engine.comparison.scoring.refusals import is_refusal
from engine.examples.labels import LabelCounter

_FACT_WORDS: Final = 12
"""Up to so many words an answer is a fact."""

_LABEL: Final = 2
"""Words of a label that says that nothing is known."""

_LEAST_SHARED: Final = 0.9
"""Of the answers, how many must share what is called their form."""

_FEWEST: Final = 5
"""Answers from which on something that they share is no chance."""

_FEWEST_OBJECTS: Final = 3
_EDGE_WORDS: Final = 3
"""Words with which answers that look alike begin or end alike."""

_WORD: Final = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
_SIGN: Final = "\u0e00"
"""From here on a word is a sign of a script without spaces, and says half as much."""

_BULLET: Final = re.compile(r"\s*(?:[-*\u2022\u2013]|\d{1,3}[.)])\s+\S")
_FIELD: Final = re.compile(r"\s*\**([^\W\d_][\w ]{0,30}?)\**:\s*\S", re.MULTILINE)
_MARKUP: Final = re.compile(r"\s*(<\w+|```|#{1,6} )")

_TYPES: Final[dict[type, str]] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    type(None): "null",
}


def with_guessed_kinds(questions: Sequence[NewQuestion]) -> tuple[NewQuestion, ...]:
    """Return questions with kinds guessed, and the form that all JSON answers of theirs share."""
    kinds = guessed_kinds(questions)
    form = shared_form([one for one in questions if one.expected and not _is_refused(one)])
    return tuple(
        replace(one, kind=kind, form=form if _takes(kind, one) else one.form)
        for one, kind in zip(questions, kinds, strict=True)
    )


def guessed_kinds(questions: Sequence[NewQuestion]) -> tuple[QuestionKind, ...]:
    """Return the kind of each question, by the right answers of all of them."""
    answered = [one for one in questions if not _is_refused(one)]
    labels = LabelCounter()
    for one in answered:
        labels.add(one.expected[0])
    is_label = bool(labels.labels)
    has_style = _shared_style([one.expected[0] for one in answered])

    def kind_of(one: NewQuestion) -> QuestionKind:
        is_refused = _is_refused(one)
        if is_label and one.expected and (not is_refused or _length(one.expected[0]) <= _LABEL):
            # Among labels, "unknown" is one more.
            return QuestionKind.LABEL
        if is_refused:
            return QuestionKind.REFUSE
        if one.form.is_given or object_in(one.expected[0]) is not None or has_style(one):
            return QuestionKind.STYLE
        return QuestionKind.FACT if _is_short(one.expected) else QuestionKind.FREE

    return tuple(map(kind_of, questions))


def shared_form(questions: Iterable[NewQuestion]) -> AnswerForm:
    """Return the form of the right answers, when all of them are JSON objects with the same keys.

    It asks for the keys and for the types that their values have.
    """
    objects = [object_in(answer) for one in questions for answer in one.expected]
    known = [one for one in objects if one is not None]
    if (
        len(known) < max(len(objects), _FEWEST_OBJECTS)
        or len({frozenset(one) for one in known}) > 1
    ):
        return AnswerForm()
    names = list(known[0])
    schema = {
        "type": "object",
        "properties": {name: {"type": _type_of(one[name] for one in known)} for name in names},
        "required": names,
    }
    return AnswerForm(json.dumps(schema, ensure_ascii=False))


def object_in(text: str) -> dict[str, Any] | None:
    """Return the JSON object that a text is; None when it is none."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _takes(kind: QuestionKind, one: NewQuestion) -> bool:
    return kind is QuestionKind.STYLE and not one.form.is_given


def _is_refused(one: NewQuestion) -> bool:
    return all(map(is_refusal, one.expected))


def _is_short(expected: Sequence[str]) -> bool:
    return min(map(_length, expected)) <= _FACT_WORDS


def _length(answer: str) -> float:
    """Return how many words an answer has; a sign of a script without spaces is half a word."""
    return sum(0.5 if word[0] >= _SIGN else 1.0 for word in _WORD.findall(answer))


def _type_of(values: Iterable[object]) -> str | list[str]:
    """Return the type of values in a schema's words; several when they differ."""
    found = {_TYPES[type(one)] for one in values}
    if "number" in found:
        found.discard("integer")
    return found.pop() if len(found) == 1 else sorted(found)


# Styles --------------------------------------------------------------------------------------


def _shared_style(answers: Sequence[str]) -> Callable[[NewQuestion], bool]:
    """Return what tells whether an answer has a visible form that nearly all answers share."""
    shared: set[str] = set()
    if len(answers) >= _FEWEST:
        counts = Counter(mark for one in answers for mark in _marks(one))
        shared = {one for one, count in counts.items() if count >= _LEAST_SHARED * len(answers)}
    return lambda one: not shared.isdisjoint(_marks(one.expected[0]))


def _marks(answer: str) -> set[str]:
    """Return what can be seen of the form of an answer."""
    text = answer.strip()
    lines = [line for line in text.splitlines() if line.strip()]
    words = text.split()
    found: set[str] = set()
    if text.isupper() and len(words) >= _EDGE_WORDS:
        found.add("capitals")
    if lines and all(map(_BULLET.match, lines)):
        found.add("list")
    names = _FIELD.findall(text)
    if len(names) > 1:
        found.add(f"fields {names}")
    if markup := _MARKUP.match(text):
        found.add(f"markup {markup[1]}")
    if len(lines) > 1:
        found |= {f"first {lines[0].strip()}", f"last {lines[-1].strip()}"}
    if len(words) > 2 * _EDGE_WORDS:
        found.add(f"begins {words[:_EDGE_WORDS]}")
        found.add(f"ends {words[-_EDGE_WORDS:]}")
    return found
