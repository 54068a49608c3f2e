"""Zip archives: every file by its reader, nothing unpacked to the disk, nothing endless."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib

import pytest

from engine.documents import zip_archive
from engine.documents.members import Budget
from engine.documents.reading import NotRead, PasswordNeeded, read_source
from engine.documents.records import Document
from engine.documents.sections import sections_of
from engine.documents.source import Source
from engine.errors import UserProblem


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def read(data: bytes, password: str = "") -> Document:
    return zip_archive.read(Source("a.zip", data, password))


def labels(document: Document) -> list[str]:
    return [one.label for one in document.places]


def test_files_are_read_by_their_readers() -> None:
    document = read(
        zipped(
            {
                "letters/a.md": b"# Title\n\nWords.",
                "b.txt": b"Plain.",
                "c/": b"",
                "t.csv": b"a,b\n1,2\n",
            }
        )
    )
    assert labels(document)[:2] == ["letters/a.md", "b.txt"]
    assert [one.path for one in sections_of(document)][:2] == [("a.md", "Title"), ("b.txt",)]
    assert "1 | 2" in document.text


def test_unread_kinds_are_counted_in_one_note() -> None:
    document = read(
        zipped({"a.txt": b"x", "b.exe": b"x", "c.exe": b"x", "LICENSE": b"x", "d.txt": b""})
    )
    assert document.notes == (
        "d.txt: This file is empty.",
        "3 files of kinds that Inglenook does not read: .exe, without an ending.",
    )


def test_hidden_files_are_left_out() -> None:
    document = read(
        zipped({"a.txt": b"x", "__MACOSX/._a.txt": b"y", ".git/b.txt": b"z", ".c.txt": b"w"})
    )
    assert labels(document) == ["a.txt"]
    assert document.notes == ()


def test_names_are_only_labels() -> None:
    names = ["../../etc/a.txt", "/above/b.txt", "C:\\x\\c.txt", "d\n\x07e.txt"]
    document = read(zipped(dict.fromkeys(names, b"words")))
    assert labels(document) == ["../../etc/a.txt", "above/b.txt", "C:/x/c.txt", "d e.txt"]


def test_links_are_not_followed() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        link = zipfile.ZipInfo("passwords.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", "words")
    document = read(stream.getvalue())
    assert "passwd" not in document.text
    assert document.notes == ("Links are not followed: 1 left out.",)


def renamed(data: bytes, old: bytes, new: bytes) -> bytes:
    """Write a name as programs do that know nothing of UTF-8."""
    assert len(old) == len(new)
    return data.replace(old, new)


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("\u6587\u7ae01.txt".encode("cp932"), "\u6587\u7ae01.txt"),
        ("\u00fcber.txt".encode("cp437"), "\u00fcber.txt"),
        ("\u00fcber.txt".encode(), "\u00fcber.txt"),
    ],
)
def test_names_in_old_encodings(content: bytes, shown: str) -> None:
    plain = "n" * (len(content) - 4) + ".txt"
    data = renamed(zipped({plain: b"words"}), plain.encode(), content)
    assert labels(read(data)) == [shown]


def nested(levels: int) -> bytes:
    data = zipped({"deepest.txt": b"Found."})
    for _ in range(levels):
        data = zipped({"in.zip": data})
    return data


def test_archives_in_archives_end_somewhere() -> None:
    document = read(nested(3))
    assert labels(document) == ["in.zip, in.zip, in.zip, deepest.txt"]
    with pytest.raises(NotRead) as reason:
        read(nested(30))
    assert "None of the files" in reason.value.message


def test_bombs_are_refused() -> None:
    with pytest.raises(NotRead) as reason:
        read(zipped({"bomb.txt": b"\0" * 60_000_000}))
    assert "60 MB" in reason.value.message


def test_a_bomb_inside_costs_nothing_else() -> None:
    bomb = zipped({"bomb.txt": b"\0" * 60_000_000})
    document = read(zipped({"a.txt": b"words", "b.zip": bomb}))
    assert labels(document) == ["a.txt"]
    assert "60 MB" in document.notes[0]


def test_damaged_members_do_not_stop_the_others() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "first words")
        archive.writestr("b.txt", "second words")
    document = read(stream.getvalue().replace(b"first words", b"first w0rds"))
    assert labels(document) == ["b.txt"]
    assert document.notes == ("a.txt: This file is damaged.",)


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"words", zipped({"a.txt": b"x"})[:-10]])
def test_damaged_archives_have_a_reason(data: bytes) -> None:
    with pytest.raises(UserProblem):
        read_source(Source("a.zip", data))


def test_nothing_to_read() -> None:
    with pytest.raises(NotRead):
        read(zipped({}))
    with pytest.raises(NotRead) as reason:
        read(zipped({"a.exe": b"x"}))
    assert ".exe" in reason.value.detail


def crc_step(value: int, byte: int) -> int:
    value ^= byte
    for _ in range(8):
        value = (value >> 1) ^ (0xEDB88320 if value & 1 else 0)
    return value


def encrypted(data: bytes, password: bytes) -> bytes:
    """Encrypt as the old zip programs do; the format's specification names the constants."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = crc_step(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc_step(keys[2], keys[1] >> 24)

    for byte in password:
        update(byte)
    written = bytearray()
    for byte in data:
        stream = keys[2] | 2
        written.append(byte ^ (((stream * (stream ^ 1)) >> 8) & 0xFF))
        update(byte)
    return bytes(written)


def locked(name: str, content: bytes, password: bytes) -> bytes:
    """Return an archive with one encrypted, stored file."""
    checksum = zlib.crc32(content)
    written = encrypted(bytes(11) + bytes([checksum >> 24]) + content, password)
    sizes = struct.pack("<III", checksum, len(written), len(content))
    start = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 1, 0, 0, 0x21) + sizes
    local = start + struct.pack("<HH", len(name), 0) + name.encode() + written
    central = b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 1, 0, 0, 0x21) + sizes
    central += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name.encode()
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


def test_encrypted_archives() -> None:
    data = locked("a.txt", b"secret words", b"key")
    assert "secret words" in read(data, "key").text
    for password in ("", "wrong", "other", "third"):
        with pytest.raises(PasswordNeeded):
            read(data, password)


def test_one_encrypted_file_among_others_is_a_note() -> None:
    inner = locked("a.txt", b"secret words", b"key")
    data = zipped({"b.txt": b"open words", "c.zip": inner})
    document = read(data)
    assert document.notes == ("c.zip: This file is protected by a password.",)
    assert "secret words" in read(data, "key").text


def test_a_budget_that_is_used_up_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Budget, "of", lambda _: Budget(characters=5))
    document = read(zipped({"a.txt": b"first words", "b.txt": b"x", "c.txt": b"x"}))
    assert labels(document) == ["a.txt"]
    assert document.notes == ("2 more files would have taken too long to read.",)


def test_many_reasons_are_shortened() -> None:
    files = {f"{number}.txt": b"" for number in range(100)}
    document = read(zipped({**files, "a.txt": b"words"}))
    assert len(document.notes) == 51
    assert document.notes[-1] == "50 more files could not be read."
