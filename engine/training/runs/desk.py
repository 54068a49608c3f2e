"""Everything about teaching that the training worker and the command line both do.

Covered: examples of sets and files, forecasts, checks, runs from their beginning to their end, the
list of runs. Not covered: what is asked and told in which form (the worker, the command).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from engine.errors import Cancelled, UserProblem
from engine.examples.importing import ColumnChoice, read
from engine.examples.records import Example, NewExample
from engine.examples.storage import ExampleList
from engine.generation.opening import loading_of, open_generator
from engine.generation.records import Generator
from engine.models.fit import available_memory
from engine.models.installed import resolve
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.settings import Settings
from engine.store import open_user_database
from engine.training.runs import dataset as datasets
from engine.training.runs.finishing import Finishing
from engine.training.runs.forecast import fitting, free_disk, is_on_battery
from engine.training.runs.learners import (
    number_bytes,
    open_learner,
    open_vocabulary,
    refuse_changed,
)
from engine.training.runs.log import RunLog
from engine.training.runs.options import batch_size
from engine.training.runs.planning import Planning
from engine.training.runs.preparing import Prepared, Wish, begin, prepare
from engine.training.runs.record import RunFolder, RunList, RunRecord, RunState
from engine.training.runs.teaching import Means, Run, Teller


class TrainingDesk:
    """The teaching of one person.

    Args:
        folders: Theirs.
        settings: Theirs.
        tell: Told what happens.
        is_cancelled: Asked often.
    """

    def __init__(
        self,
        folders: Folders,
        settings: Settings,
        tell: Teller,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._folders = folders
        self._settings = settings
        self._tell = tell
        self._is_cancelled = is_cancelled
        self._runs = RunList(folders.training)

    # Examples ------------------------------------------------------------------------------

    def model(self, id_or_path: str) -> InstalledModel:
        """Return the model to teach; empty means the one that answers."""
        return resolve(self._folders, id_or_path or self._settings.model)

    def examples_of_set(self, name: str) -> list[Example] | None:
        """Return the examples of a set that count; None where there is no such set."""
        with closing(open_user_database(self._folders.user_database)) as database:
            listed = ExampleList(database)
            found = listed.set_named(name)
            return None if found is None else list(listed.accepted(found.id))

    def examples_of_file(self, path: Path, instruction: str) -> Iterator[Example]:
        """Yield the examples of a file, numbered by their lines."""
        choice = ColumnChoice(instruction=instruction)
        for number, line in enumerate(read(path, choice, self._is_cancelled), start=1):
            if line.example is not None:
                yield Example(number, 0, line.example, 0.0)

    # Forecast ------------------------------------------------------------------------------

    def plan(self, wish: Wish, examples: Iterable[Example]) -> dict[str, Any]:
        """Return what teaching will take, from a few measured steps.

        Raises:
            UserProblem: The model cannot be taught, or there are too few examples.
            Cancelled: `is_cancelled` said so.
        """
        prepared = self._prepared(wish, examples)
        return self._planning(wish, prepared).plan()

    def _planning(self, wish: Wish, prepared: Prepared) -> Planning:
        free = available_memory(), free_disk(self._folders.training)
        return Planning(wish, prepared, *free, self._tell, self._is_cancelled)

    # Runs ----------------------------------------------------------------------------------

    def teach(self, wish: Wish, examples: Iterable[Example]) -> dict[str, Any]:
        """Teach to the end and return the result, see the training worker.

        Raises:
            UserProblem: It cannot be done here; what was taught until then is kept.
            Cancelled: It was paused.
        """
        self._tell("stage", {"stage": "reading", "fold": None, "folds": 0})
        prepared = self._prepared(wish, examples)
        self._planning(wish, prepared).refuse_what_does_not_fit()
        folder = self._runs.new(wish.name)
        record = begin(wish, prepared, folder)
        self._tell("began", {"run": record.id})
        return self._run(folder, record, finish=False)

    def go_on(self, run_id: str, *, finish: bool = False) -> dict[str, Any]:
        """Go on with a run, or with `finish` make its best step what comes out of it.

        Raises:
            UserProblem: There is no such run, its model is gone or changed, or there is no best
                step yet.
            Cancelled: It was paused.
        """
        folder = self._runs.at(run_id)
        record = folder.read()
        if record.state is RunState.FINISHED:
            known: dict[str, Any] = json.loads(folder.result.read_text(encoding="utf-8"))
            return known
        self._tell("began", {"run": record.id})
        refuse_changed(record.model)
        return self._run(folder, record, finish=finish)

    def runs(self) -> list[dict[str, Any]]:
        """Return what is known of all runs."""
        return [self._run_values(one) for one in self._runs.all()]

    def run(self, run_id: str) -> dict[str, Any]:
        """Return all that is kept of a run.

        Raises:
            UserProblem: There is no such run.
        """
        folder = self._runs.at(run_id)
        record, log = folder.read(), RunLog(folder.log)
        result = None
        if folder.result.is_file():
            result = json.loads(folder.result.read_text(encoding="utf-8"))
        return {
            **self._run_values(record),
            "options": asdict(record.options),
            "steps_log": [one for one in log.read("step") if one.get("fold") is None],
            "evaluations": [one for one in log.read("evaluation") if one.get("fold") is None],
            "result": result,
        }

    def discard(self, run_id: str) -> None:
        """Delete a run; what came out of it stays.

        Raises:
            UserProblem: It is being taught, be it by another process.
        """
        folder = self._runs.at(run_id)
        if folder.path.is_dir():
            with _alone(folder, folder.path.name):
                pass
        self._runs.discard(run_id)

    def _run(self, folder: RunFolder, record: RunRecord, *, finish: bool) -> dict[str, Any]:
        with _alone(folder, record.name):
            return self._run_alone(folder, record, finish=finish)

    def _run_alone(self, folder: RunFolder, record: RunRecord, *, finish: bool) -> dict[str, Any]:
        if is_on_battery():
            self._tell("notice", {"kind": "on_battery", "values": {}})
        model = self._model_of(record)
        kept = datasets.load(folder.dataset)
        vocabulary = open_vocabulary(model)
        learner = open_learner(
            record.model, record.options.lora, record.options.seed, record.options.precision
        )
        try:
            means = self._means(record, model, vocabulary)
            run = Run(folder, record, kept, means)
            outcome = run.finish_now(learner) if finish else run.teach(learner)
            finishing = Finishing(self._folders, folder, run.record, kept, means, model)
            return finishing.finish(learner, outcome)
        finally:
            learner.close()
            vocabulary.close()

    def _model_of(self, record: RunRecord) -> InstalledModel:
        model = resolve(self._folders, record.model.path)
        return replace(model, id=record.model.id, name=record.model.name)

    def _means(self, record: RunRecord, model: InstalledModel, vocabulary: Any) -> Means:  # noqa: ANN401
        found = fitting(
            model.details,
            record.options.rank,
            record.longest,
            number_bytes(record.options.precision),
            available_memory(),
            batch_size(len(record.split.train)),
        )
        return Means(
            open_learner=lambda: open_learner(
                record.model, record.options.lora, record.options.seed, record.options.precision
            ),
            open_generator=lambda: self._generator(model),
            open_other=self._generator,
            vocabulary=vocabulary,
            tell=self._tell,
            is_cancelled=self._is_cancelled,
            micro_batch_tokens=found.micro_batch_tokens,
            saves_memory=not found.keeps_activations,
        )

    def _generator(self, model: InstalledModel) -> Generator:
        loading = replace(loading_of(self._settings, self._folders.cache), context_tokens=2048)
        return open_generator(model, loading)

    # Parts ---------------------------------------------------------------------------------

    def _prepared(self, wish: Wish, examples: Iterable[Example]) -> Prepared:
        return prepare(
            wish,
            examples,
            self._settings.context_tokens,
            lambda done, total: self._tell("measuring", {"done": done, "total": total}),
            self._is_cancelled,
            self._with_passages if wish.options.with_documents else list,
        )

    def _with_passages(self, examples: Sequence[Example]) -> list[Example]:
        """Return the examples with what a search finds for each question, as chat would."""
        from engine.retrieval.opening import open_search
        from engine.training.runs.passages import passages_for

        if all(one.content.passages for one in examples):
            return list(examples)
        search = open_search(self._folders)
        read = []
        for one in examples:
            if self._is_cancelled():
                raise Cancelled
            content: NewExample = one.content
            if not content.passages:
                found = passages_for(content.question, search, self._settings.passages)
                content = replace(content, passages=found)
            read.append(replace(one, content=content))
        return read

    def _run_values(self, record: RunRecord) -> dict[str, Any]:
        folder = self._runs.at(record.id)
        state = record.state
        evaluations = RunLog(folder.log).read("evaluation")
        whole = [one for one in evaluations if one.get("fold") is None]
        return {
            "id": record.id,
            "name": record.name,
            "model": record.model.id,
            "model_name": record.model.name,
            "set": record.set_id,
            "state": state.value,
            "step": _step_of(folder) or (whole[-1]["step"] if whole else 0),
            "steps": record.arguments.steps if record.arguments else 0,
            "created_at": record.created_at,
            "changed_at": record.changed_at,
            "best_step": whole[-1]["best_step"] if whole and whole[-1]["step"] else None,
            "stopped_because": record.stopped_because or None,
        }


@contextmanager
def _alone(folder: RunFolder, name: str) -> Iterator[None]:
    """Let no other process have a run meanwhile.

    Raises:
        UserProblem: Another one has it.
    """
    try:
        with FileLock(folder.path / "lock", timeout=0):
            yield
    except Timeout as error:
        raise UserProblem(
            f"“{name}” is being taught already.", "Wait until that has ended."
        ) from error


def _step_of(folder: RunFolder) -> int:
    """Return the step of the last checkpoint; 0 where it cannot be told."""
    try:
        return folder.checkpoints().step()
    except UserProblem:  # a damaged run is listed like any other: else nobody could discard it
        return 0
