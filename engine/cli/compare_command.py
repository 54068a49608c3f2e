"""`inglenook compare`: which way answers a person's own questions best, measured.

The questions are a file or a set of questions. Ctrl-C pauses: the same command with `--resume`
goes on, and asks nothing twice. Covered: running, predicting before (`--probe`), weighing anew.
Not covered: what was compared before (`comparisons_command`), sets (`questions_command`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine import settings
from engine.cli.arguments import (
    absolute,
    add_command,
    add_replace,
    given_path,
    number_between,
    positive,
    readable,
    target_of,
)
from engine.cli.comparison_reports import refuse_report, write_report_for
from engine.cli.output import minutes, print_json
from engine.comparison.records import QuestionKind, Way
from engine.counting import counted
from engine.errors import UserProblem
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.comparison.preparing import ComparisonChoice
    from engine.comparison.records import Question

_MOST_WEIGHT: Final = 5.0


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "measure which way answers your questions best: plain, documents, taught or both"
    command = add_command(commands, "compare", _run, words)
    command.add_argument(
        "questions", nargs="?", metavar="QUESTIONS", help="a file of questions, or a set"
    )
    command.add_argument("--adapter", default="", metavar="NAME", help="what the model was taught")
    command.add_argument("--model", default="", metavar="NAME", help="the model that answers")
    command.add_argument("--name", default="", metavar="NAME", help="what it is to be called")
    command.add_argument(
        "--ways", default="", metavar="WAYS", help="some of base,documents,tuned,both"
    )
    command.add_argument("--collection", default="", metavar="NAME", help="what is searched")
    command.add_argument("--passages", type=positive, metavar="N", help="read with a question")
    command.add_argument(
        "--answer-tokens", type=positive, default=200, metavar="N", help="longest answer"
    )
    command.add_argument(
        "--seed", type=int, default=0, metavar="N", help="the same seed gives the same answers"
    )
    command.add_argument(
        "--kind",
        choices=[one.value for one in QuestionKind],
        help="of the questions of a file that says none; else guessed",
    )
    command.add_argument("--probe", action="store_true", help="predict the verdict, and stop")
    command.add_argument(
        "--examples",
        type=int,
        metavar="N",
        help="that there are to teach with, for --probe; else those that --adapter was taught with",
    )
    command.add_argument("--resume", type=int, metavar="ID", help="go on with a comparison")
    command.add_argument(
        "--report", type=given_path, metavar="FILE", help="write .html, .pdf, .json or .csv"
    )
    add_replace(command)
    add_weights(command)


def add_weights(command: argparse.ArgumentParser) -> None:
    """Let a command weigh the figures as a person does."""
    for name, words in (
        ("speed", "how much it counts that answers are there soon"),
        ("freshness", "how much it counts that answers follow changing documents"),
        ("effort", "how much it counts that little has to be prepared"),
    ):
        command.add_argument(
            f"--{name}",
            type=number_between(0, _MOST_WEIGHT),
            default=1.0,
            metavar="N",
            help=f"{words}, 0 to 5",
        )


def weights_of(words: argparse.Namespace) -> Any:  # noqa: ANN401 - imported late
    """Return the weights that a command was given."""
    from engine.comparison.advice_records import Weights

    return Weights(words.speed, words.freshness, words.effort)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if (words.resume is None) == (words.questions is None):
        words.refuse("give QUESTIONS, or --resume with a comparison")
    if words.report is not None:
        refuse_report(words, target_of(words, words.report))
    from engine.comparison.desk import ComparisonDesk

    chosen = settings.load(folders.settings_file)
    desk = ComparisonDesk(folders, chosen, Shown(is_quiet=words.json), is_cancelled)
    if words.resume is not None:
        values = desk.go_on(words.resume)
    else:
        choice, questions = _chosen(words, folders, is_cancelled)
        if words.probe:
            _print_prediction(words, desk.probe(choice, questions, _examples(words, folders)))
            return 0
        values = desk.compare(choice, questions)
    _finish(words, folders, values)
    return 0


def _examples(words: argparse.Namespace, folders: Folders) -> int:
    """Return how many examples there are to teach with."""
    if words.examples is not None:
        return int(words.examples)
    if not words.adapter:
        return 0
    from engine.models.adapters import Adapters

    taught = Adapters(folders.adapters).named(words.adapter)
    return taught.train_examples + taught.validation_examples


def _chosen(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> tuple[ComparisonChoice, list[Question]]:
    from engine.comparison.preparing import ComparisonChoice

    set_id, set_name, questions = _questions(words, folders, is_cancelled)
    choice = ComparisonChoice(
        readable(words.name),
        set_id,
        set_name,
        words.model,
        words.adapter,
        _ways(words),
        words.seed,
        words.answer_tokens,
        words.passages or 0,
        readable(words.collection),
    )
    return choice, questions


def _ways(words: argparse.Namespace) -> tuple[Way, ...]:
    names = [one.strip() for one in words.ways.split(",") if one.strip()]
    unknown = [one for one in names if one not in list(Way)]
    if unknown:
        words.refuse(f"--ways knows {', '.join(Way)}, not {unknown[0]}")
    return tuple(map(Way, names))


def _questions(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> tuple[int, str, list[Question]]:
    """Return the set's id (0 for a file), its name and the questions that count."""
    from contextlib import closing

    from engine.comparison.questions.importing import read_questions
    from engine.comparison.questions.storage import QuestionList
    from engine.comparison.records import Question
    from engine.store import open_user_database

    path = absolute(Path(words.questions))
    if path.is_file():
        kind = QuestionKind(words.kind) if words.kind else None
        read = read_questions(path, kind=kind, is_cancelled=is_cancelled)
        _tell_left_out(words, read)
        return 0, path.stem, [Question(0, 0, one, 0.0) for one in read.questions]
    with closing(open_user_database(folders.user_database)) as database:
        listed = QuestionList(database)
        found = listed.set_named(readable(words.questions))
        if found is None:
            raise UserProblem(
                f"There is neither a file nor a set of questions “{words.questions}”.",
                "`inglenook questions list` shows the sets.",
            )
        return found.id, found.name, list(listed.accepted(found.id))


