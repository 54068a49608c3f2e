"""Adapters that llama.cpp must not see: those marked here ended the process inside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models.adapter_soundness import check_adapter
from engine.models.gguf_head import GgufHead, read_head
from tests.fixtures.gguf_adapters import QUERY, adapter, half, pair
from tests.fixtures.gguf_files import FLOAT32, TEXT, UINT32, Gguf, array, value
from tests.fixtures.tiny_llama import HIDDEN, TOKENS, WIDTH, tensor, tiny_entries, tiny_tensors

_EMBEDDING = "token_embd.weight"
_DOUBLE = (12).to_bytes(4, "little") + bytes(8)
_F16, _Q8_0, _Q8_1, _I8, _I32, _F64 = 1, 8, 9, 24, 26, 28


def head_of(made: Gguf, tmp_path: Path, name: str) -> GgufHead:
    return read_head(made.write(tmp_path / name))


def check(made: Gguf, tmp_path: Path, *more: str) -> None:
    """Hold an adapter against the tiny llama, with some more tensors in it."""
    tensors = [*tiny_tensors(), *(tensor(name, WIDTH, len(TOKENS)) for name in more)]
    model = head_of(Gguf(tiny_entries(), tensors), tmp_path, "tiny.gguf")
    check_adapter("Letters", head_of(made, tmp_path, "adapter.gguf"), "Tiny", [model])


def refusal(made: Gguf, tmp_path: Path, *more: str) -> UserProblem:
    """Return why an adapter is refused; both names are always said."""
    with pytest.raises(UserProblem) as caught:
        check(made, tmp_path, *more)
    assert "“Letters”" in caught.value.message
    assert "Tiny" in caught.value.message
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    "tensors",
    [
        pair(),
        pair(types=(_F16, _F16)),
        pair(types=(_Q8_0, 0)),
        pair("blk.1.ffn_down.weight", (HIDDEN, 2), (2, WIDTH)),
        [*pair(), *pair("blk.1.attn_v.weight", (WIDTH, 8), (8, WIDTH))],
    ],
)
def test_what_fits_is_let_through(tmp_path: Path, tensors: list[object]) -> None:
    check(adapter(tensors), tmp_path)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed",
    [
        {"general.type": value(TEXT, "model")},
        {"general.type": value(UINT32, 1)},  # ended the process
        {"general.type": None},
        {"adapter.type": value(TEXT, "control_vector")},
        {"adapter.type": value(UINT32, 1)},  # ended the process
        {"adapter.type": None},
        {"adapter.lora.alpha": value(UINT32, 8)},  # ended the process
        {"adapter.lora.alpha": value(TEXT, "8")},  # ended the process
        {"adapter.lora.alpha": _DOUBLE},  # ended the process
        {"adapter.lora.alpha": array(FLOAT32, [8.0])},
        {"adapter.lora.alpha": value(FLOAT32, float("nan"))},
        {"adapter.lora.alpha": value(FLOAT32, float("inf"))},
        {"adapter.lora.alpha": None},
        {"split.count": value(UINT32, 2)},
    ],
)
def test_a_file_that_is_no_adapter_is_refused(
    tmp_path: Path, changed: dict[str, bytes | None]
) -> None:
    problem = refusal(adapter(changed=changed), tmp_path)
    assert "not a whole adapter" in problem.message
    assert next(iter(changed)).split(".")[0] in problem.detail or "parts" in problem.detail


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ([], "no weights"),
        (pair()[:1], "without"),
        (pair()[1:], "without"),
        ([*pair(), half("blk.0.attn_norm.weight", WIDTH)], "beside the pairs"),
        (pair(types=(_I32, 0)), "of type I32"),  # ended the process, as the next four
        (pair(types=(0, _I32)), "of type I32"),
        (pair(types=(_I8, 0)), "of type I8"),
        (pair(types=(_F64, 0)), "of type F64"),
        (pair(types=(_Q8_1, 0)), "of type Q8_1"),
    ],
)
def test_halves_that_are_no_pairs_of_weights_are_refused(
    tmp_path: Path, tensors: list[object], words: str
) -> None:
    problem = refusal(adapter(tensors), tmp_path)  # type: ignore[arg-type]
    assert "not a whole adapter" in problem.message
    assert words in problem.detail


@pytest.mark.parametrize("architecture", [value(TEXT, "qwen3"), value(UINT32, 1), None])
def test_another_architecture_is_another_model(tmp_path: Path, architecture: bytes | None) -> None:
    problem = refusal(adapter(changed={"general.architecture": architecture}), tmp_path)
    assert problem.message == "What “Letters” was taught does not fit Tiny."
    assert "'llama'" in problem.detail


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        (pair("blk.9.attn_q.weight"), "not in the model"),
        (pair("output.weight", (WIDTH, 4), (4, len(TOKENS))), "not in the model"),
        ([half(".lora_a", WIDTH, 4), half(".lora_b", 4, WIDTH)], "not in the model"),
        (pair(first=(64, 4)), "(64, 4)"),
        (pair(second=(4, 64)), "(4, 64)"),
        (pair(first=(WIDTH, 4), second=(8, WIDTH)), "(8, 32)"),
        (pair(first=(WIDTH, 4, 2), second=(4, WIDTH, 2)), "(32, 4, 2)"),  # ended the process
        (pair(first=(WIDTH, 4), second=(4, WIDTH, 2)), "(4, 32, 2)"),  # ended the process
        (pair("blk.0.attn_norm.weight", (WIDTH, 4), (4, 1)), "attn_norm"),  # was passed over
        (pair(_EMBEDDING, (4, len(TOKENS)), (4, WIDTH)), "output, too"),  # ended the process
    ],
)
def test_another_shape_is_another_model(tmp_path: Path, tensors: list[object], words: str) -> None:
    problem = refusal(adapter(tensors), tmp_path)  # type: ignore[arg-type]
    assert "does not fit Tiny" in problem.message
    assert words in problem.detail


def test_a_table_of_words_that_is_not_the_output_lies_the_other_way(tmp_path: Path) -> None:
    vocabulary = len(TOKENS)
    check(adapter(pair(_EMBEDDING, (4, vocabulary), (4, WIDTH))), tmp_path, "output.weight")
    for first, second in (
        ((4, vocabulary), (8, WIDTH)),  # ended the process
        ((WIDTH, 4), (4, vocabulary)),
    ):
        wrong = adapter(pair(_EMBEDDING, first, second))
        assert _EMBEDDING in refusal(wrong, tmp_path, "output.weight").detail


def test_a_stack_of_matrices_takes_a_stack_of_pairs(tmp_path: Path) -> None:
    experts = "blk.0.ffn_up_exps.weight"
    tensors = [*tiny_tensors(), tensor(experts, WIDTH, HIDDEN, 4)]
    model = head_of(Gguf(tiny_entries(), tensors), tmp_path, "tiny.gguf")
    whole = head_of(adapter(pair(experts, (WIDTH, 2, 4), (2, HIDDEN, 4))), tmp_path, "a.gguf")
    check_adapter("Letters", whole, "Tiny", [model])
    short = head_of(adapter(pair(experts, (WIDTH, 2, 3), (2, HIDDEN, 3))), tmp_path, "b.gguf")
    with pytest.raises(UserProblem, match="does not fit"):
        check_adapter("Letters", short, "Tiny", [model])


def test_a_model_in_parts_is_looked_through_whole(tmp_path: Path) -> None:
    entries, tensors = tiny_entries(), tiny_tensors()
    parts = [
        head_of(Gguf(entries, tensors[:5]), tmp_path, "1.gguf"),
        head_of(Gguf({}, tensors[5:]), tmp_path, "2.gguf"),
    ]
    made = head_of(adapter([*pair(), *pair("blk.1.attn_q.weight")]), tmp_path, "adapter.gguf")
    check_adapter("Letters", made, "Tiny", parts)
    with pytest.raises(UserProblem):
        check_adapter("Letters", made, "Tiny", parts[:1])


def test_the_tensor_taught_here_is_one_of_the_tiny_model() -> None:
    assert QUERY in [one.name for one in tiny_tensors()]
