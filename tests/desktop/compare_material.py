"""A comparison with its answers and its result, for the tests of the Compare page."""

from __future__ import annotations

import json
from collections.abc import Sequence

from engine.comparison.advice import advise
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonFacts,
    ComparisonRecord,
    ComparisonState,
    ComparisonWish,
    Costs,
    Freshness,
    UsedAdapter,
    UsedModel,
)
from engine.comparison.interval_records import Interval
from engine.comparison.outcome_wire import advice_to_wire, summary_to_wire
from engine.comparison.records import (
    AnswerPlace,
    Fault,
    Measures,
    NewQuestion,
    QuestionKind,
    ReadPassage,
    Timing,
    Way,
    WayAnswer,
)
from engine.comparison.storage import ComparisonList
from engine.comparison.summary_records import (
    Difference,
    KindSummary,
    Latency,
    Summary,
    WayScores,
)
from engine.protocol import Values
from engine.store import Connection

ALL_WAYS = tuple(Way)
MODEL = UsedModel(
    "smollm2-135m-instruct",
    "SmolLM2 135M Instruct",
    "/app/resources/models/smollm2-135m-instruct.gguf",
    "c0de" * 16,
    145_000_000,
)
ADAPTER = UsedAdapter("harbour-style", "Harbour style", "/data/adapters/harbour-style", "run-1")
RIGHT_SHARES = {Way.BASE: 0.3, Way.DOCUMENTS: 0.85, Way.TUNED: 0.35, Way.BOTH: 0.8}
_FACTS = (
    ("When does the first ferry leave?", "At nine.", "timetable.pdf"),
    ("What does a dog pay on the ferry?", "Nothing.", "fares.html"),
    ("Who built the lighthouse at Candle Point?", "Isobel Marsh.", "lighthouse.pdf"),
    ("How long may a refund be asked for?", "Thirty days.", "refunds.md"),
    ("Which days are there no crossings?", "Christmas Day and storm days.", "timetable.pdf"),
)
_OTHERS = (
    ("Is this a complaint or a question? “The lamp is out again.”", "complaint"),
    ("Sort this: “Where do I buy tickets?”", "question"),
)


def wish(name: str = "Harbour questions", ways: Sequence[Way] = ALL_WAYS) -> ComparisonWish:
    """What is compared."""
    is_taught = any(way.is_taught for way in ways)
    return ComparisonWish(name, 1, name, MODEL, ADAPTER if is_taught else None, tuple(ways))


FACTS = ComparisonFacts(
    Costs(312, 48_000_000, 260.0, 1_380.0, 120, 9_400_000, 145_000_000),
    Freshness(312, 18),
    taught=3,
    doubled=2,
    predicted="documents",
)


