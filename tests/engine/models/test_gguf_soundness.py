"""Chat models that contradict themselves: each of these ended the process inside llama.cpp."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models.gguf_head import GgufArray, read_head, read_texts
from engine.models.inspection import inspect
from engine.models.records import ModelKind
from tests.fixtures.gguf_files import FLOAT32, INT32, TEXT, UINT32, Gguf, Tensor, array, value
from tests.fixtures.tiny_llama import TOKENS, tiny_entries, tiny_llama, tiny_tensors

_NAN = float("nan")
_F16, _Q8_1, _I8, _I32, _F64 = 1, 9, 24, 26, 28


def detail_of(made: Gguf, tmp_path: Path) -> str:
    """Return why a file is refused."""
    with pytest.raises(UserProblem, match=r"tiny\.gguf cannot be used") as caught:
        inspect(made.write(tmp_path / "tiny.gguf"))
    assert caught.value.hint
    return caught.value.detail


def number(content: int) -> bytes:
    return value(UINT32, content)


def fraction(content: float) -> bytes:
    return value(FLOAT32, content)


def test_a_model_that_fits_together_is_a_chat_model(tmp_path: Path) -> None:
    model = inspect(tiny_llama().write(tmp_path / "tiny.gguf"))
    assert (model.kind, model.problem) == (ModelKind.CHAT, "")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"block_count": number(0)}, "0 blocks"),
        ({"block_count": number(513)}, "513 blocks"),
        ({"block_count": number(10**9)}, "blocks"),
        ({"nextn_predict_layers": number(99)}, "look ahead"),
        ({"context_length": number(2**31)}, "context"),
        ({"attention.head_count_kv": number(4)}, "heads that share"),
        ({"attention.head_count_kv": array(INT32, [2, 3])}, "heads that share"),
        ({"expert_count": number(4)}, "0 of 4 experts"),
        ({"expert_count": number(4), "expert_used_count": number(5)}, "5 of 4 experts"),
        ({"expert_count": number(1025), "expert_used_count": number(1)}, "experts"),
        ({"expert_used_count": number(2)}, "not there"),
        ({"expert_group_count": number(2)}, "not there"),
        ({"rope.scaling.type": value(TEXT, "nonsense")}, "nonsense"),
        ({"rope.dimension_count": number(15)}, "15 dimensions"),
        ({"rope.dimension_count": None, "attention.key_length": number(17)}, "17 dimensions"),
        ({"attention.layer_norm_rms_epsilon": fraction(-1.0)}, "of -1.0"),
        ({"attention.layer_norm_rms_epsilon": fraction(_NAN)}, "of nan"),
        ({"rope.freq_base": array(FLOAT32, [1.0, _NAN])}, "of nan"),
    ],
)
def test_numbers_that_end_the_process_are_refused(
    tmp_path: Path, changed: dict[str, bytes | None], words: str
) -> None:
    made = tiny_llama({f"llama.{key}": packed for key, packed in changed.items()})
    assert words in detail_of(made, tmp_path)


@pytest.mark.parametrize("name", ["rope.dimension_count", "attention.value_length"])
def test_some_architectures_need_one_width(tmp_path: Path, name: str) -> None:
    entries = {
        key.replace("llama.", "qwen2."): packed
        for key, packed in tiny_entries({"general.architecture": value(TEXT, "qwen2")}).items()
    }
    entries[f"qwen2.{name}"] = number(8)
    assert "dimensions" in detail_of(Gguf(entries, tiny_tensors()), tmp_path)


@pytest.mark.parametrize(
    ("groups", "used", "is_sound"), [(4, 1, False), (3, 1, False), (2, 0, False), (2, 1, True)]
)
def test_groups_of_experts_have_to_come_out_even(
    tmp_path: Path, groups: int, used: int, is_sound: bool
) -> None:
    counts = {"count": 4, "used_count": 2, "group_count": groups, "group_used_count": used}
    made = tiny_llama({f"llama.expert_{key}": number(one) for key, one in counts.items()})
    if is_sound:
        assert not inspect(made.write(tmp_path / "tiny.gguf")).problem
    else:
        assert "groups" in detail_of(made, tmp_path)


@pytest.mark.parametrize(
    ("name", "dimensions", "type_", "size"),
    [
        ("output_norm.weight", (32,), _F16, 64),
        ("output_norm.weight", (32, 1), _F16, 64),
        ("blk.0.attn_q.bias", (32,), _F16, 64),
        ("rope_freqs.weight", (8,), _I32, 32),
        ("blk.0.attn_q.weight", (32, 32), _I8, 1024),
        ("blk.0.attn_q.weight", (32, 32), _F64, 8192),
        ("blk.0.attn_q.weight", (32, 32), _Q8_1, 1152),
    ],
)
def test_types_that_cannot_be_computed_with_are_refused(
    tmp_path: Path, name: str, dimensions: tuple[int, ...], type_: int, size: int
) -> None:
    others = [one for one in tiny_tensors() if one.name != name]
    made = Gguf(tiny_entries(), [*others, Tensor(name, dimensions, type_, bytes=size)])
    assert name in detail_of(made, tmp_path)


def test_a_table_of_experts_holds_integers(tmp_path: Path) -> None:
    table = Tensor("blk.0.ffn_gate_tid2eid.weight", (2, 16), _I32, bytes=128)
    made = Gguf(tiny_entries(), [*tiny_tensors(), table])
    assert not inspect(made.write(tmp_path / "tiny.gguf")).problem


def with_words(words: list[str], kind: str = "llama") -> Gguf:
    """Return a llama with another vocabulary."""
    changed = {
        "tokenizer.ggml.model": value(TEXT, kind),
        "tokenizer.ggml.tokens": array(TEXT, words),
    }
    return Gguf(tiny_entries(changed), tiny_tensors(tokens=len(words)))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (with_words([*TOKENS, "a", "a"]), "twice"),
        (with_words([*TOKENS, "a", "a\0b"]), "twice"),
        (with_words(["a", "a"], "gpt2"), "twice"),
        (with_words([one for one in TOKENS if one != "<0x0A>"]), "<0x0A>"),
        (with_words([one.lower() for one in TOKENS]), "<0x0A>"),
        (with_words(["<unk>", "a"]), "<0x00>"),
        (with_words(TOKENS, "bert"), "whole words"),
    ],
)
def test_vocabularies_that_end_the_process_are_refused(
    tmp_path: Path, made: Gguf, words: str
) -> None:
    assert words in detail_of(made, tmp_path)


@pytest.mark.parametrize(
    "made",
    [
        with_words([*TOKENS, "", ""]),
        with_words(["a", "b"], "gpt2"),
        with_words(["\n" if one == "<0x0A>" else one for one in TOKENS]),
        tiny_llama({"tokenizer.ggml.tokens": None}),
    ],
)
def test_vocabularies_that_the_library_takes_or_refuses_itself_pass(
    tmp_path: Path, made: Gguf
) -> None:
    assert not inspect(made.write(tmp_path / "tiny.gguf")).problem


def test_what_is_no_chat_model_is_not_held_against_these_rules(tmp_path: Path) -> None:
    made = tiny_llama({"llama.pooling_type": number(3), "llama.block_count": number(0)})
    assert inspect(made.write(tmp_path / "tiny.gguf")).kind is ModelKind.EMBEDDING


def test_a_file_that_changes_under_the_reader_is_a_problem(tmp_path: Path) -> None:
    file = tiny_llama().write(tmp_path / "tiny.gguf")
    words = read_head(file).metadata["tokenizer.ggml.tokens"]
    assert isinstance(words, GgufArray)
    assert [one.decode() for one in read_texts(file, words)] == TOKENS
    file.write_bytes(b"\xff" * file.stat().st_size)
    with pytest.raises(UserProblem, match="changed while"):
        list(read_texts(file, words))
