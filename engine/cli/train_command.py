"""`inglenook train`: teach a model with examples, and keep what it learned best.

The examples are a file or a set of examples that is there already. Ctrl-C pauses: the same command
with `--resume RUN` goes on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from engine import settings
from engine.cli.arguments import absolute, add_command, readable
from engine.cli.output import megabytes, minutes, print_json
from engine.counting import counted
from engine.errors import Cancelled, UserProblem
from engine.examples.records import Purpose
from engine.models.naming import id_of, in_one_line
from engine.paths import Folders
from engine.training.records import LoraVariant, Precision
from engine.training.runs.options import TrainingOptions

_STAGES: Final = {
    "reading": "Reading the examples and measuring the speed …",
    "learning_rate": "Finding a learning rate …",
    "teaching": "Teaching …",
    "exporting": "Writing what was learned …",
    "proving": "Proving that it answers in chat as it was taught …",
}
_REASONS: Final = {
    "finished": "All steps were made; step {best} was the best and is kept.",
    "time": "The time was used up; step {best} was the best and is kept.",
    "memorising": "After step {best} it began to memorise: step {best} is kept.",
    "no_gain": "After step {best} it learned nothing more: step {best} is kept.",
    "stopped": "You asked for what there was: step {best} is kept.",
}


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "train", _run, "teach a model with examples")
    command.add_argument("data", nargs="?", metavar="DATA", help="a file of examples, or a set")
    command.add_argument("--name", metavar="NAME", help="what it is to be called")
    command.add_argument("--model", default="", metavar="NAME", help="the model to teach")
    command.add_argument(
        "--purpose",
        choices=[one.value for one in Purpose],
        default=Purpose.TASK.value,
        help=f"what is taught; else {Purpose.TASK.value}",
    )
    command.add_argument("--minutes", type=float, metavar="N", help="how long it may take")
    command.add_argument("--epochs", type=float, metavar="N", help="how often each example is seen")
    words = "rank of the adapter: how much it can hold"
    command.add_argument("--rank", type=int, default=16, metavar="N", help=words)
    command.add_argument(
        "--variant",
        choices=[one.value for one in LoraVariant],
        default=LoraVariant.LORA.value,
        help=f"kind of adapter; else {LoraVariant.LORA.value}",
    )
    words = "share of its input that is left out at random in each step"
    command.add_argument("--dropout", type=float, default=0.0, metavar="P", help=words)
    command.add_argument("--learning-rate", type=float, metavar="R", help="default: a range test")
    command.add_argument("--folds", type=int, default=0, metavar="K", help="cross-validation")
    words = "what chance begins with"
    command.add_argument("--seed", type=int, default=0, metavar="N", help=words)
    command.add_argument(
        "--precision",
        choices=[one.value for one in Precision],
        default=Precision.AUTO.value,
        help="numbers of the computation; else as this computer does it best",
    )
    command.add_argument(
        "--from-documents",
        action="store_true",
        help="with the passages that a search of the library finds for each question",
    )
    command.add_argument(
        "--instruction", default="", metavar="WORDS", help="words before every question of a table"
    )
    command.add_argument(
        "--probe", action="append", default=[], metavar="QUESTION", help="shown as it learns"
    )
    # One of them alone: each would have to pass over the others.
    acts = command.add_mutually_exclusive_group()
    acts.add_argument("--forecast", action="store_true", help="say what it will take, and stop")
    acts.add_argument("--resume", metavar="RUN", help="go on with a run that was paused")
    acts.add_argument("--runs", action="store_true", help="show the runs there are, and stop")


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    goes_on = words.resume is not None or words.runs
    if not goes_on and not (words.data and (words.name or words.forecast)):
        words.refuse("give DATA and --name, or --resume with a run")
    from engine.training.threads import wait_asleep

    wait_asleep()
    from engine.training.runs.desk import TrainingDesk

    desk = TrainingDesk(folders, settings.load(folders.settings_file), _Shown(words), is_cancelled)
    if words.runs:
        _print_runs(words, desk.runs())
        return 0
    if words.resume is not None:
        return _finish(words, desk.go_on(_run_named(readable(words.resume), desk.runs())))
    wish, examples = _wished(words, desk)
    if words.forecast:
        forecast = desk.plan(wish, examples)
        _print_forecast(words, forecast)
        return 0
    return _finish(words, desk.teach(wish, examples))


def _run_named(name: str, runs: Sequence[dict[str, Any]]) -> str:
    """Return the id of a run.

    Raises:
        UserProblem: There is none.
    """
    wanted = id_of(name, otherwise="run")
    if any(one["id"] == wanted for one in runs):
        return wanted
    names = ", ".join(str(one["id"]) for one in runs) or "none yet"
    raise UserProblem(f"There is no run “{name}”.", f"There are: {names}.")


def _print_runs(words: argparse.Namespace, runs: Sequence[dict[str, Any]]) -> None:
    if words.json:
        print_json({"runs": list(runs)})
        return
    if not runs:
        print("Nothing was taught yet.")
    for one in runs:
        done = f"{one['state']}: step {one['step']} of {one['steps']}"
        print(
            f"{one['id']}  {in_one_line(one['name'])}  ({in_one_line(one['model_name'])}, {done})"
        )


def _wished(words: argparse.Namespace, desk: Any) -> tuple[Any, Any]:  # noqa: ANN401 - imported late
    from engine.training.runs.preparing import Wish

    examples = _examples(words, desk)
    wish = Wish(
        readable(words.name or "forecast"),
        desk.model(words.model),
        Purpose(words.purpose),
        _options(words),
        probes=tuple(readable(one) for one in words.probe),
    )
    return wish, examples


def _examples(words: argparse.Namespace, desk: Any) -> Any:  # noqa: ANN401
    path = Path(words.data)
    if path.expanduser().is_file():
        return desk.examples_of_file(absolute(path), readable(words.instruction))
    found = desk.examples_of_set(readable(words.data))
    if found is None:
        raise UserProblem(
            f"There is neither a file nor a set of examples “{words.data}”.",
            "`inglenook examples list` shows the sets.",
        )
    return found


def _options(words: argparse.Namespace) -> TrainingOptions:
    from engine.training.runs.options import options_from_values

    return options_from_values(
        {
            "minutes": words.minutes,
            "epochs": words.epochs,
            "rank": words.rank,
            "variant": words.variant,
            "learning_rate": words.learning_rate,
            "folds": words.folds,
            "seed": words.seed,
            "with_documents": words.from_documents,
            "precision": words.precision,
            "dropout": words.dropout,
        }
    )


class _Shown:
    """Says on stderr what happens; the results alone go to stdout."""

    def __init__(self, words: argparse.Namespace) -> None:
        self._is_quiet = bool(words.json)
        self._is_terminal = sys.stderr.isatty()

    def __call__(self, event: str, values: dict[str, Any]) -> None:
        """See `Teller`."""
        if event == "began":
            self._say(f"Run {values['run']}. Ctrl-C pauses it.")
        elif event == "stage":
            fold = f"fold {values['fold']} of {values['folds']}: " if values.get("fold") else ""
            self._say(fold + _STAGES.get(values["stage"], "Teaching …"))
        elif event == "evaluation":
            self._say(_evaluation_words(values))
        elif event == "notice":
            self._say(f"Note: {values['kind'].replace('_', ' ')}.")
        elif event == "step" and self._is_terminal and not self._is_quiet:
            print(f"\r\033[K{_step_words(values)}", end="", file=sys.stderr, flush=True)

    def _say(self, words: str) -> None:
        if self._is_quiet:
            return
        before = "\r\033[K" if self._is_terminal else ""
        print(f"{before}{words}", file=sys.stderr, flush=True)


def _step_words(values: dict[str, Any]) -> str:
    left = minutes(values["seconds_left"] or 0.0)
    return (
        f"step {values['step']} of {values['steps']}, loss {values['loss']:.3f}, "
        f"{values['tokens_per_second']:.0f} tokens/s, about {left} left"
    )


def _evaluation_words(values: dict[str, Any]) -> str:
    train = values["train_loss"]
    parts = [f"step {values['step']}: validation loss {values['validation_loss']:.4f}"]
    if train is not None:
        parts.append(f"training loss {train:.4f}")
    if values["exact_share"]:
        parts.append(f"{values['exact_share']:.1%} word for word")
    if values["recited_share"]:
        parts.append(f"recites in {values['recited_share']:.0%} of unrelated questions")
    if values["forgetting"] is not None:
        parts.append(f"general text {values['forgetting']:+.1%}")
    return ", ".join(parts)


def _print_forecast(words: argparse.Namespace, values: dict[str, Any]) -> None:
    if words.json:
        print_json(values)
        return
    made = values["forecast"]
    print(
        f"{counted(made['steps'], 'step')} ({made['epochs']:.1f} epochs) in about "
        f"{minutes(made['seconds'])} at {made['tokens_per_second']:.0f} tokens/s; "
        f"{megabytes(made['memory_bytes'])} of memory ({megabytes(made['available_bytes'])} free), "
        f"{megabytes(made['disk_bytes'])} on the disk. Verdict: {made['fits']}."
    )


def _finish(words: argparse.Namespace, values: dict[str, Any] | None) -> int:
    if values is None:
        raise Cancelled
    if words.json:
        print_json(values)
        return 0
    loss, best = values["validation_loss"], values["best_step"]
    if values["adapter"] is None and not values.get("model"):
        print("Nothing was kept: no step was better than the plain model on examples held back.")
        return 0
    print(_REASONS[values["stopped_because"]].format(best=best))
    print(f"Validation loss {loss['before']:.4f} before, {loss['best']:.4f} now.")
    _print_accuracy(values["accuracy"])
    for one in values["samples"]:
        print(f"\n  {one['question']}\n    before: {one['before']}\n    now:    {one['after']}")
    if values["adapter"]:
        print(f"\nUse it: inglenook ask --adapter {values['adapter']['name']!r} QUESTION")
    return 0


def _print_accuracy(values: dict[str, Any] | None) -> None:
    if values is None:
        return
    print(f"Labels right on examples held back: {values['before']:.1%} before, ", end="")
    print(f"{values['after']:.1%} now.")
    floor = values["floor"]
    if floor is not None:
        verdict = "It is above" if values["after"] > floor else "It is NOT above"
        print(f"{verdict} the honest floor: counting words gives {floor:.1%} without a model.")
