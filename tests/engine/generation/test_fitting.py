"""A model is made to fit before it is loaded, or refused with words."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.generation.fitting import fitting, needed_memory
from engine.generation.records import CacheType, FlashAttention, Loading
from engine.models.records import (
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
)

_GIGABYTE = 1_000_000_000
_WANTED = Loading(context_tokens=32_768, graphics_card=False)


def large_model() -> InstalledModel:
    """Return a model of seven thousand million weights."""
    known = ModelDetails(
        architecture="llama",
        quantisation="Q4_K_M",
        parameters=7_000_000_000,
        context_tokens=32_768,
        layers=32,
        embedding_length=4096,
        heads=32,
        key_value_heads=8,
        key_length=128,
        value_length=128,
        vocabulary=32_000,
        file_bytes=4 * _GIGABYTE,
        weight_bytes=4 * _GIGABYTE,
    )
    return InstalledModel(
        "large",
        "Large",
        ModelKind.CHAT,
        ModelFormat.GGUF,
        Origin.ADDED,
        "/large.gguf",
        False,
        known,
    )


def test_what_fits_is_loaded_as_it_was_wanted() -> None:
    assert fitting(large_model(), _WANTED, 64 * _GIGABYTE) == (_WANTED, "")


def test_the_context_is_made_smaller_with_a_word() -> None:
    loading, note = fitting(large_model(), _WANTED, 6 * _GIGABYTE)
    assert 512 <= loading.context_tokens < 32_768
    assert f"{loading.context_tokens:,}" in note
    assert "32,768" in note
    again = needed_memory(large_model(), loading, 6 * _GIGABYTE)
    assert again is not None
    assert again.needed <= 6 * _GIGABYTE


def test_what_is_larger_than_memory_is_refused_with_both_sizes() -> None:
    with pytest.raises(UserProblem, match="too large") as caught:
        fitting(large_model(), _WANTED, 3 * _GIGABYTE)
    assert "3.0 GB" in caught.value.message
    assert "smaller model" in caught.value.hint


def test_a_cache_of_8_bits_leaves_room_for_a_larger_context() -> None:
    small = Loading(32_768, cache_type=CacheType.Q8_0)
    with_8_bits, _ = fitting(large_model(), small, 6 * _GIGABYTE)
    with_16_bits, _ = fitting(large_model(), _WANTED, 6 * _GIGABYTE)
    assert with_8_bits.context_tokens > 1.5 * with_16_bits.context_tokens


def test_without_flash_attention_more_is_needed() -> None:
    off = Loading(32_768, flash_attention=FlashAttention.OFF)
    without = needed_memory(large_model(), off, 64 * _GIGABYTE)
    with_it = needed_memory(large_model(), _WANTED, 64 * _GIGABYTE)
    assert without is not None
    assert with_it is not None
    assert without.working > with_it.working


def test_a_file_that_says_too_little_is_tried() -> None:
    unknown = InstalledModel(
        "x", "X", ModelKind.CHAT, ModelFormat.MLX, Origin.ADDED, "/x", details=ModelDetails()
    )
    assert fitting(unknown, _WANTED, 1) == (_WANTED, "")
