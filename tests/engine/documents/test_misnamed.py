"""Files that are not what their name says."""

from __future__ import annotations

import io
import zipfile

import pytest

from engine.documents.misnamed import Content, content_of, refuse_misnamed
from engine.documents.reading import NotRead
from engine.documents.source import Source
from engine.errors import UserProblem

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)


def stream(name: str) -> bytes:
    return OLD_OFFICE + f"{name}\0".encode("utf-16-le")


def archive(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name, content in members.items():
            target.writestr(name, content)
    return packed.getvalue()


def office(folder: str) -> bytes:
    return archive({"[Content_Types].xml": "", f"{folder}/main.xml": ""})


def with_media_type(name: str) -> bytes:
    return archive({"mimetype": f"application/{name}"})


@pytest.mark.parametrize(
    ("data", "content"),
    [
        (office("word"), Content.WORD),
        (office("xl"), Content.EXCEL),
        (office("ppt"), Content.POWERPOINT),
        (archive({"word/main.xml": ""}), Content.ZIP),
        (with_media_type("vnd.oasis.opendocument.text"), Content.OPEN_TEXT),
        (with_media_type("vnd.oasis.opendocument.spreadsheet"), Content.OPEN_SHEETS),
        (with_media_type("vnd.oasis.opendocument.presentation"), Content.OPEN_SLIDES),
        (with_media_type("epub+zip"), Content.EPUB),
        (stream("EncryptedPackage"), Content.ENCRYPTED_OFFICE),
        (stream("WordDocument"), Content.OLD_WORD),
        (stream("Workbook"), Content.OLD_EXCEL),
        (
            stream("Workbook") + b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00\x36\x00",
            Content.ENCRYPTED_OFFICE,
        ),
        (stream("PowerPoint Document"), Content.OLD_POWERPOINT),
        (OLD_OFFICE, Content.OLD_OFFICE),
        (b"%PDF-1.7", Content.PDF),
        (b"\n{\\rtf1 x}", Content.RTF),
        (b"\xef\xbb\xbf  <!DOCTYPE html><p>", Content.WEB_PAGE),
        (
            b"<?xml version='1.0'?><!-- by hand -->\n<office:document x='y'>",
            Content.FLAT_OPEN_DOCUMENT,
        ),
        (b"a,b\n1,2\n", Content.UNKNOWN),
    ],
)
def test_bytes_tell_what_a_file_is(data: bytes, content: Content) -> None:
    assert content_of(Source("a.x", data)) is content


def test_the_reason_names_both() -> None:
    with pytest.raises(NotRead) as problem:
        refuse_misnamed(Source("a.XLS", b"<html><p>"), Content.EXCEL)
    assert problem.value.message == "This is a web page, although its name ends in .XLS."
    assert problem.value.hint == "Change its name so that it ends in .html."


def test_old_formats_are_to_be_saved_anew() -> None:
    with pytest.raises(NotRead, match=r"old Word format") as problem:
        refuse_misnamed(Source("a.docx", stream("WordDocument")), Content.WORD)
    assert problem.value.hint == "Open it in Word and save it as .docx."


def test_encryption_is_told_whatever_was_wanted() -> None:
    with pytest.raises(NotRead, match="password"):
        refuse_misnamed(Source("a.docx", stream("EncryptedPackage")), Content.WORD)


def test_an_unknown_kind_passes_only_where_nothing_can_be_recognised() -> None:
    refuse_misnamed(Source("a.csv", b"a,b"))
    refuse_misnamed(Source("a.docx", office("word")), Content.WORD)
    with pytest.raises(UserProblem, match="not a Word document"):
        refuse_misnamed(Source("a.docx", b"a,b"), Content.WORD)
