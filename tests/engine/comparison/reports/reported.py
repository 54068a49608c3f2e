"""A comparison in a database, with all that a report has to tell, and a reader of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonFacts,
    ComparisonState,
    ComparisonWish,
    Costs,
    Freshness,
)
from engine.comparison.records import (
    AnswerForm,
    AnswerPlace,
    Measures,
    NewQuestion,
    QuestionKind,
    ReadPassage,
    Timing,
    Way,
    WayAnswer,
)
from engine.comparison.storage import ComparisonList
from engine.generation.records import Sampling
from engine.store import Connection
from tests.engine.comparison.material import ADAPTER, MODEL, pattern

HOSTILE = "<script>alert('1')</script> \"&amp;\" \u202eabc\x00 =1+1"
FACTS = ComparisonFacts(
    Costs(312, 184_000_000, 252.0, 1_820.0, 240, 9_400_000, 98_000_000),
    Freshness(312, 14),
    taught=4,
    doubled=1,
    crossed=8,
    predicted="documents",
)
RIGHT = {Way.BASE: 8, Way.DOCUMENTS: 34, Way.TUNED: 10, Way.BOTH: 32}
"""How many of 40 answers of each way are right."""

_VOID = {"meta", "img", "input", "br"}


def wish(ways: Sequence[Way] = tuple(Way)) -> ComparisonWish:
    """Return what is compared."""
    adapter = ADAPTER if any(way.is_taught for way in ways) else None
    return ComparisonWish(
        "Ferry contracts", 1, "Ferries", MODEL, adapter, tuple(ways), Sampling(200, seed=7)
    )


def questions(count: int = 40) -> list[ComparedQuestion]:
    """Return questions for facts, and behind them one in four for a form."""
    facts = count - count // 4
    fact = NewQuestion(
        "When is a delay refunded?",
        ("After two hours", "Two hours"),
        QuestionKind.FACT,
        AnswerPlace("/home/anna/contract.pdf", "two hours", 14),
        source="asked.csv, line 2",
    )
    style = NewQuestion(
        "Write it as JSON.", ('{"a": 1}',), QuestionKind.STYLE, form=AnswerForm('{"type":"object"}')
    )
    return [
        ComparedQuestion(at, at + 1, fact if at < facts else style, "/fold" if at == 3 else "")
        for at in range(count)
    ]


def answers(ways: Sequence[Way] = tuple(Way), count: int = 40) -> list[WayAnswer]:
    """Return answers of which as many are right as `RIGHT` says of 40."""
    return [
        _answer(at, way, quality)
        for way in ways
        for at, quality in enumerate(pattern(count, RIGHT[way] * count // 40))
    ]


def _answer(at: int, way: Way, quality: float) -> WayAnswer:
    passage = ReadPassage("/home/anna/contract.pdf", "page 14", 14, 10, 60, "After…", "h")
    read = (
        (replace(passage, is_cited=True), replace(passage, path="C:\\annex.pdf"))
        if way.reads_documents
        else ()
    )
    measures = Measures(
        quality,
        quality >= 0.5,
        token_f1=quality / 3.0,
        has_evidence=quality > 0 if read else None,
    )
    took = Timing(300.0, 400.0, 2_340.0 if read else 1_000.0, 900, 41, 640_000_000)
    return WayAnswer(at, way, f"{way}: after {at} hours.", read, took, measures)


def store(
    database: Connection,
    asked: Sequence[ComparedQuestion],
    given: Sequence[WayAnswer],
    *,
    ways: Sequence[Way] = tuple(Way),
    facts: ComparisonFacts = FACTS,
    state: ComparisonState = ComparisonState.FINISHED,
) -> int:
    """Keep a comparison and return its id."""
    comparisons = ComparisonList(database)
    id_ = comparisons.create(wish(ways), facts, asked).id
    with database.transaction():
        for one in given:
            comparisons.add_answer(id_, one)
    comparisons.set_state(id_, state)
    return id_


def replaced(
    given: Sequence[WayAnswer], number: int, way: Way, **changes: object
) -> list[WayAnswer]:
    """Return answers of which one is changed."""
    return [
        replace(one, **changes) if (one.number, one.way) == (number, way) else one  # type: ignore[arg-type]
        for one in given
    ]


class Page(HTMLParser):
    """What a page holds, read strictly.

    Attributes:
        tags: Each with its attributes, in order.
        headings: Their levels, in order.
        text: All text that is shown, blanks made even.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.headings: list[int] = []
        self.source = path.read_text(encoding="utf-8")
        self._open: list[str] = []
        self._texts: list[str] = []
        self.feed(self.source)
        self.close()
        assert not self._open, f"never closed: {self._open}"
        self.text = " ".join(" ".join(self._texts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self._open.append(tag)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self._texts.append(data)

    def named(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of all tags of a name."""
        return [attributes for name, attributes in self.tags if name == tag]
