"""Which columns hold the questions and the answers, and what a row says then.

The names are those that data sets use: of a table's columns, and of a JSON object's fields.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from engine.conversations.importing.values import cleaned
from engine.examples.importing.records import ColumnChoice
from engine.examples.records import ExamplePassage, NewExample

_QUESTIONS: Final = (
    *("question", "prompt", "instruction", "query", "user", "human", "input"),
    *("text", "sentence", "utterance", "message", "review", "comment", "request", "claim"),
    *("statement", "headline", "title", "subject", "description", "content", "body", "tweet"),
)
_ANSWERS: Final = (
    *("answer", "output", "response", "completion", "reply", "assistant", "chosen", "expected"),
    *("label", "category", "target", "class", "intent", "sentiment", "summary", "translation"),
)
_SYSTEMS: Final = ("system", "systemprompt", "systemmessage")
_CONTEXTS: Final = ("context", "passage", "paragraph", "evidence", "document")
_ALL: Final = (_SYSTEMS, _CONTEXTS, _ANSWERS, _QUESTIONS)

_WORSE: Final = "rejected"
"""The worse one of two answers."""

_INPUT: Final = "input"
_BEFORE_INPUT: Final = frozenset({"question", "prompt", "instruction", "task"})
"""Beside these a column "input" is the text that the question is about, as in Alpaca's files."""

_NO_TEXT: Final = frozenset(
    "id ids index key type length count number no nr date time url chars tokens score".split()
)
_WORD: Final = re.compile(r"[^\W_]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


class NotAnExample(Exception):
    """A line or a row gives no example; its words say why."""


@lru_cache(maxsize=1_000)
def guess(names: tuple[str, ...]) -> ColumnChoice:
    """Return what columns with these names most likely hold; empty for what cannot be told."""
    left = list(names)
    found = dict.fromkeys(_ALL, "")
    # A name that says it all goes before one that only mentions it.
    for find, groups in ((_named, _ALL), (_mentioning, (_ANSWERS, _QUESTIONS))):
        for wanted in groups:
            found[wanted] = found[wanted] or find(wanted, left)
            left = [one for one in left if one != found[wanted]]
    left = [one for one in left if plain_name(one) != _WORSE]
    system, context, answer, question = found.values()
    if len(left) == 1 and bool(question) != bool(answer):
        question, answer = question or left[0], answer or left[0]
    elif len(left) == 2 and not question and not answer:
        question, answer = left
    return ColumnChoice(question, answer, system, context)


def completed(
    choice: ColumnChoice | None, names: tuple[str, ...], beside: Collection[str] = ()
) -> ColumnChoice:
    """Return a choice with what a person left open guessed; empty for what cannot be told.

    Args:
        choice: What a person has chosen.
        names: Of all columns.
        beside: Those that are not to be guessed, see `Demands`.
    """
    if beside:
        names = tuple(name for name in names if plain_name(name) not in beside)
    if choice is None:
        return guess(names)
    if not choice.columns:
        return replace(guess(names), instruction=choice.instruction, sheet=choice.sheet)
    guessed = guess(tuple(name for name in names if name not in choice.columns))
    return replace(
        choice,
        question=choice.question or guessed.question,
        answer=choice.answer or guessed.answer,
    )


def plain_name(name: str) -> str:
    """Return a name so that its spellings meet: "systemPrompt", "System prompt"."""
    return "".join(_words(name))


def is_known_name(name: str) -> bool:
    """Whether a column with this name is known, whatever it holds."""
    return any(_named(wanted, [name]) for wanted in _ALL)


def example_of(
    row: Mapping[str, str], choice: ColumnChoice, *, needs_answer: bool = True
) -> NewExample:
    """Return the example in a row.

    Raises:
        NotAnExample: It has no question, or no answer although it needs one.
    """
    question = joined((row.get(choice.question, ""), _input_of(row, choice)))
    answer = row.get(choice.answer, "")
    if not question:
        raise NotAnExample(f"Its question (“{choice.question}”) is empty.")
    if needs_answer and not answer.strip():
        raise NotAnExample(f"Its answer (“{choice.answer}”) is empty.")
    context = cleaned(row.get(choice.context, "")) if choice.context else ""
    return NewExample(
        cleaned(joined((choice.instruction, question))),
        cleaned(answer),
        cleaned(row.get(choice.system, "")) if choice.system else "",
        passages=(ExamplePassage(context),) if context.strip() else (),
        group=group_of_text(context),
    )


def joined(texts: Iterable[str]) -> str:
    """Return texts as paragraphs of one, blank ones left out."""
    return "\n\n".join(one.strip() for one in texts if one.strip())


def group_of_text(text: str) -> str:
    """Return the group of all examples about one text; empty where there is none."""
    words = " ".join(text.split())
    return f"text:{hashlib.sha256(words.encode()).hexdigest()[:16]}" if words else ""


def _input_of(row: Mapping[str, str], choice: ColumnChoice) -> str:
    if " ".join(_words(choice.question)) not in _BEFORE_INPUT:
        return ""
    return next(
        (
            value
            for name, value in row.items()
            if name.strip().lower() == _INPUT and name not in choice.columns
        ),
        "",
    )


def _named(wanted: Sequence[str], names: Sequence[str]) -> str:
    """Return the first name that is one of the wanted, in one or several."""
    words = {plain_name(name): name for name in reversed(names)}
    return next((words[each] for one in wanted for each in (one, f"{one}s") if each in words), "")


def _mentioning(wanted: Sequence[str], names: Sequence[str]) -> str:
    """Return the first name that holds one of the wanted as a word, and no text of another kind."""
    for one in wanted:
        for name in names:
            words = set(_words(name))
            if {one, f"{one}s"} & words and not _NO_TEXT & words:
                return name
    return ""


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(_CAMEL.sub(" ", name))]
