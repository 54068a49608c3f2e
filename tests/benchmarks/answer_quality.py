"""Answers of the starter model, and quotations beside them, against bare llama.cpp.

    python -m tests.benchmarks.answer_quality [SET ...] [--count N] [--keep FOLDER]

`nq_open`: seeded questions with their gold passage and two of other questions, in the order of
their similarity. Counted is which answers hold an accepted answer, as the open-domain literature
compares them (lower case, without articles and punctuation; Rajpurkar et al., EMNLP 2016), and
which quotations do. `squad2`: seeded questions, half of them unanswerable, through index, search,
evidence and answer. Bare is `create_chat_completion` of llama-cpp-python with the same passages,
greedy, and a prompt as people write it. Answers are 100 tokens at most in both. With --keep,
answers are kept and only made where they are missing; a smaller --count takes the first of the same
questions. Not covered: speed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import string
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine import privacy
from engine.answering.answer import answer
from engine.answering.quotation import best_quotation
from engine.answering.support.checking import check
from engine.answering.support.claims import says_it_does_not_know
from engine.conversations.records import Evidence, Support
from engine.generation.llama_cpp.layout import faster_copy
from engine.generation.opening import open_generator
from engine.generation.records import Generator, Loading, Sampling
from engine.index.embedder import Embedder, SentenceTransformerEmbedder
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.prompt.records import PromptRequest
from engine.retrieval.best_sentence import best_by_meaning
from engine.retrieval.records import Passage
from tests.benchmarks.engine_index import indexed
from tests.benchmarks.retrieval_sets import ALL
from tests.fixtures.chat_models import starter

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_LONGEST = 100
_THREADS = 1
_CONTEXT = 4096
_BESIDE = 2
_PASSAGES = 3
"""What the settings give by default."""

_BARE = (
    "Answer the question with the passages. If they do not hold the answer, say that you do not "
    "know."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what it is answered from.

    Attributes:
        question: In the words of the set.
        accepted: Answers that count; none when the passages hold none.
        passages: Best first.
        has_evidence: Whether the search found enough to answer at all.
    """

    question: str
    accepted: tuple[str, ...]
    passages: tuple[Passage, ...]
    has_evidence: bool = True


@dataclass(frozen=True, slots=True)
class Answered:
    """What was said to a question, by each way."""

    asked: Asked
    ours: str
    bare: str
    quotation: str
    supports: tuple[Support, ...]


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["nq_open", "squad2"], metavar="SET")
    parser.add_argument("--count", type=int, default=300, help="questions of each set")
    parser.add_argument("--keep", type=Path, help="keep the answers in this folder")
    parser.add_argument("--known", action="store_true", help="only questions with a kept answer")
    words = parser.parse_args()
    embedder = SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)
    ways = {"nq_open": (_nq_open, _print_nq_open), "squad2": (_squad2, _print_squad2)}
    for name in words.sets:
        make, show = ways[name]
        asked = make(words.count, embedder)
        keep = words.keep / f"{name}.jsonl" if words.keep else None
        if words.known:
            known = _known(keep)
            asked = [one for one in asked if one.question in known]
        said = _said(asked, keep)
        answered = [_looked_at(*one, embedder) for one in zip(asked, said, strict=True)]
        print(f"\n{name}, {len(answered)} questions")
        show(answered)


# The questions -------------------------------------------------------------------------------


def _nq_open(count: int, embedder: Embedder) -> list[Asked]:
    path = _DATA / "nq_open" / "nq-open-oracle.dev.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    draw = random.Random(0)  # noqa: S311 - a sample, no secret
    draw.shuffle(lines)
    asked = []
    for place, one in enumerate(lines[:count]):
        others = lines[-1 - _BESIDE * place : -1 - _BESIDE * (place + 1) : -1]
        texts = [line["ctxs"][0]["text"] for line in (one, *others)]
        vectors = embedder.embed([one["question"], *texts])
        order = np.argsort(-(vectors[1:] @ vectors[0]))
        passages = [_passage(texts[at], f"{at}.txt") for at in order]
        refined = best_by_meaning(one["question"], passages, embedder)
        asked.append(Asked(one["question"], tuple(one["answers"]), tuple(refined)))
    return asked


