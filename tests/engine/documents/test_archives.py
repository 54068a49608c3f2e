"""Zip archives that may be hostile."""

from __future__ import annotations

import io
import zipfile

import pytest

from engine.documents import archives
from engine.documents.archives import member_bytes, open_archive
from engine.documents.reading import NotRead
from engine.documents.source import Source


def packed(members: dict[str, bytes]) -> Source:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return Source("a.zip", buffer.getvalue())


def test_members_are_read() -> None:
    archive = open_archive(packed({"a.txt": b"hello", "b/c.txt": b""}))
    assert archive.namelist() == ["a.txt", "b/c.txt"]
    assert member_bytes(archive, "a.txt", "") == b"hello"
    assert member_bytes(archive, archive.infolist()[1], "") == b""
    with pytest.raises(KeyError):
        member_bytes(archive, "nowhere", "")


def test_what_is_no_archive_is_damaged() -> None:
    with pytest.raises(zipfile.BadZipFile):
        open_archive(Source("a.zip", b"no archive"))


def test_a_bomb_is_refused_before_anything_is_unpacked() -> None:
    bomb = packed({"zeros": bytes(60_000_000)})
    assert len(bomb.data) < 100_000
    with pytest.raises(NotRead, match="unpacks to 60 MB"):
        open_archive(bomb)


def test_a_small_file_may_shrink_as_much_as_it_likes() -> None:
    archive = open_archive(packed({"zeros": bytes(2_000_000)}))
    assert archive.namelist() == ["zeros"]


def test_the_sum_of_all_members_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_UNPACKED_BYTES", 1_000)
    open_archive(packed({"a": bytes(500), "b": bytes(500)}))
    with pytest.raises(NotRead, match="too much to read"):
        open_archive(packed({"a": bytes(500), "b": bytes(501)}))


def test_too_many_members_are_the_reason_that_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 3)
    open_archive(packed({str(number): b"" for number in range(3)}))
    with pytest.raises(NotRead, match="4 files lie in this one, too many"):
        open_archive(packed({str(number): b"" for number in range(4)}))


def test_a_member_that_holds_more_than_it_promises_is_damaged() -> None:
    archive = open_archive(packed({"a.txt": b"0123456789" * 1_000}))
    info = archive.getinfo("a.txt")
    info.file_size = 100
    with pytest.raises(zipfile.BadZipFile):
        member_bytes(archive, info, "")
