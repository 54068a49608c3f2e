"""What a layout of a conversation consists of, and how it is written.

Covered: layouts that can be told as a text for each side. Not covered: those that treat, say, the
last question differently; such templates are run as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engine.generation.templates.conversation import SYSTEM_BEFORE_QUESTION, fold_system
from engine.prompt.records import Speaker, Turn


@dataclass(frozen=True, slots=True)
class Layout:
    """How one family writes a conversation.

    In the patterns "{text}" stands for what was said, "{bos}" and "{eos}" for the model's tokens,
    "{day}" and "{date}" for today, as in "05 Nov 2026" and "2026-11-05".

    Attributes:
        name: What its makers call the format.
        marks: What a template of this family holds for certain; text of a document must not.
        user: A question.
        assistant: An answer.
        answer: What stands before an answer that is to be written.
        start: What stands before everything.
        system: The system's words; empty for families without a system role.
        system_in_question: Where these words go then.
        default_system: The system's words when there are none; None lays out no system turn.
        strips: Whether spaces around a text are left out.
        stops: Where an answer ends, should the model's own end tokens not say so.
        architectures: Which models certainly use it.
    """

    name: str
    marks: tuple[str, ...]
    user: str
    assistant: str
    answer: str
    start: str = ""
    system: str = ""
    system_in_question: str = SYSTEM_BEFORE_QUESTION
    default_system: str | None = None
    strips: bool = False
    stops: tuple[str, ...] = ()
    architectures: tuple[str, ...] = ()

    def lay_out(self, turns: tuple[Turn, ...], bos: str, eos: str) -> str:
        """Return the text of a conversation up to where the answer has to begin."""
        if self.strips:
            turns = tuple(Turn(turn.speaker, turn.text.strip()) for turn in turns)
        if not self.system:
            turns = fold_system(turns, self.system_in_question)
        elif self.default_system is not None and turns[:1] and not _has_system(turns):
            turns = (Turn(Speaker.SYSTEM, self.default_system), *turns)
        patterns = {
            Speaker.SYSTEM: self.system,
            Speaker.USER: self.user,
            Speaker.ASSISTANT: self.assistant,
        }
        laid_out = [
            _filled(patterns[turn.speaker], bos, eos).replace("{text}", turn.text) for turn in turns
        ]
        return "".join([_filled(self.start, bos, eos), *laid_out, _filled(self.answer, bos, eos)])


def _has_system(turns: tuple[Turn, ...]) -> bool:
    return turns[0].speaker is Speaker.SYSTEM


def _filled(pattern: str, bos: str, eos: str) -> str:
    now = datetime.now().astimezone()
    return (
        pattern.replace("{bos}", bos)
        .replace("{eos}", eos)
        .replace("{day}", f"{now:%d %b %Y}")
        .replace("{date}", f"{now:%Y-%m-%d}")
    )
