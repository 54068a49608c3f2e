"""What an import of questions brought, as people say it."""

from __future__ import annotations

from desktop.language.numbers import number_words
from desktop.services.question_sources import ImportOutcome
from desktop.views.compare.words import questions_words, tr


def outcome_words(outcome: ImportOutcome) -> str:
    """Say what an import brought."""
    words = tr("{questions} added").format(questions=questions_words(outcome.added))
    if outcome.duplicates:
        words += ", " + tr("{n} were there already").format(n=number_words(outcome.duplicates))
    if outcome.left_out_total:
        words += ", " + tr("{n} left out").format(n=number_words(outcome.left_out_total))
    return f"{words}."
