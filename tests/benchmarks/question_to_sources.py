"""How soon after a question its sources are in the window, and the first word of the answer.

    python -m tests.benchmarks.question_to_sources [FOLDER]

The real window with the real workers, models warm; FOLDER is indexed first (the samples if none is
given). Run it under a display, Xvfb, or with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.services.worker_commands import worker_commands
from engine import privacy
from engine.paths import folders_of, resources
from tests.benchmarks.engine_index import machine_words

_QUESTIONS = Path(__file__).parents[1] / "fixtures" / "sample_questions.json"


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=resources() / "samples")
    words = parser.parse_args()
    questions = [one["question"] for one in json.loads(_QUESTIONS.read_text(encoding="utf-8"))]
    with tempfile.TemporaryDirectory() as home:
        os.environ["INGLENOOK_HOME"] = home
        application = QApplication([])
        folders = folders_of()
        folders.create()
        inglenook = Application(application, folders, worker_commands(), resources())
        inglenook.start()
        inglenook.window.add([words.folder])
        _wait(lambda: inglenook.library.health().total > 0)
        _wait(lambda: not inglenook.library.is_indexing)
        chunks = sum(one.chunks for one in inglenook.library.documents())
        told = [_ask(inglenook, question) for question in questions]
        inglenook.window.close()
    print(f"{len(told)} questions over {chunks} chunks on {machine_words()}, seconds")
    for name in told[0]:
        values = sorted(one[name] for one in told if name in one)
        print(f"{name:<26} median {statistics.median(values):.3f}  longest {values[-1]:.3f}")


def _ask(inglenook: Application, question: str) -> dict[str, float]:
    told: dict[str, float] = {}
    began = time.perf_counter()

    def note(name: str) -> None:
        told.setdefault(name, time.perf_counter() - began)

    def on_sources(*_: object) -> None:
        note("best sentences by meaning" if "sources" in told else "sources")

    def on_text(*_: object) -> None:
        note("first word")

    def on_answered(*_: object) -> None:
        note("answer complete")

    chat = inglenook.chat
    listeners = (
        (chat.sources_found, on_sources),
        (chat.text_added, on_text),
        (chat.answered, on_answered),
    )
    for signal, listener in listeners:
        signal.connect(listener)
    inglenook.window.chat_page.new_conversation()
    inglenook.window.chat_page.ask(question)
    _wait(lambda: "answer complete" in told)
    for signal, listener in listeners:
        signal.disconnect(listener)
    return told


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


if __name__ == "__main__":
    main()