def _tell_left_out(words: argparse.Namespace, read: Any) -> None:  # noqa: ANN401 - imported late
    if words.json or not read.left_out_total:
        return
    lines = counted(read.left_out_total, "line of the file was", "lines of the file were")
    print(f"{lines} left out:", file=sys.stderr)
    for one in read.left_out[:5]:
        print(f"  line {one.line}: {one.reason}", file=sys.stderr)


class Shown:
    """Says on stderr what happens; the outcome alone goes to stdout."""

    def __init__(self, *, is_quiet: bool) -> None:
        self._is_quiet = is_quiet
        self._is_terminal = sys.stderr.isatty()

    def __call__(self, event: str, values: Mapping[str, Any]) -> None:
        """See `Teller`."""
        if self._is_quiet:
            return
        if event == "began":
            self._say(_began_words(values))
        elif event == "answer" and self._is_terminal:
            print(f"\r\033[K{_answer_words(values)}", end="", file=sys.stderr, flush=True)
            if values["done"] == values["total"]:
                print(file=sys.stderr)

    def _say(self, words: str) -> None:
        print(words, file=sys.stderr, flush=True)


def _began_words(values: Mapping[str, Any]) -> str:
    from engine.comparison.advice import FEWEST_QUESTIONS

    asked = values["questions"]
    said = [f"Comparison {values['comparison']}: {counted(asked, 'question')}."]
    if asked < FEWEST_QUESTIONS:
        said.append(f"So few give no verdict: at least {FEWEST_QUESTIONS} are needed.")
    if values["taught"]:
        said.append(f"{values['taught']} are kept out: the model was taught with them.")
    if values["doubled"]:
        said.append(f"{values['doubled']} are kept out: others ask the same.")
    if values["crossed"]:
        said.append(f"{values['crossed']} are answered by the fold that did not see them.")
    if values["unanswered"]:
        said.append(f"{values['unanswered']} are kept out: they have no right answer.")
    if values["beyond"]:
        said.append(f"{values['beyond']} are not asked: so many are enough.")
    return " ".join([*said, "Ctrl-C pauses it."])


def _answer_words(values: Mapping[str, Any]) -> str:
    left = values["seconds_left"]
    remaining = "" if left is None else f", about {minutes(left)} left"
    return f"{values['done']} of {values['total']} answers{remaining}"


def _print_prediction(words: argparse.Namespace, values: dict[str, Any]) -> None:
    if words.json:
        print_json(values)
        return
    print(f"Likely verdict: {values['verdict'].replace('_', ' ')}. This is a rule, no measurement.")
    for one in values["words"]:
        print(f"  {one}")


def _finish(words: argparse.Namespace, folders: Folders, values: dict[str, Any]) -> None:
    from engine.comparison.outcome import weighed

    if words.report is not None:
        write_report_for(words, folders, values["comparison"], absolute(words.report))
    outcome = weighed(values, weights_of(words))
    if words.json:
        print_json(outcome)
    else:
        print_outcome(outcome)


def print_outcome(values: Mapping[str, Any]) -> None:
    """Show the outcome of a comparison to a person."""
    advice = values["advice"]
    print(advice["headline"])
    for one in advice["reasons"]:
        print(f"  {one['words']}")
    _print_kinds(advice["kinds"])
    print()
    _print_ways(values["ways"])
    for one in advice["next_steps"]:
        print(f"Next: {one['words']}")


def _print_kinds(kinds: Sequence[Mapping[str, Any]]) -> None:
    """Show the advice for each kind of question; of a single kind all is said already."""
    from engine.comparison.advice_records import Verdict
    from engine.comparison.reports.words import KIND_TITLES, VERDICTS

    for one in kinds if len(kinds) > 1 else ():
        title, verdict = KIND_TITLES[QuestionKind(one["kind"])], VERDICTS[Verdict(one["verdict"])]
        print(f"  {title} ({one['count']}): {verdict}.")


def _print_ways(ways: Mapping[str, Any]) -> None:
    from engine.comparison.reports.words import MEASURES, WAYS

    print(f"{'':44}" + "".join(f"{WAYS[Way(way)]:>16}" for way in ways))
    rows = {
        "right": [f"{one['scores']['right']} of {one['questions']}" for one in ways.values()],
        "quality": [f"{100 * one['scores']['quality']:.0f}" for one in ways.values()],
        "95 % interval": [
            f"{100 * one['interval']['low']:.0f} to {100 * one['interval']['high']:.0f}"
            for one in ways.values()
        ],
    }
    for name, label in MEASURES.items():
        shares = [one["scores"].get(name) for one in ways.values()]
        if any(share is not None for share in shares):
            rows[_lowered(label)] = ["" if one is None else f"{100 * one:.0f} %" for one in shares]
    rows["first word"] = [
        f"{one['latency']['first_token_milliseconds'] / 1000:.1f} s" for one in ways.values()
    ]
    rows["whole answer"] = [
        f"{one['latency']['total_milliseconds'] / 1000:.1f} s" for one in ways.values()
    ]
    rows["faults"] = [str(sum(one["faults"].values()) or "") for one in ways.values()]
    for label, cells in rows.items():
        if any(cells):
            print(f"{label:44}" + "".join(f"{cell:>16}" for cell in cells))


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
