"""How smooth a long conversation is: opening it, and an answer that arrives at its end.

    python -m tests.benchmarks.rendering [--messages N] [--tokens N] [--rate N]

A conversation with code, tables, maths and lists is shown in the real thread, off screen. Reported
are the time until it is painted, the updates a second while an answer arrives, and how long the
window's thread was busy at once. Drawing on a screen is not measured.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextBrowser
from typing_extensions import override

from desktop.services.chat_service import Message, MessageState, Role, SourcePart, TextPart
from desktop.theme.theme import Appearance, Theme
from desktop.views.chat.thread import MessageThread
from tests.benchmarks.engine_index import machine_words

_ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIGNS_OF_A_TOKEN = 4
_FRAME_MILLISECONDS = 16.0

_PARAGRAPH = (
    "The ferry company refunds delays of **more than two hours** in full, except in storms, and "
    "pays within `14 days` after the claim. A storm is wind of force 10 or more at the harbour. "
)
_PARTS = (
    f"## What the contract says\n\n{_PARAGRAPH * 3}\n\n{_PARAGRAPH * 2}\n\n",
    (
        "Three things are needed:\n\n1. the ticket or its number,\n2. the time of arrival that was "
        "announced,\n   - on the board,\n   - or by mail,\n3. a claim within 30 days.\n\n"
    ),
    "| Route | Price | Minutes | Days |\n|:--|--:|--:|:-:|\n"
    + "".join(f"| Harbour to island {n} | {n}.50 | {20 + n} | daily |\n" for n in range(1, 9))
    + "\n",
    "```python\ndef refund(fare: float, delay: int) -> float:\n"
    + "".join(
        f'    if delay > {n}:  # minutes\n        return fare * {n} / 100 + len("a word")\n'
        for n in range(12)
    )
    + "```\n\n",
    (
        "The share is $p = \\frac{n_1}{n_1 + n_2}$ and so\n\n$$\n\\bar{x} = \\frac{1}{n} "
        "\\sum_{i=1}^{n} x_i\n$$\n\n> A delay counts from the time that was announced.\n\n"
    ),
)


@dataclass(frozen=True, slots=True)
class Busy:
    """How long the window's thread was busy at once, in milliseconds, and what it painted."""

    spans: list[float]
    updates: int
    seconds: float

    def report(self) -> None:
        """Print it."""
        ordered = sorted(self.spans)
        late = sum(one > _FRAME_MILLISECONDS for one in ordered)
        print(f"updates a second      {self.updates / self.seconds:8.1f}")
        print(f"median busy, ms       {statistics.median(ordered):8.2f}")
        print(f"99th percentile, ms   {ordered[int(len(ordered) * 0.99)]:8.2f}")
        print(f"longest, ms           {ordered[-1]:8.2f}")
        print(f"longer than 16 ms     {late:8d} of {len(ordered)}")


class _Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def answer_text(signs: int) -> str:
    """Return an answer of all kinds of parts."""
    text = ""
    while len(text) < signs:
        text += "".join(_PARTS)
    return text[:signs]


def conversation(count: int) -> list[Message]:
    """Return questions and answers, every third answer a long one."""
    return [_message(number) for number in range(1, count + 1)]


def _message(number: int) -> Message:
    if number % 2:
        role, parts = Role.QUESTION, (TextPart(f"What did we promise in case {number}?"),)
        return Message(number, number - 1 or None, role, MessageState.COMPLETE, "", 0.0, parts)
    part = _PARTS[number % len(_PARTS)]
    text = "".join(_PARTS) if number % 3 == 0 else f"{_PARAGRAPH}\n\n{part}{_PARAGRAPH}"
    quote = "A delay of more than two hours entitles to a refund of the full fare."
    sources = tuple(
        SourcePart(one, f"/papers/{one}.pdf", "", "page 4", 4, 0, len(quote), quote, 0, 20)
        for one in (1, 2, 3)
    )
    state = MessageState.COMPLETE
    return Message(number, number - 1, Role.ANSWER, state, "", 0.0, (*sources, TextPart(text)))


def stream(
    application: QApplication, thread: MessageThread, answer_id: int, tokens: int, rate: int
) -> Busy:
    """Let an answer arrive, and say how long the window's thread was busy at once."""
    text = answer_text(tokens * _SIGNS_OF_A_TOKEN)
    paints = _Paints()
    thread.findChildren(QTextBrowser)[-1].viewport().installEventFilter(paints)
    spans: list[float] = []
    begin = time.perf_counter()
    sent = 0
    while sent < tokens:
        due = min(int((time.perf_counter() - begin) * rate), tokens)
        now = time.perf_counter()
        for token in range(sent, due):
            place = token * _SIGNS_OF_A_TOKEN
            thread.append_text(answer_id, text[place : place + _SIGNS_OF_A_TOKEN])
        sent = due
        application.processEvents()
        spans.append((time.perf_counter() - now) * 1000)
        time.sleep(0.001)
    return Busy([one for one in spans if one > 0.2], paints.count, time.perf_counter() - begin)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=500)
    parser.add_argument("--tokens", type=int, default=2_000)
    parser.add_argument("--rate", type=int, default=100, help="tokens a second")
    words = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    thread = MessageThread(Theme(application, _ICONS, Appearance.LIGHT))
    thread.resize(900, 800)
    thread.show()
    messages = conversation(words.messages)
    print(f"{words.messages} messages, {words.tokens} tokens at {words.rate} a second")
    print(f"on {machine_words()}")
    for name in ("opened at first, ms", "opened again, ms"):
        thread.clear()
        application.processEvents()
        begin = time.perf_counter()
        thread.show_messages(messages)
        thread.scroll_to_end()
        application.processEvents()
        thread.grab()
        print(f"{name:<22}{(time.perf_counter() - begin) * 1000:8.0f}")
    last = words.messages
    state = MessageState.WRITING
    thread.add(Message(last + 1, last, Role.ANSWER, state, "", 0.0, ()))
    application.processEvents()
    stream(application, thread, last + 1, words.tokens, words.rate).report()
    text = TextPart(answer_text(words.tokens * _SIGNS_OF_A_TOKEN))
    begin = time.perf_counter()
    thread.finish(Message(last + 1, last, Role.ANSWER, MessageState.COMPLETE, "", 0.0, (text,)))
    application.processEvents()
    print(f"finished, ms          {(time.perf_counter() - begin) * 1000:8.2f}")


if __name__ == "__main__":
    main()
