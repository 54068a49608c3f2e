"""Packed weights and the numbers that come out of them, held against ggml's own."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.gguf_head import read_head
from engine.models.weight_types import WEIGHT_TYPES, WeightType
from engine.training import dequantise
from engine.training.dequantise import QuantisedMatrix
from engine.training.dequantising import layouts
from tests.fixtures.ggml_numbers import ggml_numbers
from tests.fixtures.tiny_models import quantise, write_tiny_model

_TYPES = {one.name: one for one in WEIGHT_TYPES.values()}
_PLAIN = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
_SMALL = ["Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "IQ4_NL"]
_LARGE = ["Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS"]
_ALL = [*_PLAIN, *_SMALL, *_LARGE]
_SCALES = {
    "Q4_1": (0, 2), "Q5_1": (0, 2), "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2),
    "Q5_K": (0, 2), "Q6_K": (208,),
}  # fmt: skip
"""Where in a block the numbers in float16 stand; at the beginning in all others."""

_FILE_TYPES = {"Q3_K": "Q3_K_M", "Q4_K": "Q4_K_M", "Q5_K": "Q5_K_M"}


def random_rows(name: str, rows: int, columns: int) -> Tensor:
    """Return rows of any bytes at all, but with scales that are finite."""
    random = np.random.default_rng(7)
    if name in _PLAIN:
        numbers = torch.from_numpy(random.standard_normal((rows, columns)))
        return numbers.to(_PLAIN[name]).view(torch.uint8)
    type_ = _TYPES[name]
    count = columns // type_.block
    packed = random.integers(0, 256, (rows, count, type_.block_bytes), np.uint8)
    for place in _SCALES.get(name, (0,)):
        scales = random.standard_normal((rows, count, 1)).astype(np.float16)
        packed[:, :, place : place + 2] = scales.view(np.uint8)
    return torch.from_numpy(packed.reshape(rows, -1))


def random_matrix(name: str, rows: int = 24, columns: int = 512) -> QuantisedMatrix:
    return QuantisedMatrix(random_rows(name, rows, columns), _TYPES[name], columns)


def bits(numbers: Tensor) -> Tensor:
    """Return what tells even two zeros apart."""
    return numbers.view({2: torch.int16, 4: torch.int32}[numbers.itemsize])


def assert_ggml_agrees(packed: Tensor, type_: WeightType, columns: int) -> None:
    found = QuantisedMatrix(packed, type_, columns).dense(torch.float32)
    kind = gguf.GGMLQuantizationType[type_.name]
    in_python = torch.from_numpy(np.array(gguf.quants.dequantize(packed.numpy(), kind)))
    assert found.shape == (len(packed), columns)
    assert torch.equal(bits(found), bits(in_python))
    if type_.name != "F32":
        assert torch.equal(bits(found), bits(ggml_numbers(packed, type_, columns)))


# The same numbers ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("tiny") / "tiny.gguf", "qwen2", blocks=2)


@pytest.mark.parametrize("name", _ALL)
def test_all_matrices_that_llama_cpp_writes_give_its_own_numbers(
    name: str, tiny: Path, tmp_path: Path
) -> None:
    file_type = _FILE_TYPES.get(name, name)
    path = tiny if name == "F32" else quantise(tiny, tmp_path / "out.gguf", file_type)
    head = read_head(path)
    matrices = [one for one in head.tensors if len(one.dimensions) == 2]
    assert name in {one.type.name for one in matrices}
    content = torch.from_file(str(path), size=path.stat().st_size, dtype=torch.uint8)
    for one in matrices:
        start = head.data_start + one.offset
        packed = content[start : start + one.bytes].view(one.dimensions[1], -1)
        assert_ggml_agrees(packed, one.type, one.dimensions[0])


@pytest.mark.parametrize(
    ("name", "columns"),
    [(name, columns) for name in _SMALL for columns in (32, 96, 288, 512)]
    + [(name, columns) for name in _LARGE for columns in (256, 768)]
    + [(name, columns) for name in _PLAIN for columns in (1, 7, 64)],
)
def test_any_bytes_at_all_give_ggmls_numbers(name: str, columns: int) -> None:
    assert_ggml_agrees(random_rows(name, 13, columns), _TYPES[name], columns)


def test_without_its_fast_kernel_the_result_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = random_matrix("Q4_1")
    expected = fast.dense(torch.float32)
    monkeypatch.setattr(layouts, "_has_pair_kernel", lambda: False)
    assert torch.equal(fast.dense(torch.float32), expected)
    assert torch.equal(random_matrix("Q4_1").dense(torch.float32), expected)


@pytest.mark.parametrize("name", _ALL)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_shorter_numbers_are_the_long_ones_rounded(name: str, dtype: torch.dtype) -> None:
    matrix = random_matrix(name)
    found = matrix.dense(dtype)
    assert found.dtype is dtype
    assert torch.equal(bits(found), bits(matrix.dense(torch.float32).to(dtype)))


@pytest.mark.parametrize("name", _ALL)
def test_many_small_steps_give_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = random_rows(name, 24, 256)
    expected = QuantisedMatrix(packed, _TYPES[name], 256).dense(torch.float32)
    for constant in ("_CHUNK", "_CHUNK_OF_CARD", "_CHUNK_TO_KEEP"):
        monkeypatch.setattr(dequantise, constant, 5 * 256)
    matrix = QuantisedMatrix(packed, _TYPES[name], 256)
    assert torch.equal(bits(matrix.dense(torch.float32)), bits(expected))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card")
@pytest.mark.parametrize("name", _ALL)
def test_a_graphics_card_gives_the_same_numbers(name: str) -> None:
    matrix = random_matrix(name)
    moved = matrix.to("cuda")
    assert moved.device.type == "cuda"
    for dtype in (torch.float32, torch.bfloat16):
        assert torch.equal(bits(moved.dense(dtype).cpu()), bits(matrix.dense(dtype)))


# Parts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", _ALL)
def test_rows_come_in_the_order_asked_for(name: str) -> None:
    matrix = random_matrix(name)
    wanted = torch.tensor([5, 0, 23, 5])
    found = matrix.rows(wanted, torch.float32)
    assert torch.equal(bits(found), bits(matrix.dense(torch.float32)[wanted]))
    assert matrix.rows(torch.tensor([], dtype=torch.int64), torch.float32).shape == (0, 512)


def test_a_row_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        random_matrix("Q4_0").rows(torch.tensor([24]), torch.float32)


@pytest.mark.parametrize("name", _ALL)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_numbers_can_be_written_into_a_part_of_a_larger_matrix(
    name: str, dtype: torch.dtype
) -> None:
    matrix = random_matrix(name)
    whole = torch.zeros(30, 600, dtype=dtype)
    part = whole[3:27, 40:552]
    assert matrix.dense(dtype, out=part) is part
    assert torch.equal(bits(part.contiguous()), bits(matrix.dense(dtype)))
    assert whole.count_nonzero() == part.count_nonzero() > 0


@pytest.mark.parametrize("name", _ALL)
def test_the_memory_is_about_that_of_the_file(name: str) -> None:
    matrix = random_matrix(name)
    in_file = _TYPES[name].bytes_of(24 * 512)
    assert in_file <= matrix.nbytes <= 1.04 * in_file
    assert matrix.to("cpu").nbytes == matrix.nbytes
    assert matrix.shape == (24, 512)


# Hostile ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "shape", "columns"),
    [
        ("Q4_0", (4, 36), 96),
        ("Q4_0", (4, 36), 72),
        ("Q4_K", (4, 144), 128),
        ("F16", (4, 63), 32),
        ("Q8_0", (0, 34), 32),
        ("Q8_0", (4, 0), 0),
        ("Q8_0", (4, 34), -32),
    ],
)
def test_sizes_that_do_not_fit_are_a_problem_with_words(
    name: str, shape: tuple[int, int], columns: int
) -> None:
    with pytest.raises(UserProblem, match="damaged") as caught:
        QuantisedMatrix(torch.zeros(shape, dtype=torch.uint8), _TYPES[name], columns)
    assert name in caught.value.detail


@pytest.mark.parametrize("name", ["IQ2_XS", "I8", "TQ1_0", "F64"])
def test_types_that_are_not_known_are_named(name: str) -> None:
    packed = torch.zeros(2, _TYPES[name].bytes_of(256), dtype=torch.uint8)
    with pytest.raises(UserProblem, match=name) as caught:
        QuantisedMatrix(packed, _TYPES[name], 256)
    assert "Q4_K_M" in caught.value.hint


def test_what_are_no_bytes_is_refused() -> None:
    with pytest.raises(ValueError, match="float32"):
        QuantisedMatrix(torch.zeros(2, 32), _TYPES["F32"], 8)
