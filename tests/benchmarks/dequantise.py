"""How fast packed weights become numbers, beside ggml's C, gguf's Python and other ways in torch.

    python -m tests.benchmarks.dequantise [--rounds N] [--threads N] [--ways]

For each type a matrix of 1536 x 576 (a width that is no multiple of 256) and one of 2048 x 2048,
in millions of weights a second, the best of the rounds; all contenders in turns, so that a busy
machine slows all of them, and none finds its weights in the cache. "ggml, float32" is one thread of
ggml; "ggml, bfloat16" is ggml in as many Python threads as there are cores, by pieces that fit the
cache, rounded by torch.

`--ways` compares what was tried for Q4_1 before one was chosen. Not among them, because they cannot
give ggml's numbers or save nothing: torch's own products of 4-bit weights, which round the scales
to bfloat16; and writing bfloat16 while multiplying, for which torch writes float32 first anyway.
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import gguf
import torch
from torch import Tensor

from engine.models.weight_types import WEIGHT_TYPES, WeightType
from engine.training.dequantise import QuantisedMatrix
from engine.training.dequantising.forms import FORMS
from engine.training.dequantising.layouts import planes_layout
from tests.benchmarks.engine_index import machine_words
from tests.fixtures.ggml_numbers import ggml_function, ggml_packed

_SHAPES = ((1536, 576), (2048, 2048))
_PIECE = 128 * 1024
"""Weights that ggml unpacks at once before they are rounded."""

_BLOCK, _BLOCK_BYTES = 32, 20
"""Of Q4_1."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--ways", action="store_true")
    words = parser.parse_args()
    torch.set_num_threads(words.threads)
    print(f"{words.threads} threads on {machine_words()}, torch {torch.__version__}")
    if words.ways:
        _print_rates("Q4_1, 1536 x 576", _ways(*_SHAPES[0]), math.prod(_SHAPES[0]), words.rounds)
        return
    for rows, columns in _SHAPES:
        for name in FORMS:
            type_ = next(one for one in WEIGHT_TYPES.values() if one.name == name)
            if columns % type_.block == 0:
                _compare(type_, rows, columns, words.rounds, words.threads)


def _compare(type_: WeightType, rows: int, columns: int, rounds: int, threads: int) -> None:
    packed = ggml_packed(_weights(rows, columns), type_)
    matrix = QuantisedMatrix(packed, type_, columns)
    short = torch.empty(rows, columns, dtype=torch.bfloat16)
    long = torch.empty(rows, columns)
    in_c, kind = ggml_function(type_), gguf.GGMLQuantizationType[type_.name]
    with ThreadPoolExecutor(threads) as pool:
        contenders: dict[str, Callable[[], object]] = {
            "bfloat16": lambda: matrix.dense(torch.bfloat16, out=short),
            "float32": lambda: matrix.dense(torch.float32, out=long),
            "ggml, float32": lambda: in_c(packed.data_ptr(), long.data_ptr(), long.numel()),
            "ggml, bfloat16": lambda: _in_threads(packed, type_, short, pool, threads),
            "gguf, float32": lambda: gguf.quants.dequantize(packed.numpy(), kind),
        }
        _print_rates(f"{type_.name}, {rows} x {columns}", contenders, long.numel(), rounds)


def _in_threads(
    packed: Tensor, type_: WeightType, out: Tensor, pool: ThreadPoolExecutor, threads: int
) -> None:
    """Let ggml unpack a matrix in pieces, each thread its share, and torch round them."""
    in_c, total = ggml_function(type_), out.numel()
    flat, start_of = out.view(-1), packed.data_ptr()

    def work(first: int, last: int) -> None:
        torch.set_num_threads(1)  # of this thread
        piece = torch.empty(_PIECE)
        for start in range(first, last, _PIECE):
            count = min(_PIECE, last - start)
            in_c(start_of + type_.bytes_of(start), piece.data_ptr(), count)
            flat[start : start + count].copy_(piece[:count])

    share = total // threads // type_.block * type_.block
    bounds = [share * number for number in range(threads)] + [total]
    list(pool.map(work, bounds[:-1], bounds[1:]))
    torch.set_num_threads(threads)


# Ways that were tried --------------------------------------------------------------------------


def _ways(rows: int, columns: int) -> Mapping[str, Callable[[], object]]:
    type_ = next(one for one in WEIGHT_TYPES.values() if one.name == "Q4_1")
    packed = ggml_packed(_weights(rows, columns), type_)
    out = torch.empty(rows, columns, dtype=torch.bfloat16)
    blocks = packed.view(-1, _BLOCK_BYTES)
    layout = planes_layout(type_)
    kept = layout.keep(packed)
    matrix = QuantisedMatrix(packed, type_, columns)
    return {
        "chosen: FBGEMM's rows of embeddings": lambda: matrix.dense(torch.bfloat16, out=out),
        "planes of bits, as for the other types": lambda: layout.write(kept, out),
        "the file's blocks as they are": lambda: out.copy_(_straight(blocks).view(out.shape)),
        "the same with addcmul": lambda: out.copy_(_fused(blocks).view(out.shape)),
        "a table of 16 numbers a block": lambda: out.copy_(_looked_up(blocks).view(out.shape)),
    }


def _codes(blocks: Tensor) -> Tensor:
    return torch.cat((blocks[:, 4:] & 15, blocks[:, 4:] >> 4), dim=1)


def _scales(blocks: Tensor) -> tuple[Tensor, ...]:
    return torch.split(blocks[:, :4].contiguous().view(torch.float16).float(), 1, dim=1)


def _straight(blocks: Tensor) -> Tensor:
    scale, minimum = _scales(blocks)
    return _codes(blocks).float().mul_(scale).add_(minimum)


def _fused(blocks: Tensor) -> Tensor:
    scale, minimum = _scales(blocks)
    return torch.addcmul(minimum, _codes(blocks).float(), scale)


def _looked_up(blocks: Tensor) -> Tensor:
    scale, minimum = _scales(blocks)
    table = torch.arange(16) * scale + minimum
    return table.gather(1, _codes(blocks).long())


def _weights(rows: int, columns: int) -> Tensor:
    return torch.randn(rows, columns, generator=torch.Generator().manual_seed(1)) * 0.02


def _print_rates(
    title: str, contenders: Mapping[str, Callable[[], object]], weights: int, rounds: int
) -> None:
    best = dict.fromkeys(contenders, math.inf)
    for _ in range(rounds):
        for name, work in contenders.items():
            began = time.perf_counter()
            work()
            best[name] = min(best[name], time.perf_counter() - began)
    print(f"{title}, million weights a second:")
    for name, seconds in best.items():
        print(f"    {name:40}{weights / seconds / 1e6:8.0f}")


if __name__ == "__main__":
    main()
