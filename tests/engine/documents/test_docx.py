"""Word documents, made by python-docx and by hand."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from engine.documents import archives, docx, reading
from engine.documents.reading import NotRead
from engine.documents.records import Counted, Document
from engine.documents.source import Source
from engine.errors import UserProblem


@pytest.fixture
def word() -> WordDocument:
    return python_docx.Document()


def read(tmp_path: Path, word: WordDocument) -> Document:
    path = tmp_path / "a.docx"
    word.save(str(path))
    return docx.read(Source.of(path))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def add_xml(word: WordDocument, xml: str) -> None:
    """Put XML before the properties of the last section."""
    word.element.body.insert(-1, parse_xml(xml.replace(">", f" {nsdecls('w', 'm')}>", 1)))


def test_paragraphs_lists_and_tables_in_the_order_of_the_document(
    tmp_path: Path, word: WordDocument
) -> None:
    word.core_properties.title = "The title"
    word.add_heading("Report", 0)
    word.add_heading("Part", 2)
    word.add_paragraph("Text\twith\na break.")
    word.add_paragraph("item", style="List Bullet")
    table = word.add_table(2, 2)
    for cell, text in zip((*table.rows[0].cells, *table.rows[1].cells), "abcd", strict=True):
        cell.text = text
    table.rows[1].cells[1].add_paragraph("e")
    word.add_paragraph("")
    word.add_paragraph("after")
    document = read(tmp_path, word)
    assert document.title == "The title"
    assert document.counted_in is Counted.PARAGRAPHS
    assert document.places == ()
    assert blocks(document) == [
        ("heading", 1, "Report"),
        ("heading", 2, "Part"),
        ("paragraph", 0, "Text\twith\na break."),
        ("list_item", 0, "item"),
        ("table_row", 1, "a | b"),
        ("table_row", 0, "c | d e"),
        ("paragraph", 0, "after"),
    ]


def test_headings_of_other_languages_and_by_outline_level(
    tmp_path: Path, word: WordDocument
) -> None:
    styles = word.styles.element
    styles.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="berschrift3">'
            '<w:name w:val="heading 3"/></w:style>'
        )
    )
    styles.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="Own">'
            '<w:name w:val="Own"/><w:basedOn w:val="berschrift3"/></w:style>'
        )
    )
    for properties, text in (
        ('<w:pStyle w:val="berschrift3"/>', "local name"),
        ('<w:pStyle w:val="Own"/>', "based on it"),
        ('<w:outlineLvl w:val="1"/>', "own level"),
        ('<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>', "body after all"),
        ('<w:numPr><w:numId w:val="0"/></w:numPr>', "no list"),
        ('<w:numPr><w:numId w:val="5"/></w:numPr>', "list"),
    ):
        add_xml(word, f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    assert blocks(read(tmp_path, word)) == [
        ("heading", 3, "local name"),
        ("heading", 3, "based on it"),
        ("heading", 2, "own level"),
        ("paragraph", 0, "body after all"),
        ("paragraph", 0, "no list"),
        ("list_item", 0, "list"),
    ]


def test_styles_based_on_each_other_do_no_harm(tmp_path: Path, word: WordDocument) -> None:
    for name, other in (("A", "B"), ("B", "A")):
        word.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{name}">'
                f'<w:name w:val="{name}"/><w:basedOn w:val="{other}"/></w:style>'
            )
        )
    add_xml(word, '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>text</w:t></w:r></w:p>')
    assert blocks(read(tmp_path, word)) == [("paragraph", 0, "text")]


def test_text_that_python_docx_leaves_out(tmp_path: Path, word: WordDocument) -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = f"<w:txbxContent><w:p>{run.format('box')}</w:p></w:txbxContent>"
    for xml in (
        f"<w:sdt><w:sdtContent><w:p>{run.format('control')}</w:p></w:sdtContent></w:sdt>",
        f"<w:p><w:ins>{run.format('inserted')}</w:ins><w:del>{run.format('deleted')}</w:del></w:p>",
        f"<w:p>{run.format('anchor')}<w:r>{box}</w:r></w:p>",
        "<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>",
        "<w:p><w:r><w:t>two</w:t><w:noBreakHyphen/><w:t>part</w:t></w:r></w:p>",
    ):
        add_xml(word, xml)
    texts = [text for _, _, text in blocks(read(tmp_path, word))]
    assert texts == ["control", "inserted", "anchor", "box", "a=b", "two-part"]


def test_a_table_of_one_cell_is_a_frame(tmp_path: Path, word: WordDocument) -> None:
    cell = word.add_table(1, 1).rows[0].cells[0]
    cell.text = "first"
    cell.add_paragraph("second")
    assert blocks(read(tmp_path, word)) == [("paragraph", 0, "first"), ("paragraph", 0, "second")]


def test_footnotes_come_last(tmp_path: Path, word: WordDocument) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    note = '<w:footnote w:id="{}" {}><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'
    xml = (
        f"<w:footnotes {nsdecls('w')}>"
        + note.format(0, 'w:type="separator"', "line")
        + note.format(1, "", "the note")
        + "</w:footnotes>"
    )
    part = Part(PackURI("/word/footnotes.xml"), "application/xml", xml.encode(), word.part.package)
    word.part.relate_to(
        part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    )
    word.add_paragraph("body")
    assert [text for _, _, text in blocks(read(tmp_path, word))] == ["body", "the note"]


def test_a_document_without_properties_has_no_made_up_title(
    tmp_path: Path, word: WordDocument
) -> None:
    word.add_paragraph("text")
    packed = io.BytesIO()
    word.save(packed)
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "_rels/.rels":
                content = content.replace(b"metadata/core-properties", b"metadata/other")
            target.writestr(name, content)
    assert docx.read(Source.of(path)).title == ""


def with_document_type(word: WordDocument, path: Path, declarations: str, reference: str) -> None:
    """Save with entities declared and one of them used."""
    word.add_paragraph("text")
    packed = io.BytesIO()
    word.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"?>", f"?><!DOCTYPE w [{declarations}]>".encode(), 1)
                content = content.replace(b">text<", f">text {reference}<".encode())
            target.writestr(name, content)


def test_entities_read_no_files(tmp_path: Path, word: WordDocument) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    path = tmp_path / "a.docx"
    with_document_type(word, path, f'<!ENTITY file SYSTEM "{secret.as_uri()}">', "&file;")
    assert [text for _, _, text in blocks(docx.read(Source.of(path)))] == ["text"]


def test_entities_that_grow_are_refused(tmp_path: Path, word: WordDocument) -> None:
    path = tmp_path / "a.docx"
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with_document_type(word, path, f'<!ENTITY e0 "ha">{bomb}', "&e11;")
    with pytest.raises(UserProblem, match="damaged"):
        reading.read(path)


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(6):
            archive.writestr(f"word/{number}.xml", bytes(10_000_000))
    with pytest.raises(NotRead, match="60 MB"):
        docx.read(Source.of(path))


def test_many_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 3)
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(4):
            archive.writestr(str(number), b"")
    with pytest.raises(NotRead):
        docx.read(Source.of(path))


def test_documents_with_macros_are_read(tmp_path: Path, word: WordDocument) -> None:
    word.add_paragraph("text")
    packed = io.BytesIO()
    word.save(packed)
    path = tmp_path / "a.docm"
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "[Content_Types].xml":
                assert plain in content
                with_macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
                content = content.replace(plain, with_macros)
            target.writestr(name, content)
    assert blocks(docx.read(Source.of(path))) == [("paragraph", 0, "text")]


def test_cells_below_merged_ones_stay_in_their_columns(tmp_path: Path, word: WordDocument) -> None:
    table = word.add_table(3, 3)
    filled = (("Region", "Quarter", "Sales"), ("North", "Q1", "5"), ("", "Q2", "6"))
    for row, texts in zip(table.rows, filled, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    assert [text for *_, text in blocks(read(tmp_path, word))] == [
        "Region | Quarter | Sales",
        "North | Q1 | 5",
        "| Q2 | 6",
    ]
