"""Examples that the starter model drafts from documents, and how many of them are sound.

    python -m tests.benchmarks.drafting_quality [SET ...] [--count N] [--ask-back] [--show]

`samples`: the sample documents. `squad2`: seeded paragraphs of its articles, an article a file.
Both go through the engine's own index. Counted for what was kept: whether the full text (BM25) and
the search as shipped have the source passage first, or among the first three, of all passages of
the set when they are asked the drafted question; whether the sentence that `answering.quotation`
chooses in the source passage is the answer; near-duplicates; seconds for each. Beside it the bare
way: the same model is asked for a question and an answer about the same sentences, the first thing
that it writes is taken, and its answer is held against the passage.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from engine import privacy
from engine.answering.quotation import best_quotation
from engine.answering.support.checking import check
from engine.conversations.records import Support
from engine.examples.records import NewExample
from engine.generation.opening import open_generator
from engine.generation.records import Generator, Loading
from engine.index.embedder import SentenceTransformerEmbedder
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.paths import resources
from engine.retrieval.search import Searcher
from engine.store import Connection
from engine.training.drafting.anchors import anchors_of
from engine.training.drafting.asking import Author
from engine.training.drafting.from_documents import draft_from_documents
from engine.training.drafting.passages import PassageChoice
from engine.training.drafting.quoting import quoted
from engine.training.drafting.records import Drafts, DraftSettings
from engine.training.drafting.usable import Seen
from tests.benchmarks.engine_index import indexed, machine_words
from tests.fixtures.chat_models import starter
from tests.fixtures.passages import passage as found_passage

if TYPE_CHECKING:
    from engine.index.embedder import Embedder

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_PARAGRAPHS = 12
_FIRST = 3
_CONTEXT = 4096
_THREADS = 1


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of one draft that was kept."""

    example: NewExample
    text_rank: int | None
    search_rank: int | None
    is_quoted: bool


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=list(_SETS), metavar="SET")
    parser.add_argument("--count", type=int, default=30, help="drafts of each set")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--ask-back", action="store_true", help="the model has to answer itself")
    parser.add_argument("--show", action="store_true", help="print the drafts")
    words = parser.parse_args()
    embedder = SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)
    settings = DraftSettings(seed=words.seed, asks_back=words.ask_back)
    print(machine_words())
    for name in words.sets:
        with tempfile.TemporaryDirectory() as temporary:
            folder = _SETS[name](Path(temporary))
            with indexed(folder) as (searcher, index, _):
                print(f"\n{name}", flush=True)
                generator = open_generator(starter(), Loading(_CONTEXT, _THREADS))
                _measure(
                    folder,
                    searcher,
                    index,
                    generator,
                    embedder,
                    words.count,
                    settings,
                    shows=words.show,
                )
                generator.close()


def _samples(_: Path) -> Path:
    return resources() / "samples"


def _squad2(temporary: Path) -> Path:
    path = _DATA / "squad2" / "squad-v2.0-dev.json"
    articles = json.loads(path.read_text(encoding="utf-8"))["data"]
    draw = random.Random(0)  # noqa: S311 - a sample, no secret
    folder = temporary / "files"
    folder.mkdir()
    for article in articles:
        title = article["title"].replace("_", " ").replace("/", " ")
        count = min(_PARAGRAPHS, len(article["paragraphs"]))
        paragraphs = draw.sample([one["context"] for one in article["paragraphs"]], count)
        text = "\n\n".join([f"# {title}", *paragraphs])
        (folder / f"{title}.md").write_text(f"{text}\n", encoding="utf-8")
    return folder


_SETS: dict[str, Callable[[Path], Path]] = {"samples": _samples, "squad2": _squad2}


