"""Lets a judge look at the answers of a comparison, and keeps what it says if it may be shown."""

from __future__ import annotations

from dataclasses import replace

from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.judge import Calibration, Judge, calibrate
from engine.comparison.records import JUDGED_KINDS, NewQuestion, WayAnswer
from engine.comparison.running import Teller
from engine.comparison.storage import ComparisonList


def judge_comparison(
    comparisons: ComparisonList, record: ComparisonRecord, judge: Judge, tell: Teller
) -> Calibration:
    """Judge the rated answers first, and all others only by a judge that agrees with the person.

    Args:
        comparisons: Where the answers are kept.
        record: The comparison.
        judge: The judge.
        tell: Told how many answers are done, as the event "judging".

    Raises:
        Cancelled: The judge was told so; what was kept until then stays.
    """
    questions = {one.number: one.content for one in comparisons.questions(record.id)}
    rated = comparisons.ratings(record.id)
    answers = [one for one in comparisons.answers(record.id) if _can_be_judged(one, questions)]
    first = [one for one in answers if (one.number, one.way) in rated]
    said = {(one.number, one.way): judge.judge(questions[one.number], one.text) for one in first}
    made = calibrate((rated[key], verdict) for key, verdict in said.items())
    for done, one in enumerate(answers, start=1):
        key = (one.number, one.way)
        verdict = None
        if made.is_usable:
            verdict = said[key] if key in said else judge.judge(questions[one.number], one.text)
        _keep(comparisons, record.id, one, verdict)
        tell("judging", {"done": done, "total": len(answers)})
    return made


def _can_be_judged(answer: WayAnswer, questions: dict[int, NewQuestion]) -> bool:
    return answer.measures is not None and questions[answer.number].kind in JUDGED_KINDS


def _keep(comparisons: ComparisonList, id_: int, answer: WayAnswer, verdict: bool | None) -> None:
    measures = answer.measures
    if measures is not None and measures.is_judged_right is not verdict:
        kept = replace(answer, measures=replace(measures, is_judged_right=verdict))
        comparisons.add_answer(id_, kept)
