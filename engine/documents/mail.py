"""Reads e-mail messages with what is attached to them.

Covered: subject, people and date, the text in any encoding, HTML where there is no plain text or it
says more, quoted replies, attached files and messages, nested as deeply as `reading` allows. Not
covered: encrypted messages, which are named as such, and signatures, which are not checked.
"""

from __future__ import annotations

import codecs
import mimetypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.policy import compat32
from functools import partial
from typing import Final

from engine.documents import html, place_words, plain_text
from engine.documents.builder import TextBuilder
from engine.documents.encoding import decode
from engine.documents.joining import Member, joined
from engine.documents.members import Budget, MemberReader
from engine.documents.reading import NotRead
from engine.documents.records import Block, BlockKind, Counted, Document
from engine.documents.source import Source

_SHOWN_HEADERS: Final = ("From", "To", "Cc", "Date")
_LONGEST_HEADER: Final = 4000
"""Characters; a message to thousands of people is not about them."""

_WITHOUT_SUBJECT: Final = "Message without a subject"
_DEEPEST_PARTS: Final = 30
"""Alternatives are chosen down to here; below, everything is read."""

_MOST_PARTS: Final = 2000

_SIGNATURES: Final = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
_ENCRYPTED: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_BODY_KINDS: Final = frozenset({"text/plain", "text/html"})
_SAYS_MORE: Final = 1.5
_FEW_WORDS: Final = 20

_POLICY: Final = compat32.clone(mangle_from_=False)
"""The policy that reads headers by their grammar is 25 times slower and raises on wrong ones."""

_MBOX_LINE: Final = re.compile(rb"From [^\n]*\n")
_NUL_WITHIN: Final = 1000


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message and what is attached to it.

    Attributes:
        subject: Empty when it has none.
        text: Its headers and its own text.
        attachments: Labelled as in "attachment offer.docx".
        notes: On what could not be read.
    """

    subject: str
    text: Document
    attachments: tuple[Member, ...]
    notes: tuple[str, ...]


def read(source: Source) -> Document:
    """Read a message.

    Raises:
        NotRead: There is nothing to read in it.
    """
    message = read_message(source, Budget.of(source))
    if not message.attachments:
        return replace(message.text, title=message.subject, notes=message.notes)
    return joined(
        [Member("message", message.text), *message.attachments], message.subject, message.notes
    )


def read_message(source: Source, budget: Budget) -> ReadMessage:
    """Read a message with its attachments.

    Raises:
        NotRead: The file is not text.
    """
    notes: list[str] = []
    message = _parsed(source.data, notes)
    attached = MemberReader(source, budget)
    builder = TextBuilder()
    _add_headers(builder, message)
    for number, part in enumerate(_parts(message, 0), start=1):
        if number > _MOST_PARTS:
            notes.append(f"Only the first {_MOST_PARTS:,} parts of this message were read.")
            break
        kind = part.get_content_type()
        if kind in _ENCRYPTED:
            notes.append("The text of this message is encrypted.")
        elif _is_body(part):
            _add_body(builder, part, notes)
        elif kind not in _SIGNATURES:
            name = _file_name(part, len(attached.members) + 1)
            attached.read(f"attachment {name}", name, partial(_bytes_of, part))
    text = Document(builder.text, builder.blocks, counted_in=Counted.PARAGRAPHS)
    return ReadMessage(
        _header(message, "Subject"), text, tuple(attached.members), (*notes, *attached.notes)
    )


def _parsed(data: bytes, notes: list[str]) -> Message:
    if b"\0" in data[:_NUL_WITHIN]:  # mail is ASCII, but some programs save it as UTF-16
        data = decode(data).text.encode()
    first_line = _MBOX_LINE.match(data)
    data = data[first_line.end() :] if first_line else data
    try:
        return BytesParser(policy=_POLICY).parsebytes(data)
    except RecursionError:
        notes.append("The parts of this message are nested too deep; it was read as plain text.")
        message = BytesHeaderParser(policy=_POLICY).parsebytes(data)
        del message["Content-Type"]
        return message


def _parts(part: Message, depth: int) -> Iterator[Message]:
    """Yield the parts to read, of alternatives the best text and everything that is no text."""
    if not _is_group(part):
        yield part
        return
    if depth > _DEEPEST_PARTS:
        yield from (one for one in part.walk() if not one.is_multipart())
        return
    groups = [list(_parts(one, depth + 1)) for one in _inside(part)]
    chosen = _best(groups) if part.get_content_subtype() == "alternative" else None
    for group in groups:
        if chosen is None or group is chosen:
            yield from group
        else:
            yield from (one for one in group if not _is_body(one))


def _inside(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if part.is_multipart() else []


def _is_group(part: Message) -> bool:
    return (
        part.get_content_maintype() == "multipart"
        and part.is_multipart()
        and part.get_content_type() not in _ENCRYPTED
    )


def _best(alternatives: Sequence[list[Message]]) -> list[Message] | None:
    """Return plain text, or HTML where there is no plain text or it says more."""
    words = {"text/plain": 0, "text/html": 0}
    found: dict[str, list[Message]] = {}
    for group in alternatives:
        bodies = [one for one in group if _is_body(one)]
        if bodies:
            kind = bodies[-1].get_content_type()
            found[kind] = group
            words[kind] = sum(len(_body(one).text.split()) for one in bodies)
    plain, rich = found.get("text/plain"), found.get("text/html")
    if plain is None or rich is None:
        return plain or rich
    is_more = words["text/html"] > words["text/plain"] * _SAYS_MORE + _FEW_WORDS
    return rich if is_more else plain


def _is_body(part: Message) -> bool:
    kind = part.get_content_type()
    is_broken_group = kind.startswith("multipart/") and not part.is_multipart()
    return is_broken_group or (
        kind in _BODY_KINDS
        and part.get_content_disposition() != "attachment"
        and not part.get_filename()
    )


def _add_headers(builder: TextBuilder, message: Message) -> None:
    shown = ((name, _header(message, name)) for name in _SHOWN_HEADERS)
    lines = [f"{name}: {value}" for name, value in shown if value]
    subject = _header(message, "Subject")
    if lines or subject:
        builder.add(BlockKind.HEADING, subject or _WITHOUT_SUBJECT, 1)
        builder.add(BlockKind.PARAGRAPH, "\n".join(lines))


def _header(message: Message, name: str) -> str:
    """Return a header as people write it, on one line; empty when there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return _unfolded(str(raw)[:_LONGEST_HEADER])