def _measure(
    folder: Path,
    searcher: Searcher,
    index: Connection,
    generator: Generator,
    embedder: Embedder,
    count: int,
    settings: DraftSettings,
    *,
    shows: bool,
) -> None:
    began = time.perf_counter()
    made = draft_from_documents(index, [folder], generator, count, settings)
    seconds = time.perf_counter() - began
    looked = [_looked_at(one, searcher, embedder) for one in made.examples]
    _print_drafts(made, looked, seconds)
    held, bare_seconds = _bare(folder, index, generator, count, settings.seed)
    print(f"| bare: answers that the passage holds | {sum(held)} of {len(held)} |")
    print(f"| bare: seconds for each | {bare_seconds / max(len(held), 1):.1f} |")
    for one in looked if shows else ():
        print(f"- {_marks(one)} {one.example.question}\n  {one.example.answer}")


def _looked_at(example: NewExample, searcher: Searcher, embedder: Embedder) -> Looked:
    (own,) = example.passages
    candidates = searcher.candidates(example.question)
    mine = {
        chunk
        for chunk, row in candidates.rows.items()
        if (row.start, row.end) == (own.start, own.end) and str(searcher.path_of(row)) == own.path
    }
    found = searcher.search(example.question, _FIRST).passages
    covering = [
        place
        for place, one in enumerate(found)
        if str(one.path) == own.path and one.start <= own.start and own.end <= one.end
    ]
    quotation = best_quotation(example.question, [found_passage(own.text, start=0)], embedder)
    return Looked(
        example,
        next((place for place, one in enumerate(candidates.text) if one in mine), None),
        covering[0] if covering else None,
        quotation is not None and quoted(quotation.text, "en").endswith(example.answer[-40:]),
    )


def _bare(
    folder: Path, index: Connection, generator: Generator, count: int, seed: int
) -> tuple[list[bool], float]:
    """Ask for question and answer once for each of as many passages, and hold the answers."""
    passages = (one for one in PassageChoice(index, [folder], seed) if anchors_of(one))
    author = Author(generator, seed)
    began = time.perf_counter()
    held = []
    for passage in islice(passages, count):
        written = author.question_and_answer(anchors_of(passage)[0], passage, 0)
        supports = {one.support for one in check(written.answer or "", [passage.text], None)}
        held.append(Support.SUPPORTED in supports and Support.UNSUPPORTED not in supports)
    return held, time.perf_counter() - began


def _print_drafts(made: Drafts, looked: Sequence[Looked], seconds: float) -> None:
    kept = len(made.examples)
    seen, repeats = Seen(), 0
    for one in made.examples:
        repeats += seen.repeats(one.question)
        seen.add(one.question)
    documents = Counter(one.group for one in made.examples)
    rows = {
        "kept, of questions that the model wrote": f"{kept} of {made.tried}",
        "drafts of each document": " ".join(map(str, sorted(documents.values(), reverse=True))),
        "BM25 has the source passage first": _share([one.text_rank == 0 for one in looked]),
        f"BM25 has it among the first {_FIRST}": _share(
            [one.text_rank is not None and one.text_rank < _FIRST for one in looked]
        ),
        "the search has it first": _share([one.search_rank == 0 for one in looked]),
        f"the search has it among the first {_FIRST}": _share(
            [one.search_rank is not None for one in looked]
        ),
        "the quotation in its passage is the answer": _share([one.is_quoted for one in looked]),
        "near-duplicates": str(repeats),
        "seconds for each that was kept": f"{seconds / max(kept, 1):.1f}",
        "seconds for each that was written": f"{seconds / max(made.tried, 1):.1f}",
    }
    print("| | |\n|---|---|")
    for name, value in rows.items():
        print(f"| {name} | {value} |")
    faults = sorted(made.faults.items(), key=lambda one: -one[1])
    print(f"| not used | {', '.join(f'{fault} {number}' for fault, number in faults)} |")


def _share(values: Sequence[bool]) -> str:
    return f"{sum(values)} of {len(values)}"


def _marks(one: Looked) -> str:
    return "".join(
        sign if is_there else "."
        for sign, is_there in (
            ("b", one.text_rank == 0),
            ("s", one.search_rank is not None),
            ("q", one.is_quoted),
        )
    )


if __name__ == "__main__":
    main()
