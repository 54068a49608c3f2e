"""Web pages: what a person sees, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.documents import html
from engine.documents.records import Counted, Document
from engine.documents.source import Source


def read(tmp_path: Path, page: str | bytes) -> Document:
    path = tmp_path / "a.html"
    path.write_bytes(page.encode() if isinstance(page, str) else page)
    return html.read(Source.of(path))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def texts(document: Document) -> list[str]:
    return [text for _, _, text in blocks(document)]


def test_headings_paragraphs_lists_and_code(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        """<title> A
        title</title><h1>Head <b>bol</b>der</h1><p>One<br>two &amp; caf&eacute;</p>loose
        <ul><li>a<ol><li>b</li></ol>c</li><li><p>d</p></li></ul>
        <pre>x = 1\n  y</pre><h3>Small</h3><dl><dt>term<dd>meaning</dl>""",
    )
    assert document.title == "A title"
    assert document.counted_in is Counted.PARAGRAPHS
    assert blocks(document) == [
        ("heading", 1, "Head bolder"),
        ("paragraph", 0, "One\ntwo & café"),
        ("paragraph", 0, "loose"),
        ("list_item", 0, "a"),
        ("list_item", 0, "b"),
        ("list_item", 0, "c"),
        ("list_item", 0, "d"),
        ("code", 0, "x = 1\n  y"),
        ("heading", 3, "Small"),
        ("paragraph", 0, "term"),
        ("list_item", 0, "meaning"),
    ]


def test_what_is_not_seen_is_left_out(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        """<script>no</script><style>no</style><nav>no</nav><div role="navigation">no</div>
        <p hidden>no</p><p style="color:red; DISPLAY : none">no</p><template>no</template>
        <!-- no --><svg><text>no</text></svg><select><option>no</select><noscript>no</noscript>
        <button>no</button><textarea>no</textarea><p>yes</p>""",
    )
    assert texts(document) == ["yes"]


def test_a_page_that_is_all_navigation_is_read(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "<nav><a>Chapter 1</a><script>no</script></nav>")) == ["Chapter 1"]


def test_tables_of_data_become_rows(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        """<table><caption>Prices</caption><tr><th>Item<th>Price</tr>
        <tr><td>Tea<td><p>1</p><p>EUR</p></tr><tr><td>Salt<td><td>2</tr></table>""",
    )
    assert blocks(document) == [
        ("paragraph", 0, "Prices"),
        ("table_row", 1, "Item | Price"),
        ("table_row", 0, "Tea | 1 EUR"),
        ("table_row", 0, "Salt |  | 2"),
    ]
    assert "Item | Price\nTea | 1 EUR\n" in document.text


def test_tables_that_lay_out_a_page_do_not(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        f"""<table><tr><td>side<td><h2>Head</h2><table><tr><td>x<td>y</table></table>
        <table><tr><td>one cell</table><table><tr><td>a<td>{"long " * 400}</table>""",
    )
    assert blocks(document)[:-1] == [
        ("paragraph", 0, "side"),
        ("heading", 2, "Head"),
        ("table_row", 0, "x | y"),
        ("paragraph", 0, "one cell"),
        ("paragraph", 0, "a"),
    ]


@pytest.mark.parametrize(
    "page",
    [
        b'<meta charset="windows-1251"><p>' + "Привет".encode("cp1251"),
        b'<meta http-equiv=Content-Type content="text/html; charset=koi8-r">'
        + "<p>Привет".encode("koi8_r"),
        '<meta charset="iso-8859-1"><p>Привет'.encode(),
        '<meta charset="utf-8"><p>Привет'.encode("utf-16"),
        "\ufeff<p>Привет".encode(),
        b'<?xml version="1.0" encoding="utf-8"?><html><body><p>' + "Привет".encode(),
    ],
)
def test_encodings(tmp_path: Path, page: bytes) -> None:
    assert texts(read(tmp_path, page)) == ["Привет"]


def test_western_pages_that_call_themselves_latin_1(tmp_path: Path) -> None:
    page = b'<meta charset="ISO-8859-1"><p>\x93quoted\x94 \x96 5 \x80'
    assert texts(read(tmp_path, page)) == ["\u201cquoted\u201d \u2013 5 €"]


@pytest.mark.parametrize("tag", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<blockquote>"])
def test_deep_nesting_needs_no_recursion(tmp_path: Path, tag: str) -> None:
    assert texts(read(tmp_path, tag * 3000 + "deep")) == ["deep"]


@pytest.mark.parametrize("page", ["", "<", "<p", "</p></table></tr>", "<td>x", "<tr><li>y</tr>z"])
def test_broken_markup_does_no_harm(tmp_path: Path, page: str) -> None:
    document = read(tmp_path, page)
    assert all(text == text.strip() for text in texts(document))


@pytest.mark.parametrize("declared", ["utf-16", "utf-16le", "UTF_16BE", "utf-32le", "ucs-2"])
def test_a_page_that_can_be_searched_for_its_declaration_is_not_wide(declared: str) -> None:
    page = f"<meta charset='{declared}'><p>The ferry leaves at nine</p>".encode()
    assert html.read(Source("a.html", page)).text == "The ferry leaves at nine"


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        (
            "<tr><td rowspan=3>North<td>Q1<td>5<tr><td>Q2<td>6<tr><td>Q3<td>7<tr><td>S<td>Q1<td>8",
            ["North | Q1 | 5", "| Q2 | 6", "| Q3 | 7", "S | Q1 | 8"],
        ),
        (
            "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h",
            ["a | b | c", "d |  | e", "f | g | h"],
        ),
        (
            "<tr><td colspan=2>wide<td rowspan=2>r<tr><td>x<td>y<tr><td>1<td>2<td>3",
            ["wide | r", "x | y", "1 | 2 | 3"],
        ),
        ("<tr><td rowspan=2>a<td>b<tr><td><table><tr><td>c<td>d</table><td>e", None),
        ("<tr><td rowspan=0>a<td>b<tr><td rowspan=-1>c<td>d", ["a | b", "c | d"]),
        ("<tr><td rowspan=99999999999999999999>a<td>b<tr><td>c<td>d", ["a | b", "c | d"]),
        ("<tr><td><td>Q2<td>6<td>", ["| Q2 | 6"]),
    ],
)
def test_cells_stay_in_their_columns(tmp_path: Path, rows: str, texts: list[str] | None) -> None:
    """Whoever reads "Q2 | 6" below "Region | Quarter | Sales" takes Q2 for a region."""
    found = [text for kind, _, text in blocks(read(tmp_path, f"<table>{rows}</table>"))]
    assert found == (texts or ["a | b", "c | d", "e"])
