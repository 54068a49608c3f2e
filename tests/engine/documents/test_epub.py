"""Books: chapters in reading order, named as in the table of contents."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from engine.documents import epub
from engine.documents.location import Locator
from engine.documents.reading import NotRead, read_source
from engine.documents.records import Document
from engine.documents.sections import sections_of
from engine.documents.source import Source
from engine.errors import UserProblem

CONTAINER = """<?xml version="1.0"?><container
 xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
 <rootfile full-path="OPS/book.opf"/></rootfiles></container>"""


def page(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title/></head><body>{body}</body></html>"
    )


def package(chapters: list[str], more: str = "", title: str = "The Storms") -> str:
    """Return a package file whose chapters are read in the given order."""
    items = "".join(f'<item id="i{one}" href="{one}"/>' for one in sorted(chapters))
    spine = "".join(f'<itemref idref="i{one}"/>' for one in chapters)
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></metadata>'
        f"<manifest>{items}{more}</manifest><spine>{spine}</spine></package>"
    )


NCX_ITEM = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
NAV_ITEM = '<item id="nav" href="nav.xhtml" properties="nav"/>'


def ncx(*entries: tuple[str, str]) -> str:
    points = "".join(
        f'<navPoint><navLabel><text>{name}</text></navLabel><content src="{target}"/></navPoint>'
        for target, name in entries
    )
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'


def book(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def read(files: dict[str, str | bytes]) -> Document:
    return epub.read(Source("a.epub", book(files)))


def labels(document: Document) -> list[str]:
    return [one.label for one in document.places]


def two_chapters(more: str = "", **files: str | bytes) -> dict[str, str | bytes]:
    return {
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": package(["b.xhtml", "a.xhtml"], more),
        "OPS/a.xhtml": page("<p>It rained.</p>"),
        "OPS/b.xhtml": page("<h1>Calm</h1><p>It was <i>quiet</i>.</p>"),
        **{f"OPS/{name.replace('_', '.')}": content for name, content in files.items()},
    }


def test_chapters_in_reading_order_with_the_names_of_the_contents() -> None:
    contents = ncx(("b.xhtml", "Calm"), ("a.xhtml#top", "Chapter 2: Rain"))
    document = read(two_chapters(NCX_ITEM, toc_ncx=contents))
    assert document.title == "The Storms"
    assert labels(document) == ["chapter \u201cCalm\u201d", "Chapter 2: Rain"]
    assert document.text == "Calm\n\nIt was quiet.\n\nChapter 2: Rain\n\nIt rained."
    assert [one.path for one in sections_of(document)] == [("Calm",), ("Chapter 2: Rain",)]
    start = document.text.index("rained")
    assert Locator(document).location(start, start + 6) == "Chapter 2: Rain"


def test_the_contents_of_epub_3_are_preferred() -> None:
    nav = page(
        '<nav xmlns:epub="x" epub:type="page-list"><a href="a.xhtml">7</a></nav>'
        '<nav xmlns:epub="x" epub:type="toc"><ol>'
        '<li><a href="a.xhtml">Rain &amp; <b>wind</b></a></li>'
        '<li><a href="b.xhtml">Calm</a></li></ol></nav>'
    )
    files = two_chapters(NCX_ITEM + NAV_ITEM, toc_ncx=ncx(("a.xhtml", "Old")), nav_xhtml=nav)
    assert labels(read(files)) == ["chapter \u201cCalm\u201d", "chapter \u201cRain & wind\u201d"]


def test_without_contents_headings_name_the_chapters() -> None:
    document = read(two_chapters())
    assert labels(document) == ["chapter \u201cCalm\u201d", "part 2"]


def test_a_chapter_in_several_files_is_one_place() -> None:
    document = read(two_chapters(NCX_ITEM, toc_ncx=ncx(("b.xhtml", "Calm"))))
    assert labels(document) == ["chapter \u201cCalm\u201d"]
    assert document.places[0].end == len(document.text)


def test_several_chapters_in_one_file_begin_at_their_headings() -> None:
    contents = ncx(("b.xhtml#1", "I. Calm"), ("b.xhtml#2", "II. Rain"), ("b.xhtml#3", "III. Gone"))
    files = two_chapters(NCX_ITEM, toc_ncx=contents)
    files["OPS/b.xhtml"] = page("<h1>I.  Calm</h1><p>one</p><h1>II. RAIN</h1><p>two</p>")
    document = read(files)
    assert labels(document) == ["I. Calm", "II. Rain"]
    assert document.text[document.places[1].start :].startswith("II. RAIN")


def test_names_of_files_are_found_leniently() -> None:
    files = two_chapters()
    files["OPS/book.opf"] = package(["Caf%C3%A9%20one.xhtml", "../OPS/B.XHTML", "gone.xhtml"])
    files["OPS/Caf\u00e9 one.xhtml"] = page("<p>Coffee.</p>")
    document = read(files)
    assert "Coffee." in document.text
    assert "quiet" in document.text


@pytest.mark.parametrize("broken", ["META-INF/container.xml", "OPS/book.opf"])
@pytest.mark.parametrize("content", [None, "", "<package", "\x00\x01"])
def test_broken_books_are_read_as_far_as_they_go(broken: str, content: str | None) -> None:
    files = two_chapters()
    if content is None:
        del files[broken]
    else:
        files[broken] = content
    document = read(files)
    assert "It rained." in document.text
    assert "quiet" in document.text


def test_pages_of_a_book_without_package_are_sorted_as_people_count() -> None:
    document = read({f"p{number}.html": page(f"<p>page {number}</p>") for number in (10, 9, 1)})
    assert document.text == "page 1\n\npage 9\n\npage 10"


def test_damaged_chapters_become_notes() -> None:
    files = two_chapters()
    files["OPS/b.xhtml"] = bytes(range(8)) * 200
    document = read(files)
    assert "It rained." in document.text
    assert document.notes == ("Part 1 of this book is damaged and was left out.",)


def encryption(algorithm: str, *members: str) -> str:
    data = "".join(
        f'<EncryptedData><EncryptionMethod Algorithm="{algorithm}"/>'
        f'<CipherData><CipherReference URI="{member}"/></CipherData></EncryptedData>'
        for member in members
    )
    return (
        f'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">{data}</encryption>'
    )


def test_copy_protection_is_named() -> None:
    files = two_chapters()
    aes = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    files["META-INF/encryption.xml"] = encryption(aes, "OPS/a.xhtml", "OPS/b.xhtml")
    with pytest.raises(NotRead) as reason:
        read(files)
    assert "copy protection" in reason.value.message
    files["META-INF/encryption.xml"] = encryption(aes, "OPS/b.xhtml")
    document = read(files)
    assert "quiet" not in document.text
    assert "copy protection" in document.notes[0]


def test_hidden_fonts_are_no_copy_protection() -> None:
    files = two_chapters()
    fonts = "http://www.idpf.org/2008/embedding"
    files["META-INF/encryption.xml"] = encryption(fonts, "OPS/a.xhtml", "OPS/font.ttf")
    assert "It rained." in read(files).text


def test_xml_entities_are_not_expanded() -> None:
    files = two_chapters()
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {new} "{f"&{old};" * 10}">'
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    outside = '<!ENTITY o SYSTEM "file:///etc/passwd">]>'
    opf = package(["a.xhtml"], title="&i;&o;Storm")
    files["OPS/book.opf"] = entities + outside + opf
    begun = time.process_time()
    document = read(files)
    assert "root:" not in document.title
    assert len(document.title) < 1000
    assert time.process_time() - begun < 5


def test_one_chapter_named_a_million_times_is_read_once() -> None:
    files = two_chapters()
    once = '<itemref idref="ia.xhtml"/>'
    opf = package(["a.xhtml"])
    files["OPS/book.opf"] = opf.replace(once, once * 100_000)
    assert read(files).text.count("It rained.") == 1


@pytest.mark.parametrize("data", [b"PK", b"no book", book({})])
def test_what_is_no_book_has_a_reason(data: bytes) -> None:
    with pytest.raises(UserProblem):
        read_source(Source("a.epub", data))
