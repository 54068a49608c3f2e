"""The SQLite files: how they are opened, and how their schema grows.

Only this room opens a database. What the tables mean is said in the rooms that read and write them.
"""

from engine.store.connection import (
    Connection,
    Row,
    open_index_database,
    open_user_copy,
    open_user_database,
)

__all__ = ["Connection", "Row", "open_index_database", "open_user_copy", "open_user_database"]
