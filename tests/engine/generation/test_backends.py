"""Code for processors in files beside the library: loaded where it is so built, else left alone."""

from __future__ import annotations

import ctypes
import os
from types import SimpleNamespace
from unittest.mock import Mock

import pytest
from llama_cpp import _ggml

from engine.generation.llama_cpp import library


@pytest.mark.parametrize(("devices", "loads"), [(0, 1), (1, 0)], ids=["beside", "built in"])
def test_files_for_processors_are_loaded_from_the_librarys_folder(
    monkeypatch: pytest.MonkeyPatch, devices: int, loads: int
) -> None:
    load = Mock()
    functions = SimpleNamespace(
        ggml_backend_dev_count=Mock(return_value=devices), ggml_backend_load_all_from_path=load
    )
    monkeypatch.setattr(library, "ggml", lambda: functions)
    library._load_backends()
    assert load.call_count == loads
    assert load.call_args_list == [((os.fsencode(_ggml.libggml_base_path),),)] * loads


def test_llama_cpp_itself_has_a_processor_to_compute_with() -> None:
    """Asked of the library that it is linked to, not of a copy that nobody computes with."""
    api = library.library()
    functions = library.ggml()
    functions.ggml_backend_dev_count.restype = ctypes.c_size_t
    assert functions.ggml_backend_dev_count() >= 1
    assert b"CPU" in api.llama_print_system_info()
