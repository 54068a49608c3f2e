"""Twenty scenarios with a known right verdict: how often the advice is right, and whether it hurts.

    python -m tests.benchmarks.compare_scenarios --home FOLDER [--part develop|kept-back|all]
        [--only NAME ...] [--minutes N] [--questions N]

Scenarios are built from the public data beside the repository: documents that hold the answers,
tasks that can be taught, both at once, nothing that helps, too few questions. Adapters are taught
by `inglenook train` and shared; answers are kept in the folder, so that a second run asks nothing
twice: it measures, predicts and advises anew. What is taught and what is asked come from different
parts of each set. The advice sees numbers alone: no name of a scenario reaches it.

Development looked at the part "develop" only. Printed is for each scenario the right verdict, the
advised one, the predicted one and the quality of the four ways. Whether advice hurts cannot be seen
in the numbers that it was made from: so it is also made from every second question, and held
against the plain model over the others, in both directions.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from engine import privacy, settings
from engine.comparison.advice import advise
from engine.comparison.advice_records import Verdict
from engine.comparison.comparison_records import ComparedQuestion, ComparisonRecord
from engine.comparison.desk import ComparisonDesk
from engine.comparison.interval_records import Interval
from engine.comparison.preparing import ComparisonChoice
from engine.comparison.records import NewQuestion, Question, Way, WayAnswer
from engine.comparison.remembering import RememberingEmbedder
from engine.comparison.scoring.measuring import Measurer, Said, labels_of
from engine.comparison.storage import ComparisonList
from engine.comparison.summarising import summarise
from engine.comparison.summary_records import Summary
from engine.index.embedder import SentenceTransformerEmbedder
from engine.library.collections import CollectionList
from engine.library.folders import FolderList
from engine.models.embedders import chosen_embedder
from engine.paths import Folders
from engine.store import open_user_database
from tests.benchmarks import scenario_material as material
from tests.benchmarks import training_sets

FIRST: Final = ("Warsaw", "Normans", "Huguenot")
_SECOND: Final = ("French_and_Indian_War", "Imperialism", "Scottish_Parliament")
_TO_TEACH: Final = ("European_Union_law", "1973_oil_crisis")
_FEW: Final = 7
_TIMES: Final = {"topics": 1.6, "forms": 3.0}
"""What takes more time to teach: twenty labels; passages that are read with each question."""

ANSWER_TOKENS: Final = 64


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario.

    Attributes:
        name: For the table.
        right: The verdict that is right by its making.
        collection: The documents that are searched.
        adapter: What the model was taught.
        questions: Makes so many questions.
        is_kept_back: Whether development never looked at it.
    """

    name: str
    right: Verdict
    collection: str
    adapter: str
    questions: Callable[[int], Sequence[NewQuestion]]
    is_kept_back: bool = False


def scenarios() -> tuple[Scenario, ...]:
    """Return all of them."""
    return (*_to_develop(), *(replace(one, is_kept_back=True) for one in _kept_back()))


