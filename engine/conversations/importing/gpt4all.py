"""Chats of GPT4All: one binary file each, `gpt4all-ID.chat` in its folder of models.

The layout is that of GPT4All's own reader (gpt4all-chat/src: chatlistmodel.cpp, chat.cpp,
chatllm.cpp, chatmodel.cpp), which reads its format versions 1 to 12. Covered: the same versions;
names, prompts, responses, thumbs and corrected responses. Not covered: files from before the format
had a version, copies of sources and attachments, answers with a tool call.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.conversations.feedback import Rating
from engine.conversations.importing.qt_stream import QtStream
from engine.conversations.importing.values import (
    cleaned,
    identity_of,
    parts_of,
    seconds,
    title_from,
    whole,
)
from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import MessageState, Role
from engine.errors import UserProblem

MAGIC: Final = b"\xf5\xd5\x53\xcc"

_NEWEST: Final = 12
_ROLES: Final = {"Prompt: ": Role.QUESTION, "Response: ": Role.ANSWER}
_DEEPEST: Final = 8
"""GPT4All nests three levels."""


def conversation_of(content: bytes) -> PortableConversation:
    """Return the chat of a file.

    Raises:
        UserProblem: The version is not known, or it holds something that is not.
        ValueError: It is damaged.
    """
    stream = QtStream(content)
    stream.skip(len(MAGIC))
    version = stream.integer()
    if not 1 <= version <= _NEWEST:
        raise UserProblem(
            f"This chat has version {version} of GPT4All's format; 1 to {_NEWEST} are known.",
            "Open and close GPT4All, which writes its chats anew, or update Inglenook.",
        )
    created = seconds(stream.long())
    id_, name, given_name, model = (stream.text() for _ in range(4))
    if version >= 3:
        stream.texts()  # the collections of documents
    if version < 11:
        _skip_model_state(stream, version)
    messages = _messages(stream, version, created, model)
    if not stream.is_at_end:
        raise ValueError("something follows its end")
    return whole(
        PortableConversation(
            identity_of("gpt4all", id_, messages),
            title_from(given_name or name, messages),
            created,
            created,
            tuple(messages),
        )
    )


def _skip_model_state(stream: QtStream, version: int) -> None:
    """Pass over what older versions kept of the model's memory."""
    has_state = stream.boolean() if version >= 6 else True
    if version >= 2:
        stream.skip(8)  # kind of model, version of its state
    stream.text()  # the last response
    stream.text()  # the generated name
    stream.skip(4)  # tokens of prompt and response
    if not has_state:
        return
    numbers = 1 + (version < 4) + (version >= 7)
    stream.skip(4 * numbers)  # logits of the response, tokens so far, size of the context
    if version < 9:
        stream.skip(4 * stream.count())  # logits
    stream.skip(4 * stream.count())  # tokens
    stream.data()  # keys and values


def _messages(stream: QtStream, version: int, created: float, model: str) -> list[PortableMessage]:
    messages: list[PortableMessage] = []
    for number in range(stream.integer()):
        parent = messages[-1].id if messages else None
        one = _message(stream, version, str(number), parent)
        # GPT4All keeps no times of messages: a second each keeps their order.
        messages.append(_dated(one, created + number, model))
    return [one for one in messages if one.parts or one.role is Role.ANSWER]


def _dated(one: PortableMessage, at: float, model: str) -> PortableMessage:
    answered_by = cleaned(model) if one.role is Role.ANSWER else ""
    return replace(one, created_at=at, model=answered_by)


def _message(stream: QtStream, version: int, id_: str, parent: str | None) -> PortableMessage:
    if version < 12:
        stream.skip(4)  # its number
    name = stream.text()
    words = stream.text()
    if version < 10:
        stream.text()  # the prompt, once more
    corrected = stream.text()
    stream.skip(1)  # whether it was being written
    is_stopped, is_good, is_bad = (stream.boolean() for _ in range(3))
    is_answer = name == "Response: "
    is_failed = stream.boolean() if version >= 11 and is_answer else False
    _skip_sources(stream, version)
    if version >= 10:
        for _ in range(stream.count()):
            stream.data()  # an attachment's address
            stream.data()  # and its content
    texts = _inner_texts(stream, 0) if version >= 12 else []
    state = MessageState.STOPPED if is_stopped else MessageState.COMPLETE
    return PortableMessage(
        id_,
        parent,
        _ROLES[name],
        parts_of([*texts, words]),
        0.0,
        MessageState.FAILED if is_failed else state,
        rating=Rating.GOOD if is_good else Rating.BAD if is_bad else None,
        correction=cleaned(corrected) if corrected.strip() and is_answer else None,
    )


def _skip_sources(stream: QtStream, version: int) -> None:
    if version >= 8:
        for _ in range(stream.count()):
            for _ in range(7):
                stream.text()  # collection, path, file, title, author, date, text
            stream.skip(12)  # page, first and last line
    elif version >= 3:
        stream.text()
        stream.texts()


def _inner_texts(stream: QtStream, depth: int) -> list[str]:
    """Return the texts inside a response, as a model that thinks aloud writes them."""
    if depth > _DEEPEST:
        raise ValueError("it is nested too deeply")
    found: list[str] = []
    for _ in range(stream.count()):
        name = stream.text()
        if name == "ToolCall: ":
            raise UserProblem(
                "This chat holds a tool call, which Inglenook cannot read.",
                "Copy its text out of GPT4All.",
            )
        words = stream.text()
        if name in ("Text: ", "Response: "):
            found.append(words)
        found += _inner_texts(stream, depth + 1)
    return found
