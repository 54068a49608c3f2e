"""Retrieval on public sets, each stage alone beside the whole, through the engine's own index.

    python -m tests.benchmarks.retrieval_quality [SET ...] [--keep FOLDER]

Rankings of chunks become rankings of what a set judges: documents, pages or spans of text. A chunk
that brings nothing new still takes a place, except in sets of whole documents, where each document
counts at its best chunk. "as shipped" are the passages of a search as a person gets them.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from engine import privacy
from engine.library.documents import text_of_content
from engine.retrieval.candidates import Candidates
from engine.retrieval.chunk_rows import ChunkRow
from engine.retrieval.fusion import fuse_ranks, fuse_scores
from engine.retrieval.search import Searcher
from engine.store import Connection
from tests.benchmarks.engine_index import indexed, machine_words
from tests.benchmarks.metrics import ndcg, recall
from tests.benchmarks.retrieval_sets import ALL, Found, Question, RetrievalSet

_DEPTH = 10
_LONGEST = 40
"""Chunks of a ranking that are looked at: enough for ten documents."""

Ranking = Callable[[Candidates], Iterable[int]]


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    names = [one.name for one in ALL]
    parser.add_argument("sets", nargs="*", choices=[*names, []], default=names, metavar="SET")
    parser.add_argument("--keep", type=Path, help="keep the indexes here and use them again")
    words = parser.parse_args()
    print(f"on {machine_words()}")
    with tempfile.TemporaryDirectory() as temporary:
        home = words.keep or Path(temporary)
        for one in ALL:
            if one.name in words.sets:
                _measure(one, home / one.name)


def _measure(one: RetrievalSet, home: Path) -> None:
    if not (home / "files").exists():
        one.write_files(home / "files")
    with indexed(home / "files", database_folder=home / "index") as (searcher, index, _):
        questions = one.questions()
        stretches = _Stretches(index)
        print(f"\n\n{one.name}: {len(questions)} questions, {stretches.count} chunks")
        found = [(question, searcher.candidates(question.text)) for question in questions]
        for name, ranking in _rankings().items():
            _print(name, [(asked, stretches.of(ranking(c), c.rows)) for asked, c in found])
        _print("as shipped", [(q, stretches.chosen(searcher, q)) for q in questions])


def _rankings() -> dict[str, Ranking]:
    def by_score(one: Candidates, weight: float, *, has_names: bool = False) -> list[int]:
        names = one.naming if has_names else None
        return _best_first(fuse_scores(one.similarities, one.text_scores, names, weight))

    fused = {f"score fusion, dense {w}": partial(by_score, weight=w) for w in (0.4, 0.5, 0.6, 0.7)}
    return {
        "dense alone": lambda one: one.dense,
        "full text alone": lambda one: one.text,
        "reciprocal rank fusion": lambda one: _best_first(fuse_ranks(one.dense, one.text)),
        **fused,
        "the same 0.6 and names": partial(by_score, weight=0.6, has_names=True),
    }


def _best_first(scores: Mapping[int, float]) -> list[int]:
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))


class _Stretches:
    """What chunks and passages of one index say, and where."""

    def __init__(self, index: Connection) -> None:
        self._index = index
        self._names = {
            content: Path(path).stem
            for content, path in index.rows("SELECT content_id, path FROM document")
        }
        self.count = int(index.rows("SELECT count(*) FROM chunk")[0][0])

    def of(self, chunks: Iterable[int], rows: Mapping[int, ChunkRow]) -> Iterator[Found]:
        """Yield the stretches of single chunks."""
        for chunk in list(chunks)[:_LONGEST]:
            yield self._found([rows[chunk]])

    def chosen(self, searcher: Searcher, question: Question) -> Iterator[Found]:
        """Yield the passages that a person gets."""
        for one in searcher.select(question.text, _DEPTH).chosen:
            yield self._found(one.rows)

    def _found(self, rows: Sequence[ChunkRow]) -> Found:
        first, last = rows[0], rows[-1]
        pages = self._index.rows(
            'SELECT number FROM page WHERE content_id = ? AND start < ? AND "end" > ?',
            (first.content_id, last.end, first.start),
        )
        return Found(
            self._names[first.content_id],
            text_of_content(self._index, first.content_id, first.start, last.end),
            frozenset(int(number) for (number,) in pages),
        )


def _print(name: str, answered: Sequence[tuple[Question, Iterable[Found]]]) -> None:
    places = [(asked, _places(asked, found)) for asked, found in answered]
    gain = sum(ndcg(order, asked.relevant) for asked, order in places) / len(places)
    share = sum(recall(order, asked.relevant) for asked, order in places) / len(places)
    five, ten = (
        sum(any(asked.relevant.get(key) for key in order[:depth]) for asked, order in places)
        for depth in (5, 10)
    )
    print(
        f"{name:<28} nDCG@10 {gain:.4f}  recall@10 {share:.4f}  "
        f"hit@5 {five / len(places):.4f}  hit@10 {ten / len(places):.4f} ({ten})"
    )


def _places(asked: Question, found: Iterable[Found]) -> list[str]:
    """Return the key at each place of a ranking; one that brings nothing new has a key of its own.

    A place has one key. Where a stretch brings several, the others follow at places of their own:
    that makes the ranking longer, not better.
    """
    order: list[str] = []
    for number, one in enumerate(found):
        keys = sorted(asked.keys_in(one))
        fresh = [key for key in keys if key not in order]
        is_document = keys == [one.document]
        if is_document and not fresh:
            continue
        wanted = [key for key in fresh if key in asked.relevant]
        order.extend(wanted or ([fresh[0]] if is_document else [f"nothing new {number}"]))
    return order


if __name__ == "__main__":
    main()
