"""Answers that a person corrected or liked, as examples.

Each comes with what was said before it on its branch, with the passages that it was made from and
with the instructions of the conversation's preset, so that a model is taught in the very situation
in which it answers. Earlier answers are there to be read, not to be learnt: each one that a person
approved is an example of its own. Not covered: pinned documents, and answers that nobody judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.conversations.feedback import Rating
from engine.conversations.portable import PortableConversation, PortableMessage, read_out
from engine.conversations.presets import PresetList
from engine.conversations.records import MessageState, Role, SourcePart
from engine.examples.records import (
    ExampleOrigin,
    ExamplePassage,
    ExampleTurn,
    NewExample,
)
from engine.store import Connection


def gather(database: Connection) -> Iterator[NewExample]:
    """Yield the corrected and the liked answers of all conversations, the oldest first.

    A correction stands in for the answer, whatever its thumb says.
    """
    instructions = {one.name: one.system_prompt for one in PresetList(database).all()}
    rows = database.rows(
        "SELECT DISTINCT m.conversation_id FROM feedback f JOIN message m ON m.id = f.message_id "
        "WHERE f.correction IS NOT NULL OR f.rating = ? ORDER BY 1",
        (Rating.GOOD,),
    )
    for (conversation_id,) in rows:
        conversation = read_out(database, conversation_id)
        system = instructions.get(conversation.preset, "")
        for example in examples_of(conversation):
            yield replace(example, system=system)


def examples_of(conversation: PortableConversation) -> Iterator[NewExample]:
    """Yield the corrected and the liked answers of a conversation, without instructions."""
    for answer in conversation.messages:
        is_approved = answer.correction is not None or answer.rating is Rating.GOOD
        words = _usable(answer)
        if not is_approved or not words:
            continue
        *before, question, _ = (None, None, *conversation.branch(answer.id))
        if question is None or question.role is not Role.QUESTION or not question.text.strip():
            continue
        yield NewExample(
            question.text,
            words,
            history=_history([one for one in before if one is not None]),
            passages=_passages(answer),
            origin=ExampleOrigin.LIKED if answer.correction is None else ExampleOrigin.CORRECTED,
            source=conversation.title,
            group=conversation.identity,
        )


def _history(branch: Sequence[PortableMessage]) -> tuple[ExampleTurn, ...]:
    """Return the turns of a branch, without questions that got no answer worth repeating."""
    by_id = {one.id: one for one in branch}
    turns: list[ExampleTurn] = []
    for answer in branch:
        question = by_id.get(answer.parent or "")
        words = _usable(answer)
        if words and question is not None and question.role is Role.QUESTION and question.text:
            turns.append(ExampleTurn(is_answer=False, text=question.text))
            turns.append(ExampleTurn(is_answer=True, text=words, is_taught=False))
    return tuple(turns)


def _usable(answer: PortableMessage) -> str:
    """Return what the model should have said; empty when nobody knows."""
    if answer.role is not Role.ANSWER:
        return ""
    if answer.correction is not None:
        return answer.correction
    is_whole = answer.state is MessageState.COMPLETE
    return answer.text.strip() if is_whole and answer.rating is not Rating.BAD else ""


def _passages(answer: PortableMessage) -> tuple[ExamplePassage, ...]:
    """Return what the model read with the question.

    Which passages a correction rests on is not known: none of them is called a distractor then.
    """
    given = [one for one in answer.parts if isinstance(one, SourcePart) and one.given]
    is_known = answer.correction is None and any(one.cited for one in given)
    return tuple(
        ExamplePassage(
            one.quote,
            one.path,
            one.location,
            one.start,
            one.end,
            is_distractor=is_known and not one.cited,
        )
        for one in sorted(given, key=lambda one: one.number)
    )
