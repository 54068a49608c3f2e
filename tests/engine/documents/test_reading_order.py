"""The order in which people read what stands on a page."""

from __future__ import annotations

from engine.documents.reading_order import Piece, rows_in_order

LONG = "a line of a column"


def piece(text: str, left: float, top: float, width: float = 180) -> Piece:
    return Piece(text, left, top, left + width, top + 10)


def order(*pieces: Piece) -> list[str]:
    """Return the order of pieces that were found from the bottom up."""
    rows = rows_in_order(sorted(pieces, key=lambda one: -one.top))
    return ["|".join(one.text for one in row) for row in rows]


def column(name: str, left: float, top: float = 50, count: int = 5) -> list[Piece]:
    return [piece(f"{LONG} {name}{number}", left, top + 15 * number) for number in range(count)]


def names(name: str, count: int = 5) -> list[str]:
    return [f"{LONG} {name}{number}" for number in range(count)]


def test_lines_go_from_top_to_bottom_also_when_a_little_askew() -> None:
    assert order(piece("a", 0, 0), piece("c", 0, 20), piece("b", 200, 2)) == ["a|b", "c"]


def test_rows_of_a_table_stay_together() -> None:
    cells = [
        piece(f"{name}{row}", left, 20 * row, width=60)
        for row in range(6)
        for left, name in ((0, "Revenue of part "), (100, "1,2"), (200, "3,4"))
    ]
    assert order(*cells)[3] == "Revenue of part 3|1,23|3,43"


def test_columns_are_read_one_after_the_other() -> None:
    assert order(*column("L", 0), *column("R", 200)) == names("L") + names("R")


def test_three_columns() -> None:
    pieces = column("A", 0) + column("B", 200) + column("C", 400)
    assert order(*pieces) == names("A") + names("B") + names("C")


def test_a_line_across_the_columns_parts_them() -> None:
    above = column("L", 0) + column("R", 200)
    below = column("l", 0, top=170) + column("r", 200, top=170)
    heading = piece("A heading across both of the columns", 0, 140, width=380)
    expected = [*names("L"), *names("R"), heading.text, *names("l"), *names("r")]
    assert order(*above, heading, *below) == expected


def test_a_note_beside_a_column_is_no_column() -> None:
    note = piece("a note in the margin", 200, 50, width=100)
    assert order(*column("L", 0), note)[0] == f"{LONG} L0|{note.text}"


def test_nothing() -> None:
    assert rows_in_order([]) == []
