"""What a bundle costs against the checkout: start, memory, the first command.

    python -m tests.benchmarks.bundle_against_checkout BUNDLE [--runs N]

Both are looked at from outside, by turns, as `packaging/smoke_test.py` does: a new home each time,
no network, Xvfb. Memory counts a page that several processes share once (PSS), after the workers
have loaded their models and have nothing more to do. The first run of each warms the file cache
and is not counted. Size on the disk is told by component.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.engine_index import machine_words

_ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_ROOT / "packaging"))

from shipping import sizes  # noqa: E402 - after the path is set
from smoke.clean_user import CleanUser  # noqa: E402
from smoke.screen import Screen, virtual_screen  # noqa: E402
from smoke.story import Story  # noqa: E402


def main() -> None:
    """Measure both and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    words = parser.parse_args()
    program = str((words.bundle / "inglenook").resolve())
    contenders: dict[str, tuple[list[str], dict[str, str]]] = {
        "checkout": ([sys.executable, "-P", "-m", "desktop"], {"PYTHONPATH": str(_ROOT)}),
        "bundle": ([program], {}),
    }
    found: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in contenders}
    with virtual_screen() as screen:
        for number in range(words.runs + 1):
            for name, (command, variables) in contenders.items():
                for what, value in _look(command, variables, screen).items():
                    if number:
                        found[name][what].append(value)
    print(f"{words.runs} runs of each by turns on {machine_words()}, median (range)")
    _tell(found)
    print(sizes.table(words.bundle))


def _look(command: Sequence[str], variables: Mapping[str, str], screen: Screen) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="inglenook-") as folder:
        user = CleanUser.at(Path(folder), command, **variables)
        began = time.monotonic()
        user.run("doctor")
        doctor = time.monotonic() - began
        story = Story(user, screen, Path(folder))
        story.open_and_close_window()
        memory = sum(value for name, value in story.figures.items() if name.startswith("memory"))
        return {"doctor, s": doctor, **story.figures, "memory together, MB": memory}


def _tell(found: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
    for what in found["bundle"]:
        texts = []
        for values in found.values():
            middle = statistics.median(values[what])
            texts.append(f"{middle:8.2f} ({min(values[what]):.2f} to {max(values[what]):.2f})")
        ratio = statistics.median(found["bundle"][what]) / statistics.median(
            found["checkout"][what]
        )
        print(f"{what:<28} " + "   ".join(texts) + f"   ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
