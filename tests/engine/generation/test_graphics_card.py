"""Generation on a real graphics card; skipped where there is none.

To be run on a machine with an NVIDIA card and llama.cpp built for CUDA, or on Apple silicon.
"""

from __future__ import annotations

import pytest

from engine.generation.llama_cpp.generator import LlamaCppGenerator
from engine.generation.llama_cpp.library import library
from engine.generation.llama_cpp.offload import free_card_memory
from engine.generation.records import Loading, Sampling
from engine.prompt.records import Speaker, Turn
from tests.fixtures.chat_models import starter

pytestmark = [pytest.mark.models, pytest.mark.graphics_card]

_QUESTION = (
    Turn(Speaker.SYSTEM, "Answer briefly."),
    Turn(Speaker.USER, "What is the capital of France?"),
)


@pytest.fixture(autouse=True)
def _has_card() -> None:
    if not free_card_memory(library()):
        pytest.skip("there is no graphics card that llama.cpp can use")


def answered(loading: Loading) -> tuple[str, LlamaCppGenerator]:
    generator = LlamaCppGenerator(starter(), loading)
    text = "".join(generator.generate(_QUESTION, Sampling(longest=8), lambda: False))
    generator.close()
    return text, generator


def test_a_model_that_fits_goes_to_the_card_and_answers() -> None:
    text, generator = answered(Loading(context_tokens=1024))
    assert generator.uses_graphics_card
    assert "Paris" in text


def test_without_the_wish_the_processor_computes() -> None:
    text, generator = answered(Loading(context_tokens=1024, graphics_card=False))
    assert not generator.uses_graphics_card
    assert "Paris" in text


def test_a_card_with_little_memory_takes_some_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    layers = starter().details.layers or 0
    monkeypatch.setattr(
        "engine.generation.llama_cpp.generator.layers_that_fit", lambda *_: layers // 2
    )
    text, generator = answered(Loading(context_tokens=1024))
    assert generator.uses_graphics_card
    assert "Paris" in text