def _unfolded(raw: str) -> str:
    """Decode what stands in a header, whether it was encoded by the rules or not at all."""
    try:
        pieces = decode_header(raw) if "=?" in raw else [(raw, None)]
    except (HeaderParseError, ValueError):
        pieces = [(raw, None)]
    decoded = (
        _decoded(piece, charset) if isinstance(piece, bytes) else _decoded_8_bit(piece)
        for piece, charset in pieces
    )
    return " ".join("".join(decoded).split())


def _decoded_8_bit(text: str) -> str:
    return text if text.isascii() else _decoded(text.encode("utf-8", "surrogateescape"), None)


def _decoded(data: bytes, charset: str | None) -> str:
    try:
        return decode(data, charset or "").text
    except NotRead:  # not even a header is without control characters in some messages
        return data.decode("ascii", "replace")


def _body(part: Message) -> Document:
    """Return the text of a part; empty when it is not text."""
    payload = part.get_payload(decode=True)
    try:
        decoded = decode(payload if isinstance(payload, bytes) else b"", _charset(part))
    except NotRead:
        return Document("", (), notes=("The text of this message is damaged.",))
    if part.get_content_type() == "text/html":
        page = Source("message.html", codecs.BOM_UTF8 + decoded.text.encode("utf-8", "replace"))
        return replace(html.read(page), notes=decoded.notes)
    spans = plain_text.paragraphs(decoded.text)
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in spans)
    return Document(decoded.text, blocks, notes=decoded.notes)


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except (LookupError, ValueError):  # the name of the encoding is itself encoded wrongly
        return ""


def _add_body(builder: TextBuilder, part: Message, notes: list[str]) -> None:
    body = _body(part)
    notes += body.notes
    for block in body.blocks:
        below_subject = int(block.kind is BlockKind.HEADING)
        level = min(block.level + below_subject, 6)
        builder.add(block.kind, body.text[block.start : block.end], level)


def _file_name(part: Message, number: int) -> str:
    """Return the name of an attachment with an ending that tells its format."""
    try:
        name = _unfolded(part.get_filename() or "")
    except (LookupError, ValueError, TypeError):  # a name that is encoded wrongly
        name = ""
    name = name.replace("\\", "/").rpartition("/")[2].strip()
    kind = part.get_content_type()
    if kind == "message/rfc822":
        subject = next((_header(inner, "Subject") for inner in _inside(part)), "")
        name = name or subject.replace("/", "-")[:80] or place_words.messages(number)
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    if name:
        return name
    is_text = part.get_content_maintype() in ("text", "message")
    return f"{number}{mimetypes.guess_extension(kind) or ('.txt' if is_text else '')}"


def _bytes_of(part: Message) -> bytes:
    if part.is_multipart():
        try:
            return b"\n".join(bytes(one) for one in _inside(part))
        except (MessageError, UnicodeError, ValueError, LookupError, RecursionError) as error:
            raise NotRead("This attached message is damaged.", "", repr(error)) from error
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
