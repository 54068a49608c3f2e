"""E-mail: what people wrote, whatever their programs made of it, and what they attached."""

from __future__ import annotations

import io
import time
import zipfile
from email.message import EmailMessage

import pytest

from engine.documents import mail
from engine.documents.members import Budget
from engine.documents.reading import NotRead, read_source
from engine.documents.records import Document
from engine.documents.source import Source

HEADERS = b"From: Ada <ada@example.org>\nTo: Bob <bob@example.org>\nSubject: Offer\n"


def read(data: bytes) -> Document:
    return mail.read(Source("a.eml", data))


def texts(document: Document) -> list[str]:
    return [document.text[one.start : one.end] for one in document.blocks]


def message(text: str = "Hello.") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "ada@example.org", "bob@example.org", "Offer"
    made.set_content(text)
    return made


def zipped(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def test_a_plain_message() -> None:
    document = read(
        HEADERS + b"Date: Thu, 20 Jun 2024 09:15\nX-Spam: no\n\nHello.\n\n> You wrote\n> this.\n"
    )
    assert document.title == "Offer"
    assert document.places == ()
    assert texts(document) == [
        "Offer",
        "From: Ada <ada@example.org>\nTo: Bob <bob@example.org>\nDate: Thu, 20 Jun 2024 09:15",
        "Hello.",
        "> You wrote\n> this.",
    ]


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        (b"=?utf-8?B?w5xiZXI=?= =?iso-8859-1?q?_gr=FC=DFe?=", "\u00dcber gr\u00fc\u00dfe"),
        ("\u00dcber".encode(), "\u00dcber"),
        ("\u00dcber".encode("latin-1"), "\u00dcber"),
        (b"=?nonsense?q?a=E4?= b", "a\u00e4 b"),
        (b"=?utf-8?B?w5xi?= =?utf-8?X?", "\u00dcb=?utf-8?X?"),
        (b"folded\n over two", "folded over two"),
    ],
)
def test_headers_in_any_encoding(header: bytes, shown: str) -> None:
    assert "".join(read(b"Subject: " + header + b"\n\nx").title.split()) == "".join(shown.split())


@pytest.mark.parametrize(
    ("charset", "body"),
    [
        (b"utf-8", "M\u00fcller \u2013 10 \u20ac".encode("cp1252")),  # says UTF-8 and is not
        (b"us-ascii", "M\u00fcller \u2013 10 \u20ac".encode()),
        (b"iso-8859-1", "M\u00fcller \u2013 10 \u20ac".encode("cp1252")),
        (b"nonsense", "M\u00fcller \u2013 10 \u20ac".encode()),
    ],
)
def test_wrong_charsets(charset: bytes, body: bytes) -> None:
    head = (
        b"Content-Type: text/plain; charset=" + charset + b"\nContent-Transfer-Encoding: 8bit\n\n"
    )
    assert "M\u00fcller \u2013 10 \u20ac" in read(HEADERS + head + body).text


def test_plain_text_is_preferred_unless_html_says_more() -> None:
    made = message("The offer is attached.")
    made.add_alternative("<p>The offer is <b>attached</b>.</p><p>Really.</p>", subtype="html")
    assert "Really" not in read(made.as_bytes()).text
    made = message("Your program shows no HTML.")
    made.add_alternative(f"<h2>News</h2><p>{'word ' * 50}</p>", subtype="html")
    document = read(made.as_bytes())
    assert "News" in texts(document)
    assert "Your program" not in document.text


def test_html_alone_and_the_files_beside_it() -> None:
    made = EmailMessage()
    made["Subject"] = "Page"
    made.set_content("<p>Seen <i>here</i>.</p><script>no</script>", subtype="html")
    assert texts(read(made.as_bytes())) == ["Page", "Seen here."]


def test_attachments_are_read_by_their_readers() -> None:
    made = message()
    made.add_attachment(b"# Prices\n\n10 euros", maintype="text", subtype="markdown",
                        filename="../pr\u00e4is.md")  # fmt: skip
    made.add_attachment(zipped("inside.txt", b"Deep words."), maintype="application",
                        subtype="zip", filename="all.zip")  # fmt: skip
    document = read(made.as_bytes())
    assert [one.label for one in document.places] == [
        "message",
        "attachment pr\u00e4is.md",
        "attachment all.zip, inside.txt",
    ]
    assert "10 euros" in document.text
    assert "Deep words." in document.text


