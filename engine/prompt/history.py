"""Takes as much of a conversation into a prompt as fits, and the rest in short.

When a conversation outgrows its share of the context, half of that share is emptied at once and the
turns in it are kept in short: what was asked, and the first sentence of the answer, word for word.
Cutting seldom and much keeps the beginning of the prompt the same for many questions, so that the
model need not read it again; quoting instead of rewriting adds no mistakes and no time.

Covered: where to cut, the short form, what has no room at all. Not covered: summaries in a model's
own words.
"""

from __future__ import annotations

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

_OPENING: Final = "Earlier in this conversation:"


@dataclass(frozen=True, slots=True)
class FittedHistory:
    """The conversation as a prompt holds it.

    Attributes:
        turns: Whole turns; the first may begin with the short form of those before it.
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
    while first < len(history) and not fits(history[first:]):
        first = _next_question(history, first + 1)
    kept = history[first:]
    short, summarised = _short_form(history[:first], size, room)
    if short and kept:
        opened = Turn(kept[0].speaker, f"{short}\n\n{kept[0].text}")
        if fits((opened, *kept[1:])):
            return FittedHistory((opened, *kept[1:]), first, summarised)
    return FittedHistory(tuple(kept), first, 0)


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


def _next_question(history: Sequence[Turn], place: int) -> int:
    """Return the first turn of the person's from a place on: models expect that one first."""
    while place < len(history) and history[place].speaker is not Speaker.USER:
        place += 1
    return place


def _short_form(turns: Sequence[Turn], size: Callable[[Turn], int], room: int) -> tuple[str, int]:
    """Return turns in short, the newest of them that have room, and how many they are."""
    most = int(room * _SHORT_SHARE)
    lines: list[str] = []
    begins = [place for place, turn in enumerate(turns) if turn.speaker is Speaker.USER]
    for begin in reversed(begins):
        longer = [_line(turn) for turn in turns[begin : len(turns) - len(lines)]] + lines
        if size(Turn(Speaker.USER, "\n".join([_OPENING, *longer]))) > most:
            break
        lines = longer
    return ("\n".join([_OPENING, *lines]) if lines else "", len(lines))


def _line(turn: Turn) -> str:
    spans = split_sentences(turn.text)
    start, end = spans[0] if spans else (0, len(turn.text))
    sentence = " ".join(turn.text[start:end].split())
    if len(sentence) > _LONGEST_LINE:
        sentence = sentence[:_LONGEST_LINE].rsplit(" ", 1)[0] + " …"
    mark = "Q" if turn.speaker is Speaker.USER else "A"
    return f"{mark}: {sentence}"
