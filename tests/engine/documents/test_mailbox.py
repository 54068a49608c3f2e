"""Mailboxes: one message after another."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from engine.documents import mailbox
from engine.documents.location import Locator
from engine.documents.members import Budget
from engine.documents.reading import NotRead, read_source
from engine.documents.records import Document
from engine.documents.sections import sections_of
from engine.documents.source import Source


def read(data: bytes) -> Document:
    return mailbox.read(Source("a.mbox", data))


def message(number: int, body: bytes) -> bytes:
    head = f"From ada@example.org Thu Jan  4 10:00:0{number} 2024\nSubject: Letter {number}\n"
    return head.encode() + b"From: ada@example.org\n\n" + body + b"\n\n"


def test_messages_are_places_with_their_subjects_as_headings() -> None:
    document = read(message(1, b"One.") + message(2, b"Two."))
    assert [one.label for one in document.places] == ["message 1", "message 2"]
    assert [one.path for one in sections_of(document)] == [("Letter 1",), ("Letter 2",)]
    start = document.text.index("Two.")
    assert Locator(document).location(start, start + 4) == "message 2"


def test_sentences_that_begin_with_from_do_not_part_messages() -> None:
    body = (
        b"Hi.\n\nFrom 10:00 on we eat.\n\n>From here.\n>>From there.\nFrom me 12:00 2024\nno header"
    )
    document = read(message(1, body))
    assert len(document.places) == 1
    assert "From 10:00 on" in document.text
    assert "\n>From there." in document.text
    assert "\n\nFrom here." in document.text


def test_line_ends_of_windows() -> None:
    document = read((message(1, b"One.") + message(2, b"Two.")).replace(b"\n", b"\r\n"))
    assert len(document.places) == 2


def test_attachments_are_named_after_their_message() -> None:
    made = EmailMessage()
    made["Subject"] = "Offer"
    made.set_content("See below.")
    made.add_attachment("Ten euros.", filename="price.txt")
    made.add_attachment(b"", maintype="text", subtype="plain", filename="empty.txt")
    separator = b"From x Thu Jan  4 10:00:00 2024\n"
    document = read(message(1, b"One.") + separator + made.as_bytes())
    assert [one.label for one in document.places] == [
        "message 1",
        "message 2",
        "message 2, attachment price.txt",
    ]
    assert document.notes == ("message 2: attachment empty.txt: This file is empty.",)


def test_a_single_message_without_a_separator() -> None:
    assert "Words." in read(b"Subject: x\n\nWords.").text


def test_broken_messages_do_not_stop_the_others() -> None:
    document = read(message(1, b"\x00" * 200) + message(2, b"Two."))
    assert "Two." in document.text


def test_no_message_at_all() -> None:
    with pytest.raises(NotRead):
        read_source(Source("a.mbox", b"\n\n\n"))


def test_a_budget_that_is_used_up_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Budget, "of", lambda _: Budget(characters=10))
    document = read(message(1, b"One.") + message(2, b"Two.") + message(3, b"Three."))
    assert "One." in document.text
    assert document.notes == ("2 more messages would have taken too long to read.",)