def test_unreadable_attachments_become_notes() -> None:
    made = message()
    made.add_attachment(b"MZ", maintype="application", subtype="x-dosexec", filename="a.exe")
    made.add_attachment(b"not a zip", maintype="application", subtype="zip", filename="b.zip")
    made.add_attachment(b"", maintype="text", subtype="plain", filename="c.txt")
    document = read(made.as_bytes())
    assert "Hello." in document.text
    assert document.places == ()
    assert document.notes == (
        "attachment b.zip: This file is damaged and could not be read.",
        "attachment c.txt: This file is empty.",
        "1 file of kinds that Inglenook does not read: .exe.",
    )


def test_attached_messages_are_read_and_nesting_ends() -> None:
    made = message("Level 0.")
    for level in range(1, 8):
        outer = message(f"Level {level}.")
        outer.add_attachment(made)
        made = outer
    document = read(made.as_bytes())
    assert "Level 7." in document.text
    assert "Level 3." in document.text
    assert "Level 1." not in document.text
    assert "too deep" in document.notes[0]
    assert document.places[1].label == "attachment Offer.eml, message"


def test_encrypted_and_signed_messages() -> None:
    encrypted = HEADERS + (
        b'Content-Type: multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"\n\n'
        b"--b\nContent-Type: application/octet-stream\n\nhQEMA\n--b--\n"
    )
    document = read(encrypted)
    assert document.notes == ("The text of this message is encrypted.",)
    assert "hQEMA" not in document.text
    signed = message("Signed words.")
    signed.add_attachment(b"x", maintype="application", subtype="pgp-signature", filename="s.asc")
    assert read(signed.as_bytes()).notes == ()


def test_mail_saved_as_utf_16_or_out_of_a_mailbox() -> None:
    assert read((HEADERS + b"\nWords.").decode().encode("utf-16")).title == "Offer"
    assert read(b"From ada Thu Jan  1 10:00:00 2024\n" + HEADERS + b"\nWords.").title == "Offer"


def deep(levels: int) -> bytes:
    parts = [
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(levels)
    ]
    return HEADERS + b"".join(parts) + b"Content-Type: text/plain\n\nInnermost words.\n"


@pytest.mark.parametrize("levels", [1, 29, 31, 60, 3000])
def test_nested_parts(levels: int) -> None:
    assert "Innermost words." in read(deep(levels)).text


def test_more_parts_than_anybody_sends() -> None:
    part = b"--b\nContent-Type: text/plain\n\nwords\n"
    head = b"Content-Type: multipart/mixed; boundary=b\n\n"
    document = read(HEADERS + head + part * 3000 + b"--b--\n")
    assert document.notes == ("Only the first 2,000 parts of this message were read.",)


@pytest.mark.parametrize(
    "data",
    [
        b"no header at all, only words",
        b"\n\nwords",
        b"Content-Type: multipart/mixed\n\nwords",
        b"Content-Type: multipart/mixed; boundary=\n\nwords",
        b"Content-Type: ; ;;\n\nwords",
        b"Content-Type: text/plain; charset*=x'y\n\nwords",
        b"Content-Transfer-Encoding: base64\n\nwords!",
        b"Subject\n: x\n\nwords",
        b"Subject: " + b"(" * 100_000 + b"\n\nwords",
        b"Subject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\nwords",
        b"To: " + b"a@b.c, " * 50_000 + b"\n\nwords",
        b"Content-Disposition: inline; filename*=utf-8''%ff%00\n\nwords",
    ],
)
def test_odd_messages_take_no_time(data: bytes) -> None:
    begun = time.process_time()
    mail.read(Source("a.eml", data))
    assert time.process_time() - begun < 5


def test_what_is_no_message() -> None:
    with pytest.raises(NotRead):
        read_source(Source("a.eml", b"\x00\x01\x02\x03" * 500))


def test_a_budget_that_is_used_up_keeps_the_message() -> None:
    made = message()
    made.add_attachment("Words.", filename="a.txt")
    read_message = mail.read_message(Source("a.eml", made.as_bytes()), Budget(seconds=-1))
    assert "Hello." in read_message.text.text
    assert read_message.notes == ("1 more file would have taken too long to read.",)
