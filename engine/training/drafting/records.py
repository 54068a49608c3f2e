"""What drafting takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from engine.examples.records import NewExample


class DraftWay(StrEnum):
    """Who writes the answer."""

    QUOTED = "quoted"
    """The document: the model writes the question alone. For small models."""

    WRITTEN = "written"
    """The model writes question and answer, and both are held against the passage."""


class Fault(StrEnum):
    """Why a draft, or a passage, is not used."""

    SHORT = "short"
    """Too little text, or no whole sentences."""

    CONTENTS = "contents"
    """A table of contents, an index, a list of figures or of references."""

    BOILERPLATE = "boilerplate"
    """Imprint, copyright, terms of use: the same in many documents."""

    REPEATED = "repeated"
    """Nearly the same passage or question is there already."""

    NOTHING_TO_ASK = "nothing_to_ask"
    """No sentence holds a fact that can be asked for by itself."""

    VANISHED = "vanished"
    """The document changed or was removed in between."""

    NO_QUESTION = "no_question"
    """Not one whole question, or not in the passage's language."""

    COPIED = "copied"
    """The sentence itself with a question mark behind it."""

    OFF_TOPIC = "off_topic"
    """It asks for something that the sentence does not speak of."""

    INVENTED = "invented"
    """It holds a word, number or name that the passage does not hold."""

    CONTRARY = "contrary"
    """It takes the contrary of what the sentence says for granted."""

    GIVES_AWAY = "gives_away"
    """The question holds its own answer."""

    VAGUE = "vague"
    """Without the passage nobody knows what is asked for."""

    OTHER_SENTENCE = "other_sentence"
    """Another sentence of the passage answers it at least as well."""

    NOT_FOUND_AGAIN = "not_found_again"
    """The model itself does not find the answer in the passage."""

    NOT_HELD = "not_held"
    """The passage does not hold what the answer says."""

    NO_OTHERS = "no_others"
    """No passage was found to stand beside it."""


@dataclass(frozen=True, slots=True)
class DraftSettings:
    """How examples are drafted.

    Attributes:
        way: Who writes the answer.
        seed: The same seed gives the same drafts.
        distractors: Passages without the answer that are added to each example.
        refusal_share: Share of the drafts whose passages do not hold the answer, and that say so.
        most_per_passage: Examples of one passage at most.
        tries: How often the model may try the same fact.
        asks_back: Whether the model has to find the answer in the passage itself.
    """

    way: DraftWay = DraftWay.QUOTED
    seed: int = 0
    distractors: int = 0
    refusal_share: float = 0.0
    most_per_passage: int = 3
    tries: int = 3
    asks_back: bool = False


@dataclass(frozen=True, slots=True)
class SourcePassage:
    """A passage to ask about.

    Attributes:
        path: The document.
        location: As in "page 14"; may be empty.
        start: Offset in the document's extracted text.
        end: Offset behind it.
        text: `start` to `end` of the extracted text.
        topic: What the document and the section are about: the title and the headings above.
        language: ISO 639-1; empty when unknown.
    """

    path: Path
    location: str
    start: int
    end: int
    text: str
    topic: str = ""
    language: str = ""

    @property
    def source(self) -> str:
        """What a person reads: the file's name and the place in it."""
        return f"{self.path.name}, {self.location}" if self.location else self.path.name


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document that nothing was drafted from.

    Attributes:
        path: Where it lies.
        reason: Why, a plain sentence.
    """

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was drafted.

    Attributes:
        examples: In the order in which they were made.
        tried: How many questions the model wrote.
        faults: Why questions and passages were not used, counted.
        left_out: Chosen documents that nothing could be drafted from.
        was_stopped: Whether the person stopped it; what was made until then is there.
    """

    examples: tuple[NewExample, ...]
    tried: int = 0
    faults: Mapping[Fault, int] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
    was_stopped: bool = False
