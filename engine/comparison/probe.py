"""Predicts the verdict before anything is taught or answered, from what can be counted in minutes.

Counted are: for how many questions a passage of the library holds the answer; how many ask for a
label or a form, which can be taught; how many examples there are to teach with; how fast the
documents change. The prediction is a rule over these numbers, not a measurement: each finished
comparison checks it, and the share of hits is shown.

Covered: the counting and the rule, which is a pure function. Not covered: measuring (`running`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from engine.comparison.advice import FEWEST_QUESTIONS
from engine.comparison.advice_records import Verdict
from engine.comparison.comparison_records import Freshness
from engine.comparison.records import NewQuestion, QuestionKind, ReadPassage
from engine.comparison.scoring.measuring import holds_answer
from engine.conversations.records import Evidence
from engine.errors import Cancelled
from engine.retrieval.scope import EVERYTHING, Scope

if TYPE_CHECKING:
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import Passage, SearchResult

_MOST_SEARCHED: Final = 200
_ENOUGH_EXAMPLES: Final = 50
_WORTHWHILE: Final = 0.15
_FOUND_IS_ANSWERED: Final = 0.5
"""Share of the questions with a passage that a small model answers because of it."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What was counted.

    Attributes:
        questions: How many there are.
        facts: How many ask for something that documents can hold.
        found: For how many of these a passage holds the answer.
        refusals: How many are to be refused, and find no evidence.
        teachable: How many ask for a label, a style or a form.
        examples: How many examples there are to teach with.
        freshness: How much of the documents changes.
    """

    questions: int
    facts: int
    found: int
    refusals: int
    teachable: int
    examples: int
    freshness: Freshness


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is likely to come out.

    Attributes:
        verdict: The likely one.
        words: Why, in sentences.
        signs: What was counted.
    """

    verdict: Verdict
    words: tuple[str, ...]
    signs: Signs


def count_signs(
    questions: Sequence[NewQuestion],
    search: OpenSearch | None,
    examples: int,
    freshness: Freshness,
    passages: int,
    *,
    scope: Scope = EVERYTHING,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Signs:
    """Count what a prediction rests on.

    Args:
        questions: All of them; of many, some from all over are searched for.
        search: The library; None where there is none.
        examples: To teach with.
        freshness: Of the documents.
        passages: That are read with a question.
        scope: The part of the library that is searched.
        on_progress: Told how many questions are done, of how many.
        is_cancelled: Asked between questions.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    chosen = questions[:: math.ceil(len(questions) / _MOST_SEARCHED) or 1]
    counted = _Counted()
    for done, one in enumerate(chosen, start=1):
        if is_cancelled():
            raise Cancelled
        counted.teachable += one.kind in (QuestionKind.LABEL, QuestionKind.STYLE)
        if _may_stand_in_documents(one):
            counted.facts += one.kind is not QuestionKind.REFUSE
            if search is not None:
                earlier = one.earlier_questions
                counted.look_at(one, search.searcher.search(one.question, passages, scope, earlier))
        on_progress(done, len(chosen))
    return Signs(
        len(chosen),
        counted.facts,
        counted.found,
        counted.refusals,
        counted.teachable,
        examples,
        freshness,
    )


class _Counted:
    """Counts questions one after another."""

    def __init__(self) -> None:
        self.facts = self.found = self.refusals = self.teachable = 0

    def look_at(self, question: NewQuestion, result: SearchResult) -> None:
        """Count what a search found."""
        has_evidence = result.evidence is not Evidence.NONE
        if question.kind is QuestionKind.REFUSE:
            self.refusals += not has_evidence
        else:
            read = map(_read, result.passages)
            self.found += has_evidence and any(holds_answer(one, question) for one in read)


def _may_stand_in_documents(question: NewQuestion) -> bool:
    """Whether a search makes sense: not for labels, for a style only where a place is known."""
    if question.kind is QuestionKind.STYLE:
        return question.place.is_given
    return question.kind is not QuestionKind.LABEL


def _read(one: Passage) -> ReadPassage:
    return ReadPassage(
        str(one.path), one.location, one.page, one.start, one.end, one.text, one.content_hash
    )


def predict(signs: Signs) -> Prediction:
    """Return the likely verdict. A pure function."""
    if signs.questions < FEWEST_QUESTIONS:
        words = f"{signs.questions} questions are too few to measure anything."
        return Prediction(Verdict.NOT_ENOUGH, (words,), signs)
    by_documents = (_FOUND_IS_ANSWERED * signs.found + signs.refusals) / signs.questions
    is_taught = signs.examples >= _ENOUGH_EXAMPLES
    by_teaching = signs.teachable / signs.questions if is_taught else 0.0
    helps = (by_documents >= _WORTHWHILE, by_teaching >= _WORTHWHILE)
    verdict = {
        (True, True): Verdict.BOTH,
        (True, False): Verdict.DOCUMENTS,
        (False, True): Verdict.TEACH,
        (False, False): Verdict.NEITHER,
    }[helps]
    return Prediction(verdict, tuple(_words(signs, is_taught=is_taught)), signs)


def prediction_to_wire(made: Prediction) -> dict[str, Any]:
    """Return a prediction as JSON values."""
    signs = made.signs
    return {
        "verdict": made.verdict.value,
        "words": list(made.words),
        "signs": {
            "questions": signs.questions,
            "facts": signs.facts,
            "found": signs.found,
            "refusals": signs.refusals,
            "teachable": signs.teachable,
            "examples": signs.examples,
            "documents": signs.freshness.documents,
            "changed_in_month": signs.freshness.changed_in_month,
        },
    }


def _words(signs: Signs, *, is_taught: bool) -> list[str]:
    found = []
    if signs.facts:
        found.append(
            f"For {signs.found} of {signs.facts} questions a passage of your documents holds the "
            "answer."
        )
    if signs.teachable:
        found.append(
            f"{signs.teachable} of {signs.questions} questions ask for a label, a style or a form: "
            "that can be taught."
        )
        if not is_taught:
            found.append(
                f"There are {signs.examples} examples to teach with: at least {_ENOUGH_EXAMPLES} "
                "are needed for a start."
            )
    fresh = signs.freshness
    if fresh.changed_in_month and signs.facts:
        found.append(
            f"{fresh.changed_in_month} of {fresh.documents} documents changed in the last 30 days: "
            "facts belong into documents, not into the model."
        )
    return found or ["Neither documents nor teaching has something to begin with here."]
