"""Hostile chat models, loaded for real: words or a safe default, never the end of the process."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.generation.llama_cpp.generator import LlamaCppGenerator
from engine.generation.records import Adapter, Loading, Sampling
from engine.models.inspection import inspect
from engine.prompt.records import Speaker, Turn
from tests.fixtures.gguf_adapters import adapter, pair
from tests.fixtures.gguf_files import FLOAT32, TEXT, UINT32, Gguf, array, value
from tests.fixtures.tiny_llama import TOKENS, tensor, tiny_entries, tiny_llama, tiny_tensors

_TURNS = (Turn(Speaker.USER, "Hi\nthere"),)


def opened(made: Gguf, tmp_path: Path) -> LlamaCppGenerator:
    """Return a model as a person would get it: inspected, then loaded."""
    model = inspect(made.write(tmp_path / "tiny.gguf"))
    return LlamaCppGenerator(model, Loading(context_tokens=512, threads=1))


def written(made: Gguf, tmp_path: Path) -> str:
    """Load a model and let it write a little."""
    generator = opened(made, tmp_path)
    try:
        return written_by(generator)
    finally:
        generator.close()


def written_by(generator: LlamaCppGenerator) -> str:
    """Let a model write a little."""
    return "".join(generator.generate(_TURNS, Sampling(longest=4), lambda: False))


def number(content: int) -> bytes:
    return value(UINT32, content)


@pytest.mark.parametrize(
    "changed",
    [
        {"llama.attention.head_count": number(0), "llama.attention.head_count_kv": number(0)},
        {"llama.embedding_length": number(64)},
        {"llama.feed_forward_length": number(2**32 - 1)},
        {"llama.block_count": number(3)},
        {"llama.context_length": value(TEXT, "long")},
        {"llama.rope.dimension_count": number(2**31)},
        {"general.architecture": value(TEXT, "martian")},
        {"tokenizer.ggml.model": value(TEXT, "martian")},
        {"tokenizer.ggml.tokens": None},
        {"tokenizer.ggml.scores": array(FLOAT32, [0.0] * 3)},
        {"tokenizer.ggml.token_type": array(FLOAT32, [0.0] * 3)},
        {"tokenizer.ggml.bos_token_id": value(TEXT, "x")},
    ],
)
def test_what_the_library_refuses_has_words(
    tmp_path: Path, changed: dict[str, bytes | None]
) -> None:
    with pytest.raises(UserProblem, match=r"tiny") as caught:
        opened(tiny_llama(changed), tmp_path)
    assert caught.value.hint


@pytest.mark.parametrize(
    "changed",
    [
        {"tokenizer.ggml.scores": array(FLOAT32, [float("nan")] * len(TOKENS))},
        {"tokenizer.ggml.eos_token_id": number(2**31)},
        {"tokenizer.ggml.bos_token_id": number(2**32 - 1)},
        {"llama.rope.freq_base": value(FLOAT32, 0.0)},
        {"llama.vocab_size": number(2**32 - 1)},
        {"tokenizer.chat_template": value(TEXT, b"\xff\xfe{{ messages[0]['content'] }}")},
    ],
)
def test_what_does_no_harm_is_used(tmp_path: Path, changed: dict[str, bytes | None]) -> None:
    assert isinstance(written(tiny_llama(changed), tmp_path), str)


@pytest.mark.parametrize("blocks", [1, 3])
def test_blocks_that_are_missing_or_too_many_have_words(tmp_path: Path, blocks: int) -> None:
    with pytest.raises(UserProblem, match="cannot be loaded"):
        opened(Gguf(tiny_entries(), tiny_tensors(blocks=blocks)), tmp_path)


def test_a_weight_that_nobody_asked_for_has_words(tmp_path: Path) -> None:
    made = Gguf(tiny_entries(), [*tiny_tensors(), tensor("evil.weight", 32, 32)])
    with pytest.raises(UserProblem, match="cannot be loaded"):
        opened(made, tmp_path)


@pytest.mark.parametrize(
    "template",
    [
        "{{ raise_exception('no') }}",
        "{% for %}",
        "{{ messages[0]['content'] }}{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages[0]['content'] }}{{ cycler.__init__.__globals__.os.getcwd() }}",
        "{% set a = 'x' * 4000000000 %}{{ a }}",
        "{# " + "x" * 1_900_000 + " #}Hello",
        "Hello",
    ],
)
def test_a_template_that_fails_gives_way(tmp_path: Path, template: str) -> None:
    generator = opened(tiny_llama({"tokenizer.chat_template": value(TEXT, template)}), tmp_path)
    try:
        assert any("template" in note and "does not work" in note for note in generator.notes)
        assert generator.count(_TURNS) > 0
    finally:
        generator.close()


# Adapters --------------------------------------------------------------------------------------


def test_an_adapter_that_would_end_the_process_has_words_with_both_names(tmp_path: Path) -> None:
    generator = opened(tiny_llama(), tmp_path)
    hostile = (
        adapter(changed={"adapter.lora.alpha": number(8)}),
        adapter(pair(types=(26, 0))),
        adapter(pair("token_embd.weight", (4, len(TOKENS)), (4, 32))),
        adapter(pair(first=(32, 4, 2), second=(4, 32, 2))),
    )
    try:
        for count, made in enumerate(hostile):
            file = made.write(tmp_path / f"adapter-{count}.gguf")
            with pytest.raises(UserProblem, match=r"“Letters” was taught .* tiny") as caught:
                generator.use_adapter(Adapter(file, "Letters"))
            assert caught.value.hint
        sound = adapter().write(tmp_path / "sound.gguf")
        generator.use_adapter(Adapter(sound, "Letters", 0.5))
        assert isinstance(written_by(generator), str)
    finally:
        generator.close()
