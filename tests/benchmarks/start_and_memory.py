"""How soon the window is there, what it weighs, and how soon the workers are ready.

    python -m tests.benchmarks.start_and_memory [--runs N]

Times count from the start of the process, the interpreter's own start included. Each run is a new
process with an empty data folder; the first one also warms the file cache and is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.engine_index import machine_words

_ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.child:
        _measure()
        return
    runs = [_run() for _ in range(words.runs + 1)][1:]
    print(f"{len(runs)} runs on {machine_words()}, median")
    for name in runs[0]:
        values = [run[name] for run in runs]
        print(
            f"{name:<32} {statistics.median(values):8.2f}   {min(values):.2f} to {max(values):.2f}"
        )


def _run() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.start_and_memory", "--child"],
            cwd=_ROOT,
            env={**os.environ, "INGLENOOK_HOME": home},
            capture_output=True,
            text=True,
            check=True,
        )
    values: dict[str, float] = json.loads(done.stdout)
    return values


def _measure() -> None:
    """Be the window, and say when things happened."""
    import time

    import psutil
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication
    from typing_extensions import override

    from desktop.app import Application
    from desktop.services.worker_commands import worker_commands
    from engine import privacy
    from engine.paths import folders_of, resources

    privacy.stay_offline()
    process = psutil.Process()
    told: dict[str, float] = {}

    def seconds() -> float:
        return time.time() - float(process.create_time())

    class FirstPaint(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "window visible, s" not in told:
                told["window visible, s"] = seconds()
                told["window resident, MB"] = process.memory_info().rss / 1e6
            return super().eventFilter(watched, event)

    application = QApplication([])
    folders = folders_of()
    folders.create()
    inglenook = Application(application, folders, worker_commands(), resources())
    first_paint = FirstPaint()
    inglenook.window.installEventFilter(first_paint)

    def ready(name: str) -> None:
        told[name] = seconds()
        if {"searching ready, s", "answering ready, s"} <= told.keys():
            inglenook.window.close()
            application.quit()

    inglenook.searching.became_ready.connect(lambda _: ready("searching ready, s"))
    inglenook.answering.became_ready.connect(lambda _: ready("answering ready, s"))
    inglenook.start()
    application.exec()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
