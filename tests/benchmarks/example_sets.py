"""Sets of examples, small and large: importing, paging, checking, splitting.

    python -m tests.benchmarks.example_sets [--counts 10000 100000 1000000] [--folder FOLDER]

The examples are made of words whose frequencies fall as those of a language do; a tenth of the
questions repeat the one before with a word changed. Each size runs in a process of its own, whose
memory is that of the work alone.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from engine.examples.checks import check
from engine.examples.importing import import_file
from engine.examples.records import Purpose
from engine.examples.splitting import split
from engine.examples.storage import ExampleList
from engine.store import open_user_database
from tests.benchmarks.engine_index import machine_words

_VOCABULARY = 30_000
_LONGEST_QUESTION = 40
_LONGEST_ANSWER = 60


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--folder", type=Path)
    words = parser.parse_args()
    print(f"On {machine_words()}\n")
    print("| examples | import | page in the middle | check | split | memory |")
    print("|---|---|---|---|---|---|", flush=True)
    for count in words.counts:
        with (
            tempfile.TemporaryDirectory(dir=words.folder) as folder,
            ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool,
        ):
            print(pool.submit(_measured, count, folder).result(), flush=True)


def _measured(count: int, folder: str) -> str:
    file = Path(folder) / "examples.jsonl"
    with file.open("w", encoding="utf-8") as stream:
        stream.writelines(_lines(count))
    database = open_user_database(Path(folder) / "user.db")
    examples = ExampleList(database)
    set_id = examples.create_set("Set", Purpose.TASK).id
    importing = _seconds(lambda: import_file(examples, set_id, file))
    paging = _seconds(lambda: examples.page(set_id, count // 2, 100))
    checking = _seconds(lambda: check(examples.accepted(set_id)))
    splitting = _seconds(lambda: split(examples.accepted(set_id)))
    database.close()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"| {count:,} | {importing:.1f} s | {paging * 1000:.1f} ms | {checking:.1f} s | "
        f"{splitting:.1f} s | {megabytes:.0f} MB |"
    )


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _lines(count: int) -> Iterator[str]:
    chance = random.Random(1)  # noqa: S311 - no secret
    weights = [1 / rank for rank in range(1, _VOCABULARY + 1)]
    vocabulary = [_word(chance) for _ in weights]
    words = chance.choices(vocabulary, weights, k=1_000_000)
    question: list[str] = []
    for number in range(count):
        if number % 10 == 9:
            question = [*question[:-1], f"other{number}"]
        else:
            question = _stretch(words, chance, _LONGEST_QUESTION)
        answer = _stretch(words, chance, _LONGEST_ANSWER)
        yield json.dumps({"question": " ".join(question), "answer": " ".join(answer)}) + "\n"


def _stretch(words: list[str], chance: random.Random, longest: int) -> list[str]:
    start = chance.randrange(len(words) - longest)
    return words[start : start + chance.randint(6, longest)]


def _word(chance: random.Random) -> str:
    syllables = ("ba", "de", "fi", "lo", "mu", "ner", "pol", "ras", "ti", "ven")
    return "".join(chance.choices(syllables, k=chance.randint(1, 4)))


if __name__ == "__main__":
    main()
