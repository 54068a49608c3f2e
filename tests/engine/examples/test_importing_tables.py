"""Tables of text and workbooks: columns, delimiters, encodings, broken rows."""

from __future__ import annotations

import datetime
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from engine.errors import Cancelled, UserProblem
from engine.examples.importing import (
    ColumnChoice,
    Demands,
    FileKind,
    ReadLine,
    choice_from_wire,
    preview,
    preview_to_wire,
    read,
    table,
    text_file,
    workbook,
)
from engine.examples.importing.columns import guess
from engine.examples.records import ExamplePassage
from tests.fixtures.workbooks import workbook_of

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file and return its path."""

    def run(content: str | bytes, name: str = "file.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return run


def pairs(lines: list[ReadLine]) -> list[tuple[str, str]]:
    return [(one.example.question, one.example.answer) for one in lines if one.example]


def pairs_of(path: Path, **choice: str) -> list[tuple[str, str]]:
    lines = list(read(path, ColumnChoice(**choice)))
    assert all(one.example for one in lines), [one.reason for one in lines]
    return pairs(lines)


# Columns ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "question", "answer"),
    [
        (("id", "question", "answer"), "question", "answer"),
        (("Text", "Label"), "Text", "Label"),
        (("sentence", "category"), "sentence", "category"),
        (("Customer question", "Our reply"), "Customer question", "Our reply"),
        (("questionText", "expected_answer"), "questionText", "expected_answer"),
        (("question_id", "Question"), "Question", "question_id"),
        (("question_id", "claim", "evidence_label"), "claim", "evidence_label"),
        (("prompt", "rejected", "chosen"), "prompt", "chosen"),
        (("instruction", "input", "output"), "instruction", "output"),
        (("Frage", "Antwort"), "Frage", "Antwort"),
        (("Frage", "answer"), "Frage", "answer"),
        (("a", "b", "c"), "", ""),
        (("text", "b", "c"), "text", ""),
        ((), "", ""),
    ],
)
def test_columns_are_guessed_by_their_names(
    names: tuple[str, ...], question: str, answer: str
) -> None:
    found = guess(names)
    assert (found.question, found.answer) == (question, answer)


def test_instructions_and_passages_have_columns_too() -> None:
    assert guess(("system_prompt", "context", "question", "response")) == ColumnChoice(
        "question", "response", "system_prompt", "context"
    )


def test_columns_are_chosen(write: Write) -> None:
    path = write("a,b,c,d\nWhen?,At nine.,Be brief.,The ferry leaves at nine.\n")
    choice = ColumnChoice("a", "b", "c", "d", instruction="Answer this.")
    (line,) = read(path, choice)
    assert line.kind is FileKind.TABLE
    assert line.example is not None
    assert line.example.question == "Answer this.\n\nWhen?"
    assert (line.example.answer, line.example.system) == ("At nine.", "Be brief.")
    assert line.example.passages == (ExamplePassage("The ferry leaves at nine."),)
    assert line.example.source == "file.csv, line 2"


def test_the_input_of_an_instruction_belongs_to_it(write: Write) -> None:
    path = write("instruction,input,output\nAdd.,1 and 2,3\nSay hello.,,Hello.\n")
    assert pairs_of(path) == [("Add.\n\n1 and 2", "3"), ("Say hello.", "Hello.")]


def test_what_a_person_leaves_open_is_guessed(write: Write) -> None:
    path = write("text,label,lang\nGood,1,en\n")
    assert pairs_of(path, instruction="Good or bad?") == [("Good or bad?\n\nGood", "1")]
    assert pairs_of(path, answer="lang") == [("Good", "en")]


@pytest.mark.parametrize("choice", [{"question": "gone", "answer": "b"}, {"system": "gone"}])
def test_a_column_that_is_not_there_is_named(write: Write, choice: dict[str, str]) -> None:
    with pytest.raises(UserProblem, match="no column “gone”") as caught:
        list(read(write("a,b\n1,2\n"), ColumnChoice(**choice)))
    assert "“a”, “b”" in caught.value.hint


def test_columns_that_cannot_be_guessed_are_asked_for(write: Write) -> None:
    path = write("left,middle,right\na,b,c\nd,e,f\n")
    with pytest.raises(UserProblem, match="questions") as caught:
        list(read(path))
    assert "“middle”" in caught.value.hint
    found = preview(path)
    assert found.columns == ("left", "middle", "right")
    assert found.rows == (("a", "b", "c"), ("d", "e", "f"))
    assert (found.examples, found.problems) == ((), ())


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("question,answer\nWhen?,At nine.\n", ("question", "answer")),
        ("When does it leave?,At nine.\nWho?,The ferry.\n", ("Column 1", "Column 2")),
        ("a good film,1\na bad film,0\n", ("Column 1", "Column 2")),
        ("good film,positive\nbad film,negative\nfine,positive\n", ("Column 1", "Column 2")),
        ("Frage,Antwort\nWann?,Um neun.\n", ("Frage", "Antwort")),
        (",text,label\n0,good,1\n", ("Column 1", "text", "label")),
        ("text,text,label\na,b,c\n", ("text", "text (2)", "label")),
        ("text,answer\n", ("text", "answer")),
        ("one, two\n", ("Column 1", "Column 2")),
    ],
)
def test_the_first_row_names_the_columns_or_not(
    write: Write, content: str, columns: tuple[str, ...]
) -> None:
    assert preview(write(content)).columns == columns


# Text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("name", ["file.csv", "file.tsv", "file.txt", "file"])
def test_delimiters_and_line_ends(write: Write, delimiter: str, end: str, name: str) -> None:
    rows = [
        ("text", "label"),
        ('"Well, no; not | really"', "bad"),
        ('"He said ""yes""\ntwice"', "good"),
        ("Fine", "good"),
    ]
    content = end.join(delimiter.join(row) for row in rows).replace("\ntwice", "\\twice")
    assert pairs_of(write(content, name)) == [
        ("Well, no; not | really", "bad"),
        ('He said "yes"\\twice', "good"),
        ("Fine", "good"),
    ]


def test_values_may_have_line_breaks(write: Write) -> None:
    path = write('question,answer\n"When\r\nexactly?","At\nnine."\nWho?,I.\n')
    lines = list(read(path))
    assert pairs(lines) == [("When\nexactly?", "At\nnine."), ("Who?", "I.")]
    assert [one.line for one in lines] == [2, 5]


def test_quotation_marks_may_mean_nothing(write: Write) -> None:
    rows = [f'"quoted {number} and so on\t{number % 2}' for number in range(10)]
    content = "\n".join(["sentence\tlabel", *rows, 'a "b" c\t1'])
    found = pairs_of(write(content, "file.tsv"))
    assert found[3] == ('"quoted 3 and so on', "1")
    assert found[-1] == ('a "b" c', "1")
    assert len(found) == 11


@pytest.mark.parametrize("opening", ['ham\t"Hey babe', '"ham\tHey babe'])
@pytest.mark.parametrize("closing", ['ham\tsup? tb"', 'ham"\tsup?'])
def test_marks_that_stand_alone_swallow_no_rows_between_tabs(
    write: Write, opening: str, closing: str
) -> None:
    rows = [f"spam\tmessage {number}" for number in range(3_000)]
    # Beyond what is looked at to tell the form, too.
    for at in (30, 2_800):
        rows[at], rows[at + 30] = opening, closing
    lines = list(read(write("\n".join(["label\ttext", *rows]), "file.tsv")))
    assert len(pairs(lines)) == 3_000
    assert [one.line for one in lines] == list(range(2, 3_002))
    label, _, text = opening.partition("\t")
    assert pairs(lines)[30] == (text, label)


def test_values_between_tabs_may_have_line_breaks(write: Write) -> None:
    path = write('question\tanswer\tby\n"When\nexactly?"\t"At\n\nnine."\tme\nWho?\tI.\tme\n')
    assert pairs_of(path) == [("When\nexactly?", "At\n\nnine."), ("Who?", "I.")]


def test_a_first_line_may_name_the_delimiter(write: Write) -> None:
    assert pairs_of(write("sep=;\nquestion;answer\na, b, c;d\n")) == [("a, b, c", "d")]


def test_broken_rows_cost_only_themselves(write: Write) -> None:
    path = write(
        "question,answer\n"
        + '"one, two",b\n' * 4
        + 'half "quoted" mark,b\n'
        + '"a "mark" inside",b\n'
        + "one,two,three\n,b\na,\n\n,,,\n"
        + '"never closed,b\n'
        + "c,d,\n"
    )
    lines = list(read(path))
    assert pairs(lines) == [*[("one, two", "b")] * 4, ('half "quoted" mark', "b"), ("c", "d")]
    reasons = {one.line: one.reason for one in lines if not one.example}
    assert list(reasons) == [7, 8, 9, 10, 13]
    assert "without being doubled" in reasons[7]
    assert "3 values" in reasons[8]
    assert "2 columns" in reasons[8]
    assert "“question”" in reasons[9]
    assert "“answer”" in reasons[10]
    assert "never closed" in reasons[13]


def test_a_mark_that_never_closes_does_not_swallow_the_rest(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_MOST_LINES_OF_A_VALUE", 20)
    monkeypatch.setattr(table, "_SAMPLE_LINES", 50)
    rows = [f"q{number},a{number}" for number in range(200)]
    rows[100] = f'"{rows[100]}'
    lines = list(read(write("\n".join(["question,answer", *rows]))))
    assert len(pairs(lines)) == 199
    assert [one.line for one in lines if not one.example] == [102]


def test_lines_that_are_too_long_are_left_out(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (text_file, table):
        monkeypatch.setattr(module, "LONGEST_LINE", 100)
    lines = list(read(write("question,answer\na,b\n" + "x" * 5_000 + ",y\nc,d\n")))
    assert pairs(lines) == [("a", "b"), ("c", "d")]
    assert [(one.line, "longer than" in one.reason) for one in lines if not one.example] == [
        (3, True)
    ]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251"],
)
def test_encodings(write: Write, encoding: str) -> None:
    words = {
        "cp1251": "Паром отходит в девять часов утра от новой пристани, билеты на борту",
    }.get(encoding, "Die Fähre fährt um neun Uhr früh, für Gäste größer und schöner ist die übrige")
    rows = [f"{words} {number}\tja" for number in range(20)]
    content = "\n".join(["question\tanswer", *rows])
    found = pairs_of(write(content, "file.tsv", encoding))
    assert found[7] == (f"{words} 7", "ja")
    assert len(found) == 20


def test_an_accent_after_megabytes_of_ascii_is_read(write: Write) -> None:
    content = "question,answer\n" + "plain words,yes\n" * 100_000 + "Fähre,ja\n"
    last = list(read(write(content, encoding="cp1252")))[-1]
    assert last.example is not None
    assert last.example.question == "Fähre"


# Files that are something else -----------------------------------------------------------------


@pytest.mark.parametrize("name", ["file.csv", "file.jsonl", "file.json", "file"])
def test_what_holds_no_examples_is_refused_with_words(write: Write, name: str) -> None:
    contents = {
        "is empty": [b"", b" \n\t\n"],
        "holds data": [bytes(range(256)) * 10, b"\0" * 1000, b"%PDF-1.7\nwords"],
        "is packed": [b"\x1f\x8b\x08" + bytes(50), b"BZh91AY" + bytes(9)],
        "damaged, or is no workbook": [
            b"PK\x03\x04" + b"x" * 100,
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        ],
    }
    for words, each in contents.items():
        for content in each:
            path = write(content, name)
            for use in (preview, lambda one: list(read(one))):
                with pytest.raises(UserProblem, match=words) as caught:
                    use(path)
                assert caught.value.hint


def test_folders_pipes_and_missing_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, words in (("", "is a folder"), ("pipe", "not a file"), ("gone", "not there")):
        with pytest.raises(UserProblem, match=words):
            preview(tmp_path / name)


def test_one_column_is_no_table_of_examples(write: Write) -> None:
    path = write("just a line\nand another\n", "file.txt")
    assert len(preview(path).columns) == 1
    with pytest.raises(UserProblem, match="which column"):
        list(read(path))


# Workbooks -------------------------------------------------------------------------------------


def test_a_workbook(write: Write) -> None:
    rows: list[list[object]] = [
        ["question", "answer", "note"],
        ["Two and two?", 4, "x"],
        ["Half?", 0.5],
        [],
        ["Really?", True],
        ["When?", datetime.datetime(2024, 3, 1)],  # noqa: DTZ001 - a sheet has no time zones
        ["No answer"],
    ]
    path = write(workbook_of(Empty=[], First=rows, Second=[["a", "b"], ["c", "d"]]), "file.xlsx")
    lines = list(read(path))
    assert pairs(lines) == [
        ("Two and two?", "4"),
        ("Half?", "0.5"),
        ("Really?", "TRUE"),
        ("When?", "2024-03-01"),
    ]
    assert [one.line for one in lines] == [2, 3, 5, 6, 7]
    assert lines[0].example is not None
    assert lines[0].example.source == "file.xlsx, row 2"
    assert lines[-1].position == lines[-1].size
    found = preview(path)
    assert found.sheets == ("First", "Second")
    assert found.columns == ("question", "answer", "note")
    assert found.rows[0] == ("Two and two?", "4", "x")
    assert [one.line for one in found.problems] == [7]
    assert pairs_of(path, sheet="Second") == [("c", "d")]
    assert preview(path, ColumnChoice(sheet="Second")).sheets == ("Second", "First")
    with pytest.raises(UserProblem, match="“Third”") as caught:
        list(read(path, ColumnChoice(sheet="Third")))
    assert "“Second”" in caught.value.hint


def test_a_workbook_is_handed_over_bit_by_bit(write: Write) -> None:
    rows: list[list[object]] = [["question", "answer"]]
    rows += ([f"q{number}", f"a{number}"] for number in range(12_345))
    path = write(workbook_of(Only=rows), "named_wrongly.csv")
    found = pairs_of(path)
    assert len(found) == 12_345
    assert found[4_998:5_002] == [(f"q{number}", f"a{number}") for number in range(4_998, 5_002)]
    assert found[-1] == ("q12344", "a12344")


def test_rows_can_be_asked_for_in_any_order(write: Write) -> None:
    path = write(workbook_of(Only=[["a"], ["b"], ["c"]]), "file.xlsx")
    assert workbook.rows_for_wire(str(path), "Only", 1) == {"rows": [["a"], ["b"], ["c"]]}
    assert workbook.rows_for_wire(str(path), "Only", 4) == {"rows": []}
    assert workbook.rows_for_wire(str(path), "Only", 2) == {"rows": [["b"], ["c"]]}


def test_workbooks_that_cannot_be_read(write: Write) -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    with pytest.raises(UserProblem, match="no workbook"):
        preview(write(other.getvalue(), "letter.docx"))
    with pytest.raises(UserProblem, match="is empty"):
        preview(write(workbook_of(Empty=[]), "file.xlsx"))
    whole = workbook_of(Only=[["question", "answer"], ["a", "b"]])
    for size in range(100, len(whole), len(whole) // 7):
        with pytest.raises(UserProblem):
            preview(write(whole[:size], "file.xlsx"))


def test_a_workbook_of_gigabytes_ends_its_child_only(write: Write) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "near")
        sheet.write(1_048_575, 16_383, "far away")
    with pytest.raises(UserProblem, match="cells far apart"):
        preview(write(content.getvalue(), "file.xlsx"))


def test_a_stop_is_heard_while_a_workbook_is_opened(write: Write) -> None:
    path = write(workbook_of(Only=[["question", "answer"], ["a", "b"]]), "file.xlsx")
    with pytest.raises(Cancelled):
        preview(path, is_cancelled=lambda: True)


def test_an_opendocument_sheet(write: Write) -> None:
    text = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="One">'
        + "".join(
            "<table:table-row>"
            + "".join(
                '<table:table-cell office:value-type="string">'
                f"<text:p>{cell}</text:p></table:table-cell>"
                for cell in row
            )
            + "</table:table-row>"
            for row in (("question", "answer"), ("When?", "At nine."))
        )
        + "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", text)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}"/>')
    assert pairs_of(write(content.getvalue(), "file.ods")) == [("When?", "At nine.")]


# On the wire -----------------------------------------------------------------------------------


def test_a_preview_travels_as_json(write: Write) -> None:
    found = preview_to_wire(preview(write("question,answer\na,b\n,c\n")))
    assert found["kind"] == "table"
    assert found["columns"] == ("question", "answer")
    assert found["choice"]["answer"] == "answer"
    assert found["rows"] == (("a", "b"), ("", "c"))
    assert found["examples"][0]["question"] == "a"
    assert found["problems"][0]["line"] == 3
    choice = {"question": "a", "answer": "b", "system": "", "context": "", "unknown": 1}
    assert choice_from_wire(choice) == ColumnChoice("a", "b")


def test_all_cells_come_with_a_row(write: Write) -> None:
    path = write("question,answer,page\nWho?,Ann.,3\nWhen?,,4\nWhere?,Here.,5,6\n")
    whole, without, long = read(path)
    assert whole.fields == {"question": "Who?", "answer": "Ann.", "page": "3"}
    assert (without.example, without.fields["page"]) == (None, "4")
    assert (long.example, long.fields) == (None, {})
    assert whole.choice == ColumnChoice("question", "answer")


def test_a_table_needs_no_answers_where_none_are_asked_for(write: Write) -> None:
    path = write("question,kind\nWho?,refuse\n")
    assert pairs(list(read(path))) == [("Who?", "refuse")]
    demands = Demands(needs_answer=False, beside=frozenset({"kind"}))
    assert pairs(list(read(path, demands=demands))) == [("Who?", "")]
    shown = preview(path, demands=demands)
    assert (shown.choice, len(shown.examples)) == (ColumnChoice("question"), 1)
