"""A worker that is there only while it is needed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import idle_worker
from desktop.services.idle_worker import IdleWorker
from tests.fixtures.fake_worker import FakeWorker


def test_it_ends_after_a_while_without_work(
    worker: FakeWorker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_worker, "_IDLE_MS", 10)
    idle = IdleWorker(worker)
    idle.request("runs", {}, 1_000)
    idle.request("check", {}, 1_000)
    worker.asked[0].succeed({})
    assert idle.is_busy
    worker.asked[1].succeed({})
    qtbot.waitUntil(lambda: worker.ends == 1)
    assert not idle.is_busy


def test_it_stays_for_what_comes_next(idle: IdleWorker, worker: FakeWorker) -> None:
    idle.request("plan", {}, 1_000)
    worker.last.succeed({})
    idle.request("train", {}, 1_000)
    assert worker.ends == 0


def test_it_can_end_at_once(idle: IdleWorker, worker: FakeWorker, qtbot: QtBot) -> None:
    idle.request("train", {}, 1_000)
    worker.last.succeed({})
    idle.end_soon()
    qtbot.waitUntil(lambda: worker.ends == 1)


def test_a_worker_with_work_is_not_ended(
    idle: IdleWorker, worker: FakeWorker, qtbot: QtBot
) -> None:
    idle.request("train", {}, 1_000)
    idle.end_soon()
    qtbot.waitUntil(lambda: not idle._idle.isActive())
    assert worker.ends == 0
