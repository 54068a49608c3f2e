"""The training worker: examples from elsewhere, checks, forecasts, teaching, exports.

One heavy request at a time; cancelling `train` pauses it: a checkpoint is written, and ending this
process frees all of its memory. What it can be asked:

- `preview`: look into a file of examples. Parameters: `path`, `choice` (optional).
- `import`: add its examples to a set. Parameters: `path`, `set`, `choice`. Event `importing`.
- `gather`: add corrected and liked answers. Parameters: `set`.
- `draft`: let a model draft examples from documents. Parameters: `set`, `paths`, `count`, `model`.
  Event `drafted`.
- `check`: look a set through. Parameters: `set`, `model`. Event `checking`.
- `plan`: say what teaching will take. Parameters: `set`, `model`, `options`. Event `measuring`.
- `train`: teach. Parameters: `set`, `model`, `name`, `options`, `probes`; or `run` to go on, with
  `finish` to make the best step so far what comes out of it. Events `began`, `stage`, `step`,
  `evaluation`, `notice`.
- `runs`, `run` (`id`), `discard` (`run`).
- `export`: write an adapter for other programs. Parameters: `adapter`, `format`, `path`, `type`.
  Event `exporting`.
- `prove`: hold an adapter against what was taught. Parameters: `adapter`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from engine import settings
from engine.examples.from_conversations import gather
from engine.examples.importing import (
    choice_from_wire,
    import_file,
    preview,
    preview_to_wire,
    report_to_wire,
)
from engine.examples.records import Example
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.protocol import Values
from engine.store import open_user_database
from engine.training.runs.checking import check_values
from engine.training.runs.desk import TrainingDesk
from engine.training.runs.options import options_from_values
from engine.training.runs.preparing import Wish
from engine.workers.runtime import Handler, Job


class TrainingWorker:
    """Answers what the handlers name.

    Args:
        folders: Of the person.
    """

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "preview": self.preview,
            "import": self.import_examples,
            "gather": self.gather,
            "draft": self.draft,
            "check": self.check,
            "plan": self.plan,
            "train": self.train,
            "runs": self.runs,
            "run": self.run,
            "discard": self.discard,
            "export": self.export,
            "prove": self.prove,
        }

    # Examples ------------------------------------------------------------------------------

    def preview(self, parameters: Values, job: Job) -> Values:
        """Show the beginning of a file."""
        choice = parameters.get("choice")
        found = preview(
            Path(parameters["path"]),
            choice_from_wire(choice) if choice else None,
            job.is_cancelled,
        )
        return preview_to_wire(found)

    def import_examples(self, parameters: Values, job: Job) -> Values:
        """Add the examples of a file to a set."""
        choice = parameters.get("choice")
        with closing(open_user_database(self._folders.user_database)) as database:
            report = import_file(
                ExampleList(database),
                int(parameters["set"]),
                Path(parameters["path"]),
                choice_from_wire(choice) if choice else None,
                on_progress=lambda done, total: job.tell(
                    "importing", {"done": done, "total": total}
                ),
                is_cancelled=job.is_cancelled,
            )
        return report_to_wire(report)

    def gather(self, parameters: Values, _: Job) -> Values:
        """Add corrected and liked answers to a set."""
        with closing(open_user_database(self._folders.user_database)) as database:
            added = ExampleList(database).add(int(parameters["set"]), gather(database))
        return asdict(added)

    def draft(self, parameters: Values, job: Job) -> Values:
        """Let a model draft examples from documents; they wait for a look."""
        from engine.training.runs.drafts import draft_into

        return draft_into(
            self._folders,
            settings.load(self._folders.settings_file),
            int(parameters["set"]),
            [Path(one) for one in parameters["paths"]],
            int(parameters["count"]),
            str(parameters.get("model", "")),
            job.tell,
            job.is_cancelled,
        )

    def check(self, parameters: Values, job: Job) -> Values:
        """Look a set through."""
        desk = self._desk(job)
        with closing(open_user_database(self._folders.user_database)) as database:
            return check_values(
                lambda: ExampleList(database).accepted(int(parameters["set"])),
                desk.model(str(parameters.get("model", ""))),
                settings.load(self._folders.settings_file).context_tokens,
                lambda done, total: job.tell("checking", {"done": done, "total": total}),
                job.is_cancelled,
            )

    # Teaching ------------------------------------------------------------------------------

    def plan(self, parameters: Values, job: Job) -> Values:
        """Say what teaching will take."""
        return self._with_examples(
            parameters, job, lambda desk, wish, found: desk.plan(wish, found)
        )

    def train(self, parameters: Values, job: Job) -> Values:
        """Teach, or go on."""
        if parameters.get("run"):
            finish = bool(parameters.get("finish"))
            return self._desk(job).go_on(str(parameters["run"]), finish=finish)
        return self._with_examples(
            parameters, job, lambda desk, wish, found: desk.teach(wish, found)
        )

    def runs(self, _: Values, job: Job) -> Values:
        """Return all runs."""
        return {"runs": self._desk(job).runs()}

    def run(self, parameters: Values, job: Job) -> Values:
        """Return all of one run."""
        return self._desk(job).run(str(parameters["id"]))

    def discard(self, parameters: Values, job: Job) -> Values:
        """Delete a run; what came out of it stays."""
        self._desk(job).discard(str(parameters["run"]))
        return {}

    def export(self, parameters: Values, job: Job) -> Values:
        """Write an adapter for other programs, proved."""
        from engine.training.runs.exports import export_values

        return export_values(
            self._folders,
            str(parameters["adapter"]),
            str(parameters["format"]),
            Path(parameters["path"]),
            str(parameters.get("type", "")),
            lambda stage, done, total: job.tell(
                "exporting", {"stage": stage, "done": done, "total": total}
            ),
            job.is_cancelled,
        )

    def prove(self, parameters: Values, job: Job) -> Values:
        """Hold an adapter against what was taught."""
        from engine.training.runs.exports import prove_values

        return prove_values(self._folders, str(parameters["adapter"]), job.is_cancelled)

    # Parts ---------------------------------------------------------------------------------

    def _with_examples(
        self,
        parameters: Values,
        job: Job,
        work: Callable[[TrainingDesk, Wish, Iterator[Example]], Values],
    ) -> Values:
        desk = self._desk(job)
        with closing(open_user_database(self._folders.user_database)) as database:
            listed = ExampleList(database)
            found = listed.set_at(int(parameters["set"]))
            wish = Wish(
                name=str(parameters.get("name") or found.name),
                model=desk.model(str(parameters.get("model", ""))),
                purpose=found.purpose,
                options=options_from_values(parameters.get("options") or {}),
                set_id=found.id,
                probes=tuple(str(one) for one in parameters.get("probes", ()) if str(one).strip()),
            )
            return work(desk, wish, listed.accepted(found.id))

    def _desk(self, job: Job) -> TrainingDesk:
        chosen = settings.load(self._folders.settings_file)
        return TrainingDesk(self._folders, chosen, job.tell, job.is_cancelled)


def lower_priority() -> None:
    """Let other work of this machine go first; a system that refuses is left as it is."""
    import contextlib

    import psutil

    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process().nice(10 if psutil.POSIX else psutil.BELOW_NORMAL_PRIORITY_CLASS)
