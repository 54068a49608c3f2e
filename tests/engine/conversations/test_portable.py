"""Inglenook's own JSON: out and in again without loss, and nothing hostile comes in."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.conversations import importing
from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.conversations.exporting import ExportFormat, write_export
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.portable import (
    PortableConversation,
    PortableMessage,
    parents_first,
    read_out,
)
from engine.conversations.presets import Preset, PresetList
from engine.conversations.records import (
    AskedScope,
    CheckPart,
    CitationMark,
    DocumentUse,
    Evidence,
    MeasurePart,
    MessageState,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    Role,
    SearchPart,
    SentenceCheck,
    SourcePart,
    Support,
    TextPart,
)
from engine.library.collections import CollectionList
from engine.library.folders import FolderList
from engine.store import Connection, open_user_database

PARTS = (
    SearchPart(
        "ferry",
        Evidence.WEAK,
        DocumentUse.ALWAYS,
        AskedScope(3, "Letters", (1,), ("/a",), ("table",), ("/b",)),
        3,
    ),
    SourcePart(1, "/a", "h", "page 2", 2, 0, 9, "At nine.", 0, 9, cited=True, alike=("/c",)),
    ReasoningPart("hm 😀"),
    TextPart("At nine.", (CitationMark(8, (1,)),)),
    CheckPart((SentenceCheck(0, 8, Support.UNSUPPORTED, (1,), ((3, 7),)),)),
    QuotationPart(1, 0, 8, "At nine.", leads=True),
    MeasurePart(100, 50, 10, 4096, 12.5, 100.25, 1, 1, "taught"),
    ProblemPart("a", "b", "c"),
)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Connection]:
    """The user.db of another machine."""
    made = open_user_database(tmp_path / "elsewhere.db")
    yield made
    made.close()


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path.resolve() / "papers" / "offer.txt"
    path.parent.mkdir()
    path.write_text("x", encoding="utf-8")
    return path


@pytest.fixture
def rich(user_database: Connection, paper: Path) -> int:
    """A conversation with everything that one can have."""
    kept, documents = ConversationList(user_database), ConversationDocumentList(user_database)
    letters = CollectionList(user_database).add("Letters", ())
    one = kept.start("When?", letters.id).id
    asked = kept.add_message(one, Role.QUESTION, (TextPart("When?"),))
    first = kept.add_message(one, Role.ANSWER, PARTS, parent_id=asked, model="small-model")
    kept.add_message(
        one, Role.ANSWER, (TextPart("At"),), parent_id=asked, state=MessageState.STOPPED
    )
    kept.add_message(one, Role.QUESTION, ())
    kept.show_branch(first)
    kept.pin(one, True)
    kept.archive(one, True)
    kept.move(one, kept.add_folder("Trips"))
    kept.set_preset(one, PresetList(user_database).add(Preset(0, "Tides")).id)
    feedback = FeedbackList(user_database)
    feedback.rate(first, Rating.BAD)
    feedback.correct(first, "At eight.")
    documents.attach(one, paper)
    documents.pin(one, paper)
    return one


def exported(database: Connection, conversation_id: int, folder: Path) -> Path:
    path = folder / "export.json"
    write_export(database, [conversation_id], ExportFormat.JSON, path)
    return path


def renamed(conversation: PortableConversation) -> PortableConversation:
    """Return a conversation whose messages are numbered from 0: ids differ between databases."""
    names = {one.id: str(number) for number, one in enumerate(conversation.messages)}
    messages = tuple(
        replace(one, id=names[one.id], parent=None if one.parent is None else names[one.parent])
        for one in conversation.messages
    )
    return replace(conversation, messages=messages, shown=names.get(conversation.shown or ""))


def test_everything_comes_in_again(
    user_database: Connection, elsewhere: Connection, rich: int, tmp_path: Path, paper: Path
) -> None:
    path = exported(user_database, rich, tmp_path)
    PresetList(elsewhere).add(Preset(0, "Tides"))
    CollectionList(elsewhere).add("Letters", ())
    FolderList(elsewhere).add(paper.parent)
    (id_,) = importing.import_file(elsewhere, path).imported
    before, after = read_out(user_database, rich), read_out(elsewhere, id_)
    assert renamed(after) == renamed(before)
    assert before.shown_messages[1].parts == PARTS
    assert len(before.messages) == 4


def test_it_comes_back_after_it_was_deleted_and_not_before(
    user_database: Connection, rich: int, tmp_path: Path
) -> None:
    path = exported(user_database, rich, tmp_path)
    before = read_out(user_database, rich)
    assert importing.import_file(user_database, path).imported == ()
    ConversationList(user_database).delete(rich)
    (id_,) = importing.import_file(user_database, path).imported
    # The attachment is known to nothing any more: a file is not read because an export says so.
    assert renamed(read_out(user_database, id_)) == renamed(replace(before, documents=()))


def test_what_another_machine_does_not_have_is_left_away(
    user_database: Connection, elsewhere: Connection, rich: int, tmp_path: Path
) -> None:
    path = exported(user_database, rich, tmp_path)
    (id_,) = importing.import_file(elsewhere, path).imported
    found = read_out(elsewhere, id_)
    assert (found.folder, found.preset, found.collection) == ("Trips", "", "")
    assert found.documents == ()
    assert FolderList(elsewhere).to_index() == []


def test_an_answer_that_was_being_written_is_stopped(
    user_database: Connection, elsewhere: Connection, tmp_path: Path
) -> None:
    kept = ConversationList(user_database)
    one = kept.start("a").id
    kept.add_message(one, Role.ANSWER, (TextPart("half"),), state=MessageState.WRITING)
    (id_,) = importing.import_file(elsewhere, exported(user_database, one, tmp_path)).imported
    assert ConversationList(elsewhere).messages(id_)[0].state is MessageState.STOPPED


# Hostile values ------------------------------------------------------------------------------

_WRONG: tuple[tuple[str, object], ...] = (
    ("title", 5),
    ("title", None),
    ("created_at", "yesterday"),
    ("created_at", float("inf")),
    ("created_at", True),
    ("is_pinned", "yes"),
    ("folder", ["x"]),
    ("identity", 7),
    ("shown", 7),
    ("messages", None),
    ("messages", [5]),
    ("documents", [{"path": 5, "is_pinned": True, "is_attachment": True}]),
    ("documents", [{"path": "/a"}]),
    ("messages.role", "pirate"),
    ("messages.state", []),
    ("messages.id", 5),
    ("messages.parent", 5),
    ("messages.model", None),
    ("messages.rating", "great"),
    ("messages.correction", 5),
    ("messages.parts", "text"),
    ("messages.parts", [{"kind": "unknown"}]),
    ("messages.parts", [{"kind": "text"}]),
    ("messages.parts", [{"kind": "text", "text": 5}]),
    ("messages.parts", [{"kind": "text", "text": "x", "marks": 5}]),
    (
        "messages.parts",
        [{"kind": "text", "text": "x", "marks": [{"position": "x", "numbers": []}]}],
    ),
    (
        "messages.parts",
        [{"kind": "text", "text": "x", "marks": [{"position": 1, "numbers": ["1"]}]}],
    ),
    ("messages.parts", [{"kind": "measure", "tokens": 10**30}]),
    ("messages.parts", [{"kind": "search", "scope": {"paths": [5]}}]),
    ("messages.parts", [{"kind": "search", "use": "sometimes"}]),
)


@pytest.mark.parametrize(("field", "value"), _WRONG)
def test_a_field_of_a_wrong_type_keeps_the_conversation_out(
    user_database: Connection,
    elsewhere: Connection,
    rich: int,
    tmp_path: Path,
    field: str,
    value: object,
) -> None:
    path = exported(user_database, rich, tmp_path)
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    target = values["conversations"][0]
    *outer, name = field.split(".")
    if outer:
        target = target[outer[0]][0]
    target[name] = value
    path.write_text(json.dumps(values), encoding="utf-8")
    report = importing.import_file(elsewhere, path)
    assert report.imported == ()
    assert len(report.left_out) == 1
    assert report.left_out[0].reason.startswith("It is damaged")
    assert elsewhere.rows("SELECT * FROM message") == []


def test_an_export_does_not_choose_which_files_are_read(
    user_database: Connection, elsewhere: Connection, rich: int, tmp_path: Path, paper: Path
) -> None:
    path = exported(user_database, rich, tmp_path)
    secret = tmp_path.resolve() / "secret.txt"
    secret.write_text("x", encoding="utf-8")
    FolderList(elsewhere).add(paper.parent)
    link = paper.with_name("link.txt")
    link.symlink_to(secret)
    around = f"{paper.parent}{os.sep}..{os.sep}secret.txt"
    gone, share = str(paper.with_name("gone.txt")), "\\\\host\\share\\a.txt"
    values = json.loads(path.read_text(encoding="utf-8"))
    values["conversations"][0]["documents"] = [
        {"path": name, "is_pinned": True, "is_attachment": True}
        for name in (str(secret), str(link), around, gone, share, "\0")
    ]
    path.write_text(json.dumps(values), encoding="utf-8")
    (id_,) = importing.import_file(elsewhere, path).imported
    assert ConversationDocumentList(elsewhere).of(id_) == ()


# Order ---------------------------------------------------------------------------------------


def message(id_: str, parent: str | None, at: float) -> PortableMessage:
    return PortableMessage(id_, parent, Role.QUESTION, (TextPart(id_),), at)


def test_parents_come_first_and_then_what_is_older() -> None:
    given = [
        message("c", "a", 3.0),
        message("b", "a", 1.0),
        message("a", None, 2.0),
        message("lost", "nowhere", 0.0),
        message("x", "y", 0.0),
        message("y", "x", 0.0),
    ]
    ordered = parents_first(given)
    assert [one.id for one in ordered] == ["lost", "a", "b", "c"]
    assert ordered[0].parent is None


def test_a_branch_of_thousands_is_followed_without_recursion() -> None:
    length = sys.getrecursionlimit() * 3
    given = [message(str(n), str(n - 1) if n else None, float(n)) for n in range(length)]
    one = PortableConversation("i", "t", 0.0, 0.0, parents_first(given))
    assert len(one.shown_messages) == length
    assert one.branch("3")[-1].id == "3"
    assert replace(one, messages=()).shown_messages == ()
