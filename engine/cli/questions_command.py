"""`inglenook questions`: sets of questions to compare the ways of answering with.

Comparing itself is `inglenook compare`. Reviewing and editing single questions is done in the
window.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from engine.cli.arguments import (
    absolute,
    add_action,
    add_command,
    add_target,
    given_path,
    positive,
    readable,
    resolved,
    target_of,
)
from engine.cli.output import print_json
from engine.cli.set_actions import (
    add_columns,
    add_file,
    add_set,
    choice_of,
    existing,
    refuse_empty,
    remove_set,
    set_to_fill,
    tell_import,
    with_database,
)
from engine.comparison.questions.storage import Added, QuestionList
from engine.comparison.records import NewQuestion, Question, QuestionKind
from engine.counting import counted
from engine.errors import UserProblem
from engine.examples.records import Review
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.store import Connection, open_user_database

if TYPE_CHECKING:
    from engine.comparison.questions.checking import QuestionCheck

_KINDS: Final = [one.value for one in QuestionKind]
_DRAFTS: Final = 30
_PAGE: Final = 1_000
_NAMED_ROWS: Final = 3
_LONGEST_SHOWN: Final = 80


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, import, gather, draft, check, export or remove sets of questions"
    command = add_command(commands, "questions", with_database(_list), words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", with_database(_list), "show the sets")
    words = "add the questions of a file: JSON lines, JSON, CSV, TSV, a workbook"
    action = add_action(actions, "import", with_database(_import), words)
    add_file(action).add_argument("--set", metavar="NAME", help="default: the file's name")
    words = "what makes answers right ones, where the file does not say it; else it is guessed"
    action.add_argument("--kind", choices=_KINDS, help=words)
    add_columns(action)
    words = "add the answers that were corrected or liked in conversations"
    add_set(add_action(actions, "gather", with_database(_gather), words))
    words = "add the examples of a set, or some of them"
    action = add_action(actions, "from-examples", with_database(_from_examples), words)
    action.add_argument("examples", metavar="EXAMPLE_SET")
    action.add_argument("--set", metavar="NAME", help="default: the name of the set of examples")
    action.add_argument("--count", type=positive, metavar="N", help="drawn evenly over all")
    words = "the same seed draws the same questions"
    action.add_argument("--seed", type=int, default=0, metavar="N", help=words)
    _add_draft(actions)
    action = add_set(add_action(actions, "show", with_database(_show), "print the questions"))
    action.add_argument("--kind", choices=_KINDS, help="only those of one kind")
    words = "look for what does not count, or was taught"
    action = add_set(add_action(actions, "check", with_database(_check), words))
    action.add_argument(
        "--examples", metavar="EXAMPLE_SET", help="what the model was taught with, or will be"
    )
    words = "write a set to a file, which `import` reads back"
    add_target(add_set(add_action(actions, "export", with_database(_export), words)))
    add_set(add_action(actions, "remove", with_database(_remove), "delete a set"))


def _add_draft(actions: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    words = "let the local model draft questions from documents of the library, for review"
    action = add_set(add_action(actions, "draft", _draft, words))
    action.add_argument("paths", nargs="+", type=given_path, metavar="PATH")
    action.add_argument(
        "--count", type=positive, default=_DRAFTS, metavar="N", help=f"default: {_DRAFTS}"
    )
    action.add_argument("--model", default="", metavar="NAME", help="default: as the settings say")


def _list(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    sets = QuestionList(database).sets()
    if words.json:
        print_json({"sets": [asdict(one) for one in sets]})
        return
    if not sets:
        print("There are no questions.")
    for one in sets:
        waiting = f", {one.waiting:,} to be reviewed" if one.waiting else ""
        print(f"{one.name}: {one.accepted:,} questions{waiting}")


# Adding --------------------------------------------------------------------------------------


def _import(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    from engine.comparison.questions.importing import import_questions, import_to_wire

    file, questions = absolute(words.file), QuestionList(database)
    kind = QuestionKind(words.kind) if words.kind else None
    with set_to_fill(questions, words.set or file.stem, questions.create_set) as into:
        report = import_questions(
            questions, into.id, file, choice_of(words), kind, is_cancelled=is_cancelled
        )
    if words.json:
        print_json({"set": into.name, **import_to_wire(report)})
        return
    tell_import(report, "questions", into.name)
    print(f"Kinds: {_counted(report.kinds.items())}.")
    if report.unread_sheets:
        sheets = ", ".join(f"“{one}”" for one in report.unread_sheets)
        print(f"Only the first sheet was read. Name another one with --sheet: {sheets}.")


def _gather(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.comparison.questions.gathering import from_conversations

    questions = QuestionList(database)
    with set_to_fill(questions, words.set, questions.create_set) as into:
        found = from_conversations(database)
        added = questions.add(into.id, found)
        refuse_empty(questions, into.id)
    _tell_added(words, into.name, added, found)


def _from_examples(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.comparison.questions.gathering import from_examples

    questions, examples = QuestionList(database), ExampleList(database)
    source = existing(examples, words.examples)
    found = from_examples(examples.accepted(source.id), words.count, words.seed)
    if not found:
        raise UserProblem(f"“{source.name}” holds no examples that count.", "Accept some first.")
    with set_to_fill(questions, words.set or source.name, questions.create_set) as into:
        added = questions.add(into.id, found)
    _tell_added(words, into.name, added, found)
    if not words.json:
        print(f"A model that is taught with all of “{source.name}” is not asked them.")


def _draft(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine import settings
    from engine.comparison.questions.drafting import draft_questions

    with closing(open_user_database(folders.user_database)) as database:
        questions = QuestionList(database)
        with set_to_fill(questions, words.set, questions.create_set) as into:
            made = draft_questions(
                folders,
                settings.load(folders.settings_file),
                into.id,
                [resolved(one) for one in words.paths],
                words.count,
                readable(words.model),
                lambda _event, values: _show_draft(words, values),
                is_cancelled,
            )
    if words.json:
        print_json({"set": into.name, **made})
    else:
        waiting = counted(made["added"], "question waits", "questions wait")
        print(f"{waiting} in “{into.name}” for a look.")
    return 0


def _show_draft(words: argparse.Namespace, values: dict[str, Any]) -> None:
    if not words.json:
        print(f"{values['done']} of {values['total']}: {values['question']}", flush=True)


def _tell_added(
    words: argparse.Namespace, name: str, added: Added, found: Sequence[NewQuestion]
) -> None:
    kinds = Counter(one.kind for one in found)
    if words.json:
        print_json({"set": name, **asdict(added), "kinds": dict(kinds)})
        return
    print(f"{counted(added.added, 'question was', 'questions were')} added to “{name}”.")
    if added.duplicates:
        print(f"{added.duplicates:,} were there already.")


# Looking -------------------------------------------------------------------------------------


def _show(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.comparison.questions.wire import question_to_wire

    questions = QuestionList(database)
    one = existing(questions, words.set)
    kinds = frozenset({QuestionKind(words.kind)}) if words.kind else None
    listed = _all(questions, one.id, kinds)
    if words.json:
        print_json({"set": one.name, "questions": list(map(question_to_wire, listed))})
        return
    for each in listed:
        print(_line_of(each))


def _all(
    questions: QuestionList, set_id: int, kinds: frozenset[QuestionKind] | None
) -> Iterator[Question]:
    offset = 0
    while page := questions.page(set_id, offset, _PAGE, kinds=kinds):
        yield from page
        offset += len(page)


def _line_of(question: Question) -> str:
    content = question.content
    review = "" if content.review is Review.ACCEPTED else f", {content.review.value}"
    answer = " / ".join(map(_shortened, content.expected)) or "nothing answers it"
    return f"{_shortened(content.question)}  ({content.kind.value}{review})\n  {answer}"


def _check(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    from engine.comparison.questions.checking import check, check_to_wire

    questions, examples = QuestionList(database), ExampleList(database)
    one = existing(questions, words.set)
    taught = existing(examples, words.examples) if words.examples else None
    rows = examples.accepted(taught.id) if taught else ()
    report = check(questions.accepted(one.id), rows, is_cancelled)
    if words.json:
        print_json({"set": one.name, **check_to_wire(report)})
        return
    print(f"“{one.name}”: {report.total:,} questions, {report.counting:,} of them would count.")
    if one.waiting:
        print(f"{one.waiting:,} more wait for a look.")
    if report.kinds:
        print(f"Kinds: {_counted(report.kinds.items())}.")
    for said, ids in _findings(report):
        print(said)
        _show_rows(questions, ids)


def _findings(report: QuestionCheck) -> Iterator[tuple[str, Sequence[int]]]:
    from engine.examples.languages import name_of

    apart = report.apart
    if apart.out:
        yield apart.words, sorted(apart.out)
    if report.without_answer:
        count = len(report.without_answer)
        yield f"{count:,} have no right answer and cannot be measured:", report.without_answer
    if report.without_place:
        count = len(report.without_place)
        said = f"Of {count:,} it is not known where the answer stands: whether it was found is not"
        yield f"{said} measured.", report.without_place
    if report.other_languages:
        spoken = _counted((name_of(code), count) for code, count in report.languages)
        yield f"They are in several languages: {spoken}.", report.other_languages


def _show_rows(questions: QuestionList, ids: Sequence[int]) -> None:
    for id_ in ids[:_NAMED_ROWS]:
        content = questions.at(id_).content
        print(f"  {content.source or f'question {id_}'}: {_shortened(content.question)}")
    if len(ids) > _NAMED_ROWS:
        print(f"  and {len(ids) - _NAMED_ROWS:,} more.")


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"


def _counted(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts)


# Files and ends ------------------------------------------------------------------------------


def _export(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.comparison.questions.exporting import write_questions

    questions = QuestionList(database)
    one, target = existing(questions, words.set), target_of(words, words.file)
    count = write_questions(questions, one.id, target)
    if words.json:
        print_json({"file": str(target), "questions": count})
    else:
        print(f"{target} is written: {count:,} questions.")


def _remove(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    remove_set(words, QuestionList(database))
