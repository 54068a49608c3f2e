"""Files of JSON: every usual form, broken lines, hostile values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.examples.importing import (
    ColumnChoice,
    Demands,
    FileKind,
    ReadLine,
    json_values,
    preview,
    read,
    text_file,
)
from engine.examples.records import ExamplePassage, ExampleTurn, NewExample


@pytest.fixture
def lines_of(tmp_path: Path) -> LinesOf:
    return LinesOf(tmp_path)


class LinesOf:
    """Writes a file and reads it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.path = folder

    def __call__(
        self, *values: object, name: str = "file.jsonl", choice: ColumnChoice | None = None
    ) -> list[ReadLine]:
        """Write each value as a line; bytes as they are, other values as JSON."""
        self.path = self._folder / name
        written = (one if isinstance(one, bytes) else json.dumps(one).encode() for one in values)
        self.path.write_bytes(b"".join(b"%b\n" % one for one in written))
        return list(read(self.path, choice))

    def one(self, value: object, choice: ColumnChoice | None = None) -> NewExample:
        """Return the example of a file with one line."""
        (line,) = self(value, choice=choice)
        assert line.example is not None, line.reason
        return line.example

    def reason(self, value: object) -> str:
        """Return why a file with one line gives no example."""
        (line,) = self(value)
        assert line.example is None
        return line.reason


def message(role: str, content: object, **more: object) -> dict[str, object]:
    return {"role": role, "content": content, **more}


ASKED, SAID = message("user", "When?"), message("assistant", "At nine.")


# Forms -----------------------------------------------------------------------------------------


def test_messages_become_one_example_of_several_turns(lines_of: LinesOf) -> None:
    system = message("system", "Be brief.")
    more = (message("user", "And on Sundays?"), message("assistant", "At ten."))
    assert lines_of.one({"messages": [system, ASKED, SAID, *more]}) == NewExample(
        "And on Sundays?",
        "At ten.",
        "Be brief.",
        (ExampleTurn(False, "When?"), ExampleTurn(True, "At nine.")),
        source="file.jsonl, line 1",
    )


def test_answers_of_no_weight_are_not_taught(lines_of: LinesOf) -> None:
    unwanted = message("assistant", "At eight.", weight=0)
    wanted = message("assistant", "At nine.", weight=1)
    example = lines_of.one({"messages": [ASKED, unwanted, ASKED, wanted, ASKED, unwanted]})
    assert example.answer == "At nine."
    assert example.history == (ExampleTurn(False, "When?"), ExampleTurn(True, "At eight.", False))
    assert "to be taught" in lines_of.reason({"messages": [ASKED, unwanted]})


def test_the_person_begins_and_each_side_speaks_once(lines_of: LinesOf) -> None:
    greeting = message("assistant", "Hello.")
    again = message("user", "In the morning, I mean.")
    example = lines_of.one({"messages": [greeting, ASKED, again, SAID, ASKED]})
    assert (example.question, example.answer) == ("When?\n\nIn the morning, I mean.", "At nine.")
    assert example.history == ()


def test_content_may_come_in_pieces(lines_of: LinesOf) -> None:
    pieces = [{"type": "text", "text": "When"}, {"type": "text", "text": "exactly?"}]
    assert lines_of.one({"messages": [message("user", pieces), SAID]}).question == (
        "When\n\nexactly?"
    )
    picture = [*pieces, {"type": "image_url", "image_url": {"url": "data:"}}]
    assert "pictures" in lines_of.reason({"messages": [message("user", picture), SAID]})


@pytest.mark.parametrize(
    "turns",
    [
        [ASKED, message("assistant", None, tool_calls=[{"id": "1"}]), message("tool", "9")],
        [ASKED, message("function", "9"), SAID],
    ],
)
def test_calls_of_tools_are_refused(lines_of: LinesOf, turns: object) -> None:
    assert "tools" in lines_of.reason({"messages": turns})


