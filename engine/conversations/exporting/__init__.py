"""Writes conversations into files that other programs understand.

Markdown and HTML show the branch that is shown, to be read. JSON holds everything and can be
imported again. Training examples are questions with the answers a person let stand.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from engine.conversations.portable import PortableConversation, read_out
from engine.errors import from_os_error
from engine.paths import write_atomically
from engine.store import Connection

__all__ = ["ExportFormat", "export", "write_export"]


class ExportFormat(StrEnum):
    """What an export is written as."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    EXAMPLES = "examples"

    @property
    def ending(self) -> str:
        """How the names of its files end."""
        endings = {
            ExportFormat.MARKDOWN: ".md",
            ExportFormat.HTML: ".html",
            ExportFormat.JSON: ".json",
            ExportFormat.EXAMPLES: ".jsonl",
        }
        return endings[self]


def export(database: Connection, conversation_ids: Iterable[int], format_: ExportFormat) -> str:
    """Return conversations as the text of a file.

    Raises:
        UserProblem: A conversation is not there.
    """
    return _text([read_out(database, one) for one in conversation_ids], format_)


def write_export(
    database: Connection, conversation_ids: Iterable[int], format_: ExportFormat, path: Path
) -> None:
    """Write conversations into a file; it is whole or not there at all.

    Raises:
        UserProblem: A conversation is not there, or the file cannot be written.
    """
    text = export(database, conversation_ids, format_)
    try:
        write_atomically(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise from_os_error(error, "write the export") from error


def _text(conversations: list[PortableConversation], format_: ExportFormat) -> str:
    from engine.conversations import portable_json
    from engine.conversations.exporting import examples, html, markdown

    writers = {
        ExportFormat.MARKDOWN: markdown.to_markdown,
        ExportFormat.HTML: html.to_html,
        ExportFormat.JSON: portable_json.to_json,
        ExportFormat.EXAMPLES: examples.to_examples,
    }
    return writers[format_](conversations)
