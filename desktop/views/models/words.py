"""What is known of models, as people say it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.language.numbers import decimal_words, number_words
from desktop.language.words import NO_COUNT, translated
from desktop.services.models_service import (
    Fit,
    Forecast,
    InstalledModel,
    ModelFormat,
    ModelKind,
    Origin,
)
from desktop.views.library.words import path_words
from desktop.widgets.tone import Tone

_BILLION = 1_000_000_000
_MILLION = 1_000_000

FIT_TONES = {
    Fit.WELL: Tone.GOOD,
    Fit.SMALLER_CONTEXT: Tone.CAUTION,
    Fit.TOO_LARGE: Tone.BAD,
    Fit.UNKNOWN: Tone.QUIET,
}


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words about models."""
    return translated("Models", text, count)


def kind_words(kind: ModelKind) -> str:
    """Say what a model is for."""
    return {
        ModelKind.CHAT: tr("Answers questions"),
        ModelKind.EMBEDDING: tr("Finds by meaning (embedding)"),
        ModelKind.RERANKING: tr("Orders what was found (reranking)"),
    }[kind]


def format_words(format_: ModelFormat) -> str:
    """Say how a model lies on the disk."""
    return {
        ModelFormat.GGUF: tr("GGUF file"),
        ModelFormat.MLX: tr("MLX folder"),
        ModelFormat.TRANSFORMERS: tr("Hugging Face folder"),
    }[format_]


def origin_words(origin: Origin) -> str:
    """Say where a model came from."""
    return {
        Origin.STARTER: tr("Came with Inglenook"),
        Origin.ADDED: tr("Added by you"),
        Origin.DOWNLOADED: tr("Downloaded"),
        Origin.LM_STUDIO: tr("From LM Studio"),
        Origin.OLLAMA: tr("From Ollama"),
        Origin.JAN: tr("From Jan"),
        Origin.GPT4ALL: tr("From GPT4All"),
        Origin.LLAMA_CPP: tr("From llama.cpp"),
        Origin.HUGGING_FACE: tr("From the Hugging Face cache"),
    }[origin]


def size_words(size: int) -> str:
    """Say a number of bytes as roughly as helps to choose: "430 MB", "4.7 GB", "26 GB"."""
    is_small = _BILLION <= size < 10 * _BILLION
    return QLocale().formattedDataSize(
        size, 1 if is_small else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def tokens_words(tokens: int) -> str:
    """Say the length of a context."""
    return tr("{n} tokens of context").format(n=number_words(tokens))


def parameters_words(parameters: int) -> str:
    """Say how many weights a model has, as in "1.7 billion"."""
    if parameters >= _BILLION:
        number = decimal_words(parameters / _BILLION, 1)
        return tr("{n} billion").format(n=number)
    return tr("{n} million").format(n=number_words(round(parameters / _MILLION)))


def facts_words(model: InstalledModel) -> str:
    """Say the facts of a model in one line; what is not known is left out."""
    details = model.details
    facts = [kind_words(model.kind)]
    if details.file_bytes:
        facts.append(size_words(details.file_bytes))
    if details.quantisation:
        facts.append(details.quantisation)
    if details.context_tokens:
        facts.append(tokens_words(details.context_tokens))
    facts.append(details.licence or tr("licence not named"))
    return " · ".join(facts)


def place_words(model: InstalledModel) -> str:
    """Say where a model came from, and where it lies if that is the person's own place."""
    origin = origin_words(model.origin)
    if model.is_copy or model.origin is Origin.STARTER:
        return origin
    return f"{origin} · {path_words(Path(model.path))}"


def fit_words(fit: Fit) -> str:
    """Say how well a model suits this computer."""
    return {
        Fit.WELL: tr("Fits well"),
        Fit.SMALLER_CONTEXT: tr("Fits with a smaller context"),
        Fit.TOO_LARGE: tr("Too large"),
        Fit.UNKNOWN: tr("Memory not known"),
    }[fit]


def forecast_words(forecast: Forecast) -> str:
    """Say how much memory a model needs, and what there is."""
    if forecast.fit is Fit.UNKNOWN:
        return tr("Its file does not say enough to tell the memory that it needs")
    needs = tr("Needs about {size} with {tokens}; {free} are free").format(
        size=size_words(forecast.total),
        tokens=tokens_words(forecast.context_tokens),
        free=size_words(forecast.available),
    )
    if forecast.fit is Fit.SMALLER_CONTEXT and forecast.largest_context:
        return tr("{needs}. Up to {tokens} would fit.").format(
            needs=needs, tokens=tokens_words(forecast.largest_context)
        )
    return needs
