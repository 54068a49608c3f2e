"""Forecasts of memory. How they compare with what is measured: tests/benchmarks/memory_forecast."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.models.fit import (
    CACHE_VALUE_BYTES,
    Demand,
    available_memory,
    forecast,
    has_faster_copy,
    repacked_bytes,
)
from engine.models.gguf_head import GgufTensor
from engine.models.inspection import inspect
from engine.models.records import Fit, Forecast, ModelDetails, ModelKind
from engine.models.starter import starter_model
from engine.models.weight_types import WEIGHT_TYPES
from tests.fixtures.gguf_files import UINT32, Gguf, Tensor, value, with_entries

GIGABYTE = 1024**3
MEGABYTE = 1024**2

SEVEN_BILLION = ModelDetails(
    parameters=7_000_000_000,
    quantisation="Q4_K_M",
    context_tokens=32_768,
    layers=32,
    embedding_length=4096,
    feed_forward_length=14_336,
    heads=32,
    key_value_heads=8,
    cached_heads=256,
    key_length=128,
    value_length=128,
    vocabulary=32_000,
    file_bytes=4 * GIGABYTE,
    weight_bytes=4 * GIGABYTE,
    repacked_bytes=3 * GIGABYTE,
)


def made(
    available: int, details: ModelDetails = SEVEN_BILLION, demand: Demand | None = None
) -> Forecast:
    found = forecast(details, demand or Demand(8192), available)
    assert found is not None
    return found


def test_the_parts_add_up() -> None:
    found = made(64 * GIGABYTE)
    assert found.cache == 256 * 256 * 8192 * 2
    assert found.weights == 7 * GIGABYTE
    assert found.total == found.weights + found.cache + found.working
    assert found.needed == found.total - 3 * GIGABYTE
    assert found.fit is Fit.WELL
    assert found.largest_context == 32_768


def test_what_does_not_fit_is_told_by_how_much() -> None:
    smaller = made(5 * GIGABYTE)
    assert smaller.fit is Fit.SMALLER_CONTEXT
    assert 512 <= smaller.largest_context < 8192
    assert made(5 * GIGABYTE, demand=Demand(smaller.largest_context)).fit is Fit.WELL
    assert (
        made(5 * GIGABYTE, demand=Demand(smaller.largest_context + 256)).fit is Fit.SMALLER_CONTEXT
    )
    too_large = made(4 * GIGABYTE)
    assert (too_large.fit, too_large.largest_context) == (Fit.TOO_LARGE, 0)
    assert made(0).fit is Fit.TOO_LARGE


def test_a_context_longer_than_trained_is_not_made() -> None:
    assert made(64 * GIGABYTE, demand=Demand(200_000)).context_tokens == 32_768


def test_a_cache_of_8_bits_is_about_half() -> None:
    whole, half = (
        made(GIGABYTE, demand=Demand(4096, CACHE_VALUE_BYTES[name])) for name in ("f16", "q8_0")
    )
    assert half.cache * 32 == whole.cache * 17


def test_contexts_are_padded_and_working_memory_grows() -> None:
    assert made(GIGABYTE, demand=Demand(4000)).cache == made(GIGABYTE, demand=Demand(4096)).cache
    plain, flash = (
        made(GIGABYTE, demand=Demand(4096, flash_attention=is_flash)).working
        for is_flash in (False, True)
    )
    assert plain - flash > 32 * 512 * 4096 * 4
    assert made(GIGABYTE, demand=Demand(4096, batch_tokens=128)).working < flash


def test_files_that_do_not_say_enough_get_no_forecast() -> None:
    for poor in (
        replace(SEVEN_BILLION, layers=None),
        replace(SEVEN_BILLION, embedding_length=None),
        replace(SEVEN_BILLION, weight_bytes=0),
    ):
        assert forecast(poor, Demand(), GIGABYTE) is None


def test_a_faster_copy_takes_the_place_of_slow_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    slow = replace(
        SEVEN_BILLION, quantisation="Q4_1", parameters=32_000_000, file_bytes=20 * MEGABYTE,
        weight_bytes=20 * MEGABYTE, repacked_bytes=0,
    )  # fmt: skip
    assert made(GIGABYTE, slow, Demand(faster_layout=True)).weights == 34_000_000
    assert made(GIGABYTE, slow, Demand(faster_layout=False)).weights == 20 * MEGABYTE
    assert not has_faster_copy("Q4_1", 20 * MEGABYTE, "arm64")
    assert not has_faster_copy("Q4_1", GIGABYTE, "x86_64")
    assert not has_faster_copy("Q4_K_M", MEGABYTE, "x86_64")


@pytest.mark.parametrize(
    ("name", "type_", "rows", "machine", "is_repacked"),
    [
        ("blk.0.attn_q.weight", "Q4_0", 64, "x86_64", True),
        ("blk.0.attn_q.weight", "Q4_K", 64, "AMD64", True),
        ("blk.0.attn_q.weight", "Q4_0", 60, "x86_64", False),
        ("token_embd.weight", "Q4_0", 64, "x86_64", False),
        ("blk.0.attn_q.weight", "Q8_0", 64, "x86_64", False),
        ("blk.0.attn_q.weight", "Q6_K", 64, "x86_64", False),
        ("blk.0.attn_q.weight", "Q8_0", 64, "arm64", True),
    ],
)
def test_what_is_kept_twice(
    name: str, type_: str, rows: int, machine: str, *, is_repacked: bool
) -> None:
    weights = next(one for one in WEIGHT_TYPES.values() if one.name == type_)
    tensor = GgufTensor(name, weights, (256, rows), 0)
    assert repacked_bytes([tensor], machine) == (tensor.bytes if is_repacked else 0)


def test_a_model_larger_than_memory_is_told_before_it_is_loaded(tmp_path: Path) -> None:
    """A sparse file with the head of a model of a terabyte."""
    entries = with_entries(llama__context_length=value(UINT32, 4096))
    file = tmp_path / "huge.gguf"
    file.write_bytes(Gguf(entries, [Tensor("a.weight", (2**20, 2**18), bytes=0)]).content())
    with file.open("r+b") as stream:
        stream.truncate(2**40 + 4096)
    details = inspect(file).details
    found = made(available_memory(), details)
    assert (found.fit, found.largest_context) == (Fit.TOO_LARGE, 0)


@pytest.mark.models
def test_the_starter_fits_where_there_is_room() -> None:
    details = inspect(starter_model(ModelKind.CHAT).path).details
    found = made(GIGABYTE, details, Demand(4096))
    # Measured: 221 MiB (docs/performance.md).
    assert 190 * MEGABYTE < found.total < 254 * MEGABYTE
    assert found.fit is Fit.WELL
