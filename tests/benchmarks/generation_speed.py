"""How fast answers begin and go on, beside llama.cpp alone.

    python -m tests.benchmarks.generation_speed [PART ...]

Parts: layouts, first, decode, follow_up, drafting, adapters, pinned, switch; without a name all.
Everything is measured side by side in one run, again and again in turn, and told as medians and
ratios. "llama.cpp alone" is the library's C functions in the shortest possible loop: read the
prompt, take the likeliest token, read it.
"""

from __future__ import annotations

import ctypes
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.generation.llama_cpp.generator import LlamaCppGenerator
from engine.generation.llama_cpp.library import library
from engine.generation.records import Adapter, Loading, Sampling
from engine.prompt.builder import build
from engine.prompt.records import PromptRequest, Speaker, Turn
from tests.fixtures.chat_models import starter, write_adapter
from tests.fixtures.passages import passage

_ROUNDS: Final = 5
_SHARED: Final = Path(__file__).resolve().parents[3] / "shared" / "data"
_THREADS: Final = (1, 2)


def main() -> None:
    """Run the parts that are named."""
    parts: dict[str, Callable[[], None]] = {
        "layouts": layouts,
        "first": first,
        "decode": decode,
        "follow_up": follow_up,
        "drafting": drafting,
        "adapters": adapters,
        "pinned": pinned,
        "switch": switch,
    }
    for name in sys.argv[1:] or parts:
        print(f"\n## {name}")
        parts[name]()


# llama.cpp alone -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Alone:
    """llama.cpp without our code."""

    model: Any
    context: Any
    sampler: Any

    @staticmethod
    def opened(path: Path, threads: int, flash: int = -1, batch: int = 512) -> Alone:
        api = library()
        model = api.llama_model_load_from_file(str(path).encode(), api.llama_model_default_params())
        settings = api.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = 2048, 2048, batch
        settings.n_threads = settings.n_threads_batch = threads
        settings.flash_attn_type = flash
        context = api.llama_init_from_model(model, settings)
        return Alone(model, context, api.llama_sampler_init_greedy())

    def read(self, tokens: Sequence[int]) -> float:
        """Read a prompt from nothing; returns seconds to the first token."""
        api = library()
        api.llama_memory_clear(api.llama_get_memory(self.context), True)
        given = (ctypes.c_int32 * len(tokens))(*tokens)
        began = time.perf_counter()
        assert api.llama_decode(self.context, api.llama_batch_get_one(given, len(tokens))) == 0
        api.llama_sampler_sample(self.sampler, self.context, -1)
        return time.perf_counter() - began

    def write(self, count: int) -> float:
        """Write tokens behind what was read; returns seconds."""
        api = library()
        began = time.perf_counter()
        for _ in range(count):
            token = api.llama_sampler_sample(self.sampler, self.context, -1)
            given = (ctypes.c_int32 * 1)(token)
            assert api.llama_decode(self.context, api.llama_batch_get_one(given, 1)) == 0
        return time.perf_counter() - began

    def close(self) -> None:
        api = library()
        api.llama_free(self.context)
        api.llama_model_free(self.model)


# Parts ---------------------------------------------------------------------------------------


def layouts() -> None:
    """Reading and writing by layout of the weights, threads, attention and batch."""
    api = library()
    kinds = {
        "Q4_1 (as shipped)": None,
        "Q4_0": api.LLAMA_FTYPE_MOSTLY_Q4_0,
        "IQ4_NL": api.LLAMA_FTYPE_MOSTLY_IQ4_NL,
        "Q4_K_M": api.LLAMA_FTYPE_MOSTLY_Q4_K_M,
        "Q8_0 (faster copy)": api.LLAMA_FTYPE_MOSTLY_Q8_0,
        "BF16": api.LLAMA_FTYPE_MOSTLY_BF16,
        "F16": api.LLAMA_FTYPE_MOSTLY_F16,
    }
    tokens = [1000 + number * 7 % 20_000 for number in range(512)]
    with tempfile.TemporaryDirectory() as folder:
        files = {name: _copy(kind, Path(folder) / f"{kind}.gguf") for name, kind in kinds.items()}
        contenders = {f"{name}, 2 threads": Alone.opened(file, 2) for name, file in files.items()}
        slow, fast = files["Q4_1 (as shipped)"], files["Q8_0 (faster copy)"]
        for name, file in (("Q4_1", slow), ("Q8_0", fast)):
            contenders[f"{name}, 1 thread"] = Alone.opened(file, 1)
            contenders[f"{name}, 2 threads, no flash attention"] = Alone.opened(file, 2, flash=0)
            for batch in (128, 256, 1024):
                contenders[f"{name}, 2 threads, batches of {batch}"] = Alone.opened(
                    file, 2, batch=batch
                )
        reading: dict[str, list[float]] = {name: [] for name in contenders}
        writing: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(3):
            for name, alone in contenders.items():
                reading[name].append(len(tokens) / alone.read(tokens))
                writing[name].append(32 / alone.write(32))
        base = "Q4_1 (as shipped), 2 threads"
        for name in contenders:
            print(
                f"{name:42} reads {_of(reading[name], reading[base])}"
                f"   writes {_of(writing[name], writing[base])}"
            )


