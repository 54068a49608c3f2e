"""A template that is one of our layouts; it needs no child."""

from __future__ import annotations

from engine.generation.control_tokens import ControlTexts
from engine.generation.records import ReasoningMarks
from engine.generation.templates.conversation import merge_neighbours, split_continued
from engine.generation.templates.layout import Layout
from engine.generation.templates.thinking import Thinking, thinking_of
from engine.prompt.records import Speaker, Turn

PROBE = (Turn(Speaker.USER, "Hello"),)
"""The shortest conversation."""


class KnownTemplate:
    """Lays out by one of our own layouts.

    Args:
        layout: Which one.
        bos: The text of the beginning-of-sequence token, empty for none.
        eos: The text of the end-of-sequence token.
        control_texts: What must not stand in a turn.
        own_template: The text of the model's own template, which tells whether the model thinks.
        note: What a person should know.
        stops: Where an answer ends besides the end tokens.
    """

    def __init__(
        self,
        layout: Layout,
        bos: str,
        eos: str,
        control_texts: ControlTexts,
        *,
        own_template: str = "",
        note: str = "",
        stops: tuple[str, ...] = (),
    ) -> None:
        self.layout = layout
        self.note = note
        self.stops = stops
        self._bos = bos
        self._eos = eos
        self._control_texts = control_texts
        self._thinking = thinking_of(own_template, layout.lay_out(PROBE, bos, eos))

    @property
    def reasoning(self) -> ReasoningMarks | None:
        """See `ChatTemplate.reasoning`."""
        return self._thinking.marks if self._thinking else None

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """See `ChatTemplate.lay_out`."""
        asked, begun = split_continued(harmless(turns, self._control_texts))
        prompt = self.layout.lay_out(merge_neighbours(asked), self._bos, self._eos)
        return completed(prompt, begun, self._thinking)

    def close(self) -> None:
        """See `ChatTemplate.close`: there is no child."""


def harmless(turns: tuple[Turn, ...], control_texts: ControlTexts) -> tuple[Turn, ...]:
    """Return the turns without any control text in what was said."""
    return tuple(Turn(turn.speaker, control_texts.made_harmless(turn.text)) for turn in turns)


def completed(prompt: str, begun: str | None, thinking: Thinking | None) -> str:
    """Add to a prompt what a thinking model needs, and the answer that was begun."""
    if begun is None:
        return prompt + (thinking.before_thought if thinking else "")
    return prompt + (thinking.before_continuing if thinking else "") + begun
