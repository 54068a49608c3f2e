"""Questions on company filings: is the page that holds the evidence among the first passages?

    python -m tests.benchmarks.filings [--keep FOLDER]

Source of the questions: FinanceBench (Islam et al., 2023), in ../shared/data/financebench. Each
stage alone stands beside the fusion. Pages count from 0 in the data and from 1 here.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine import privacy
from engine.retrieval.fusion import fuse_ranks, fuse_scores
from engine.retrieval.search import Candidates
from engine.store import Connection
from tests.benchmarks.engine_index import indexed, machine_words

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "financebench"


@dataclass(frozen=True, slots=True)
class _Question:
    text: str
    evidence: frozenset[tuple[str, int]]


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="keep the index here and use it again")
    words = parser.parse_args()
    questions = _questions()
    with indexed(_DATA / "pdfs", database_folder=words.keep) as (searcher, index, report):
        print(f"\n{report.chunks} chunks in {report.seconds:.0f} s on {machine_words()}")
        print(f"skipped {len(report.skipped)}, failed {len(report.failed)}")
        pages = _pages(index)
        found = [(one, searcher.candidates(one.text)) for one in questions]
        for name, rank in _RANKINGS.items():
            first = [_hits(rank(candidates), one, pages) for one, candidates in found]
            five, ten = sum(place <= 5 for place in first), sum(place <= 10 for place in first)
            print(f"{name:<24} first 5: {five}  first 10: {ten}  of {len(first)}")


def _fused(one: Candidates) -> list[int]:
    scores = fuse_scores(one.similarities, one.text_scores)
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))


def _rank_fused(one: Candidates) -> list[int]:
    scores = fuse_ranks(one.dense, one.text)
    return sorted(scores, key=lambda chunk: (-scores[chunk], chunk))


_RANKINGS = {
    "dense alone": lambda one: one.dense,
    "full text alone": lambda one: one.text,
    "reciprocal rank fusion": _rank_fused,
    "score fusion (engine)": _fused,
}


def _hits(
    ranking: Iterable[int], question: _Question, pages: dict[int, frozenset[tuple[str, int]]]
) -> int:
    """Return the place of the first passage on a page of evidence; large when there is none."""
    for place, chunk in enumerate(ranking, start=1):
        if pages[chunk] & question.evidence:
            return place
    return 1_000_000


def _pages(index: Connection) -> dict[int, frozenset[tuple[str, int]]]:
    """Return the pages that each chunk touches, with the document's name."""
    rows = index.rows(
        "SELECT c.id, d.path, p.number FROM chunk c "
        "JOIN document d ON d.content_id = c.content_id "
        'JOIN page p ON p.content_id = c.content_id AND p.start < c."end" AND p."end" > c.start'
    )
    pages: dict[int, set[tuple[str, int]]] = {}
    for chunk, path, number in rows:
        pages.setdefault(chunk, set()).add((Path(path).stem, number))
    return {chunk: frozenset(touched) for chunk, touched in pages.items()}


def _questions() -> list[_Question]:
    lines = (_DATA / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        _Question(
            one["question"],
            frozenset(
                (evidence.get("doc_name", one["doc_name"]), int(evidence["evidence_page_num"]) + 1)
                for evidence in one["evidence"]
            ),
        )
        for one in map(json.loads, lines)
    ]


if __name__ == "__main__":
    main()