def question(number: int) -> NewQuestion:
    """One question of a comparison: three of four ask for a fact."""
    if number % 4 == 3:
        asked, label = _OTHERS[number // 4 % len(_OTHERS)]
        return NewQuestion(f"{asked} ({number})", (label,), QuestionKind.LABEL)
    asked, answer, document = _FACTS[number % len(_FACTS)]
    return NewQuestion(
        f"{asked} ({number})",
        (answer,),
        QuestionKind.FACT,
        AnswerPlace(f"/home/anna/Documents/{document}", answer, 2),
        source=f"harbour.csv, line {number + 2}",
    )


def answer(number: int, way: Way) -> WayAnswer:
    """What a way answered: some of it right, one answer empty."""
    asked = question(number)
    if number == 6 and way is Way.BASE:
        timing = Timing(0, 0, 900, 120, 0, 610_000_000)
        return WayAnswer(number, way, "", (), timing, None, Fault.EMPTY, "It wrote nothing.")
    is_right = (number * 37 % 100) / 100 < RIGHT_SHARES[way]
    said = asked.expected[0] if is_right else "I think that it depends on the season and the wind."
    passages = _passages(asked, is_right=is_right) if way.reads_documents else ()
    search = 60.0 if way.reads_documents else 0.0
    timing = Timing(search, 240 + 2 * search, 1_900 + 10 * search, 180, 24, 640_000_000)
    measures = Measures(float(is_right), is_right, is_exact=is_right, token_f1=float(is_right))
    return WayAnswer(number, way, said, passages, timing, measures)


def _passages(asked: NewQuestion, *, is_right: bool) -> tuple[ReadPassage, ...]:
    path = asked.place.path or "/home/anna/Documents/harbour.txt"
    text = f"The board beside the harbour office says: {asked.expected[0]} It is painted each May."
    return (
        ReadPassage(path, "page 2", 2, 120, 120 + len(text), text, "a" * 64, is_cited=is_right),
        ReadPassage("/home/anna/Documents/notes.md", "lines 3-9", None, 40, 90, "Other.", "b" * 64),
    )


def scores(way: Way, count: int) -> WayScores:
    """How one way did."""
    mean = RIGHT_SHARES[way]
    reads = 60 if way.reads_documents else 0
    return WayScores(
        way,
        Interval(mean, max(mean - 0.12, 0.0), min(mean + 0.12, 1.0), count),
        round(mean * count),
        {"is_exact": mean, "token_f1": mean, "refusal": 1.0}
        | ({"has_evidence": 0.9, "faithfulness": 0.8} if way.reads_documents else {}),
        Latency(
            240.0 + 2 * reads, 1_900.0 + 10 * reads, 3_400.0, 180.0 + 9 * reads, 24.0, 640_000_000
        ),
        {"empty": 1} if way is Way.BASE and count > 20 else {},
    )


def found(kind: QuestionKind | None, count: int, ways: Sequence[Way] = ALL_WAYS) -> KindSummary:
    """What is found for some questions."""
    differences = tuple(
        Difference(one, other, _difference(one, other, count))
        for one in ways
        for other in ways
        if one is not other
    )
    return KindSummary(kind, count, tuple(scores(way, count) for way in ways), differences)


def _difference(one: Way, other: Way, count: int) -> Interval:
    mean = RIGHT_SHARES[one] - RIGHT_SHARES[other]
    return Interval(mean, mean - 0.14, mean + 0.14, count)


def summary(count: int = 40, ways: Sequence[Way] = ALL_WAYS) -> Summary:
    """What the answers say together: documents help, teaching does not."""
    kinds = (
        found(None, count, ways),
        found(QuestionKind.FACT, count * 3 // 4, ways),
        found(QuestionKind.LABEL, count // 4, ways),
    )
    return Summary(kinds, count, count, FACTS.costs, FACTS.freshness, FACTS.taught, FACTS.doubled)


def result_values(count: int = 40, ways: Sequence[Way] = ALL_WAYS) -> Values:
    """The worker's answer to "result"."""
    made = summary(count, ways)
    return {
        "summary": summary_to_wire(made),
        "advice": advice_to_wire(advise(made)),
        "seconds": 412.0,
    }


def add_comparison(
    database: Connection,
    count: int = 40,
    name: str = "Harbour questions",
    state: ComparisonState = ComparisonState.FINISHED,
    answered: int | None = None,
    ways: Sequence[Way] = ALL_WAYS,
) -> ComparisonRecord:
    """Put a comparison into a database, as a worker would.

    Args:
        database: user.db.
        count: How many questions it has.
        name: What it is called.
        state: How far it is.
        answered: How many questions are answered; None for all.
        ways: How they are answered.
    """
    comparisons = ComparisonList(database)
    asked = [ComparedQuestion(number, number + 1, question(number)) for number in range(count)]
    record = comparisons.create(wish(name, ways), FACTS, asked)
    with database.transaction():
        for number in range(count if answered is None else answered):
            for way in ways:
                comparisons.add_answer(record.id, answer(number, way))
    if state is ComparisonState.FINISHED:
        comparisons.finish(record.id, json.dumps(result_values(count, ways)))
    else:
        comparisons.set_state(record.id, state)
    return comparisons.at(record.id)


DRIFT: Values = {
    "changed": ["/home/anna/Documents/timetable.pdf"],
    "gone": [],
    "questions": [0, 5, 10],
    "adapter": "",
    "new_documents": 0,
    "words": ["1 document changed since: 3 questions should be asked again."],
}
NO_DRIFT: Values = {"changed": [], "gone": [], "questions": [], "adapter": "", "words": []}

PREDICTION: Values = {
    "verdict": "documents",
    "words": [
        "For 24 of 30 questions a passage of your documents holds the answer.",
        "10 of 40 questions ask for a label, a style or a form: that can be taught.",
        "There are 12 examples to teach with: at least 50 are needed for a start.",
    ],
    "signs": {},
    "seconds": 21.0,
}


def report(total: int = 40, **further: object) -> Values:
    """The worker's answer to "check"."""
    return {
        "total": total,
        "kinds": {"fact": total * 3 // 4, "label": total // 4},
        "without_answer": [],
        "without_place": [7, 8],
        "languages": [["en", total]],
        "other_languages": [],
        "apart": {"repeated": [[2, 1]], "taught": [[1, 8], [3, 9], [4, 9]]},
        **further,
    }


def arrived(number: int, way: Way, done: int, total: int = 160) -> Values:
    """The event "answer" of a comparison."""
    made = answer(number, way)
    return {
        "comparison": 1,
        "number": number,
        "way": way.value,
        "question": question(number).question,
        "text": made.text,
        "is_right": made.measures.is_right if made.measures else None,
        "fault": made.fault.value if made.fault else None,
        "done": done,
        "total": total,
        "seconds_left": 3.0 * (total - done),
    }


class AnyWish:
    """What is to be compared, in tests where that does not matter."""

    set_id = 1
    name = "Harbour questions"
    model_id = MODEL.id
    model_name = MODEL.name
    adapter_id = ADAPTER.id
    adapter_name = ADAPTER.name
    ways = ALL_WAYS
    collection = ""
    seed = 7
    answer_tokens = 120
    passages = 3
