"""Compares forecasts of a model's memory with what a process is then seen to hold.

    python -m tests.benchmarks.memory_forecast [--quick] [--json FILE]

Each row is a fresh process that loads a model with the engine's own context, reads tokens until the
context is full, and tells how much its peak resident memory grew. The models are the starter, the
starter in other quantisations, and one with random weights that is four times as large, has
grouped-query attention and a large vocabulary; they are made in a temporary folder. Peak memory is
taken from getrusage, so this runs on Linux and macOS only.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from engine.models.fit import CACHE_VALUE_BYTES, Demand, available_memory, forecast
from engine.models.inspection import inspect
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from tests.benchmarks.engine_index import machine_words

_MEGABYTE: Final = 1024 * 1024
_MEASURE: Final = "--measure"
_LARGER_VOCABULARY: Final = 151_936


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison; sizes in megabytes of 1,048,576 bytes."""

    model: str
    context_tokens: int
    cache_type: str
    weights: float
    cache: float
    working: float
    measured: float

    @property
    def forecast(self) -> float:
        """All that was forecast."""
        return self.weights + self.cache + self.working

    @property
    def error(self) -> float:
        """By how much the forecast is too high, as a share of what was measured."""
        return self.forecast / self.measured - 1


def main() -> None:
    """Make the models, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the starter alone")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument(_MEASURE, nargs=3, metavar=("MODEL", "TOKENS", "CACHE"))
    words = parser.parse_args()
    if words.measure:
        print(
            json.dumps(_measured(Path(words.measure[0]), int(words.measure[1]), words.measure[2]))
        )
        return
    print(f"{machine_words()}\n{'model':<22}{'context':>8}{'cache':>7}", end="")
    print(f"{'weights':>9}{'cache':>8}{'working':>9}{'forecast':>10}{'measured':>10}{'error':>8}")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for path, name, tokens, cache_type in _cases(Path(folder), is_quick=words.quick):
            rows.append(_row(path, name, tokens, cache_type))
            one = rows[-1]
            print(f"{one.model:<22}{one.context_tokens:>8}{one.cache_type:>7}", end="")
            print(f"{one.weights:>9.0f}{one.cache:>8.0f}{one.working:>9.0f}", end="")
            print(f"{one.forecast:>10.0f}{one.measured:>10.0f}{one.error:>+8.1%}", flush=True)
    print(f"largest error {max(abs(one.error) for one in rows):.1%}")
    if words.json:
        words.json.write_text(json.dumps([asdict(one) for one in rows], indent=1))


def _cases(folder: Path, *, is_quick: bool) -> Iterator[tuple[Path, str, int, str]]:
    """Yield file, name, context and type of the cache of each row."""
    starter = starter_model(ModelKind.CHAT).path
    for tokens in (1024, 4096, 8192):
        for cache_type in CACHE_VALUE_BYTES:
            yield starter, "starter Q4_1", tokens, cache_type
    if is_quick:
        return
    for quantisation, tokens in (("Q4_0", 4096), ("Q8_0", 4096), ("F16", 1024), ("Q4_K_M", 1024)):
        yield _quantised(starter, folder, quantisation), f"starter {quantisation}", tokens, "f16"
    larger = folder / "larger.gguf"
    write_larger_model(larger)
    yield larger, "larger F16", 1024, "f16"
    for quantisation, cache_type in (("Q8_0", "q8_0"), ("Q4_0", "f16"), ("Q4_K_M", "f16")):
        made = _quantised(larger, folder, quantisation)
        yield made, f"larger {quantisation}", 2048, cache_type
        made.unlink()


def _row(path: Path, name: str, tokens: int, cache_type: str) -> Row:
    demand = Demand(tokens, CACHE_VALUE_BYTES[cache_type])
    made = forecast(inspect(path).details, demand, available_memory())
    assert made is not None
    command = [sys.executable, "-m", __spec__.name, _MEASURE, str(path), str(tokens), cache_type]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    grown = float(json.loads(said.stdout.splitlines()[-1])["grown"])
    sizes = (made.weights, made.cache, made.working, grown)
    return Row(name, tokens, cache_type, *(size / _MEGABYTE for size in sizes))


def _measured(path: Path, tokens: int, cache_type: str) -> dict[str, float]:
    """Return by how many bytes the peak memory of this process grows."""
    import resource

    import psutil

    from engine.generation.llama_cpp.context import ModelContext
    from engine.generation.llama_cpp.library import library
    from engine.generation.llama_cpp.model import LoadedModel
    from engine.generation.llama_cpp.threads import Threads
    from engine.generation.records import CacheType, Loading

    library()
    before = psutil.Process().memory_info().rss
    model = LoadedModel(path, path.stem)
    loading = Loading(context_tokens=tokens, cache_type=CacheType(cache_type))
    context = ModelContext(model, loading, Threads(2, 2))
    length = min(context.size, tokens) - 1
    context.read([1000 + place * 7 % 20_000 for place in range(length)])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 1 if sys.platform == "darwin" else 1024
    return {"grown": peak * unit - before}


def _quantised(source: Path, folder: Path, quantisation: str) -> Path:
    import llama_cpp

    made = folder / f"{source.stem}-{quantisation}.gguf"
    settings = llama_cpp.llama_model_quantize_default_params()
    settings.ftype = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{quantisation}")
    settings.allow_requantize = True
    outcome = llama_cpp.llama_model_quantize(
        str(source).encode(), str(made).encode(), ctypes.byref(settings)
    )
    assert outcome == 0, f"{quantisation} was not made"
    return made


def write_larger_model(path: Path) -> None:
    """Write a model of 580 million random weights in the form of Qwen2, in 16 bits."""
    import gguf
    import numpy as np

    width, hidden, layers, heads, cached, length = 1024, 2816, 24, 16, 2, 64
    writer: Any = gguf.GGUFWriter(str(path), "qwen2")
    writer.add_name("Random weights")
    writer.add_file_type(1)
    writer.add_block_count(layers)
    writer.add_context_length(32_768)
    writer.add_embedding_length(width)
    writer.add_feed_forward_length(hidden)
    writer.add_head_count(heads)
    writer.add_head_count_kv(cached)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    tokens = [f"token{number}" for number in range(_LARGER_VOCABULARY)]
    writer.add_token_list(tokens)
    writer.add_token_types([1] * len(tokens))
    writer.add_token_merges([f"{first} {first}x" for first in tokens[1000:]])
    writer.add_eos_token_id(0)
    random = np.random.default_rng(0)

    def add(name: str, rows: int, columns: int) -> None:
        weights = random.standard_normal((rows, columns), dtype=np.float32) * 0.02
        writer.add_tensor(f"{name}.weight", weights.astype(np.float16))

    add("token_embd", len(tokens), width)
    add("output", len(tokens), width)
    writer.add_tensor("output_norm.weight", np.ones(width, np.float32))
    for layer in range(layers):
        block = f"blk.{layer}"
        for norm in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"{block}.{norm}.weight", np.ones(width, np.float32))
        add(f"{block}.attn_output", width, heads * length)
        for name, count in (("q", heads), ("k", cached), ("v", cached)):
            add(f"{block}.attn_{name}", count * length, width)
            writer.add_tensor(f"{block}.attn_{name}.bias", np.zeros(count * length, np.float32))
        add(f"{block}.ffn_gate", hidden, width)
        add(f"{block}.ffn_up", hidden, width)
        add(f"{block}.ffn_down", width, hidden)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main()
