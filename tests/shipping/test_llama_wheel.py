"""A wheel of llama.cpp runs on every processor, or it is refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from shipping import llama_wheel
from shipping.workshop import CannotBuild, Variant

_LIBRARIES = ("libllama.so", "libggml.so", "libggml-base.so")


def wheel(folder: Path, *files: str) -> Path:
    path = folder / "llama_cpp_python-0.3.36-py3-none-linux_x86_64.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (*(f"llama_cpp/lib/{one}" for one in _LIBRARIES), *files):
            archive.writestr(name, b"ELF")
    return path


def test_a_wheel_for_every_processor_passes(tmp_path: Path) -> None:
    kinds = ("x64", "haswell", "icelake")
    made = wheel(tmp_path, *(f"llama_cpp/lib/libggml-cpu-{one}.so" for one in kinds))
    llama_wheel.check(made, "x86_64", "linux")


@pytest.mark.parametrize(
    "files",
    [
        ("llama_cpp/lib/libggml-cpu.so",),
        ("llama_cpp/lib/libggml-cpu-haswell.so",),
        # Where ggml puts them by itself, and where nobody looks.
        ("bin/libggml-cpu-x64.so",),
    ],
    ids=["for the machine that built it", "for some", "misplaced"],
)
def test_others_are_refused_with_the_way_to_build_one(
    tmp_path: Path, files: tuple[str, ...]
) -> None:
    with pytest.raises(CannotBuild, match=r"illegal instruction.*GGML_CPU_ALL_VARIANTS"):
        llama_wheel.check(wheel(tmp_path, *files), "x86_64", "linux")


def test_the_options_name_the_folder_and_follow_the_variant() -> None:
    cpu = llama_wheel.cmake_arguments(Variant.CPU, "linux")
    assert "-DGGML_NATIVE=OFF" in cpu
    assert "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib" in cpu
    assert "CUDA" not in cpu
    assert "-DGGML_CUDA=ON" in llama_wheel.cmake_arguments(Variant.CUDA, "linux")
    apple = llama_wheel.cmake_arguments(Variant.CPU, "darwin")
    assert "METAL" in apple
    assert "BACKEND_DL" not in apple


def test_versions_of_a_library_are_not_counted_twice() -> None:
    names = ["llama_cpp/lib/libggml-cpu-x64.so", "llama_cpp/lib/libggml-cpu-x64.so.0.25.3"]
    assert llama_wheel.processor_files(names) == ["libggml-cpu-x64.so"]
    assert llama_wheel.processor_files(["llama_cpp/lib/ggml-cpu-x64.dll"]) == ["ggml-cpu-x64.dll"]