def _copy(kind: int | None, path: Path) -> Path:
    if kind is None:
        return Path(starter().path)
    api = library()
    settings = api.llama_model_quantize_default_params()
    settings.ftype, settings.allow_requantize, settings.nthread = kind, True, 2
    made = api.llama_model_quantize(
        starter().path.encode(), str(path).encode(), ctypes.byref(settings)
    )
    assert made == 0
    return path


def first() -> None:
    """First token of a prompt that nothing is known of, beside llama.cpp alone on the same file."""
    for threads in _THREADS:
        ours = LlamaCppGenerator(starter(), Loading(2048, threads))
        alone = Alone.opened(Path(starter().path), threads)
        prompt = _turns("Tell me about the harbour and the lighthouse. " * 60)
        tokens = ours._tokens(prompt)
        times: dict[str, list[float]] = {"ours": [], "alone": []}
        for _ in range(_ROUNDS):
            _forget(ours)
            times["ours"].append(_first_token(ours, prompt))
            times["alone"].append(alone.read(tokens))
        ratios = [a / b for a, b in zip(times["ours"], times["alone"], strict=True)]
        print(
            f"{threads} threads, {len(tokens)} tokens: ours {_median(times['ours']) * 1000:.0f}, "
            f"alone {_median(times['alone']) * 1000:.0f} ms, ratio {_median(ratios):.3f}"
        )
        ours.close()
        alone.close()


def decode() -> None:
    """Ours beside llama.cpp alone: the same file, threads and prompt, likeliest tokens."""
    for threads in _THREADS:
        loading = Loading(2048, threads, drafting=False)
        ours = LlamaCppGenerator(starter(), loading)
        alone = Alone.opened(Path(starter().path), threads)
        prompt = _turns("Tell a long story about a harbour and a lighthouse.")
        tokens = ours._tokens(prompt)
        speeds: dict[str, list[float]] = {"ours": [], "alone": []}
        for _ in range(_ROUNDS):
            speeds["ours"].append(_speed(ours, prompt, 100))
            alone.read(tokens)
            speeds["alone"].append(100 / alone.write(100))
        ratios = [a / b for a, b in zip(speeds["ours"], speeds["alone"], strict=True)]
        print(
            f"{threads} threads: ours {_median(speeds['ours']):.1f}, alone "
            f"{_median(speeds['alone']):.1f} tokens/s, ratio {_median(ratios):.3f} "
            f"({min(ratios):.3f} to {max(ratios):.3f})"
        )
        ours.close()
        alone.close()


def follow_up() -> None:
    """First token of a follow-up beside a cold start, history at least three times the new text."""
    with tempfile.TemporaryDirectory() as folder:
        ours = LlamaCppGenerator(starter(), Loading(4096, cache=Path(folder)))
        as_shipped = LlamaCppGenerator(starter(), Loading(4096, faster_layout=False))
        history = _turns("Tell me about the harbour. " * 60, "It is old and busy. " * 60)
        prompt = (*history, Turn(Speaker.USER, "And what about the ferry? " * 20))
        warm, cold, slow = [], [], []
        for _ in range(_ROUNDS):
            _forget(ours)
            cold.append(_first_token(ours, prompt))
            _forget(ours)
            ours.read_ahead(prompt, 3, lambda: False)
            warm.append(_first_token(ours, prompt))
            reused = ours.report.reused_tokens
            _forget(as_shipped)
            slow.append(_first_token(as_shipped, prompt))
        total = ours.report.prompt_tokens
        ratios = [a / b for a, b in zip(warm, cold, strict=True)]
        print(f"{total} tokens, {reused} of them known: follow-up {_median(warm) * 1000:.0f} ms, ")
        print(f"cold {_median(cold) * 1000:.0f} ms, ratio {_median(ratios):.3f}; ")
        print(f"cold without the faster copy {_median(slow) * 1000:.0f} ms")


