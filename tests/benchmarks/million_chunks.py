"""Search in a large library: vectors beside other searches, full text beside all words by OR.

    python -m tests.benchmarks.million_chunks --passages FILE [--vectors FILE.npy]
        [--questions FILE] [--chunks 1000000] [--folder FOLDER] [--only NAME ...]

Passages stand one a line, and should be different ones: repeated text flatters. The first
`--chunks` are the library, those after them are questions, too. With `--vectors` (one row for each
passage) nothing is embedded. `--questions` holds real questions, one a line. The full text of a
chunk is a few passages (`--joined`), as long as a chunk of the engine. Everything that is built
stays in `--folder` and is used again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import numpy as np
import psutil

from engine import privacy
from engine.index.analysis import analysed, question_terms
from engine.index.embedder import SentenceTransformerEmbedder
from engine.index.full_text import TextMatch, add_text, match
from engine.index.term_counts import TermCounts
from engine.index.vectors import VectorIndex
from engine.index.vectors.truth import vectors_of
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.retrieval.candidates import CANDIDATES
from engine.retrieval.fusion import fuse_scores
from engine.store import Connection, open_index_database
from tests.benchmarks.engine_index import machine_words
from tests.benchmarks.vector_contenders import CONTENDERS, NEAREST, Search

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.index.vectors import Vectors

P = ParamSpec("P")
R = TypeVar("R")

OURS = "Inglenook, two stages"
_BATCH = 20_000
_HELD_OUT = 300
_WARMING = 20
_EVERYTHING = 10**12


@dataclass(frozen=True, slots=True)
class Files:
    """What lies in the benchmark's folder."""

    folder: Path

    @property
    def vectors(self) -> Path:
        return self.folder / "vectors.npy"

    @property
    def questions(self) -> Path:
        return self.folder / "questions.npz"

    @property
    def words(self) -> Path:
        return self.folder / "questions.txt"

    def of(self, name: str) -> Path:
        made = self.folder / "".join(sign if sign.isalnum() else "_" for sign in name)
        made.mkdir(exist_ok=True)
        return made


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table of vector searches."""

    build_seconds: float
    open_seconds: float
    disk_megabytes: float
    resident_megabytes: float
    median: float
    percentile95: float
    recall_held_out: float
    recall_questions: float


def main() -> None:
    """Build, measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=Path, required=True)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--questions", type=Path)
    parser.add_argument("--chunks", type=int, default=1_000_000)
    parser.add_argument("--joined", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path("build/million_chunks"))
    parser.add_argument("--only", nargs="*")
    words = parser.parse_args()
    words.folder.mkdir(parents=True, exist_ok=True)
    files = Files(words.folder)
    _prepare(files, words)
    print(f"{words.chunks} chunks on {machine_words()}\n")
    print("| | median | 95th percentile | recall@10 held out | recall@10 questions | resident |")
    print("|---|---|---|---|---|---|", flush=True)
    for name in words.only if words.only is not None else (*CONTENDERS, OURS):
        _print_measured(name, _in_child(_measure_vectors, files, name))
    for line in _in_child(_measure_text, files):
        print(line)


def _print_measured(name: str, one: Measured) -> None:
    print(
        f"| {name} | {one.median:.1f} ms | {one.percentile95:.1f} ms | {one.recall_held_out:.4f} | "
        f"{one.recall_questions:.4f} | {one.resident_megabytes:.0f} MB | "
        f"built in {one.build_seconds:.0f} s of one core, opened in {one.open_seconds:.1f} s, "
        f"{one.disk_megabytes:.0f} MB on disk |",
        flush=True,
    )


