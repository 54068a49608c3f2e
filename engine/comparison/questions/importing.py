"""Takes in questions that other programs wrote: CSV, TSV, workbooks, JSON, JSON lines.

Files are read as those of examples are (`engine.examples.importing`); what stands beside question
and answer is found by its name (`fields`). A line without an answer is left out, unless it says
that nothing answers its question. Covered: broken lines cost only themselves; kinds are guessed
over the whole file where it says none. Not covered: questions inside paragraphs inside articles,
as in SQuAD's own file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from engine.comparison.questions.fields import BESIDE, Fields, answers_in
from engine.comparison.questions.kinds import with_guessed_kinds
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import (
    AnswerForm,
    NewQuestion,
    QuestionKind,
    QuestionOrigin,
)
from engine.comparison.scoring.forms import has_form
from engine.errors import UserProblem
from engine.examples.importing import (
    ColumnChoice,
    Demands,
    LeftOut,
    Preview,
    ReadLine,
    preview,
)
from engine.examples.importing.taking_in import OnProgress, Taken
from engine.examples.importing.text_file import find
from engine.examples.records import NewExample

QUESTIONS: Final = Demands(needs_answer=False, beside=BESIDE)
"""What a line of a file of questions must hold."""


@dataclass(frozen=True, slots=True)
class QuestionImport:
    """What became of a file.

    Attributes:
        added: How many questions are in the set now that were not before.
        duplicates: How many were there already, or stand in the file again.
        left_out: The first lines that gave no question.
        left_out_total: How many such lines there are.
        kinds: How many questions are of which kind.
        unread_sheets: Sheets of a workbook that were not read.
    """

    added: int
    duplicates: int
    left_out: tuple[LeftOut, ...]
    left_out_total: int
    kinds: Mapping[QuestionKind, int]
    unread_sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """What is in a file.

    Attributes:
        questions: In the order of their lines.
        left_out: The first lines that gave no question.
        left_out_total: How many such lines there are.
        unread_sheets: Sheets of a workbook that were not read.
    """

    questions: tuple[NewQuestion, ...]
    left_out: tuple[LeftOut, ...]
    left_out_total: int
    unread_sheets: tuple[str, ...] = ()


class NotAQuestion(Exception):
    """A line gives no question; its words say why."""


def import_questions(
    questions: QuestionList,
    set_id: int,
    path: Path,
    choice: ColumnChoice | None = None,
    kind: QuestionKind | None = None,
    *,
    on_progress: OnProgress = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> QuestionImport:
    """Add the questions of a file to a set.

    Args:
        questions: Where they go.
        set_id: The set.
        path: The file.
        choice: The columns of a table, or the fields of JSON objects; what is open is guessed.
        kind: Of the questions of which the file says none; None to guess.
        on_progress: Told how far the file is read.
        is_cancelled: Asked while it is read.

    Raises:
        UserProblem: The file cannot be read, or no line of it gives a question.
        Cancelled: `is_cancelled` said so; nothing was added then.
    """
    read = read_questions(path, choice, kind, on_progress=on_progress, is_cancelled=is_cancelled)
    added = questions.add(set_id, read.questions)
    return QuestionImport(
        added.added,
        added.duplicates,
        read.left_out,
        read.left_out_total,
        Counter(one.kind for one in read.questions),
        read.unread_sheets,
    )


def read_questions(
    path: Path,
    choice: ColumnChoice | None = None,
    kind: QuestionKind | None = None,
    *,
    on_progress: OnProgress = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ReadQuestions:
    """Return the questions of a file; see `import_questions`.

    Raises:
        UserProblem: The file cannot be read, or no line of it gives a question.
        Cancelled: `is_cancelled` said so.
    """
    taken = Taken(on_progress, is_cancelled)
    read: list[_Read] = []
    for example, line in taken.lines(path, choice, QUESTIONS):
        try:
            read.append(_read(example, line, kind))
        except NotAQuestion as why:
            taken.leave_out(line, str(why))
    if not read:
        raise taken.nothing(path, "question")
    return ReadQuestions(
        _with_kinds(read),
        tuple(taken.left_out),
        taken.left_out_total,
        _unread_sheets(path, choice, is_cancelled),
    )


def preview_questions(
    path: Path,
    choice: ColumnChoice | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Preview:
    """Return the beginning of a file of questions; see `engine.examples.importing.preview`."""
    return preview(path, choice, is_cancelled, QUESTIONS)


def import_to_wire(report: QuestionImport) -> dict[str, Any]:
    """Return a report as JSON values."""
    return {**asdict(report), "kinds": dict(report.kinds)}


# One line ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Read:
    """A question, and whether its kind was said."""

    content: NewQuestion
    has_kind: bool


def _read(example: NewExample, line: ReadLine, kind: QuestionKind | None) -> _Read:
    """Return the question in a line.

    Raises:
        NotAQuestion: It has no right answer, or one that contradicts itself.
    """
    choice = line.choice
    fields = Fields(line.fields, (choice.question, choice.answer, choice.system))
    expected = tuple(dict.fromkeys([*_answers(example, line), *fields.others()]))
    said = fields.kind or kind
    if not expected and said is not QuestionKind.REFUSE:
        raise NotAQuestion(_without_answer(line))
    form = fields.form
    if said is not QuestionKind.REFUSE:
        _refuse_contradiction(expected, form)
    place = fields.place(expected)
    if choice.context and not place.quote:
        place = replace(place, quote=_quote(example))
    content = NewQuestion(
        example.question,
        expected,
        said or QuestionKind.FREE,
        place,
        form,
        example.system,
        example.history or fields.history,
        fields.origin or QuestionOrigin.IMPORTED,
        fields.comes_from or example.source,
        fields.group or example.group,
    )
    return _Read(content, said is not None)


def _answers(example: NewExample, line: ReadLine) -> list[str]:
    if not line.choice.answer:
        return [example.answer] if example.answer.strip() else []
    return answers_in(line.fields.get(line.choice.answer), line.choice.answer)


def _without_answer(line: ReadLine) -> str:
    name = line.choice.answer
    if name:
        return f"It has no answer in “{name}”, and does not say that nothing answers it."
    return "It has no answer, and does not say that nothing answers it."


def _refuse_contradiction(expected: Sequence[str], form: AnswerForm) -> None:
    """Refuse a form that the right answers have not themselves.

    Raises:
        NotAQuestion: It makes no sense, or a right answer has it not.
    """
    if not form.is_given:
        return
    try:
        is_met = all(has_form(one, form) for one in expected)
    except UserProblem as problem:
        raise NotAQuestion(problem.message) from problem
    if not is_met:
        raise NotAQuestion("Its right answer does not have the form that it asks for.")


def _quote(example: NewExample) -> str:
    """Return what was given to be read with a question, when it is one text."""
    return example.passages[0].text if len(example.passages) == 1 else ""


# The whole file ------------------------------------------------------------------------------


def _with_kinds(read: Sequence[_Read]) -> tuple[NewQuestion, ...]:
    """Return the questions, with kinds guessed where none was said."""
    guessed = iter(with_guessed_kinds([one.content for one in read if not one.has_kind]))
    return tuple(one.content if one.has_kind else next(guessed) for one in read)


def _unread_sheets(
    path: Path, choice: ColumnChoice | None, is_cancelled: Callable[[], bool]
) -> tuple[str, ...]:
    if (choice is not None and choice.sheet) or not find(path).is_workbook:
        return ()
    return preview_questions(path, choice, is_cancelled).sheets[1:]
