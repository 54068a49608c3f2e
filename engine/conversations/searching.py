"""Searches the words of all conversations: questions, answers and corrections, of every branch.

All words must occur in one message, whatever their accents and capitals; the last one may be
unfinished, and words in quotation marks stand together. The best match comes first (BM25), the
newest among equals. Not covered: similar words and endings (that is the library's search), words
inside a run of a script without spaces.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final

from engine.conversations.records import Role
from engine.store import Connection

_SNIPPET_TOKENS: Final = 24

_OPENS: Final = "\ufdd0"
_CLOSES: Final = "\ufdd1"
"""Around a hit in what SQLite returns: code points that no text has (Unicode noncharacters)."""

_PHRASE_OR_WORD: Final = re.compile(r'"([^"]*)"|([^\s"]+)')
_MOST_WORDS: Final = 32
"""More than a person types; a pasted page would be searched for minutes."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that holds the words.

    Attributes:
        conversation_id: Where it stands.
        title: The conversation's title.
        message_id: The message.
        role: Who spoke.
        snippet: The words around the hit, cut at the ends of words.
        spans: Offsets in the snippet of the words that were found.
        created_at: When it was written, in seconds since 1970.
    """

    conversation_id: int
    title: str
    message_id: int
    role: Role
    snippet: str
    spans: tuple[tuple[int, int], ...]
    created_at: float


class ConversationSearch:
    """Searches the conversations of one person, archived ones included."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Return the messages that hold the words, the best first; no words give none."""
        query = full_text_query(words)
        if not query:
            return []
        best = self._database.rows(
            "SELECT w.rowid FROM message_words w JOIN message m ON m.id = w.rowid "
            "WHERE message_words MATCH ? "
            "ORDER BY round(bm25(message_words), 3), m.created_at DESC, m.id DESC LIMIT ?",
            (query, limit),
        )
        ids = [id_ for (id_,) in best]
        found = {hit.message_id: hit for hit in self._hits(query, ids)}
        return [found[id_] for id_ in ids]

    def _hits(self, query: str, ids: list[int]) -> list[Hit]:
        # Snippets cost more than the search: they are made for those that are shown.
        rows = self._database.rows(
            "SELECT c.id, c.title, m.id, m.role, m.created_at, "
            "snippet(message_words, -1, ?, ?, '…', ?) "
            "FROM message_words w JOIN message m ON m.id = w.rowid "
            "JOIN conversation c ON c.id = m.conversation_id "
            # The plus sign keeps FTS5 from starting the query anew for each message.
            "WHERE message_words MATCH ? AND +w.rowid IN (SELECT value FROM json_each(?))",
            (_OPENS, _CLOSES, _SNIPPET_TOKENS, query, json.dumps(ids)),
        )
        return [
            Hit(conversation, title, message, Role(role), *_spans(marked), at)
            for conversation, title, message, role, at, marked in rows
        ]


def full_text_query(words: str) -> str:
    """Return what a person typed as a query of FTS5; empty when there is nothing to search for.

    Everything is quoted, so that no sign of theirs is taken for an operator.
    """
    found = [phrase or word for phrase, word in _PHRASE_OR_WORD.findall(words.replace("\0", " "))]
    wanted = [one for one in found if any(sign.isalnum() for sign in one)][:_MOST_WORDS]
    if not wanted:
        return ""
    is_unfinished = words[-1].isalnum()
    return " ".join(f'"{one}"' for one in wanted) + (" *" if is_unfinished else "")


def _spans(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a snippet and return where they stood."""
    pieces = re.split(f"({_OPENS}|{_CLOSES})", marked)
    text, start = "", 0
    spans: list[tuple[int, int]] = []
    for piece in pieces:
        if piece == _OPENS:
            start = len(text)
        elif piece == _CLOSES:
            spans.append((start, len(text)))
        else:
            text += piece
    return text, tuple(spans)