def _in_child(function: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> R:
    """Run in a process of its own, whose memory is that of the function alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments, **named).result()


def _prepare(files: Files, words: argparse.Namespace) -> None:
    """Make the vectors, the questions with what they should find, and the library."""
    passages = words.passages.read_text(encoding="utf-8").split("\n")
    asked = words.questions.read_text(encoding="utf-8").splitlines() if words.questions else []
    if not files.questions.exists():
        _in_child(_write_vectors, files, words.vectors, passages, words.chunks, asked)
    if not (files.of(OURS) / "built").exists():
        _in_child(_write_library, files, passages[: words.chunks], words.joined)


def _write_vectors(
    files: Files, given: Path | None, passages: list[str], chunks: int, asked: list[str]
) -> None:
    every = np.load(given, mmap_mode="r") if given else None
    last = min(chunks + _HELD_OUT, len(passages))
    library = np.lib.format.open_memmap(
        files.vectors, mode="w+", dtype=np.float32, shape=(chunks, _dimensions(every))
    )
    for start in range(0, chunks, _BATCH):
        end = min(start + _BATCH, chunks)
        library[start:end] = (
            _embed(passages[start:end]) if every is None else _unit(every[start:end])
        )
    held_out = _embed(passages[chunks:last]) if every is None else _unit(every[chunks:last])
    questions = np.concatenate([held_out, _embed(asked)]) if asked else held_out
    np.savez(
        files.questions, questions=questions, nearest=_exact(library, questions), held=len(held_out)
    )
    files.words.write_text("\n".join(asked or passages[chunks:last]), encoding="utf-8")


def _dimensions(given: Vectors | None) -> int:
    return int((_embed(["one"]) if given is None else given).shape[1])


def _unit(vectors: Vectors) -> Vectors:
    whole = vectors.astype(np.float32)
    result: Vectors = whole / np.linalg.norm(whole, axis=1, keepdims=True)
    return result


def _embed(texts: list[str]) -> Vectors:
    return _embedder().embed(texts)


@cache
def _embedder() -> SentenceTransformerEmbedder:
    return SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)


def _exact(library: Vectors, questions: Vectors) -> npt.NDArray[np.int64]:
    """Return the rows of the nearest vectors by comparing all of them."""
    values = np.full((len(questions), NEAREST), -1.0, dtype=np.float32)
    rows = np.zeros((len(questions), NEAREST), dtype=np.int64)
    for start in range(0, len(library), _BATCH):
        part = questions @ library[start : start + _BATCH].T
        numbers = np.broadcast_to(np.arange(start, start + part.shape[1]), part.shape)
        every = np.concatenate([values, part], axis=1)
        names = np.concatenate([rows, numbers], axis=1)
        best = np.argsort(-every, axis=1)[:, :NEAREST]
        values, rows = (np.take_along_axis(one, best, axis=1) for one in (every, names))
    return rows


def _write_library(files: Files, passages: list[str], joined: int) -> None:
    """Write chunks, vectors and full text as an index database has them."""
    database = open_index_database(files.of(OURS) / "index.db")
    vectors = np.load(files.vectors, mmap_mode="r")
    content = database.insert(
        "INSERT INTO content (hash, title, characters, notes, recipe) VALUES ('', '', 0, '', '')"
    )
    for start in range(0, len(passages), _BATCH):
        with database.transaction():
            for row in range(start, min(start + _BATCH, len(passages))):
                hash_ = hashlib.sha256(str(row).encode()).digest()
                # Whole strides apart, so that neighbours are of different documents.
                text = " ".join(
                    passages[(row + part * (len(passages) // joined)) % len(passages)]
                    for part in range(joined)
                )
                database.run(
                    "INSERT INTO embedding (hash, vector) VALUES (?, ?)",
                    (hash_, vectors[row].tobytes()),
                )
                database.run(
                    'INSERT INTO chunk (id, content_id, start, "end", location, headings, tokens, '
                    "embedding_hash, embedded) VALUES (?, ?, 0, 0, '', '', 0, ?, 1)",
                    (row + 1, content, hash_),
                )
                add_text(database, row + 1, "", "", analysed(text, "en"))
    database.close()
    (files.of(OURS) / "built").touch()


def _measure_vectors(files: Files, name: str) -> Measured:
    folder = files.of(name)
    note = folder / "seconds.json"
    if not note.exists():
        seconds = _in_child(_build, files, name)
        note.write_text(json.dumps(seconds), encoding="utf-8")
    stored = np.load(files.questions)
    questions, nearest, held = stored["questions"], stored["nearest"], int(stored["held"])
    began = time.perf_counter()
    search = _open_ours(folder) if name == OURS else CONTENDERS[name].open(folder)
    search(questions[0])
    opened = time.perf_counter() - began
    for question in questions[-_WARMING:]:
        search(question)
    times, found = [], []
    for question in questions:
        began = time.perf_counter()
        found.append(search(question))
        times.append((time.perf_counter() - began) * 1000)
    resident = psutil.Process().memory_info().rss / 1e6
    recalls = _recalls(np.load(files.vectors, mmap_mode="r"), questions, found, nearest)
    return Measured(
        json.loads(note.read_text(encoding="utf-8")),
        opened,
        _disk_megabytes(folder, name),
        resident,
        float(np.median(times)),
        float(np.percentile(times, 95)),
        float(np.mean(recalls[:held])),
        float(np.mean(recalls[held:])) if recalls[held:] else float("nan"),
    )


def _recalls(
    library: Vectors, questions: Vectors, found: list[list[int]], nearest: npt.NDArray[np.int64]
) -> list[float]:
    """Return the share of the nearest that was found, or others exactly as near."""
    recalls = []
    for question, rows, expected in zip(questions, found, nearest, strict=True):
        lowest = (library[expected] @ question).min() - 1e-6
        recalls.append(float((library[sorted(set(rows))] @ question >= lowest).sum()) / NEAREST)
    return recalls


def _build(files: Files, name: str) -> float:
    """Build, and return the seconds of all cores: other processes do not change them much."""
    began = time.process_time()
    if name == OURS:
        database, index = _our_index(files.of(name))
        index.maintain()
        database.close()
    else:
        CONTENDERS[name].build(np.load(files.vectors, mmap_mode="r"), files.of(name))
    return time.process_time() - began


def _our_index(folder: Path) -> tuple[Connection, VectorIndex]:
    database = open_index_database(folder / "index.db")
    row = database.row("SELECT length(vector) / 4 FROM embedding LIMIT 1")
    assert row is not None
    return database, VectorIndex(database, row[0])


def _open_ours(folder: Path) -> Search:
    _, index = _our_index(folder)
    # The chunks' ids begin at 1.
    return lambda vector: [one.chunk_id - 1 for one in index.nearest(vector, NEAREST)]


def _disk_megabytes(folder: Path, name: str) -> float:
    """Return the size of an index; of ours what it adds to text and vectors."""
    if name != OURS:
        return sum(file.stat().st_size for file in folder.iterdir()) / 1e6
    database, _ = _our_index(folder)
    row = database.row("SELECT sum(length(code) + 12) FROM vector_code")
    database.close()
    return float(row[0]) / 1e6 if row else 0.0


def _measure_text(files: Files) -> list[str]:
    """Compare the full text with all words joined by OR; and time both stages together."""
    database, index = _our_index(files.of(OURS))
    index.prepare()
    counts, no_choice = TermCounts(database), TermCounts(database, _EVERYTHING)
    asked = [
        question_terms(one, ["en"]) for one in files.words.read_text(encoding="utf-8").splitlines()
    ]
    vectors = np.load(files.questions)["questions"][-len(asked) :]

    def by_choice(at: int) -> list[TextMatch]:
        return match(database, asked[at], CANDIDATES, counts=counts)

    def by_all(at: int) -> list[TextMatch]:
        return match(database, asked[at], CANDIDATES, counts=no_choice)

    def hybrid(at: int) -> dict[int, float]:
        near = index.nearest(vectors[at], CANDIDATES)
        similarities = {one.chunk_id: one.similarity for one in near}
        scores = {one.chunk_id: one.score for one in by_choice(at)}
        ids, others = vectors_of(database, np.array(list(scores.keys() - similarities)))
        similarities.update(zip(ids.tolist(), (others @ vectors[at]).tolist(), strict=True))
        return fuse_scores(similarities, scores)

    for at in range(len(asked)):
        by_choice(at)  # counts the terms
    chosen, chosen_ms = _timed(by_choice, len(asked))
    whole, whole_ms = _timed(by_all, len(asked))
    _, both_ms = _timed(hybrid, len(asked))
    same = [_overlap(one, other, 10) for one, other in zip(chosen, whole, strict=True)]
    same_100 = [_overlap(one, other, 100) for one, other in zip(chosen, whole, strict=True)]
    return [
        "",
        f"{index.health()}",
        f"{len(asked)} questions over the full text",
        f"all words by OR: {whole_ms}",
        f"rare words lead: {chosen_ms}",
        f"of the first 10 by OR {np.mean(same):.4f} are found, of 100 {np.mean(same_100):.4f}",
        f"vectors, full text and fusion together: {both_ms}",
        f"resident: {psutil.Process().memory_info().rss / 1e6:.0f} MB",
    ]


def _timed(ask: Callable[[int], R], count: int) -> tuple[list[R], str]:
    results, times = [], []
    for at in range(count):
        began = time.perf_counter()
        results.append(ask(at))
        times.append((time.perf_counter() - began) * 1000)
    words = f"median {np.median(times):.0f} ms, 95th percentile {np.percentile(times, 95):.0f} ms"
    return results, words


def _overlap(found: Sequence[TextMatch], expected: Sequence[TextMatch], depth: int) -> float:
    """Return the share of expected matches that are found, or that score the same."""
    best = expected[:depth]
    if not best:
        return 1.0
    lowest = best[-1].score - 1e-3
    return min(sum(one.score >= lowest for one in found[:depth]) / len(best), 1.0)


if __name__ == "__main__":
    main()
