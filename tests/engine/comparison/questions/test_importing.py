"""Files of questions: what stands beside question and answer, broken lines, nothing at all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.comparison.questions.importing import (
    import_questions,
    import_to_wire,
    preview_questions,
    read_questions,
)
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import AnswerForm, AnswerPlace, NewQuestion, QuestionKind
from engine.errors import Cancelled, UserProblem
from engine.examples.importing import ColumnChoice
from engine.examples.records import ExampleTurn
from engine.store import Connection
from tests.fixtures.workbooks import workbook_of

Write = Callable[..., Path]
PAIR = {"question": "When?", "answer": "At nine."}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file and return its path: a text, bytes, or values that become JSON lines."""

    def run(*content: object, name: str = "file.jsonl") -> Path:
        path = tmp_path / name
        if len(content) == 1 and isinstance(content[0], bytes):
            path.write_bytes(content[0])
        else:
            lines = (one if isinstance(one, str) else json.dumps(one) for one in content)
            path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return run


@pytest.fixture
def one(write: Write) -> Callable[..., NewQuestion]:
    """Return the question of an object or of a table with one row."""

    def run(content: object, name: str = "file.jsonl", **choice: str) -> NewQuestion:
        read = read_questions(write(content, name=name), ColumnChoice(**choice))
        assert (len(read.questions), read.left_out) == (1, ())
        return read.questions[0]

    return run


One = Callable[..., NewQuestion]


@pytest.fixture
def questions(user_database: Connection) -> QuestionList:
    return QuestionList(user_database)


@pytest.fixture
def set_id(questions: QuestionList) -> int:
    return questions.create_set("Ferry").id


def reasons(path: Path) -> list[tuple[int, str]]:
    return [(each.line, each.reason) for each in read_questions(path).left_out]


# Answers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"answers": ["At nine.", "9:00", "At nine."]}, ("At nine.", "9:00")),
        ({"answer": ["a", "b"]}, ("a", "b")),
        ({"answer": "a", "aliases": ["b", "c"]}, ("a", "b", "c")),
        ({"answer": "a", "aliases": "b|c"}, ("a", "b", "c")),
        ({"aliases": "b|c"}, ("b", "c")),
        ({"answer": "a|b"}, ("a|b",)),
        ({"answers": "a | b|"}, ("a", "b")),
        ({"answers": '["a", "b|c"]'}, ("a", "b|c")),
        ({"answers": "[not JSON"}, ("[not JSON",)),
        ({"answers": {"text": ["a", "b"], "answer_start": [1, 2]}}, ("a", "b")),
        ({"answers": [{"text": "a", "answer_start": 1}, {"text": "b"}]}, ("a", "b")),
        ({"answer": {"value": "a", "aliases": ["a", "b"]}}, ("a", "b")),
        ({"answer": 42}, ("42",)),
        ({"answer": {"name": "Ann"}}, ('{"name": "Ann"}',)),
        ({"answer": [{"name": "Ann"}]}, ('[{"name": "Ann"}]',)),
        ({"answer": '["a", "b"]'}, ('["a", "b"]',)),
    ],
)
def test_several_right_answers(
    one: One, values: dict[str, object], expected: tuple[str, ...]
) -> None:
    assert one({"question": "When?", **values}).expected == expected


def test_bars_mean_something_only_where_several_are_announced(one: One) -> None:
    table = "question,{}\nWhen?,At nine|9:00\n"
    assert one(table.format("answer"), "file.csv").expected == ("At nine|9:00",)
    assert one(table.format("answers"), "file.csv").expected == ("At nine", "9:00")
    assert one(table.format("Aliases"), "file.csv").expected == ("At nine", "9:00")


def test_lines_without_an_answer_are_left_out_but_for_those_to_be_refused(write: Write) -> None:
    path = write(
        PAIR,
        {"question": "Who?", "id": 3},
        {"question": "Who?", "answer": " "},
        {"question": "Why?", "kind": "unanswerable"},
        {"question": "Where?", "answers": [], "is_impossible": True},
        {"question": "What?", "answers": [], "is_impossible": False},
        {"question": "Which?", "answerable": "no"},
        {"answer": "Nobody asked."},
    )
    read = read_questions(path)
    assert [each.question for each in read.questions] == ["When?", "Why?", "Where?", "Which?"]
    assert [each.kind.value for each in read.questions] == ["fact", "refuse", "refuse", "refuse"]
    assert [each.line for each in read.left_out] == [2, 3, 6, 8]
    assert "no answer" in read.left_out[0].reason
    assert "“answer”" in read.left_out[1].reason


