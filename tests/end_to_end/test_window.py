"""The real window with the real workers and models, on the sample documents."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Application
from engine.conversations.records import Message, MessageState
from engine.paths import resources

pytestmark = pytest.mark.models

QUESTION = "How much is refunded when the ferry is three hours late?"

HEAVY = (
    "torch",
    "transformers",
    "sentence_transformers",
    "peft",
    "llama_cpp",
    "mlx",
    "sqlite_vec",
    "numpy",
    "pypdfium2",
    "pyqtgraph",
)


def test_drop_ask_and_read(inglenook: Application, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inglenook.library.indexing_finished, timeout=120_000):
        inglenook.window.add_samples()
    health = inglenook.library.health()
    assert health.indexed == health.total == len(list((resources() / "samples").iterdir()))

    order: list[str] = []
    inglenook.chat.sources_found.connect(lambda *_: order.append("sources"))
    inglenook.chat.text_added.connect(lambda *_: order.append("text"))
    with qtbot.waitSignal(inglenook.chat.answered, timeout=120_000) as answered:
        inglenook.window.chat_page.ask(QUESTION)
    message = answered.args[1]
    assert isinstance(message, Message)
    assert message.state is MessageState.COMPLETE
    assert message.text
    assert any(source.cited for source in message.sources)
    assert order[0] == "sources"
    assert order.count("text") > 1, "the answer came in one piece"

    inglenook.window.chat_page.open_first_source()
    conversation = inglenook.conversations.conversations()[0]
    assert conversation.title == QUESTION
    assert [one.text for one in inglenook.chat.messages(conversation.id)] == [
        QUESTION,
        message.text,
    ]


def test_stop_keeps_what_was_written(inglenook: Application, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inglenook.chat.text_added, timeout=120_000):
        inglenook.window.chat_page.ask("Tell me a very long story about the sea.")
    with qtbot.waitSignal(inglenook.chat.answered, timeout=1_000) as answered:
        inglenook.chat.stop()
    message = answered.args[1]
    assert message.state is MessageState.STOPPED
    assert message.text


@pytest.mark.usefixtures("folders")
def test_the_window_loads_nothing_heavy() -> None:
    """Looked at in a process of its own: other tests of this one load everything."""
    code = (
        "import sys, json\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.app import Application\n"
        "from desktop.services.worker_commands import worker_commands\n"
        "from engine.paths import folders_of, resources\n"
        "application = QApplication([])\n"
        "folders = folders_of(); folders.create()\n"
        "inglenook = Application(application, folders, worker_commands(), resources())\n"
        "pages = 'library teach compare settings chat'.split()\n"
        "for page in pages: inglenook.window.show_page(page)\n"
        "inglenook.window.show(); application.processEvents()\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))\n"
        "inglenook.window.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(json.loads(done.stdout))
    assert "PySide6" in loaded
    assert not loaded & set(HEAVY)
