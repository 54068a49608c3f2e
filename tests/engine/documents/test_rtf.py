"""Rich text, written by hand."""

from __future__ import annotations

import pytest

from engine.documents import rtf
from engine.documents.reading import NotRead
from engine.documents.records import Counted, Document
from engine.documents.source import Source


def read(content: str | bytes) -> Document:
    body = content.encode("ascii") if isinstance(content, str) else content
    return rtf.read(Source("a.rtf", b"{\\rtf1\\ansi\\ansicpg1252 " + body + b"}"))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def texts(document: Document) -> list[str]:
    return [text for _, _, text in blocks(document)]


def test_paragraphs_and_line_ends() -> None:
    document = read(
        "one\r\n two\\par three\\line four\\tab five\\\nsix\\~seven\\_eight\\-nine\\par"
    )
    assert document.counted_in is Counted.PARAGRAPHS
    assert texts(document) == ["one two", "three\nfour\tfive", "six\u00a0seven-eightnine"]


def test_code_pages_of_the_document_and_of_fonts() -> None:
    document = read(
        "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}}"
        "caf\\'e9 {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\f2 \\'8c\\'8e}\\par"
    )
    assert texts(document) == ["caf\u00e9 \u041f\u0440\u0438\u0432\u0435\u0442 \u6708"]


def test_bytes_that_are_not_escaped() -> None:
    assert texts(read(b"\\ansicpg932 \x8c\x8e\\par")) == ["\u6708"]


def test_unicode_and_what_stands_for_it_in_old_readers() -> None:
    document = read(
        "\\uc1\\u8364? 5 \\u-10179?\\u-8704? {\\uc2\\u228\\'c3\\'a4}\\u228\\'e4{\\uc0\\u228 x}\\par"
    )
    assert texts(document) == ["\u20ac 5 \U0001f600 \u00e4\u00e4\u00e4x"]


def test_half_a_surrogate_pair_is_replaced() -> None:
    assert texts(read("a\\u-10179?b\\par")) == ["a\ufffdb"]


def test_headings_by_style_and_by_outline_level() -> None:
    document = read(
        "{\\stylesheet{\\s1\\outlinelevel0 \\'dcberschrift;}{\\s2 heading 2;}{\\s3 Body;}}"
        "\\pard\\s1 one\\par\\pard\\s2 two\\par\\pard\\s3 text\\par"
        "\\pard\\outlinelevel4 five\\par\\pard\\outlinelevel9 body\\par"
    )
    assert blocks(document) == [
        ("heading", 1, "one"),
        ("heading", 2, "two"),
        ("paragraph", 0, "text"),
        ("heading", 5, "five"),
        ("paragraph", 0, "body"),
    ]


def test_lists_without_their_marks() -> None:
    document = read(
        "\\pard{\\listtext\\pard\\plain 1.\\tab}\\ls1 first\\par{\\listtext 2.\\tab}second\\par"
        "\\pard{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt}third\\par\\pard after\\par"
    )
    assert [(kind, text) for kind, _, text in blocks(document)] == [
        ("list_item", "first"),
        ("list_item", "second"),
        ("list_item", "third"),
        ("paragraph", "after"),
    ]


def test_tables_with_a_header_and_paragraphs_in_cells() -> None:
    document = read(
        "\\trowd\\trhdr\\pard\\intbl name\\cell town\\cell\\row"
        "\\trowd\\pard\\intbl Anna\\par Maria\\cell {\\b Bern}\\cell\\row\\pard after\\par"
    )
    assert blocks(document) == [
        ("table_row", 1, "name | town"),
        ("table_row", 0, "Anna Maria | Bern"),
        ("paragraph", 0, "after"),
    ]


def test_fields_are_read_as_their_results() -> None:
    document = read(
        'see {\\field{\\*\\fldinst{HYPERLINK "https://example.org"}}{\\fldrslt the page}} now\\par'
    )
    assert texts(document) == ["see the page now"]


def test_footnotes_come_last() -> None:
    document = read("text{\\footnote\\pard{\\super\\chftn} the\\par note} goes on\\par end\\par")
    assert texts(document) == ["text goes on", "end", "the note"]


def test_hidden_and_deleted_text_is_left_out() -> None:
    document = read("a{\\v hidden}b\\v no\\v0 c{\\deleted gone}\\v x\\plain d\\par")
    assert texts(document) == ["abcd"]


def test_what_is_no_text_is_left_out() -> None:
    document = read(
        "{\\colortbl;\\red0;}{\\header top}{\\*\\unknown{\\b no}}{\\pict\\pngblip 89504e47}"
        "{\\object{\\*\\objdata 0105}{\\result shown}}{\\xe index}{\\*\\bkmkstart mark}\\par"
    )
    assert texts(document) == ["shown"]


def test_binary_data_is_passed_over() -> None:
    assert texts(read(b"a{\\pict\\bin6 }}{{\\p}b\\par")) == ["ab"]


def test_text_boxes_are_read() -> None:
    document = read(
        "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}"
        "{\\shprslt old}}after\\par"
    )
    assert texts(document) == ["box", "after"]


def test_the_title_also_in_unicode() -> None:
    assert read("{\\info{\\title Plain}{\\author A}}x").title == "Plain"
    twice = "{\\info{\\upr{\\title ??}{\\*\\ud{\\title \\u26376?}}}}x"
    document = read(twice)
    assert (document.title, document.text) == ("\u6708", "x")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"a}}}b\\par", "ab"),
        (b"{" * 100_000 + b"deep", "deep"),
        (b"a\\", "a}"),
        (b"a\\bin99999999999 b", "a"),
        (b"\\ansicpg99999 caf\\'e9", "caf\u00e9"),
        (b"{\\*\\ud x}a", "xa"),
    ],
)
def test_damaged_files_give_what_they_hold(body: bytes, text: str) -> None:
    assert read(body).text == text


def test_something_else_is_refused() -> None:
    with pytest.raises(NotRead, match="web page"):
        rtf.read(Source("a.rtf", b"<html><p>text"))


def test_cells_behind_empty_ones_stay_in_their_columns() -> None:
    row = r"\trowd\intbl %s\cell %s\cell %s\cell\row"
    body = row % ("North", "Q1", "5") + row % ("", "Q2", "6") + row % ("South", "", "")
    assert texts(read(body)) == ["North | Q1 | 5", "| Q2 | 6", "South"]
