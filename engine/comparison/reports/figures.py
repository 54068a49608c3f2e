"""The figures of a report as rows of words: how each way did, the differences, what it cost."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from engine.comparison.advice_records import Verdict
from engine.comparison.records import Fault
from engine.comparison.reports import words
from engine.comparison.reports.material import Material
from engine.comparison.summary_records import KindSummary, WayScores
from engine.counting import counted
from engine.generation.records import Sampling

Rows = Iterator[tuple[str, ...]]


# How each way did --------------------------------------------------------------------------------


def way_rows(found: KindSummary) -> Rows:
    """Yield the figures of all ways, one row for each figure that says something."""
    ways = found.ways
    yield ("Right", *(f"{one.right} of {found.count}" for one in ways))
    yield ("Quality, of 100", *(words.of_hundred(one.quality.mean) for one in ways))
    yield ("Between (95 % interval)", *(words.between(one.quality) for one in ways))
    yield from _measure_rows(ways)
    yield from _effort_rows(ways)
    if any(one.faults for one in ways):
        yield ("Faults", *(_faults(one) for one in ways))


def _measure_rows(ways: Sequence[WayScores]) -> Rows:
    for name, label in words.MEASURES.items():
        shares = [one.measures.get(name) for one in ways]
        if any(share is not None for share in shares):
            yield (label, *("" if share is None else words.percent(share) for share in shares))


def _effort_rows(ways: Sequence[WayScores]) -> Rows:
    taken = [one.latency for one in ways]
    yield ("First word after", *(_time(one.first_token) for one in taken))
    yield ("Whole answer after", *(_time(one.total) for one in taken))
    yield ("Nine of ten within", *(_time(one.slow_total) for one in taken))
    yield ("Tokens read", *(f"{one.prompt_tokens:,.0f}" for one in taken))
    yield ("Tokens written", *(f"{one.tokens:,.0f}" for one in taken))
    if any(one.memory_bytes for one in taken):
        yield ("Memory at most", *(words.size(one.memory_bytes) for one in taken))


def _time(milliseconds: float) -> str:
    return words.duration(milliseconds / 1000.0)


def _faults(scores: WayScores) -> str:
    named = ((words.FAULT_NAMES[one], scores.faults.get(one.value, 0)) for one in Fault)
    return ", ".join(f"{count:,} {name}" for name, count in named if count) or "none"


def kind_rows(kinds: Sequence[KindSummary]) -> Rows:
    """Yield how many answers of each way are right, one row for each kind of question."""
    for found in kinds:
        name = "All" if found.kind is None else words.KIND_TITLES[found.kind]
        yield (name, *(f"{one.right} of {found.count}" for one in found.ways))


def difference_rows(found: KindSummary) -> Rows:
    """Yield each two ways once, the one that takes more trouble against the simpler one."""
    order = [one.way for one in found.ways]
    pairs = sorted(
        found.differences, key=lambda one: (order.index(one.other), order.index(one.way))
    )
    for one in pairs:
        if order.index(one.way) > order.index(one.other):
            against = f"{words.WAYS[one.way]} against {words.WAYS[one.other]}"
            yield (against, words.difference(one.interval), words.certainty(one))


# What it cost, what was left out -----------------------------------------------------------------


def cost_rows(material: Material) -> Rows:
    """Yield what it took to get there, as far as it is known."""
    costs, wish = material.summary.costs, material.record.wish
    yield ("Answering", words.duration(material.seconds))
    if any(way.reads_documents for way in wish.ways):
        yield ("Documents in the library", f"{costs.documents:,}")
        if costs.indexing_seconds is not None:
            yield ("Reading them in", words.duration(costs.indexing_seconds))
        yield ("The index on the disk", words.size(costs.index_bytes))
    if wish.adapter is not None:
        yield ("Examples taught", f"{costs.training_examples:,}")
        if costs.training_seconds is not None:
            yield ("Teaching", words.duration(costs.training_seconds))
        yield ("What was taught, on the disk", words.size(costs.adapter_bytes))
    yield ("The model on the disk", words.size(costs.model_bytes))


def left_out(material: Material) -> Iterator[str]:
    """Yield which questions do not count or are answered in a way of their own, and why."""
    summary, facts = material.summary, material.record.facts
    if summary.taught:
        yield f"{_questions(summary.taught)} kept out: the model was taught with them."
    if summary.doubled:
        yield f"{_questions(summary.doubled)} kept out: others ask nearly the same."
    if facts.unanswered:
        yield f"{_questions(facts.unanswered)} kept out: they have no right answer."
    if facts.beyond:
        yield f"{_questions(facts.beyond)} not asked: there are more than enough."
    unmeasured = summary.asked - summary.compared
    if unmeasured:
        yield (
            f"{_questions(unmeasured)} not counted: not every way gave an answer that can be "
            "measured."
        )
    if facts.crossed:
        yield (
            f"{_questions(facts.crossed)} of the examples taught: answered by a model that had not "
            "seen them."
        )


def _questions(count: int) -> str:
    return counted(count, "question")


def cautions(material: Material) -> Iterator[str]:
    """Yield what a reader should know before the figures."""
    record = material.record
    if not material.is_finished:
        yield (
            f"This comparison is not finished: {record.answers:,} of "
            f"{counted(record.wanted, 'answer')} are there. What is said here may change."
        )
    if material.summary.judge:
        yield material.summary.judge


# How it was measured -----------------------------------------------------------------------------


def setting_rows(material: Material) -> Rows:
    """Yield what is needed to measure the same again."""
    record, wish = material.record, material.record.wish
    yield ("Begun", words.moment(record.created_at))
    yield ("Last changed", words.moment(record.changed_at))
    yield ("Questions", f"{wish.set_name or wish.name} ({record.questions:,})")
    yield ("Model", f"{wish.model.name} ({wish.model.id}, {words.size(wish.model.file_bytes)})")
    yield ("Its SHA-256", wish.model.sha256)
    if wish.adapter is not None:
        run = f", run {wish.adapter.run_id}" if wish.adapter.run_id else ""
        yield ("What was taught", f"{wish.adapter.name} ({wish.adapter.id}{run})")
    yield ("Ways", ", ".join(words.WAYS[way] for way in wish.ways))
    if material.ratings:
        yield ("Rated by you", f"{counted(len(material.ratings), 'answer')}: that counts")
    yield ("Seed", str(wish.sampling.seed))
    yield ("Words chosen", _sampling(wish.sampling))
    yield ("Longest answer", counted(wish.sampling.longest, "token"))
    if any(way.reads_documents for way in wish.ways):
        yield ("Read with a question", counted(wish.passages, "passage"))
        yield ("Searched", wish.collection or "the whole library")
        yield ("Changed in the last 30 days", _freshness(material))
    if record.facts.predicted:
        predicted = words.VERDICTS[Verdict(record.facts.predicted)]
        yield ("Predicted before the first answer", predicted)


def _sampling(sampling: Sampling) -> str:
    if sampling.temperature == 0:
        return "always the likeliest"
    return (
        f"temperature {sampling.temperature:g}, of the {sampling.top_k} likeliest, "
        f"top-p {sampling.top_p:g}, min-p {sampling.min_p:g}"
    )


def _freshness(material: Material) -> str:
    found = material.summary.freshness
    return f"{found.changed_in_month:,} of {counted(found.documents, 'document')}"


def again(material: Material) -> str:
    """Return the command that compares the same again."""
    wish = material.record.wish
    parts = ["inglenook", "compare", wish.set_name or "QUESTIONS", "--model", wish.model.id]
    if wish.adapter is not None:
        parts += ["--adapter", wish.adapter.id]
    parts += ["--ways", ",".join(wish.ways), "--seed", str(wish.sampling.seed)]
    parts += ["--answer-tokens", str(wish.sampling.longest), "--passages", str(wish.passages)]
    if wish.collection:
        parts += ["--collection", wish.collection]
    return shlex.join(parts)
