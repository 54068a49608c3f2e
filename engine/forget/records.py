"""What is to be forgotten, where it lives on, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ForgottenDocument:
    """A document that is to be forgotten.

    Attributes:
        path: Where it lies or lay, as the index names it.
        hashes: Of its bytes, as far as they are known: what was read under another name is found
            by them. Empty where an equal file stays in the library.
        earlier: Where it lay before it was moved, as far as that is known.
    """

    path: Path
    hashes: frozenset[str] = frozenset()
    earlier: frozenset[Path] = frozenset()

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.path.name

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where it lies, and lay."""
        return self.path, *sorted(self.earlier)

    @property
    def groups(self) -> tuple[str, ...]:
        """What binds examples and questions that come from it together."""
        return tuple(map(str, self.paths))


@dataclass(frozen=True, slots=True)
class ForgottenConversation:
    """A conversation that is to be forgotten.

    Attributes:
        id: Its number.
        title: What a person calls it.
        group: What binds examples and questions that come from it together: its identity.
    """

    id: int
    title: str
    group: str

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.title

    @property
    def groups(self) -> tuple[str, ...]:
        """As a document has them."""
        return (self.group,)


Subject = ForgottenDocument | ForgottenConversation


class Place(StrEnum):
    """Where something can live on."""

    INDEX = "index"
    """Text, full text and vectors of a document."""

    CONVERSATIONS = "conversations"
    ATTACHMENTS = "attachments"
    EXAMPLES = "examples"
    QUESTIONS = "questions"
    COMPARISONS = "comparisons"
    RUNS = "runs"
    """Of teaching: they keep the examples."""

    ADAPTERS = "adapters"
    READINGS = "readings"
    """What a model made of prompts, kept so that they need not be read again."""

    LOGS = "logs"
    BACKUPS = "backups"
    LIBRARY = "library"
    """The list of what is kept out of the index."""

    ELSEWHERE = "elsewhere"
    """Files of the person's own, that Inglenook does not touch."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One place in which something lives on.

    Attributes:
        place: Which.
        count: How much of it, in what the words name.
        words: What is there, for people, as in "4 answers that quote it".
        names: What people call the things there; not all of many.
        left: Why it cannot be removed, or what a person can do themselves; empty when it can.
    """

    place: Place
    count: int
    words: str
    names: tuple[str, ...] = ()
    left: str = ""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What became of it.

    Attributes:
        subject: What was forgotten.
        removed: What was there and is gone.
        left: What is still there, and why.
    """

    subject: Subject
    removed: tuple[Trace, ...]
    left: tuple[Trace, ...]
