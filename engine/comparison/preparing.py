"""What a comparison begins with: the wish made whole, and the questions that count.

Covered: which ways are possible, which questions are kept out and why, refusing what cannot be
compared. Not covered: the state of the library (`library_state`), running (`running`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonWish,
    UsedAdapter,
    UsedModel,
)
from engine.comparison.questions.keeping_apart import keep_apart
from engine.comparison.records import NewQuestion, Question, QuestionKind, Way
from engine.comparison.scoring.forms import check_form
from engine.comparison.taught import Taught
from engine.errors import UserProblem
from engine.generation.opening import sampling_of
from engine.models.adapters import InstalledAdapter
from engine.models.hashing import sha256_of
from engine.models.model_files import first_file
from engine.models.records import InstalledModel
from engine.settings import Settings

MOST_QUESTIONS: Final = 2_000
"""More of them take a day and make an interval hardly narrower; some from all over are asked."""


@dataclass(frozen=True, slots=True)
class ComparisonChoice:
    """What a person chose to compare.

    Attributes:
        name: What it is to be called; empty takes the set's name.
        set_id: The set of questions; 0 for a file.
        set_name: What that is called.
        model: An id, a name or a path; empty for the one that answers.
        adapter: An id or a name; empty leaves the taught ways out.
        ways: That are compared; empty for all that are possible.
        seed: The same seed gives the same answers.
        answer_tokens: Tokens of an answer at most.
        passages: That are read with a question; 0 as the settings say.
        collection: The part of the library that is searched; empty for all of it.
    """

    name: str = ""
    set_id: int = 0
    set_name: str = ""
    model: str = ""
    adapter: str = ""
    ways: tuple[Way, ...] = ()
    seed: int = 0
    answer_tokens: int = 200
    passages: int = 0
    collection: str = ""


@dataclass(frozen=True, slots=True)
class ChosenQuestions:
    """The questions of a comparison, and how many do not count.

    Attributes:
        questions: That are asked.
        taught: Kept out because the model was taught with them.
        doubled: Kept out because another one asks nearly the same.
        crossed: Asked, and answered by the fold that did not see them.
        unanswered: Kept out because they have no right answer.
        beyond: Not asked because there are so many.
    """

    questions: tuple[ComparedQuestion, ...]
    taught: int
    doubled: int
    crossed: int
    unanswered: int
    beyond: int


def wish_for(
    choice: ComparisonChoice,
    model: InstalledModel,
    adapter: InstalledAdapter | None,
    settings: Settings,
) -> ComparisonWish:
    """Return a wish with nothing left open.

    Args:
        choice: The person's.
        model: That answers.
        adapter: What it was taught; left out where no taught way is compared.
        settings: Of the person: how words are chosen, and how many passages are read where the
            choice says nothing.

    Raises:
        UserProblem: A way is not possible, or there is nothing to hold the others against.
    """
    ways = choice.ways or tuple(way for way in Way if adapter or not way.is_taught)
    if adapter is None and any(way.is_taught for way in ways):
        raise UserProblem(
            "The taught ways need something that the model was taught.",
            "Choose what it was taught, or compare the plain model with documents only.",
        )
    if Way.BASE not in ways or len(ways) < 2:
        raise UserProblem(
            "The plain model is what every other way is held against.",
            "Take it in, and at least one other way.",
        )
    return ComparisonWish(
        choice.name or choice.set_name or "Comparison",
        choice.set_id,
        choice.set_name,
        _used_model(model),
        _used_adapter(adapter) if any(way.is_taught for way in ways) else None,
        tuple(way for way in Way if way in ways),
        replace(sampling_of(settings), seed=choice.seed, longest=choice.answer_tokens),
        choice.passages or settings.passages,
        choice.collection,
    )


def choose_questions(
    questions: Sequence[Question],
    taught: Taught,
    is_cancelled: Callable[[], bool],
    seed: int = 0,
) -> ChosenQuestions:
    """Return the questions that count.

    Args:
        questions: All of a set; of very many some are drawn, which stay in their order.
        taught: What the model was taught with.
        is_cancelled: Asked all the time.
        seed: The same seed draws the same ones.

    Raises:
        UserProblem: None of them counts, or the form of an answer makes no sense.
        Cancelled: `is_cancelled` said so.
    """
    usable = [one for one in questions if _can_be_measured(one.content)]
    for form in {one.content.form for one in usable if one.content.form.is_given}:
        check_form(form)
    apart = keep_apart([one.content for one in usable], taught.rows, is_cancelled)
    unseen = {place: _fold_without(rows, taught) for place, rows in apart.all_taught.items()}
    kept_out = {place for place, fold in unseen.items() if fold is None}
    out = kept_out | apart.repeated.keys()
    fair = [place for place in range(len(usable)) if place not in out]
    if not fair:
        raise _nothing_to_ask(len(questions), len(kept_out))
    chosen: list[ComparedQuestion] = []
    for place in _drawn(fair, seed):
        one, fold = usable[place], unseen.get(place)
        adapter = "" if fold is None else str(fold)
        chosen.append(ComparedQuestion(len(chosen), one.id, one.content, adapter))
    return ChosenQuestions(
        tuple(chosen),
        len(kept_out),
        len(apart.repeated.keys() - kept_out),
        sum(bool(one.adapter) for one in chosen),
        len(questions) - len(usable),
        len(fair) - len(chosen),
    )


def _fold_without(rows: Sequence[int], taught: Taught) -> Path | None:
    """Return the adapter of the fold that saw none of some examples; None where there is none."""
    folds = {taught.folds.get(row) for row in rows}
    return folds.pop() if len(folds) == 1 else None


def _drawn(places: list[int], seed: int) -> list[int]:
    """Return as many places as can be asked, in their order; the first ones may be of one kind."""
    if len(places) <= MOST_QUESTIONS:
        return places
    draw = random.Random(seed)  # noqa: S311 - no secret
    return sorted(draw.sample(places, MOST_QUESTIONS))


def refuse_changed(wish: ComparisonWish) -> None:
    """Refuse to go on with a model, or something taught, that is gone or another one now."""
    model = Path(wish.model.path)
    if not model.exists():
        raise UserProblem(
            f"The model {wish.model.name} is not where it was.",
            "Put it back to go on, or begin a new comparison.",
            wish.model.path,
        )
    if _hash(model) != wish.model.sha256:
        raise UserProblem(
            f"The model {wish.model.name} has changed since this comparison began.",
            "Its answers could not be compared with those that are there: begin a new one.",
            wish.model.path,
        )
    if wish.adapter is not None and not Path(wish.adapter.path).exists():
        raise UserProblem(
            f"“{wish.adapter.name}” is not there any more.", "Begin a new comparison."
        )
    if wish.adapter is not None and _hash(Path(wish.adapter.path)) != wish.adapter.sha256:
        raise UserProblem(
            f"“{wish.adapter.name}” has changed since this comparison began.",
            "Its answers could not be compared with those that are there: begin a new one.",
            wish.adapter.path,
        )


def _used_adapter(adapter: InstalledAdapter | None) -> UsedAdapter | None:
    if adapter is None:
        return None
    path = Path(adapter.path)
    return UsedAdapter(adapter.id, adapter.name, adapter.path, adapter.run_id, _hash(path))


def _hash(path: Path) -> str:
    return sha256_of(first_file(path), lambda _, __: None, lambda: False)


def _can_be_measured(question: NewQuestion) -> bool:
    has_answer = any(one.strip() for one in question.expected)
    return bool(question.question.strip()) and (has_answer or question.kind is QuestionKind.REFUSE)


def _nothing_to_ask(total: int, kept_out: int) -> UserProblem:
    if kept_out:
        hint = f"The model was taught with {kept_out} of {total}: add questions that are new to it."
    elif total:
        hint = "They have no right answers: add those."
    else:
        hint = "Add questions with their right answers."
    return UserProblem("There is no question to compare with.", hint)


def _used_model(model: InstalledModel) -> UsedModel:
    path = Path(model.path).absolute()
    return UsedModel(model.id, model.name, str(path), _hash(path), model.details.file_bytes)
