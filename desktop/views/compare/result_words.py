"""The figures of a comparison as people read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.item_models.answer_model import way_words
from desktop.language.numbers import decimal_words, number_words
from desktop.services.comparison_result import (
    Advice,
    ComparisonRecord,
    Costs,
    KindAdvice,
    KindSummary,
    QuestionKind,
    Summary,
    Verdict,
    Way,
    WayScores,
)
from desktop.views.compare.words import (
    percent_words,
    questions_words,
    tr,
    verdict_words,
)
from desktop.views.library.words import documents_words
from desktop.views.models.words import size_words
from desktop.views.teach.words import examples_words, time_words
from desktop.widgets.fact_list import Fact
from desktop.widgets.interval_bars import IntervalBar

_SECOND = 1_000.0


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of all ways.

    Attributes:
        name: What it is, in plain words.
        values: Of each way, in their order; empty where it says nothing.
        term: What the field calls it.
    """

    name: str
    values: tuple[str, ...]
    term: str = ""


def bars_of(found: KindSummary, chosen: Way | None) -> list[IntervalBar]:
    """Return the bars of some questions."""
    return [_bar_of(one, found.count, is_chosen=one.way is chosen) for one in found.ways]


def _bar_of(scores: WayScores, count: int, *, is_chosen: bool) -> IntervalBar:
    quality = scores.quality
    right = tr("{right} of %Ln right", count).format(right=number_words(scores.right))
    explanation = tr("{way}: {right}, quality {mean}, between {low} and {high}").format(
        way=way_words(scores.way),
        right=right,
        mean=percent_words(quality.mean),
        low=percent_words(quality.low),
        high=percent_words(quality.high),
    )
    words = f"{percent_words(quality.mean)} · {right}"
    return IntervalBar(
        way_words(scores.way),
        quality.mean,
        quality.low,
        quality.high,
        words,
        explanation,
        is_chosen,
    )


def kind_verdict_words(advice: KindAdvice) -> str:
    """Say what is advised for the questions of one kind."""
    if advice.verdict is Verdict.NEITHER:
        return tr("For these, neither is worth it.")
    if advice.verdict is Verdict.NOT_ENOUGH:
        return tr("For these, there is not enough evidence.")
    return tr("For these: {verdict}.").format(verdict=verdict_words(advice.verdict).lower())


def advice_for(advice: Advice, kind: QuestionKind | None) -> KindAdvice | None:
    """Return what is advised for the questions of one kind."""
    return next((one for one in advice.kinds if one.kind is kind), None)


# Figures -------------------------------------------------------------------------------------


def figure_rows(ways: Sequence[WayScores]) -> list[FigureRow]:
    """Return what an answer of each way takes, and how good it is by other measures."""
    return [*_cost_rows(ways), *_measure_rows(ways), *_fault_row(ways)]


def _cost_rows(ways: Sequence[WayScores]) -> Iterator[FigureRow]:
    latency = [one.latency for one in ways]
    yield FigureRow(
        tr("First word after"),
        tuple(seconds_words(one.first_token) for one in latency),
        tr("Latency to the first token, the search included; the median"),
    )
    yield FigureRow(
        tr("Whole answer after"),
        tuple(seconds_words(one.total) for one in latency),
        tr("The median"),
    )
    yield FigureRow(
        tr("Nine of ten within"),
        tuple(seconds_words(one.slow_total) for one in latency),
        tr("The 90th percentile"),
    )
    yield FigureRow(
        tr("Reads"),
        tuple(_tokens(one.prompt_tokens) for one in latency),
        tr("Tokens of the prompt, on average; a token is a part of a word"),
    )
    yield FigureRow(
        tr("Writes"),
        tuple(_tokens(one.tokens) for one in latency),
        tr("Tokens of the answer, on average"),
    )
    yield FigureRow(
        tr("Memory"),
        tuple(size_words(one.memory_bytes) if one.memory_bytes else "" for one in latency),
        tr("What the process held at most"),
    )


def _measure_rows(ways: Sequence[WayScores]) -> Iterator[FigureRow]:
    for key, name, term in (
        ("is_exact", tr("Word for word"), tr("Exact match")),
        ("token_f1", tr("Words in common"), tr("Token F1")),
        ("is_label", tr("Right label"), tr("Label accuracy")),
        ("has_form", tr("Right form"), tr("Valid against the schema or the regular expression")),
        ("similarity", tr("Close in meaning"), tr("Similarity of embeddings")),
        ("has_evidence", tr("Found the place"), tr("Evidence hit: it was among the passages")),
        ("citation_precision", tr("Cites what holds it"), tr("Citation precision")),
        ("faithfulness", tr("Sentences that hold"), tr("Faithfulness, by the sentence check")),
        ("refusal", tr("Refuses rightly"), tr("Refused, or not, as it should")),
        ("is_judged_right", tr("Right for the model"), tr("By the local judge")),
    ):
        values = tuple(
            percent_words(one.measures[key]) if key in one.measures else "" for one in ways
        )
        if any(values):
            yield FigureRow(name, values, term)


def _fault_row(ways: Sequence[WayScores]) -> Iterator[FigureRow]:
    if any(one.faults for one in ways):
        values = tuple(number_words(sum(one.faults.values())) for one in ways)
        yield FigureRow(tr("Faults"), values, tr("Empty, repeating itself, or failed"))


def cost_facts(costs: Costs) -> list[Fact]:
    """Say what it took to get there."""
    facts = []
    if costs.documents:
        parts = [documents_words(costs.documents)]
        if costs.indexing_seconds is not None:
            parts.append(tr("read in {time}").format(time=time_words(costs.indexing_seconds)))
        if costs.index_bytes:
            parts.append(size_words(costs.index_bytes))
        facts.append(Fact(tr("Documents"), ", ".join(parts), tr("The index and its size")))
    if costs.training_examples or costs.adapter_bytes:
        parts = [examples_words(costs.training_examples)] if costs.training_examples else []
        if costs.training_seconds is not None:
            parts.append(tr("taught in {time}").format(time=time_words(costs.training_seconds)))
        if costs.adapter_bytes:
            parts.append(size_words(costs.adapter_bytes))
        facts.append(Fact(tr("Teaching"), ", ".join(parts), tr("The adapter and its size")))
    if costs.model_bytes:
        facts.append(Fact(tr("Model"), size_words(costs.model_bytes)))
    return facts


def basis_words(record: ComparisonRecord, summary: Summary) -> str:
    """Say what was compared with what, in one line."""
    adapter = record.wish.adapter
    parts = [record.wish.model.name]
    if adapter is not None:
        parts.append(tr("taught: {name}").format(name=adapter.name))
    parts.append(questions_words(summary.asked))
    if summary.compared < summary.asked:
        parts.append(tr("%Ln of them answered by all ways", summary.compared))
    return " · ".join(parts)


def seconds_words(milliseconds: float) -> str:
    """Say a time that is read beside others, exactly."""
    seconds = milliseconds / _SECOND
    return tr("{n} s").format(n=decimal_words(seconds, 1 if seconds < 10 else 0))


def _tokens(count: float) -> str:
    return tr("{n} tokens").format(n=number_words(round(count)))
