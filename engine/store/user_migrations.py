"""The schema of user.db: what a person made and nothing can rebuild.

Times are seconds since 1970 in UTC. A folder's id is never used again (AUTOINCREMENT), because
documents in index.db name it. A message hangs on the one it answers (`parent_id`), so that a
conversation can branch; its parts are typed (text, source, search, reasoning, problem) and kept as
JSON.
"""

from typing import Final

from engine.store.migrations import Migration

ALL: Final = (
    Migration(
        "start",
        """
        CREATE TABLE folder (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path TEXT NOT NULL UNIQUE,
            is_file INTEGER NOT NULL,
            added_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE exclusion (
            path TEXT PRIMARY KEY,
            excluded_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            created_at REAL NOT NULL,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE message (
            id INTEGER PRIMARY KEY,
            conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES message(id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('question', 'answer')),
            state TEXT NOT NULL CHECK (state IN ('writing', 'complete', 'stopped', 'failed')),
            model TEXT NOT NULL,
            created_at REAL NOT NULL
        ) STRICT;
        CREATE INDEX message_of_conversation ON message(conversation_id, id);
        CREATE INDEX message_of_parent ON message(parent_id);
        CREATE TABLE message_part (
            message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('text', 'source', 'reasoning', 'problem')),
            content TEXT NOT NULL,
            PRIMARY KEY (message_id, ordinal)
        ) STRICT, WITHOUT ROWID;
        """,
    ),
    Migration(
        "collections, what was searched",
        """
        CREATE TABLE collection (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            created_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE collection_folder (
            collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
            folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
            PRIMARY KEY (collection_id, folder_id)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE conversation ADD COLUMN
            collection_id INTEGER REFERENCES collection(id) ON DELETE SET NULL;
        ALTER TABLE message_part RENAME TO message_part_before;
        CREATE TABLE message_part (
            message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('text', 'source', 'search', 'reasoning', 'problem')),
            content TEXT NOT NULL,
            PRIMARY KEY (message_id, ordinal)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO message_part SELECT * FROM message_part_before;
        DROP TABLE message_part_before;
        """,
    ),
)
