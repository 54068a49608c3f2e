"""How well a taught model labels, over the time it was taught, against peft with the Trainer.

    python -m tests.benchmarks.training_quality [--set sst2|banking] [--minutes N]

Both teach the same base on the same tokens for the same time and at the same learning rate; the
Trainer grouped by length, and in bf16 where the processor has it. The engine's time holds its
evaluations and its early stop. Both adapters are then measured by the engine on the part that
neither saw: an answer is right when the likeliest tokens spell the label and end. Beside it the
honest floor: TF-IDF and logistic regression on all training examples.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine import privacy
from engine.examples.records import Example
from engine.training.records import LoraSettings, Precision
from engine.training.sequences import TokenSequence
from engine.training.threads import wait_asleep

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_PARTS = {"sst2": ("train", "dev"), "banking": ("train", "test")}
_LONGEST = 256
_HELD_BACK = 200
_BATCH = 16
_MICRO_BATCH = 2048
_LOOKS = 6


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    wait_asleep()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=tuple(_PARTS), default="sst2")
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--rate", type=float, default=0.0, help="default: the engine's range test")
    parser.add_argument("--contender", choices=("engine", "trainer"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.contender:
        taught = _engine if words.contender == "engine" else _trainer
        print(json.dumps(taught(words.set, words.minutes * 60, words.rate, words.folder)))
        return
    with tempfile.TemporaryDirectory() as folder:
        _compare(words, Path(folder))


def _compare(words: argparse.Namespace, folder: Path) -> None:
    print(f"{words.set}, {words.minutes:g} minutes", flush=True)
    _print_floor(words.set)
    ours = _in_process(words, "engine", words.rate, folder / "engine")
    theirs = _in_process(words, "trainer", ours["rate"], folder / "trainer")
    learner = _learner()
    test = sequences_of(_examples(words.set, _PARTS[words.set][1]))
    print(f"before {_accuracy(learner, test, plain=True):.3f}")
    for name, told in (("engine", ours), ("trainer", theirs)):
        print(f"{name}: rate {told['rate']:.1e}, {told['steps']} steps, {told['seconds']:.0f} s")
        for one in told["looks"]:
            learner.load_adapter(Path(one["path"]))
            right = _accuracy(learner, test, plain=False)
            print(f"  {one['seconds']:6.0f} s, step {one['step']:5}: {right:.3f}", flush=True)
        if told.get("best"):
            learner.load_adapter(Path(told["best"]))
            print(f"  kept, step {told['best_step']}: {_accuracy(learner, test, plain=False):.3f}")


def _in_process(words: argparse.Namespace, name: str, rate: float, folder: Path) -> dict[str, Any]:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.benchmarks.training_quality", "--contender", name]
    command += ["--set", words.set, "--minutes", str(words.minutes)]
    command += ["--rate", str(rate), "--folder", str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    values: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return values


# Data -----------------------------------------------------------------------------------------


def _examples(set_: str, part: str) -> list[Example]:
    from tests.benchmarks import training_sets

    return {"sst2": training_sets.sst2, "banking": training_sets.banking}[set_](_DATA, part)


def sequences_of(examples: Sequence[Example]) -> list[TokenSequence]:
    """Return examples in the starter model's tokens; those that are too long are left out."""
    from engine.training.encoding import ExampleEncoder
    from engine.training.vocabulary import GgufVocabulary
    from tests.fixtures.chat_models import starter

    vocabulary = GgufVocabulary(starter())
    encoder = ExampleEncoder(vocabulary, _LONGEST)
    encoded = [encoder.encode(one.id, one.content) for one in examples]
    vocabulary.close()
    return [one for one in encoded if isinstance(one, TokenSequence)]


def _print_floor(set_: str) -> None:
    from engine.training.floor import floor_accuracy

    parts = [
        [(one.content.question, one.content.answer) for one in _examples(set_, part)]
        for part in _PARTS[set_]
    ]
    print(f"floor {floor_accuracy(*parts):.3f}", flush=True)


def _accuracy(learner: Any, test: Sequence[TokenSequence], *, plain: bool) -> float:  # noqa: ANN401
    from engine.training.batches import micro_batches

    parts = micro_batches(test, _MICRO_BATCH)
    sums = [one for part in parts for one in learner.losses(part, plain=plain)]
    return sum(bool(one.is_exact) for one in sums) / len(sums)


def _learner() -> Any:  # noqa: ANN401
    from engine.training.torch_learner import TorchLearner
    from tests.fixtures.chat_models import starter

    return TorchLearner(Path(starter().path), "starter", LoraSettings(), 0, Precision.AUTO)


# Contenders -----------------------------------------------------------------------------------


