"""Measures one answer against what was expected.

The measure that counts (`quality`) depends on the kind of question:

- a fact: 1 when the answer holds a short expected one; else the shared words where one of them is a
  part of the other, and half of those where another name or number stands there: that is never
  right, however short the answer; a long one as below;
- a label: 1 when it is the right one;
- a style: half the content, half the form: the one asked for, or the look of the expected answer;
  without the form that was asked for, nothing;
- free: the mean of shared words and likeness of meaning;
- to be refused: 1 when it was.

All are from 0 to 1. An answer is right from a half on. Covered: what can be measured without
another model than the embedder. Not covered: the judgement of a language model (`judge`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.comparison.records import (
    Measures,
    NewQuestion,
    QuestionKind,
    ReadPassage,
    is_document,
)
from engine.comparison.scoring.forms import agreement, has_form, texts_in
from engine.comparison.scoring.labels import label_in
from engine.comparison.scoring.refusals import is_refusal
from engine.comparison.scoring.styles import style_agreement
from engine.comparison.scoring.texts import (
    character_f,
    holds,
    is_part,
    is_same,
    recall,
    token_f1,
    words_of,
)
from engine.conversations.records import SentenceCheck, Support
from engine.examples.labels import label_of

if TYPE_CHECKING:
    from engine.index.embedder import Embedder

_RIGHT_FROM: Final = 0.5
_SHORT: Final = 12
"""Words of an expected answer that can be looked for as they stand."""

_QUOTE_HELD: Final = 0.8
"""Share of a quotation's words in a passage that holds it: chunks may cut it."""


@dataclass(frozen=True, slots=True)
class Said:
    """An answer, and what it rests on.

    Attributes:
        text: The answer.
        passages: What the model read.
        checks: Of its sentences; none where no documents were read.
        reads_documents: Whether passages were searched for.
    """

    text: str
    passages: tuple[ReadPassage, ...] = ()
    checks: tuple[SentenceCheck, ...] = ()
    reads_documents: bool = False


def labels_of(questions: Iterable[NewQuestion]) -> set[str]:
    """Return all labels that some questions expect."""
    return {label for one in questions if one.kind is QuestionKind.LABEL for label in one.expected}


class Measurer:
    """Measures the answers of one comparison.

    Args:
        labels: All labels that are expected somewhere in it.
        embedder: Compares meanings; None leaves that out.
    """

    def __init__(self, labels: Collection[str], embedder: Embedder | None) -> None:
        self._labels = tuple(dict.fromkeys(map(label_of, labels)))
        self._embedder = embedder

    def measure(self, question: NewQuestion, said: Said) -> Measures:
        """Return how good an answer is.

        Raises:
            UserProblem: The form that the question asks for makes no sense.
        """
        kind, expected = question.kind, question.expected
        refuses = is_refusal(said.text)
        is_formed = question.form.is_given and kind is not QuestionKind.REFUSE
        form = has_form(said.text, question.form) if is_formed else None
        label = self._is_label(said.text, expected) if kind is QuestionKind.LABEL else None
        similarity = self._similarity(said.text, expected)
        if kind is QuestionKind.REFUSE:
            quality = float(refuses)
        elif kind is QuestionKind.LABEL:
            quality = float(bool(label))
        else:
            quality = max(
                (_quality(kind, said.text, one, similarity) for one in expected), default=0.0
            )
        if form is False:
            quality = 0.0
        return Measures(
            quality=quality,
            is_right=quality >= _RIGHT_FROM,
            is_exact=any(is_same(said.text, one) for one in expected),
            token_f1=max((token_f1(said.text, one) for one in expected), default=0.0),
            is_label=label,
            has_form=form,
            similarity=similarity,
            has_evidence=_has_evidence(question, said),
            citation_precision=_citation_precision(question, said),
            faithfulness=_faithfulness(said.checks),
            is_refusal=refuses,
        )

    def _is_label(self, text: str, expected: Sequence[str]) -> bool:
        found = label_in(text, self._labels)
        return found is not None and found in map(label_of, expected)

    def _similarity(self, text: str, expected: Sequence[str]) -> float | None:
        if self._embedder is None or not expected:
            return None
        if not text.strip():
            return 0.0
        # Unit vectors: their product is the cosine. One call, for the embedder works on batches.
        vectors = self._embedder.embed([text, *expected])
        nearest = float((vectors[1:] @ vectors[0]).max())
        # What batch a text was embedded in changes the last digits: they are not to be seen.
        return round(min(max(nearest, 0.0), 1.0), 4)


def _quality(kind: QuestionKind, text: str, expected: str, similarity: float | None) -> float:
    if kind is QuestionKind.STYLE:
        return _style_quality(text, expected, similarity)
    if kind is QuestionKind.FACT and len(words_of(expected)) <= _SHORT:
        return _fact_quality(text, expected)
    return _content(text, expected, similarity)


def _fact_quality(text: str, expected: str) -> float:
    if holds(text, expected):
        return 1.0
    # "25 minutes" has half of the words of "20 minutes", and nothing of what was asked for.
    return token_f1(text, expected) * (1.0 if is_part(text, expected) else 0.5)


def _style_quality(text: str, expected: str, similarity: float | None) -> float:
    """Return half for what it says, half for how it looks."""
    fields = agreement(text, expected)
    if fields is not None:
        return fields
    wording = max(character_f(text, expected), _content(text, expected, similarity))
    return (wording + style_agreement(text, expected)) / 2


def _content(text: str, expected: str, similarity: float | None) -> float:
    shared = token_f1(text, expected)
    return shared if similarity is None else (shared + similarity) / 2


# Documents -------------------------------------------------------------------------------------


def _has_evidence(question: NewQuestion, said: Said) -> bool | None:
    if not said.reads_documents or not _is_place_known(question):
        return None
    return any(holds_answer(one, question) for one in said.passages)


def _citation_precision(question: NewQuestion, said: Said) -> float | None:
    cited = [one for one in said.passages if one.is_cited]
    if not cited or not _is_place_known(question):
        return None
    return sum(holds_answer(one, question) for one in cited) / len(cited)


def _is_place_known(question: NewQuestion) -> bool:
    if question.kind is QuestionKind.REFUSE:
        return False
    if question.place.is_given:
        return True
    return question.kind is QuestionKind.FACT and bool(_short_answers(question))


def holds_answer(passage: ReadPassage, question: NewQuestion) -> bool:
    """Whether a passage is where the answer stands.

    By the quotation or page where they are known; else by the words of a short expected answer, in
    the document that is named, if one is.
    """
    place = question.place
    if place.path and not is_document(passage.path, place.path):
        return False
    if place.quote:
        return recall(passage.text, place.quote) >= _QUOTE_HELD
    if place.page is not None and passage.page is not None:
        return place.page == passage.page
    short = _short_answers(question)
    if not short:
        return bool(place.path)
    return any(all(holds(passage.text, one) for one in each) for each in short)


def _short_answers(question: NewQuestion) -> list[list[str]]:
    """Return the texts of each expected answer that can be looked for as they stand."""
    wanted = map(texts_in, question.expected)
    return [each for each in wanted if all(len(words_of(one)) <= _SHORT for one in each)]


def _faithfulness(checks: Sequence[SentenceCheck]) -> float | None:
    judged = [one.support for one in checks if one.support is not Support.NOT_CHECKED]
    if not judged:
        return None
    return sum(one is Support.SUPPORTED for one in judged) / len(judged)
