"""`inglenook examples`: sets of examples to teach a model with; import, check, export.

Teaching itself is `inglenook train`. Reviewing and editing single examples is done in the window.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from engine.cli.arguments import absolute, add_action, add_command, add_target, target_of
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
from engine.counting import counted
from engine.examples.records import ExampleSet, Purpose
from engine.examples.storage import ExampleList
from engine.store import Connection

if TYPE_CHECKING:
    from engine.examples.findings import CheckReport, Finding

_NAMED_ROWS: Final = 3


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, import, check, export or remove sets of examples"
    command = add_command(commands, "examples", with_database(_list), words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", with_database(_list), "show the sets")
    words = "add the examples of a file: JSON lines, JSON, CSV, TSV, a workbook"
    action = add_action(actions, "import", with_database(_import), words)
    add_file(action).add_argument(
        "--set", metavar="NAME", help="the set; the file's name if not given"
    )
    _add_purpose(action)
    add_columns(action)
    words = "add the answers that were corrected or liked in conversations"
    action = add_action(actions, "gather", with_database(_gather), words)
    action.add_argument("set", metavar="SET")
    _add_purpose(action)
    words = "look for what is wrong, doubtful or private"
    add_set(add_action(actions, "check", with_database(_check), words))
    action = add_action(actions, "export", with_database(_export), "write a set to a file")
    add_target(add_set(action))
    add_set(add_action(actions, "remove", with_database(_remove), "delete a set"))


def _add_purpose(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--purpose",
        choices=[one.value for one in Purpose],
        default=Purpose.TASK.value,
        help="what a new set is to teach",
    )


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
    with set_to_fill(examples, words.set or file.stem, _making(words, examples)) as into:
        report = import_file(examples, into.id, file, choice_of(words), is_cancelled=is_cancelled)
    if words.json:
        print_json({"set": into.name, **report_to_wire(report)})
    else:
        tell_import(report, "examples", into.name)


def _gather(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    from engine.examples.from_conversations import gather

    examples = ExampleList(database)
    with set_to_fill(examples, words.set, _making(words, examples)) as into:
        added = examples.add(into.id, gather(database))
        refuse_empty(examples, into.id)
    if words.json:
        print_json({"set": into.name, **asdict(added)})
    else:
        print(f"{counted(added.added, 'example was', 'examples were')} added to “{into.name}”.")


def _making(words: argparse.Namespace, examples: ExampleList) -> Callable[[str], ExampleSet]:
    return lambda name: examples.create_set(name, Purpose(words.purpose))


# Checking ------------------------------------------------------------------------------------


def _check(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    from engine.examples.advice import advise
    from engine.examples.checks import check
    from engine.examples.findings import report_to_wire
    from engine.examples.splitting import split

    examples = ExampleList(database)
    one = existing(examples, words.set)
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
    one, target = existing(examples, words.set), target_of(words, words.file)
    count = write_examples(examples, one.id, target)
    if words.json:
        print_json({"file": str(target), "examples": count})
    else:
        print(f"{target} is written: {count:,} examples.")


def _remove(words: argparse.Namespace, database: Connection, _: Callable[[], bool]) -> None:
    remove_set(words, ExampleList(database))
