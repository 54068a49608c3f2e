"""How long a comparison takes, what of it is not writing answers, and whether it gives the same.

    python -m tests.benchmarks.comparison_speed --home FOLDER [--questions N] [--again N]

100 questions about articles, four ways, the starter model with the adapter "framed" of
`compare_scenarios`, whose folder is used. The overhead is the time of the whole run, from the wish
to the outcome, less the time in which the model read and wrote, as a share of that. Loading is told
apart. A second run over some of them, from nothing, is held against the first: every text and every
measure.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from engine import privacy, settings
from engine.comparison.desk import ComparisonDesk
from engine.comparison.preparing import ComparisonChoice
from engine.comparison.records import Question, WayAnswer
from engine.comparison.storage import ComparisonList
from engine.paths import Folders
from engine.store import open_user_database
from tests.benchmarks import scenario_material as material
from tests.benchmarks.compare_scenarios import ANSWER_TOKENS, FIRST, Bench


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--again", type=int, default=25, help="of them, in the second run")
    words = parser.parse_args()
    bench = Bench(words.home.absolute(), minutes=5.0)
    bench.prepare({"first"}, {"framed"})
    first = _measured(bench.folders, words.questions)
    second = {(one.number, one.way): one for one in _measured(bench.folders, words.again)}
    differing = sum(
        one.text != again.text or one.measures != again.measures
        for one in first
        if (again := second.get((one.number, one.way)))
    )
    print(f"second run: {differing} of {len(second)} answers or measures differ")


class _Clock:
    """Notes when the first answer began and the last one ended."""

    def __init__(self) -> None:
        self.began = 0.0
        self.ended = 0.0

    def tell(self, event: str, _: Mapping[str, Any]) -> None:
        """See `Teller`."""
        if event == "began":
            self.began = time.monotonic()
        self.ended = time.monotonic()


def _measured(folders: Folders, count: int) -> list[WayAnswer]:
    clock, chosen = _Clock(), settings.load(folders.settings_file)
    desk = ComparisonDesk(folders, chosen, clock.tell, lambda: False)
    questions = [Question(0, 0, one, 0.0) for one in material.facts(FIRST, count, 3)]
    choice = ComparisonChoice(
        "speed", adapter="framed", collection="first", answer_tokens=ANSWER_TOKENS
    )
    began = time.monotonic()
    values = desk.compare(choice, questions)
    whole = time.monotonic() - began
    with closing(open_user_database(folders.user_database)) as database:
        answers = ComparisonList(database).answers(values["comparison"])
    written = sum(one.timing.total - one.timing.search for one in answers if one.timing.tokens)
    answering = clock.ended - clock.began
    seconds = written / 1000.0
    print(
        f"{len(answers)} answers in {whole / 60:.1f} minutes; the model read and wrote for "
        f"{seconds / 60:.1f}; loading and predicting {clock.began - began:.1f} s; overhead "
        f"{(answering - seconds) / seconds:.1%} while answering, {(whole - seconds) / seconds:.1%} "
        "in all",
        flush=True,
    )
    return answers


if __name__ == "__main__":
    main()