def test_sharegpt(lines_of: LinesOf) -> None:
    turns = [
        {"from": "gpt", "value": "Hello."},
        {"from": "human", "value": "When?"},
        {"from": "gpt", "value": "At nine."},
        {"from": "human", "value": "Thanks."},
        {"from": "gpt", "value": "You are welcome."},
    ]
    (line,) = lines_of({"id": "x_0", "system": "Be kind.", "conversations": turns})
    assert line.kind is FileKind.SHAREGPT
    assert line.example is not None
    assert line.example.system == "Be kind."
    assert line.example.history == (ExampleTurn(False, "When?"), ExampleTurn(True, "At nine."))
    assert line.example.answer == "You are welcome."


@pytest.mark.parametrize(
    ("values", "question", "answer"),
    [
        (
            {"instruction": "Name the fruit.", "input": "It is red.", "output": "Apple."},
            "Name the fruit.\n\nIt is red.",
            "Apple.",
        ),
        ({"instruction": "Say hello.", "input": "", "output": "Hello."}, "Say hello.", "Hello."),
        ({"prompt": "2 + 2 =", "completion": " 4"}, "2 + 2 =", " 4"),
        ({"question": "2 + 2?", "answer": 4, "id": 7}, "2 + 2?", "4"),
        ({"prompt": "Hi", "chosen": "Hello.", "rejected": "Go away."}, "Hi", "Hello."),
        ({"text": "Great film", "label": "positive"}, "Great film", "positive"),
        ({"question": "Fields?", "answer": {"name": "Ännchen"}}, "Fields?", '{"name": "Ännchen"}'),
        ({"prompt": [ASKED], "completion": [SAID]}, "When?", "At nine."),
        ({"prompt": [ASKED], "completion": "At nine."}, "When?", "At nine."),
        ([ASKED, SAID], "When?", "At nine."),
    ],
)
def test_pairs(lines_of: LinesOf, values: object, question: str, answer: str) -> None:
    first, _ = lines_of(values, values)
    assert first.example is not None, first.reason
    assert (first.example.question, first.example.answer) == (question, answer)


LIKED, DISLIKED = message("assistant", "At nine."), message("assistant", "Find out.")


@pytest.mark.parametrize(
    "values",
    [
        {"prompt": "When?", "chosen": [ASKED, LIKED], "rejected": [ASKED, DISLIKED]},
        {"prompt": "When?", "chosen": [LIKED], "rejected": [DISLIKED]},
        {"prompt": [ASKED], "chosen": [LIKED], "rejected": [DISLIKED]},
        {"chosen": [ASKED, LIKED], "rejected": [ASKED, DISLIKED], "score_chosen": 8.5},
    ],
)
def test_of_two_conversations_the_chosen_one_is_taken(lines_of: LinesOf, values: object) -> None:
    (line,) = lines_of(values)
    assert line.kind is FileKind.OPENAI
    assert line.example is not None, line.reason
    found = line.example
    assert (found.question, found.answer, found.history) == ("When?", "At nine.", ())


def test_what_was_rejected_is_no_question(lines_of: LinesOf) -> None:
    values = {"chosen": "Human: When? Assistant: At nine.", "rejected": "Human: When? Assistant: ?"}
    assert "no field with a question" in lines_of.reason(values)


def test_turns_in_a_field_are_no_text(lines_of: LinesOf) -> None:
    asked = {"role": "user", "parts": [{"text": "When?"}]}
    said = {"role": "model", "parts": [{"text": "At nine."}]}
    values = {"content": [asked, said], "target": "At nine."}
    assert lines_of.reason(values) == "Its “content” holds turns of a conversation, not a text."
    values = {"question": "When?", "answer": [{"from": "gpt", "value": "At nine."}]}
    assert lines_of.reason(values) == "Its “answer” holds turns of a conversation, not a text."
    listed = lines_of.one({"text": "Mrs Ann", "answer": [{"role": "agent", "value": "Ann"}]})
    assert listed.answer == '[{"role": "agent", "value": "Ann"}]'


