"""Reads mailboxes: files with one message after another (.mbox).

Covered: all dialects that part the messages by lines with "From ", whether such lines inside of
messages are marked or not. Not covered: the folders of mail programs that are no single file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.documents import place_words
from engine.documents.joining import Member, joined
from engine.documents.mail import ReadMessage, read_message
from engine.documents.members import Budget
from engine.documents.reading import NotRead
from engine.documents.records import Document
from engine.documents.source import Source

_BETWEEN: Final = re.compile(rb"^From [^\n]*\d:\d\d[^\n]*\n(?=[!-9;-~]+:)", re.MULTILINE)
"""A line with a time of day and a header below: people begin sentences with "From" too."""

_MARKED: Final = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_MOST_MESSAGES: Final = 100_000
_MOST_NOTES: Final = 50


def read(source: Source) -> Document:
    """Read a mailbox.

    Raises:
        NotRead: There is no message in it.
    """
    budget = Budget.of(source)
    members: list[Member] = []
    notes: list[str] = []
    left_out = 0
    for number, data in enumerate(_messages(source.data), start=1):
        if number > _MOST_MESSAGES or budget.is_used_up:
            left_out += 1
            continue
        label = place_words.messages(number)
        try:
            message = read_message(source.member("message.eml", data), budget)
        except NotRead as reason:
            notes.append(f"{label}: {reason.message}")
            continue
        budget.spend(len(message.text.text))
        members += _members(label, message)
        notes += (f"{label}: {note}" for note in message.notes)
    if len(notes) > _MOST_NOTES:
        notes[_MOST_NOTES:] = [f"There are {len(notes) - _MOST_NOTES:,} more such notes."]
    if left_out:
        notes.append(f"{left_out:,} more messages would have taken too long to read.")
    return joined(members, notes=notes)


def _messages(data: bytes) -> Iterator[bytes]:
    """Yield the messages; the whole file is one when nothing parts it."""
    start = 0
    for line in _BETWEEN.finditer(data):
        if data[start : line.start()].strip():
            yield _MARKED.sub(b"", data[start : line.start()])
        start = line.end()
    yield _MARKED.sub(b"", data[start:])


def _members(label: str, message: ReadMessage) -> Iterator[Member]:
    if message.text.blocks:
        yield Member(label, message.text)
    for attachment in message.attachments:
        yield Member(f"{label}, {attachment.label}", attachment.document)
