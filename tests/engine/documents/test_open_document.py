"""OpenDocument texts and slides, written by hand."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from engine.documents import open_document, reading
from engine.documents.reading import NotRead
from engine.documents.records import Counted, Document
from engine.documents.source import Source
from engine.errors import UserProblem

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("presentation", "presentation"),
        ("style", "style"),
        ("svg", "svg-compatible"),
    )
)
TYPE = "application/vnd.oasis.opendocument."


def content(body: str, *, kind: str = "text", styles: str = "") -> str:
    return (
        f'<?xml version="1.0"?><office:document-content {NAMES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>"
    )


def packed(xml: str, *, kind: str = "text", **members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", TYPE + kind)
        archive.writestr("content.xml", xml)
        for name, text in members.items():
            archive.writestr({"meta": "meta.xml", "manifest": "META-INF/manifest.xml"}[name], text)
    return stream.getvalue()


def read(body: str) -> Document:
    return open_document.read(Source("a.odt", packed(content(body))))


def read_slides(body: str, styles: str = "") -> Document:
    xml = content(body, kind="presentation", styles=styles)
    return open_document.read(Source("a.odp", packed(xml, kind="presentation")))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def texts(document: Document) -> list[str]:
    return [text for _, _, text in blocks(document)]


def test_headings_lists_and_tables_in_the_order_of_the_document() -> None:
    document = read(
        """<text:sequence-decls/><text:h text:outline-level="2">Part</text:h>
        <text:section><text:p>Text <text:span>in <text:a>a</text:a></text:span>
        section.</text:p></text:section>
        <text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner
        </text:p></text:list-item></text:list></text:list-item>
        <text:list-item><text:h text:outline-level="9">numbered</text:h></text:list-item>
        </text:list>
        <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>
        </table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
        </table:table-header-rows><table:table-row><table:table-cell><text:p>c</text:p>
        <text:p>d</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
        </table:table>"""
    )
    assert document.counted_in is Counted.PARAGRAPHS
    assert document.places == ()
    assert blocks(document) == [
        ("heading", 2, "Part"),
        ("paragraph", 0, "Text in a section."),
        ("list_item", 0, "one"),
        ("list_item", 0, "inner"),
        ("heading", 6, "numbered"),
        ("table_row", 1, "a | b"),
        ("table_row", 0, "c d"),
    ]


def test_white_space_is_what_the_elements_say() -> None:
    body = '<text:p>a  \n b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e</text:p>'
    assert texts(read(body)) == ["a b   c\td\ne"]
    assert len(texts(read('<text:p>a<text:s text:c="999999999"/>b</text:p>'))[0]) < 200


def test_notes_come_last_and_once() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>{}</text:p></text:note-body></text:note>"
    )
    document = read(
        f"<text:p>body{note.format('first')} goes on<draw:frame><draw:text-box>"
        f"<text:p>box{note.format('second')}</text:p></draw:text-box></draw:frame></text:p>"
        f"<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
        f"<table:table-cell><text:p>y{note.format('third')}</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    assert texts(document) == ["body goes on", "box", "x | y", "first", "second", "third"]


def test_what_nobody_sees_is_left_out() -> None:
    document = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>shown<office:annotation><text:p>comment</text:p></office:annotation> on"
        "<text:ruby><text:ruby-base>!</text:ruby-base><text:ruby-text>hm</text:ruby-text>"
        "</text:ruby></text:p>"
    )
    assert texts(document) == ["shown on!"]


def test_a_table_of_one_cell_is_a_frame() -> None:
    document = read(
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    assert blocks(document) == [("paragraph", 0, "a"), ("paragraph", 0, "b")]


def test_slides_are_places_read_from_top_to_bottom() -> None:
    frame = (
        '<draw:frame svg:x="{}" svg:y="{}"{}><draw:text-box><text:p>{}</text:p></draw:text-box>'
        "</draw:frame>"
    )
    title = ' presentation:class="title"'
    document = read_slides(
        "<draw:page>"
        + frame.format("1cm", "9cm", "", "below")
        + frame.format("140mm", "5cm", "", "right")
        + frame.format("1cm", "5.1cm", "", "left")
        + frame.format("1cm", "12cm", title, "Head")
        + "<presentation:notes><draw:frame><draw:text-box><text:p>say this</text:p></draw:text-box>"
        "</draw:frame></presentation:notes></draw:page>"
        '<draw:page draw:style-name="dp2"><draw:g><draw:custom-shape><text:p>in a group</text:p>'
        "</draw:custom-shape></draw:g></draw:page>",
        styles='<style:style style:name="dp2"><style:drawing-page-properties '
        'presentation:visibility="hidden"/></style:style>',
    )
    assert blocks(document) == [
        ("heading", 1, "Head"),
        ("paragraph", 0, "left"),
        ("paragraph", 0, "right"),
        ("paragraph", 0, "below"),
        ("paragraph", 0, "say this"),
        ("paragraph", 0, "in a group"),
    ]
    assert [place.label for place in document.places] == ["slide 1", "slide 2"]
    assert document.notes == ("Slide 2 is hidden.",)


def test_a_flat_file_with_a_large_picture() -> None:
    xml = (
        f'<?xml version="1.0"?><office:document {NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<office:meta><dc:title>The\n title</dc:title></office:meta><office:body><office:text>"
        f"<text:p>text<draw:frame><draw:image><office:binary-data>{'A' * 11_000_000}"
        "</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body>"
        "</office:document>"
    )
    document = open_document.read(Source("a.fodt", xml.encode()))
    assert (document.text, document.title) == ("text", "The title")


def test_the_title() -> None:
    meta = (
        f'<office:document-meta {NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
        "<dc:title>Report</dc:title></office:meta></office:document-meta>"
    )
    data = packed(content("<text:p>x</text:p>"), meta=meta)
    assert open_document.read(Source("a.odt", data)).title == "Report"


def test_encrypted_documents_have_a_reason() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(NotRead, match="password"):
        open_document.read(Source("a.odt", packed("\x01\x02", manifest=manifest)))


def with_entities(declarations: str, reference: str) -> Source:
    xml = content(f"<text:p>text {reference} end</text:p>")
    return Source("a.odt", packed(xml.replace("?>", f"?><!DOCTYPE d [{declarations}]>", 1)))


def test_entities_read_no_files(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    source = with_entities(f'<!ENTITY file SYSTEM "{secret.as_uri()}">', "&file;")
    assert texts(open_document.read(source)) == ["text  end"]


def test_entities_that_grow_are_refused() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(UserProblem, match="damaged"):
        reading.read_source(with_entities(f'<!ENTITY e0 "{"ha" * 500}">{bomb}', "&e11;"))


def test_a_document_nested_too_deeply_is_refused() -> None:
    body = "<text:section>" * 5000 + "<text:p>x</text:p>" + "</text:section>" * 5000
    with pytest.raises(UserProblem, match="damaged"):
        reading.read_source(Source("a.odt", packed(content(body))))


def test_something_else_is_refused() -> None:
    with pytest.raises(NotRead, match="OpenDocument spreadsheet"):
        open_document.read(Source("a.odt", packed("<x/>", kind="spreadsheet")))


def test_cells_beside_merged_ones_stay_in_their_columns() -> None:
    def cell(text: str, kind: str = "table-cell") -> str:
        return f"<table:{kind}><text:p>{text}</text:p></table:{kind}>"

    covered = "<table:covered-table-cell/>"
    old = cell("what it held", "covered-table-cell")
    rows = (
        cell("North") + cell("Q1") + cell("5"),
        covered + cell("Q2") + cell("6"),
        cell("both") + old + cell("11"),
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    assert texts(read(f"<table:table>{body}</table:table>")) == [
        "North | Q1 | 5",
        "| Q2 | 6",
        "both |  | 11",
    ]
