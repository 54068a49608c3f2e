"""Reads a file of conversations, whatever program wrote it.

The content says what it is, not the name. Sizes are limited before anything is unpacked or parsed,
and JSON that is nested too deeply is refused by its parser.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.conversations import portable_json
from engine.conversations.importing import chatgpt, gpt4all, open_webui, openai_messages
from engine.conversations.importing.values import Values, cleaned
from engine.conversations.portable import PortableConversation
from engine.errors import UserProblem, from_os_error

_MOST_BYTES: Final = 512 * 1024 * 1024
_MOST_MESSAGES: Final = 100_000
"""Of one conversation."""

_DAMAGED: Final = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    ArithmeticError,
    RecursionError,
)
"""What a reader runs into when a field is missing or has another type than the program writes."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A conversation that was not taken in, and why."""

    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadExport:
    """What a file holds."""

    conversations: tuple[PortableConversation, ...]
    left_out: tuple[LeftOut, ...] = ()


_Reader = Callable[[Any], PortableConversation]
_Found = tuple[Any, _Reader]
"""The values of one conversation, and what reads them."""


def read_export(path: Path) -> ReadExport:
    """Return the conversations of a file.

    Raises:
        UserProblem: The file cannot be read, or is nothing that Inglenook knows.
    """
    content = _bytes_of(path)
    if content.startswith(gpt4all.MAGIC):
        found: Iterable[_Found] = [(content, gpt4all.conversation_of)]
    elif content.startswith(b"PK\x03\x04"):
        found = _parsed_zip(path)
    else:
        found = _parsed(content, path.name)
    read = _read_all(found)
    if not read.conversations and not read.left_out:
        raise UserProblem(f"There is no conversation in {path.name}.", "Choose another file.")
    return read


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _too_large(path.name)
        if not path.is_file() and not path.is_dir():
            # A pipe or a device may never end.
            raise UserProblem(f"{path.name} is no file of conversations.", "Choose another file.")
        return path.read_bytes()
    except OSError as error:
        raise from_os_error(error, "read the conversations") from error


def _too_large(name: str) -> UserProblem:
    return UserProblem(
        f"{name} holds more than {_MOST_BYTES // 2**20} MB of conversations.",
        "Export fewer of them at once.",
    )


def _read_all(found: Iterable[_Found]) -> ReadExport:
    conversations: list[PortableConversation] = []
    left_out: list[LeftOut] = []
    for number, (values, reader) in enumerate(found, start=1):
        try:
            one = reader(values)
        except UserProblem as problem:
            left_out.append(LeftOut(_title(values, number), problem.message))
            continue
        except _DAMAGED as error:
            words = f"It is damaged ({type(error).__name__}: {str(error)[:100]})."
            left_out.append(LeftOut(_title(values, number), cleaned(words)))
            continue
        if not one.messages:
            left_out.append(LeftOut(one.title, "It holds no messages."))
        elif len(one.messages) > _MOST_MESSAGES:
            words = f"It holds more than {_MOST_MESSAGES:,} messages."
            left_out.append(LeftOut(one.title, words))
        else:
            conversations.append(one)
    return ReadExport(tuple(conversations), tuple(left_out))


def _title(values: object, number: int) -> str:
    title = values.get("title") if isinstance(values, dict) else None
    return cleaned(title)[:100] if isinstance(title, str) and title else f"Conversation {number}"


# Archives ------------------------------------------------------------------------------------


def _parsed_zip(path: Path) -> list[_Found]:
    """Find the conversations of ChatGPT's archive: conversations.json, or several, numbered."""
    try:
        with zipfile.ZipFile(path) as archive:
            named = sorted(archive.infolist(), key=lambda one: one.filename)
            wanted = [one for one in named if _is_conversations_file(one.filename)]
            if sum(one.file_size for one in wanted) > _MOST_BYTES:
                raise _too_large(path.name)
            contents = [_unpacked(archive, one) for one in wanted]
    except (zipfile.BadZipFile, OSError, EOFError, *_UNPACKING) as error:
        raise UserProblem(
            f"The archive {path.name} is damaged or encrypted.",
            "Download it again, or unpack it and import conversations.json.",
            repr(error),
        ) from error
    if not contents:
        raise UserProblem(
            f"There is no conversations.json in {path.name}.",
            "Choose the archive that ChatGPT's data export gave.",
        )
    return [found for content in contents for found in _parsed(content, path.name)]


_UNPACKING: Final = (RuntimeError, NotImplementedError, ValueError, zlib.error)


def _is_conversations_file(name: str) -> bool:
    last = name.rsplit("/", 1)[-1]
    return last.startswith("conversations") and last.endswith(".json")


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as stream:
        # What an archive says of its sizes is not to be trusted.
        content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise _too_large(member.filename)
    return content


# JSON ----------------------------------------------------------------------------------------


def _parsed(content: bytes, name: str) -> list[_Found]:
    try:
        text = content.decode("utf-8-sig")
        try:
            return list(_recognised(json.loads(text)))
        except json.JSONDecodeError:
            if "\n" not in text.strip():
                raise
            return [(line, openai_messages.conversation_of_line) for line in _lines(text)]
    except (ValueError, RecursionError) as error:
        raise UserProblem(
            f"{name} is not a file of conversations that Inglenook knows, or it is damaged.",
            "It takes exports of ChatGPT, Open WebUI and GPT4All, lines of chat messages (JSONL), "
            "and its own JSON.",
            repr(error)[:500],
        ) from error


def _lines(text: str) -> list[str]:
    # Not `splitlines`: that would break a line at signs which may stand inside a JSON text.
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines[0].lstrip().startswith("{"):
        raise ValueError("neither JSON nor lines of JSON")
    return lines


def _recognised(values: Any) -> Iterator[_Found]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(values, dict) and values.get("format") == portable_json.FORMAT:
        for one in portable_json.conversations_of(values):
            yield one, portable_json.conversation_of
        return
    found = values if isinstance(values, list) else [values]
    readers = [_reader_of(one) for one in found]
    if found and not any(readers):
        raise ValueError("no conversation of a program that is known")
    for one, reader in zip(found, readers, strict=True):
        yield one, reader or _refuse


def _refuse(_: object) -> PortableConversation:
    raise ValueError("no conversation of a program that is known")


def _reader_of(one: object) -> _Reader | None:
    if not isinstance(one, dict):
        return None
    readers: tuple[tuple[Callable[[Values], bool], _Reader], ...] = (
        (chatgpt.is_its, chatgpt.conversation_of),
        (open_webui.is_its, open_webui.conversation_of),
        (openai_messages.is_its, openai_messages.conversation_of),
    )
    return next((reader for is_its, reader in readers if is_its(one)), None)