def drafting() -> None:
    """Writing with and without guesses, by the kind of answer; the words must be the same."""
    groups = {
        "asked to quote": [
            _turns(text, f"Quote the sentence that answers this: {question}", system=_QUOTE)
            for text, question in _questions(12)
        ],
        "from documents": [_from_documents(text, question) for text, question in _questions(12)],
        "without documents": [_turns(question) for question in _OPEN],
    }
    with tempfile.TemporaryDirectory() as folder:
        loading = Loading(4096, cache=Path(folder))
        ours = LlamaCppGenerator(starter(), loading)
        for name, prompts in groups.items():
            _compare(name, prompts, ours)


_QUOTE: Final = "Copy sentences from the text word for word."
_OPEN: Final = (
    "Tell a story about a lighthouse.",
    "Why is the sky blue?",
    "Write a letter to a friend about a holiday.",
    "Explain how bread is made.",
    "What makes a good teacher?",
    "Describe a morning in a harbour.",
)


@dataclass(frozen=True)
class _Compared:
    """One answer, written with guesses and without."""

    with_guesses: float
    without: float
    is_same: bool
    quoted: float
    guessed: int
    right: int


def _compare(name: str, prompts: Iterable[tuple[Turn, ...]], ours: LlamaCppGenerator) -> None:
    found = [_compared(prompt, ours) for prompt in prompts]
    _tell(name, found)
    _tell(f"{name}, those that quote", [one for one in found if one.quoted >= _QUOTES])
    _tell(f"{name}, the others", [one for one in found if one.quoted < _QUOTES])


_QUOTES: Final = 0.5
"""Share of an answer's tokens that go on as the prompt did, from which on it is said to quote."""


def _compared(prompt: tuple[Turn, ...], ours: LlamaCppGenerator) -> _Compared:
    """Write an answer in turn with guesses and without, in one generator: two lie differently."""
    taken: dict[bool, list[float]] = {True: [], False: []}
    texts = set()
    for number in range(6):
        ours._drafts = number % 2 == 0
        text, seconds = _written(ours, prompt, Sampling(longest=100))
        taken[ours._drafts].append(seconds)
        texts.add(text)
        if ours._drafts:
            report = ours.report
    quoted = _quoted_share(ours._tokens(prompt), ours._model.tokens(text))
    return _Compared(
        min(taken[True]),
        min(taken[False]),
        len(texts) == 1,
        quoted,
        report.drafted,
        report.accepted,
    )


def _quoted_share(prompt: list[int], answer: list[int]) -> float:
    """Return the share of an answer's runs of four tokens that stand in the prompt."""
    runs = [tuple(answer[place : place + 4]) for place in range(len(answer) - 3)]
    known = {tuple(prompt[place : place + 4]) for place in range(len(prompt) - 3)}
    return sum(run in known for run in runs) / len(runs) if runs else 0.0


def _tell(name: str, found: Sequence[_Compared]) -> None:
    if not found:
        return
    ratios = [one.without / one.with_guesses for one in found]
    whole = sum(one.without for one in found) / sum(one.with_guesses for one in found)
    print(
        f"{name}: {len(found)} answers, {whole:.2f} times as fast (by answer {min(ratios):.2f} to "
        f"{max(ratios):.2f}), {sum(one.right for one in found)} of "
        f"{sum(one.guessed for one in found)} guesses right, "
        f"{sum(one.is_same for one in found)} the same"
    )


def adapters() -> None:
    """First token after a switch of what the model was taught, on a short prompt."""
    with tempfile.TemporaryDirectory() as folder:
        ours = LlamaCppGenerator(starter(), Loading(2048, cache=Path(folder)))
        taught = Adapter(write_adapter(Path(folder) / "a.gguf"), "a")
        other = Adapter(write_adapter(Path(folder) / "b.gguf", seed=1), "b")
        prompt = _turns("What is the capital of France?")
        times = []
        for adapter in (taught, other, None) * _ROUNDS:
            began = time.perf_counter()
            ours.use_adapter(adapter)
            next(iter(ours.generate(prompt, Sampling(longest=4), lambda: False)))
            times.append(time.perf_counter() - began)
        print(f"median {_median(times) * 1000:.0f} ms, worst {max(times) * 1000:.0f} ms")