def _squad2(count: int, embedder: Embedder) -> list[Asked]:
    path = _DATA / "squad2" / "squad-v2.0-dev.json"
    articles = json.loads(path.read_text(encoding="utf-8"))["data"]
    questions = [one for a in articles for p in a["paragraphs"] for one in p["qas"]]
    draw = random.Random(0)  # noqa: S311 - a sample, no secret
    draw.shuffle(questions)
    halves = [
        [one for one in questions if one["is_impossible"] == is_impossible]
        for is_impossible in (False, True)
    ]
    # By turns, so that the first of them are half unanswerable, too.
    chosen = [one for pair in zip(*halves, strict=False) for one in pair][:count]
    asked = []
    with tempfile.TemporaryDirectory() as temporary:
        files = Path(temporary) / "files"
        next(one for one in ALL if one.name == "squad2").write_files(files)
        with indexed(files) as (searcher, _, _):
            for one in chosen:
                found = searcher.search(one["question"], _PASSAGES)
                refined = best_by_meaning(found.searched_for, found.passages, embedder)
                accepted = tuple(each["text"] for each in one["answers"])
                has_evidence = found.evidence is not Evidence.NONE
                asked.append(Asked(one["question"], accepted, tuple(refined), has_evidence))
    return asked


def _passage(text: str, name: str) -> Passage:
    return Passage(
        Path(name), "", "", None, 0, len(text), "", text, 0.0, None, None, 0.0, None, 0, len(text)
    )


# The answers ---------------------------------------------------------------------------------


def _ours(asked: Sequence[Asked]) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as cache:
        loading = Loading(_CONTEXT, _THREADS, cache=Path(cache))
        generator: Generator = open_generator(starter(), loading)
        yield from _answers_of(generator, asked)
        generator.close()


def _answers_of(generator: Generator, asked: Sequence[Asked]) -> Iterator[str]:
    for one in asked:
        if not one.has_evidence:
            yield ""
            continue
        request = PromptRequest(one.question, one.passages)
        yield answer(request, generator, Sampling(longest=_LONGEST)).text


def _bare(asked: Sequence[Asked]) -> Iterator[str]:
    import llama_cpp

    with tempfile.TemporaryDirectory() as cache:
        # The copy that ours reads, too: half the time, and the same weights on both sides.
        path = faster_copy(Path(starter().path), "Q4_1", Path(cache), _THREADS)
        model = llama_cpp.Llama(str(path), n_ctx=_CONTEXT, n_threads=_THREADS, verbose=False)
        yield from _bare_answers_of(model, asked)
        model.close()


def _bare_answers_of(model: Any, asked: Sequence[Asked]) -> Iterator[str]:  # noqa: ANN401
    for one in asked:
        quoted = "\n\n".join(passage.text for passage in one.passages)
        text = f"{_BARE}\n\nPassages:\n{quoted}\n\nQuestion: {one.question}"
        messages: list[Any] = [{"role": "user", "content": text}]
        made: Any = model.create_chat_completion(messages, temperature=0.0, max_tokens=_LONGEST)
        yield str(made["choices"][0]["message"]["content"])


def _said(asked: Sequence[Asked], keep: Path | None) -> list[tuple[str, str]]:
    """Return what both ways say to each question, from the kept answers where there are some."""
    known = _known(keep)
    missing = [one for one in asked if one.question not in known]
    if missing:
        # By turns: what was made when it is cut off compares the same questions.
        for one, ours, bare in zip(missing, _ours(missing), _bare(missing), strict=True):
            known[one.question] = (ours, bare)
            _keep(keep, {"question": one.question, "ours": ours, "bare": bare})
    return [known[one.question] for one in asked]


def _known(keep: Path | None) -> dict[str, tuple[str, str]]:
    if keep is None or not keep.is_file():
        return {}
    lines = map(json.loads, keep.read_text(encoding="utf-8").splitlines())
    return {one["question"]: (one["ours"], one["bare"]) for one in lines}


