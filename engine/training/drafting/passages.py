"""Chooses the passages to ask about, spread evenly over the chosen documents and their length.

Nothing is read before it is needed: a library of books costs no more than a letter. Covered:
documents and folders of them as the index knows them; a document that changes or goes in between.
Not covered: tables and code, see `usable`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from engine.library.documents import DocumentList, text_of_content
from engine.library.records import DocumentRecord, DocumentState
from engine.retrieval.chunk_rows import ChunkRow, rows_of_content
from engine.store import Connection
from engine.training.drafting.records import Fault, LeftOut, SourcePassage
from engine.training.drafting.usable import Seen, fault_of

_BETWEEN_HEADINGS: Final = " > "


class PassageChoice:
    """The passages of the chosen documents, one after another.

    Attributes:
        left_out: The documents without a usable passage; whole when all passages were asked for.
        faults: Why passages were left out, counted.
    """

    def __init__(self, database: Connection, paths: Sequence[Path], seed: int = 0) -> None:
        """Look the documents up.

        Args:
            database: The index; it is only read.
            paths: Documents, or folders that hold them.
            seed: The same seed gives the same passages in the same order.
        """
        self._database = database
        self._documents = DocumentList(database)
        self._seen = Seen()
        self._draw = random.Random(seed)  # noqa: S311 - a sample, no secret
        self._used: Counter[Path] = Counter()
        self._why: dict[Path, Fault] = {}
        self.faults: Counter[Fault] = Counter()
        self._unread: list[LeftOut] = []
        self._chosen = self._look_up(paths)
        self._draw.shuffle(self._chosen)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The documents that gave no passage, and why."""
        without = [LeftOut(path, _REASONS[fault]) for path, fault in self._why.items()]
        return (*self._unread, *(one for one in without if not self._used[one.path]))

    def __iter__(self) -> Iterator[SourcePassage]:
        """Yield one passage of each document, then a second one of each, and so on."""
        running = [(path, self._passages_of(path)) for path in self._chosen]
        while running:
            still = []
            for path, passages in running:
                passage = next(passages, None)
                if passage is not None:
                    self._used[path] += 1
                    yield passage
                    still.append((path, passages))
            running = still

    def is_there(self, passage: SourcePassage) -> bool:
        """Whether the index still has a passage as it was read."""
        text = self._documents.text(passage.path, passage.start, passage.end)
        return bool(text) and text == passage.text

    def _look_up(self, paths: Sequence[Path]) -> list[Path]:
        chosen: dict[Path, None] = {}
        for path in paths:
            record = self._documents.at(path)
            found = [record] if record is not None else self._below(path)
            if not found:
                self._unread.append(LeftOut(path, _NOT_KNOWN))
            for one in found:
                if one.chunks:
                    chosen[one.path] = None
                else:
                    self._unread.append(LeftOut(one.path, _why_without_text(one)))
        return list(chosen)

    def _below(self, folder: Path) -> list[DocumentRecord]:
        return [one for one in self._documents.all() if folder in one.path.parents]

    def _passages_of(self, path: Path) -> Iterator[SourcePassage]:
        """Yield the usable passages of a document, any beginning of them spread over it."""
        content, title = self._content_of(path)
        rows = rows_of_content(self._database, content) if content is not None else []
        for place in spread(len(rows), self._draw.random()):
            passage = self._read(path, title, rows[place])
            fault = fault_of(passage.text, passage.topic) if passage.text else Fault.VANISHED
            if fault is None and self._seen.repeats(passage.text):
                fault = Fault.REPEATED
            if fault is None:
                self._seen.add(passage.text)
                yield passage
            else:
                self._skip(path, fault)
        if not rows:
            self._skip(path, Fault.VANISHED)

    def _skip(self, path: Path, fault: Fault) -> None:
        self.faults[fault] += 1
        self._why.setdefault(path, fault)

    def _content_of(self, path: Path) -> tuple[int | None, str]:
        row = self._database.row(
            "SELECT c.id, c.title FROM document d JOIN content c ON c.id = d.content_id "
            "WHERE d.path = ?",
            (str(path),),
        )
        return (int(row[0]), str(row[1])) if row else (None, "")

    def _read(self, path: Path, title: str, row: ChunkRow) -> SourcePassage:
        # Its content may be gone since the rows were listed: its text is empty then.
        text = text_of_content(self._database, row.content_id, row.start, row.end)
        headings = [title or path.stem, *row.headings.split(_BETWEEN_HEADINGS)]
        topic = _BETWEEN_HEADINGS.join(dict.fromkeys(one for one in headings if one))
        return SourcePassage(path, row.location, row.start, row.end, text, topic, row.language)


def spread(count: int, turn: float = 0.0) -> Iterator[int]:
    """Yield 0 to `count` - 1 so that any beginning of it is spread evenly (van der Corput, 1935).

    Args:
        count: How many.
        turn: By which share of the circle all are moved, 0 to 1.
    """
    bits = max(count - 1, 1).bit_length()
    for number in range(1 << bits):
        place = int(f"{number:0{bits}b}"[::-1], 2)
        if place < count:
            yield (place + int(turn * count)) % count


_NOT_KNOWN: Final = "It is not in the library. Add it, and wait until it is indexed."

_REASONS: Final = {
    Fault.SHORT: "It holds no whole sentences to ask about.",
    Fault.CONTENTS: "It holds only tables of contents or lists of references.",
    Fault.BOILERPLATE: "It holds only imprints, terms of use and the like.",
    Fault.REPEATED: "It says what another of the chosen documents says.",
    Fault.VANISHED: "It was changed or removed in between. Try again when it is indexed.",
}


def _why_without_text(record: DocumentRecord) -> str:
    if record.state in (DocumentState.SKIPPED, DocumentState.FAILED):
        return record.reason or "It could not be read."
    if record.state is DocumentState.INDEXED:
        return "It holds no text."
    return "It is not read yet. Try again when it is indexed."
