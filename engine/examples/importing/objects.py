"""A JSON object -> an example, whichever of the usual forms it has.

Covered: OpenAI's messages, ShareGPT's conversations, Alpaca's and other pairs of a question and an
answer, with several turns, instructions and passages; of a chosen and a rejected answer the chosen
one. A conversation becomes one example: its last answer with all that was said before. Not covered:
calls of tools, pictures and sound, which these models are not taught here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from engine.conversations.importing.values import cleaned, texts_of
from engine.examples.importing.columns import (
    NotAnExample,
    completed,
    example_of,
    group_of_text,
    is_known_name,
    joined,
)
from engine.examples.importing.json_values import NO_OBJECT
from engine.examples.importing.records import EXAMPLES, ColumnChoice, Demands, FileKind
from engine.examples.records import ExamplePassage, ExampleTurn, NewExample

_CONVERSATIONS: Final = {
    "messages": FileKind.OPENAI,
    "conversations": FileKind.SHAREGPT,
    "conversation": FileKind.SHAREGPT,
}
_SYSTEM: Final = frozenset({"system", "developer"})
_QUESTION: Final = frozenset({"user", "human", "prompter"})
_ANSWER: Final = frozenset({"assistant", "gpt", "chatgpt", "model", "bot", "bing", "bard"})
_TOOLS: Final = frozenset(
    {"tool", "function", "tool_call", "function_call", "observation", "tool_response"}
)
_ROLES: Final = _SYSTEM | _QUESTION | _ANSWER | _TOOLS
_CHOSEN: Final = "chosen"
"""The better one of two conversations."""

_ANSWER_FIELDS: Final = ("completion", "response", _CHOSEN, "answer", "output")


def example_of_object(
    values: object, choice: ColumnChoice | None, demands: Demands = EXAMPLES
) -> tuple[FileKind, NewExample]:
    """Return how an object is written and the example that it holds.

    Args:
        values: Whatever JSON holds.
        choice: The fields of objects without turns; None to guess.
        demands: What it must hold.

    Raises:
        NotAnExample: It holds none.
    """
    if isinstance(values, list):
        return FileKind.OPENAI, _of_turns(values, {}, demands)
    if not isinstance(values, dict):
        raise NotAnExample(NO_OBJECT)
    for field, kind in _CONVERSATIONS.items():
        if isinstance(values.get(field), list):
            return kind, _of_turns(values[field], values, demands)
    if isinstance(values.get("prompt"), list):
        answers = next((values[one] for one in _ANSWER_FIELDS if values.get(one)), ())
        said = [{"role": "assistant", "content": answers}] if isinstance(answers, str) else answers
        return FileKind.OPENAI, _of_turns([*values["prompt"], *said], values, demands)
    if _are_turns(values.get(_CHOSEN)):
        return FileKind.OPENAI, _of_turns(
            [*_before_chosen(values), *values[_CHOSEN]], values, demands
        )
    kind = FileKind.TABLE if choice is not None and choice.columns else FileKind.ALPACA
    return kind, _of_fields(values, chosen_fields(values, choice, demands), demands)


def chosen_fields(
    values: Mapping[str, Any], choice: ColumnChoice | None, demands: Demands = EXAMPLES
) -> ColumnChoice:
    """Return which fields of an object without turns are taken; empty for what cannot be told."""
    return completed(choice, tuple(values), demands.beside)


def values_inside(values: object) -> list[Any]:
    """Return the objects of a list inside an object, as in `{"data": [...]}`, else itself."""
    if not isinstance(values, dict) or not is_flat(values):
        return [values]
    if isinstance(values.get("row"), dict):
        return [values["row"]]
    lists = [one for one in values.values() if isinstance(one, list) and one]
    lists = [one for one in lists if all(isinstance(each, dict) for each in one)]
    if any(map(is_known_name, values)) or not lists:
        return [values]
    inside = max(lists, key=len)
    return [one["row"] if isinstance(one.get("row"), dict) else one for one in inside]


def is_flat(values: object) -> bool:
    """Whether an object is like a row of a table: its fields can be chosen as columns are."""
    return (
        isinstance(values, dict)
        and not any(isinstance(values.get(field), list) for field in (*_CONVERSATIONS, "prompt"))
        and not _are_turns(values.get(_CHOSEN))
    )


def text_of(value: object) -> str:
    """Return a value of JSON as the text that a model reads or writes."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


# Pairs ---------------------------------------------------------------------------------------


def _of_fields(values: Mapping[str, Any], choice: ColumnChoice, demands: Demands) -> NewExample:
    needed = [(choice.question, "a question"), (choice.answer, "an answer")]
    for name, words in needed if demands.needs_answer else needed[:1]:
        if name not in values:
            fields = ", ".join(list(values)[:10])[:200] or "none"
            missing = f"no field “{name}”" if name else f"no field with {words}"
            raise NotAnExample(f"It has {missing}; its fields are: {cleaned(fields)}.")
        if _are_turns(values[name]):
            words = f"Its “{cleaned(name)}” holds turns of a conversation, not a text."
            raise NotAnExample(words)
    # What the model reads may be a list of passages, which is no text.
    texts = {name: text_of(value) for name, value in values.items() if name != choice.context}
    if choice.answer in values:
        texts[choice.answer] = _answer_in(values[choice.answer])
    example = example_of(texts, choice, needs_answer=demands.needs_answer)
    passages = _passages(values.get(choice.context)) if choice.context else ()
    return NewExample(
        example.question,
        example.answer,
        example.system,
        _history(values.get("history")),
        passages,
        group=_group(passages),
    )


