"""What a prompt is made of, and what it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from engine.retrieval.records import Passage


class Speaker(StrEnum):
    """Who says a part of a prompt, by the names that chat templates use."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message to a model."""

    speaker: Speaker
    text: str


class TurnCounter(Protocol):
    """Counts the tokens of a whole prompt as the model will see it, template included."""

    def __call__(self, turns: tuple[Turn, ...]) -> int:
        """Return the number of tokens."""


@dataclass(frozen=True, slots=True)
class GivenPassage:
    """A passage as the model reads it.

    Attributes:
        number: Its number in the answer's sources, from 1.
        text: The whole passage or some of its sentences.
        is_whole: Whether nothing was left out.
    """

    number: int
    text: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class PinnedDocument:
    """A document that the model reads before anything else, in every question of a conversation.

    Attributes:
        name: What a person calls it.
        text: Its whole text; what has no room is cut at a sentence's end.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class PromptRequest:
    """What a prompt is to be made of.

    Attributes:
        question: In the person's words.
        passages: Best first; empty for a plain question.
        history: The conversation so far, oldest first.
        pinned: Documents to read first.
        system_words: The person's own instructions; empty for ours.
        begun: The beginning of an answer that is to go on; empty for a new one.
    """

    question: str
    passages: tuple[Passage, ...] = ()
    history: tuple[Turn, ...] = ()
    pinned: tuple[PinnedDocument, ...] = ()
    system_words: str = ""
    begun: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt that fits.

    Attributes:
        turns: What the model reads.
        given: The passages inside, in the order of their numbers.
        left_out: Numbers of the passages for which there was no room.
        forgotten_turns: How many of the oldest turns of the conversation had no room.
        tokens: Its length in the model's own tokens.
        summarised_turns: How many of the forgotten turns are there in short.
        pinned_is_cut: Whether a pinned document had no room for all of its text.
        has_pinned: Whether the first turn holds a pinned document, and is worth keeping read.
    """

    turns: tuple[Turn, ...]
    given: tuple[GivenPassage, ...]
    left_out: tuple[int, ...]
    forgotten_turns: int
    tokens: int
    summarised_turns: int = 0
    pinned_is_cut: bool = False
    has_pinned: bool = False
