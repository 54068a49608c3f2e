"""PDF: text by page, with pdfium's own index of characters."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2.raw import FPDFPageObj_NewTextObj, FPDFText_GetUnicode, FPDFText_SetText

from engine.documents import pdf, pdf_scan
from engine.documents.reading import NotRead, PasswordNeeded
from engine.documents.records import Document
from engine.documents.source import Source
from engine.errors import UserProblem
from tests.fixtures.pdf_files import Text, column, pdf_bytes
from tests.fixtures.pictures import file_of, lines


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
    document = pdf.read(Source.of(file))
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
    assert document.notes == ("1 of 3 pages holds no text.",)


def test_an_index_into_a_page_is_pdfiums_own(file: Path) -> None:
    lines = ["A smile: @ and a ligature: #.", "A hyphen-", "ated word and (\xa0)", "last"]
    file.write_bytes(
        pdf_bytes([column(["Page one"]), column(lines)], mapped={"@": "\U0001f600", "#": "ffi"})
    )
    document = pdf.read(Source.of(file))
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
    assert pdf.read(Source.of(file)).text == "a \ufffd b"


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
    document = pdf.read(Source.of(file))
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
    assert pdf.read(Source.of(file)).text == "Still here."


def test_without_text_it_is_not_read(file: Path) -> None:
    file.write_bytes(pdf_bytes([[], []]))
    with pytest.raises(NotRead, match="no text"):
        pdf.read(Source.of(file))


def test_what_is_no_pdf_is_damaged(file: Path) -> None:
    file.write_bytes(b"%PDF-1.7\nand nothing more")
    with pytest.raises(UserProblem, match="damaged") as caught:
        pdf.read(Source.of(file))
    assert not isinstance(caught.value, NotRead)


def test_an_encrypted_file_is_not_read(file: Path) -> None:
    content = pdf_bytes([column(["secret"])])
    encryption = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%s>/U<%s>>>" % (
        b"11" * 32,
        b"22" * 32,
    )
    file.write_bytes(content.replace(b"/Root", encryption + b"/Root"))
    with pytest.raises(NotRead, match="password"):
        pdf.read(Source.of(file))


def test_too_many_pages_are_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_MOST_PAGES", 2)
    file.write_bytes(pdf_bytes([column(["a"])] * 3))
    with pytest.raises(NotRead, match="3 pages"):
        pdf.read(Source.of(file))


def test_a_page_that_cannot_be_loaded_is_noted(file: Path) -> None:
    content = pdf_bytes([column(["good"]), column(["bad"])])
    file.write_bytes(content.replace(b"7 0 R]/Count", b"3 0 R]/Count"))
    document = pdf.read(Source.of(file))
    assert document.text.strip() == "good"
    assert document.notes == ("1 of 2 pages could not be opened.",)


def joined_files(file: Path, *parts: bytes) -> None:
    """Write the pages of several PDF files as one."""
    with pypdfium2.PdfDocument.new() as whole:
        for part in parts:
            with pypdfium2.PdfDocument(part) as one:
                whole.import_pages(one)
        whole.save(file)


def scan_of(*texts: str) -> bytes:
    return file_of(lines(*texts), "PDF", resolution=100.0)


def test_scanned_pages_are_recognised_beside_pages_of_text(file: Path) -> None:
    text = pdf_bytes([column(["A page of text.", "It has an index."])])
    scan = scan_of("The ferry leaves at seven.", "Dogs travel free of charge.")
    joined_files(file, text, scan, text)
    document = pdf.read(Source.of(file))
    assert document.notes == ("1 of 3 pages was read by text recognition.",)
    assert [(one.page, one.is_recognised) for one in document.places] == [
        (1, False),
        (2, True),
        (3, False),
    ]
    scanned, after = document.places[1:]
    assert document.text[scanned.start : scanned.end].splitlines() == [
        "The ferry leaves at seven.",
        "Dogs travel free of charge.",
    ]
    assert ("paragraph", "A page of text. \nIt has an index.") in blocks(document)
    assert len(document.text[after.start : after.end]) == len(characters_of_pdfium(file, 2))


def test_a_stamp_on_a_scan_does_not_hide_its_words(file: Path) -> None:
    with pypdfium2.PdfDocument(scan_of("The ferry leaves at seven.", "Dogs travel free.")) as scan:
        page = scan[0]
        stamp = FPDFPageObj_NewTextObj(scan.raw, b"Helvetica", 10)
        words = ctypes.create_string_buffer("No. 7\0".encode("utf-16-le"))
        FPDFText_SetText(stamp, ctypes.cast(words, ctypes.POINTER(ctypes.c_ushort)))
        page.insert_obj(pypdfium2.PdfObject(stamp, pdf=scan))
        page.gen_content()
        scan.save(file)
    assert len(characters_of_pdfium(file, 0)) == 5
    document = pdf.read(Source.of(file))
    assert document.text.startswith("The ferry leaves at seven.\nDogs travel free.")
    assert document.places[0].is_recognised


def test_a_text_layer_of_nonsense_is_read_by_its_looks(file: Path) -> None:
    private = {letter: chr(0xE000 + ord(letter)) for letter in "aefghilnorstuvT"}
    texts = [Text(72, 700, "The ferry leaves at seven tonight", size=20)]
    file.write_bytes(pdf_bytes([texts], mapped=private))
    document = pdf.read(Source.of(file))
    assert document.text == "The ferry leaves at seven tonight"
    assert document.places[0].is_recognised


def test_when_the_time_is_over_the_rest_is_noted(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([True, False, False])
    monkeypatch.setattr(pdf, "is_time_left", lambda _: next(answers))
    scan = scan_of("The ferry leaves at seven.")
    joined_files(file, scan, scan, pdf_bytes([column(["A page of text."])]), scan)
    document = pdf.read(Source.of(file))
    assert document.text.split() == "The ferry leaves at seven. A page of text.".split()
    assert document.notes == (
        "1 of 4 pages was read by text recognition.",
        "2 of 4 pages were not read: text recognition took too long. Split the file to read them.",
    )


def test_a_page_with_a_huge_picture_is_not_unpacked(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_scan, "_LARGEST_PICTURE", 1_000)
    file.write_bytes(scan_of("The ferry leaves at seven."))
    with pytest.raises(NotRead, match="no text"):
        pdf.read(Source.of(file))


_FORM = b"""%%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R 6 0 R 7 0 R]>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
/Resources<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>
/Annots[5 0 R 6 0 R 7 0 R
<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Ask Ada first\nthen pay)>>
<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(a link)>>]>> endobj
4 0 obj <</Length 44>>stream
BT /F 10 Tf 72 700 Td (An application) Tj ET
endstream endobj
5 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(name)/TU(Family name)/V<%s>/Rect[9 9 99 20]>> endobj
6 0 obj <</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(seat)/Opt[(window)(aisle)]/V(aisle)
/Rect[9 29 99 40]>> endobj
7 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(empty)/Rect[9 49 99 60]>> endobj
trailer <</Root 1 0 R/Size 8>>
%%%%EOF"""


def test_form_fields_and_comments_follow_their_page(file: Path) -> None:
    name = "\ufeffLöwe \U0001f981".encode("utf-16-be").hex()
    file.write_bytes(_FORM % name.encode())
    document = pdf.read(Source.of(file))
    assert [(one.label, one.page) for one in document.places] == [
        ("page 1", 1),
        ("form fields and comments of page 1", None),
    ]
    assert blocks(document) == [
        ("paragraph", "An application"),
        ("list_item", "Family name: Löwe 🦁"),
        ("list_item", "seat: aisle"),
        ("list_item", "Ask Ada first then pay"),
    ]
    assert len(characters_of_pdfium(file, 0)) == document.places[0].end


@pytest.mark.shared_data
def test_a_password_opens_what_is_protected(shared_data: Path) -> None:
    file = shared_data / "documents" / "pdf" / "pypdf__f4eb0c__r4-aes-user-password.pdf"
    assert len(pdf.read(Source.of(file, "asdfzxcv")).text) == 39
    with pytest.raises(PasswordNeeded, match="does not open"):
        pdf.read(Source.of(file, "wrong"))
    with pytest.raises(PasswordNeeded, match="protected by a password"):
        pdf.read(Source.of(file))