def _answer_in(value: object) -> str:
    """Return an answer; of several with their places in a text, as SQuAD has them, the first."""
    if isinstance(value, dict) and isinstance(value.get("answer_start"), list):
        return next(iter(texts_of(value.get("text"))), "")
    return text_of(value)


def _history(value: object) -> tuple[ExampleTurn, ...]:
    """Return earlier turns written as pairs, as LLaMA-Factory has them."""
    turns: list[ExampleTurn] = []
    for pair in value if isinstance(value, list) else ():
        if not isinstance(pair, list) or len(pair) != 2:
            return ()
        asked, said = map(text_of, pair)
        turns += (ExampleTurn(False, cleaned(asked)), ExampleTurn(True, cleaned(said)))
    return tuple(turns)


def _passages(value: object) -> tuple[ExamplePassage, ...]:
    """Return passages: a text, several, or our own objects with a place and a mark."""
    pieces = value if isinstance(value, list) else [value]
    found = [_passage(one) for one in pieces]
    return tuple(one for one in found if one.text.strip())


def _passage(value: object) -> ExamplePassage:
    if not isinstance(value, dict):
        return ExamplePassage(cleaned(text_of(value)))
    return ExamplePassage(
        cleaned(text_of(value.get("text"))),
        cleaned(text_of(value.get("path"))),
        cleaned(text_of(value.get("location"))),
        _offset(value.get("start")),
        _offset(value.get("end")),
        is_distractor=value.get("is_distractor") is True,
    )


def _offset(value: object) -> int:
    return value if type(value) is int and value >= 0 else 0


def _group(passages: Iterable[ExamplePassage]) -> str:
    """Examples that read the same passages are about the same: they stay together."""
    return group_of_text("\n".join(one.text for one in passages if not one.is_distractor))


# Turns ---------------------------------------------------------------------------------------


def _of_turns(said: Iterable[object], values: Mapping[str, Any], demands: Demands) -> NewExample:
    system = [text_of(values["system"])] if isinstance(values.get("system"), str) else []
    turns: list[ExampleTurn] = []
    for one in said:
        role, text, is_taught = _turn(one)
        if role in _SYSTEM:
            system.append(text)
        elif text.strip():
            _append(turns, ExampleTurn(role in _ANSWER, text, is_taught))
    if turns and not turns[-1].is_answer and not demands.needs_answer:
        turns.append(ExampleTurn(True, ""))
    while turns and not (turns[-1].is_answer and turns[-1].is_taught):
        turns.pop()
    if len(turns) < 2:
        raise NotAnExample("It has no answer that is to be taught, or no question before it.")
    *history, question, answer = turns
    passages = _passages(values.get("passages"))
    group = cleaned(text_of(values.get("group"))) or _group(passages)
    return NewExample(
        question.text,
        answer.text,
        joined(map(cleaned, system)),
        tuple(history),
        passages,
        group=group,
    )


def _are_turns(value: object) -> bool:
    """Whether a value is what was said in a conversation."""
    return isinstance(value, list) and bool(value) and all(_role(one) in _ROLES for one in value)


def _before_chosen(values: Mapping[str, Any]) -> list[object]:
    """Return the question before the chosen turns, where they do not begin with it."""
    asked = values.get("prompt")
    has_it = any(_role(one) in _QUESTION for one in values[_CHOSEN])
    return [] if has_it or not isinstance(asked, str) else [{"role": "user", "content": asked}]


def _role(turn: object) -> str:
    """Return who says a turn, in small letters; empty where nobody is named."""
    said_by = turn.get("role", turn.get("from")) if isinstance(turn, dict) else None
    return text_of(said_by).strip().lower()


def _turn(values: object) -> tuple[str, str, bool]:
    """Return who speaks, what, and whether it is to be taught."""
    if not isinstance(values, dict):
        raise NotAnExample("A turn of it is no JSON object.")
    role = _role(values)
    if role in _TOOLS or values.get("tool_calls") or values.get("function_call"):
        raise NotAnExample("It calls tools, which cannot be taught here.")
    if role not in _SYSTEM | _QUESTION | _ANSWER:
        raise NotAnExample(f"A turn of it is said by “{cleaned(role)[:40]}”, whoever that is.")
    content = values.get("content", values.get("value", values.get("text")))
    if isinstance(content, list) and not all(map(_is_text, content)):
        raise NotAnExample("It holds pictures or sound, which cannot be taught here.")
    text = cleaned("\n\n".join(texts_of(content)))
    return role, text, role not in _ANSWER or values.get("weight", 1) != 0


def _is_text(piece: object) -> bool:
    return isinstance(piece, str) or (isinstance(piece, dict) and "text" in piece)


def _append(turns: list[ExampleTurn], turn: ExampleTurn) -> None:
    """Add a turn; what one side says twice in a row is one turn, and the person begins."""
    if turns and turns[-1].is_answer == turn.is_answer:
        before = turns.pop()
        is_taught = before.is_taught and turn.is_taught
        turn = ExampleTurn(turn.is_answer, f"{before.text}\n\n{turn.text}", is_taught)
    if turns or not turn.is_answer:
        turns.append(turn)
