"""How much memory teaching takes, against what was forecast.

    python -m tests.benchmarks.training_memory

Each row in a process of its own: the starter model, sequences of some length, with and without what
blocks compute on the way being kept.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from pathlib import Path

from engine import privacy
from engine.training.records import LoraSettings, Precision
from engine.training.sequences import TokenSequence
from engine.training.threads import wait_asleep

_ROWS = ((8, 64, True), (16, 64, True), (32, 64, True), (4, 512, True), (32, 64, False))


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    wait_asleep()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--row", type=int, help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.row is not None:
        print(json.dumps(_measured(*_ROWS[words.row])))
        return
    print(f"{'sequences':>9} {'tokens':>6} {'kept':>5} {'forecast':>9} {'measured':>9} {'off':>6}")
    for number, (count, length, keeps) in enumerate(_ROWS):
        command = [sys.executable, "-m", "tests.benchmarks.training_memory", "--row", str(number)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        forecast, measured = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{count:9} {length:6} {keeps!s:>5} {forecast / 1e6:6.0f} MB {measured / 1e6:6.0f} MB "
            f"{forecast / measured - 1:+6.0%}"
        )


def _measured(count: int, length: int, keeps: bool) -> tuple[int, int]:
    from engine.training.runs.forecast import memory_bytes, peak_memory
    from engine.training.torch_learner import TorchLearner
    from tests.fixtures.chat_models import starter

    model = starter()
    learner = TorchLearner(Path(model.path), model.name, LoraSettings(), 0, Precision.AUTO)
    if not keeps:
        learner.save_memory()
    chance = random.Random(0)  # noqa: S311 - any tokens
    sequences = [
        TokenSequence(
            number,
            tuple(chance.randrange(1000, 40_000) for _ in range(length)),
            tuple(range(length - 8, length)),
        )
        for number in range(count)
    ]
    for step in range(2):
        learner.accumulate(sequences, 8 * count, step)
        learner.update(1e-4, 0.0, 1.0)
    size = learner.dtype.itemsize
    rows = count * (length - 1)
    return memory_bytes(model.details, 16, rows, length, size, keeps=keeps), peak_memory()


if __name__ == "__main__":
    main()
