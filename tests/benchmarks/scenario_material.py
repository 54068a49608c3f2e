"""Documents, examples and questions of the scenarios, from the data beside the repository."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from engine.comparison.records import AnswerForm, AnswerPlace, NewQuestion, QuestionKind
from engine.examples.records import Example
from tests.benchmarks import training_sets

DATA: Final = Path(__file__).resolve().parents[3] / "shared" / "data"

JSON_FORM: Final = AnswerForm(
    schema=json.dumps(
        {
            "type": "object",
            "required": ["answer"],
            "properties": {"answer": {"type": "string"}},
            "additionalProperties": False,
        }
    )
)
FRAMED_FORM: Final = AnswerForm(pattern=r"In short: .* That is all\.")
_ASK_FOR_SQL: Final = "Write the SQL query for the geography database.\n"
_ASK_FOR_JSON: Final = "Fill in the form.\n"

Pairs = list[tuple[str, str]]


def shuffled(items: Sequence[Any], seed: int) -> list[Any]:
    """Return items in an order that only the seed decides."""
    order = list(items)
    random.Random(seed).shuffle(order)  # noqa: S311 - an order
    return order


# SQuAD -------------------------------------------------------------------------------------------


def articles(titles: Sequence[str]) -> list[dict[str, Any]]:
    """Return articles of SQuAD 2.0 by their titles."""
    path = DATA / "squad2" / "squad-v2.0-dev.json"
    found = json.loads(path.read_text(encoding="utf-8"))["data"]
    return [one for one in found if one["title"] in titles]


def write_articles(folder: Path, titles: Sequence[str]) -> None:
    """Write articles as documents, one file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for article in articles(titles):
        paragraphs = "\n\n".join(one["context"] for one in article["paragraphs"])
        name = article["title"].replace("_", " ")
        (folder / f"{name}.txt").write_text(f"{name}\n\n{paragraphs}\n", encoding="utf-8")


def asked_of(titles: Sequence[str], *, is_impossible: bool = False) -> list[dict[str, Any]]:
    """Return the questions about articles, with the title of each."""
    return [
        {**one, "title": article["title"].replace("_", " "), "context": paragraph["context"]}
        for article in articles(titles)
        for paragraph in article["paragraphs"]
        for one in paragraph["qas"]
        if one["is_impossible"] is is_impossible
    ]


def facts(titles: Sequence[str], count: int, seed: int) -> list[NewQuestion]:
    """Return questions whose answers stand in articles."""
    return [
        NewQuestion(
            one["question"],
            tuple(dict.fromkeys(each["text"] for each in one["answers"])),
            QuestionKind.FACT,
            AnswerPlace(f"{one['title']}.txt"),
        )
        for one in shuffled(asked_of(titles), seed)[:count]
    ]


def unanswerable(titles: Sequence[str], count: int, seed: int) -> list[NewQuestion]:
    """Return questions that nothing answers."""
    found = shuffled(asked_of(titles, is_impossible=True), seed)[:count]
    return [NewQuestion(one["question"], (), QuestionKind.REFUSE) for one in found]


def filled_forms(titles: Sequence[str], count: int, seed: int) -> list[NewQuestion]:
    """Return questions for facts that are to be answered as a JSON object."""
    return [
        NewQuestion(
            _ASK_FOR_JSON + one["question"],
            tuple(
                dict.fromkeys(
                    json.dumps({"answer": each["text"]}, ensure_ascii=False)
                    for each in one["answers"]
                )
            ),
            QuestionKind.STYLE,
            AnswerPlace(f"{one['title']}.txt"),
            JSON_FORM,
        )
        for one in shuffled(asked_of(titles), seed)[:count]
    ]


def filled_form_pairs(titles: Sequence[str], count: int, seed: int) -> list[dict[str, Any]]:
    """Return the same with the paragraph to read, to teach with."""
    return [
        {
            "question": _ASK_FOR_JSON + one["question"],
            "answer": json.dumps({"answer": one["answers"][0]["text"]}, ensure_ascii=False),
            "context": [one["context"]],
        }
        for one in shuffled(asked_of(titles), seed)[:count]
    ]


# Natural questions, RGB --------------------------------------------------------------------------


def natural(first: int, count: int) -> list[dict[str, Any]]:
    """Return questions of NQ-open with their gold passages."""
    path = DATA / "nq_open" / "nq-open-oracle.dev.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return shuffled(lines, 1)[first : first + count]


