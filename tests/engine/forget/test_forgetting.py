"""What is forgotten is gone: from the tables, and from the bytes of every file that is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.comparison.comparison_records import ComparedQuestion
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import AnswerPlace, NewQuestion, QuestionKind, ReadPassage, Way
from engine.comparison.storage import ComparisonList
from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.conversations.feedback import FeedbackList
from engine.conversations.records import (
    AskedScope,
    Role,
    SearchPart,
    SourcePart,
    TextPart,
)
from engine.errors import UserProblem
from engine.examples.records import ExamplePassage, NewExample, Purpose
from engine.examples.storage import ExampleList
from engine.forget.desk import ForgetDesk
from engine.forget.records import Forgotten, Place
from engine.forget.user_traces import NOTICE
from engine.index.contents import open_vector_index
from engine.index.opening import OpenIndex
from engine.index.recipe import Recipe
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection, encrypting, open_index_database, open_user_database
from engine.store.backups.copying import damage_of
from engine.store.backups.shelf import back_up
from engine.store.keyed import open_raw
from engine.vault import keys, lock
from tests.engine.comparison.material import answered, record
from tests.fixtures.indexing import FERRY, IndexedLibrary

WORD = "Zwiebelfisch"
"""A word that stands in one document alone, and in what was made of it."""

TEXT = f"The {WORD} meets at midnight.\n\nIts password is {WORD} seven."


@pytest.fixture
def library(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> IndexedLibrary:
    """Two documents, one of them with a secret."""
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=7)
    made.write("secret plan.txt", TEXT)
    made.write("ferry.txt", FERRY)
    made.add()
    made.sync()

    def open_index(_: Folders) -> OpenIndex:
        index = open_index_database(folders.index_database)
        vectors = open_vector_index(index, made.embedder.identity, made.embedder.dimensions)
        recipe = Recipe(made.embedder.identity, made.counter, 7)
        return OpenIndex(index, made.embedder, vectors, recipe)

    monkeypatch.setattr("engine.forget.desk.open_index", open_index)
    return made


@pytest.fixture
def path(library: IndexedLibrary) -> Path:
    return library.root / "secret plan.txt"


@pytest.fixture
def user(folders: Folders, library: IndexedLibrary) -> Iterator[Connection]:
    assert library.root.exists()
    with closing(open_user_database(folders.user_database)) as database:
        yield database


@pytest.fixture
def desk(folders: Folders) -> ForgetDesk:
    return ForgetDesk(folders, lambda: False)


def source(path: Path, content_hash: str, number: int = 1) -> SourcePart:
    quote = f"The {WORD} meets at midnight."
    return SourcePart(number, str(path), content_hash, "line 1", None, 0, 30, quote, 0, 30)


def talk_about(user: Connection, path: Path) -> int:
    """Ask about a document, be corrected, and go on; returns the conversation's id."""
    conversations = ConversationList(user)
    made = conversations.start("When do they meet?")
    asked = conversations.add_message(made.id, Role.QUESTION, (TextPart("When do they meet?"),))
    answer = conversations.add_message(
        made.id,
        Role.ANSWER,
        (TextPart(f"The {WORD} meets at midnight."), source(path, "h")),
        parent_id=asked,
    )
    FeedbackList(user).correct(answer, f"At midnight, says the {WORD}.")
    thanks = conversations.add_message(
        made.id, Role.QUESTION, (TextPart("Thank you."),), parent_id=answer
    )
    conversations.add_message(
        made.id,
        Role.ANSWER,
        (
            TextPart("You are welcome."),
            SearchPart("Thank you.", scope=AskedScope(paths=(str(path), "/other.txt"))),
        ),
        parent_id=thanks,
    )
    ConversationDocumentList(user).pin(made.id, path)
    return made.id


