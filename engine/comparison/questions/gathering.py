"""Questions from what is there already: answers that a person corrected or liked, and examples.

The conversation before it and the instructions come with each question, and so does the place of
the answer where it is known which passage holds it. Covered: kinds, guessed over all of them. Not
covered: answers that nobody judged, and those with thumbs down and no correction: nobody knows
what would have been right.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from engine.comparison.questions.kinds import with_guessed_kinds
from engine.comparison.records import (
    AnswerPlace,
    NewQuestion,
    QuestionKind,
    QuestionOrigin,
)
from engine.examples.from_conversations import gather
from engine.examples.records import Example, ExampleOrigin, ExamplePassage, NewExample
from engine.store import Connection

_PAGE: Final = re.compile(r"pages? (\d+)")
_ORIGINS: Final = {
    ExampleOrigin.CORRECTED: QuestionOrigin.CORRECTED,
    ExampleOrigin.LIKED: QuestionOrigin.LIKED,
}


def from_conversations(database: Connection) -> tuple[NewQuestion, ...]:
    """Return a question for each corrected or liked answer, the oldest conversation first."""
    found = [question_of(one, _ORIGINS[one.origin]) for one in gather(database)]
    return _settled(found)


def from_examples(
    examples: Iterable[Example], count: int | None = None, seed: int = 0
) -> tuple[NewQuestion, ...]:
    """Return a question for each example, or for some of them.

    Args:
        examples: Those that count.
        count: How many at most, drawn evenly over all; None for all.
        seed: The same seed draws the same ones.
    """
    chosen = list(examples) if count is None else _drawn(examples, count, seed)
    return _settled(
        [question_of(one.content, QuestionOrigin.EXAMPLE) for one in chosen if _asks(one.content)]
    )


def question_of(example: NewExample, origin: QuestionOrigin) -> NewQuestion:
    """Return an example as a question, of a kind that is still to be guessed."""
    return NewQuestion(
        example.question,
        (example.answer,),
        QuestionKind.FREE,
        place_of(example),
        system=example.system,
        history=example.history,
        origin=origin,
        source=example.source,
        group=example.group,
        review=example.review,
    )


def place_of(example: NewExample) -> AnswerPlace:
    """Return where the answer of an example stands, as far as its passages tell.

    Of several passages it is one that holds the answer word for word, else the best one when it is
    known which of them are there to be ignored. What a correction rests on is not known.
    """
    given = [one for one in example.passages if not one.is_distractor]
    is_alone = len(given) == 1 and example.origin is not ExampleOrigin.CORRECTED
    is_known = is_alone or len(given) < len(example.passages)
    holding = [one for one in given if _holds(one, example.answer)]
    found = next(iter((*holding, *(given if is_known else ()))), None)
    if found is None:
        return AnswerPlace()
    page = _PAGE.match(found.location)
    return AnswerPlace(found.path, found.text, int(page[1]) if page else None)


def _settled(questions: Sequence[NewQuestion]) -> tuple[NewQuestion, ...]:
    """Return questions with their kinds; what is not to be answered stands nowhere."""
    return tuple(
        replace(one, place=AnswerPlace()) if one.kind is QuestionKind.REFUSE else one
        for one in with_guessed_kinds(questions)
    )


def _holds(passage: ExamplePassage, answer: str) -> bool:
    words = " ".join(answer.split()).casefold().rstrip(".")
    return bool(words) and words in " ".join(passage.text.split()).casefold()


def _asks(example: NewExample) -> bool:
    return bool(example.question.strip() and example.answer.strip())


def _drawn(examples: Iterable[Example], count: int, seed: int) -> Sequence[Example]:
    """Return some of many without holding all of them (reservoir sampling), in their order."""
    draw = random.Random(seed)  # noqa: S311 - a sample, no secret
    kept: list[tuple[int, Example]] = []
    for number, one in enumerate(examples):
        if len(kept) < count:
            kept.append((number, one))
        elif (place := draw.randrange(number + 1)) < count:
            kept[place] = (number, one)
    return [one for _, one in sorted(kept, key=lambda each: each[0])]
