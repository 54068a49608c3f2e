"""The head of a GGUF file: sound ones, and every way in which one can lie."""

from __future__ import annotations

import ctypes
import os
import struct
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from engine.errors import UserProblem
from engine.models import gguf_head
from engine.models.gguf_head import part_paths, read_all_parts, read_head
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.models.weight_types import WEIGHT_TYPES
from tests.fixtures.gguf_files import (
    ARRAY,
    ENTRIES,
    F32,
    INT32,
    Q4_K,
    TENSORS,
    TEXT,
    UINT32,
    Gguf,
    Tensor,
    array,
    text,
    value,
    with_entries,
    write_parts,
)

_MOST_MEMORY = 4 * 1024 * 1024


def refused(content: bytes, tmp_path: Path) -> UserProblem:
    """Return the problem of a file, after checking that it cost little memory."""
    file = tmp_path / "chosen.gguf"
    file.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(UserProblem) as caught:
            read_head(file)
        assert tracemalloc.get_traced_memory()[1] < _MOST_MEMORY
    finally:
        tracemalloc.stop()
    assert caught.value.message.startswith("chosen.gguf")
    assert caught.value.hint
    return caught.value


# Sound files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [2, 3])
def test_a_sound_file_tells_all(tmp_path: Path, version: int) -> None:
    head = read_head(Gguf(version=version).write(tmp_path / "tiny.gguf"))
    assert head.text("general.architecture") == "llama"
    assert head.number("llama.block_count") == 2
    assert head.length("tokenizer.ggml.tokens") == 3
    assert [one.name for one in head.tensors] == [one.name for one in TENSORS]
    assert [one.bytes for one in head.tensors] == [1024, 1024]
    assert head.file_bytes == (tmp_path / "tiny.gguf").stat().st_size
    assert head.number("general.name") is None
    assert head.text("llama.block_count") == ""
    assert head.length("general.name") is None


def test_a_value_for_each_layer_is_kept(tmp_path: Path) -> None:
    entries = with_entries(llama__attention__head_count_kv=array(INT32, [2, 0, 8]))
    head = read_head(Gguf(entries).write(tmp_path / "tiny.gguf"))
    assert head.numbers("llama.attention.head_count_kv") == (2, 0, 8)
    assert head.number("llama.attention.head_count_kv") == 8


def test_numbers_below_zero_count_as_not_said(tmp_path: Path) -> None:
    entries = with_entries(
        llama__block_count=value(INT32, -2),
        llama__attention__head_count_kv=array(INT32, [2, -1]),
    )
    head = read_head(Gguf(entries).write(tmp_path / "tiny.gguf"))
    assert head.number("llama.block_count") is None
    assert head.numbers("llama.attention.head_count_kv") == (2,)


def test_long_arrays_are_counted_and_not_kept(tmp_path: Path) -> None:
    entries = with_entries(tokenizer__ggml__token_type=array(INT32, [1] * 5000))
    head = read_head(Gguf(entries).write(tmp_path / "tiny.gguf"))
    assert head.length("tokenizer.ggml.token_type") == 5000
    assert head.numbers("tokenizer.ggml.token_type") == ()


def test_another_alignment_is_followed(tmp_path: Path) -> None:
    entries = with_entries(general__alignment=value(UINT32, 256))
    made = Gguf(entries, [Tensor("a.weight", bytes=1024), Tensor("b.weight")], alignment=256)
    assert len(read_head(made.write(tmp_path / "tiny.gguf")).tensors) == 2


def test_the_sizes_are_those_of_the_library_that_runs_the_models() -> None:
    from llama_cpp import _ggml

    library = _ggml.libggml_base if hasattr(_ggml, "libggml_base") else _ggml.libggml
    library.ggml_type_name.restype = ctypes.c_char_p
    library.ggml_blck_size.restype = ctypes.c_int64
    library.ggml_type_size.restype = ctypes.c_size_t
    for code, known in WEIGHT_TYPES.items():
        assert library.ggml_type_name(code).decode().upper() == known.name.upper()
        assert library.ggml_blck_size(code) == known.block
        assert library.ggml_type_size(code) == known.block_bytes


@pytest.mark.models
def test_the_starter_is_read_whole() -> None:
    path = starter_model(ModelKind.CHAT).path
    (head,) = read_all_parts(path)
    assert head.length("tokenizer.ggml.tokens") == 49_152
    assert sum(one.weights for one in head.tensors) == 134_515_008
    assert head.tensors[0].type.name == "Q8_0"


# Files that lie ------------------------------------------------------------------------------


