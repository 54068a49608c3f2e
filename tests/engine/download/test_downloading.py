"""Whole downloads from a server on this machine, and everything that can happen on the way."""

from __future__ import annotations

import errno
import hashlib
import shutil
import threading
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from engine.download import downloading, fetching
from engine.download.downloading import discard
from engine.download.ledger import LedgerEvent
from engine.download.records import Wanted
from engine.download.refusals import NoConnection
from engine.errors import Cancelled, UserProblem
from engine.models.records import ModelFormat, ModelKind, Origin
from tests.engine.download.conftest import CONTENT, FILE, REPOSITORY, Person
from tests.fixtures.model_hub import ModelHub

TENTHS = [len(CONTENT) * tenth // 10 for tenth in range(1, 10)]


# What arrives -------------------------------------------------------------------------------


def test_a_model_arrives_whole_and_is_known(person: Person) -> None:
    model = person.download()
    assert person.left() == [FILE]
    assert Path(model.path).read_bytes() == CONTENT
    assert person.registered == [model]
    assert (model.origin, model.format, model.is_copy) == (
        Origin.DOWNLOADED,
        ModelFormat.GGUF,
        True,
    )
    assert model.details.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (model.details.licence, model.details.file_bytes) == ("apache-2.0", len(CONTENT))


def test_progress_ends_with_everything(person: Person) -> None:
    person.download()
    assert [one.done for one in person.progress] == sorted(one.done for one in person.progress)
    last = person.progress[-1]
    assert (last.file, last.done, last.total) == (FILE, len(CONTENT), len(CONTENT))


def test_a_folder_arrives_with_its_small_files(hub: ModelHub, person: Person) -> None:
    files = {
        "config.json": b'{"model_type": "bert"}',
        "model.safetensors": CONTENT,
        "modules.json": b"[]",
        "1_Pooling/config.json": b"{}",
        "pytorch_model.bin": b"a pickle",
        "onnx/model.onnx": b"for others",
        "empty.txt": b"",
    }
    hub.add("somebody/embedder", files, small=frozenset(files) - {"model.safetensors"})
    model = person.download(
        person.look(Wanted("somebody/embedder", name="Embedder", kind=ModelKind.EMBEDDING))
    )
    assert person.left() == [
        "embedder",
        "embedder/1_Pooling",
        "embedder/1_Pooling/config.json",
        "embedder/config.json",
        "embedder/empty.txt",
        "embedder/model.safetensors",
        "embedder/modules.json",
    ]
    assert model.path == str(person.models / "embedder")
    assert (model.kind, model.name) == (ModelKind.EMBEDDING, "Embedder")


def test_a_split_model_arrives_in_a_folder(hub: ModelHub, person: Person) -> None:
    parts = {f"big-0000{part}-of-00003.gguf": CONTENT[part:] for part in (1, 2, 3)}
    hub.add("somebody/big", parts)
    model = person.download(person.look(Wanted("somebody/big")))
    assert model.path == str(person.models / "big" / "big-00001-of-00003.gguf")
    assert len(list((person.models / "big").iterdir())) == 3


def test_a_model_that_is_there_is_not_fetched_again(person: Person) -> None:
    person.download()
    with pytest.raises(UserProblem, match="there already"):
        person.download()


# A connection that is cut -------------------------------------------------------------------


@pytest.mark.parametrize("at", TENTHS)
def test_a_cut_connection_goes_on_where_it_stopped(hub: ModelHub, person: Person, at: int) -> None:
    hub.faults.cuts = [at]
    person.download()
    assert (person.models / FILE).read_bytes() == CONTENT
    first, second = hub.files_asked()
    assert "Range" not in first.headers
    assert second.headers["Range"] == f"bytes={at}-"
    assert second.headers["If-Range"] == f'"{hashlib.sha256(CONTENT).hexdigest()}"'
    assert person.pauses == [1.0]


@pytest.mark.parametrize("at", TENTHS)
def test_a_download_that_failed_goes_on_the_next_time(
    hub: ModelHub, person: Person, at: int
) -> None:
    hub.faults.cuts = [at, 0, 0, 0, 0, 0, 0]
    with pytest.raises(NoConnection) as caught:
        person.download()
    assert "goes on where it stopped" in caught.value.hint
    assert not (person.models / FILE).exists()
    assert (person.models / f".{FILE}.partial" / f"{FILE}.partial").read_bytes() == CONTENT[:at]
    hub.faults.cuts.clear()
    hub.asked.clear()
    person.download()
    assert (person.models / FILE).read_bytes() == CONTENT
    assert hub.files_asked()[0].headers["Range"] == f"bytes={at}-"
    assert person.left() == [FILE]


def test_attempts_in_vain_are_bounded_and_later_each_time(hub: ModelHub, person: Person) -> None:
    hub.faults.cuts = [0] * 50
    with pytest.raises(NoConnection):
        person.download()
    assert person.pauses == [1.0, 2.0, 4.0, 8.0]
    assert len(hub.files_asked()) == 5


def test_a_server_that_drips_is_given_up(hub: ModelHub, person: Person) -> None:
    hub.faults.cuts = [10] * 50
    with pytest.raises(NoConnection):
        person.download()
    assert len(hub.files_asked()) == 5


def test_a_server_in_trouble_is_asked_again(hub: ModelHub, person: Person) -> None:
    hub.faults.statuses["/cdn/"] = (503, {})
    with pytest.raises(NoConnection) as caught:
        person.download()
    assert caught.value.detail == "503"
    assert len(hub.files_asked()) == 5


def test_a_server_without_ranges_sends_all_again(hub: ModelHub, person: Person) -> None:
    hub.faults.cuts, hub.faults.ignores_range = [20_000], True
    person.download()
    assert (person.models / FILE).read_bytes() == CONTENT


def test_a_file_that_changed_on_the_way_starts_anew(hub: ModelHub, person: Person) -> None:
    hub.faults.cuts = [20_000, 0, 0, 0, 0, 0]
    with pytest.raises(NoConnection):
        person.download()
    newer = CONTENT[::-1]
    hub.repositories[REPOSITORY].files[FILE] = newer
    hub.faults.cuts.clear()
    hub.asked.clear()
    person.download()
    assert (person.models / FILE).read_bytes() == newer
    assert "Range" not in hub.files_asked()[0].headers


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"content": 3}'])
def test_a_partial_file_that_nobody_knows_starts_anew(
    hub: ModelHub, person: Person, note: bytes
) -> None:
    work = person.models / f".{FILE}.partial"
    work.mkdir(parents=True)
    (work / f"{FILE}.partial").write_bytes(b"something else")
    (work / f"{FILE}.partial.json").write_bytes(note)
    person.download()
    assert (person.models / FILE).read_bytes() == CONTENT
    assert "Range" not in hub.files_asked()[0].headers


