"""Files that older versions wrote, kept as SQL in tests/fixtures/old_versions: nothing is lost."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from engine.comparison.questions.gathering import from_examples
from engine.comparison.questions.storage import QuestionList
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.presets import PresetList
from engine.conversations.records import (
    AskedScope,
    CheckPart,
    CitationMark,
    Conversation,
    MessageState,
    ProblemPart,
    ReasoningPart,
    SearchPart,
    TextPart,
)
from engine.conversations.searching import ConversationSearch
from engine.examples.records import (
    ExampleOrigin,
    ExamplePassage,
    ExampleSet,
    ExampleTurn,
    NewExample,
    Purpose,
)
from engine.examples.storage import ExampleList
from engine.index.contents import Contents, open_vector_index
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.records import DocumentState
from engine.paths import Folders
from engine.store import Connection, open_index_database, open_user_database
from tests.engine.store.test_schema import schema_of
from tests.fixtures.embedders import HashingEmbedder

_KEPT = Path(__file__).parents[2] / "fixtures" / "old_versions"


@pytest.fixture
def old_files(folders: Folders) -> Folders:
    """Both databases as version 1 left them."""
    for name, path in (("user.1", folders.user_database), ("index.1", folders.index_database)):
        raw = apsw.Connection(str(path))
        raw.execute((_KEPT / f"{name}.sql").read_text(encoding="utf-8"))
        raw.close()
    return folders


@pytest.fixture
def second_version(folders: Folders) -> Folders:
    """A user.db as version 2 left it."""
    raw = apsw.Connection(str(folders.user_database))
    raw.execute((_KEPT / "user.2.sql").read_text(encoding="utf-8"))
    raw.close()
    return folders


@pytest.fixture
def third_version(folders: Folders) -> Folders:
    """A user.db as version 3 left it."""
    raw = apsw.Connection(str(folders.user_database))
    raw.execute((_KEPT / "user.3.sql").read_text(encoding="utf-8"))
    raw.close()
    return folders


@pytest.fixture
def fourth_version(folders: Folders) -> Folders:
    """A user.db as version 4 left it."""
    raw = apsw.Connection(str(folders.user_database))
    raw.execute((_KEPT / "user.4.sql").read_text(encoding="utf-8"))
    raw.close()
    return folders


def sound(database: Connection) -> bool:
    broken = database.rows("PRAGMA foreign_key_check")
    return not broken and database.rows("PRAGMA integrity_check") == [("ok",)]


def test_the_schema_is_that_of_a_new_file(old_files: Folders, tmp_path: Path) -> None:
    old = open_user_database(old_files.user_database)
    new = open_user_database(tmp_path / "new.db")
    assert sorted(schema_of(old).splitlines()) == sorted(schema_of(new).splitlines())
    assert sound(old)
    old.close()
    new.close()


def test_conversations_survive_word_for_word(old_files: Folders) -> None:
    database = open_user_database(old_files.user_database)
    conversations = ConversationList(database)
    (one,) = conversations.all()
    assert (one.title, one.collection_id) == ("When does the ferry leave?", None)
    question, answer, failed = conversations.all_messages(one.id)
    assert question.text == "When does the ferry leave?"
    text, source, reasoning = answer.parts
    assert text == TextPart("It leaves at nine.", (CitationMark(18, (1,)),))
    assert source == answer.sources[0]
    assert (source.quote, source.cited) == ("The ferry leaves the harbour at nine.", True)
    assert source.alike == ()
    assert reasoning == ReasoningPart("Nine, then.")
    assert failed.parts == (ProblemPart("The model stopped.", "Ask again."),)
    database.close()


def test_what_is_new_can_be_written_into_an_old_file(old_files: Folders) -> None:
    database = open_user_database(old_files.user_database)
    conversations = ConversationList(database)
    (folder,) = FolderList(database).all()
    collection = CollectionList(database).add("Letters", [folder.id])
    conversations.set_collection(1, collection.id)
    conversations.show_branch(2)
    parts = (*conversations.messages(1)[1].parts, SearchPart("When?"), CheckPart(()))
    conversations.update_message(2, parts, MessageState.COMPLETE)
    assert conversations.messages(1)[1].search == SearchPart("When?")
    assert conversations.messages(1)[1].alternatives == (2, 3)
    conversations.delete(1)
    assert database.rows("SELECT * FROM message_part") == []
    assert sound(database)
    database.close()


def test_the_second_version_becomes_the_third(second_version: Folders, tmp_path: Path) -> None:
    database = open_user_database(second_version.user_database)
    new = open_user_database(tmp_path / "new.db")
    assert sorted(schema_of(database).splitlines()) == sorted(schema_of(new).splitlines())
    assert sound(database)
    conversations = ConversationList(database)
    (one,) = conversations.all()
    assert one == Conversation(8, "Café on board?", 1002.0, 1006.0, 2)
    shown = conversations.messages(8)
    assert [message.id for message in shown] == [20, 21, 22, 23]
    assert [message.alternatives for message in shown] == [(20,), (21,), (22,), (23,)]
    assert shown == conversations.all_messages(8)
    asked = shown[1].search
    assert asked is not None
    assert asked.scope == AskedScope(2, "Letters", (4,))
    assert [(one.id, one.is_file) for one in FolderList(database).to_index()] == [
        (4, False),
        (5, True),
    ]
    new.close()
    database.close()


def test_the_third_version_becomes_the_fourth(third_version: Folders, tmp_path: Path) -> None:
    database = open_user_database(third_version.user_database)
    new = open_user_database(tmp_path / "new.db")
    assert sorted(schema_of(database).splitlines()) == sorted(schema_of(new).splitlines())
    assert sound(database)
    (one,) = ConversationList(database).all()
    assert one == Conversation(8, "Café on board?", 1002.0, 1005.0, folder_id=3, preset_id=6)
    assert [message.id for message in ConversationList(database).messages(8)] == [20, 21]
    corrected, liked = FeedbackList(database).all()
    assert corrected.feedback.correction == "Yes, on the upper deck."
    assert liked.feedback.rating is Rating.GOOD
    assert [hit.message_id for hit in ConversationSearch(database).search("upper deck")] == [22, 21]
    preset = PresetList(database).at(6)
    assert preset is not None
    assert preset.system_prompt == "Answer in one sentence."
    new.close()
    database.close()


def test_examples_can_be_kept_in_an_old_file(third_version: Folders) -> None:
    database = open_user_database(third_version.user_database)
    examples = ExampleList(database)
    made = examples.create_set("Ferry", Purpose.TASK)
    assert examples.add(made.id, [NewExample("When?", "At nine.")]).added == 1
    assert sound(database)
    database.close()


def test_the_fourth_version_becomes_the_fifth(fourth_version: Folders, tmp_path: Path) -> None:
    database = open_user_database(fourth_version.user_database)
    new = open_user_database(tmp_path / "new.db")
    assert sorted(schema_of(database).splitlines()) == sorted(schema_of(new).splitlines())
    assert sound(database)
    assert [message.id for message in ConversationList(database).messages(8)] == [20, 21]
    examples = ExampleList(database)
    assert examples.sets() == (
        ExampleSet(3, "Café", Purpose.TASK, 1009.0, accepted=1, waiting=1),
        ExampleSet(5, "Letters", Purpose.STYLE, 1010.0, accepted=1),
    )
    assert examples.at(31).content == NewExample(
        "Is there a café on board?",
        "Yes, on the upper deck.",
        "Answer in one sentence.",
        (ExampleTurn(False, "Is it a ferry?"), ExampleTurn(True, "It is.", is_taught=False)),
        (
            ExamplePassage(
                "Coffee is served on the upper deck.",
                "/home/ann/letters/ferry.txt",
                "line 3",
                10,
                44,
            ),
        ),
        ExampleOrigin.CORRECTED,
        "Café on board?",
        "inglenook:8a",
    )
    new.close()
    database.close()


def test_questions_can_be_kept_in_an_old_file(fourth_version: Folders) -> None:
    database = open_user_database(fourth_version.user_database)
    questions = QuestionList(database)
    made = questions.create_set("Ferry")
    asked = from_examples(ExampleList(database).accepted(3))
    assert questions.add(made.id, asked).added == 1
    assert questions.page(made.id, 0, 1)[0].content == asked[0]
    questions.remove_set(made.id)
    assert database.rows("SELECT * FROM question") == []
    assert sound(database)
    database.close()


def test_what_was_said_before_is_found_after_the_change(second_version: Folders) -> None:
    database = open_user_database(second_version.user_database)
    search = ConversationSearch(database)
    assert [hit.message_id for hit in search.search("cafe")] == [20]
    assert [hit.message_id for hit in search.search("upper deck")] == [21]
    assert database.rows("SELECT count(*) FROM message_words") == [(4,)]
    database.close()


def test_a_damaged_part_is_no_hindrance(second_version: Folders) -> None:
    raw = apsw.Connection(str(second_version.user_database))
    raw.execute("INSERT INTO message_part VALUES (23, 1, 'text', 'cut off {')")
    raw.close()
    database = open_user_database(second_version.user_database)
    assert [hit.message_id for hit in ConversationSearch(database).search("opens")] == [23]
    database.close()


def test_old_conversations_have_identities_of_their_own(second_version: Folders) -> None:
    raw = apsw.Connection(str(second_version.user_database))
    raw.execute("INSERT INTO conversation VALUES (9, 'Other', 1.0, 1.0, NULL)")
    raw.close()
    database = open_user_database(second_version.user_database)
    identities = [identity for (identity,) in database.rows("SELECT identity FROM conversation")]
    assert len(set(identities)) == 2
    assert all(one.startswith("inglenook:") for one in identities)
    assert ConversationList(database).messages(9) == []
    database.close()


def test_an_index_keeps_its_documents_and_their_text(old_files: Folders) -> None:
    """Its words and vectors are made anew by the next sync, from the folders."""
    database = open_index_database(old_files.index_database)
    assert sound(database)
    documents = DocumentList(database)
    (one,) = documents.all()
    assert (one.state, one.chunks, one.chunks_without_vector) == (DocumentState.EMBEDDING, 2, 2)
    assert (one.format, one.language, one.needs_password) == ("", "", False)
    assert documents.text(one.path, 27, 49) == "Gulls are asleep then."
    assert database.rows("SELECT rowid FROM chunk_text") == []
    database.close()


def test_an_old_content_can_be_removed_from_the_new_full_text(old_files: Folders) -> None:
    database = open_index_database(old_files.index_database)
    embedder = HashingEmbedder()
    contents = Contents(
        database, open_vector_index(database, embedder.identity, embedder.dimensions)
    )
    assert contents.count_pending(5) == 2
    database.run("DELETE FROM document")
    assert contents.remove_orphans() == 1
    assert database.rows("SELECT id FROM chunk") == []
    assert sound(database)
    database.close()