def test_of_answers_with_their_places_the_first_is_taken(lines_of: LinesOf) -> None:
    values = {"question": "When?", "context": "At nine, nine sharp.", "id": "5733"}
    places = {"text": ["At nine", "nine sharp"], "answer_start": [0, 9]}
    assert lines_of.one({**values, "answers": places}).answer == "At nine"
    nowhere: dict[str, list[object]] = {"text": [], "answer_start": []}
    assert "“answers”) is empty" in lines_of.reason({**values, "answers": nowhere})


def test_pairs_with_a_history(lines_of: LinesOf) -> None:
    values = {"instruction": "And then?", "output": "Ten.", "history": [["When?", "Nine."]]}
    example = lines_of.one(values)
    assert example.history == (ExampleTurn(False, "When?"), ExampleTurn(True, "Nine."))


def test_what_is_read_with_a_question_is_a_passage_and_a_group(lines_of: LinesOf) -> None:
    text = "The ferry leaves at nine."
    one = lines_of.one({"instruction": "When?", "context": text, "response": "At nine."})
    other = lines_of.one({"question": "Who?", "context": text, "answer": "The ferry."})
    none = lines_of.one({"question": "Who?", "context": "", "answer": "The ferry."})
    assert one.passages == (ExamplePassage(text),)
    assert one.group == other.group != ""
    assert (none.passages, none.group) == ((), "")


def test_passages_come_back_as_they_were_exported(lines_of: LinesOf) -> None:
    passages = [
        {"text": "At nine.", "path": "/a.txt", "location": "page 2"},
        {"text": "Oil.", "is_distractor": True},
    ]
    values = {"messages": [ASKED, SAID], "passages": passages, "group": "inglenook:8a"}
    example = lines_of.one(values)
    assert example.passages == (
        ExamplePassage("At nine.", "/a.txt", "page 2"),
        ExamplePassage("Oil.", is_distractor=True),
    )
    assert example.group == "inglenook:8a"


def test_fields_are_chosen_as_columns_are(lines_of: LinesOf) -> None:
    choice = ColumnChoice("headline", "sarcastic", instruction="Is this sarcastic?")
    values = {"headline": "Area man wins", "sarcastic": True, "link": "x"}
    (line,) = lines_of(values, choice=choice)
    assert line.kind is FileKind.TABLE
    assert line.example is not None
    assert line.example.question == "Is this sarcastic?\n\nArea man wins"
    assert line.example.answer == "true"
    (missing,) = lines_of({"title": "x"}, choice=choice)
    assert "“headline”" in missing.reason
    assert "title" in missing.reason


# Files -----------------------------------------------------------------------------------------

PAIR = {"question": "When?", "answer": "At nine."}


def test_broken_lines_cost_only_themselves(lines_of: LinesOf) -> None:
    read_lines = lines_of(
        PAIR,
        b'{"question": "When?", "answer"',
        b"",
        b"no json at all",
        {"question": "When?"},
        {"question": " ", "answer": "x"},
        {"question": "x", "answer": None},
        b"[1, 2]",
        b"7",
        b"null",
        {"messages": [{"role": "alien", "content": "x"}]},
        {"messages": ["x"]},
        {"messages": []},
        PAIR,
    )
    assert [one.line for one in read_lines] == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
    assert [one.line for one in read_lines if one.example] == [1, 14]
    assert all(one.reason.endswith(".") for one in read_lines if not one.example)
    reasons = {one.line: one.reason for one in read_lines}
    assert "not JSON" in reasons[2]
    assert "no field with an answer" in reasons[5]
    assert "“question”" in reasons[6]
    assert "“answer”" in reasons[7]
    assert "“alien”" in reasons[11]
    assert read_lines[-1].position == read_lines[-1].size == lines_of.path.stat().st_size


