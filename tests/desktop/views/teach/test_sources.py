"""Where examples come from: files, rated answers, documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget

from desktop.services.example_sources import ImportOutcome
from desktop.views.teach.draft_dialog import DraftDialog
from desktop.views.teach.import_dialog import ImportDialog
from desktop.views.teach.import_words import left_out_words, outcome_words
from desktop.widgets.number_field import NumberField
from desktop.widgets.option_card import OptionCard
from desktop.widgets.search_field import SearchField
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import Role, TextPart
from engine.errors import UserProblem
from engine.protocol import Values
from tests.desktop.teach_material import AnyLesson
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words

TABLE: Values = {
    "kind": "table",
    "columns": ["review", "mood"],
    "choice": {"question": "review", "answer": "", "system": "", "context": ""},
    "rows": [["Lovely.", "good"], ["Dull.", "bad"]],
    "problems": [{"line": 7, "reason": "It has three cells instead of two."}],
}


def look_into(desk: Desk, path: Path, preview: Values) -> ImportDialog:
    set_id = desk.add_set(count=0).id
    desk.page.open_set(set_id)
    desk.page.wizard.drop([path])
    desk.last("preview").succeed(preview)
    return part(desk.page, ImportDialog)


def add_documents(desk: Desk, tmp_path: Path, *names: str) -> list[Path]:
    folder = tmp_path.resolve() / "Letters"
    folder.mkdir()
    desk.services.library.add([folder])
    folder_id = desk.services.library.folders()[0].id
    database = desk.services.library._documents._database
    for name in names:
        content = database.insert(
            "INSERT INTO content (hash, title, characters, pages, notes, recipe, language) "
            "VALUES (?, '', 1, 1, '', '', 'en')",
            (name,),
        )
        database.insert(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, content_id, "
            "changed_at, format, needs_password) "
            "VALUES (?, ?, 9, 1, 'indexed', '', ?, 0, 'pdf', 0)",
            (folder_id, str(folder / name), content),
        )
    return [folder / name for name in names]


def test_the_columns_of_a_table_are_chosen(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "moods.csv"
    dialog = look_into(desk, path, TABLE)
    table = part(dialog, QTableWidget)
    assert (table.rowCount(), table.columnCount()) == (2, 2)
    assert "1 line cannot be read" in buttons(dialog)
    assert (
        "Line 7: It has three cells instead of two." in part(dialog, QPlainTextEdit).toPlainText()
    )
    dialog.accept()
    assert dialog.said() == "Choose two different columns: the questions and the answers."
    combos = {one.accessibleName(): one for one in dialog.findChildren(QComboBox)}
    combos["Answers are in"].setCurrentText("mood")
    part(dialog, QLineEdit).setText("Which mood?")
    assert "“Which mood? Lovely.” is answered “good”" in words(dialog)
    dialog.accept()
    assert desk.last("import").parameters == {
        "path": str(path),
        "set": desk.page.lesson.set_id,
        "choice": {
            "question": "review",
            "answer": "mood",
            "system": "",
            "context": "",
            "instruction": "Which mood?",
            "sheet": "",
        },
    }


def test_another_sheet_is_looked_into_anew(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "moods.xlsx"
    dialog = look_into(desk, path, {**TABLE, "sheets": ["Spring", "Autumn"]})
    sheets = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Sheet")
    sheets.setCurrentText("Autumn")
    sheets.activated.emit(1)
    assert desk.last("preview").parameters == {"path": str(path), "choice": {"sheet": "Autumn"}}
    assert not dialog.isVisible()


def test_fields_that_nobody_knows_are_chosen_as_columns_are(desk: Desk, tmp_path: Path) -> None:
    dialog = look_into(desk, tmp_path / "odd.jsonl", {**TABLE, "kind": "alpaca", "examples": []})
    assert {one.accessibleName() for one in dialog.findChildren(QComboBox)} == {
        "Questions are in",
        "Answers are in",
        "Passages are in",
        "Instructions are in",
    }


def test_conversations_need_no_choice(desk: Desk, tmp_path: Path) -> None:
    examples = [{"question": "Hello?", "answer": "Good day."}]
    dialog = look_into(desk, tmp_path / "talk.jsonl", {"kind": "sharegpt", "examples": examples})
    assert dialog.findChildren(QComboBox) == []
    assert "Conversations in the form of ShareGPT" in words(dialog)
    dialog.accept()
    assert desk.last("import").parameters["choice"] is None


def test_an_import_shows_how_far_it_is_and_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    dialog = look_into(desk, tmp_path / "talk.jsonl", {"kind": "openai", "examples": []})
    dialog.accept()
    desk.last("import").tell("importing", {"done": 1200, "total": 4000})
    assert "Importing: 1,200 lines" in words(desk.page)
    button(desk.page, "Stop").click()
    assert desk.last("import").is_cancelled
    desk.last("import").fail(UserProblem("Cancelled."))
    assert "Stop" not in buttons(desk.page)


def test_what_an_import_brought_is_told(desk: Desk, tmp_path: Path) -> None:
    ends: list[ImportOutcome] = []
    desk.page.import_ended.connect(ends.append)
    dialog = look_into(desk, tmp_path / "talk.jsonl", {"kind": "openai", "examples": []})
    dialog.accept()
    desk.last("import").succeed({"added": 1, "duplicates": 2, "left_out": [], "left_out_total": 0})
    assert desk.told == ["1 example added, 2 were there already."]
    left_out = [{"line": 3, "reason": "The answer is empty."}]
    desk.services.sources.gather(desk.page.lesson.set_id)
    desk.last("gather").succeed({"added": 0, "left_out": left_out, "left_out_total": 41})
    (outcome,) = ends
    assert outcome_words(outcome) == "0 examples added, 41 left out."
    assert left_out_words(outcome) == "Line 3: The answer is empty.\nand 40 more"


def test_rated_answers_are_offered_when_there_are_some(desk: Desk) -> None:
    set_id = desk.add_set(count=0).id
    desk.page.open_set(set_id)
    cards = {one.accessibleName(): one for one in desk.page.findChildren(OptionCard)}
    assert not cards["Answers you rated"].isEnabled()
    conversations = ConversationList(desk.database)
    talk = conversations.start("Ferries")
    message = conversations.add_message(talk.id, Role.ANSWER, (TextPart("At nine."),))
    FeedbackList(desk.database).rate(message, Rating.GOOD)
    desk.page.wizard.go_to(1)
    assert cards["Answers you rated"].isEnabled()
    assert "1 so far" in words(desk.page)
    cards["Answers you rated"].click()
    assert desk.last("gather").parameters == {"set": set_id}
    desk.last("gather").succeed({"added": 1, "duplicates": 0})
    assert desk.told == ["1 example added."]


def test_documents_are_chosen_and_drafts_wait_for_review(desk: Desk, tmp_path: Path) -> None:
    paths = add_documents(desk, tmp_path, "ferry.pdf", "light.pdf", "bread.pdf")
    set_id = desk.add_set(count=1).id
    desk.page.open_set(set_id)
    button(desk.page, "Draft…").click()
    dialog = part(desk.page, DraftDialog)
    dialog.accept()
    assert dialog.said() == "Check at least one document."
    part(dialog, SearchField).setText("light")
    listed = part(dialog, QListWidget)
    assert listed.count() == 1
    listed.item(0).setCheckState(Qt.CheckState.Checked)
    assert "1 of 3 documents chosen" in words(dialog)
    part(dialog, NumberField).setValue(5)
    dialog.accept()
    assert desk.last("draft").parameters == {
        "set": set_id,
        "paths": [str(paths[1])],
        "count": 5,
        "model": "smollm2-135m-instruct",
    }
    desk.last("draft").tell(
        "drafted", {"done": 2, "total": 5, "question": "Who lit it?", "answer": "Anna."}
    )
    assert "Drafting: 2 of 5 · Who lit it?" in words(desk.page)
    assert not button(desk.page, "Draft…").isEnabled()
    desk.last("draft").succeed({"added": 2})
    assert desk.told == ["2 drafted. They wait for you."]


def test_without_documents_the_library_is_shown(desk: Desk) -> None:
    wanted: list[str] = []
    desk.page.documents_wanted.connect(lambda: wanted.append("documents"))
    desk.page.open_set(desk.add_set(count=1).id)
    button(desk.page, "Draft…").click()
    assert wanted == ["documents"]
    assert "There are no documents yet" in desk.told[0]


def test_nothing_is_drafted_while_something_is_taught(desk: Desk) -> None:
    desk.page.open_set(desk.add_set(count=1).id)
    desk.services.training.start(AnyLesson())
    assert not button(desk.page, "Draft…").isEnabled()
    assert button(desk.page, "Import…").isEnabled()
