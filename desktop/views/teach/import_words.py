"""What a file of examples holds and what came of it, as people say it."""

from __future__ import annotations

from desktop.services.example_sources import FileKind, ImportOutcome
from desktop.views.teach.words import examples_words, number_words, tr


def kind_words(kind: FileKind) -> str:
    """Say how a file holds its examples."""
    return {
        FileKind.OPENAI: tr("Conversations in the form of OpenAI (messages)"),
        FileKind.SHAREGPT: tr("Conversations in the form of ShareGPT"),
        FileKind.ALPACA: tr("Instructions and outputs in the form of Alpaca"),
        FileKind.TABLE: tr("A table: say which columns are what"),
    }[kind]


def problems_words(count: int) -> str:
    """Say how many lines cannot be read."""
    if count == 1:
        return tr("1 line cannot be read")
    return tr("{n} lines cannot be read").format(n=number_words(count))


def outcome_words(outcome: ImportOutcome) -> str:
    """Say what an import brought."""
    words = tr("{examples} added").format(examples=examples_words(outcome.added))
    if outcome.duplicates:
        words += ", " + tr("{n} were there already").format(n=number_words(outcome.duplicates))
    if outcome.left_out_total:
        words += ", " + tr("{n} left out").format(n=number_words(outcome.left_out_total))
    return f"{words}."


def left_out_words(outcome: ImportOutcome) -> str:
    """Say line by line what was left out."""
    lines = [
        tr("Line {n}: {reason}").format(n=one.line, reason=one.reason) for one in outcome.left_out
    ]
    more = outcome.left_out_total - len(lines)
    if more > 0:
        lines.append(tr("and {n} more").format(n=number_words(more)))
    return "\n".join(lines)