def test_several_forms_in_one_file_are_counted(lines_of: LinesOf) -> None:
    lines_of({"messages": [ASKED, SAID]}, PAIR, PAIR, {"conversations": [ASKED, SAID]}, b"{")
    found = preview(lines_of.path)
    assert found.kinds == {FileKind.OPENAI: 1, FileKind.ALPACA: 2, FileKind.SHAREGPT: 1}
    assert found.kind is FileKind.ALPACA
    assert found.columns == ("question", "answer")
    assert found.choice == ColumnChoice("question", "answer")
    assert len(found.examples) == 4
    assert [one.line for one in found.problems] == [5]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("name", ["file.json", "file.jsonl", "file"])
def test_an_array_is_read_like_lines(lines_of: LinesOf, indent: int | None, name: str) -> None:
    values = [
        PAIR,
        {**PAIR, "answer": 'a "quoted", [bracketed] {text}\\'},
        7,
        {"messages": [ASKED]},
    ]
    found = lines_of(json.dumps(values, indent=indent).encode(), name=name)
    assert [one.example is not None for one in found] == [True, True, False, False]
    assert found[1].example is not None
    assert found[1].example.answer == 'a "quoted", [bracketed] {text}\\'
    if indent:
        assert [one.line for one in found] == [2, 6, 11, 11]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"version": "1", "data": [PAIR, PAIR]}),
        json.dumps({"features": [{"name": "question"}], "rows": [{"row": PAIR}, {"row": PAIR}]}),
        json.dumps({"data": [PAIR, PAIR]}, indent=2),
        json.dumps(PAIR, indent=2) * 2,
    ],
)
def test_other_wrappings(lines_of: LinesOf, content: str) -> None:
    found = lines_of(content.encode(), name="file.json")
    assert [one.example.answer for one in found if one.example] == ["At nine.", "At nine."]


def test_a_broken_object_of_an_array_costs_only_itself(lines_of: LinesOf) -> None:
    text = '[\n{"question": "a", "answer": },\n{"question": "b"\n "answer": "c"},\n'
    text += '{"question": "unclosed, "answer": "c"},\n' + json.dumps(PAIR) + "\n]"
    found = lines_of(text.encode(), name="file.json")
    assert [(one.line, one.example is not None) for one in found] == [
        (2, False),
        (3, False),
        (5, False),
        (6, True),
    ]


def test_a_file_that_was_cut_gives_what_is_whole(lines_of: LinesOf) -> None:
    text = json.dumps([PAIR, PAIR, PAIR])
    found = lines_of(text[:-20].encode(), name="file.json")
    assert [one.example is not None for one in found] == [True, True, False]
    assert "ends in the middle" in found[2].reason


def test_a_file_longer_than_a_piece(lines_of: LinesOf, monkeypatch: pytest.MonkeyPatch) -> None:
    values = [{"question": f'Number "{one}" [ ] \\', "answer": "x\n" * one} for one in range(1, 40)]
    monkeypatch.setattr(text_file, "_PIECE_BYTES", 7)
    found = lines_of(json.dumps(values).encode(), name="file.json")
    assert [one.example.question for one in found if one.example] == [
        one["question"] for one in values
    ]
    found = lines_of(json.dumps(values, indent=1).encode(), name="file.json")
    assert [one.line for one in found] == [2 + 4 * at for at in range(39)]


def test_what_is_too_long_is_left_out_without_being_kept(
    lines_of: LinesOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (text_file, json_values):
        monkeypatch.setattr(module, "LONGEST_LINE", 200)
    monkeypatch.setattr(text_file, "_PIECE_BYTES", 64)
    long = {"question": "When?", "answer": "x" * 5_000}
    deep = {"question": "When?", "answer": [["x" * 10] * 10] * 10}
    found = lines_of(PAIR, long, deep, PAIR)
    assert [(one.line, one.example is not None) for one in found] == [
        (1, True),
        (2, False),
        (3, False),
        (4, True),
    ]
    assert "longer than" in found[1].reason
    found = lines_of(json.dumps([PAIR, long, deep, PAIR]).encode(), name="file.json")
    assert [one.example is not None for one in found] == [True, False, False, True]
    assert "longer than" in found[1].reason


@pytest.mark.parametrize(
    "bomb",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"question": ' + b"[" * 100_000 + b"]" * 100_000 + b', "answer": "x"}',
        b'{"question": 1' + b"0" * 10_000 + b', "answer": "x"}',
        b'{"question": "a", "answer": ' + b'{"a": ' * 900 + b"1" + b"}" * 900 + b"}",
    ],
)
def test_bombs_go_off_in_one_line(lines_of: LinesOf, bomb: bytes) -> None:
    first, _, last = lines_of(PAIR, bomb, PAIR)
    assert first.example is not None
    assert last.example is not None
    inside_an_array = b"[" + json.dumps(PAIR).encode() + b"," + bomb + b"]"
    assert lines_of(inside_an_array, name="file.json")[0].example is not None
    preview(lines_of.path)


