"""The schema of index.db: everything in it can be made again from the folders.

A document is a path; its content is found by the hash of the file's bytes, so that a copy or a move
costs no reading and no embedding. `content_text` holds the extracted text in segments, the one
place where it stands; chunks are offsets into it. `chunk_text` is full text without a copy of it.
`embedding` keys a vector by the hash of the embedded text: equal text is embedded once. The vector
index itself is made from `embedding` by engine.index, and can be thrown away. `name_term` holds the
terms of file names and titles: a question that names a document looks into it first.

The second step leaves the full text empty: the reader's version was raised with it, so that the
next sync reads every document anew, and vectors of unchanged text are used again.
"""

from typing import Final

from engine.store.migrations import Migration

ALL: Final = (
    Migration(
        "start",
        """
        CREATE TABLE fact (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE content (
            id INTEGER PRIMARY KEY,
            hash TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            characters INTEGER NOT NULL,
            pages INTEGER,
            notes TEXT NOT NULL,
            recipe TEXT NOT NULL
        ) STRICT;
        CREATE TABLE content_text (
            content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (content_id, start)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE page (
            content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (content_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            folder_id INTEGER NOT NULL,
            path TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN
                ('waiting', 'reading', 'embedding', 'indexed', 'skipped', 'failed')),
            reason TEXT NOT NULL DEFAULT '',
            hint TEXT NOT NULL DEFAULT '',
            attempts INTEGER NOT NULL DEFAULT 0,
            content_id INTEGER REFERENCES content(id) ON DELETE SET NULL,
            changed_at REAL NOT NULL
        ) STRICT;
        CREATE INDEX document_of_folder ON document(folder_id);
        CREATE INDEX document_of_content ON document(content_id);
        CREATE INDEX document_of_state ON document(state);
        CREATE TABLE embedding (
            hash BLOB PRIMARY KEY,
            vector BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE chunk (
            id INTEGER PRIMARY KEY,
            content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            page INTEGER,
            location TEXT NOT NULL,
            headings TEXT NOT NULL,
            tokens INTEGER NOT NULL,
            embedding_hash BLOB NOT NULL,
            embedded INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX chunk_of_content ON chunk(content_id, start);
        CREATE INDEX chunk_of_embedding ON chunk(embedding_hash);
        CREATE INDEX chunk_not_embedded ON chunk(id) WHERE embedded = 0;
        CREATE VIRTUAL TABLE chunk_text USING fts5(
            title, text,
            content='', contentless_delete=1,
            tokenize='porter unicode61 remove_diacritics 2'
        );
        """,
    ),
    Migration(
        "languages, formats, passwords",
        """
        ALTER TABLE content ADD COLUMN language TEXT NOT NULL DEFAULT '';
        ALTER TABLE document ADD COLUMN format TEXT NOT NULL DEFAULT '';
        ALTER TABLE document ADD COLUMN needs_password INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE page ADD COLUMN is_recognised INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE embedding RENAME TO embedding_before;
        CREATE TABLE embedding (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            vector BLOB NOT NULL
        ) STRICT;
        INSERT INTO embedding (hash, vector) SELECT hash, vector FROM embedding_before;
        DROP TABLE embedding_before;
        CREATE TABLE name_term (
            term TEXT NOT NULL,
            content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
            PRIMARY KEY (term, content_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX name_term_of_content ON name_term(content_id);
        DROP TABLE chunk_text;
        CREATE VIRTUAL TABLE chunk_text USING fts5(
            name, headings, text,
            content='', contentless_delete=1,
            tokenize='unicode61 remove_diacritics 2'
        );
        """,
    ),
)
