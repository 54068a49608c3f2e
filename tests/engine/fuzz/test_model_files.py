"""Model files that are damaged or hostile: inspected, or refused with words, in little time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from engine.errors import UserProblem
from engine.models.gguf_head import read_all_parts, read_head
from engine.models.inspection import inspect
from tests.engine.fuzz.mutations import damaged, fuzzed, or_refused_with_words
from tests.fixtures.tiny_models import write_tiny_model

_LONGEST_SECONDS = 5.0


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_a_damaged_model_is_inspected_or_refused(tmp_path: Path, architecture: str) -> None:
    path = write_tiny_model(tmp_path / "tiny.gguf", architecture)
    good = path.read_bytes()
    head = good[: min(len(good), 60_000)]
    assert inspect(path).details.architecture == architecture

    @fuzzed
    @given(damaged(head))
    def look(content: bytes) -> None:
        path.write_bytes(content + good[len(head) :])
        began = time.process_time()
        for read in (read_head, read_all_parts, inspect):
            with or_refused_with_words():
                read(path)
        assert time.process_time() - began < _LONGEST_SECONDS

    look()


@fuzzed
@given(some.binary(max_size=2_000))
def test_what_only_begins_like_a_model_is_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "senseless.gguf"
    path.write_bytes(b"GGUF\x03\x00\x00\x00" + content)
    with pytest.raises(UserProblem):
        inspect(path)