def _keep(path: Path | None, values: Mapping[str, str]) -> None:
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(values, ensure_ascii=False) + "\n")


def _looked_at(asked: Asked, said: tuple[str, str], embedder: Embedder) -> Answered:
    ours, bare = said
    quotation = best_quotation(asked.question, asked.passages, embedder)
    checks = check(ours, [one.text for one in asked.passages], embedder)
    return Answered(
        asked,
        ours,
        bare,
        quotation.text if quotation else "",
        tuple(one.support for one in checks),
    )


# The figures ---------------------------------------------------------------------------------


def holds(text: str, accepted: Iterable[str]) -> bool:
    """Whether a text holds an accepted answer, both normalised."""
    words = f" {_normalised(text)} "
    return any(f" {one} " in words for one in map(_normalised, accepted) if one)


def _normalised(text: str) -> str:
    bare = "".join(sign for sign in text.lower() if sign not in string.punctuation)
    return " ".join(re.sub(r"\b(?:a|an|the)\b", " ", bare).split())


def _share(values: Sequence[bool]) -> str:
    """Return a share with its 95 % interval (Wilson)."""
    count, hits = len(values), sum(values)
    if not count:
        return "none"
    z = 1.96
    middle = (hits + z * z / 2) / (count + z * z)
    half = z * (hits * (count - hits) / count + z * z / 4) ** 0.5 / (count + z * z)
    return f"{hits} of {count} ({100 * (middle - half):.0f} to {100 * (middle + half):.0f} %)"


def _print_nq_open(answered: Sequence[Answered]) -> None:
    first = [holds(one.asked.passages[0].best_sentence, one.asked.accepted) for one in answered]
    print("| hold an accepted answer | |\n|---|---|")
    rows = {
        "the passages together": [
            holds(" ".join(p.text for p in one.asked.passages), one.asked.accepted)
            for one in answered
        ],
        "answer, bare llama.cpp": [holds(one.bare, one.asked.accepted) for one in answered],
        "answer": [holds(one.ours, one.asked.accepted) for one in answered],
        "quotation: best sentence of the first passage": first,
        "quotation": [holds(one.quotation, one.asked.accepted) for one in answered],
        "answer or quotation": [
            holds(f"{one.ours} \n {one.quotation}", one.asked.accepted) for one in answered
        ],
    }
    for name, values in rows.items():
        print(f"| {name} | {_share(values)} |")
    for is_right, name in ((True, "hold an accepted answer"), (False, "hold none")):
        marked = [
            Support.UNSUPPORTED in one.supports
            for one in answered
            if holds(one.ours, one.asked.accepted) == is_right
            and not says_it_does_not_know(one.ours)
        ]
        print(f"| answers that {name}, with a sentence marked as unsupported | {_share(marked)} |")


def _print_squad2(answered: Sequence[Answered]) -> None:
    ways: dict[str, tuple[Callable[[Answered], bool], Callable[[Answered], str]]] = {
        "Inglenook": (
            lambda one: not one.asked.has_evidence or says_it_does_not_know(one.ours),
            lambda one: one.ours,
        ),
        "of these, for want of evidence": (lambda one: not one.asked.has_evidence, lambda _: ""),
        "bare llama.cpp": (lambda one: says_it_does_not_know(one.bare), lambda one: one.bare),
    }
    answerable = [one for one in answered if one.asked.accepted]
    print("| | right refusals | wrong refusals | right answers |\n|---|---|---|---|")
    for name, (refuses, text) in ways.items():
        right = [refuses(one) for one in answered if not one.asked.accepted]
        wrong = [refuses(one) for one in answerable]
        held = [holds(text(one), one.asked.accepted) for one in answerable]
        print(f"| {name} | {_share(right)} | {_share(wrong)} | {_share(held)} |")
    quoted = [holds(one.quotation, one.asked.accepted) for one in answerable]
    print(f"\nquotations that hold an accepted answer: {_share(quoted)}")


if __name__ == "__main__":
    main()
