"""A template that is the model's own: it runs in a child with limits.

What a template can do is found out by trying: whether it takes a system turn, whether it wants its
texts as lists of parts, whether absent tools must be None or undefined.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Final

from engine.errors import Cancelled, EngineError, UserProblem
from engine.generation.control_tokens import ControlTexts
from engine.generation.records import ReasoningMarks
from engine.generation.templates.conversation import (
    fold_system,
    merge_neighbours,
    split_continued,
)
from engine.generation.templates.known import KnownTemplate, completed, harmless
from engine.generation.templates.thinking import thinking_of
from engine.prompt.records import Speaker, Turn
from engine.sandbox import Limits, Sandbox
from engine.sandbox.frames import Values

_log = logging.getLogger(__name__)

LIMITS: Final = Limits(
    memory_bytes=512 * 1024 * 1024,
    processor_seconds=2,
    wall_seconds=10,
    largest_file_bytes=0,
    largest_reply_bytes=16 * 1024 * 1024,
)
_RENDER: Final = "engine.generation.templates.rendering:render"
_MOST_ADDED: Final = 64 * 1024
"""Characters that a template may add to a short conversation; the longest known adds 4,000."""

_QUESTION: Final = Turn(Speaker.USER, "Which colour has the ferry?")
_SYSTEM: Final = Turn(Speaker.SYSTEM, "Speak of ships alone.")


@dataclass(frozen=True, slots=True)
class _Style:
    """How a template wants its variables.

    Attributes:
        has_parts: Whether a text is a list of parts, as for models that also see pictures.
        extra: Variables for what is absent.
    """

    has_parts: bool = False
    extra: Values = field(default_factory=lambda: {"tools": None, "documents": None})


_STYLES: Final = (_Style(), _Style(extra={}), _Style(has_parts=True))


class ForeignTemplate:
    """Lays out by a model's own template, and by a fallback from the moment that it fails.

    Args:
        text: The template.
        bos: The text of the beginning-of-sequence token.
        eos: The text of the end-of-sequence token.
        control_texts: What must not stand in a turn.
        fallback: What is used once the template fails.
        limits: What it may use.

    Raises:
        UserProblem: It fails for the simplest of conversations already.
    """

    def __init__(
        self,
        text: str,
        bos: str,
        eos: str,
        control_texts: ControlTexts,
        fallback: KnownTemplate,
        limits: Limits = LIMITS,
    ) -> None:
        self._text = text
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._control_texts = control_texts
        self._fallback = fallback
        self._has_failed = False
        # Counting tokens lays out often: the child stays as long as the model does.
        self._sandbox = Sandbox(limits, calls_per_child=100_000)
        try:
            self._style = self._find_style()
            self._takes_system = self._finds_system()
            self._thinking = thinking_of(text, self._rendered((_QUESTION,), self._style))
        except BaseException:
            # Whatever it was, a stop of the person's too: nobody else could end the child.
            self.close()
            raise

    @property
    def reasoning(self) -> ReasoningMarks | None:
        """See `ChatTemplate.reasoning`."""
        if self._has_failed:
            return self._fallback.reasoning
        return self._thinking.marks if self._thinking else None

    @property
    def note(self) -> str:
        """See `ChatTemplate.note`."""
        return self._fallback.note if self._has_failed else ""

    @property
    def stops(self) -> tuple[str, ...]:
        """See `ChatTemplate.stops`."""
        return self._fallback.stops if self._has_failed else ()

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """See `ChatTemplate.lay_out`."""
        if not self._has_failed:
            try:
                asked, begun = split_continued(harmless(turns, self._control_texts))
                return completed(self.prompt(asked), begun, self._thinking)
            except Cancelled:
                raise
            except EngineError as error:
                # Whatever a template does to its child, the conversation goes on; `note` says so.
                _log.warning("the chat template failed: %s %s", error, error.detail)
                self._has_failed = True
                self.close()
        return self._fallback.lay_out(turns)

    def prompt(self, turns: tuple[Turn, ...]) -> str:
        """Return what the template itself makes of a conversation.

        Raises:
            UserProblem: It failed, or took more than it may.
        """
        turns = merge_neighbours(turns)
        if not self._takes_system:
            turns = merge_neighbours(fold_system(turns))
        return self._rendered(turns, self._style)

    def close(self) -> None:
        """See `ChatTemplate.close`."""
        self._sandbox.close()

    def _find_style(self) -> _Style:
        problem: UserProblem | None = None
        for style in _STYLES:
            try:
                if _QUESTION.text in self._probed((_QUESTION,), style):
                    return style
            except TemplateFailure as failure:
                problem = problem or failure
        raise problem or TemplateFailure("it leaves the question out")

    def _finds_system(self) -> bool:
        """Try a system turn: some templates refuse it, others leave it out without a word."""
        try:
            return _SYSTEM.text in self._probed((_SYSTEM, _QUESTION), self._style)
        except TemplateFailure:
            return False

    def _probed(self, turns: tuple[Turn, ...], style: _Style) -> str:
        text = self._rendered(turns, style)
        if len(text) > _MOST_ADDED:
            raise TemplateFailure(f"it makes {len(text)} characters of a short question")
        return text

    def _rendered(self, turns: tuple[Turn, ...], style: _Style) -> str:
        variables = {
            **self._tokens,
            **style.extra,
            "add_generation_prompt": True,
            "enable_thinking": True,
        }
        result = self._sandbox.call(
            _RENDER,
            {
                "template": self._text,
                "conversations": [[_message(turn, style) for turn in turns]],
                "variables": variables,
            },
        )
        text = result["texts"][0]
        if not isinstance(text, str):
            raise TemplateFailure(str(result["errors"][0]))
        return text


class TemplateFailure(UserProblem):
    """The model's own template raised an error."""

    def __init__(self, detail: str) -> None:
        super().__init__("The chat template does not work.", detail=detail)


def _message(turn: Turn, style: _Style) -> Values:
    content = [{"type": "text", "text": turn.text}] if style.has_parts else turn.text
    return {"role": turn.speaker.value, "content": content}