def test_a_file_of_questions_alone_is_one_of_refusals_when_a_person_says_so(write: Write) -> None:
    for path in (
        write("question\nWho?\nWhy?\n", name="file.csv"),
        write({"question": "Who?"}, {"question": "Why?"}),
        write({"messages": [{"role": "user", "content": "Who?"}]}, {"prompt": "Why?"}),
    ):
        with pytest.raises(UserProblem, match="no question in") as caught:
            read_questions(path)
        assert "has no answer" in caught.value.hint
        read = read_questions(path, kind=QuestionKind.REFUSE)
        assert [(each.question, each.expected) for each in read.questions] == [
            ("Who?", ()),
            ("Why?", ()),
        ]


# Beside the answer -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({"kind": "free"}, "free"),
        ({"Type": "Classification"}, "label"),
        ({"question_type": "open-ended"}, "free"),
        ({"type": "bridge"}, "fact"),
        ({"kind": "", "type": "style"}, "style"),
        ({"kind": "fact", "is_impossible": "TRUE"}, "refuse"),
        ({"is_impossible": 0}, "fact"),
    ],
)
def test_the_kind_that_a_line_says(one: One, values: dict[str, object], kind: str) -> None:
    assert one({**PAIR, **values}).kind.value == kind


def test_what_a_person_says_counts_where_the_file_says_nothing(write: Write) -> None:
    path = write(PAIR, {**PAIR, "question": "Who?", "kind": "fact"})
    read = read_questions(path, kind=QuestionKind.FREE)
    assert [each.kind.value for each in read.questions] == ["free", "fact"]


def test_a_column_that_a_person_chose_is_nothing_else(one: One) -> None:
    table = "text,type,source\nGood film,fact,a.pdf\n"
    chosen = one(table, "file.csv", question="text", answer="type")
    assert (chosen.expected, chosen.kind) == (("fact",), QuestionKind.FACT)
    assert chosen.place.path == "a.pdf"


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({"source": "contract.pdf"}, AnswerPlace("contract.pdf")),
        ({"source": "contract.pdf, page 14"}, AnswerPlace("contract.pdf", page=14)),
        ({"source": "Wikipedia"}, AnswerPlace()),
        ({"source": "https://a.org/b.html"}, AnswerPlace()),
        ({"document": "ACME_2019_10K", "page": "p. 12"}, AnswerPlace("ACME_2019_10K", page=12)),
        ({"document": "The ferry leaves at nine."}, AnswerPlace("", "The ferry leaves at nine.")),
        ({"file": "my letters", "page": 0}, AnswerPlace("my letters")),
        ({"file_name": "a.txt", "source": "b.txt"}, AnswerPlace("a.txt")),
        (
            {"doc_name": "A 10K", "evidence": [{"evidence_text": "Nine."}]},
            AnswerPlace("A 10K", "Nine."),
        ),
        ({"path": "/a/b", "page": "3", "quote": "At nine."}, AnswerPlace("/a/b", "At nine.", 3)),
        ({"context": "It leaves at nine."}, AnswerPlace("", "It leaves at nine.")),
        ({"context": ["At six.", "It leaves AT NINE."]}, AnswerPlace("", "It leaves AT NINE.")),
        ({"context": ["At six.", "At seven."]}, AnswerPlace()),
    ],
)
def test_where_the_answer_stands(one: One, values: dict[str, object], place: AnswerPlace) -> None:
    found = one({"question": "When?", "answer": "at nine", **values}).place
    assert found == place


def test_a_chosen_column_holds_what_the_answer_stands_in(one: One) -> None:
    table = "question,answer,beside\nWhen?,Nine.,It leaves at nine.\n"
    found = one(table, "file.csv", question="question", answer="answer", context="beside")
    assert found.place == AnswerPlace("", "It leaves at nine.")
    assert found.group.startswith("text:")


def test_the_form_that_an_answer_must_have(write: Write, one: One) -> None:
    schema = {"type": "object", "required": ["a"]}
    values = {"question": "Q?", "answer": '{"a": 1}'}
    assert one({**values, "schema": schema}).form == AnswerForm(json.dumps(schema))
    assert one({**values, "json_schema": json.dumps(schema)}).form == AnswerForm(json.dumps(schema))
    assert one({**values, "regex": r"\{.*"}).form == AnswerForm("", r"\{.*")
    assert one({**values, "regex": r"\{.*"}).kind is QuestionKind.STYLE
    assert one({**values, "schema": "CREATE TABLE a"}).form == AnswerForm()
    path = write(
        PAIR,
        {**values, "regex": "["},
        {**values, "schema": {"type": "nonsense"}},
        {**values, "pattern": "b+"},
        {"question": "Q?", "kind": "refuse", "pattern": "b+"},
    )
    found = reasons(path)
    assert [line for line, _ in found] == [2, 3, 4]
    assert "no regular expression" in found[0][1]
    assert "no JSON Schema" in found[1][1]
    assert "does not have the form" in found[2][1]


