"""The schema of user.db: what a person made and nothing can rebuild.

Times are seconds since 1970 in UTC. A folder's id is never used again (AUTOINCREMENT), because
documents in index.db name it. A message hangs on the one it answers (`parent_id`), so that a
conversation can branch; `shown_leaf_id` names the last message of the branch that is shown. Parts
are typed and kept as JSON. Which kinds there are is said by `engine.conversations.parts` alone: a
CHECK in the table cost a copy of it for each new kind, and refused nothing that the code lets by.

`message_words` is the full text of messages and corrections. Triggers keep it, so that no way of
writing a message can forget it, a cascade included. Triggers also keep the folder row of an
attachment (`is_attachment`), which lives as long as one conversation has it; `in_library` says
whether a person added it to the library, too.

`identity` of a conversation is random, or names where it was imported from: the same conversation
is not imported twice. `content_hash` of an example is of all that a model would learn: the same
example is not kept twice in a set. `history` and `passages` are JSON.
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
    Migration(
        "branches, search, folders of conversations, presets, feedback, attachments",
        """
        CREATE TABLE conversation_folder (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            created_at REAL NOT NULL
        ) STRICT;
        ALTER TABLE conversation ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE conversation ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE conversation ADD COLUMN
            folder_id INTEGER REFERENCES conversation_folder(id) ON DELETE SET NULL;
        ALTER TABLE conversation ADD COLUMN preset_id INTEGER;
        ALTER TABLE conversation ADD COLUMN
            shown_leaf_id INTEGER REFERENCES message(id) ON DELETE SET NULL;
        ALTER TABLE conversation ADD COLUMN identity TEXT NOT NULL DEFAULT '';
        UPDATE conversation SET
            identity = 'inglenook:' || lower(hex(randomblob(16))),
            shown_leaf_id = (SELECT max(id) FROM message WHERE conversation_id = conversation.id);
        CREATE UNIQUE INDEX conversation_identity ON conversation(identity) WHERE identity <> '';
        CREATE INDEX conversation_shown_leaf ON conversation(shown_leaf_id);
        ALTER TABLE message_part RENAME TO message_part_before;
        CREATE TABLE message_part (
            message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (message_id, ordinal)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO message_part SELECT * FROM message_part_before;
        DROP TABLE message_part_before;
        CREATE TABLE preset (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            purpose TEXT NOT NULL,
            system_prompt TEXT NOT NULL,
            model TEXT NOT NULL,
            adapter TEXT NOT NULL,
            collection_id INTEGER REFERENCES collection(id) ON DELETE SET NULL,
            sampling TEXT NOT NULL,
            prefer_quotation INTEGER,
            use_documents INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER preset_removed AFTER DELETE ON preset BEGIN
            UPDATE conversation SET preset_id = NULL WHERE preset_id = OLD.id;
        END;
        CREATE TABLE feedback (
            message_id INTEGER PRIMARY KEY REFERENCES message(id) ON DELETE CASCADE,
            rating TEXT CHECK (rating IN ('good', 'bad')),
            correction TEXT,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE conversation_document (
            conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
            path TEXT NOT NULL,
            is_attachment INTEGER NOT NULL,
            is_pinned INTEGER NOT NULL,
            added_at REAL NOT NULL,
            PRIMARY KEY (conversation_id, path)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX conversation_document_path ON conversation_document(path);
        ALTER TABLE folder ADD COLUMN in_library INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE folder ADD COLUMN is_attachment INTEGER NOT NULL DEFAULT 0;
        CREATE TRIGGER attachment_added AFTER INSERT ON conversation_document
        WHEN NEW.is_attachment BEGIN
            INSERT INTO folder (path, is_file, added_at, in_library, is_attachment)
                VALUES (NEW.path, 1, NEW.added_at, 0, 1)
                ON CONFLICT (path) DO UPDATE SET is_attachment = 1;
        END;
        CREATE TRIGGER attachment_marked AFTER UPDATE OF is_attachment ON conversation_document
        WHEN NEW.is_attachment BEGIN
            INSERT INTO folder (path, is_file, added_at, in_library, is_attachment)
                VALUES (NEW.path, 1, NEW.added_at, 0, 1)
                ON CONFLICT (path) DO UPDATE SET is_attachment = 1;
        END;
        CREATE TRIGGER attachment_removed AFTER DELETE ON conversation_document
        WHEN OLD.is_attachment AND NOT EXISTS (
            SELECT 1 FROM conversation_document WHERE path = OLD.path AND is_attachment
        ) BEGIN
            UPDATE folder SET is_attachment = 0 WHERE path = OLD.path;
            DELETE FROM folder WHERE path = OLD.path AND NOT in_library;
        END;
        CREATE VIEW searchable_message AS
            SELECT * FROM (
                SELECT message.id,
                    coalesce((
                        SELECT group_concat(json_extract(content, '$.text'), char(10, 10)
                            ORDER BY ordinal)
                        FROM message_part
                        WHERE message_id = message.id AND kind = 'text' AND json_valid(content)
                    ), '') AS text,
                    coalesce(
                        (SELECT correction FROM feedback WHERE message_id = message.id), ''
                    ) AS correction
                FROM message
            ) WHERE text <> '' OR correction <> '';
        CREATE VIRTUAL TABLE message_words USING fts5(
            text, correction, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
        );
        INSERT INTO message_words (rowid, text, correction)
            SELECT id, text, correction FROM searchable_message;
        CREATE TRIGGER text_added AFTER INSERT ON message_part WHEN NEW.kind = 'text' BEGIN
            DELETE FROM message_words WHERE rowid = NEW.message_id;
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message WHERE id = NEW.message_id;
        END;
        CREATE TRIGGER text_changed AFTER UPDATE ON message_part
        WHEN 'text' IN (OLD.kind, NEW.kind) BEGIN
            DELETE FROM message_words WHERE rowid IN (OLD.message_id, NEW.message_id);
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message
                WHERE id IN (OLD.message_id, NEW.message_id);
        END;
        CREATE TRIGGER text_removed AFTER DELETE ON message_part WHEN OLD.kind = 'text' BEGIN
            DELETE FROM message_words WHERE rowid = OLD.message_id;
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message WHERE id = OLD.message_id;
        END;
        CREATE TRIGGER feedback_added AFTER INSERT ON feedback BEGIN
            DELETE FROM message_words WHERE rowid = NEW.message_id;
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message WHERE id = NEW.message_id;
        END;
        CREATE TRIGGER feedback_changed AFTER UPDATE ON feedback BEGIN
            DELETE FROM message_words WHERE rowid = NEW.message_id;
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message WHERE id = NEW.message_id;
        END;
        CREATE TRIGGER feedback_removed AFTER DELETE ON feedback BEGIN
            DELETE FROM message_words WHERE rowid = OLD.message_id;
            INSERT INTO message_words (rowid, text, correction)
                SELECT id, text, correction FROM searchable_message WHERE id = OLD.message_id;
        END;
        """,
    ),
    Migration(
        "examples",
        """
        CREATE TABLE example_set (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            purpose TEXT NOT NULL,
            created_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE example (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            set_id INTEGER NOT NULL REFERENCES example_set(id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            answer TEXT NOT NULL,
            system TEXT NOT NULL,
            history TEXT NOT NULL,
            passages TEXT NOT NULL,
            origin TEXT NOT NULL,
            source TEXT NOT NULL,
            group_name TEXT NOT NULL,
            review TEXT NOT NULL,
            content_hash BLOB NOT NULL,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX example_content ON example(set_id, content_hash);
        CREATE INDEX example_of_set ON example(set_id, id, review);
        """,
    ),
    Migration(
        "comparisons",
        """
        CREATE TABLE question_set (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            created_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE question (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            set_id INTEGER NOT NULL REFERENCES question_set(id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            expected TEXT NOT NULL,
            kind TEXT NOT NULL,
            place TEXT NOT NULL,
            form TEXT NOT NULL,
            system TEXT NOT NULL,
            history TEXT NOT NULL,
            origin TEXT NOT NULL,
            source TEXT NOT NULL,
            group_name TEXT NOT NULL,
            review TEXT NOT NULL,
            content_hash BLOB NOT NULL,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX question_content ON question(set_id, content_hash);
        CREATE INDEX question_of_set ON question(set_id, id, review);
        CREATE TABLE comparison (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            state TEXT NOT NULL,
            wish TEXT NOT NULL,
            facts TEXT NOT NULL,
            result TEXT NOT NULL,
            created_at REAL NOT NULL,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE TABLE comparison_question (
            comparison_id INTEGER NOT NULL REFERENCES comparison(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            question_id INTEGER NOT NULL,
            adapter TEXT NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (comparison_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE comparison_answer (
            comparison_id INTEGER NOT NULL,
            number INTEGER NOT NULL,
            way TEXT NOT NULL,
            answer TEXT NOT NULL,
            is_rated_right INTEGER,
            PRIMARY KEY (comparison_id, number, way),
            FOREIGN KEY (comparison_id, number)
                REFERENCES comparison_question(comparison_id, number) ON DELETE CASCADE
        ) STRICT;
        """,
    ),
)
