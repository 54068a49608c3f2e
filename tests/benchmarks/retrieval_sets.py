"""Public sets to measure retrieval with: files to index, questions, what answers them.

Covered: SciFact, Cranfield and Vaswani (documents judged), SQuAD 2.0 and chunking_eval (spans),
FinanceBench (pages of company filings). Not covered: indexing, ranking (`retrieval_quality`).
"""

from __future__ import annotations

import csv
import json
import random
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_MOST_QUESTIONS = 400
"""Of SQuAD, which has thousands; drawn with a fixed seed."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a document that a ranking has at one place.

    Attributes:
        document: The file's name without its ending.
        text: What it says.
        pages: The pages it touches, from 1; empty where there are none.
    """

    document: str
    text: str
    pages: frozenset[int]


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what answers it.

    Attributes:
        text: In the words of the set.
        relevant: Grade by key; a key is a document, a page or a span of text.
        keys_in: The keys that a found stretch brings.
    """

    text: str
    relevant: dict[str, int]
    keys_in: Callable[[Found], frozenset[str]]


@dataclass(frozen=True, slots=True)
class RetrievalSet:
    """Files and questions."""

    name: str
    write_files: Callable[[Path], None]
    questions: Callable[[], list[Question]]


def _document_key(found: Found) -> frozenset[str]:
    return frozenset({found.document})


def _write_texts(folder: Path, texts: Iterator[tuple[str, str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, title, text in texts:
        head = f"# {title}\n\n" if title else ""
        (folder / f"{name}.md").write_text(f"{head}{text}\n", encoding="utf-8")


# SciFact -------------------------------------------------------------------------------------


def _scifact_texts() -> Iterator[tuple[str, str, str]]:
    for line in (_DATA / "scifact" / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        yield one["_id"], one["title"], one["text"]


def _scifact_questions() -> list[Question]:
    relevant: dict[str, dict[str, int]] = {}
    with (_DATA / "scifact" / "qrels.train.tsv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            relevant.setdefault(row["query-id"], {})[row["corpus-id"]] = int(row["score"])
    lines = (_DATA / "scifact" / "queries.train.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [json.loads(line) for line in lines]
    return [
        Question(one["text"], relevant[str(one["_id"])], _document_key)
        for one in queries
        if str(one["_id"]) in relevant
    ]


# Cranfield -----------------------------------------------------------------------------------


def _cranfield_texts() -> Iterator[tuple[str, str, str]]:
    text = (_DATA / "cranfield" / "cran.all.1400").read_text(encoding="utf-8")
    parts = re.compile(r"^\.T\n(.*?)^\.A\n.*?^\.W\n(.*)", re.MULTILINE | re.DOTALL)
    for record in re.split(r"^\.I ", text, flags=re.MULTILINE)[1:]:
        found = parts.search(record)
        if found:
            yield record.split("\n", 1)[0].strip(), " ".join(found[1].split()), found[2]


def _cranfield_questions() -> list[Question]:
    relevant: dict[int, dict[str, int]] = {}
    for line in (_DATA / "cranfield" / "cranqrel").read_text(encoding="utf-8").splitlines():
        query, document, code = line.split()[:3]
        if int(code) in (1, 2, 3, 4, -1):
            relevant.setdefault(int(query), {})[document] = 1
    text = (_DATA / "cranfield" / "cran.qry").read_text(encoding="utf-8")
    records = re.split(r"^\.I ", text, flags=re.MULTILINE)[1:]
    # Judgments number the questions by their order, not by the number they carry.
    return [
        Question(" ".join(record.split(".W", 1)[1].split()), relevant[number], _document_key)
        for number, record in enumerate(records, start=1)
        if number in relevant
    ]


# Vaswani -------------------------------------------------------------------------------------


def _vaswani_texts() -> Iterator[tuple[str, str, str]]:
    text = (_DATA / "vaswani_npl" / "doc-text.trec").read_text(encoding="utf-8")
    for found in re.finditer(r"<DOCNO>(.*?)</DOCNO>(.*?)</DOC>", text, re.DOTALL | re.IGNORECASE):
        yield found[1].strip(), "", re.sub(r"<[^>]+>", " ", found[2]).strip()


def _vaswani_questions() -> list[Question]:
    relevant: dict[str, dict[str, int]] = {}
    for line in (_DATA / "vaswani_npl" / "qrels").read_text(encoding="utf-8").splitlines():
        query, _, document, grade = line.split()
        relevant.setdefault(query, {})[document] = int(grade)
    text = (_DATA / "vaswani_npl" / "query-text.trec").read_text(encoding="utf-8")
    found = re.findall(r"<num>(.*?)</num>\s*<title>(.*?)</title>", text, re.DOTALL)
    return [
        Question(" ".join(words.split()).lower(), relevant[number.strip()], _document_key)
        for number, words in found
        if number.strip() in relevant
    ]


# Spans of text ---------------------------------------------------------------------------------


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _spans(document: str, spans: list[str]) -> Callable[[Found], frozenset[str]]:
    """Return what tells which spans a found stretch holds, at least their beginning or end."""
    squeezed = [_squeezed(span) for span in spans]

    def keys_in(found: Found) -> frozenset[str]:
        if found.document != document:
            return frozenset()
        text = _squeezed(found.text)
        return frozenset(
            str(number)
            for number, span in enumerate(squeezed)
            if span[:40] in text or span[-40:] in text
        )

    return keys_in


def squad_articles() -> list[dict[str, object]]:
    """Return the articles of SQuAD 2.0 as its file holds them."""
    path = _DATA / "squad2" / "squad-v2.0-dev.json"
    articles: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))["data"]
    return articles


def _squad_texts() -> Iterator[tuple[str, str, str]]:
    for article in squad_articles():
        name = str(article["title"])
        paragraphs: list[dict[str, str]] = article["paragraphs"]  # type: ignore[assignment]
        yield name, name.replace("_", " "), "\n\n".join(one["context"] for one in paragraphs)


def _squad_questions() -> list[Question]:
    """Answerable questions; a hit holds the answer in the words around it."""
    questions = []
    for article in squad_articles():
        for paragraph in article["paragraphs"]:  # type: ignore[attr-defined]
            for one in paragraph["qas"]:
                if not one["is_impossible"]:
                    start = one["answers"][0]["answer_start"]
                    around = paragraph["context"][max(start - 10, 0) : start + 25]
                    questions.append(
                        Question(one["question"], {"0": 1}, _spans(str(article["title"]), [around]))
                    )
    return random.Random(0).sample(questions, _MOST_QUESTIONS)  # noqa: S311 - a sample, no secret


def _write_chunking_eval(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in (_DATA / "chunking_eval").glob("*.md"):
        shutil.copy(path, folder)


def _chunking_eval_questions() -> list[Question]:
    questions = []
    with (_DATA / "chunking_eval" / "questions_df.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            spans = [one["content"] for one in json.loads(row["references"])]
            relevant = {str(number): 1 for number in range(len(spans))}
            questions.append(Question(row["question"], relevant, _spans(row["corpus_id"], spans)))
    return questions


# Pages of filings ------------------------------------------------------------------------------


def _write_filings(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in (_DATA / "financebench" / "pdfs").glob("*.pdf"):
        shutil.copy(path, folder)


def _filing_questions() -> list[Question]:
    lines = (_DATA / "financebench" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = []
    for one in map(json.loads, lines):
        pages = {
            f"{evidence.get('doc_name', one['doc_name'])}/{int(evidence['evidence_page_num']) + 1}"
            for evidence in one["evidence"]
        }
        questions.append(Question(one["question"], dict.fromkeys(pages, 1), _page_keys))
    return questions


def _page_keys(found: Found) -> frozenset[str]:
    return frozenset(f"{found.document}/{page}" for page in found.pages)


ALL = (
    RetrievalSet("scifact", lambda to: _write_texts(to, _scifact_texts()), _scifact_questions),
    RetrievalSet(
        "cranfield", lambda to: _write_texts(to, _cranfield_texts()), _cranfield_questions
    ),
    RetrievalSet("vaswani", lambda to: _write_texts(to, _vaswani_texts()), _vaswani_questions),
    RetrievalSet("squad2", lambda to: _write_texts(to, _squad_texts()), _squad_questions),
    RetrievalSet("chunking_eval", _write_chunking_eval, _chunking_eval_questions),
    RetrievalSet("filings", _write_filings, _filing_questions),
)
