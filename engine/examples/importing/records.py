"""What a file of examples is, and what came out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any, Final

from engine.examples import wire
from engine.examples.records import NewExample

Values = dict[str, Any]


class FileKind(StrEnum):
    """How examples are written in a file, or in one line of it."""

    OPENAI = "openai"
    """`{"messages": [{"role", "content"}]}`."""

    SHAREGPT = "sharegpt"
    """`{"conversations": [{"from", "value"}]}`."""

    ALPACA = "alpaca"
    """`{"instruction", "input", "output"}` and other pairs with names that say what they are."""

    TABLE = "table"
    """Columns that a person chooses from."""


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Which columns of a table hold what; of JSON objects, which fields.

    Attributes:
        question: The column with what the person says.
        answer: The column with what the model is to say.
        system: The column with instructions before the conversation; empty for none.
        context: The column with what the model reads with the question; empty for none. Rows with
            the same text there are of one group.
        instruction: Words to put before every question, as in "Is this review good or bad?".
        sheet: The sheet of a workbook; empty for the first one with a table.
    """

    question: str = ""
    answer: str = ""
    system: str = ""
    context: str = ""
    instruction: str = ""
    sheet: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it names."""
        return tuple(filter(None, (self.question, self.answer, self.system, self.context)))


@dataclass(frozen=True, slots=True)
class Demands:
    """What a line must hold, and which of its names say something else.

    Attributes:
        needs_answer: Whether a line without an answer is left out; else its answer is empty.
        beside: Names that are never guessed to be the question or the answer, in small letters
            without signs and spaces between.
    """

    needs_answer: bool = True
    beside: frozenset[str] = frozenset()


EXAMPLES: Final = Demands()
"""What an example needs."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of a file that gave no example.

    Attributes:
        line: Its number, from 1; in a table the row's.
        reason: One sentence for people.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What one line of a file gave.

    Attributes:
        line: Its number, from 1; in a table the row's.
        kind: How it is written.
        example: What it says; None when it was left out.
        reason: Why it was left out; empty when it was not.
        position: How far the file is read, of `size`.
        size: The whole file, in the same unit.
        fields: All fields of its object or cells of its row, by name; empty for one that could not
            be read, and for a list of turns.
        choice: Which of them were taken; those that are empty were not.
    """

    line: int
    kind: FileKind
    example: NewExample | None
    reason: str = ""
    position: int = 0
    size: int = 0
    fields: Mapping[str, Any] = field(default_factory=dict)
    choice: ColumnChoice = ColumnChoice()


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file.

    Attributes:
        kind: How most of the lines looked at are written.
        kinds: How many of them are written in which way; only those that gave an example.
        columns: The columns of a table, or the fields of JSON objects.
        choice: Our guess at them; a column that could not be guessed is empty.
        rows: The first rows of a table, cell by cell.
        examples: The first examples, with that guess.
        problems: Lines that gave none.
        sheets: The sheets of a workbook.
    """

    kind: FileKind
    kinds: Mapping[FileKind, int]
    columns: tuple[str, ...]
    choice: ColumnChoice
    rows: tuple[tuple[str, ...], ...]
    examples: tuple[NewExample, ...]
    problems: tuple[LeftOut, ...]
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file.

    Attributes:
        added: How many examples are in the set now that were not before.
        duplicates: How many were there already.
        left_out: The first lines that gave no example.
        left_out_total: How many such lines there are.
        kinds: How many lines are written in which way.
    """

    added: int
    duplicates: int
    left_out: tuple[LeftOut, ...]
    left_out_total: int
    kinds: Mapping[FileKind, int]


def choice_from_wire(values: Mapping[str, Any]) -> ColumnChoice:
    """Return a choice from JSON values; what is missing there is empty."""
    names = {one.name for one in fields(ColumnChoice)}
    return ColumnChoice(**{name: str(value) for name, value in values.items() if name in names})


def preview_to_wire(preview: Preview) -> dict[str, Any]:
    """Return a preview as JSON values."""
    return {
        **asdict(preview),
        "kinds": dict(preview.kinds),
        "examples": [wire.content_to_wire(one) for one in preview.examples],
    }


def report_to_wire(report: ImportReport) -> dict[str, Any]:
    """Return a report as JSON values."""
    return {**asdict(report), "kinds": dict(report.kinds)}
