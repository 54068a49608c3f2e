"""How well it is told whether a library can answer: questions put to their own library and others.

    python -m tests.benchmarks.evidence_limits [--questions N] [--keep FOLDER]

Each library's own questions can be answered from it; those of sets on other subjects cannot. One
library holds notes about many things: eight sentences of eight articles of SQuAD under one another,
short enough to be one passage, with questions that they answer. Held side by side, in one run: what
whole passages say alone, and with the second look at single sentences. Printed, for each library:
of its own questions how many are held back and how many answered with a caution, and of the others
how many are recognised. The first `--questions` of each set, in an order drawn with a seed.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from engine import privacy
from engine.conversations.records import Evidence
from engine.documents.sentences import split_sentences
from engine.retrieval.best_sentence import nearest_sentence
from engine.retrieval.evidence import after_second_look
from engine.retrieval.scope import EVERYTHING
from engine.retrieval.search import Searcher
from tests.benchmarks.engine_index import indexed
from tests.benchmarks.retrieval_sets import ALL, squad_articles

_LIBRARIES: Final = ("notes", "squad2", "cranfield")
_QUESTIONS_OF: Final = (*_LIBRARIES, "scifact", "chunking_eval")
_ALIKE: Final = (
    {"squad2", "notes"},
    {"squad2", "chunking_eval"},
    {"notes", "chunking_eval"},
)
_PASSAGES: Final = 5
_NOTES: Final = 120
_SENTENCES_OF_A_NOTE: Final = 8


def main() -> None:
    """Index, ask, count, print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--keep", type=Path, help="for the indexes, to run again sooner")
    words = parser.parse_args()
    sets = {one.name: one for one in ALL}
    draw = random.Random(0)  # noqa: S311 - an order
    notes = list(_notes(draw))
    asked = {
        name: [one.text for one in sets[name].questions()]
        if name in sets
        else [q for _, q in notes]
        for name in _QUESTIONS_OF
    }
    for one in asked.values():
        draw.shuffle(one)
    with tempfile.TemporaryDirectory() as temporary:
        root = words.keep or Path(temporary)
        print("\n| library | look | own: held back | own: caution | others: recognised | caution |")
        print("|---|---|---|---|---|---|")
        for library in _LIBRARIES:
            documents = root / f"{library} documents"
            if not documents.exists():
                if library == "notes":
                    _write(documents, [text for text, _ in notes])
                else:
                    sets[library].write_files(documents)
            with indexed(documents, database_folder=root / library, on_progress=lambda _: None) as (
                searcher,
                _,
                _,
            ):
                own = asked[library][: words.questions]
                others = [
                    question
                    for name, questions in asked.items()
                    if name != library and {name, library} not in _ALIKE
                    for question in questions[: words.questions]
                ]
                _print_rows(library, searcher, own, others)


def _notes(draw: random.Random) -> Iterator[tuple[str, str]]:
    """Yield notes and, for each, a question that one of its sentences answers."""
    found = [
        (paragraph["context"][start:end], one["question"])
        for article in squad_articles()
        for paragraph in article["paragraphs"]  # type: ignore[attr-defined]
        for one in paragraph["qas"]
        if not one["is_impossible"]
        for start, end in split_sentences(paragraph["context"])
        if start <= one["answers"][0]["answer_start"] < end
    ]
    draw.shuffle(found)
    for at in range(0, _NOTES * _SENTENCES_OF_A_NOTE, _SENTENCES_OF_A_NOTE):
        several = found[at : at + _SENTENCES_OF_A_NOTE]
        yield "\n\n".join(text for text, _ in several), draw.choice(several)[1]


def _write(folder: Path, texts: Sequence[str]) -> None:
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        (folder / f"note {number}.txt").write_text(text, encoding="utf-8")


def _print_rows(
    library: str, searcher: Searcher, own: Sequence[str], others: Sequence[str]
) -> None:
    mine, foreign = (
        [_looks(searcher, one) for one in own],
        [_looks(searcher, one) for one in others],
    )
    for at, look in enumerate(("passages", "and sentences")):
        told = Counter(one[at] for one in mine)
        known = Counter(one[at] for one in foreign)
        print(
            f"| {library} | {look} | {told[Evidence.NONE]} of {len(own)} | {told[Evidence.WEAK]} "
            f"| {known[Evidence.NONE]} of {len(others)} | {known[Evidence.WEAK]} |",
            flush=True,
        )


def _looks(searcher: Searcher, question: str) -> tuple[Evidence, Evidence]:
    """Return what whole passages say, and what is said after the second look."""
    selection = searcher.select(question, _PASSAGES)
    passages = searcher._passages(selection, EVERYTHING)
    first = searcher._first_look(selection)
    if not passages:
        return first, first
    nearest = nearest_sentence(selection.searched_for, passages, searcher._embedder)
    return first, after_second_look(first, nearest)


if __name__ == "__main__":
    main()
