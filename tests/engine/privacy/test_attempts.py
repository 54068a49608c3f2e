"""The record of what was refused, written by several processes at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from engine.errors import UserProblem
from engine.privacy import attempts
from engine.privacy.attempts import BlockedAttempts


def test_nothing_was_refused_yet(tmp_path: Path) -> None:
    assert BlockedAttempts(tmp_path).entries() == []


def test_the_same_is_one_line_and_moves_to_the_end(tmp_path: Path) -> None:
    record = BlockedAttempts(tmp_path)
    for host in ("a.example", "b.example", "a.example"):
        record.add("searching", host, "socket.connect")
    record.add("answering", "a.example", "socket.connect")
    assert [(one.process, one.host, one.count) for one in record.entries()] == [
        ("searching", "b.example", 1),
        ("searching", "a.example", 2),
        ("answering", "a.example", 1),
    ]


def test_the_file_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "_MOST_LINES", 5)
    record = BlockedAttempts(tmp_path)
    for number in range(8):
        record.add("models", f"{number}.example" * 1000, "socket.connect")
    assert [one.host[0] for one in record.entries()] == list("34567")
    assert record.path.stat().st_size < 5 * 600


def test_no_count_is_lost_among_many(tmp_path: Path) -> None:
    def refuse(number: int) -> None:
        # A record each, as processes have: they share the file alone.
        BlockedAttempts(tmp_path).add("models", f"{number % 3}.example", "socket.connect")

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(refuse, range(60)))
    assert [one.count for one in BlockedAttempts(tmp_path).entries()] == [20, 20, 20]


def test_a_line_that_makes_no_sense_is_left_out(tmp_path: Path) -> None:
    record = BlockedAttempts(tmp_path)
    record.add("models", "a.example", "socket.connect")
    with record.path.open("ab") as stream:
        stream.write(b'{"process": "models"}\n[1]\nnonsense \xff\n{"count": "many"}\n')
    record.add("models", "a.example", "socket.connect")
    assert [one.count for one in record.entries()] == [2]


def test_nobody_waits_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "_LOCK_SECONDS", 0.05)
    record = BlockedAttempts(tmp_path)
    with FileLock(record.path.with_suffix(".lock")), pytest.raises(Timeout):
        record.add("models", "a.example", "socket.connect")


def test_a_record_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    record = BlockedAttempts(tmp_path)
    record.path.mkdir()
    with pytest.raises(UserProblem, match="refused connections"):
        record.entries()
