"""A conversation as Markdown, with its sources as footnotes."""

from __future__ import annotations

import time
from pathlib import PurePath

from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import ProblemPart, QuotationPart, Role, SourcePart, TextPart


def to_markdown(conversations: list[PortableConversation]) -> str:
    """Return conversations as one text, the branch that is shown of each."""
    if len(conversations) == 1:
        return _conversation(conversations[0], "") + "\n"
    # Footnotes belong to the whole file: each conversation needs names of its own.
    texts = (_conversation(one, f"{place}-") for place, one in enumerate(conversations, start=1))
    return "\n\n---\n\n".join(texts) + "\n"


def day(seconds: float) -> str:
    """Return a day as people write it everywhere: 2026-11-22, in this machine's own time."""
    try:
        return time.strftime("%Y-%m-%d", time.localtime(seconds))
    except (OverflowError, ValueError, OSError):
        # An imported conversation may claim a year that no calendar of this system has.
        return ""


def source_words(source: SourcePart) -> str:
    """Name the place of a passage, as in "ferry.txt, page 14"."""
    name = PurePath(source.path.replace("\\", "/")).name
    return ", ".join(word for word in (name, source.location) if word)


def _conversation(one: PortableConversation, place: str) -> str:
    blocks = [f"# {' '.join(one.title.split())}", f"*{day(one.created_at)}*"]
    notes: list[str] = []
    for number, message in enumerate(one.shown_messages, start=1):
        blocks.append(_heading(message))
        anchor = f"{place}{number}"
        blocks += _message(message, anchor)
        notes += _notes(message, anchor)
    return "\n\n".join([*(block for block in blocks if block.strip("* ")), *notes])


def _heading(message: PortableMessage) -> str:
    if message.role is Role.QUESTION:
        return "## Question"
    return f"## Answer ({message.model})" if message.model else "## Answer"


def _message(message: PortableMessage, anchor: str) -> list[str]:
    blocks: list[str] = []
    for part in message.parts:
        if isinstance(part, TextPart):
            blocks.append(_marked(part, anchor))
        elif isinstance(part, QuotationPart):
            quoted = part.text.strip().replace("\n", "\n> ")
            blocks.append(f"> {quoted} [^{anchor}-{part.number}]")
        elif isinstance(part, ProblemPart):
            blocks.append(f"*{part.message}*")
    if message.correction is not None:
        blocks += ["**Corrected answer**", message.correction]
    return blocks


def _marked(part: TextPart, anchor: str) -> str:
    """Put the footnote marks into a text."""
    text = part.text
    for mark in sorted(part.marks, key=lambda mark: mark.position, reverse=True):
        notes = "".join(f"[^{anchor}-{one}]" for one in mark.numbers)
        text = text[: mark.position] + notes + text[mark.position :]
    return text


def _notes(message: PortableMessage, anchor: str) -> list[str]:
    used = {one for part in message.parts for one in _numbers(part)}
    return [
        f"[^{anchor}-{part.number}]: {source_words(part)}: “{' '.join(part.quote.split())}”"
        for part in message.parts
        if isinstance(part, SourcePart) and part.number in used
    ]


def _numbers(part: object) -> tuple[int, ...]:
    if isinstance(part, TextPart):
        return tuple(one for mark in part.marks for one in mark.numbers)
    return (part.number,) if isinstance(part, QuotationPart) else ()
