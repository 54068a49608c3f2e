"""What is known of teaching, as people say it; terms of the field are given beside it elsewhere."""

from __future__ import annotations

from desktop.language.numbers import decimal_words, number_words
from desktop.language.words import NO_COUNT, translated
from desktop.services.example_service import ExampleSet, Purpose
from desktop.services.models_service import InstalledModel, ModelFormat, ModelKind
from desktop.services.training_plan import TeachingFit, Variant
from desktop.theme.icons import IconName
from desktop.views.library.words import duration_words
from desktop.widgets.tone import Tone

_MINUTE = 60

TEACHABLE = frozenset({"llama", "mistral3", "qwen2", "qwen3", "gemma3", "phi3"})
"""Architectures that can be taught, as GGUF files name them."""

FIT_TONES = {
    TeachingFit.WELL: Tone.GOOD,
    TeachingFit.SMALLER: Tone.CAUTION,
    TeachingFit.TOO_LARGE: Tone.BAD,
    TeachingFit.DISK_FULL: Tone.BAD,
}

PURPOSE_ICONS = {
    Purpose.STYLE: IconName.STYLE,
    Purpose.TASK: IconName.TASK,
    Purpose.KNOWLEDGE: IconName.BOOK,
}


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words of teaching."""
    return translated("Teach", text, count)


def share_words(share: float) -> str:
    """Say a share as a percentage; a small one is not made nothing."""
    percent = share * 100
    digits = 1 if 0 < abs(percent) < 10 else 0
    return tr("{n} %").format(n=decimal_words(percent, digits))


def examples_words(count: int) -> str:
    """Say a number of examples."""
    return tr("%Ln examples", count)


def time_words(seconds: float) -> str:
    """Say how long something takes."""
    return duration_words(seconds)


def minutes_words(minutes: int) -> str:
    """Say how long something may take, exactly."""
    if minutes < _MINUTE:
        return tr("%Ln minutes", minutes)
    hours, rest = divmod(minutes, _MINUTE)
    if not rest:
        return tr("%Ln hours", hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def purpose_words(purpose: Purpose) -> str:
    """Say what a set is to teach, in a word."""
    return {
        Purpose.STYLE: tr("Style"),
        Purpose.TASK: tr("Task"),
        Purpose.KNOWLEDGE: tr("Knowledge"),
    }[purpose]


def set_name_words(purpose: Purpose) -> str:
    """Suggest a name for a new set."""
    return {
        Purpose.STYLE: tr("My style"),
        Purpose.TASK: tr("My task"),
        Purpose.KNOWLEDGE: tr("My facts"),
    }[purpose]


def set_words(one: ExampleSet) -> str:
    """Say what a set is for and what it holds, in one line."""
    words = f"{purpose_words(one.purpose)} · {examples_words(one.accepted)}"
    if one.waiting:
        words += " · " + tr("{n} wait for you").format(n=number_words(one.waiting))
    return words


def fit_words(fit: TeachingFit) -> str:
    """Say whether teaching fits into this computer."""
    return {
        TeachingFit.WELL: tr("Fits well"),
        TeachingFit.SMALLER: tr("Fits with smaller steps: slower, same result"),
        TeachingFit.TOO_LARGE: tr("Too large for this computer"),
        TeachingFit.DISK_FULL: tr("Not enough room on the disk"),
    }[fit]


def variant_words(variant: Variant) -> str:
    """Say a kind of adapter."""
    return {
        Variant.LORA: tr("Ordinary (LoRA)"),
        Variant.RSLORA: tr("For high ranks (rsLoRA)"),
        Variant.DORA: tr("Finer, slower, becomes a model of its own (DoRA)"),
    }[variant]


def why_not_teachable(model: InstalledModel) -> str:
    """Say why a model cannot be taught; empty where it can."""
    if model.kind is not ModelKind.CHAT:
        return tr("It does not answer questions.")
    if model.problem:
        return model.problem
    if model.format is ModelFormat.TRANSFORMERS:
        return tr("Only GGUF files and MLX folders can be taught.")
    architecture = model.details.architecture
    if model.format is ModelFormat.GGUF and architecture not in TEACHABLE:
        name = architecture or tr("unknown")
        return tr("Models of its kind ({name}) cannot be taught yet.").format(name=name)
    return ""
