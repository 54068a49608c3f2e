"""How much later the window is there after an end by force than after an orderly one.

    python -m tests.benchmarks.start_after_crash [--megabytes N] [--starts N]

Fills a user.db and starts the window with scripted workers, in turn after an orderly end and after
an end by force. Times count from the start of the process to the shown window. The file is checked
in the background, some seconds later.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from engine.paths import HOME_VARIABLE, folders_of
from engine.store.backups.copying import damage_of
from tests.benchmarks.engine_index import machine_words
from tests.fixtures.backups import write_state
from tests.fixtures.processes import REPOSITORY


def seconds_to_window(home: Path) -> float:
    """Start a window, wait until it is shown, and end it by force."""
    said = home / "said"
    said.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.fixtures.scripted_window"]
    began = time.perf_counter()
    window = subprocess.Popen(command, cwd=REPOSITORY)
    while not said.exists():
        time.sleep(0.002)
    took = time.perf_counter() - began
    window.kill()
    window.wait()
    return took


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--megabytes", type=int, default=200)
    words.add_argument("--starts", type=int, default=7)
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ |= {HOME_VARIABLE: folder, "QT_QPA_PLATFORM": "offscreen"}
        folders = folders_of()
        folders.create()
        # A row takes several times its path: the index on it, and pages that are not full.
        write_state(folders, "ferry", padding=given.megabytes * 166_000)
        took: dict[bool, list[float]] = {False: [], True: []}
        seconds_to_window(home)  # whatever is read for the first time is in memory then
        for number in range(2 * given.starts):
            after_crash = bool(number % 2)
            if not after_crash:
                (home / "window.open").unlink()
            took[after_crash].append(seconds_to_window(home))
        began = time.perf_counter()
        damage_of(folders.user_database, in_use=True)
        checked = time.perf_counter() - began
        size = folders.user_database.stat().st_size / 1e6
    print(f"user.db {size:.0f} MB, {given.starts} starts each on {machine_words()}, median")
    print(f"after an orderly end: {statistics.median(took[False]):.2f} s")
    print(f"after an end by force: {statistics.median(took[True]):.2f} s")
    print(f"the check of the file, in the background: {checked:.2f} s")


if __name__ == "__main__":
    main()
