"""Takes as much of a conversation into a prompt as fits, and the rest in short.

When a conversation outgrows its share of the context, half of that share is emptied at once and the
turns in it are kept in short: what was asked, and the first sentence of the answer, word for word.
Cutting seldom and much keeps the beginning of the prompt the same for many questions, so that the
model need not read it again; quoting instead of rewriting adds no mistakes and no time.

Covered: where to cut, the short form, what has no room at all. Not covered: summaries in a model's
own words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.sentences import split_sentences
from engine.prompt.records import Speaker, Turn

_SHARE: Final = 0.5
"""Of the room, what the conversation may take before it is cut."""

_SHORT_SHARE: Final = 0.1
"""Of the room, what the short form may take."""

_LONGEST_LINE: Final = 200
"""Characters of a turn in the short form."""

_LOOKED_AT: Final = 5 * _LONGEST_LINE
"""Characters of a turn in which its first sentence is looked for."""

_OPENING: Final = "Earlier in this conversation:"


@dataclass(frozen=True, slots=True)
class FittedHistory:
    """The conversation as a prompt holds it.

    Attributes:
        turns: Whole turns; the first may begin with the short form of those before it, or be that
            alone where no whole turn has room.
        forgotten: How many of the oldest turns are not there as they were.
        summarised: How many of these are there in short.
    """

    turns: tuple[Turn, ...]
    forgotten: int
    summarised: int


def fit_history(
    history: Sequence[Turn],
    fits: Callable[[Sequence[Turn]], bool],
    size: Callable[[Turn], int],
    room: int,
) -> FittedHistory:
    """Return what fits of a conversation.

    Args:
        history: Oldest first, the person and the model by turns.
        fits: Says whether a prompt with these turns fits.
        size: The tokens of one turn, about.
        room: The tokens of the whole prompt.
    """
    first = _first_kept(history, [size(turn) for turn in history], room)
    first = _first_that_fits(history, first, fits)
    kept = tuple(history[first:])
    short, summarised = _short_form(history[:first], size, room)
    if short:
        text = f"{short}\n\n{kept[0].text}" if kept else short
        opened = (Turn(Speaker.USER, text), *kept[1:])
        if fits(opened):
            return FittedHistory(opened, first, summarised)
    return FittedHistory(kept, first, 0)


def _first_kept(history: Sequence[Turn], sizes: Sequence[int], room: int) -> int:
    """Return the turn to begin with: the same one for many questions in a row."""
    most = int(room * _SHARE)
    first = total = 0
    for place, size in enumerate(sizes):
        total += size
        if total > most:
            while total > most // 2 and first <= place:
                total -= sizes[first]
                first += 1
    return _next_question(history, first)


def _first_that_fits(
    history: Sequence[Turn], first: int, fits: Callable[[Sequence[Turn]], bool]
) -> int:
    """Return the first question from a place on behind which all fits; the end where none does."""
    if first == len(history) or fits(history[first:]):
        return first
    questions = [place for place in range(first + 1, len(history)) if _is_question(history[place])]
    at = bisect_left(questions, True, key=lambda place: fits(history[place:]))
    return questions[at] if at < len(questions) else len(history)


def _next_question(history: Sequence[Turn], place: int) -> int:
    """Return the first turn of the person's from a place on: models expect that one first."""
    while place < len(history) and not _is_question(history[place]):
        place += 1
    return place


def _is_question(turn: Turn) -> bool:
    return turn.speaker is Speaker.USER


def _short_form(turns: Sequence[Turn], size: Callable[[Turn], int], room: int) -> tuple[str, int]:
    """Return turns in short, the newest of them that have room, and how many they are."""
    most = int(room * _SHORT_SHARE)
    lines = [_line(turn) for turn in turns]
    questions = [place for place, turn in enumerate(turns) if _is_question(turn)]

    def text_from(question: int) -> str:
        return "\n".join([_OPENING, *lines[question:]])

    at = bisect_left(
        questions, True, key=lambda place: size(Turn(Speaker.USER, text_from(place))) <= most
    )
    if at == len(questions):
        return "", 0
    return text_from(questions[at]), len(turns) - questions[at]


def _line(turn: Turn) -> str:
    text = turn.text.strip()[:_LOOKED_AT]
    spans = split_sentences(text)
    start, end = spans[0] if spans else (0, len(text))
    sentence = " ".join(text[start:end].split())
    if len(sentence) > _LONGEST_LINE:
        sentence = sentence[:_LONGEST_LINE].rsplit(" ", 1)[0] + " …"
    mark = "Q" if _is_question(turn) else "A"
    return f"{mark}: {sentence}"
