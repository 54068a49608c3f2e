"""What the check of a set found, in plain words."""

from __future__ import annotations

from desktop.language.numbers import number_words
from desktop.services.example_check import (
    AdviceKind,
    CheckReport,
    Finding,
    FindingKind,
    Severity,
)
from desktop.views.teach.words import examples_words, tr
from desktop.widgets.fact_list import Fact
from desktop.widgets.tone import Tone

SEVERITY_TONES = {
    Severity.PROBLEM: Tone.BAD,
    Severity.WARNING: Tone.CAUTION,
    Severity.NOTE: Tone.QUIET,
}


def severity_words(severity: Severity) -> str:
    """Say what a finding means for teaching."""
    return {
        Severity.PROBLEM: tr("Left out"),
        Severity.WARNING: tr("Please check"),
        Severity.NOTE: tr("Note"),
    }[severity]


def finding_words(kind: FindingKind) -> str:
    """Say what is odd."""
    return {
        FindingKind.DUPLICATE: tr("The same example twice"),
        FindingKind.NEAR_DUPLICATE: tr("Nearly the same examples"),
        FindingKind.CONTRADICTION: tr("The same question with different answers"),
        FindingKind.EMPTY: tr("Empty questions or answers"),
        FindingKind.TOO_LONG: tr("Too long for the model"),
        FindingKind.IMBALANCE: tr("Some answers are far more frequent than others"),
        FindingKind.ALL_SAME: tr("All answers are the same"),
        FindingKind.SECRET: tr("Looks like a password or a key"),
        FindingKind.PERSONAL_DATA: tr("Personal data"),
        FindingKind.OTHER_LANGUAGE: tr("Another language than the rest"),
        FindingKind.TOO_FEW: tr("Too few examples"),
    }[kind]


def consequence_words(kind: FindingKind) -> str:
    """Say why that matters, or what to do; empty where the title says it."""
    return {
        FindingKind.NEAR_DUPLICATE: tr("They stay on the same side when it is measured."),
        FindingKind.CONTRADICTION: tr("The model cannot learn both. Keep the one you mean."),
        FindingKind.TOO_LONG: tr("They would be cut off. Shorten them, or take another model."),
        FindingKind.IMBALANCE: tr("It may learn to give the frequent answer always."),
        FindingKind.ALL_SAME: tr("It would learn to say this, whatever is asked."),
        FindingKind.SECRET: tr("What is taught can come out again in an answer. Take it out."),
        FindingKind.PERSONAL_DATA: tr("What is taught can come out again in an answer."),
        FindingKind.OTHER_LANGUAGE: tr("Right if you mean it."),
        FindingKind.TOO_FEW: tr("Nothing can be measured with so few. Some dozens are a start."),
    }.get(kind, "")


def rows_words(finding: Finding) -> str:
    """Say which rows the table shows for a finding."""
    return f"{finding_words(finding.kind)}: {examples_words(len(finding.example_ids))}"


def verdict_words(report: CheckReport) -> tuple[str, Tone]:
    """Say in one sentence whether one can go on."""
    words = tr("{usable} of {total} examples can be learned from.").format(
        usable=number_words(report.usable), total=number_words(report.total)
    )
    if not report.can_teach:
        return f"{words} {tr('That is too few.')}", Tone.BAD
    warned = any(one.severity is Severity.WARNING for one in report.findings)
    if warned:
        return f"{words} {tr('Some deserve a look.')}", Tone.CAUTION
    return words, Tone.GOOD


def split_words(report: CheckReport) -> str:
    """Say how the examples are split, and why."""
    split = report.split
    words = tr(
        "It learns from {train} and is measured on {validation} that it never learns from."
    ).format(train=number_words(split.train), validation=number_words(split.validation))
    if 0 < split.groups < split.train + split.validation:
        words += " " + tr(
            "What belongs together (one document, one conversation, nearly the same words) stays "
            "on one side: {n} groups."
        ).format(n=number_words(split.groups))
    return words


def advice_words(report: CheckReport) -> str:
    """Say how to measure, and why."""
    advice = report.advice
    if advice.reasons:
        return " ".join(advice.reasons)
    if advice.kind is AdviceKind.FOLDS:
        return tr(
            "With so few examples one part says little. So they are split {n} ways, each part is "
            "held back once, and the spread is shown. It takes about {n} times as long."
        ).format(n=advice.folds)
    if advice.kind is AdviceKind.TOO_FEW:
        return tr("With so few examples nothing can be measured. Add more.")
    return tr("There are enough examples to hold one part back.")


def token_facts(report: CheckReport, model_name: str) -> list[Fact]:
    """Say how long the examples are."""
    tokens = report.tokens
    if tokens is None:
        return [Fact(tr("Length"), tr("not measured: no model can be taught yet"))]
    term = tr("A token is a part of a word, as {model} reads it").format(model=model_name)
    longest = tr("{n} of {context} that fit").format(
        n=number_words(tokens.longest), context=number_words(tokens.context)
    )
    return [
        Fact(tr("All together"), tr("{n} tokens").format(n=number_words(tokens.total)), term),
        Fact(tr("Usual length"), tr("{n} tokens").format(n=number_words(tokens.median)), term),
        Fact(tr("Longest"), longest, term),
    ]
