"""The comparing worker: questions from elsewhere, predictions, comparisons, what became of them.

One heavy request at a time; cancelling `compare` pauses it, and nothing is asked twice. What it can
be asked:

- `preview`: look into a file of questions. Parameters: `path`, `choice` (optional).
- `import`: add its questions to a set. Parameters: `path`, `set`, `choice`. Event `importing`.
- `gather`: add corrected and liked answers. Parameters: `set`.
- `from_examples`: add examples as questions. Parameters: `set`, `example_set`, `count`.
- `draft`: let a model draft questions from documents. Parameters: `set`, `paths`, `count`,
  `model`. Event `drafted`.
- `check`: look a set through. Parameters: `set`, `adapter`.
- `probe`: predict the verdict. Parameters: `set`, `collection`, `example_set` (optional). Event
  `probing`.
- `compare`: compare. Parameters: `set`, `name`, `model`, `adapter`, `ways`, `seed`,
  `answer_tokens`, `passages`, `collection`; or `comparison` to go on. Events `probing`, `began`,
  `answer`.
- `result`: the outcome with ratings counted. Parameters: `comparison`, `weights` (optional).
- `drift`: what has changed since. Parameters: `comparison`.
- `rerun`: ask some questions again. Parameters: `comparison`, `numbers`.
- `judge`: let the model judge. Parameters: `comparison`. Event `judging`.
- `report`: write a file. Parameters: `comparison`, `path`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path

from engine import settings
from engine.comparison.desk import ComparisonDesk
from engine.comparison.drift import drift_of, drift_to_wire
from engine.comparison.outcome_wire import weights_from_wire
from engine.comparison.preparing import ComparisonChoice
from engine.comparison.questions.checking import check, check_to_wire
from engine.comparison.questions.drafting import draft_questions
from engine.comparison.questions.gathering import from_conversations, from_examples
from engine.comparison.questions.importing import (
    import_questions,
    import_to_wire,
    preview_questions,
)
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import Way
from engine.comparison.reports import write_report
from engine.comparison.storage import ComparisonList
from engine.comparison.taught import taught_with
from engine.examples.importing import choice_from_wire, preview_to_wire
from engine.examples.storage import ExampleList
from engine.models.adapters import Adapters
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection, open_index_database, open_user_database
from engine.workers.runtime import Handler, Job


class ComparingWorker:
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
            "import": self.import_questions,
            "gather": self.gather,
            "from_examples": self.from_examples,
            "draft": self.draft,
            "check": self.check,
            "probe": self.probe,
            "compare": self.compare,
            "result": self.result,
            "drift": self.drift,
            "rerun": self.rerun,
            "judge": self.judge,
            "report": self.report,
        }

    # Questions -----------------------------------------------------------------------------

    def preview(self, parameters: Values, job: Job) -> Values:
        """Show the beginning of a file."""
        choice = parameters.get("choice")
        found = preview_questions(
            Path(parameters["path"]),
            choice_from_wire(choice) if choice else None,
            job.is_cancelled,
        )
        return preview_to_wire(found)

    def import_questions(self, parameters: Values, job: Job) -> Values:
        """Add the questions of a file to a set."""
        choice = parameters.get("choice")
        with self._user() as database:
            report = import_questions(
                QuestionList(database),
                int(parameters["set"]),
                Path(parameters["path"]),
                choice_from_wire(choice) if choice else None,
                on_progress=_progress(job, "importing"),
                is_cancelled=job.is_cancelled,
            )
        return import_to_wire(report)

    def gather(self, parameters: Values, _: Job) -> Values:
        """Add corrected and liked answers to a set."""
        with self._user() as database:
            found = from_conversations(database)
            return asdict(QuestionList(database).add(int(parameters["set"]), found))

    def from_examples(self, parameters: Values, _: Job) -> Values:
        """Add examples to a set of questions."""
        with self._user() as database:
            examples = ExampleList(database).accepted(int(parameters["example_set"]))
            found = from_examples(examples, parameters.get("count"))
            return asdict(QuestionList(database).add(int(parameters["set"]), found))

    def draft(self, parameters: Values, job: Job) -> Values:
        """Let a model draft questions from documents; they wait for a look."""
        return draft_questions(
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
        """Look a set through, against what an adapter was taught with."""
        name = str(parameters.get("adapter") or "")
        adapter = Adapters(self._folders.adapters).named(name) if name else None
        rows = taught_with(self._folders, adapter).rows if adapter else ()
        with self._user() as database:
            questions = QuestionList(database).accepted(int(parameters["set"]))
            report = check(questions, rows, job.is_cancelled)
        return check_to_wire(report)

    # Comparing -----------------------------------------------------------------------------

    def probe(self, parameters: Values, job: Job) -> Values:
        """Predict the verdict."""
        example_set = int(parameters.get("example_set") or 0)
        with self._user() as database:
            examples = 0
            if example_set:
                examples = ExampleList(database).set_at(example_set).accepted
            questions = list(QuestionList(database).accepted(int(parameters["set"])))
        return self._desk(job).probe(_choice(parameters), questions, examples)

    def compare(self, parameters: Values, job: Job) -> Values:
        """Compare, or go on."""
        if parameters.get("comparison"):
            return self._desk(job).go_on(int(parameters["comparison"]))
        with self._user() as database:
            listed = QuestionList(database)
            found = listed.set_at(int(parameters["set"]))
            questions = list(listed.accepted(found.id))
        choice = replace(_choice(parameters), set_id=found.id, set_name=found.name)
        return self._desk(job).compare(choice, questions)

    def result(self, parameters: Values, job: Job) -> Values:
        """Return the outcome with ratings counted."""
        weights = parameters.get("weights")
        return self._desk(job).result(
            int(parameters["comparison"]), weights_from_wire(weights) if weights else None
        )

    def drift(self, parameters: Values, _: Job) -> Values:
        """Return what has changed since."""
        with (
            self._user() as user,
            closing(open_index_database(self._folders.index_database)) as index,
        ):
            record = ComparisonList(user).at(int(parameters["comparison"]))
            return drift_to_wire(drift_of(self._folders, record, user, index))

    def rerun(self, parameters: Values, job: Job) -> Values:
        """Ask some questions again."""
        numbers = [int(one) for one in parameters["numbers"]]
        return self._desk(job).rerun(int(parameters["comparison"]), numbers)

    def judge(self, parameters: Values, job: Job) -> Values:
        """Let the model judge answers."""
        return self._desk(job).judge(int(parameters["comparison"]))

    def report(self, parameters: Values, _: Job) -> Values:
        """Write a report."""
        target = Path(parameters["path"])
        write_report(self._folders, int(parameters["comparison"]), target)
        return {"path": str(target)}

    # Parts ---------------------------------------------------------------------------------

    @contextmanager
    def _user(self) -> Iterator[Connection]:
        with closing(open_user_database(self._folders.user_database)) as database:
            yield database

    def _desk(self, job: Job) -> ComparisonDesk:
        chosen = settings.load(self._folders.settings_file)
        return ComparisonDesk(self._folders, chosen, job.tell, job.is_cancelled)


def _choice(parameters: Values) -> ComparisonChoice:
    usual = ComparisonChoice()
    return ComparisonChoice(
        name=str(parameters.get("name") or ""),
        model=str(parameters.get("model") or ""),
        adapter=str(parameters.get("adapter") or ""),
        ways=tuple(map(Way, parameters.get("ways") or ())),
        seed=int(parameters.get("seed") or 0),
        answer_tokens=int(parameters.get("answer_tokens") or usual.answer_tokens),
        passages=int(parameters.get("passages") or 0),
        collection=str(parameters.get("collection") or ""),
    )


def _progress(job: Job, event: str) -> Callable[[int, int], None]:
    return lambda done, total: job.tell(event, {"done": done, "total": total})
