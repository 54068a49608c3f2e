"""Opens the chat model to answer with, as the settings say."""

from __future__ import annotations

from pathlib import Path

from engine.generation.records import CacheType, FlashAttention, Generator, Loading, Sampling
from engine.models.records import InstalledModel, ModelFormat
from engine.settings import Settings
from engine.vault import keys

_MEGABYTE = 1_000_000


def open_generator(model: InstalledModel, loading: Loading) -> Generator:
    """Load a chat model that was inspected.

    Raises:
        UserProblem: It is not usable here, or there is not enough memory.
    """
    if model.format is ModelFormat.GGUF:
        from engine.generation.llama_cpp.generator import LlamaCppGenerator

        return LlamaCppGenerator(model, loading)
    from engine.generation.mlx import MlxGenerator

    return MlxGenerator(model, loading)


def loading_of(settings: Settings, cache: Path | None) -> Loading:
    """Return how the settings want a model loaded.

    Args:
        settings: The person's.
        cache: The folder of what can be made again.
    """
    return Loading(
        settings.context_tokens,
        settings.threads,
        CacheType(settings.cache_type),
        FlashAttention(settings.flash_attention),
        settings.graphics_card,
        settings.faster_layout,
        settings.drafting,
        cache,
        # What was read of a pinned document would lie beside the vault as it is.
        0 if keys.is_any_known() else settings.saved_states_megabytes * _MEGABYTE,
    )


def sampling_of(settings: Settings) -> Sampling:
    """Return how the settings want words chosen."""
    return Sampling(
        settings.answer_tokens,
        settings.temperature,
        settings.top_k,
        settings.top_p,
        settings.min_p,
        settings.repeat_penalty,
        settings.seed,
    )
