"""How fast and in how much memory a model is taught, against peft with transformers' Trainer.

    python -m tests.benchmarks.training_speed [--set sst2|banking|alpaca] [--steps N] [--rounds N]

Every contender runs in a process of its own, in turns, on the same tokens, with the same rank,
effective batch and number of steps. Tokens are those of examples: padding does not count, and what
the engine computes once for all examples of a batch counts for each, as it does for the others.
Beside it stands the share of the machine's measured matrix products that the engine reaches.

It needs peft and accelerate, which the development extra brings.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine import privacy
from engine.training.records import LoraSettings, Precision
from engine.training.runs.forecast import peak_memory
from engine.training.sequences import TokenSequence
from engine.training.threads import wait_asleep

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_CONTENDERS = ("engine", "engine-fp32", "trainer", "trainer-grouped")
_EXAMPLES = 512
_LONGEST = 512
_BATCH = 16
_SIDE = 2048


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=("sst2", "banking", "alpaca"), default="sst2")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--only", nargs="*", choices=_CONTENDERS, default=_CONTENDERS)
    parser.add_argument("--contender", choices=_CONTENDERS, help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.contender:
        print(json.dumps(_measured(words.contender, words.set, words.steps)))
        return
    found: dict[str, list[dict[str, float]]] = {name: [] for name in words.only}
    for _ in range(words.rounds):
        for name in words.only:
            found[name].append(_in_process(name, words.set, words.steps))
            print(name, found[name][-1], file=sys.stderr, flush=True)
    _print_table(found)


def _in_process(name: str, set_: str, steps: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.training_speed", "--contender", name]
    command += ["--set", set_, "--steps", str(steps)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values


def _print_table(found: dict[str, list[dict[str, float]]]) -> None:
    base = {name: statistics.median(one["speed"] for one in runs) for name, runs in found.items()}
    print(f"{'':16} {'tokens/s':>9} {'of trainer':>10} {'of grouped':>10} {'peak MB':>8}")
    for name, runs in found.items():
        memory = statistics.median(one["memory"] for one in runs) / 1e6
        ratios = [base[name] / base[one] if one in base else 0 for one in _CONTENDERS[2:]]
        print(f"{name:16} {base[name]:9.0f} {ratios[0]:10.2f} {ratios[1]:10.2f} {memory:8.0f}")
    if "engine" in found:
        share = statistics.median(one["share"] for one in found["engine"])
        print(f"engine: {share:.0%} of the machine's matrix products in what it computes in")


# One contender --------------------------------------------------------------------------------


def _measured(name: str, set_: str, steps: int) -> dict[str, float]:
    if name.startswith("engine"):
        wait_asleep()
    train = _sequences(set_)
    if name.startswith("engine"):
        return _engine(train, steps, Precision.FP32 if name.endswith("fp32") else Precision.AUTO)
    return _trainer(train, steps, is_grouped=name.endswith("grouped"))


def _sequences(set_: str) -> list[TokenSequence]:
    from engine.training.encoding import ExampleEncoder
    from engine.training.vocabulary import GgufVocabulary
    from tests.benchmarks import training_sets
    from tests.fixtures.chat_models import starter

    examples = {
        "sst2": lambda: training_sets.sst2(_DATA, "train"),
        "banking": lambda: training_sets.banking(_DATA, "train"),
        "alpaca": lambda: training_sets.alpaca(_DATA),
    }[set_]()
    vocabulary = GgufVocabulary(starter())
    encoder = ExampleEncoder(vocabulary, _LONGEST)
    encoded = (encoder.encode(one.id, one.content) for one in examples[: 2 * _EXAMPLES])
    found = [one for one in encoded if isinstance(one, TokenSequence)][:_EXAMPLES]
    vocabulary.close()
    return found


def _engine(train: Sequence[TokenSequence], steps: int, precision: Precision) -> dict[str, float]:
    from engine.training.batches import BatchOrder, micro_batches
    from engine.training.torch_learner import TorchLearner
    from tests.fixtures.chat_models import starter

    learner = TorchLearner(Path(starter().path), "starter", LoraSettings(), 0, precision)
    order = BatchOrder(len(train), _BATCH, 0)
    tokens = 0
    began = time.perf_counter()
    for step in range(1, steps + 3):
        if step == 3:
            tokens, began = 0, time.perf_counter()
        batch = [train[place] for place in order.batch(step)]
        targets = sum(len(one.taught) for one in batch)
        for part in micro_batches(batch, 2048):
            learner.accumulate(part, targets, step)
        learner.update(3e-4, 0.01, 1.0)
        tokens += sum(one.length for one in batch)
    seconds = time.perf_counter() - began
    memory = peak_memory()
    done = _operations(learner, train) * tokens / seconds
    share = done / _products(learner.dtype)
    return {"speed": tokens / seconds, "memory": memory, "share": share}


def _operations(learner: Any, train: Sequence[TokenSequence]) -> float:  # noqa: ANN401
    """Return the multiplications and additions of a token, forward and back to its input.

    The output matrix counts for taught tokens alone; what is shared between examples counts for
    each of them, as if it had been computed.
    """
    network = learner.network
    inner: int = sum(one.weight.shape[0] * one.weight.shape[1] for one in network.projections)
    adapter = sum(one.numel() for one in network.parameters().values())
    taught = sum(len(one.taught) for one in train) / sum(one.length for one in train)
    head = network.shape.width * sum(part.shape[0] for part in network._head)
    return float(4 * inner + 6 * adapter + 4 * head * taught)


def _products(dtype: Any) -> float:  # noqa: ANN401
    """Return what this machine reaches in large matrix products, operations a second."""
    import torch

    one = torch.ones(_SIDE, _SIDE, dtype=dtype)
    took = []
    for _ in range(8):
        began = time.perf_counter()
        torch.mm(one, one)
        took.append(time.perf_counter() - began)
    return 2.0 * _SIDE**3 / min(took)


def _trainer(train: Sequence[TokenSequence], steps: int, *, is_grouped: bool) -> dict[str, float]:
    from tests.benchmarks.training_trainer import TrainerRun, load, teach
    from tests.fixtures.chat_models import starter

    mean = sum(one.length for one in train) / len(train)
    model = load(Path(starter().path), is_fast=is_grouped, lora=LoraSettings())
    run = TrainerRun(is_grouped, steps + 2, _BATCH, 3e-4)
    with tempfile.TemporaryDirectory() as folder:
        made, seconds = teach(model, train, run, Path(folder))
    return {"speed": made * _BATCH * mean / seconds, "memory": peak_memory(), "share": 0.0}


if __name__ == "__main__":
    main()
