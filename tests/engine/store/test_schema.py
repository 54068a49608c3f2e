"""The schema of both databases, against a kept text: a change shows in review.

After a new migration, write the files anew with
`python -m tests.engine.store.test_schema` and look at what changed.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from engine.store import Connection, open_index_database, open_user_database

_KEPT = Path(__file__).parents[2] / "fixtures" / "schema"


def schema_of(database: Connection) -> str:
    """Return all that a migration made; the tables that fts5 makes for itself are left out."""
    rows = database.rows(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'chunk\\_text\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'message\\_words\\_%' ESCAPE '\\' ORDER BY tbl_name, type DESC, name"
    )
    version = database.rows("PRAGMA user_version")[0][0]
    parts = [_aligned(sql) for _, _, sql in rows]
    return "\n".join([f"-- version {version}", *parts]) + "\n"


def _aligned(sql: str) -> str:
    lines = [line.strip() for line in sql.strip().splitlines()]
    inner = ["    " * (2 if line.startswith("(") else 1) + line for line in lines[1:-1]]
    return "\n".join([lines[0], *inner, *(lines[-1:] if len(lines) > 1 else [])]) + ";"


@pytest.mark.parametrize("name", ["user", "index"])
def test_the_schema_is_the_kept_one(
    name: str, user_database: Connection, index_database: Connection
) -> None:
    database = {"user": user_database, "index": index_database}[name]
    kept = (_KEPT / f"{name}.sql").read_text(encoding="utf-8")
    assert schema_of(database) == kept


def _write_anew() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, opener in (("user", open_user_database), ("index", open_index_database)):
            database = opener(Path(folder) / f"{name}.db")
            (_KEPT / f"{name}.sql").write_text(schema_of(database), encoding="utf-8")
            database.close()


if __name__ == "__main__":
    _write_anew()