def teach_from(user: Connection, path: Path) -> None:
    """Make examples and questions, some of them from the document."""
    examples = ExampleList(user)
    set_id = examples.create_set("Meetings", Purpose.STYLE).id
    passage = ExamplePassage(TEXT, str(path))
    examples.add(
        set_id,
        [
            NewExample("When?", f"At midnight, {WORD}.", group=str(path)),
            NewExample("Where?", "At the pier.", passages=(passage,)),
            NewExample("Who?", "The keeper."),
        ],
    )
    questions = QuestionList(user)
    question_set = questions.create_set("Meetings").id
    place = AnswerPlace("secret plan.txt", f"The {WORD} meets")
    questions.add(
        question_set,
        [
            NewQuestion("When do they meet?", (WORD,), QuestionKind.FACT, place),
            NewQuestion("When does the ferry leave?", ("nine",), QuestionKind.FACT),
        ],
    )


def compare_with(user: Connection, path: Path) -> int:
    """Keep a comparison of three questions, one of which was answered from the document."""
    comparisons = ComparisonList(user)
    made = record(3, (Way.BASE, Way.DOCUMENTS))
    asked = [
        ComparedQuestion(at, 90 + at, NewQuestion(f"Number {at}?", ("x",), QuestionKind.FREE))
        for at in range(3)
    ]
    kept = comparisons.create(made.wish, made.facts, asked)
    passage = ReadPassage(str(path), "line 1", None, 0, 30, f"The {WORD} meets.", "h")
    for one in answered({Way.BASE: [0.0] * 3, Way.DOCUMENTS: [1.0] * 3}):
        read = (passage,) if (one.number, one.way) == (1, Way.DOCUMENTS) else ()
        comparisons.add_answer(kept.id, replace(one, passages=read, text=f"{WORD if read else ''}"))
    comparisons.finish(kept.id, json.dumps({"advice": {"headline": WORD}}))
    return kept.id


def files_with(folders: Folders, *needles: bytes) -> list[str]:
    """Return the kept files in whose bytes something stands."""
    found = []
    for one in sorted(folders.data.rglob("*")):
        if one.is_file():
            content = one.read_bytes()
            found += [one.name for needle in needles if needle in content]
    return found


def places(found: Forgotten) -> dict[Place, int]:
    return {one.place: one.count for one in found.removed}


