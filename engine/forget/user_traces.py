"""Where something lives on in a user.db, and its removal from there.

The same is done to the person's own user.db and to each backup of it. Found are, for a document:
answers that read it, the conversations that have it attached or pinned, examples and questions that
come from it, and the questions of comparisons that are about it or were answered from it. For a
conversation: itself, and the examples and questions that come from it.

An answer stays as a message that says so, because the conversation goes on below it. Not covered:
what people and later answers repeat in their own words; that is told, not found.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.comparison.records import is_document
from engine.conversations.parts import encode
from engine.conversations.records import TextPart
from engine.counting import counted
from engine.forget.records import ForgottenConversation, ForgottenDocument, Place, Subject, Trace
from engine.store import Connection

NOTICE: Final = "This answer was removed: it rested on a document that was to be forgotten."

_MOST_NAMES: Final = 20
_READS_IT: Final = (
    "(json_extract({0}, '$.path') IN (SELECT value FROM json_each(:paths)) OR "
    "json_extract({0}, '$.content_hash') IN (SELECT value FROM json_each(:hashes)))"
)
"""Whether a passage, as JSON, is of the document."""

_ANSWERS: Final = (
    "SELECT DISTINCT message_id FROM message_part WHERE kind = 'source' AND "  # noqa: S608 - ours
    + _READS_IT.format("content")
)
_LATER: Final = """
    SELECT count(*) FROM message WHERE id NOT IN (SELECT value FROM json_each(:messages))
    AND EXISTS (
        SELECT 1 FROM message AS quoting WHERE quoting.conversation_id = message.conversation_id
        AND quoting.id < message.id AND quoting.id IN (SELECT value FROM json_each(:messages))
    )
