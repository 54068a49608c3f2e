"""Tables written as text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from engine.documents import delimited
from engine.documents.chunking import chunk
from engine.documents.location import Locator
from engine.documents.reading import NotRead
from engine.documents.records import Document
from engine.documents.source import Source


class WordCounter:
    """Counts words."""

    def count(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]


def read(content: str, name: str = "a.csv") -> Document:
    return delimited.read(Source(name, content.encode()))


def rows(document: Document) -> list[tuple[str, str]]:
    return [(str(one.kind), document.text[one.start : one.end]) for one in document.blocks]


def locations(document: Document) -> list[str]:
    locator = Locator(document)
    return [locator.location(one.start, one.end) for one in document.blocks]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_by_the_text(delimiter: str) -> None:
    lines = ("name,price", "ink,1.50", "paper,2.25")
    document = read("\r\n".join(line.replace(",", delimiter) for line in lines))
    assert rows(document) == [
        ("heading", "name | price"),
        ("table_row", "ink | 1.50"),
        ("table_row", "paper | 2.25"),
    ]


def test_decimal_commas_do_not_delimit() -> None:
    texts = [text for _, text in rows(read("1,5;2,5;3,5\n4,5;5,5;6,5\n"))]
    assert texts == ["1,5 | 2,5 | 3,5", "4,5 | 5,5 | 6,5"]


def test_quoted_values() -> None:
    document = read('name,words\nAnna,"one,\ntwo ""three"""\nBen,four\n')
    assert rows(document)[1:] == [
        ("table_row", 'Anna | one, two "three"'),
        ("table_row", "Ben | four"),
    ]
    assert locations(document) == ["row 1", "row 2", "row 3"]


def test_a_line_can_name_the_delimiter() -> None:
    document = read("sep=;\na;b,c\nd;1\n")
    assert rows(document) == [("heading", "a | b,c"), ("table_row", "d | 1")]
    assert locations(document) == ["row 2", "row 3"]


def test_empty_rows_are_counted_but_left_out() -> None:
    document = read("Report,\n,\nname,year\nink,3\n\n\npaper,4\n")
    assert rows(document) == [
        ("table_row", "Report"),
        ("heading", "name | year"),
        ("table_row", "ink | 3"),
        ("table_row", "paper | 4"),
    ]
    assert locations(document) == ["row 1", "row 3", "row 4", "row 7"]
    assert Locator(document).location(0, len(document.text)) == "rows 1 to 7"


def test_a_table_without_header_has_no_heading() -> None:
    assert {kind for kind, _ in rows(read("1,Anna\n2,Ben\n"))} == {"table_row"}


def test_years_are_names_of_columns() -> None:
    assert rows(read("town,2023,2024\nBern,1,2\n"))[0] == ("heading", "town | 2023 | 2024")


def test_lines_without_any_delimiter() -> None:
    assert [text for _, text in rows(read("one\ntwo\n"))] == ["one", "two"]


def test_other_encodings() -> None:
    content = "名前,年齢\n佐藤太郎,30\n三木英子,25\n髙橋淳,35\n".encode("cp932")
    document = delimited.read(Source("a.csv", content))
    assert rows(document)[1] == ("table_row", "佐藤太郎 | 30")


def test_a_quotation_mark_that_never_closes() -> None:
    document = read('a,b\n1,"open\n' + "2,x\n" * 300)
    assert len(document.blocks) == 302
    assert "quotation mark" in document.notes[0]


def test_a_value_longer_than_the_limit_of_the_csv_module() -> None:
    assert "z" * 200_000 in read(f"a,b\n1,{'z' * 200_000}\n").text


def test_chunks_far_below_have_the_names_of_the_columns() -> None:
    document = read("name,town\n" + "".join(f"person{n},{n}\n" for n in range(100)))
    chunks = chunk(document, WordCounter(), 30)
    assert [one.headings for one in chunks] == ["", *["name | town"] * (len(chunks) - 1)]
    assert chunks[0].location == "rows 1 to 9"
    assert chunks[-1].location.endswith("to 101")


def test_a_workbook_named_csv_is_no_table_as_text() -> None:
    with pytest.raises(NotRead, match="PDF"):
        read("%PDF-1.4")


def test_values_behind_empty_ones_stay_in_their_columns() -> None:
    document = read("Date;Customer;Amount\n2024-01-01;Smith;5\n;Jones;6\n;;7\n2024-01-02;Smith;;\n")
    assert [text for _, text in rows(document)][1:] == [
        "2024-01-01 | Smith | 5",
        "| Jones | 6",
        "|  | 7",
        "2024-01-02 | Smith",
    ]