def test_signs_that_nothing_can_keep_are_replaced(lines_of: LinesOf) -> None:
    line = b'{"question": "half \\ud83d a\\u0000b", "answer": "\\udfff", "x\\ud800": "y"}'
    example = lines_of.one(line)
    assert example.question == "half ? a\ufffdb"
    assert example.answer == "?"
    assert "x?" in preview(lines_of.path).columns


def test_a_wild_object_never_ends_the_reading(lines_of: LinesOf) -> None:
    wild: list[object] = [None, True, 1.5, "x", [], {}, [[]], {"a": 1}, [{"role": "user"}]]
    names = ("messages", "conversations", "prompt", "system", "history", "passages", "context")
    pairs = [{**PAIR, name: value} for name in names for value in wild]
    turns = [{"messages": [{"role": value, "content": value}, SAID]} for value in wild]
    sharegpt = [{"conversations": [{"from": value, "value": value}]} for value in wild]
    bare = [{name: value} for name in (*names, "question", "answer") for value in wild]
    every = [*pairs, *turns, *sharegpt, *bare]
    found = lines_of(*every)
    assert len(found) == len(every)
    assert all((one.example is None) == bool(one.reason) for one in found)
    preview(lines_of.path)


def test_the_preview_of_a_large_value_is_short(lines_of: LinesOf) -> None:
    lines_of({"question": "x" * 50_000, "answer": "y" * 50_000})
    found = preview(lines_of.path)
    assert len(found.examples[0].question) < 3_000
    assert all(len(cell) < 3_000 for row in found.rows for cell in row)


def test_nothing_in_a_file_of_json_is_told(lines_of: LinesOf) -> None:
    assert lines_of(b"[]", name="file.json") == []
    found = preview(lines_of.path)
    assert (found.examples, found.problems, found.columns) == ((), (), ())
    with pytest.raises(UserProblem, match="empty"):
        lines_of(b" ", name="file.json")


def test_all_fields_come_with_a_line_also_with_one_that_is_left_out(lines_of: LinesOf) -> None:
    whole, without = {**PAIR, "kind": "fact", "page": 3}, {"question": "Who?", "a": [1], "b": 2}
    turns = {"messages": [{"role": "user", "content": "Hello"}, SAID], "id": 7}
    first, second, third, broken = lines_of(whole, without, turns, b"{")
    assert [one.fields for one in (first, second, third, broken)] == [whole, without, turns, {}]
    assert (first.choice.question, first.choice.answer) == tuple(PAIR)
    assert second.example is None
    assert third.choice == ColumnChoice()


def test_a_line_may_lack_an_answer_where_none_is_needed(lines_of: LinesOf) -> None:
    lines_of({"question": "Who?"}, {"question": "Who?", "kind": "refuse"}, {"answer": "Ann."})
    demands = Demands(needs_answer=False, beside=frozenset({"kind"}))
    found = list(read(lines_of.path, demands=demands))
    assert [one.example and one.example.answer for one in found] == ["", "", None]
    lines_of({"messages": [{"role": "user", "content": "Who?"}]}, {"messages": []})
    found = list(read(lines_of.path, demands=demands))
    assert [one.example and one.example.question for one in found] == ["Who?", None]