def _engine(set_: str, seconds: float, rate: float, folder: Path) -> dict[str, Any]:
    from engine.training.checkpoints import Checkpoints
    from engine.training.loop import TrainingLoop
    from engine.training.range_test import find_learning_rate
    from engine.training.runs.forecast import measure
    from engine.training.runs.options import TrainingOptions, arguments_for

    sequences = sequences_of(_examples(set_, _PARTS[set_][0]))
    held_back, train = sequences[:_HELD_BACK], sequences[_HELD_BACK:]
    learner = _learner()
    began = time.monotonic()

    def never() -> bool:
        return False

    pace = measure(learner, train, held_back, _MICRO_BATCH, lambda _, __: None, never)
    if not rate:
        scratch = folder / "scratch.safetensors"
        rate = find_learning_rate(learner, train, _MICRO_BATCH, 0, scratch, never)
    left = seconds - (time.monotonic() - began)
    options = TrainingOptions(minutes=left / 60)
    arguments = arguments_for(options, len(train), pace, rate, _MICRO_BATCH)
    looks = _Looks(learner, folder, began)
    checkpoints = Checkpoints(folder / "checkpoints")
    outcome = TrainingLoop(learner, train, held_back, arguments, checkpoints, looks).run()
    return {
        "rate": rate,
        "steps": outcome.steps,
        "seconds": time.monotonic() - began,
        "looks": looks.found[:: max(len(looks.found) // _LOOKS, 1)],
        "best": str(checkpoints.best),
        "best_step": outcome.best_step,
    }


class _Looks:
    """Keeps the adapter of each evaluation, to be measured when the time is up."""

    def __init__(self, learner: Any, folder: Path, began: float) -> None:  # noqa: ANN401
        self._learner = learner
        self._folder = folder
        self._began = began
        self.found: list[dict[str, Any]] = []

    def on_step(self, step: Any) -> None:  # noqa: ANN401
        """Nothing is kept of a step."""

    def on_less_memory(self, micro_batch_tokens: int) -> None:
        """Nothing is kept of it."""

    def on_evaluation(self, evaluation: Any) -> None:  # noqa: ANN401
        path = self._folder / f"look-{evaluation.step}.safetensors"
        if evaluation.step:
            self._learner.save_adapter(path)
            seconds = time.monotonic() - self._began
            self.found.append({"step": evaluation.step, "seconds": seconds, "path": str(path)})


def _trainer(set_: str, seconds: float, rate: float, folder: Path) -> dict[str, Any]:
    from tests.benchmarks.training_trainer import TrainerRun, load, teach
    from tests.fixtures.chat_models import starter

    train = sequences_of(_examples(set_, _PARTS[set_][0]))[_HELD_BACK:]
    model = load(Path(starter().path), is_fast=True, lora=LoraSettings())
    began = time.monotonic()
    made, took = teach(model, train[:128], TrainerRun(True, 5, _BATCH, 1e-9), folder)
    left = seconds - (time.monotonic() - began)
    steps = max(int(left / (took / made)), 1)
    looks: list[dict[str, Any]] = []

    def look(step: int, _: float) -> None:
        if step % max(steps // _LOOKS, 1) == 0 or step == steps:
            path = folder / f"look-{step}.safetensors"
            _save(model, path)
            looks.append({"step": step, "seconds": time.monotonic() - began, "path": str(path)})

    run = TrainerRun(True, steps, _BATCH, rate, most_seconds=left)
    teach(model, train, run, folder, look)
    last = folder / "look-last.safetensors"
    _save(model, last)
    passed = time.monotonic() - began
    looks.append({"step": steps, "seconds": passed, "path": str(last)})
    return {"rate": rate, "steps": steps, "seconds": passed, "looks": looks}


_NAMES = {
    "q_proj": "attn_q",
    "k_proj": "attn_k",
    "v_proj": "attn_v",
    "o_proj": "attn_output",
    "gate_proj": "ffn_gate",
    "up_proj": "ffn_up",
    "down_proj": "ffn_down",
}


def _save(model: Any, path: Path) -> None:  # noqa: ANN401
    """Write peft's adapter as the engine reads it: both have rows in halves."""
    from engine.training.exporting.adapter_weights import AdapterWeights

    tensors = {}
    for name, parameter in model.named_parameters():
        parts = name.split(".")
        if "lora_A" in parts or "lora_B" in parts:
            layer = parts[parts.index("layers") + 1]
            kind = "lora_a" if "lora_A" in parts else "lora_b"
            place = parts.index("lora_A" if kind == "lora_a" else "lora_B") - 1
            tensors[f"blk.{layer}.{_NAMES[parts[place]]}.{kind}"] = parameter.detach().float()
    AdapterWeights(tensors, LoraSettings(), "llama").save(path)


if __name__ == "__main__":
    main()
