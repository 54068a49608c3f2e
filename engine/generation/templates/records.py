"""What every chat template gives."""

from __future__ import annotations

from typing import Protocol

from engine.generation.records import ReasoningMarks
from engine.prompt.records import Turn


class ChatTemplate(Protocol):
    """Turns a conversation into the text that a model was trained to continue."""

    @property
    def reasoning(self) -> ReasoningMarks | None:
        """How the model sets its thoughts apart; None where it does not think aloud."""

    @property
    def note(self) -> str:
        """What a person should know, such as that a fallback is used; mostly empty.

        It can change after a `lay_out`, when the model's own template failed there.
        """

    @property
    def stops(self) -> tuple[str, ...]:
        """Texts at which an answer ends, besides the model's own end tokens; none of them shown."""

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """Return the whole prompt, up to where the model has to write.

        It begins with the text of the beginning-of-sequence token where the model wants one, so
        that nothing is to be added when it is cut into tokens. Texts of control tokens inside the
        turns are made harmless. When the last turn is the assistant's, it is left open, behind a
        thought that is empty and closed where the model thinks; the model then goes on in the
        answer and does not think again.
        """

    def close(self) -> None:
        """End the child process, where there is one."""