def test_instructions_earlier_turns_and_groups_are_kept(one: One) -> None:
    found = one({**PAIR, "system": "Be short.", "history": [["Who?", "Ann."]], "group": "g"})
    assert (found.system, found.group) == ("Be short.", "g")
    assert found.history == (ExampleTurn(False, "Who?"), ExampleTurn(True, "Ann."))
    said = [("system", "Be short."), ("user", "Who?"), ("assistant", "Ann.")]
    turns = [{"role": role, "content": text} for role, text in (*said, ("user", "When?"), said[2])]
    found = one({"messages": turns, "kind": "free", "source": "a.txt"})
    assert (found.question, found.expected, found.system) == ("When?", ("Ann.",), "Be short.")
    assert (len(found.history), found.kind.value, found.place.path) == (2, "free", "a.txt")
    assert found.source == "file.jsonl, line 1"


# Whole files -----------------------------------------------------------------------------------


def test_kinds_are_guessed_over_the_whole_file(write: Write) -> None:
    rows = [f"Review {at},{'good' if at % 2 else 'bad'}" for at in range(12)]
    read = read_questions(write("text,label", *rows, name="file.csv"))
    assert {each.kind for each in read.questions} == {QuestionKind.LABEL}
    assert read.questions[0].source == "file.csv, line 2"


def test_what_becomes_of_a_file_is_told(write: Write, questions: QuestionList, set_id: int) -> None:
    path = write(
        PAIR, "{broken", PAIR, {"question": "Who?"}, "[]", {"question": "Why?", "kind": "refuse"}
    )
    report = import_questions(questions, set_id, path)
    assert (report.added, report.duplicates, report.left_out_total) == (2, 1, 3)
    assert [each.line for each in report.left_out] == [2, 4, 5]
    assert report.left_out[0].reason.startswith("It is not JSON")
    values = json.loads(json.dumps(import_to_wire(report)))
    assert values["kinds"] == {"fact": 2, "refuse": 1}
    again = import_questions(questions, set_id, path)
    assert (again.added, again.duplicates) == (0, 3)


@pytest.mark.parametrize("name", ["file.csv", "file.jsonl", "file.json", "file.xlsx"])
@pytest.mark.parametrize("content", [b"", b" \n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(
    write: Write, questions: QuestionList, set_id: int, name: str, content: bytes
) -> None:
    with pytest.raises(UserProblem) as caught:
        import_questions(questions, set_id, write(content, name=name))
    assert caught.value.hint
    assert questions.is_empty(set_id)


def test_a_workbook_tells_which_sheets_were_not_read(write: Write) -> None:
    content = workbook_of(
        Facts=[["question", "answer", "page"], ["When?", 9, 3]],
        Labels=[["question", "answer"], ["Good?", True]],
        Empty=[],
    )
    path = write(content, name="file.xlsx")
    read = read_questions(path)
    assert (read.questions[0].expected, read.questions[0].place.page) == (("9",), 3)
    assert read.unread_sheets == ("Labels",)
    other = read_questions(path, ColumnChoice(sheet="Labels"))
    assert (other.questions[0].expected, other.unread_sheets) == (("TRUE",), ())


def test_the_beginning_of_a_file_is_shown(write: Write) -> None:
    shown = preview_questions(write("question,kind,page\nWho?,refuse,3\n", name="file.csv"))
    assert shown.columns == ("question", "kind", "page")
    assert shown.choice == ColumnChoice("question")
    assert [each.question for each in shown.examples] == ["Who?"]


def test_a_stop_adds_nothing(write: Write, questions: QuestionList, set_id: int) -> None:
    path = write(*({**PAIR, "question": f"Q{at}?"} for at in range(2_000)))
    told: list[int] = []
    with pytest.raises(Cancelled):
        import_questions(
            questions,
            set_id,
            path,
            on_progress=lambda done, _: told.append(done),
            is_cancelled=lambda: len(told) == 3,
        )
    assert questions.is_empty(set_id)


def test_wild_values_cost_only_their_line(write: Write) -> None:
    wild: list[object] = [None, True, 1.5, "x", [], {}, [[]], [None], {"text": 1}, {"text": [[]]}]
    names = (
        *(
            "question",
            "answer",
            "answers",
            "aliases",
            "kind",
            "is_impossible",
            "source",
            "document",
        ),
        *("page", "quote", "context", "schema", "pattern", "history", "group", "origin"),
    )
    lines = [{**PAIR, name: value} for name in names for value in wild]
    read = read_questions(write(*lines))
    assert len(read.questions) + read.left_out_total == len(lines)
    assert len(read.questions) > len(lines) / 2


def test_ten_thousand_questions_take_seconds(
    write: Write, questions: QuestionList, set_id: int
) -> None:
    lines = [{"question": f"Question {at}?", "answers": [f"A{at}"]} for at in range(9_999)]
    path = write(*lines, lines[0], "{")
    began = time.process_time()
    report = import_questions(questions, set_id, path)
    assert (report.added, report.duplicates, report.left_out_total) == (9_999, 1, 1)
    assert time.process_time() - began < 15.0
