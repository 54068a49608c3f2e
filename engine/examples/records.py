"""What an example is, and what a set of them is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a person wants to teach."""

    STYLE = "style"
    """How answers sound and look."""

    TASK = "task"
    """What to do with an input: labels, fields, a format."""

    KNOWLEDGE = "knowledge"
    """Facts. They belong into documents; teaching them mostly teaches to make things up."""


class ExampleOrigin(StrEnum):
    """Where an example came from."""

    IMPORTED = "imported"
    CORRECTED = "corrected"
    LIKED = "liked"
    DRAFTED = "drafted"
    WRITTEN = "written"


class Review(StrEnum):
    """Whether an example counts. Drafted ones wait until a person has looked at them."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ExampleTurn:
    """An earlier turn of the conversation that an example is the end of.

    Attributes:
        is_answer: Whether the model said it; else the person did.
        text: What was said.
        is_taught: Whether the model is to learn to say it; only for answers.
    """

    is_answer: bool
    text: str
    is_taught: bool = True


@dataclass(frozen=True, slots=True)
class ExamplePassage:
    """A passage that the model reads with the question, as in chat.

    Attributes:
        text: As it stands in the document.
        path: The document; empty where it is not known.
        location: As in "page 14".
        start: Character offset in the document's extracted text; 0 where it is not known.
        end: Where it ends there.
        is_distractor: Whether it is there to be ignored: it does not hold the answer.
    """

    text: str
    path: str = ""
    location: str = ""
    start: int = 0
    end: int = 0
    is_distractor: bool = False


@dataclass(frozen=True, slots=True)
class NewExample:
    """An example that is not stored yet.

    Attributes:
        question: What the person says.
        answer: What the model is to say.
        system: Instructions that stand before the conversation; empty for the usual ones.
        history: Earlier turns, oldest first.
        passages: What the model reads with the question, best first.
        origin: Where it came from.
        source: Where exactly, for people: "orders.jsonl, line 12", a conversation, a document.
        group: Examples of one group never stand on both sides of a split: the document or the
            conversation that they come from. Empty for one that stands alone.
        review: Whether it counts.
    """

    question: str
    answer: str
    system: str = ""
    history: tuple[ExampleTurn, ...] = ()
    passages: tuple[ExamplePassage, ...] = ()
    origin: ExampleOrigin = ExampleOrigin.IMPORTED
    source: str = ""
    group: str = ""
    review: Review = Review.ACCEPTED


@dataclass(frozen=True, slots=True)
class Example:
    """A stored example.

    Attributes:
        id: Its number, never used again.
        set_id: The set that it belongs to.
        content: The example itself.
        changed_at: In seconds since 1970.
    """

    id: int
    set_id: int
    content: NewExample
    changed_at: float


@dataclass(frozen=True, slots=True)
class ExampleSet:
    """A set of examples for one purpose.

    Attributes:
        id: Its number, never used again.
        name: What a person calls it.
        purpose: What it is to teach.
        created_at: In seconds since 1970.
        accepted: How many examples count.
        waiting: How many wait for a look.
        rejected: How many were rejected.
    """

    id: int
    name: str
    purpose: Purpose
    created_at: float
    accepted: int = 0
    waiting: int = 0
    rejected: int = 0
