"""What a file of examples holds and what came of it, as people say it."""

from __future__ import annotations

from desktop.language.words import said
from desktop.services.example_sources import FileKind, ImportOutcome
from desktop.views.teach.words import tr


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
    return tr("%Ln lines cannot be read", count)


def outcome_words(outcome: ImportOutcome) -> str:
    """Say what an import brought."""
    words = tr("%Ln examples added", outcome.added)
    if outcome.duplicates:
        words += ", " + tr("%Ln were there already", outcome.duplicates)
    if outcome.left_out_total:
        words += ", " + tr("%Ln left out", outcome.left_out_total)
    return f"{words}."


def left_out_words(outcome: ImportOutcome) -> str:
    """Say line by line what was left out."""
    lines = [
        tr("Line {n}: {reason}").format(n=one.line, reason=said(one.reason))
        for one in outcome.left_out
    ]
    more = outcome.left_out_total - len(lines)
    if more > 0:
        lines.append(tr("and %Ln more", more))
    return "\n".join(lines)
