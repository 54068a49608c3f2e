"""Examples for the benchmarks of teaching, from the public data beside the repository."""

from __future__ import annotations

import csv
import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from engine.examples.records import Example, NewExample

MOODS = {"0": "negative", "1": "positive"}
_SST2 = "Is the mood of this sentence positive or negative?\n"
_BANKING = "Which topic does this message to a bank have?\n"
_LABELS = 20


def sst2(folder: Path, part: str) -> list[Example]:
    """Return sentences with their mood: part "train" or "dev"."""
    lines = (folder / "sst2" / f"{part}.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.rsplit("\t", 1) for line in lines if line.strip())
    return numbered((_SST2 + text.strip(), MOODS[label]) for text, label in rows)


def banking(folder: Path, part: str) -> list[Example]:
    """Return messages with their topic, of the 20 topics that come first in the alphabet."""
    with (folder / "banking77" / f"{part}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    labels = set(sorted({row["category"] for row in rows})[:_LABELS])
    chosen = [row for row in rows if row["category"] in labels]
    pairs = [(_BANKING + row["text"].strip(), spoken(row["category"])) for row in chosen]
    random.Random(0).shuffle(pairs)  # noqa: S311 - an order
    return numbered(pairs)


def alpaca(folder: Path) -> list[Example]:
    """Return instructions with free answers."""
    found = []
    for path in sorted((folder / "alpaca").glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            if row.get("output") and row.get("instruction"):
                asked = "\n".join(filter(None, (row["instruction"], row.get("input", ""))))
                found.append((asked, row["output"]))
    return numbered(found)


def spoken(label: str) -> str:
    """Return a label as words."""
    return label.replace("_", " ").strip("?").lower()


def numbered(pairs: Iterable[tuple[str, str]]) -> list[Example]:
    """Return examples of questions and answers."""
    return [
        Example(number, 0, NewExample(question, answer), 0.0)
        for number, (question, answer) in enumerate(pairs, start=1)
    ]


def majority(examples: Sequence[Example]) -> float:
    """Return the share of the most frequent answer."""
    counts = Counter(one.content.answer for one in examples)
    return counts.most_common(1)[0][1] / len(examples)