def test_a_file_that_ends_anywhere_is_refused(tmp_path: Path) -> None:
    content = Gguf().content()
    weights = len(content) - sum(one.bytes for one in TENSORS)
    for end in (*range(weights), len(content) - 1025, len(content) - 1):
        (tmp_path / "cut.gguf").write_bytes(content[:end])
        with pytest.raises(UserProblem, match=r"damaged|not a GGUF"):
            read_head(tmp_path / "cut.gguf")


def test_a_changed_byte_gives_a_head_or_words(tmp_path: Path) -> None:
    content = Gguf().content()
    head_bytes = len(content) - sum(one.bytes for one in TENSORS)
    random = Random(7)  # noqa: S311 - the same bytes each time
    file = tmp_path / "changed.gguf"
    refused_with: list[str] = []
    for _ in range(500):
        changed = bytearray(content)
        changed[random.randrange(head_bytes)] = random.choice((0, 1, 127, 128, 255))
        file.write_bytes(changed)
        try:
            read_head(file)
        except UserProblem as problem:
            refused_with.append(problem.message)
    assert 50 < len(refused_with) < 450
    assert all(words.startswith("changed.gguf") for words in refused_with)


@pytest.mark.models
def test_the_starter_cut_off_at_every_tenth_is_refused(tmp_path: Path) -> None:
    path = starter_model(ModelKind.CHAT).path
    size = path.stat().st_size
    cut = tmp_path / "cut.gguf"
    with path.open("rb") as stream:
        cut.write_bytes(stream.read(size // 10))
    for tenth in range(1, 10):
        with cut.open("r+b") as stream:
            # The weights are not looked at, so that a hole does as well.
            stream.truncate(size * tenth // 10)
        with pytest.raises(UserProblem, match="promises more than it holds"):
            read_head(cut)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a GGUF"),
        (b"GGUF", "not a GGUF"),
        (b"PK\x03\x04" + b"\0" * 500, "not a GGUF"),
        (b"<!DOCTYPE html><html>Please log in</html>", "not a GGUF"),
        (Gguf(magic=b"GGML").content(), "not a GGUF"),
        (Gguf(version=1).content(), "version 1,"),
        (Gguf(version=2**32 - 1).content(), "not known"),
        (Gguf(version=3 << 24).content(), "another kind of processor"),
    ],
)
def test_what_is_no_gguf_is_said(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refused(content, tmp_path).message


_HUGE = 2**64 - 1
_KEY = text("x.y")


def entries_with(key: bytes, packed: bytes) -> Gguf:
    """Return a file with one more entry that is written as it is."""
    return Gguf(extra_entries=key + packed, entry_count=len(ENTRIES) + 1)


@pytest.mark.parametrize(
    "hostile",
    [
        Gguf(tensor_count=2**63),
        Gguf(tensor_count=_HUGE, entry_count=_HUGE),
        Gguf(entry_count=_HUGE),
        Gguf(entry_count=len(ENTRIES) + 1),
        Gguf(tensor_count=len(TENSORS) + 1),
        entries_with(text("x", _HUGE), b""),
        entries_with(text("x", 2000), b"\0" * 3000),
        entries_with(_KEY, value(UINT32, 0)[:2]),
        entries_with(_KEY, struct.pack("<I", 13)),
        entries_with(_KEY, struct.pack("<I", 2**32 - 1)),
        entries_with(_KEY, struct.pack("<I", TEXT) + text(b"", _HUGE)),
        entries_with(_KEY, struct.pack("<I", TEXT) + text(b"a" * (3 << 20))),
        entries_with(_KEY, array(INT32, [], _HUGE)),
        entries_with(_KEY, array(INT32, [], 7_000_000)),
        entries_with(_KEY, array(TEXT, [], 7_000_000)),
        entries_with(_KEY, struct.pack("<IIQ", ARRAY, TEXT, 1) + text(b"", _HUGE)),
        entries_with(_KEY, struct.pack("<IIQ", ARRAY, ARRAY, 1) + array(INT32, [1])[4:]),
        entries_with(_KEY, struct.pack("<IIQ", ARRAY, 99, 1)),
        entries_with(text("general.name"), value(TEXT, "Tiny again")),
        Gguf(with_entries(general__alignment=value(UINT32, 0))),
        Gguf(with_entries(general__alignment=value(UINT32, 33))),
        Gguf(with_entries(general__alignment=value(UINT32, 2**31))),
        Gguf(with_entries(general__alignment=value(TEXT, "32"))),
        Gguf(tensors=[Tensor("a" * 64)]),
        Gguf(tensors=[Tensor("a"), Tensor("a")]),
        Gguf(tensors=[Tensor("a", ())]),
        Gguf(tensors=[Tensor("a", (1, 1, 1, 1, 256))]),
        Gguf(tensors=[Tensor("a", (0, 256))]),
        Gguf(tensors=[Tensor("a", (2**32, 2**32))]),
        Gguf(tensors=[Tensor("a", (2**63, 2))]),
        Gguf(tensors=[Tensor("a", (100, 1), Q4_K)]),
        Gguf(tensors=[Tensor("a", offset=1)]),
        Gguf(tensors=[Tensor("a"), Tensor("b", offset=512)]),
        Gguf(tensors=[Tensor("a", offset=2**63)]),
        Gguf(tensors=[Tensor("a", (32, 9))]),
    ],
)
def test_what_makes_no_sense_is_refused_cheaply(tmp_path: Path, hostile: Gguf) -> None:
    assert "damaged" in refused(hostile.content(), tmp_path).message


def test_weights_of_an_unknown_type_are_named(tmp_path: Path) -> None:
    problem = refused(Gguf(tensors=[Tensor("a", type=77)]).content(), tmp_path)
    assert "type 77" in problem.message
    assert "quantisation" in problem.hint


@pytest.mark.parametrize(
    ("limit", "value_"),
    [
        ("_MOST_ENTRIES", 3),
        ("_MOST_TENSORS", 1),
        ("_MOST_ITEMS", 2),
        ("_LONGEST_KEY", 5),
        ("_LONGEST_TEXT", 3),
        ("_MOST_HEAD_BYTES", 100),
        ("_MOST_KEPT_BYTES", 50),
    ],
)
def test_each_limit_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value_: int
) -> None:
    file = Gguf().write(tmp_path / "tiny.gguf")
    read_head(file)
    monkeypatch.setattr(gguf_head, limit, value_)
    with pytest.raises(UserProblem, match="damaged"):
        read_head(file)


def test_a_vocabulary_of_millions_of_empty_words_costs_no_memory(tmp_path: Path) -> None:
    words = struct.pack("<IIQ", ARRAY, TEXT, 60_000) + b"\0" * 8 * 60_000
    file = Gguf(with_entries(tokenizer__ggml__tokens=words)).write(tmp_path / "tiny.gguf")
    tracemalloc.start()
    head = read_head(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert head.length("tokenizer.ggml.tokens") == 60_000
    assert peak < _MOST_MEMORY


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="not there"):
        read_head(tmp_path / "gone.gguf")
    with pytest.raises(UserProblem, match="folder"):
        read_head(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(UserProblem, match="not a GGUF"):
        read_head(tmp_path / "pipe.gguf")


# Parts ---------------------------------------------------------------------------------------


def test_all_parts_are_read(tmp_path: Path) -> None:
    paths = write_parts(tmp_path)
    heads = read_all_parts(paths[0])
    assert [one.tensors[0].name for one in heads] == [
        f"blk.{number}.attn_q.weight" for number in range(3)
    ]
    assert part_paths(paths[0], 3) == tuple(paths)


def _lose(paths: list[Path]) -> None:
    paths[1].unlink()


def _swap(paths: list[Path]) -> None:
    paths[1].write_bytes(paths[2].read_bytes())


def _cut(paths: list[Path]) -> None:
    paths[2].write_bytes(paths[2].read_bytes()[:-500])


def _empty(paths: list[Path]) -> None:
    entries = {
        "split.no": value(UINT32, 1),
        "split.count": value(UINT32, 3),
    }
    Gguf(entries, []).write(paths[1])


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (_lose, "00002-of-00003.gguf is missing"),
        (_swap, "not the part that its name says"),
        (_cut, "promises more than it holds"),
        (_empty, "do not belong together"),
    ],
)
def test_parts_that_are_not_whole_are_refused(
    tmp_path: Path, harm: Callable[[list[Path]], None], words: str
) -> None:
    paths = write_parts(tmp_path)
    harm(paths)
    with pytest.raises(UserProblem, match=words):
        read_all_parts(paths[0])


def test_a_later_part_and_another_name_are_refused(tmp_path: Path) -> None:
    paths = write_parts(tmp_path)
    with pytest.raises(UserProblem, match="not named as the first one"):
        read_all_parts(paths[1])
    renamed = paths[0].rename(tmp_path / "first.gguf")
    with pytest.raises(UserProblem, match="not named as the first one"):
        read_all_parts(renamed)


def test_an_absurd_number_of_parts_is_refused(tmp_path: Path) -> None:
    entries = with_entries(split__count=value(UINT32, 2**31))
    file = Gguf(entries, [Tensor("a", type=F32)]).write(tmp_path / "tiny-00001-of-00002.gguf")
    with pytest.raises(UserProblem, match="parts"):
        read_all_parts(file)