def test_the_whole_files_of_a_folder_are_not_fetched_twice(hub: ModelHub, person: Person) -> None:
    files = {"a-config.txt": b"a" * 90, "config.json": b"{}", "model.safetensors": CONTENT}
    hub.add("somebody/folder", files)
    hub.faults.cuts = [90, 2, 5_000, 0, 0, 0, 0, 0]
    offer = person.look(Wanted("somebody/folder"))
    with pytest.raises(NoConnection):
        person.download(offer)
    hub.faults.cuts.clear()
    hub.asked.clear()
    person.download(offer)
    assert [one.path.partition("?")[0] for one in hub.files_asked()] == [
        "/cdn/somebody/folder/model.safetensors"
    ]


# Content that is not what was promised ------------------------------------------------------


def test_a_wrong_hash_removes_the_file(hub: ModelHub, person: Person) -> None:
    hub.faults.served[FILE] = CONTENT[:-1] + b"!"
    with pytest.raises(UserProblem, match="its hash is another one") as caught:
        person.download()
    assert "removed" in caught.value.hint
    assert hashlib.sha256(CONTENT).hexdigest() in caught.value.detail
    assert person.left() == [f".{FILE}.partial"]
    assert person.registered == []
    assert "hash" in person.ledger[-1].result


def test_a_wrong_small_file_is_noticed_by_its_git_id(hub: ModelHub, person: Person) -> None:
    files = {"config.json": b"{1}", "model.safetensors": b"weights"}
    hub.add("somebody/folder", files, small=frozenset({"config.json"}))
    hub.faults.served["config.json"] = b"{2}"
    with pytest.raises(UserProblem, match="its hash is another one"):
        person.download(person.look(Wanted("somebody/folder")))
    assert not (person.models / "folder").exists()


