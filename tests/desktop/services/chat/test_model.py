"""The model that answers, and the settings that need another process for it."""

from __future__ import annotations

from desktop.services.chat_service import (
    ChatService,
    MessageState,
)
from desktop.services.settings_service import SettingsService
from tests.desktop.services.chat.material import (
    Heard,
    ask_and_answer,
)
from tests.fixtures.fake_worker import FakeWorker


def test_the_workers_are_prepared_with_the_settings(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    chat.prepare()
    assert searching.openings == [("prepare", {})]
    current = settings.current
    assert answering.openings == [
        (
            "prepare",
            {
                "path": None,
                "context_tokens": current.context_tokens,
                "threads": current.threads,
            },
        )
    ]
    assert (searching.starts, answering.starts) == (1, 1)
    answering.became_ready.emit({"model": "Small", "context_tokens": 4096})
    assert heard.models == ["Small"]
    id_ = ask_and_answer(chat, answering, "Why?", None)
    assert chat.messages(id_)[1].model == "Small"


def test_a_setting_of_the_model_needs_a_new_process(
    chat: ChatService, answering: FakeWorker, settings: SettingsService, heard: Heard
) -> None:
    chat.prepare()
    chat.ask("Why?", None)
    settings.change("context_tokens", 8192)
    assert heard.answered[0][1].state is MessageState.STOPPED
    assert answering.openings[-1][1]["context_tokens"] == 8192
    assert (answering.ends, answering.starts) == (1, 2)
    settings.change("temperature", 0.5)
    settings.change("appearance", "dark")
    assert answering.ends == 1
