"""What the catalogue and a download say, in words."""

from __future__ import annotations

from desktop.services.download_service import Download, DownloadProgress, DownloadStage, Offer
from desktop.services.models_service import CatalogueEntry, Fit
from desktop.views.library.words import duration_words
from desktop.views.models.words import (
    format_words,
    kind_words,
    parameters_words,
    size_words,
    tokens_words,
    tr,
)

HOST = "huggingface.co"
_ROOM_FOR_THE_REST = 1.3


def entry_facts(entry: CatalogueEntry) -> str:
    """Say what is known of an entry in one line."""
    facts = [kind_words(entry.kind)]
    if entry.parameters:
        facts.append(tr("{n} weights").format(n=parameters_words(entry.parameters)))
    if entry.context_tokens:
        facts.append(tokens_words(entry.context_tokens))
    facts.append(format_words(entry.format))
    return " · ".join(facts)


def unknown_facts(entry: CatalogueEntry) -> str:
    """Name the main facts that no source showed; empty when all are known."""
    names = (
        (entry.licence, tr("licence")),
        (entry.parameters, tr("weights")),
        (entry.context_tokens, tr("context")),
        (entry.bytes, tr("size")),
        (entry.good_for, tr("what it is good for")),
    )
    return ", ".join(name for value, name in names if not value)


def likely_fit(entry: CatalogueEntry, free_memory: int | None) -> Fit:
    """Guess from its size whether a model will fit; its own file tells it better, once it is here.

    Weights take about the size of the file; cache and working memory come on top.
    """
    if entry.bytes is None or free_memory is None:
        return Fit.UNKNOWN
    if entry.bytes > free_memory:
        return Fit.TOO_LARGE
    return Fit.WELL if entry.bytes * _ROOM_FOR_THE_REST < free_memory else Fit.SMALLER_CONTEXT


def likely_fit_words(fit: Fit) -> str:
    """Say a guess as a guess; nothing is said where there is none."""
    return {
        Fit.WELL: tr("Will likely fit"),
        Fit.SMALLER_CONTEXT: tr("May need a smaller context"),
        Fit.TOO_LARGE: tr("Likely too large for the free memory"),
        Fit.UNKNOWN: "",
    }[fit]


def offer_words(entry: CatalogueEntry, offer: Offer | None) -> str:
    """Say host, size and licence: of the offer where the host was asked, else of the catalogue."""
    host = ", ".join(offer.hosts) if offer else HOST
    size = offer.bytes if offer and offer.files else entry.bytes
    licence = (offer.licence if offer else "") or entry.licence
    return "\n".join(
        (
            host,
            size_words(size) if size else tr("size not known"),
            licence or tr("licence not known"),
        )
    )


def progress_words(progress: DownloadProgress) -> str:
    """Say how far a download is, how fast it is, and how long it will take."""
    words = tr("{done} of {total}").format(
        done=size_words(progress.done), total=size_words(progress.total)
    )
    rate = progress.bytes_per_second
    if rate:
        words += ", " + tr("{rate} a second").format(rate=size_words(rate))
        left = (progress.total - progress.done) / rate
        words += ", " + tr("{time} left").format(time=duration_words(left))
    return words


def download_words(download: Download) -> str:
    """Say at what point a download is."""
    progress = download.progress
    if download.stage is DownloadStage.LOOKING:
        return tr("Asking {host}…").format(host=HOST)
    if download.stage is DownloadStage.WAITING:
        return tr("Waiting for the first bytes…")
    if download.stage is DownloadStage.PAUSED and progress is None:
        return tr("Paused")
    if download.stage is DownloadStage.PAUSED and progress is not None:
        return tr("Paused at {done} of {total}").format(
            done=size_words(progress.done), total=size_words(progress.total)
        )
    if download.stage is DownloadStage.RUNNING and progress is not None:
        return progress_words(progress)
    return ""


def count_words(count: int) -> str:
    """Say how many models are shown."""
    return tr("%Ln models", count)
