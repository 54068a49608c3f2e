"""What is known of a run, and its folder: a JSON file that is replaced whole at every change."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.models.naming import id_of
from engine.paths import write_atomically
from engine.training.checkpoints import Checkpoints
from engine.training.records import TrainingArguments, arguments_from_values
from engine.training.runs.options import TrainingOptions, options_from_values

_RECORD: Final = "run.json"


class RunState(StrEnum):
    """How far a run is."""

    RUNNING = "running"
    """Or it was cut off: nobody could say so."""

    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BaseModel:
    """The model that is taught.

    Attributes:
        id: Short name for machines; empty for a file that is not installed.
        name: What a person calls it.
        path: Its file or folder.
        format: "gguf" or "mlx".
        sha256: Of its (first) file.
        file_bytes: Of all its files.
        architecture: As in "llama".
        layers: Transformer blocks.
        embedding_length: Width of a token's vector.
        licence: As its file names it.
    """

    id: str
    name: str
    path: str
    format: str
    sha256: str
    file_bytes: int
    architecture: str
    layers: int
    embedding_length: int
    licence: str = ""


@dataclass(frozen=True, slots=True)
class SplitIds:
    """Which examples are taught and which only measure."""

    train: tuple[int, ...]
    validation: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShownExample:
    """An example held back, whose answers are shown before and after.

    Attributes:
        question: For people.
        expected: What the example says.
        turns: What the model reads, as pairs of speaker and text.
        example_id: The example; None of a question of the person's own, and in older runs.
    """

    question: str
    expected: str
    turns: tuple[tuple[str, str], ...]
    example_id: int | None = None


@dataclass(frozen=True, slots=True)
class FoldResult:
    """What one fold gave.

    Attributes:
        losses: The validation loss at each evaluated step, as pairs.
        best_step: With the lowest of them.
        best_loss: That loss.
        loss_before: Of the plain model.
        exact_before: Of the examples held out, the share that the plain model answers word for
            word; None where it was not looked at, or by an older version.
        exact_best: The same at the best step.
        seconds: That it took; 0 in older runs.
        tokens_per_second: While it was trained; 0 likewise.
    """

    losses: tuple[tuple[int, float], ...]
    best_step: int
    best_loss: float
    loss_before: float
    exact_before: float | None = None
    exact_best: float | None = None
    seconds: float = 0.0
    tokens_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run.

    Attributes:
        id: Its folder's name.
        name: What is taught, as the person calls it.
        model: That is taught.
        set_id: The set of examples; 0 for a file.
        purpose: What it is for; see `Purpose`.
        options: The person's.
        probes: Questions of the person's own.
        longest: Tokens of an example at most.
        split: The examples of the run.
        folds: The splits of the folds.
        arguments: How the loop runs; None before that is decided.
        fold_results: Of the folds that are done.
        state: How far it is.
        adapter_id: What comes out of it; decided once, so that an end in between leaves no second.
        created_at: When it began, as an ISO 8601 time.
        changed_at: When something last happened, likewise.
        stopped_because: Why it ended; empty while it has not.
        available: How many examples there were.
        left_out: How many could not be taught, by reason.
        shown: Examples held back, whose answers are shown.
        step_seconds: What a step was measured to take; 0 before it was.
    """

    id: str
    name: str
    model: BaseModel
    set_id: int
    purpose: str
    options: TrainingOptions
    probes: tuple[str, ...]
    longest: int
    split: SplitIds
    folds: tuple[SplitIds, ...] = ()
    arguments: TrainingArguments | None = None
    fold_results: tuple[FoldResult, ...] = ()
    state: RunState = RunState.RUNNING
    adapter_id: str = ""
    created_at: str = ""
    changed_at: str = ""
    stopped_because: str = ""
    available: int = 0
    left_out: Mapping[str, int] = field(default_factory=dict)
    shown: tuple[ShownExample, ...] = ()
    step_seconds: float = 0.0

    @property
    def last_split(self) -> SplitIds:
        """The split of the teaching whose adapter comes out of it: after folds it is taught all."""
        if not self.folds:
            return self.split
        return SplitIds((*self.split.train, *self.split.validation), ())


