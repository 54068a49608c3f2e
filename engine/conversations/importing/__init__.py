"""Takes in conversations that other programs exported.

Known are ChatGPT (the zip or its conversations.json), Open WebUI, GPT4All (.chat), lines of OpenAI
chat messages, and Inglenook's own JSON. All conversations of a file come in together or none does;
one that is damaged, or here already, is left out with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.conversations.importing.reading import LeftOut, ReadExport, read_export
from engine.conversations.portable import is_known, write_in
from engine.store import Connection

__all__ = ["ImportReport", "LeftOut", "ReadExport", "import_file", "read_export"]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the conversations of a file.

    Attributes:
        imported: Ids of the new conversations, in the file's order.
        left_out: What was not taken in, and why.
    """

    imported: tuple[int, ...]
    left_out: tuple[LeftOut, ...]


def import_file(database: Connection, path: Path) -> ImportReport:
    """Take in the conversations of a file.

    Raises:
        UserProblem: The file cannot be read or understood, or the disk is full: then nothing of it
            was taken in.
    """
    found = read_export(path)
    imported: list[int] = []
    left_out = list(found.left_out)
    with database.transaction():
        for one in found.conversations:
            if is_known(database, one.identity):
                left_out.append(LeftOut(one.title, "It is here already."))
            else:
                imported.append(write_in(database, one))
    return ImportReport(tuple(imported), tuple(left_out))
