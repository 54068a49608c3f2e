"""Checks each sentence of an answer against the passages it was made from.

Covered: every way to write; whether a sentence claims anything; which passages hold it; numbers and
names that none holds; with an entailment model, its judgement together with numbers and names. Not
covered: sentences in another language than all passages, where words cannot be compared: they
are marked for a number or name that no passage holds, and else not checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from engine.answering.support.claims import claims_something
from engine.answering.support.measuring import Measured, Measures
from engine.answering.support.verdict import is_entailed, is_supported
from engine.conversations.records import SentenceCheck, Support
from engine.documents.language import language_of
from engine.documents.sentences import split_sentences

if TYPE_CHECKING:
    from engine.answering.entailment import EntailmentModel
    from engine.index.embedder import Embedder

_NEARLY_BEST: Final = 0.97
"""A second passage is named too when it comes nearly as near as the best."""

_MOST_NUMBERS: Final = 2
_FENCE: Final = "```"


def check(
    answer: str,
    passages: Sequence[str],
    embedder: Embedder | None,
    *,
    languages: Sequence[str] | None = None,
    entailment: EntailmentModel | None = None,
) -> tuple[SentenceCheck, ...]:
    """Check an answer.

    Args:
        answer: What the model wrote.
        passages: The texts it was made from; the first has number 1.
        embedder: Compares by meaning; None compares by words alone.
        languages: Of each passage, ISO 639-1; None finds them out.
        entailment: Judges whether a passage entails a sentence, where one is installed.

    Returns:
        One check for each sentence of the answer, in order; none without passages.
    """
    if not passages:
        return ()
    spoken = list(languages) if languages is not None else [language_of(one) for one in passages]
    spans = split_sentences(answer)
    claims = {
        answer[start:end]: None
        for start, end in spans
        if claims_something(answer[start:end]) and not _is_code(answer, start)
    }
    measured = Measured(list(claims), passages, spoken, embedder)
    language = language_of(answer)
    is_foreign = language not in {"", *spoken} and "" not in spoken
    checks = []
    for start, end in spans:
        sentence = answer[start:end]
        if sentence not in claims or _is_code(answer, start):
            checks.append(SentenceCheck(start, end, Support.NOT_CHECKED))
            continue
        measures = measured.of(sentence, language)
        support = (
            _support_across_languages(measures)
            if is_foreign
            else _support(sentence, measures, embedder, entailment)
        )
        numbers = _numbers(measures) if support is Support.SUPPORTED else ()
        held_out = tuple((start + first, start + last) for first, last in measures.not_held)
        checks.append(SentenceCheck(start, end, support, numbers, held_out))
    return tuple(checks)


def _is_code(answer: str, start: int) -> bool:
    """Whether a sentence begins inside a fence of code, or with one."""
    return answer.count(_FENCE, 0, start) % 2 == 1 or answer.startswith(_FENCE, start)


def _support(
    sentence: str,
    measures: Measures,
    embedder: Embedder | None,
    entailment: EntailmentModel | None,
) -> Support:
    if entailment is not None:
        judgements = entailment.judge(measures.nearest, sentence)
        is_held = is_entailed(measures, judgements)
    else:
        is_held = is_supported(measures, embedder.identity if embedder else "")
    return Support.SUPPORTED if is_held else Support.UNSUPPORTED


def _support_across_languages(measures: Measures) -> Support:
    return Support.UNSUPPORTED if measures.not_held else Support.NOT_CHECKED


def _numbers(measures: Measures) -> tuple[int, ...]:
    best = max(measures.by_passage)
    near = [
        number
        for number, one in enumerate(measures.by_passage, start=1)
        if one >= best * _NEARLY_BEST
    ]
    near.sort(key=lambda number: -measures.by_passage[number - 1])
    return tuple(sorted(near[:_MOST_NUMBERS]))
