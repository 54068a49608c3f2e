"""Retrieval on SciFact, each stage alone beside the fusion, through the engine's own index.

    python -m tests.benchmarks.retrieval_quality [--whole] [--keep FOLDER]

Each abstract becomes a Markdown file with its title as heading; documents rank by their best chunk.
`--whole` makes each abstract one chunk, for comparison with published figures of the embedder.
"""

from __future__ import annotations

import argparse
import csv
import json
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from engine import privacy
from engine.index.recipe import TARGET_TOKENS
from engine.retrieval.fusion import fuse_ranks, fuse_scores
from engine.retrieval.search import Candidates, Searcher
from engine.store import Connection
from tests.benchmarks.engine_index import indexed, machine_words
from tests.benchmarks.metrics import ndcg, recall

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "scifact"
_WHOLE = 100_000

Ranking = Callable[[Candidates], Iterable[int]]


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--keep", type=Path, help="keep the index here and use it again")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = words.keep / "files" if words.keep else Path(temporary)
        _write_files(folder)
        with indexed(
            folder,
            _WHOLE if words.whole else TARGET_TOKENS,
            words.keep / "index" if words.keep else None,
        ) as (searcher, index, report):
            _report(searcher, index, report.chunks, report.seconds)


def _report(searcher: Searcher, index: Connection, chunks: int, seconds: float) -> None:
    print(f"\n{chunks} chunks embedded in {seconds:.0f} s on {machine_words()}")
    documents = {
        chunk: Path(path).stem
        for chunk, path in index.rows(
            "SELECT c.id, d.path FROM chunk c JOIN document d ON d.content_id = c.content_id"
        )
    }
    relevant = _relevant()
    asked = [(key, text) for key, text in _queries() if key in relevant]
    found = [(relevant[key], searcher.candidates(text)) for key, text in asked]
    print(f"{len(found)} queries over {len(set(documents.values()))} documents")
    for name, ranking in _rankings().items():
        ranked = [(wanted, _documents(ranking(one), documents)) for wanted, one in found]
        gain = sum(ndcg(order, wanted) for wanted, order in ranked) / len(ranked)
        hits = sum(recall(order, wanted) for wanted, order in ranked) / len(ranked)
        print(f"{name:<28} nDCG@10 {gain:.4f}  recall@10 {hits:.4f}")


def _rankings() -> dict[str, Ranking]:
    def by_score(weight: float) -> Ranking:
        return lambda one: _best_first(fuse_scores(one.similarities, one.text_scores, weight))

    return {
        "dense alone": lambda one: one.dense,
        "full text alone": lambda one: one.text,
        "reciprocal rank fusion": lambda one: _best_first(fuse_ranks(one.dense, one.text)),
        "score fusion, dense 0.3": by_score(0.3),
        "score fusion, dense 0.4": by_score(0.4),
        "score fusion, dense 0.5": by_score(0.5),
        "score fusion, dense 0.6": by_score(0.6),
        "score fusion, dense 0.7": by_score(0.7),
    }


def _best_first(scores: Mapping[int, float]) -> list[int]:
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))


def _documents(chunks: Iterable[int], documents: Mapping[int, str]) -> list[str]:
    """Turn a ranking of chunks into one of documents: each counts at its best chunk."""
    return list(dict.fromkeys(documents[chunk] for chunk in chunks))


def _write_files(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for line in (_DATA / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        path = folder / f"{one['_id']}.md"
        if not path.exists():
            path.write_text(f"# {one['title']}\n\n{one['text']}\n", encoding="utf-8")


def _queries() -> Sequence[tuple[str, str]]:
    lines = (_DATA / "queries.train.jsonl").read_text(encoding="utf-8").splitlines()
    return [(str(one["_id"]), str(one["text"])) for one in map(json.loads, lines)]


def _relevant() -> dict[str, dict[str, int]]:
    relevant: dict[str, dict[str, int]] = {}
    with (_DATA / "qrels.train.tsv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            relevant.setdefault(row["query-id"], {})[row["corpus-id"]] = int(row["score"])
    return relevant


if __name__ == "__main__":
    main()
