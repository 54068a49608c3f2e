"""Conversations as training examples: chat messages in OpenAI's form, one JSON object a line.

The branch that is shown is one example of several turns. An answer in another branch is an example
too, with what was said before it, if a person rated it good or corrected it. A correction stands in
for the answer; an answer rated bad without a correction is left out with its question, and so is
one that is not whole.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from engine.conversations.feedback import Rating
from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import MessageState, Role


def to_examples(conversations: list[PortableConversation]) -> str:
    """Return the examples; conversations without any give an empty text."""
    examples = [example for one in conversations for example in _examples(one)]
    lines = [json.dumps({"messages": one}, ensure_ascii=False) for one in examples]
    return "".join(f"{line}\n" for line in lines)


def _examples(one: PortableConversation) -> list[list[dict[str, str]]]:
    shown = one.shown_messages
    known = {message.id for message in shown}
    approved = [
        one.branch(message.id)
        for message in one.messages
        if message.id not in known
        and (message.rating is Rating.GOOD or message.correction is not None)
    ]
    return [turns for branch in (shown, *approved) if (turns := _turns(branch))]


def _turns(branch: Sequence[PortableMessage]) -> list[dict[str, str]]:
    by_id = {one.id: one for one in branch}
    turns: list[dict[str, str]] = []
    for answer in branch:
        question = by_id.get(answer.parent or "")
        words = _usable(answer)
        if words and question is not None and question.role is Role.QUESTION and question.text:
            turns.append({"role": "user", "content": question.text})
            turns.append({"role": "assistant", "content": words})
    return turns


def _usable(answer: PortableMessage) -> str:
    """Return what the model should have said; empty when nobody knows."""
    if answer.role is not Role.ANSWER:
        return ""
    if answer.correction is not None:
        return answer.correction
    is_whole = answer.state is MessageState.COMPLETE
    return answer.text if is_whole and answer.rating is not Rating.BAD else ""
