"""How thinking models set their thoughts apart, told from their templates.

Covered: `<think>` (Qwen3, DeepSeek R1, SmolLM3 and many others), `[THINK]` (Magistral), the marks
of Command A, Seed-OSS and Gemma 4, and the channels of gpt-oss. A template that mentions no such
marks belongs to a model that does not think aloud.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.generation.records import ReasoningMarks

_HARMONY: Final = ReasoningMarks(
    "<|channel|>analysis<|message|>",
    "<|end|><|start|>assistant<|channel|>final<|message|>",
    begins_open=True,
)
_MARKS: Final = (
    ReasoningMarks("<think>", "</think>"),
    ReasoningMarks("[THINK]", "[/THINK]"),
    ReasoningMarks("<seed:think>", "</seed:think>"),
    ReasoningMarks("<|START_THINKING|>", "<|END_THINKING|>"),
    ReasoningMarks("<|channel>thought\n", "<channel|>"),
)


@dataclass(frozen=True, slots=True)
class Thinking:
    """What a thinking model needs behind its prompt.

    Attributes:
        marks: How it sets its thoughts apart.
        before_thought: Put behind the prompt when a new answer is wanted.
        before_continuing: Put behind the prompt when a begun answer goes on, without a thought.
    """

    marks: ReasoningMarks
    before_thought: str
    before_continuing: str


def thinking_of(template: str, prompt: str) -> Thinking | None:
    """Return how a model thinks.

    Args:
        template: The text of its template.
        prompt: A short conversation as this template lays it out.
    """
    if "<|channel|>" in template and "<|message|>" in template:
        return Thinking(_HARMONY, _HARMONY.opens, "<|channel|>final<|message|>")
    marks = next((one for one in _MARKS if one.closes.strip() in template), None)
    if marks is None:
        return None
    ending = prompt.rstrip()
    if ending.endswith(marks.closes):
        return Thinking(marks, "", "")
    if ending.endswith(marks.opens.rstrip()):
        opened = ReasoningMarks(marks.opens, marks.closes, begins_open=True)
        return Thinking(opened, "", f"\n{marks.closes}\n\n")
    return Thinking(marks, "", f"{marks.opens}\n\n{marks.closes}\n\n")
