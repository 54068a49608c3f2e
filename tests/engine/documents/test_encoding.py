"""Bytes of any encoding become text; data does not."""

# ruff: noqa: RUF001  # other alphabets are what is tried

from __future__ import annotations

import pytest

from engine.documents.encoding import decode
from engine.documents.reading import NotRead

FRENCH = "Le café crème brûlée à la carte était délicieux, mais où étaient les garçons ?\n" * 2
GERMAN = "Größe und Maße: Die Straßenbahn fährt über die Brücke für die Übung.\n" * 2
RUSSIAN = "Привет, как дела? Это простой текст для проверки кодировок.\n" * 2
POLISH = "Zażółć gęślą jaźń. Wczoraj wieczorem poszliśmy do kina na świetny film.\n" * 2
GREEK = "Ελληνικά κείμενο για δοκιμή της κωδικοποίησης. Η Αθήνα είναι πρωτεύουσα.\n" * 2
JAPANESE = "こんにちは世界。これはテストです。日本語の文章を書いています。\n" * 2
CHINESE = "你好，世界。这是一个测试文件。我们正在编写中文文本。\n" * 2
KOREAN = "안녕하세요 세계. 이것은 테스트 파일입니다. 한국어 문장을 쓰고 있습니다.\n" * 2


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((FRENCH, name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252")),
        *((FRENCH, name) for name in ("utf-16-le", "utf-16-be", "latin-1", "mac_roman")),
        *((GERMAN, name) for name in ("cp1252", "latin-1", "cp437")),
        *((RUSSIAN, name) for name in ("utf-8", "cp1251", "koi8_r", "utf-16")),
        (POLISH, "cp1250"),
        (GREEK, "cp1253"),
        *((JAPANESE, name) for name in ("cp932", "euc_jp", "iso2022_jp", "utf-16")),
        (CHINESE, "gb18030"),
        (KOREAN, "cp949"),
        ("café", "latin-1"),
        ("Größe", "cp1252"),
        ("plain", "ascii"),
    ],
)
def test_text_comes_back(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.notes == ()


def test_line_ends_marks_and_nul_characters_are_normalised() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"
    assert decode("a\0b".encode("utf-16")).text == "a b"


def test_the_first_bytes_that_are_not_ascii_may_come_late() -> None:
    content = b"plain line\n" * 20_000 + FRENCH.encode("cp1252")
    assert decode(content).text.endswith(FRENCH)


def test_a_file_cut_inside_a_character_stays_utf8_and_says_so() -> None:
    decoded = decode((RUSSIAN * 2).encode()[:-3])
    assert decoded.text.startswith(RUSSIAN)
    assert decoded.notes == ("1 character could not be read and was replaced.",)


def test_a_declared_encoding_is_believed_where_it_fits() -> None:
    assert decode(RUSSIAN.encode("koi8_r"), "koi8-r").text == RUSSIAN
    assert decode(RUSSIAN.encode("utf-8"), "koi8-r").text == RUSSIAN


@pytest.mark.parametrize(
    ("text", "declared", "encoding"),
    [
        ("朱镕基", "gb2312", "gb18030"),
        ("①髙橋～", "shift_jis", "cp932"),
        ("똠방각하", "euc-kr", "cp949"),
        ("碁", "Big5", "cp950"),
        ("ค่า…", "tis-620", "cp874"),
        ("“İş”", "iso-8859-9", "cp1254"),
        ("“é”", "ascii", "cp1252"),
    ],
)
def test_a_declared_encoding_means_the_one_that_its_writers_use(
    text: str, declared: str, encoding: str
) -> None:
    """Even where too little stands in the file for a guess."""
    decoded = decode(text.encode(encoding), declared)
    assert decoded.text == text
    assert decoded.notes == ()


@pytest.mark.parametrize("declared", ["windows-1251", "iso-2022-jp"])
def test_a_broken_character_does_not_make_a_declaration_untrue(declared: str) -> None:
    text, broken = {
        "windows-1251": ("Привет, как дела? Это письмо.", b"\x98"),
        "iso-2022-jp": ("こんにちは世界。これはテストです。" * 5, b"\x1b$B-!\x1b(B"),
    }[declared]
    decoded = decode(text.encode(declared) + b" " + broken, declared)
    assert decoded.text.startswith(text)
    assert 1 <= decoded.broken <= 2


@pytest.mark.parametrize(
    "declared", ["nonsense", "base64", "rot13", "unicode_escape", "utf-16", "x" * 99]
)
def test_a_wrong_declaration_does_no_harm(declared: str) -> None:
    assert decode(b"a plain \\u0041 text", declared).text == "a plain \\u0041 text"


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 20,
        b"\x7fELF" + bytes(200),
        b"text with a \0 here" * 50,
        b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj",
        b"PK\x03\x04" + bytes(range(1, 256)) * 2,
    ],
)
def test_data_is_not_read(content: bytes) -> None:
    with pytest.raises(NotRead, match="data"):
        decode(content)