@pytest.mark.parametrize("served", [CONTENT + b"more", CONTENT[:-5]])
def test_another_size_is_refused_before_it_is_written(
    hub: ModelHub, person: Person, served: bytes
) -> None:
    hub.faults.served[FILE] = served
    with pytest.raises(UserProblem, match=f"sends {len(served):,} bytes"):
        person.download()
    assert person.left() == [f".{FILE}.partial"]


def test_more_than_was_promised_stops_where_it_is_noticed(hub: ModelHub, person: Person) -> None:
    hub.faults.served[FILE], hub.faults.hides_length = CONTENT + b"more", True
    with pytest.raises(UserProblem, match="sends more"):
        person.download()
    assert person.left() == [f".{FILE}.partial"]


def test_a_model_that_nobody_can_use_is_removed(person: Person) -> None:
    def refuse(_: object) -> Any:  # noqa: ANN401 - never returns
        raise UserProblem("This is no model.")

    with pytest.raises(UserProblem, match="no model"):
        downloading.download(
            person.look(), person.models, person.connections, person.retrying, refuse, print
        )
    assert person.left() == []


# The disk -----------------------------------------------------------------------------------


def test_a_disk_without_room_is_noticed_before_the_download(
    hub: ModelHub, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage("/"))(10**9, 10**9 - 1000, 1000)
    monkeypatch.setattr("engine.download.downloading.shutil.disk_usage", lambda _: usage)
    with pytest.raises(UserProblem, match="not enough room") as caught:
        person.download()
    assert "Free some space" in caught.value.hint
    assert hub.files_asked() == []


