"""A day of use in minutes: what the window holds at its beginning, and at its end.

    python -m tests.benchmarks.day_of_use [--conversations N] [--messages N] [--rounds N]

A user.db with 1,000 conversations of 200 messages each. In each round a conversation is opened, a
word is searched for in all of them, a question is asked of it (the answer is written by a scripted
worker), and now and then another page is looked at. Counted are memory, threads, open files,
children and temporary files of the process, after a tenth of the rounds and then again and again.
Covered: the window. Not covered: the workers, whose memory is their model's (answering) or is
bounded by the document in work (indexing).
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from engine import privacy
from engine.conversations.conversations import ConversationList
from engine.conversations.records import Role, TextPart
from engine.paths import folders_of, resources
from engine.store import open_user_database

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.app import Application

_PAGES = ("library", "teach", "compare", "models", "settings", "chat")
_WORDS = "pier lamp ferry harbour keeper rope tide storm granite oil".split()
MOST_GROWTH = 0.05


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds."""

    megabytes: float
    threads: int
    files: int
    children: int
    temporary: int

    @classmethod
    def now(cls) -> Held:
        """Look at this process."""
        gc.collect()
        process = psutil.Process()
        return cls(
            process.memory_info().rss / 1e6,
            process.num_threads(),
            process.num_fds() if hasattr(process, "num_fds") else process.num_handles(),
            len(process.children(recursive=True)),
            sum(1 for _ in Path(tempfile.gettempdir()).iterdir()),
        )


def main() -> None:
    """Fill, use, and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=1_000)
    parser.add_argument("--messages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=500)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["INGLENOOK_HOME"] = home
        began = time.monotonic()
        ids = fill(words.conversations, words.messages)
        print(f"{len(ids)} conversations of {words.messages} in {time.monotonic() - began:.0f} s")
        use(ids, words.rounds)


def fill(conversations: int, messages: int) -> list[int]:
    """Write conversations; returns their ids."""
    draw = random.Random(0)  # noqa: S311 - words
    folders = folders_of()
    folders.create()
    ids = []
    with closing(open_user_database(folders.user_database)) as user:
        listed = ConversationList(user)
        for _ in range(conversations):
            with user.transaction():
                made = listed.start(_sentence(draw, 6))
                parent: int | None = None
                for number in range(messages):
                    role = Role.ANSWER if number % 2 else Role.QUESTION
                    text = (TextPart(_sentence(draw, 60 if number % 2 else 12)),)
                    parent = listed.add_message(made.id, role, text, parent_id=parent)
            ids.append(made.id)
    return ids


def use(ids: list[int], rounds: int) -> None:
    """Use the window for some rounds, and print what it holds."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import Application
    from tests.process.test_application import commands

    qt = QApplication([])
    window = Application(qt, folders_of(), commands("ordinary"), resources())
    window.start()
    draw = random.Random(1)  # noqa: S311 - an order
    warm: Held | None = None
    print("| round | MB | threads | files | children | temporary files | ms a round |")
    print("|---|---|---|---|---|---|---|")
    began = time.monotonic()
    for number in range(1, rounds + 1):
        _round(qt, window, draw, ids, number)
        if number in (rounds // 10, rounds) or number % max(rounds // 5, 1) == 0:
            held = Held.now()
            warm = warm or held
            pace = 1_000 * (time.monotonic() - began) / number
            print(
                f"| {number} | {held.megabytes:.0f} | {held.threads} | {held.files} "
                f"| {held.children} | {held.temporary} | {pace:.0f} |"
            )
    assert warm is not None
    growth = Held.now().megabytes / warm.megabytes - 1
    verdict = "within" if growth <= MOST_GROWTH else "above"
    print(f"memory grew by {growth:.1%} after the first tenth: {verdict} {MOST_GROWTH:.0%}")
    window.window.close()
    _wait(qt, lambda: not psutil.Process().children(recursive=True))
    print(f"{len(psutil.Process().children(recursive=True))} children are left")


def _round(
    qt: QApplication, window: Application, draw: random.Random, ids: list[int], number: int
) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    page = window.window.chat_page
    window.window.show_page("chat")
    page.open_conversation(draw.choice(ids))
    qt.processEvents()
    window.conversations.search(draw.choice(_WORDS))
    page.ask(_sentence(draw, 8))
    _wait(qt, lambda: not window.chat.is_answering)
    if number % 10 == 0:
        for name in _PAGES:
            window.window.show_page(name)
            qt.processEvents()
    # A running application deletes them at the next turn of its loop; here nobody runs one.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait(qt: QApplication, is_done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not is_done() and time.monotonic() < deadline:
        qt.processEvents()
        time.sleep(0.002)


def _sentence(draw: random.Random, count: int) -> str:
    return " ".join(draw.choice(_WORDS) for _ in range(count)).capitalize() + "."


if __name__ == "__main__":
    main()
