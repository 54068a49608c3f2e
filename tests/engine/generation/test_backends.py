"""Code for processors in files beside the library: loaded where it is so built, else left alone."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import llama_cpp
import pytest

from engine.generation.llama_cpp import library


@pytest.mark.parametrize(("devices", "loads"), [(0, 1), (1, 0)], ids=["beside", "built in"])
def test_files_for_processors_are_loaded_from_the_librarys_folder(
    monkeypatch: pytest.MonkeyPatch, devices: int, loads: int
) -> None:
    ggml = SimpleNamespace(
        ggml_backend_dev_count=Mock(return_value=devices), ggml_backend_load_all_from_path=Mock()
    )
    folder = Path("/opt/inglenook/_internal/llama_cpp/lib")
    made = SimpleNamespace(libggml=ggml, libggml_base_path=folder)
    monkeypatch.setattr(llama_cpp, "_ggml", made, raising=False)
    library._load_backends()
    assert ggml.ggml_backend_load_all_from_path.call_count == loads
    if loads:
        ggml.ggml_backend_load_all_from_path.assert_called_once_with(str(folder).encode())


def test_the_library_has_a_processor_to_compute_with() -> None:
    api = library.library()
    from llama_cpp import _ggml

    assert _ggml.libggml.ggml_backend_dev_count() >= 1
    assert "CPU" in api.llama_print_system_info().decode()