def write_natural(folder: Path, lines: Sequence[dict[str, Any]]) -> None:
    """Write gold passages as documents."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, one in enumerate(lines):
        path = folder / f"passage {number + 1}.txt"
        path.write_text(one["ctxs"][0]["text"] + "\n", encoding="utf-8")


def natural_questions(lines: Sequence[dict[str, Any]]) -> list[NewQuestion]:
    """Return questions of NQ-open."""
    return [
        NewQuestion(one["question"] + "?", tuple(one["answers"]), QuestionKind.FACT)
        for one in lines
    ]


def news() -> list[dict[str, Any]]:
    """Return RGB's questions with the passages that hold their answers."""
    text = (DATA / "rgb" / "en_fact.json").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def write_news(folder: Path, lines: Sequence[dict[str, Any]]) -> None:
    """Write the right passages as documents."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in lines:
        text = "\n\n".join(one["positive"])
        (folder / f"news {one['id']}.txt").write_text(text + "\n", encoding="utf-8")


def news_questions(lines: Sequence[dict[str, Any]]) -> list[NewQuestion]:
    """Return RGB's questions."""
    found = []
    for one in lines:
        answers = one["answer"] if isinstance(one["answer"], list) else [one["answer"]]
        flat = [each for part in answers for each in (part if isinstance(part, list) else [part])]
        found.append(NewQuestion(one["query"] + "?", tuple(flat), QuestionKind.FACT))
    return found


# Labels, queries, style --------------------------------------------------------------------------


def labelled(examples: Sequence[Example], count: int, seed: int) -> list[NewQuestion]:
    """Return some labelled texts as questions."""
    return [
        NewQuestion(one.content.question, (one.content.answer,), QuestionKind.LABEL)
        for one in shuffled(examples, seed)[:count]
    ]


def with_random_labels(questions: Sequence[NewQuestion], seed: int) -> list[NewQuestion]:
    """Return questions whose right answers are chance: nothing can be learnt."""
    draw = random.Random(seed)  # noqa: S311 - no secret
    labels = sorted({one.expected[0] for one in questions})
    return [
        NewQuestion(one.question, (draw.choice(labels),), QuestionKind.LABEL) for one in questions
    ]


def banking_of(part: str, first_label: int, last_label: int) -> list[Example]:
    """Return messages to a bank with some of the 20 topics."""
    found = training_sets.banking(DATA, part)
    labels = sorted({one.content.answer for one in found})[first_label:last_label]
    return [one for one in found if one.content.answer in labels]


def queries(part: str) -> Pairs:
    """Return questions about geography with their SQL queries: part "train" or "test"."""
    path = DATA / "text2sql" / "geography.json"
    found = []
    for query in json.loads(path.read_text(encoding="utf-8")):
        for sentence in query["sentences"]:
            text, sql = sentence["text"], query["sql"][0]
            for name, value in sentence["variables"].items():
                text, sql = text.replace(name, value), sql.replace(name, value)
            is_test = sentence["question-split"] == "test"
            if is_test is (part == "test"):
                found.append((_ASK_FOR_SQL + text, sql))
    return found


def query_questions(count: int, first: int) -> list[NewQuestion]:
    """Return questions that are to be answered by a query."""
    chosen = shuffled(queries("test"), 0)[first : first + count]
    form = AnswerForm(pattern=r"SELECT .*")
    return [
        NewQuestion(question, (sql,), QuestionKind.STYLE, form=form) for question, sql in chosen
    ]


def framed(count: int, first: int) -> Pairs:
    """Return short instructions whose answers stand in a frame of words."""
    found = [
        (one.content.question, " ".join(one.content.answer.split()))
        for one in training_sets.alpaca(DATA)
        if 2 < len(one.content.answer.split()) < 30 and len(one.content.question) < 400
    ]
    return [
        (question, f"In short: {answer} That is all.")
        for question, answer in shuffled(found, 0)[first : first + count]
    ]


def framed_questions(count: int, first: int) -> list[NewQuestion]:
    """Return instructions whose answers must stand in the frame."""
    return [
        NewQuestion(question, (answer,), QuestionKind.STYLE, form=FRAMED_FORM)
        for question, answer in framed(count, first)
    ]
