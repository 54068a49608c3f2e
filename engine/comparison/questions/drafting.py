"""Lets a model draft questions from documents into a set, where they wait for a person's look.

As examples are drafted (`engine.training.drafting`), with the passage as the place of the answer,
and the bare fact as a second right answer. A share of them is turned into questions that nothing in
the library answers (`unanswerable`). Those that drafting examples makes for that are none here: it
hides the passage that answers, and a comparison would find it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from engine.comparison.questions.gathering import question_of
from engine.comparison.questions.storage import QuestionList
from engine.comparison.questions.unanswerable import Unanswerable
from engine.comparison.records import (
    AnswerPlace,
    NewQuestion,
    QuestionKind,
    QuestionOrigin,
)
from engine.documents.language import language_of
from engine.examples.records import ExamplePassage, NewExample, Review
from engine.paths import Folders
from engine.retrieval.search import Searcher
from engine.settings import Settings
from engine.store import open_user_database
from engine.training.drafting.anchors import anchors_of
from engine.training.drafting.drafting import OnDrafted
from engine.training.drafting.records import SourcePassage
from engine.training.runs.drafts import Tell, draft, fault_counts

REFUSAL_SHARE: Final = 0.2
"""Of drafted questions, how many nothing is to answer, where that can be arranged."""

_LONGEST_FACT: Final = 12
"""Words of a fact that is an answer by itself."""


def draft_questions(
    folders: Folders,
    settings: Settings,
    set_id: int,
    paths: Sequence[Path],
    count: int,
    model: str,
    tell: Tell,
    is_cancelled: Callable[[], bool],
    refusal_share: float = REFUSAL_SHARE,
) -> dict[str, Any]:
    """Draft questions and add each at once; returns how many were added, and why others were not.

    Args:
        folders: Of the person.
        settings: Theirs.
        set_id: Where the drafts go.
        paths: Documents of the library, or folders that hold them.
        count: How many at most.
        model: That drafts; empty means the one that answers.
        tell: Told each draft.
        is_cancelled: Asked all the time; what was drafted until then stays.
        refusal_share: Of the drafts, how many nothing is to answer.

    Raises:
        UserProblem: Nothing could be drafted.
        Cancelled: `is_cancelled` said so.
    """
    added = 0
    with closing(open_user_database(folders.user_database)) as database:
        listed = QuestionList(database)

        def keeping(searcher: Searcher) -> OnDrafted:
            writer = _Writer(searcher, refusal_share)

            def keep(done: int, total: int, example: NewExample) -> None:
                nonlocal added
                made = writer.question_of(example)
                added += listed.add(set_id, [made]).added
                values = {"question": made.question, "expected": list(made.expected)}
                tell("drafted", {"done": done, "total": total, "kind": made.kind, **values})

            return keep

        drafts = draft(folders, settings, paths, count, model, keeping, is_cancelled)
    return {"added": added, "faults": fault_counts(drafts)}


class _Writer:
    """Makes drafted examples questions, some of them such that nothing answers."""

    def __init__(self, searcher: Searcher, refusal_share: float) -> None:
        self._unanswerable = Unanswerable(
            lambda asked, count: [one.text for one in searcher.search(asked, count).passages]
        )
        self._share = refusal_share
        self._made = 0
        self._refused = 0

    def question_of(self, example: NewExample) -> NewQuestion:
        """Return the question that is made of a draft."""
        (passage,) = example.passages
        self._unanswerable.learn(passage.text)
        self._made += 1
        if int(self._made * self._share) > self._refused:
            changed = self._unanswerable.turned(example.question, passage.text)
            if changed is not None:
                self._refused += 1
                return _refused(example, changed)
        return _asked(example, passage)


def _asked(example: NewExample, passage: ExamplePassage) -> NewQuestion:
    fact = _fact_of(example.answer, passage)
    expected = (example.answer, fact) if fact else (example.answer,)
    plain = question_of(example, QuestionOrigin.DRAFTED)
    return replace(plain, expected=expected, kind=QuestionKind.FACT, review=Review.WAITING)


def _refused(example: NewExample, question: str) -> NewQuestion:
    return replace(
        question_of(example, QuestionOrigin.DRAFTED),
        question=question,
        expected=(),
        kind=QuestionKind.REFUSE,
        place=AnswerPlace(),
        review=Review.WAITING,
    )


def _fact_of(answer: str, passage: ExamplePassage) -> str:
    """Return the fact that a drafted question asks for; empty when it is no short one."""
    source = SourcePassage(
        Path(passage.path),
        passage.location,
        passage.start,
        passage.end,
        passage.text,
        language=language_of(passage.text),
    )
    keys = (one.key for one in anchors_of(source) if one.sentence == answer)
    key = next(keys, "")
    return key if len(key.split()) <= _LONGEST_FACT else ""
