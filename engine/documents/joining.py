"""Puts the documents inside of one file (an archive, a message) together into one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.documents.records import Block, BlockKind, Document, Place

_BETWEEN: Final = "\n\n"
_DEEPEST_LEVEL: Final = 6


@dataclass(frozen=True, slots=True)
class Member:
    """A document inside of another.

    Attributes:
        label: Where it stands, as in "letters/2021.pdf" or "attachment offer.docx".
        document: What it holds.
    """

    label: str
    document: Document


def joined(members: Sequence[Member], title: str = "", notes: Sequence[str] = ()) -> Document:
    """Return one document with the text of all members, in order.

    A place of a member is named after both, as in "letters/2021.pdf, page 3"; a member without
    places becomes one place. The notes of members follow `notes`, each with its member's label.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    places: list[Place] = []
    all_notes = list(notes)
    start = 0
    for member in members:
        document = member.document
        blocks += (_moved(block, start) for block in document.blocks)
        places += _places(member, start)
        all_notes += (f"{member.label}: {note}" for note in document.notes)
        texts.append(document.text)
        start += len(document.text) + len(_BETWEEN)
    return Document(
        _BETWEEN.join(texts), tuple(blocks), tuple(places), title=title, notes=tuple(all_notes)
    )


def headed(document: Document, heading: str) -> Document:
    """Return the document below a heading of its own.

    Documents that know nothing of each other need one: a heading of the first would otherwise
    count as standing above the second.
    """
    by = len(heading) + len(_BETWEEN)
    moved = (_moved(block, by) for block in document.blocks)
    places = [
        replace(place, start=place.start + by, end=place.end + by) for place in document.places
    ]
    if places and places[0].rows:  # the heading is no row
        places.insert(0, Place(places[0].label, 0, len(heading)))
    elif places:
        places[0] = replace(places[0], start=0)
    return replace(
        document,
        text=heading + _BETWEEN + document.text,
        blocks=(Block(BlockKind.HEADING, 0, len(heading), 1), *map(_lowered, moved)),
        places=tuple(places),
    )


def _lowered(block: Block) -> Block:
    """Return the block one level further down."""
    has_levels = block.kind in (BlockKind.HEADING, BlockKind.DEFINITION, BlockKind.CODE)
    if not has_levels or not block.level:
        return block
    return replace(block, level=min(block.level + 1, _DEEPEST_LEVEL))


def _moved(block: Block, by: int) -> Block:
    return replace(block, start=block.start + by, end=block.end + by)


def _places(member: Member, start: int) -> list[Place]:
    document = member.document
    if not document.places:
        return [Place(member.label, start, start + len(document.text))]
    return [
        # A page of a member is no page of the file that holds it: viewers could not open it.
        Place(
            ", ".join(filter(None, (member.label, place.label))),
            start + place.start,
            start + place.end,
            rows=place.rows,
        )
        for place in document.places
    ]
