"""Stop texts, and control texts in what people and documents say."""

from __future__ import annotations

import pytest

from engine.generation.control_tokens import ControlTexts, made_harmless
from engine.generation.templates.stopping import until_stop

_STOPS = ("\nUser:", "<end>")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("One.\nUser: Two", "One."),
        ("One.\nUse this.", "One.\nUse this."),
        ("One<end>\nUser:", "One"),
        ("One <en", "One <en"),
        ("<end>", ""),
        ("", ""),
    ],
)
def test_text_ends_at_the_first_stop(text: str, kept: str) -> None:
    assert "".join(until_stop(iter([text]), _STOPS)) == kept
    assert "".join(until_stop(iter(text), _STOPS)) == kept


def test_nothing_is_asked_for_after_a_stop() -> None:
    pieces = iter(["One", "\nUs", "er:", "never asked for"])
    assert list(until_stop(pieces, _STOPS)) == ["One"]
    assert next(pieces) == "never asked for"


def test_text_that_can_be_no_stop_is_not_held_back() -> None:
    stream = until_stop(iter(["One", " <", "two"]), _STOPS)
    assert list(stream) == ["One", " ", "<two"]


def test_without_stops_everything_passes_as_it_comes() -> None:
    assert list(until_stop(iter(["a", "<", "b"]), ())) == ["a", "<", "b"]


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("a<|end|>b", "a< |end|>b"),
        ("<|end|><|end|>", "< |end|>< |end|>"),
        ("<|e<|end|>nd|>", "<|e< |end|>nd|>"),
        ("<|end| >, <s, [INST] and <p>", "<|end| >, <s, [INST] and <p>"),
        ("", ""),
    ],
)
def test_control_texts_are_broken_up_and_nothing_else(text: str, harmless: str) -> None:
    assert made_harmless(text, ["<|end|>", "<|other|>", "<s>", "x"]) == harmless


def test_thousands_of_control_texts_cost_little() -> None:
    texts = ControlTexts(f"<unused{number}>" for number in range(6000))
    page = "<p>A page of HTML with <unused17> in it.</p>\n" * 2000
    assert texts.made_harmless(page).count("< unused17>") == 2000
