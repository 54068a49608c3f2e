"""What the smoke test does with a bundle, step by step, and what it looks at in each.

Covered: the doctor, the window shown twice and closed in order, the samples indexed, an answer with
its sources, two steps of teaching, a comparison of three questions. Each step returns what it saw,
in words, and raises `StepFailed` when that is not what it should be. The quality of answers is not
looked at: the starter model is small (docs/quality.md has figures).
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from smoke.clean_user import CleanUser, StepFailed, wait_until
from smoke.processes import Process, family_of, has_loaded, processor_seconds
from smoke.screen import Screen, Window

_SECONDS_TO_WINDOW: Final = 120
_SECONDS_TO_WORKERS: Final = 180
_SECONDS_TO_END: Final = 60
_FEWEST_COLOURS: Final = 40
"""A window with words and icons has hundreds, an empty one a handful."""

_QUESTIONS: Final = (
    ("How much is refunded when the ferry is three hours late?", "full"),
    ("Who runs the ferry?", "company"),
    ("Within how many days is a claim paid?", "14"),
)
_EXAMPLES: Final = 24
_WORKERS: Final = {"searching": "libtorch_cpu", "answering": "libllama"}
"""The workers that start with the window, and a library that each has loaded when it is ready."""

_QUIET_LOOKS: Final = 40
_QUIET_SECONDS: Final = 0.08
"""Of processor time, over so many looks (20 ms apart, and the looks take time too)."""


@dataclass
class Story:
    """The steps, for one person and one screen.

    Attributes:
        user: Who runs the bundle.
        screen: Where the window opens.
        pictures: The folder for pictures of it.
        figures: What was measured.
    """

    user: CleanUser
    screen: Screen
    pictures: Path
    figures: dict[str, float] = field(default_factory=dict)

    def look_at_machine(self) -> str:
        """Have the doctor look: data folder, models, libraries."""
        checks = self.user.run("doctor")["checks"]
        bad = [one for one in checks if one["verdict"] == "bad"]
        _must(not bad, f"the doctor found {bad}")
        return f"{len(checks)} checks, none bad"

    def open_and_close_window(self) -> str:
        """Start the window, look at it, let its workers start, and close it in order."""
        process = self.user.open_window(self.screen.name)
        try:
            seconds, window = self._wait_for_window(process)
            self.figures.setdefault("window drawn, s", seconds)
            ready = self._wait_for_workers(process)
            self.figures.setdefault("workers there, s", seconds + ready)
            number = len(list(self.pictures.glob("window-*.png"))) + 1
            picture = self.pictures / f"window-{number}.png"
            self.screen.take_picture(picture)
            colours = self.screen.colours()
            _must(colours >= _FEWEST_COLOURS, f"the screen shows {colours} colours: see {picture}")
            self._weigh(process)
            self._close(process, window)
        finally:
            process.kill()
            process.wait()
        return f"drawn after {seconds:.1f} s, {colours} colours in {picture.name}, closed in order"

    def index_samples(self) -> str:
        """Index the sample documents that are in the bundle."""
        samples = self.user.program.parent / "_internal" / "resources" / "samples"
        documents = self.user.home / "Documents" / "Fennick und Прага"
        shutil.copytree(samples, documents)
        count = len(list(documents.iterdir()))
        said = self.user.run("index", str(documents))
        _must(said["indexed"] == count, f"of {count} documents {said['indexed']} were indexed")
        _must(not said["failed"] and not said["skipped"], f"{said['failed']} {said['skipped']}")
        self.figures["indexing the samples, s"] = said["seconds"]
        return f"{count} documents, {said['chunks']} chunks"

    def ask(self) -> str:
        """Ask a question whose answer stands in a document."""
        said = self.user.run("ask", _QUESTIONS[0][0])
        cited = [one for one in said["citations"] if Path(one["path"]).is_file() and one["quote"]]
        _must(bool(said["answer"].strip()), "the answer is empty")
        _must(bool(cited), f"no source was cited: {said['answer']!r}")
        names = sorted({Path(one["path"]).name for one in cited})
        return f"“{_short(said['answer'])}”, from {', '.join(names)}"

    def teach(self) -> str:
        """Teach the starter model for two steps or more."""
        examples = self.user.home / "sums.jsonl"
        lines = (
            {"prompt": f"What is {number} and one?", "completion": f"It is {number + 1}."}
            for number in range(_EXAMPLES)
        )
        _write_lines(examples, lines)
        options = ("--epochs", "1", "--rank", "2", "--learning-rate", "0.001")
        said = self.user.run("train", str(examples), "--name", "Sums", *options)
        _must(said["steps"] >= 2, f"{said['steps']} steps were made")
        self.figures["teaching two steps with proof, s"] = said["seconds"]
        return f"{said['steps']} steps, stopped because: {said['stopped_because']}"

    def compare(self) -> str:
        """Compare the four ways on three questions."""
        questions = self.user.home / "questions.jsonl"
        _write_lines(questions, ({"question": one, "answer": fact} for one, fact in _QUESTIONS))
        options = ("--adapter", "Sums", "--answer-tokens", "24")
        said = self.user.run("compare", str(questions), *options)
        ways = set(said["ways"])
        _must(ways == {"base", "documents", "tuned", "both"}, f"the ways were {sorted(ways)}")
        _must(bool(said["advice"]["verdict"]), "there is no verdict")
        return f"four ways, verdict: {said['advice']['verdict']}"

    def _wait_for_window(self, process: subprocess.Popen[bytes]) -> tuple[float, Window]:
        shown: list[Window] = []

        def is_there() -> bool:
            _must(process.poll() is None, f"the window ended: {self.user.said()[-1500:]}")
            window = self.screen.largest_window()
            if window is None or window.width < 600 or not self.screen.is_drawn(window):
                return False
            shown.append(window)
            return True

        return wait_until(is_there, _SECONDS_TO_WINDOW, "no window was drawn"), shown[-1]

    def _wait_for_workers(self, process: subprocess.Popen[bytes]) -> float:
        """Wait until the workers hold their libraries and have nothing more to do."""
        used: deque[float] = deque(maxlen=_QUIET_LOOKS)

        def are_ready() -> bool:
            _must(process.poll() is None, f"the window ended: {self.user.said()[-1500:]}")
            family = self._family(process)
            used.append(processor_seconds(family))
            is_quiet = len(used) == used.maxlen and used[-1] - used[0] < _QUIET_SECONDS
            kinds = {one.kind: one for one in family}
            return is_quiet and all(
                kind in kinds and has_loaded(kinds[kind], library)
                for kind, library in _WORKERS.items()
            )

        return wait_until(are_ready, _SECONDS_TO_WORKERS, "the workers did not load their models")

    def _weigh(self, process: subprocess.Popen[bytes]) -> None:
        for one in self._family(process):
            self.figures.setdefault(f"memory of {one.kind}, MB", one.megabytes)

    def _family(self, process: subprocess.Popen[bytes]) -> list[Process]:
        return family_of(process.pid, self.user.program)

    def _close(self, process: subprocess.Popen[bytes], window: Window) -> None:
        family = self._family(process)
        self.screen.close(window)
        wait_until(lambda: process.poll() is not None, _SECONDS_TO_END, "it did not close")
        _must(process.returncode == 0, f"it ended with {process.returncode}: {self.user.said()}")
        wait_until(lambda: not _still_there(family), _SECONDS_TO_END, "processes were left")
        marker = self.user.home / ".local/share/Inglenook/window.open"
        _must(marker.parent.is_dir(), f"there is no data folder {marker.parent}")
        _must(not marker.exists(), "it came to no orderly end")


def _still_there(family: Sequence[Process]) -> list[Process]:
    return [one for one in family if Path(f"/proc/{one.id}").exists()]


def _must(holds: bool, words: str) -> None:
    if not holds:
        raise StepFailed(words)


def _short(text: str) -> str:
    return " ".join(text.split())[:100]


def _write_lines(path: Path, lines: Any) -> None:  # noqa: ANN401
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
