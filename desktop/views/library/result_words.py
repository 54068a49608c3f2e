"""Found passages as the cards of the search page show them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.language.words import said_place
from desktop.services.search_service import FoundBy, FoundPassage
from desktop.views.library.words import tr
from desktop.widgets.result_card import ResultContent


def content_of(found: FoundPassage) -> ResultContent:
    """Return what a card shows of a found passage."""
    source = found.source
    places = [part for part in (said_place(source.location), found.headings) if part]
    remark = ""
    if source.alike:
        remark = tr("Nearly the same in {files}").format(
            files=", ".join(Path(path).name for path in source.alike)
        )
    return ResultContent(
        source.number,
        Path(source.path).name,
        " · ".join(places),
        source.quote,
        source.best_start - source.start,
        source.best_end - source.start,
        _found_by_words(found.found_by),
        _figures_of(found),
        remark,
    )


def _found_by_words(found_by: FoundBy) -> str:
    return {
        FoundBy.BOTH: tr("Found by meaning and by words"),
        FoundBy.WORDS: tr("Found by words only"),
        FoundBy.MEANING: tr("Found by meaning only"),
        FoundBy.NEITHER: tr("Found beside another passage"),
    }[found_by]


def _figures_of(found: FoundPassage) -> tuple[tuple[str, str], ...]:
    locale = QLocale()
    figures = [(tr("Score"), locale.toString(found.score, "f", 3))]
    if found.rerank_score is not None:
        figures.append((tr("Reranker"), locale.toString(found.rerank_score, "f", 3)))
    for name, rank in (
        (tr("By meaning"), found.dense_rank),
        (tr("By words"), found.text_rank),
    ):
        figures.append((name, f"#{rank}" if rank is not None else "–"))  # noqa: RUF001
    figures.append((tr("Similarity"), locale.toString(found.similarity, "f", 2)))
    return tuple(figures)
