"""`inglenook examples`: sets of examples to teach a model with; import, check, export.

Teaching itself is `inglenook train`. Reviewing and editing single examples is done in the window.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine.cli.arguments import absolute, add_action, add_command, readable
from engine.cli.output import print_json
from engine.errors import UserProblem
from engine.examples.records import ExampleSet, Purpose
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.store import Connection, open_user_database

if TYPE_CHECKING:
    from engine.examples.findings import CheckReport, Finding
    from engine.examples.importing import ColumnChoice, ImportReport

_Action = Callable[[argparse.Namespace, Connection, Callable[[], bool]], None]

_COLUMNS: Final = {
    "question": "column with the questions",
    "answer": "column with the answers",
    "system": "column with instructions for the model",
    "context": "column with the text that a question is about",
}
_NAMED_LINES: Final = 10
_NAMED_ROWS: Final = 3


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, import, check, export or remove sets of examples"
    command = add_command(commands, "examples", _with_database(_list), words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", _with_database(_list), "show the sets")
    words = "add the examples of a file: JSON lines, JSON, CSV, TSV, a workbook"
    action = add_action(actions, "import", _with_database(_import), words)
    action.add_argument("file", type=Path, metavar="FILE")
    action.add_argument("--set", metavar="NAME", help="the set; the file's name if not given")
    _add_purpose(action)
    for name, words in _COLUMNS.items():
        action.add_argument(f"--{name}", default="", metavar="COLUMN", help=words)
    words = "words to put before every question of a table"
    action.add_argument("--instruction", default="", metavar="WORDS", help=words)
    action.add_argument("--sheet", default="", metavar="NAME", help="sheet of a workbook")
    words = "add the answers that were corrected or liked in conversations"
    action = add_action(actions, "gather", _with_database(_gather), words)
    action.add_argument("set", metavar="SET")
    _add_purpose(action)
    words = "look for what is wrong, doubtful or private"
    _add_set(add_action(actions, "check", _with_database(_check), words))
    action = _add_set(
        add_action(actions, "export", _with_database(_export), "write a set to a file")
    )
    action.add_argument("file", type=Path, metavar="FILE")
    _add_set(add_action(actions, "remove", _with_database(_remove), "delete a set"))


def _add_set(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    action.add_argument("set", metavar="SET")
    return action


def _add_purpose(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--purpose",
        choices=[one.value for one in Purpose],
        default=Purpose.TASK.value,
        help="what a new set is to teach",
    )


def _with_database(
    action: _Action,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    def run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
        database = open_user_database(folders.user_database)
        try:
            action(words, database, is_cancelled)
        finally:
            database.close()
        return 0

    return run


def _list(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    sets = ExampleList(database).sets()
    if words.json:
        print_json({"sets": [asdict(one) for one in sets]})
        return
    if not sets:
        print("There are no examples.")
    for one in sets:
        waiting = f", {one.waiting:,} to be reviewed" if one.waiting else ""
        print(f"{one.name}  ({one.purpose}): {one.accepted:,} examples{waiting}")


# Adding --------------------------------------------------------------------------------------


def _import(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    from engine.examples.importing import import_file, report_to_wire

    file = absolute(words.file)
    examples = ExampleList(database)
    into, is_new = _found_or_made(examples, words.set or file.stem, words.purpose)
    try:
        report = import_file(examples, into.id, file, _choice(words), is_cancelled=is_cancelled)
    finally:
        if is_new and not examples.count(into.id):
            examples.remove_set(into.id)
    if words.json:
        print_json({"set": into.name, **report_to_wire(report)})
    else:
        _tell(into, report)


def _choice(words: argparse.Namespace) -> ColumnChoice:
    from engine.examples.importing import choice_from_wire

    names = (*_COLUMNS, "instruction", "sheet")
    return choice_from_wire({name: readable(getattr(words, name)) for name in names})


def _tell(into: ExampleSet, report: ImportReport) -> None:
    print(f"{report.added:,} examples were added to “{into.name}”.")
    if report.duplicates:
        print(f"{report.duplicates:,} were there already.")
    if report.left_out_total:
        print(f"{report.left_out_total:,} lines were left out:")
    for one in report.left_out[:_NAMED_LINES]:
        print(f"  line {one.line}: {one.reason}")
    if report.left_out_total > _NAMED_LINES:
        print(f"  and {report.left_out_total - _NAMED_LINES:,} more.")


def _gather(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.examples.from_conversations import gather

    examples = ExampleList(database)
    into, is_new = _found_or_made(examples, words.set, words.purpose)
    added = examples.add(into.id, gather(database))
    if is_new and not added.added:
        examples.remove_set(into.id)
        raise UserProblem(
            "No answer was corrected or liked yet.",
            "Correct answers in the chat, or mark good ones.",
        )
    if words.json:
        print_json({"set": into.name, **asdict(added)})
    else:
        print(f"{added.added:,} examples were added to “{into.name}”.")


def _found_or_made(examples: ExampleList, name: str, purpose: str) -> tuple[ExampleSet, bool]:
    """Return a set, and whether it was made just now."""
    found = examples.set_named(readable(name))
    if found is not None:
        return found, False
    return examples.create_set(readable(name), Purpose(purpose)), True


# Checking ------------------------------------------------------------------------------------


def _check(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    from engine.examples.advice import advise
    from engine.examples.checks import check
    from engine.examples.findings import report_to_wire
    from engine.examples.splitting import split

    examples = ExampleList(database)
    one = _existing(examples, words.set)
    report = check(examples.accepted(one.id), is_cancelled=is_cancelled)
    left_out = report.left_out_ids
    usable = (each for each in examples.accepted(one.id) if each.id not in left_out)
    parts = split(usable, is_cancelled=is_cancelled)
    advice = advise(report.usable, parts.groups)
    if words.json:
        sides = {"train": len(parts.train_ids), "validation": len(parts.validation_ids)}
        print_json(
            {
                "set": one.name,
                **report_to_wire(report),
                "split": {**sides, "groups": parts.groups},
                "advice": asdict(advice),
            }
        )
        return
    print(f"“{one.name}”: {report.total:,} examples, {report.usable:,} of them can be used.")
    _show_findings(examples, report)
    print(" ".join(advice.reasons))


def _show_findings(examples: ExampleList, report: CheckReport) -> None:
    if not report.findings:
        print("Nothing is the matter with them.")
    for finding in report.findings:
        print(f"{finding.severity.capitalize()}: {finding.detail}")
        _show_rows(examples, finding)


def _show_rows(examples: ExampleList, finding: Finding) -> None:
    for id_ in finding.example_ids[:_NAMED_ROWS]:
        content = examples.at(id_).content
        question = " ".join(content.question.split())[:60]
        print(f"  {content.source or f'example {id_}'}: {question}")
    if len(finding.example_ids) > _NAMED_ROWS:
        print(f"  and {len(finding.example_ids) - _NAMED_ROWS:,} more.")


# Files and ends ------------------------------------------------------------------------------


def _export(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.examples.exporting import write_examples

    examples = ExampleList(database)
    one, target = _existing(examples, words.set), absolute(words.file)
    count = write_examples(examples, one.id, target)
    if words.json:
        print_json({"file": str(target), "examples": count})
    else:
        print(f"{target} is written: {count:,} examples.")


def _remove(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    examples = ExampleList(database)
    one = _existing(examples, words.set)
    examples.remove_set(one.id)
    if words.json:
        print_json({"removed": one.name})
    else:
        print(f"“{one.name}” is deleted.")


def _existing(examples: ExampleList, name: str) -> ExampleSet:
    found = examples.set_named(readable(name))
    if found is None:
        names = ", ".join(f"“{one.name}”" for one in examples.sets()) or "none yet"
        raise UserProblem(
            f"There is no set of examples “{readable(name)}”.", f"There are: {names}."
        )
    return found