"""
_EXAMPLES: Final = (
    "SELECT id, set_id FROM example "
    "WHERE group_name IN (SELECT value FROM json_each(:groups)) OR EXISTS "
    "(SELECT 1 FROM json_each(passages) WHERE json_extract(value, '$.path') IN "
    "(SELECT value FROM json_each(:paths)))"
)
_COMPARED: Final = (
    "SELECT comparison_id, number FROM comparison_answer WHERE EXISTS "  # noqa: S608 - ours
    f"(SELECT 1 FROM json_each(answer, '$.passages') WHERE {_READS_IT.format('value')})"
)


@dataclass(frozen=True, slots=True)
class UserTraces:
    """What a user.db holds of something.

    Attributes:
        answers: Ids of the answers that read the document.
        later: How many messages come after one of these in the same conversation.
        conversations: Ids of the conversations with such answers, or of the one to be forgotten.
        attached: Ids of the conversations that have the document attached or pinned.
        examples: Pairs of set and example.
        questions: Pairs of set and question.
        compared: Pairs of comparison and number of a question.
        named: How many parts of other messages name the document among what was searched.
    """

    answers: tuple[int, ...] = ()
    later: int = 0
    conversations: tuple[int, ...] = ()
    attached: tuple[int, ...] = ()
    examples: tuple[tuple[int, int], ...] = ()
    questions: tuple[tuple[int, int], ...] = ()
    compared: tuple[tuple[int, int], ...] = ()
    named: int = 0

    @property
    def is_any(self) -> bool:
        """Whether there is anything to remove."""
        return bool(
            self.answers
            or self.conversations
            or self.attached
            or self.examples
            or self.questions
            or self.compared
            or self.named
        )


def find(user: Connection, subject: Subject) -> UserTraces:
    """Return what a user.db holds of something."""
    if isinstance(subject, ForgottenDocument):
        return _of_document(user, subject)
    return _of_conversation(user, subject)


def remove(user: Connection, subject: Subject, found: UserTraces) -> None:
    """Remove what was found, all of it or nothing."""
    with user.transaction():
        if isinstance(subject, ForgottenConversation):
            _delete(user, "conversation", found.conversations)
        else:
            _blank_answers(user, found.answers)
            _clear_scopes(user, subject)
            user.run(
                "DELETE FROM conversation_document WHERE path IN (SELECT value FROM json_each(?))",
                (json.dumps(subject.groups),),
            )
        _delete(user, "example", [id_ for _, id_ in found.examples])
        _delete(user, "question", [id_ for _, id_ in found.questions])
        user.run_many(
            "DELETE FROM comparison_question WHERE comparison_id = ? AND number = ?",
            found.compared,
        )
        # What was found is in words and figures that rest on what is gone: it is computed anew.
        ids = sorted({id_ for id_, _ in found.compared})
        user.run_many("UPDATE comparison SET result = '' WHERE id = ?", ((id_,) for id_ in ids))
        user.run(
            "DELETE FROM comparison WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
            "(SELECT 1 FROM comparison_question WHERE comparison_id = comparison.id)",
            (json.dumps(ids),),
        )


def traces(user: Connection, subject: Subject, found: UserTraces) -> Iterator[Trace]:
    """Yield what was found, for people."""
    titles = _names(user, "conversation", "title", found.conversations)
    if isinstance(subject, ForgottenConversation):
        yield Trace(Place.CONVERSATIONS, 1, "the conversation itself", titles)
    elif found.answers:
        words = counted(len(found.answers), "answer that read it", "answers that read it")
        yield Trace(Place.CONVERSATIONS, len(found.answers), words, titles)
    if found.later and isinstance(subject, ForgottenDocument):
        words = counted(found.later, "later message", "later messages")
        left = "They may repeat it in their own words: read them, or delete the conversations."
        yield Trace(Place.CONVERSATIONS, found.later, words, titles, left)
    if found.attached:
        words = counted(
            len(found.attached), "conversation has it at hand", "conversations have it at hand"
        )
        names = _names(user, "conversation", "title", found.attached)
        yield Trace(Place.ATTACHMENTS, len(found.attached), words, names)
    for place, table, pairs, words in (
        (Place.EXAMPLES, "example_set", found.examples, counted(len(found.examples), "example")),
        (
            Place.QUESTIONS,
            "question_set",
            found.questions,
            counted(len(found.questions), "question"),
        ),
        (
            Place.COMPARISONS,
            "comparison",
            found.compared,
            counted(len(found.compared), "compared question"),
        ),
    ):
        if pairs:
            names = _names(user, table, "name", {set_id for set_id, _ in pairs})
            yield Trace(place, len(pairs), words, names)


# Finding -----------------------------------------------------------------------------------------


def _of_document(user: Connection, subject: ForgottenDocument) -> UserTraces:
    paths = json.dumps(subject.groups)
    read = {"paths": paths, "hashes": json.dumps(sorted(subject.hashes))}
    answers = [int(id_) for (id_,) in user.rows(_ANSWERS, read)]
    rows = user.rows(
        "SELECT DISTINCT conversation_id FROM message WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(answers),),
    )
    later = user.row(_LATER, {"messages": json.dumps(answers)})
    attached = user.rows(
        "SELECT DISTINCT conversation_id FROM conversation_document "
        "WHERE path IN (SELECT value FROM json_each(?))",
        (paths,),
    )
    examples = user.rows(_EXAMPLES, {"paths": paths, "groups": paths})
    questions = _questions(user, subject)
    compared = {(int(id_), int(n)) for id_, n in user.rows(_COMPARED, read)}
    compared |= _compared_questions(user, subject, {id_ for _, id_ in questions})
    return UserTraces(
        tuple(answers),
        int(later[0]) if later else 0,
        tuple(int(id_) for (id_,) in rows),
        tuple(int(id_) for (id_,) in attached),
        tuple((int(set_id), int(id_)) for id_, set_id in examples),
        tuple(questions),
        tuple(sorted(compared)),
        len(_freed_parts(user, subject)),
    )


def _of_conversation(user: Connection, subject: ForgottenConversation) -> UserTraces:
    # By what it is: in a backup its number may be that of another one, which was deleted since.
    there = user.rows("SELECT id FROM conversation WHERE identity = ?", (subject.group,))
    examples = user.rows(_EXAMPLES, {"paths": "[]", "groups": json.dumps(subject.groups)})
    questions = _questions(user, subject)
    compared = _compared_questions(user, subject, {id_ for _, id_ in questions})
    return UserTraces(
        conversations=tuple(int(id_) for (id_,) in there),
        examples=tuple((int(set_id), int(id_)) for id_, set_id in examples),
        questions=tuple(questions),
        compared=tuple(sorted(compared)),
    )


def _questions(user: Connection, subject: Subject) -> list[tuple[int, int]]:
    rows = user.rows(
        "SELECT set_id, id, group_name, coalesce(json_extract(place, '$.path'), '') FROM question"
    )
    return [(int(set_id), int(id_)) for set_id, id_, *about in rows if _is_about(subject, *about)]


def _compared_questions(
    user: Connection, subject: Subject, questions: set[int]
) -> set[tuple[int, int]]:
    rows = user.rows(
        "SELECT comparison_id, number, question_id, coalesce(json_extract(content, '$.group'), ''),"
        " coalesce(json_extract(content, '$.place.path'), '') FROM comparison_question"
    )
    return {
        (int(id_), int(number))
        for id_, number, question_id, *about in rows
        if question_id in questions or _is_about(subject, *about)
    }


def _is_about(subject: Subject, group: str, place: str) -> bool:
    if group and group in subject.groups:
        return True
    is_known = isinstance(subject, ForgottenDocument) and bool(place)
    return is_known and any(is_document(one, place) for one in subject.groups)


# Removing ----------------------------------------------------------------------------------------


def _blank_answers(user: Connection, messages: Sequence[int]) -> None:
    kind, content = encode(TextPart(NOTICE))
    for table in ("message_part", "feedback"):
        user.run_many(f"DELETE FROM {table} WHERE message_id = ?", ((id_,) for id_ in messages))  # noqa: S608 - ours
    user.run_many(
        "INSERT INTO message_part (message_id, ordinal, kind, content) VALUES (?, 0, ?, ?)",
        ((id_, kind, content) for id_ in messages),
    )


def _clear_scopes(user: Connection, subject: ForgottenDocument) -> None:
    """Take the document's name out of what other answers say about where they searched."""
    user.run_many(
        "UPDATE message_part SET content = ? WHERE message_id = ? AND ordinal = ?",
        _freed_parts(user, subject),
    )