def test_a_document_is_gone_from_every_file(
    folders: Folders, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    talk_about(user, path)
    teach_from(user, path)
    compare_with(user, path)
    backup = back_up(folders, datetime.now(UTC))
    logs = [folders.logs / name for name in ("indexing.log", "command-2.log.1")]
    for log in logs:
        log.write_text("read secret plan.txt\nread ferry.txt\n", "utf-8")
    readings = folders.cache / "readings"
    readings.mkdir(parents=True)
    (readings / "one").write_bytes(b"state")
    vectors = [
        bytes(vector)
        for (vector,) in _rows_of(
            folders,
            "SELECT vector FROM embedding JOIN chunk ON "
            "embedding_hash = hash JOIN document d ON d.content_id = chunk.content_id "
            "WHERE d.path LIKE '%secret plan.txt'",
        )
    ]
    assert vectors
    needle = WORD.encode()
    before = files_with(folders, needle, *vectors)
    assert {"user.db-wal", "index.db", backup.path.name} <= set(before)
    looked = desk.look(desk.document(path))
    assert files_with(folders, needle, *vectors) == before, "looking changes nothing"
    found = desk.forget(desk.document(path))
    assert places(found) == places(looked)
    assert places(found) == {
        Place.CONVERSATIONS: 1,
        Place.ATTACHMENTS: 1,
        Place.EXAMPLES: 2,
        Place.QUESTIONS: 1,
        Place.COMPARISONS: 1,
        Place.INDEX: 2,
        Place.READINGS: 1,
        Place.LOGS: 2,
        Place.BACKUPS: 1,
    }
    user.close()
    assert files_with(folders, needle, *vectors) == []
    assert [log.read_text("utf-8") for log in logs] == ["read ferry.txt\n"] * 2
    assert path.read_text("utf-8") == TEXT, "a file of the person's own"


def test_what_has_nothing_to_do_with_it_stays(
    folders: Folders, library: IndexedLibrary, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    conversation = talk_about(user, path)
    teach_from(user, path)
    compared = compare_with(user, path)
    found = desk.forget(desk.document(path))
    messages = ConversationList(user).messages(conversation)
    texts = [next(one for one in each.parts if isinstance(one, TextPart)).text for each in messages]
    assert texts == ["When do they meet?", NOTICE, "Thank you.", "You are welcome."]
    assert messages[1].parts == (TextPart(NOTICE),)
    (search,) = [one for one in messages[3].parts if isinstance(one, SearchPart)]
    assert search.scope.paths == ("/other.txt",)
    left = {one.place: one for one in found.left}
    assert left[Place.CONVERSATIONS].count == 2
    examples = ExampleList(user)
    assert [one.content.question for one in examples.accepted(examples.sets()[0].id)] == ["Who?"]
    comparisons = ComparisonList(user)
    assert [one.number for one in comparisons.questions(compared)] == [0, 2]
    assert comparisons.at(compared).result == ""
    assert set(library.states()) == {"ferry.txt"}
    library.check_sound()
    library.sync()
    assert set(library.states()) == {"ferry.txt"}, "it is not read again"
    assert FolderList(user).exclusions() == {path}
    assert damage_of(folders.user_database, in_use=True) == ""
    again = desk.forget(desk.document(path))
    assert again.removed == ()


def test_a_document_is_forgotten_under_the_paths_that_it_had(
    folders: Folders, library: IndexedLibrary, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    talk_about(user, path)
    examples = ExampleList(user)
    set_id = examples.create_set("Meetings", Purpose.STYLE).id
    sentence = f"The {WORD} meets at midnight."
    begin = TEXT.index(sentence)
    ferry = FERRY.splitlines()[0]
    examples.add(
        set_id,
        [
            NewExample(
                "When?",
                f"At midnight, {WORD}.",
                passages=(
                    ExamplePassage(sentence, str(path), "", begin, begin + len(sentence)),
                    ExamplePassage(ferry, "/gone/ferry.txt", "", 0, len(ferry), True),
                ),
            ),
            NewExample("Where?", f"At the pier, {WORD}.", group=str(path)),
            NewExample("Who?", "The keeper.", passages=(ExamplePassage("He.", "/gone/k.txt"),)),
        ],
    )
    backup = back_up(folders, datetime.now(UTC))
    moved = path.with_name("burnt.txt")
    path.rename(moved)
    library.sync()
    subject = desk.document(moved)
    assert subject.earlier == {path}
    found = desk.forget(subject)
    assert places(found) == {
        Place.CONVERSATIONS: 1,
        Place.ATTACHMENTS: 1,
        Place.EXAMPLES: 2,
        Place.INDEX: 2,
        Place.BACKUPS: 1,
    }
    assert [one.content.question for one in examples.accepted(set_id)] == ["Who?"]
    user.close()
    assert files_with(folders, WORD.encode()) == []
    assert damage_of(backup.path) == ""


def test_an_answer_tells_by_the_hash_where_a_document_lay(
    library: IndexedLibrary, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    (hash_,) = desk.document(path).hashes
    conversations = ConversationList(user)
    made = conversations.start("When?")
    conversations.add_message(made.id, Role.ANSWER, (TextPart("Then."), source(path, hash_)))
    examples = ExampleList(user)
    set_id = examples.create_set("Meetings", Purpose.STYLE).id
    examples.add(set_id, [NewExample("When?", "At midnight.", group=str(path))])
    moved = path.with_name("burnt.txt")
    path.rename(moved)
    library.sync()
    found = desk.forget(desk.document(moved))
    assert places(found)[Place.EXAMPLES] == 1


def test_what_lies_at_an_earlier_path_now_is_another_document(
    library: IndexedLibrary, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    talk_about(user, path)
    examples = ExampleList(user)
    set_id = examples.create_set("Meetings", Purpose.STYLE).id
    examples.add(set_id, [NewExample("When?", "Never.", group=str(path))])
    moved = path.with_name("burnt.txt")
    path.rename(moved)
    library.write(path.name, "They never meet, says the keeper of the list.")
    library.sync()
    assert desk.document(moved).earlier == frozenset()
    desk.forget(desk.document(moved))
    assert len(list(examples.accepted(set_id))) == 1


def test_an_equal_file_keeps_the_text_and_is_told(
    library: IndexedLibrary, user: Connection, desk: ForgetDesk, path: Path
) -> None:
    copy = library.write("copy.txt", TEXT)
    library.sync()
    assert user.path
    found = desk.forget(desk.document(path))
    assert set(library.states()) == {"ferry.txt", "copy.txt"}
    (left,) = [one for one in found.left if one.place is Place.INDEX]
    assert left.names == (str(copy),)
    library.check_sound()


def test_a_conversation_is_gone_with_what_was_made_of_it(
    folders: Folders, library: IndexedLibrary, user: Connection, desk: ForgetDesk
) -> None:
    conversations = ConversationList(user)
    made = conversations.start(f"Where is {WORD}?")
    conversations.add_message(made.id, Role.QUESTION, (TextPart(f"Where is {WORD}?"),))
    other = conversations.start("And the ferry?")
    row = user.row("SELECT identity FROM conversation WHERE id = ?", (made.id,))
    assert row is not None
    examples = ExampleList(user)
    set_id = examples.create_set("Liked", Purpose.STYLE).id
    examples.add(set_id, [NewExample("Where?", WORD, group=row[0]), NewExample("A?", "B.")])
    untouched = back_up(folders, datetime(2020, 1, 1, tzinfo=UTC))
    assert library.root.exists()
    found = desk.forget(desk.conversation(made.id))
    assert places(found) == {Place.CONVERSATIONS: 1, Place.EXAMPLES: 1, Place.BACKUPS: 1}
    assert [one.id for one in conversations.all()] == [other.id]
    user.close()
    holding = files_with(folders, WORD.encode())
    assert holding == ["index.db"], "the document that it was about"
    assert damage_of(untouched.path) == ""
    with pytest.raises(UserProblem, match="no conversation"):
        desk.conversation(made.id)


def test_a_backup_that_never_held_it_stays_byte_for_byte(
    folders: Folders, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    backup = back_up(folders, datetime.now(UTC))
    before = backup.path.read_bytes(), backup.path.stat().st_mtime_ns
    talk_about(user, path)
    found = desk.forget(desk.document(path))
    assert Place.BACKUPS not in places(found)
    assert (backup.path.read_bytes(), backup.path.stat().st_mtime_ns) == before


def test_what_was_deleted_before_is_gone_from_backups_too(
    folders: Folders, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    user.row("PRAGMA secure_delete = OFF")
    ConversationList(user).delete(talk_about(user, path))
    backup = back_up(folders, datetime.now(UTC))
    assert WORD.encode() in backup.path.read_bytes(), "in free space"
    desk.forget(desk.document(path))
    assert WORD.encode() not in backup.path.read_bytes()
    assert damage_of(backup.path) == ""


def test_backups_of_a_vault_forget_too(
    folders: Folders, user: Connection, path: Path, desk: ForgetDesk
) -> None:
    empty = back_up(folders, datetime(2020, 1, 1, tzinfo=UTC))
    talk_about(user, path)
    full = back_up(folders, datetime(2021, 1, 1, tzinfo=UTC))
    user.close()
    lock.make(folders.data, "four grey herons sit", in_keyring=False)
    encrypting.finish(folders)
    untouched = empty.path.read_bytes()
    looked = desk.look(desk.document(path))
    found = desk.forget(desk.document(path))
    assert places(found) == places(looked)
    (backups,) = [one for one in found.removed if one.place is Place.BACKUPS]
    assert backups.names == (full.path.name,)
    assert empty.path.read_bytes() == untouched
    with closing(open_raw(full.path)) as raw:
        rows = list(raw.execute("SELECT content FROM message_part"))
    assert rows
    assert not any(WORD in content for (content,) in rows)
    keys.forget()


def test_folders_are_refused(library: IndexedLibrary, desk: ForgetDesk) -> None:
    with pytest.raises(UserProblem, match="is a folder"):
        desk.document(library.root)


def _rows_of(folders: Folders, statement: str) -> list[tuple[bytes, ...]]:
    with closing(open_index_database(folders.index_database)) as index:
        return index.rows(statement)