class RunFolder:
    """The folder of one run.

    Args:
        path: That it is, or will be.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def dataset(self) -> Path:
        """The examples in tokens."""
        return self.path / "dataset.jsonl"

    @property
    def log(self) -> Path:
        """Steps and evaluations, one a line."""
        return self.path / "log.jsonl"

    @property
    def result(self) -> Path:
        """How it ended, as JSON."""
        return self.path / "result.json"

    @property
    def scratch(self) -> Path:
        """For what is written only to be read soon."""
        folder = self.path / "scratch"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def checkpoints(self, fold: int | None = None) -> Checkpoints:
        """Return the checkpoints of the run, or of one of its folds."""
        return Checkpoints(self.path / ("teaching" if fold is None else f"fold-{fold}"))

    def write(self, record: RunRecord) -> RunRecord:
        """Keep what is known; returns it with the time of the change.

        Raises:
            UserProblem: It cannot be written.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        record = replace(record, changed_at=now, created_at=record.created_at or now)
        content = json.dumps(asdict(record), ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path / _RECORD, content)
        except OSError as error:
            raise from_os_error(error, "keep the run") from error
        return record

    def read(self) -> RunRecord:
        """Return what is known.

        Raises:
            UserProblem: It is not there, or damaged.
        """
        try:
            content = (self.path / _RECORD).read_text("utf-8", "surrogatepass")
            return _record_from(json.loads(content))
        except (OSError, ValueError, KeyError, TypeError, UserProblem) as error:
            raise UserProblem(
                f"There is no run “{self.path.name}” that can be read.",
                "Begin a new one: your examples are safe.",
                repr(error),
            ) from error

    def clear_up(self) -> None:
        """Delete what only an unfinished run needs."""
        for one in self.path.iterdir() if self.path.is_dir() else ():
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)


class RunList:
    """All runs of one person.

    Args:
        folder: That holds their folders.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> Iterator[RunRecord]:
        """Yield the runs that can be read."""
        for path in sorted(self._folder.glob(f"*/{_RECORD}")):
            try:
                yield RunFolder(path.parent).read()
            except UserProblem:
                continue

    def at(self, id_: str) -> RunFolder:
        """Return the folder of a run; it need not be there."""
        return RunFolder(self._folder / id_of(id_, otherwise="run"))

    def new(self, name: str) -> RunFolder:
        """Return a folder that is not there yet."""
        wanted = id_of(name, otherwise="run")
        number, found = 1, self._folder / wanted
        while found.exists():
            number += 1
            found = self._folder / f"{wanted}-{number}"
        return RunFolder(found)

    def discard(self, id_: str) -> None:
        """Delete a run; what came out of it stays."""
        shutil.rmtree(self.at(id_).path, ignore_errors=True)


def _record_from(values: dict[str, Any]) -> RunRecord:
    known = _known(RunRecord, values)
    known["model"] = BaseModel(**_known(BaseModel, known["model"]))
    known["options"] = options_from_values(known["options"])
    known["split"] = _split(known["split"])
    known["folds"] = tuple(_split(one) for one in known["folds"])
    known["probes"] = tuple(known["probes"])
    arguments = known["arguments"]
    known["arguments"] = arguments_from_values(arguments) if arguments else None
    known["fold_results"] = tuple(_fold_result(one) for one in known["fold_results"])
    known["state"] = RunState(known["state"])
    known["shown"] = tuple(
        ShownExample(
            one["question"],
            one["expected"],
            tuple((who, said) for who, said in one["turns"]),
            one.get("example_id"),
        )
        for one in known.get("shown", ())
    )
    return RunRecord(**known)


def _fold_result(values: Mapping[str, Any]) -> FoldResult:
    known = _known(FoldResult, values)
    known["losses"] = tuple((int(step), float(loss)) for step, loss in known["losses"])
    return FoldResult(**known)


def _split(values: Mapping[str, Any]) -> SplitIds:
    return SplitIds(tuple(values["train"]), tuple(values["validation"]))


def _known(cls: type, values: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(cls)}
    return {name: value for name, value in values.items() if name in names}