def _to_develop() -> tuple[Scenario, ...]:
    """Return those that development looks at."""
    sst2 = training_sets.sst2(material.DATA, "dev")
    documents, teach = Verdict.DOCUMENTS, Verdict.TEACH
    return (
        Scenario(
            "facts, encyclopaedia",
            documents,
            "first",
            "framed",
            lambda count: material.facts(FIRST, count, 0),
        ),
        Scenario(
            "facts, web questions",
            documents,
            "natural",
            "moods",
            lambda count: material.natural_questions(material.natural(0, count)),
        ),
        Scenario(
            "labels, moods",
            teach,
            "first",
            "moods",
            lambda count: material.labelled(sst2[: len(sst2) // 2], 2 * count, 0),
        ),
        Scenario(
            "labels, bank topics",
            teach,
            "first",
            "topics",
            lambda count: material.labelled(material.banking_of("test", 0, 10), 2 * count, 0),
        ),
        Scenario(
            "style, queries", teach, "first", "queries", lambda n: material.query_questions(n, 0)
        ),
        Scenario(
            "style, frame", teach, "second", "framed", lambda n: material.framed_questions(n, 1500)
        ),
        Scenario(
            "forms from documents",
            Verdict.BOTH,
            "first",
            "forms",
            lambda count: material.filled_forms(FIRST, count, 0),
        ),
        Scenario(
            "labels by chance",
            Verdict.NEITHER,
            "first",
            "moods",
            lambda count: material.with_random_labels(material.labelled(sst2, 2 * count, 1), 1),
        ),
        Scenario(
            "facts without documents",
            Verdict.NEITHER,
            "second",
            "moods",
            lambda count: material.natural_questions(material.natural(600, count)),
        ),
        Scenario(
            "few facts",
            Verdict.NOT_ENOUGH,
            "first",
            "framed",
            lambda _: material.facts(FIRST, _FEW, 0),
        ),
    )


def _kept_back() -> tuple[Scenario, ...]:
    """Return those of the same kinds that development never looks at."""
    sst2 = training_sets.sst2(material.DATA, "dev")
    news = material.news()
    documents, teach = Verdict.DOCUMENTS, Verdict.TEACH
    return (
        Scenario(
            "facts, other articles",
            documents,
            "second",
            "topics",
            lambda count: material.facts(_SECOND, count, 0),
        ),
        Scenario(
            "facts, news",
            documents,
            "news",
            "framed",
            lambda count: material.news_questions(news[:count]),
        ),
        Scenario(
            "facts and refusals",
            documents,
            "second",
            "moods",
            lambda count: [
                *material.facts(_SECOND, count * 2 // 3, 1),
                *material.unanswerable(_SECOND, count // 3, 1),
            ],
        ),
        Scenario(
            "labels, other moods",
            teach,
            "second",
            "moods",
            lambda count: material.labelled(sst2[len(sst2) // 2 :], 2 * count, 0),
        ),
        Scenario(
            "labels, other topics",
            teach,
            "news",
            "topics",
            lambda count: material.labelled(material.banking_of("test", 10, 20), 2 * count, 0),
        ),
        Scenario(
            "style, other queries",
            teach,
            "news",
            "queries",
            lambda n: material.query_questions(n, 100),
        ),
        Scenario(
            "forms from other documents",
            Verdict.BOTH,
            "second",
            "forms",
            lambda count: material.filled_forms(_SECOND, count, 0),
        ),
        Scenario(
            "other facts without documents",
            Verdict.NEITHER,
            "first",
            "queries",
            lambda count: material.natural_questions(material.natural(800, count)),
        ),
        Scenario(
            "few labels",
            Verdict.NOT_ENOUGH,
            "first",
            "moods",
            lambda _: material.labelled(sst2, _FEW, 2),
        ),
        Scenario(
            "few forms",
            Verdict.NOT_ENOUGH,
            "second",
            "forms",
            lambda _: material.filled_forms(_SECOND, _FEW, 2),
        ),
    )


def main() -> None:
    """Build, measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, required=True, help="keeps adapters and answers")
    parser.add_argument("--part", choices=("develop", "kept-back", "all"), default="develop")
    parser.add_argument("--only", nargs="*", default=(), help="names of scenarios")
    parser.add_argument("--minutes", type=float, default=5.0, help="of teaching an adapter")
    parser.add_argument(
        "--questions",
        type=int,
        default=40,
        help="of each scenario; more where labels are asked",
    )
    words = parser.parse_args()
    chosen = [
        one
        for one in scenarios()
        if (not words.only or one.name in words.only)
        and (words.part == "all" or one.is_kept_back is (words.part == "kept-back"))
    ]
    bench = Bench(words.home.absolute(), words.minutes)
    bench.prepare({one.collection for one in chosen}, {one.adapter for one in chosen})
    rows = []
    for one in chosen:
        began = time.monotonic()
        rows.append(_row(one, bench.measured(one, words.questions)))
        print(rows[-1], f"{time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    _print(rows)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a scenario gives.

    Attributes:
        record: The comparison.
        questions: That were asked.
        answers: That were given, measured anew.
        predicted: The verdict that is predicted for these questions.
    """

    record: ComparisonRecord
    questions: Sequence[ComparedQuestion]
    answers: Sequence[WayAnswer]
    predicted: str

    def summary(self, *, first: int = 0, step: int = 1) -> Summary:
        """Return what every so many questions say."""
        return summarise(self.record, self.questions[first::step], self.answers, {})


class Bench:
    """Documents, adapters and comparisons in one folder."""

    def __init__(self, home: Path, minutes: float) -> None:
        self._home = home
        self._minutes = minutes
        self.folders = Folders(home, home, home / "cache", home / "logs")
        self.folders.create()
        embedder = SentenceTransformerEmbedder(chosen_embedder(self.folders.models).folder)
        self._embedder = RememberingEmbedder(embedder)

    def prepare(self, collections: set[str], adapters: set[str]) -> None:
        """Index the documents and teach what is not there yet."""
        makers: dict[str, Callable[[Path], None]] = {
            "first": lambda folder: material.write_articles(folder, FIRST),
            "second": lambda folder: material.write_articles(folder, _SECOND),
            "natural": lambda folder: material.write_natural(folder, material.natural(0, 300)),
            "news": lambda folder: material.write_news(folder, material.news()),
        }
        for name in sorted(collections):
            folder = self._home / "documents" / name
            if not folder.exists():
                makers[name](folder)
                _age(folder)
                self._command("index", str(folder))
            self._collect(name, folder)
        for name in sorted(adapters):
            if not (self._home / "adapters" / name).exists():
                self._teach(name)

    def measured(self, scenario: Scenario, count: int) -> Measured:
        """Return what a scenario gives; what was answered before is not asked again."""
        desk = ComparisonDesk(
            self.folders,
            settings.load(self.folders.settings_file),
            lambda _event, _values: None,
            lambda: False,
        )
        choice = ComparisonChoice(
            f"{scenario.name}, {count}",
            adapter=scenario.adapter,
            collection=scenario.collection,
            answer_tokens=ANSWER_TOKENS,
        )
        questions = [Question(0, 0, one, 0.0) for one in scenario.questions(count)]
        with closing(open_user_database(self.folders.user_database)) as database:
            comparisons = ComparisonList(database)
            known = [one.id for one in comparisons.all() if one.wish.name == choice.name]
            values = desk.go_on(known[0]) if known else desk.compare(choice, questions)
            record = comparisons.at(values["comparison"])
            asked = comparisons.questions(record.id)
            answers = comparisons.answers(record.id)
        examples = record.facts.costs.training_examples
        kept = [Question(0, 0, one.content, 0.0) for one in asked]
        predicted = str(desk.probe(choice, kept, examples)["verdict"])
        return Measured(record, asked, self._measured_anew(asked, answers), predicted)

    def _measured_anew(
        self, questions: Sequence[ComparedQuestion], answers: Sequence[WayAnswer]
    ) -> list[WayAnswer]:
        """Measure the words that are kept; what was said of single sentences stays."""
        contents = {one.number: one.content for one in questions}
        measurer = Measurer(labels_of(contents.values()), self._embedder)
        found = []
        for one in answers:
            said = Said(one.text, one.passages, reads_documents=one.way.reads_documents)
            measures = measurer.measure(contents[one.number], said)
            before = one.measures.faithfulness if one.measures else None
            found.append(replace(one, measures=replace(measures, faithfulness=before)))
        return found

    def _collect(self, name: str, folder: Path) -> None:
        with closing(open_user_database(self.folders.user_database)) as database:
            collections = CollectionList(database)
            if name not in [one.name for one in collections.all()]:
                ids = [one.id for one in FolderList(database).all() if one.path == folder]
                collections.add(name, ids)

    def _teach(self, name: str) -> None:
        file = self._home / f"{name}.jsonl"
        rows = _to_teach(name)
        text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows)
        file.write_text(text, encoding="utf-8")
        purpose = "style" if name in {"framed", "forms"} else "task"
        minutes = str(self._minutes * _TIMES.get(name, 1.0))
        extra = ["--from-documents"] if name == "forms" else []
        self._command(
            *("train", str(file), "--name", name, "--minutes", minutes, "--purpose", purpose),
            *extra,
        )

    def _command(self, *words: str) -> None:
        environment = {**os.environ, "INGLENOOK_HOME": str(self._home)}
        command = [sys.executable, "-m", "engine.cli", *words]
        subprocess.run(command, env=environment, check=True, stdout=sys.stderr)


def _to_teach(name: str) -> list[dict[str, Any]]:
    if name == "forms":
        return material.filled_form_pairs(_TO_TEACH, 400, 0)
    pairs = {
        "moods": lambda: _pairs(training_sets.sst2(material.DATA, "train")[:4000]),
        "topics": lambda: _pairs(training_sets.banking(material.DATA, "train")),
        "queries": lambda: material.queries("train"),
        "framed": lambda: material.framed(1200, 0),
    }[name]()
    return [{"question": question, "answer": answer} for question, answer in pairs]


def _pairs(examples: Sequence[Any]) -> material.Pairs:
    return [(one.content.question, one.content.answer) for one in examples]


def _age(folder: Path) -> None:
    """Make documents a year old: nothing of them changes."""
    year_ago = time.time() - 365 * 86_400
    for one in folder.iterdir():
        os.utime(one, (year_ago, year_ago))


# The table ---------------------------------------------------------------------------------------


def _row(scenario: Scenario, measured: Measured) -> dict[str, Any]:
    summary = measured.summary()
    advice = advise(summary)
    return {
        "name": scenario.name,
        "right": scenario.right.value,
        "advised": advice.verdict.value,
        "predicted": measured.predicted,
        "quality": {one.way.value: one.quality.mean for one in summary.all.ways},
        "gains": _gains_elsewhere(measured),
        "headline": advice.headline,
    }


def _gains_elsewhere(measured: Measured) -> list[Interval]:
    """Return what advice from half of the questions gains over the other half."""
    halves = [measured.summary(first=first, step=2) for first in (0, 1)]
    found = []
    for mine, other in (halves, halves[::-1]):
        way = advise(mine).way
        gain = other.all.difference(way, Way.BASE) if way not in (None, Way.BASE) else None
        if gain is not None:
            found.append(gain.interval)
    return found


def _print(rows: Sequence[dict[str, Any]]) -> None:
    print(
        "| scenario | right | advised | predicted | plain | documents | taught | both "
        "| gain elsewhere |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for one in rows:
        cells = [one["name"], one["right"], one["advised"], one["predicted"]]
        cells += [f"{100 * one['quality'].get(way.value, 0):.0f}" for way in Way]
        cells.append(", ".join(f"{100 * gain.mean:+.0f}" for gain in one["gains"]))
        print(f"| {' | '.join(cells)} |")
    right = sum(one["advised"] == one["right"] for one in rows)
    predicted = sum(one["predicted"] == one["right"] for one in rows)
    gains = [gain for one in rows for gain in one["gains"]]
    lost = sum(one.mean < 0 for one in gains)
    print(
        f"\nadvice right in {right} of {len(rows)}, prediction in {predicted}; of {len(gains)} "
        f"recommendations from half of the questions {lost} lose over the other half, "
        f"{sum(one.high < 0 for one in gains)} measurably"
    )


if __name__ == "__main__":
    main()
