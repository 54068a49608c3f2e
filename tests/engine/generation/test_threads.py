"""How many threads a model takes."""

from __future__ import annotations

import os

import pytest

from engine.generation.llama_cpp.threads import Threads, threads_of
from engine.generation.records import Loading


@pytest.mark.parametrize(("cores", "writing"), [(1, 1), (2, 1), (8, 7)])
def test_writing_leaves_a_core_free_and_reading_takes_all(cores: int, writing: int) -> None:
    assert threads_of(Loading(), cores) == Threads(writing, cores)


def test_what_a_person_chose_is_taken_for_both() -> None:
    assert threads_of(Loading(threads=5), 2) == Threads(5, 5)


def test_no_more_cores_are_taken_than_there_are() -> None:
    found = threads_of(Loading())
    assert 1 <= found.writing <= found.reading <= (os.cpu_count() or 1)
