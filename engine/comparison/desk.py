"""Everything about comparing that the worker and the command line both do.

Covered: what is compared with what, which questions are kept out, running, going on, the result.
Not covered: what is asked and told in which form (the worker, the command).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.comparison.advice_records import Weights
from engine.comparison.answering import Answerer, Tools
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonFacts,
    ComparisonRecord,
    ComparisonState,
    ComparisonWish,
    Costs,
)
from engine.comparison.judge import Judge
from engine.comparison.judging import judge_comparison
from engine.comparison.library_state import (
    contents_of,
    freshness_of,
    indexing_seconds,
    mark_of,
    scope_of,
)
from engine.comparison.outcome import outcome_values, result_text, weighed
from engine.comparison.preparing import (
    ComparisonChoice,
    choose_questions,
    refuse_changed,
    wish_for,
)
from engine.comparison.probe import Prediction, count_signs, predict, prediction_to_wire
from engine.comparison.records import NewQuestion, Question, Way
from engine.comparison.remembering import RememberingEmbedder
from engine.comparison.running import ComparisonRun, Teller
from engine.comparison.scoring.measuring import Measurer, labels_of
from engine.comparison.storage import ComparisonList
from engine.comparison.taught import Taught, taught_with
from engine.errors import UserProblem
from engine.generation.opening import loading_of
from engine.models.adapters import Adapters, InstalledAdapter, fits
from engine.models.embedders import chosen_embedder
from engine.models.installed import resolve
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.retrieval.scope import Scope
from engine.settings import Settings
from engine.store import open_index_database, open_user_database

if TYPE_CHECKING:
    from engine.generation.records import Generator
    from engine.index.embedder import Embedder
    from engine.retrieval.opening import OpenSearch


class ComparisonDesk:
    """The comparing of one person.

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

    # Comparing -----------------------------------------------------------------------------

    def compare(self, choice: ComparisonChoice, questions: Iterable[Question]) -> dict[str, Any]:
        """Compare to the end and return the outcome, see `outcome`.

        Raises:
            UserProblem: There is nothing to compare, or what was taught does not fit the model.
            Cancelled: It was paused.
        """
        model = resolve(self._folders, choice.model or self._settings.model)
        adapter = self._adapter(choice.adapter, model)
        wish = wish_for(choice, model, adapter, self._settings)
        search = self._search(wish.ways)
        # Where no taught way takes part, nothing that was taught makes a question an unfair one.
        used = adapter if wish.adapter is not None else None
        chosen, facts = self._prepared(wish, used, list(questions), search)
        with self._comparisons() as comparisons:
            record = comparisons.create(wish, facts, chosen)
            with self._tools(comparisons, record, search) as tools:
                return self._run(comparisons, record, tools)

    def go_on(self, id_: int) -> dict[str, Any]:
        """Go on with a comparison that was paused or cut off; a finished one gives its outcome.

        Raises:
            UserProblem: It is not there, or its model or what it was taught is gone or changed.
            Cancelled: It was paused.
        """
        with self._comparisons() as comparisons:
            record = comparisons.at(id_)
            if record.state is ComparisonState.FINISHED:
                return outcome_values(comparisons, record)
            refuse_changed(record.wish)
            search = self._search(record.wish.ways)
            with self._tools(comparisons, record, search) as tools:
                return self._run(comparisons, record, tools)

    def rerun(self, id_: int, numbers: Sequence[int]) -> dict[str, Any]:
        """Ask some questions of a comparison again, as the documents are now.

        Asked again are the ways that read documents, and every answer that failed. What is there
        is forgotten only when everything that answers is open.

        Raises:
            UserProblem: As `go_on`.
            Cancelled: It was paused.
        """
        with self._comparisons() as comparisons:
            record = comparisons.at(id_)
            refuse_changed(record.wish)
            search = self._search(record.wish.ways)
            with self._tools(comparisons, record, search) as tools:
                ways = [way for way in record.wish.ways if way.reads_documents]
                facts = self._facts_now(record.wish, record.facts)
                comparisons.forget_answers(id_, numbers, ways, facts)
                return self._run(comparisons, comparisons.at(id_), tools)

    def result(self, id_: int, weights: Weights | None = None) -> dict[str, Any]:
        """Return the outcome of what is there, ratings included; it is kept when all is there.

        Raises:
            UserProblem: There is no such comparison.
        """
        with self._comparisons() as comparisons:
            record = comparisons.at(id_)
            usual = outcome_values(comparisons, record)
            if record.answers == record.wanted:
                comparisons.finish(id_, result_text(usual))
            return usual if weights is None else weighed(usual, weights)

    def probe(
        self, choice: ComparisonChoice, questions: Iterable[Question], examples: int
    ) -> dict[str, Any]:
        """Predict the verdict, see `probe`.

        Args:
            choice: Of it, the collection and the number of passages count.
            questions: To be asked.
            examples: How many there are to teach with.

        Raises:
            UserProblem: There are no questions, or the library cannot be searched.
            Cancelled: `is_cancelled` said so.
        """
        began = time.monotonic()
        asked = [one.content for one in questions]
        if not asked:
            raise UserProblem("There is no question to predict from.", "Add some questions.")
        passages = choice.passages or self._settings.passages
        search = self._opened_search()
        made = self._prediction(asked, search, examples, passages, choice.collection)
        return {**prediction_to_wire(made), "seconds": time.monotonic() - began}

    def judge(self, id_: int) -> dict[str, Any]:
        """Let the model judge the answers, as far as it agrees with the person, see `judge`.

        Raises:
            UserProblem: There is no such comparison, or its model is gone.
            Cancelled: `is_cancelled` said so.
        """
        with self._comparisons() as comparisons:
            record = comparisons.at(id_)
            generator = self._generator(record.wish)
            try:
                judge = Judge(generator, self._is_cancelled)
                made = judge_comparison(comparisons, record, judge, self._tell)
            finally:
                generator.close()
            # What came in the meantime, as ratings do, is in the record of now.
            now = comparisons.at(id_)
            comparisons.set_facts(id_, replace(now.facts, judge=made.words))
        return {"calibration": asdict(made), "is_usable": made.is_usable, "words": made.words}

    # Parts ---------------------------------------------------------------------------------

    def _run(
        self, comparisons: ComparisonList, record: ComparisonRecord, tools: Tools
    ) -> dict[str, Any]:
        self._tell("began", _began(record))
        answerer = Answerer(record.wish, tools, self._is_cancelled)
        ComparisonRun(comparisons, record, answerer, self._tell, self._is_cancelled).run()
        mark = self._library_mark(tools.scope)
        if tools.search is not None and mark != record.facts.library:
            comparisons.set_facts(record.id, replace(record.facts, library_changed=True))
        values = outcome_values(comparisons, comparisons.at(record.id))
        comparisons.finish(record.id, result_text(values))
        return values

    @contextmanager
    def _tools(
        self, comparisons: ComparisonList, record: ComparisonRecord, search: OpenSearch | None
    ) -> Iterator[Tools]:
        """Open what answers; what goes wrong from here on makes a comparison a failed one.

        One that is finished stays so: its answers and its result are all there.
        """
        try:
            questions = [one.content for one in comparisons.questions(record.id)]
            scope = self._scope(record.wish.collection)
            embedder = RememberingEmbedder(search.embedder if search else self._embedder())
            generator = self._generator(record.wish)
            try:
                measurer = Measurer(labels_of(questions), embedder)
                yield Tools(generator, search, embedder, measurer, scope)
            finally:
                generator.close()
        except UserProblem:
            if comparisons.at(record.id).state is not ComparisonState.FINISHED:
                comparisons.set_state(record.id, ComparisonState.FAILED)
            raise

    def _generator(self, wish: ComparisonWish) -> Generator:
        from engine.generation.opening import open_generator

        model = resolve(self._folders, wish.model.path)
        return open_generator(
            replace(model, id=wish.model.id, name=wish.model.name),
            loading_of(self._settings, self._folders.cache),
        )

    def _search(self, ways: Sequence[Way]) -> OpenSearch | None:
        return self._opened_search() if any(way.reads_documents for way in ways) else None

    def _opened_search(self) -> OpenSearch:
        from engine.retrieval.opening import open_search

        return open_search(self._folders)

    def _embedder(self) -> Embedder:
        """Open what measures likeness of meaning where no way reads documents."""
        from engine.index.embedder import SentenceTransformerEmbedder

        return SentenceTransformerEmbedder(chosen_embedder(self._folders.models).folder)

    def _scope(self, collection: str) -> Scope:
        with closing(open_user_database(self._folders.user_database)) as database:
            return scope_of(database, collection)

    # Before --------------------------------------------------------------------------------

    def _adapter(self, name: str, model: InstalledModel) -> InstalledAdapter | None:
        if not name:
            return None
        found = Adapters(self._folders.adapters).named(name)
        if reason := fits(found, model):
            raise UserProblem(reason, "Choose the model that it was taught with.")
        return found

    def _prepared(
        self,
        wish: ComparisonWish,
        adapter: InstalledAdapter | None,
        questions: Sequence[Question],
        search: OpenSearch | None,
    ) -> tuple[tuple[ComparedQuestion, ...], ComparisonFacts]:
        taught = taught_with(self._folders, adapter) if adapter else Taught()
        seed = wish.sampling.seed
        chosen = choose_questions(questions, taught, self._is_cancelled, seed)
        facts = self._facts(wish, adapter, taught)
        predicted = self._prediction(
            [one.content for one in chosen.questions],
            search,
            facts.costs.training_examples,
            wish.passages,
            wish.collection,
        )
        return chosen.questions, replace(
            facts,
            taught=chosen.taught,
            doubled=chosen.doubled,
            crossed=chosen.crossed,
            unanswered=chosen.unanswered,
            beyond=chosen.beyond,
            predicted=predicted.verdict.value,
        )

    def _prediction(
        self,
        questions: Sequence[NewQuestion],
        search: OpenSearch | None,
        examples: int,
        passages: int,
        collection: str,
    ) -> Prediction:
        scope = self._scope(collection)
        with closing(open_index_database(self._folders.index_database)) as index:
            freshness = freshness_of(index, scope)
        signs = count_signs(
            questions,
            search,
            examples,
            freshness,
            passages,
            scope=scope,
            on_progress=lambda done, total: self._tell("probing", {"done": done, "total": total}),
            is_cancelled=self._is_cancelled,
        )
        return predict(signs)

    def _facts(
        self, wish: ComparisonWish, adapter: InstalledAdapter | None, taught: Taught
    ) -> ComparisonFacts:
        costs = Costs(
            training_seconds=taught.seconds,
            training_examples=adapter.train_examples if adapter else 0,
            adapter_bytes=adapter.file_bytes if adapter else 0,
            model_bytes=wish.model.file_bytes,
        )
        is_known = adapter is None or taught.is_known
        return self._facts_now(wish, ComparisonFacts(costs, is_teaching_known=is_known))

    def _facts_now(self, wish: ComparisonWish, facts: ComparisonFacts) -> ComparisonFacts:
        """Return facts with the library as it is now."""
        scope = self._scope(wish.collection)
        with closing(open_index_database(self._folders.index_database)) as index:
            freshness = freshness_of(index, scope)
            costs = replace(
                facts.costs,
                documents=freshness.documents,
                index_bytes=_size(self._folders.index_database),
                indexing_seconds=indexing_seconds(index),
            )
            library = mark_of(contents_of(index, scope))
        return replace(
            facts, costs=costs, freshness=freshness, library=library, library_changed=False
        )

    def _library_mark(self, scope: Scope) -> str:
        with closing(open_index_database(self._folders.index_database)) as index:
            return mark_of(contents_of(index, scope))

    @contextmanager
    def _comparisons(self) -> Iterator[ComparisonList]:
        with closing(open_user_database(self._folders.user_database)) as database:
            yield ComparisonList(database)


def _began(record: ComparisonRecord) -> dict[str, Any]:
    return {
        "comparison": record.id,
        "questions": record.questions,
        "taught": record.facts.taught,
        "doubled": record.facts.doubled,
        "crossed": record.facts.crossed,
        "unanswered": record.facts.unanswered,
        "beyond": record.facts.beyond,
    }


def _size(path: Path) -> int:
    files = (path, path.with_name(f"{path.name}-wal"))
    return sum(one.stat().st_size for one in files if one.exists())
