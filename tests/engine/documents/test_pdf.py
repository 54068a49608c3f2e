"""PDF: text by page, with pdfium's own index of characters."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pypdfium2.raw import FPDFText_GetUnicode

from engine.documents import pdf
from engine.documents.reading import NotRead
from engine.documents.records import Document
from engine.errors import UserProblem
from tests.fixtures.pdf_files import Text, column, pdf_bytes


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.pdf"


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(str(one.kind), document.text[one.start : one.end]) for one in document.blocks]


def characters_of_pdfium(file: Path, page: int) -> list[int]:
    with pypdfium2.PdfDocument(file) as document:
        text_page = document[page].get_textpage()
        count = text_page.count_chars()
        return [FPDFText_GetUnicode(text_page.raw, index) for index in range(count)]


def test_pages_are_places_and_the_separator_is_in_none(file: Path) -> None:
    file.write_bytes(pdf_bytes([column(["First page."]), [], column(["Third page."])], "Title"))
    document = pdf.read(file)
    assert document.title == "Title"
    assert document.text == "First page.\n\n\n\nThird page."
    assert [(one.label, one.page) for one in document.places] == [
        ("page 1", 1),
        ("page 2", 2),
        ("page 3", 3),
    ]
    assert [document.text[one.start : one.end] for one in document.places] == [
        "First page.",
        "",
        "Third page.",
    ]
    assert document.notes == ("1 of 3 pages holds no text: it may be scanned.",)


def test_an_index_into_a_page_is_pdfiums_own(file: Path) -> None:
    lines = ["A smile: @ and a ligature: #.", "A hyphen-", "ated word and (\xa0)", "last"]
    file.write_bytes(
        pdf_bytes([column(["Page one"]), column(lines)], mapped={"@": "\U0001f600", "#": "ffi"})
    )
    document = pdf.read(file)
    place = document.places[1]
    page = document.text[place.start : place.end]
    codes = characters_of_pdfium(file, 1)
    assert len(page) == len(codes)
    for index, code in enumerate(codes):
        if 32 < code < 0xD800 and code != 0xA0:
            assert page[index] == chr(code)
    assert (
        "A smile: \U0001f600\u2060 and a ligature: ffi. \nA hyphen\u00adated word and ( ) \nlast"
        in page
    )


def test_lone_surrogates_do_not_reach_the_text(file: Path) -> None:
    file.write_bytes(pdf_bytes([column(["a @ b"])], mapped={"@": "\ud800"}))
    assert pdf.read(file).text == "a \ufffd b"


def test_paragraphs_headings_items_and_rows(file: Path) -> None:
    texts = [
        Text(72, 740, "A large heading", size=18),
        *column(
            ["The first paragraph goes over", "two lines of text on the page.", "It ends here."],
            top=700,
        ),
        *column(
            ["A second paragraph, further down the", "page, that ends without a full stop"], top=650
        ),
        Text(72, 610, "A smaller heading", size=14),
        *column(["\u2022 an item of a list", "\u2022 another item"], top=590),
        *column(["Revenue $ 1,234 $ (56)", "Costs 7.5% \u2014"], top=540),
        *column(["It was so on December 31, 2019", "and so on."], top=500),
    ]
    file.write_bytes(pdf_bytes([texts]))
    document = pdf.read(file)
    found = [(kind, " ".join(text.split())) for kind, text in blocks(document)]
    assert found == [
        ("heading", "A large heading"),
        ("paragraph", "The first paragraph goes over two lines of text on the page. It ends here."),
        ("paragraph", "A second paragraph, further down the page, that ends without a full stop"),
        ("heading", "A smaller heading"),
        ("list_item", "\u2022 an item of a list"),
        ("list_item", "\u2022 another item"),
        ("table_row", "Revenue $ 1,234 $ (56)"),
        ("table_row", "Costs 7.5% \u2014"),
        ("paragraph", "It was so on December 31, 2019 and so on."),
    ]
    assert [one.level for one in document.blocks if one.kind == "heading"] == [1, 2]


def test_a_truncated_file_that_pdfium_repairs_is_read(file: Path) -> None:
    content = pdf_bytes([column(["Still here."])])
    file.write_bytes(content[: content.index(b"startxref")])
    assert pdf.read(file).text == "Still here."


def test_without_text_it_is_not_read(file: Path) -> None:
    file.write_bytes(pdf_bytes([[], []]))
    with pytest.raises(NotRead, match="no text"):
        pdf.read(file)


def test_what_is_no_pdf_is_damaged(file: Path) -> None:
    file.write_bytes(b"%PDF-1.7\nand nothing more")
    with pytest.raises(UserProblem, match="damaged") as caught:
        pdf.read(file)
    assert not isinstance(caught.value, NotRead)


def test_an_encrypted_file_is_not_read(file: Path) -> None:
    content = pdf_bytes([column(["secret"])])
    encryption = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%s>/U<%s>>>" % (
        b"11" * 32,
        b"22" * 32,
    )
    file.write_bytes(content.replace(b"/Root", encryption + b"/Root"))
    with pytest.raises(NotRead, match="password"):
        pdf.read(file)


def test_too_many_pages_are_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_MOST_PAGES", 2)
    file.write_bytes(pdf_bytes([column(["a"])] * 3))
    with pytest.raises(NotRead, match="3 pages"):
        pdf.read(file)


def test_a_page_that_cannot_be_loaded_is_noted(file: Path) -> None:
    content = pdf_bytes([column(["good"]), column(["bad"])])
    file.write_bytes(content.replace(b"7 0 R]/Count", b"3 0 R]/Count"))
    document = pdf.read(file)
    assert document.text.strip() == "good"
    assert document.notes == ("1 of 2 pages could not be opened.",)