def _freed_parts(user: Connection, subject: ForgottenDocument) -> list[tuple[str, int, int]]:
    """Return the parts that list the document, without its name: content, message and ordinal."""
    written = [json.dumps(one, ensure_ascii=False)[1:-1] for one in subject.groups]
    rows = user.rows(
        "SELECT message_id, ordinal, content FROM message_part WHERE kind IN ('search', 'source') "
        "AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(content, value))",
        (json.dumps(written),),
    )
    read = ((json.loads(content), message, ordinal) for message, ordinal, content in rows)
    freed = ((value, _without(value, subject.groups), *place) for value, *place in read)
    return [
        (json.dumps(rest, ensure_ascii=False), message, ordinal)
        for value, rest, message, ordinal in freed
        if rest != value
    ]


def _without(value: Any, paths: Sequence[str]) -> Any:  # noqa: ANN401 - JSON
    """Return JSON without some paths in any of its lists."""
    if isinstance(value, list):
        return [_without(one, paths) for one in value if one not in paths]
    if isinstance(value, dict):
        return {name: _without(one, paths) for name, one in value.items()}
    return value


def _delete(user: Connection, table: str, ids: Sequence[int]) -> None:
    user.run_many(f"DELETE FROM {table} WHERE id = ?", ((id_,) for id_ in ids))  # noqa: S608 - ours


# Words -------------------------------------------------------------------------------------------


def _names(
    user: Connection, table: str, column: str, ids: Sequence[int] | set[int]
) -> tuple[str, ...]:
    rows = user.rows(
        f"SELECT {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?)) "  # noqa: S608 - ours
        "ORDER BY id LIMIT ?",
        (json.dumps(sorted(ids)), _MOST_NAMES),
    )
    return tuple(str(name) for (name,) in rows)