def test_a_disk_that_fills_keeps_what_came(
    hub: ModelHub, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0
    right = fetching._write

    def write(partial: Any, stream: BinaryIO, piece: bytes) -> None:  # noqa: ANN401 - private
        nonlocal written
        written += len(piece)
        if written > 9_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        right(partial, stream, piece)

    hub.faults.cuts = [8_000]
    monkeypatch.setattr(fetching, "_write", write)
    with pytest.raises(UserProblem, match="the disk is full") as caught:
        person.download()
    assert "Free some space" in caught.value.hint
    assert not (person.models / FILE).exists()
    monkeypatch.setattr(fetching, "_write", right)
    hub.asked.clear()
    person.download()
    assert (person.models / FILE).read_bytes() == CONTENT
    assert hub.files_asked()[0].headers["Range"] == "bytes=8000-"


# Stopping -----------------------------------------------------------------------------------


def test_a_cancelled_download_waits_for_the_next_time(hub: ModelHub, person: Person) -> None:
    hub.faults.hold_after = 10_000
    offer = person.look()
    person.is_cancelled = hub.is_holding.is_set
    with pytest.raises(Cancelled):
        person.download(offer)
    assert not hub.release.is_set(), "the server still holds back the rest"
    hub.release.set()
    assert not (person.models / FILE).exists()
    assert person.ledger[-1].result == "Cancelled."
    person.is_cancelled = lambda: False
    hub.faults.hold_after = None
    person.download(offer)
    assert (person.models / FILE).read_bytes() == CONTENT


def test_a_silent_server_is_given_up_in_seconds(
    hub: ModelHub, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.download.connection._LONGEST_SILENCE_SECONDS", 0.1)
    hub.faults.hold_after = 100
    with pytest.raises(NoConnection):
        person.download()


def test_files_of_an_earlier_version_do_not_come_along(hub: ModelHub, person: Person) -> None:
    weights = {f"model-0000{part}-of-00002.safetensors": CONTENT[part:] for part in (1, 2)}
    hub.add("somebody/folder", {"config.json": b"{}", "1_old/config.json": b"{}", **weights})
    hub.faults.cuts = [9_000, 9_000, len(CONTENT), 9_000, 0, 0, 0, 0, 0]
    with pytest.raises(NoConnection):
        person.download(person.look(Wanted("somebody/folder")))
    assert any(one.endswith("model-00001-of-00002.safetensors") for one in person.left())
    hub.faults.cuts.clear()
    hub.add("somebody/folder", {"config.json": b"{ }", "model.safetensors": CONTENT})
    person.download(person.look(Wanted("somebody/folder")))
    assert person.left() == ["folder", "folder/config.json", "folder/model.safetensors"]


def test_what_is_left_can_be_discarded(hub: ModelHub, person: Person) -> None:
    hub.faults.cuts = [9_000, 0, 0, 0, 0, 0]
    offer = person.look()
    with pytest.raises(NoConnection):
        person.download(offer)
    assert person.left() != []
    discard(offer, person.models)
    assert person.left() == []


def test_the_same_model_twice_at_once_is_refused(hub: ModelHub, person: Person) -> None:
    hub.faults.hold_after = 10_000
    offer = person.look()
    first = threading.Thread(target=person.download, args=(offer,))
    first.start()
    assert hub.is_holding.wait(20)
    second = Person(hub, person.home)
    with pytest.raises(UserProblem, match="being downloaded already"):
        second.download(offer)
    hub.release.set()
    first.join()
    assert (person.models / FILE).read_bytes() == CONTENT


def test_two_models_at_once_both_arrive(hub: ModelHub, person: Person) -> None:
    hub.add("somebody/other", {"other.gguf": CONTENT[::-1]})
    other = Person(hub, person.home)
    thread = threading.Thread(target=person.download, args=(person.look(),))
    thread.start()
    other.download(other.look(Wanted("somebody/other")))
    thread.join()
    assert person.left() == [FILE, "other.gguf"]


# The ledger ---------------------------------------------------------------------------------


def test_the_ledger_tells_each_connection_and_the_file(hub: ModelHub, person: Person) -> None:
    person.download()
    told = [(one.event, one.path) for one in person.ledger]
    base = f"/api/models/{REPOSITORY}"
    tree = f"{base}/tree/0123456789abcdef0123456789abcdef01234567"
    resolve = f"/{REPOSITORY}/resolve/0123456789abcdef0123456789abcdef01234567/{FILE}"
    cdn = f"/cdn/{REPOSITORY}/{FILE}"
    expected = [
        (event, path)
        for path in (base, tree, resolve, cdn)
        for event in (LedgerEvent.ASKED, LedgerEvent.ANSWERED)
    ]
    assert told == [*expected, (LedgerEvent.FILE, str(person.models / FILE))]
    assert "secret" not in "".join(map(str, person.ledger))
    fetched, file = person.ledger[-2:]
    assert (fetched.bytes, fetched.host) == (len(CONTENT), hub.cdn.removeprefix("http://"))
    assert (file.bytes, file.sha256) == (len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    assert {one.why for one in person.ledger} == {"a test"}


def test_nothing_is_asked_when_the_ledger_cannot_be_written(hub: ModelHub, person: Person) -> None:
    (person.home / "network-ledger.jsonl").mkdir()
    with pytest.raises(UserProblem, match="write the network ledger"):
        person.look()
    assert hub.asked == []


def test_no_request_carries_anything_of_the_person(hub: ModelHub, person: Person) -> None:
    person.download()
    allowed = {"host", "user-agent", "accept", "accept-encoding", "connection"}
    for one in hub.asked:
        assert {name.lower() for name in one.headers} <= allowed
        assert one.headers["User-Agent"] == "Inglenook"
