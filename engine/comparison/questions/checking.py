"""Looks through a set of questions before it is asked: what is in it, and what does not count.

Questions come one after another. Covered: kinds, places, languages, what is asked twice, what a
model was taught with. Not covered: whether an expected answer is right: a person says that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from engine.comparison.questions.keeping_apart import KeptApart, keep_apart
from engine.comparison.records import NewQuestion, Question, QuestionKind
from engine.examples.languages import LanguageRows
from engine.examples.records import Example, NewExample


@dataclass(frozen=True, slots=True)
class QuestionCheck:
    """What is in a set.

    Attributes:
        total: How many questions were looked at.
        kinds: How many are of which kind.
        without_answer: Questions without a right answer that are not to be refused: they cannot be
            measured.
        without_place: Questions for a fact of which nobody knows where it stands.
        languages: How many are in which language (ISO 639-1), the most frequent first; those too
            short to tell are left out.
        other_languages: Those that are not in the most frequent one.
        apart: What was taught, and what is asked twice.
    """

    total: int
    kinds: Mapping[QuestionKind, int]
    without_answer: tuple[int, ...]
    without_place: tuple[int, ...]
    languages: tuple[tuple[str, int], ...]
    other_languages: tuple[int, ...]
    apart: KeptApart

    @property
    def counting(self) -> int:
        """How many questions would count in a comparison."""
        return self.total - len(self.apart.out | frozenset(self.without_answer))


def check(
    questions: Iterable[Question],
    examples: Iterable[Example | NewExample] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> QuestionCheck:
    """Look questions through.

    Args:
        questions: Those that count.
        examples: What the model was taught with, or will be.
        is_cancelled: Asked all the time.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    look = _Look()
    apart = keep_apart(map(look.at, questions), examples, is_cancelled)
    return QuestionCheck(
        apart.total,
        look.kinds,
        tuple(look.without_answer),
        tuple(look.without_place),
        tuple(look.languages.counts),
        tuple(look.languages.others()),
        apart,
    )


def check_to_wire(report: QuestionCheck) -> dict[str, Any]:
    """Return a report as JSON values; ids that name others become pairs."""
    apart = {
        "total": report.apart.total,
        "taught": sorted(report.apart.taught.items()),
        "repeated": sorted(report.apart.repeated.items()),
        "words": report.apart.words,
    }
    return {
        **asdict(report),
        "kinds": dict(report.kinds),
        "counting": report.counting,
        "apart": apart,
    }


class _Look:
    """What remains of the questions that were looked at."""

    def __init__(self) -> None:
        self.kinds: Counter[QuestionKind] = Counter()
        self.without_answer: list[int] = []
        self.without_place: list[int] = []
        self.languages = LanguageRows()

    def at(self, question: Question) -> Question:
        """Look at one and hand it on."""
        content, id_ = question.content, question.id
        self.kinds[content.kind] += 1
        is_refused = content.kind is QuestionKind.REFUSE
        if not is_refused and not any(one.strip() for one in content.expected):
            self.without_answer.append(id_)
        if content.kind is QuestionKind.FACT and not content.place.is_given:
            self.without_place.append(id_)
        self.languages.add(id_, _spoken(content))
        return question


def _spoken(content: NewQuestion) -> str:
    """Return a text that tells the language; a short question does so with its answer."""
    return "\n".join((content.question, *content.expected[:1]))
