"""`inglenook questions`: from a file to a set, its checks and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import NewQuestion, QuestionKind
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import Role, TextPart
from engine.examples.records import NewExample, Purpose, Review
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.store import Connection
from tests.fixtures.commands import Run
from tests.fixtures.workbooks import workbook_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Ten facts, one of them twice, two that nothing answers, and two lines that are none."""
    path = tmp_path / "ferries.jsonl"
    said: list[dict[str, Any]] = [
        {"question": f"Where is pier {at}?", "answers": [f"By lamp {at}."], "source": "piers.pdf"}
        for at in range(10)
    ]
    refused = [{"question": f"Who is {one}?", "kind": "refuse"} for one in ("Ann", "Ben")]
    lines = [*map(json.dumps, [*said, said[0], *refused]), "{", json.dumps({"question": "x"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def examples(user_database: Connection) -> ExampleList:
    """A set of examples, two of which ask what the file asks."""
    listed = ExampleList(user_database)
    said = [("Where is pier 1?", "x"), ("where is PIER 2", "y"), ("Where is the inn?", "There.")]
    made = listed.create_set("Taught", Purpose.TASK)
    listed.add(made.id, [NewExample(question, answer) for question, answer in said])
    return listed


def sets(run: Run) -> dict[str, int]:
    return {one["name"]: one["accepted"] for one in run("questions", "--json").json["sets"]}


@pytest.mark.usefixtures("examples")
def test_a_set_from_a_file_to_its_end(run: Run, file: Path, tmp_path: Path) -> None:
    assert sets(run) == {}
    imported = run("questions", "import", file, "--json").json
    assert (imported["set"], imported["added"], imported["duplicates"]) == ("ferries", 12, 1)
    assert (imported["left_out_total"], imported["left_out"][0]["line"]) == (2, 14)
    assert imported["kinds"] == {"fact": 11, "refuse": 2}
    assert sets(run) == {"ferries": 12}
    checked = run("questions", "check", "FERRIES", "--json").json
    assert (checked["total"], checked["counting"]) == (12, 12)
    checked = run("questions", "check", "ferries", "--examples", "taught", "--json").json
    assert (checked["counting"], len(checked["apart"]["taught"])) == (10, 2)
    shown = run("questions", "show", "ferries", "--json").json["questions"]
    assert shown[0]["content"]["expected"] == ["By lamp 0."]
    refused = run("questions", "show", "ferries", "--kind", "refuse", "--json").json["questions"]
    assert len(refused) == 2
    target = tmp_path / "out.jsonl"
    assert run("questions", "export", "ferries", target, "--json").json["questions"] == 12
    assert run("questions", "import", target, "--set", "Copy", "--json").json["added"] == 12
    copied = run("questions", "show", "Copy", "--json").json["questions"]
    assert [one["content"] for one in copied] == [one["content"] for one in shown]
    assert run("questions", "remove", "ferries", "--json").json == {"removed": "ferries"}
    assert sets(run) == {"Copy": 12}


@pytest.mark.usefixtures("examples")
def test_people_are_told_in_sentences(run: Run, file: Path, user_database: Connection) -> None:
    assert run("questions").output == "There are no questions.\n"
    said = run("questions", "import", file, "--set", "Piers").output
    assert "12 questions were added to “Piers”.\n1 were there already." in said
    assert "  line 14: It is not JSON" in said
    assert "Kinds: 11 fact, 2 refuse." in said
    questions = QuestionList(user_database)
    (one,) = questions.sets()
    waiting = NewQuestion("Waits?", ("x",), QuestionKind.FREE, review=Review.WAITING)
    unmeasured = [NewQuestion(each, (), QuestionKind.FACT) for each in ("A?", "B?", "C?", "D?")]
    questions.add(one.id, [waiting, *unmeasured])
    assert run("questions", "list").output == "Piers: 16 questions, 1 to be reviewed\n"
    said = run("questions", "check", "Piers", "--examples", "Taught").output
    assert "“Piers”: 16 questions, 10 of them would count.\n1 more wait for a look." in said
    assert "2 questions are kept out: the model was taught with them." in said
    assert "  ferries.jsonl, line 2: Where is pier 1?" in said
    assert "4 have no right answer and cannot be measured:" in said
    assert "  and 1 more." in said
    assert "Of 4 it is not known where the answer stands" in said
    said = run("questions", "show", "Piers").output
    assert "Where is pier 0?  (fact)\n  By lamp 0.\n" in said
    assert "Who is Ann?  (refuse)\n  nothing answers it\n" in said
    assert "Waits?  (free, waiting)\n" in said
    assert run("questions", "remove", "Piers").output == "“Piers” is deleted.\n"


def test_other_languages_are_told(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "mixed.csv"
    rows = [
        "When does the first ferry of the morning leave the harbour of the island?,At nine.",
        "Where can the people of the island buy tickets for the ferry in the evening?,At the inn.",
        "Wann fährt am Morgen die erste Fähre vom Hafen der Insel wieder hinaus?,Um neun Uhr.",
    ]
    table.write_text("\n".join(["question,answer", *rows]), encoding="utf-8")
    run("questions", "import", table)
    said = run("questions", "check", "mixed").output
    assert "They are in several languages: 2 English, 1 German." in said
    assert "  mixed.csv, line 4: Wann" in said


def test_columns_kinds_and_sheets_are_chosen(
    run: Run, tmp_path: Path, user_database: Connection
) -> None:
    book = tmp_path / "book.xlsx"
    book.write_bytes(
        workbook_of(First=[["question"], ["Why?"]], Second=[["film", "verdict"], ["Dull", "bad"]])
    )
    said = run("questions", "import", book, "--kind", "refuse").output
    assert "Only the first sheet was read. Name another one with --sheet: “Second”." in said
    words = [
        *("--question", "film", "--answer", "verdict", "--instruction", "Good or bad?"),
        *("--sheet", "Second", "--kind", "label", "--set", "Films"),
    ]
    assert run("questions", "import", book, *words, "--json").json["kinds"] == {"label": 1}
    questions = QuestionList(user_database)
    one = questions.set_named("films")
    assert one is not None
    first = next(questions.accepted(one.id)).content
    assert (first.question, first.expected) == ("Good or bad?\n\nDull", ("bad",))


def test_answers_of_conversations_are_gathered(run: Run, user_database: Connection) -> None:
    assert run("questions", "gather", "Mine").code == 1
    assert sets(run) == {}
    kept = ConversationList(user_database)
    one = kept.start("When?").id
    asked = kept.add_message(one, Role.QUESTION, (TextPart("When?"),))
    answer = kept.add_message(one, Role.ANSWER, (TextPart("At nine."),), parent_id=asked)
    FeedbackList(user_database).rate(answer, Rating.GOOD)
    assert run("questions", "gather", "Mine", "--json").json == {
        "set": "Mine",
        "added": 1,
        "duplicates": 0,
        "kinds": {"fact": 1},
    }
    said = run("questions", "gather", "Mine").output
    assert said == "0 questions were added to “Mine”.\n1 were there already.\n"


def test_examples_become_questions(run: Run, examples: ExampleList) -> None:
    made = run("questions", "from-examples", "taught", "--json").json
    assert (made["set"], made["added"]) == ("Taught", 3)
    words = ("questions", "from-examples", "Taught", "--set", "Two", "--count", "2")
    assert "2 questions were added to “Two”.\nA model that is taught" in run(*words).output
    checked = run("questions", "check", "Two", "--examples", "Taught", "--json").json
    assert checked["counting"] == 0
    (one,) = examples.sets()
    examples.review([each.id for each in examples.accepted(one.id)], Review.REJECTED)
    assert run("questions", "from-examples", "Taught", "--set", "None").code == 1
    assert sets(run) == {"Taught": 3, "Two": 2}


def test_questions_are_drafted_from_documents(
    run: Run, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Any] = []

    def draft(_: Folders, __: object, set_id: int, *rest: Any) -> dict[str, Any]:  # noqa: ANN401
        paths, count, model, tell, _ = rest
        given.extend([set_id, paths, count, model])
        tell("drafted", {"done": 1, "total": 5, "question": "When?", "expected": ["At nine."]})
        return {"added": 0, "faults": {"short": 2}}

    monkeypatch.setattr("engine.comparison.questions.drafting.draft_questions", draft)
    words = ("questions", "draft", "Drafts", documents, "--count", "5", "--model", "small")
    assert run(*words, "--json").json == {"set": "Drafts", "added": 0, "faults": {"short": 2}}
    assert given[1:] == [[documents], 5, "small"]
    said = run(*words).output
    assert said == "1 of 5: When?\n0 questions wait in “Drafts” for a look.\n"
    assert sets(run) == {}, "nothing was drafted into it"


@pytest.mark.parametrize(
    "words",
    [
        ["import", "gone.jsonl"],
        ["import", "empty.jsonl"],
        ["import", "broken.jsonl"],
        ["import", "table.csv"],
        ["import", "table.csv", "--question", "gone"],
        ["from-examples", "gone"],
        ["show", "gone"],
        ["check", "gone"],
        ["check", "Kept", "--examples", "gone"],
        ["export", "gone", "out.jsonl"],
        ["export", "Kept", "no/such/folder/out.jsonl"],
        ["remove", "gone"],
    ],
)
def test_what_cannot_be_done_has_a_reason_and_changes_nothing(
    run: Run, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.jsonl").write_text("")
    Path("broken.jsonl").write_text("{\n[\n")
    Path("table.csv").write_text("question,kind\nWho?,fact\n")
    run("questions", "import", file, "--set", "Kept")
    said = run("questions", *words)
    assert (said.code, said.output) == (1, "")
    assert len(said.errors.splitlines()) == 2
    assert sets(run) == {"Kept": 12}


@pytest.mark.parametrize(
    "arguments",
    [
        ["polish"],
        ["import"],
        ["check"],
        ["draft", "a"],
        ["export", "a"],
        ["import", "a", "--kind", "fun"],
        ["from-examples", "a", "--count", "0"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    assert run("questions", *arguments).code == 2
