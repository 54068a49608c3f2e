"""Documents inside of one file become one document."""

from __future__ import annotations

from engine.documents.joining import Member, headed, joined
from engine.documents.location import Locator
from engine.documents.records import Block, BlockKind, Document, Place, Rows


def paragraphs(text: str, *places: Place, notes: tuple[str, ...] = ()) -> Document:
    """Return a document of which each line is a paragraph."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Document(text, tuple(blocks), places, notes=notes)


def words_of(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


_LETTER = Member("a/letter.txt", paragraphs("Dear Ann,\nhello.", notes=("Line 3 is odd.",)))
_PAGES = Member(
    "b.pdf", paragraphs("One.\nTwo.", Place("page 1", 0, 4, 1), Place("page 2", 5, 9, 2))
)


def test_texts_blocks_places_and_notes_follow_each_other() -> None:
    whole = joined([_LETTER, _PAGES], "Archive", ["One was left out."])
    assert whole.text == "Dear Ann,\nhello.\n\nOne.\nTwo."
    assert words_of(whole) == ["Dear Ann,", "hello.", "One.", "Two."]
    assert [one.label for one in whole.places] == ["a/letter.txt", "b.pdf, page 1", "b.pdf, page 2"]
    assert [whole.text[one.start : one.end] for one in whole.places][1:] == ["One.", "Two."]
    assert whole.notes == ("One was left out.", "a/letter.txt: Line 3 is odd.")
    assert whole.title == "Archive"


def test_a_page_of_a_member_is_no_page_of_the_whole() -> None:
    assert {one.page for one in joined([_PAGES]).places} == {None}


def test_rows_of_a_member_stay_rows() -> None:
    table = paragraphs("a;b\nc;d", Place("", 0, 7, rows=Rows(4)))
    whole = joined([_LETTER, Member("t.csv", table)])
    row = whole.text.index("c;d")
    assert Locator(whole).location(row, row + 3) == "t.csv, row 5"


def test_nothing_joined_is_an_empty_document() -> None:
    assert joined([]) == Document("", ())


def test_what_stands_below_a_heading_goes_one_level_down() -> None:
    inner = Document(
        "Title\nText.\nDeep",
        (
            Block(BlockKind.HEADING, 0, 5, 1),
            Block(BlockKind.TABLE_ROW, 6, 11, 1),
            Block(BlockKind.HEADING, 12, 16, 6),
        ),
    )
    below = headed(inner, "Message 1")
    assert words_of(below) == ["Message 1", "Title", "Text.", "Deep"]
    assert [block.level for block in below.blocks] == [1, 2, 1, 6]


def test_the_heading_belongs_to_the_first_place() -> None:
    below = headed(_PAGES.document, "Part")
    assert below.places[0].start == 0
    assert [below.text[one.start : one.end] for one in below.places] == ["Part\n\nOne.", "Two."]


def test_the_heading_above_a_table_is_no_row() -> None:
    table = paragraphs("a;b\nc;d", Place("Sheet", 0, 7, rows=Rows(1, (1, 2))))
    below = headed(table, "Sheet")
    locator = Locator(below)
    assert locator.location(0, 5) == "Sheet"
    assert locator.location(0, len(below.text)) == "Sheet!A1:B2"