def pinned() -> None:
    """First token with a pinned document that was read on another day."""
    with tempfile.TemporaryDirectory() as folder:
        loading = Loading(4096, cache=Path(folder), saved_state_bytes=10**9)
        text = " ".join(passage_text for passage_text, _ in _questions(12))[:6000]
        prompt = _turns("When was that?", system=text)
        times: dict[str, list[float]] = {"cold": [], "kept": []}
        for _ in range(3):
            for path in Path(folder).glob("readings/*"):
                path.unlink()
            for name in times:
                ours = LlamaCppGenerator(starter(), loading)
                began = time.perf_counter()
                ours.read_ahead(prompt, 1, lambda: False, keep=True)
                next(iter(ours.generate(prompt, Sampling(longest=2), lambda: False)))
                times[name].append(time.perf_counter() - began)
                tokens = ours.report.prompt_tokens
                ours.close()
        print(
            f"{tokens} tokens: cold {_median(times['cold']) * 1000:.0f} ms, kept on the disk "
            f"{_median(times['kept']) * 1000:.0f} ms"
        )


def switch() -> None:
    """Loading a model through everything beside loading its file alone."""
    with tempfile.TemporaryDirectory() as folder:
        loading = Loading(4096, cache=Path(folder))
        LlamaCppGenerator(starter(), loading).close()
        (file,) = Path(folder).glob("models/*")
        ours, alone = [], []
        for _ in range(5):
            began = time.perf_counter()
            made = LlamaCppGenerator(starter(), loading)
            ours.append(time.perf_counter() - began)
            made.close()
            began = time.perf_counter()
            bare = Alone.opened(file, 1)
            alone.append(time.perf_counter() - began)
            bare.close()
    print(f"ours {_median(ours):.2f} s, the file alone {_median(alone):.2f} s")


# Helpers -------------------------------------------------------------------------------------


def _turns(*texts: str, system: str = "You are a helpful assistant.") -> tuple[Turn, ...]:
    speakers = (Speaker.USER, Speaker.ASSISTANT)
    said = [Turn(speakers[number % 2], text) for number, text in enumerate(_joined(texts, system))]
    return (Turn(Speaker.SYSTEM, system), *said)


def _joined(texts: tuple[str, ...], system: str) -> tuple[str, ...]:
    """Put a text and what is asked about it into one turn, where it is to be quoted."""
    return ("\n\n".join(texts),) if system == _QUOTE else texts


def _questions(count: int) -> list[tuple[str, str]]:
    """Return paragraphs with a question that they answer."""
    data = json.loads((_SHARED / "squad2" / "squad-v2.0-dev.json").read_text(encoding="utf-8"))
    paragraphs = [one for article in data["data"] for one in article["paragraphs"]]
    chosen = paragraphs[:: max(len(paragraphs) // count, 1)][:count]
    return [
        (one["context"], next(q["question"] for q in one["qas"] if not q["is_impossible"]))
        for one in chosen
    ]


def _from_documents(text: str, question: str) -> tuple[Turn, ...]:
    request = PromptRequest(question, (passage(text),))
    return build(request, 3000, lambda turns: sum(len(one.text) // 3 for one in turns)).turns


def _written(
    generator: LlamaCppGenerator, prompt: tuple[Turn, ...], sampling: Sampling
) -> tuple[str, float]:
    """Return an answer, and the seconds from its first to its last token."""
    stream = generator.generate(prompt, sampling, lambda: False)
    first = next(stream, "")
    began = time.perf_counter()
    text = first + "".join(stream)
    return text, time.perf_counter() - began


def _speed(generator: LlamaCppGenerator, prompt: tuple[Turn, ...], count: int) -> float:
    sampling = Sampling(longest=count + 1, repeat_penalty=1.0)
    _, seconds = _written(generator, prompt, sampling)
    return (generator.report.tokens - 1) / seconds


def _first_token(generator: LlamaCppGenerator, prompt: tuple[Turn, ...]) -> float:
    began = time.perf_counter()
    next(iter(generator.generate(prompt, Sampling(longest=2), lambda: False)))
    return time.perf_counter() - began


def _forget(generator: LlamaCppGenerator) -> None:
    generator._context.keep(0)
    generator._memory._readings.clear()


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)


def _of(values: Sequence[float], base: Sequence[float]) -> str:
    ratio = statistics.median(a / b for a, b in zip(values, base, strict=True))
    return f"{_median(values):6.0f} tokens/s ({ratio:.2f})"


if __name__ == "__main__":
    main()
