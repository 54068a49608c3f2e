"""Sentences whose support by passages is known, from public data.

Each is a statement with the passages it is held against. Supported: claims of SciFact with the
abstract that supports them, sentences and reworded questions of SQuAD with their paragraph,
sentences of RGB with the passages they stand in. Unsupported, by kind of error: claims that an
abstract contradicts, that its authors cite without evidence, or against other abstracts of their
topic; answers swapped for others of the same kind; RGB's passages with a wrong answer planted.
Two more passages of the same article or topic stand beside the first. Deterministic.
"""

from __future__ import annotations

import csv
import hashlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.documents.sentences import split_sentences
from engine.index.analysis import analysed

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_MOST_OF_SQUAD = 350
_BESIDE = 2
"""Passages beside the one that a statement is about."""

_KINDS_OF_ANSWER = (
    ("number", re.compile(r"[^\d]{0,4}[\d.,]+(?: ?(?:%|percent|million|billion|thousand))?\Z")),
    ("date", re.compile(r"(?=.*\d{3,4})[\w ,]{4,20}\Z")),
    ("name", re.compile(r"(?:[A-Z][\w.'-]+)(?: (?:of |the |de )?[A-Z][\w.'-]+){0,3}\Z")),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, what it is held against, and what is known about it.

    Attributes:
        key: What it was made from; all made from one thing are in the same half.
        kind: Where it comes from, or what is wrong with it.
        is_supported: Whether the passages hold it.
        text: The sentence.
        passages: What it is held against.
        planted: Where something stands in it that no passage holds; None when nothing does.
    """

    key: str
    kind: str
    is_supported: bool
    text: str
    passages: tuple[str, ...]
    planted: tuple[int, int] | None = None

    @property
    def is_held_out(self) -> bool:
        """Whether it belongs to the half that figures are reported on."""
        return hashlib.sha256(self.key.encode()).digest()[0] % 2 == 1


def all_statements() -> list[Statement]:
    """Return the statements of all sets."""
    return [*_scifact(), *_squad(), *_rgb()]


# SciFact -------------------------------------------------------------------------------------


def _scifact() -> Iterator[Statement]:
    folder = _DATA / "scifact"
    lines = map(json.loads, (folder / "corpus.jsonl").read_text(encoding="utf-8").splitlines())
    abstracts = {one["_id"]: f"{one['title']}\n{one['text']}" for one in lines}
    with (folder / "claims_train.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    search = _WordSearch(abstracts)
    labels: dict[tuple[str, str], str] = {}
    cited: dict[str, set[str]] = {}
    claims = {row["id"]: row["claim"] for row in rows}
    for row in rows:
        found = set(re.findall(r"\d+", row["cited_doc_ids"]))
        cited.setdefault(row["id"], set()).update(found)
        if row["evidence_doc_id"]:
            labels[(row["id"], row["evidence_doc_id"])] = row["evidence_label"]
        else:
            labels.update({(row["id"], one): "NONE" for one in found})
    with_others: set[str] = set()
    for (claim, document), label in labels.items():
        if document not in abstracts:
            continue
        others = [one for one in search.nearest(claims[claim], 8) if one not in cited[claim]]
        beside = [abstracts[one] for one in others[:_BESIDE]]
        kind = {"SUPPORT": "claim", "CONTRADICT": "contradicted"}.get(label, "cited, no evidence")
        yield Statement(
            f"scifact {claim}",
            f"scifact: {kind}",
            label == "SUPPORT",
            claims[claim],
            (abstracts[document], *beside),
        )
        if label == "SUPPORT" and claim not in with_others:
            with_others.add(claim)
            topic = tuple(abstracts[one] for one in others[: _BESIDE + 1])
            yield Statement(
                f"scifact {claim}", "scifact: other abstracts", False, claims[claim], topic
            )


class _WordSearch:
    """BM25 without length, enough to find abstracts of the same topic."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._holders: dict[str, set[str]] = {}
        for key, text in texts.items():
            for term in set(analysed(text, "en").split()):
                self._holders.setdefault(term, set()).add(key)
        self._count = len(texts)

    def nearest(self, question: str, count: int) -> list[str]:
        """Return the keys of the texts that share the rarest words."""
        scores: dict[str, float] = {}
        for term in sorted(set(analysed(question, "en").split())):
            holders = self._holders.get(term, set())
            if len(holders) < self._count / 10:
                for key in holders:
                    scores[key] = scores.get(key, 0.0) + 1.0 / (1 + len(holders)) ** 0.5
        return sorted(scores, key=lambda key: (-scores[key], key))[:count]


# SQuAD ---------------------------------------------------------------------------------------


def _squad() -> Iterator[Statement]:
    path = _DATA / "squad2" / "squad-v2.0-dev.json"
    draw = random.Random(4)  # noqa: S311 - a sample, no secret
    articles = json.loads(path.read_text(encoding="utf-8"))["data"]
    asked = [
        (article, place, question)
        for article in articles
        for place, paragraph in enumerate(article["paragraphs"])
        for question in paragraph["qas"]
        if not question["is_impossible"] and _kind_of(question["answers"][0]["text"])
    ]
    for article, place, question in draw.sample(asked, min(_MOST_OF_SQUAD, len(asked))):
        yield from _squad_statements(article, place, question, draw)


def _squad_statements(
    article: dict[str, Any], place: int, question: dict[str, Any], draw: random.Random
) -> Iterator[Statement]:
    paragraphs = [one["context"] for one in article["paragraphs"]]
    answer = question["answers"][0]
    passages = tuple(paragraphs[place : place + 1 + _BESIDE] or paragraphs[-1:])
    start, end = next(
        span
        for span in split_sentences(paragraphs[place])
        if span[0] <= answer["answer_start"] < span[1]
    )
    sentence = paragraphs[place][start:end]
    key = f"squad {article['title']} {place}"
    statements = [("sentence", sentence, answer["answer_start"] - start)]
    reworded = _as_statement(question["question"], answer["text"])
    if reworded:
        statements.append(("reworded question", reworded, reworded.index(answer["text"])))
    for form, text, at in statements:
        if not text[at:].startswith(answer["text"]):
            continue
        yield Statement(key, f"squad: {form}", True, text, passages)
        for where in ("absent", "elsewhere in the passages"):
            other = _other_answer(article, answer["text"], passages, where == "absent", draw)
            if other and other.lower() not in sentence.lower():
                swapped = text[:at] + other + text[at + len(answer["text"]) :]
                planted = (at, at + len(other)) if where == "absent" else None
                yield Statement(
                    key, f"squad: {form}, swapped, {where}", False, swapped, passages, planted
                )


def _kind_of(answer: str) -> str:
    return next((kind for kind, form in _KINDS_OF_ANSWER if form.match(answer)), "")


def _other_answer(
    article: dict[str, Any],
    answer: str,
    passages: tuple[str, ...],
    is_absent: bool,
    draw: random.Random,
) -> str:
    text = "\n".join(passages).lower()
    kind = _kind_of(answer)
    candidates = sorted(
        {
            one["answers"][0]["text"]
            for paragraph in article["paragraphs"]
            for one in paragraph["qas"]
            if not one["is_impossible"]
        }
    )
    fitting = [
        one
        for one in candidates
        if _kind_of(one) == kind
        and one.lower() not in answer.lower()
        and answer.lower() not in one.lower()
        and _is_somewhere(one, text) != is_absent
    ]
    return draw.choice(fitting) if fitting else ""


def _is_somewhere(answer: str, text: str) -> bool:
    """Whether all words of an answer stand somewhere: what is absent must be so in full."""
    return all(word in text for word in re.findall(r"\w+", answer.lower()))


_AUXILIARY = re.compile(
    r"(?P<who>Who|What|Which \w+|What \w+)\s+(?P<rest>(?!did|do|does|was .* by\b)\w+.*?)\s*\?\Z"
)
_NOT_A_SUBJECT = re.compile(r"(?:do|does|did|is|are|was|were|has|had|have|can|could|would|will)\b")


def _as_statement(question: str, answer: str) -> str:
    """Turn a question about its subject into a statement ("Who led X?" to "A led X.")."""
    found = _AUXILIARY.match(question)
    if not found or not question.startswith("Who ") or _NOT_A_SUBJECT.match(found["rest"]):
        return ""
    return f"{answer} {found['rest']}."


# RGB -----------------------------------------------------------------------------------------


def _rgb() -> Iterator[Statement]:
    for line in (_DATA / "rgb" / "en_fact.json").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        right, wrong = one["positive"][:3], one["positive_wrong"][:3]
        answer = _answer_in("\n".join(right), one["answer"])
        if not answer or not wrong:
            continue
        key = f"rgb {one['id']}"
        for text, passages, is_right in ((right[0], right, True), (right[0], wrong, False)):
            sentence = _sentence_with(answer, text)
            if not sentence:
                continue
            at = sentence.index(answer)
            is_absent = not _is_somewhere(answer, "\n".join(passages).lower())
            if not is_right and answer in "\n".join(passages):
                continue
            planted = (at, at + len(answer)) if not is_right and is_absent else None
            kind = "rgb: sentence" if is_right else "rgb: passages with a wrong answer"
            yield Statement(key, kind, is_right, sentence, tuple(passages), planted)
        asked = str(one["query"]).rstrip("? ")
        spoken = f"The answer to {asked[0].lower()}{asked[1:]} is {answer}."
        at = spoken.rindex(answer)
        yield Statement(key, "rgb: question and answer", True, spoken, tuple(right))
        if not _is_somewhere(answer, "\n".join(wrong).lower()):
            yield Statement(
                key,
                "rgb: question and answer, passages with a wrong one",
                False,
                spoken,
                tuple(wrong),
                (at, at + len(answer)),
            )


def _answer_in(text: str, answer: Any) -> str:  # noqa: ANN401 - a word or nested lists of words
    """Return the first way to write an answer that stands in a text, "" when none does."""
    if isinstance(answer, str):
        return answer if answer in text else ""
    return next((found for one in answer if (found := _answer_in(text, one))), "")


def _sentence_with(answer: str, text: str) -> str:
    return next(
        (text[start:end] for start, end in split_sentences(text) if answer in text[start:end]), ""
    )
