"""Brings a conversation into the form that a chat template can lay out.

Covered: neighbours of one side, who many templates refuse; the system's words for models without a
system role; the part of an answer that is to be continued.
"""

from __future__ import annotations

from typing import Final

from engine.prompt.records import Speaker, Turn

_OTHER_QUESTION: Final = Turn(Speaker.USER, "\x01")
"""A question with which no other begins."""

SYSTEM_BEFORE_QUESTION: Final = "{system}\n\n{text}"
"""Where the words of the system go when a model has no system role."""


def same_beginning(turns: tuple[Turn, ...], first: int) -> tuple[Turn, ...]:
    """Return another conversation whose layout begins like this one's, as far as the first turns.

    It ends with a question, as every conversation that is answered: some templates fail without
    one, and many lay out an answer at the end in another way than one before a question.
    """
    return (*turns[:first], _OTHER_QUESTION)


def split_continued(turns: tuple[Turn, ...]) -> tuple[tuple[Turn, ...], str | None]:
    """Return the turns to lay out and the begun answer, None when a new one is wanted."""
    if turns and turns[-1].speaker is Speaker.ASSISTANT:
        return turns[:-1], turns[-1].text
    return turns, None


def merge_neighbours(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Join turns of one side that follow each other, as after an answer that failed."""
    merged: list[Turn] = []
    for turn in turns:
        if merged and merged[-1].speaker is turn.speaker:
            merged[-1] = Turn(turn.speaker, f"{merged[-1].text}\n\n{turn.text}")
        else:
            merged.append(turn)
    return tuple(merged)


def fold_system(turns: tuple[Turn, ...], pattern: str = SYSTEM_BEFORE_QUESTION) -> tuple[Turn, ...]:
    """Put the system's words into the first question; they are one when there is no question."""
    if not turns or turns[0].speaker is not Speaker.SYSTEM:
        return turns
    system, rest = turns[0].text.strip(), turns[1:]
    if not rest or rest[0].speaker is not Speaker.USER:
        return (Turn(Speaker.USER, system), *rest)
    head, tail = pattern.split("{text}")
    question = head.replace("{system}", system) + rest[0].text + tail
    return (Turn(Speaker.USER, question), *rest[1:])
