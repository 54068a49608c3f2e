"""`inglenook comparisons`: what was compared before, and what has become of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Any

from engine import settings
from engine.cli.arguments import (
    add_action,
    add_command,
    add_target,
    readable,
    target_of,
)
from engine.cli.compare_command import Shown, add_weights, print_outcome, weights_of
from engine.cli.comparison_reports import write_report_for
from engine.cli.output import print_json
from engine.comparison.storage import ComparisonList
from engine.comparison.track_record import TrackRecord, listed_values, track_record
from engine.paths import Folders
from engine.store import open_index_database, open_user_database

if TYPE_CHECKING:
    from engine.comparison.desk import ComparisonDesk

_Run = Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, report, rerun or remove what was compared"
    command = add_command(commands, "comparisons", _list, words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", _list, "show all comparisons")
    shown = _with_one(actions, "show", _show, "show the outcome of one")
    add_weights(shown)
    words = "write a report: .html, .pdf, .json or .csv"
    action = _with_one(actions, "report", _report, words)
    add_target(action)
    _with_one(actions, "drift", _drift, "say what has changed since")
    words = "ask the questions again whose documents changed"
    _with_one(actions, "rerun", _rerun, words)
    words = "let the model judge the answers, as far as it agrees with your ratings"
    _with_one(actions, "judge", _judge, words)
    action = _with_one(actions, "rename", _rename, "give it another name")
    action.add_argument("name", metavar="NAME")
    _with_one(actions, "remove", _remove, "delete it with its answers")


def _with_one(
    actions: Any,  # noqa: ANN401 - argparse gives its sub-parsers no public type
    name: str,
    run: _Run,
    help_: str,
) -> argparse.ArgumentParser:
    """Define what is done to one comparison, which a person names or numbers."""

    def run_with_id(
        words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
    ) -> int:
        with closing(open_user_database(folders.user_database)) as database:
            words.id = ComparisonList(database).named(readable(words.comparison)).id
        return run(words, folders, is_cancelled)

    action = add_action(actions, name, run_with_id, help_)
    action.add_argument("comparison", metavar="COMPARISON", help="its name or its number")
    return action


def _list(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    with closing(open_user_database(folders.user_database)) as database:
        records = ComparisonList(database).all()
    hits = track_record(records)
    if words.json:
        print_json({"comparisons": [listed_values(one) for one in records], **hits.values})
        return 0
    if not records:
        print("Nothing was compared yet.")
    for one in records:
        values = listed_values(one)
        day = datetime.fromtimestamp(one.created_at).astimezone().strftime("%Y-%m-%d")
        taught = f", taught: {values['adapter']}" if values["adapter"] else ""
        print(f"{one.id}  {one.wish.name}  ({day}, {values['model']}{taught})")
        print(f"   {values['headline'] or _state_words(values)}")
    _print_hits(hits)
    return 0


def _state_words(values: dict[str, Any]) -> str:
    return f"{values['state']}: {values['answers']} of {values['wanted']} answers"


def _print_hits(hits: TrackRecord) -> None:
    if hits.checked:
        print(f"Predictions before measuring were right {hits.hits} of {hits.checked} times.")


def _show(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    values = _desk(words, folders, is_cancelled).result(words.id, weights_of(words))
    _tell(words, values)
    return 0


def _rerun(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    stale = _drift_values(words, folders)["questions"]
    if not stale:
        print_json({"questions": []}) if words.json else print("Nothing has to be asked again.")
        return 0
    _tell(words, _desk(words, folders, is_cancelled).rerun(words.id, stale))
    return 0


def _judge(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    values = _desk(words, folders, is_cancelled).judge(words.id)
    print_json(values) if words.json else print(values["words"])
    return 0


def _report(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    target = target_of(words, words.file)
    write_report_for(words, folders, words.id, target)
    print_json({"path": str(target)}) if words.json else print(f"{target} is written.")
    return 0


def _drift(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    values = _drift_values(words, folders)
    if words.json:
        print_json(values)
        return 0
    for one in values["words"] or ["Nothing has changed since."]:
        print(one)
    return 0


def _drift_values(words: argparse.Namespace, folders: Folders) -> dict[str, Any]:
    from engine.comparison.drift import drift_of, drift_to_wire

    with (
        closing(open_user_database(folders.user_database)) as user,
        closing(open_index_database(folders.index_database)) as index,
    ):
        record = ComparisonList(user).at(words.id)
        return drift_to_wire(drift_of(folders, record, user, index))


def _rename(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    with closing(open_user_database(folders.user_database)) as database:
        ComparisonList(database).rename(words.id, readable(words.name))
    return _list(words, folders, _)


def _remove(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    with closing(open_user_database(folders.user_database)) as database:
        comparisons = ComparisonList(database)
        name = comparisons.at(words.id).wish.name
        comparisons.remove(words.id)
    print_json({"removed": name}) if words.json else print(f"“{name}” is deleted.")
    return 0


def _desk(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> ComparisonDesk:
    from engine.comparison.desk import ComparisonDesk

    chosen = settings.load(folders.settings_file)
    return ComparisonDesk(folders, chosen, Shown(is_quiet=words.json), is_cancelled)


def _tell(words: argparse.Namespace, values: dict[str, Any]) -> None:
    if words.json:
        print_json(values)
    else:
        print_outcome(values)
