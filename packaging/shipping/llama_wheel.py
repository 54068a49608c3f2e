"""llama.cpp for every processor: a wheel that holds code for each kind and takes the best.

A build for the machine that it runs on (`-march=native`, llama.cpp's default) ends with an illegal
instruction on a processor that lacks something. Here ggml's code for processors is built once for
each kind, as files beside the library, and the library holds none (GGML_BACKEND_DL,
GGML_CPU_ALL_VARIANTS): the engine has ggml load the best one that runs here
(engine/generation/llama_cpp/library.py), which llama-cpp-python does not do by itself.

On Apple silicon one build serves all: Metal computes, and the processors differ little.

Covered: the options of the build, and whether a wheel is of that kind. Not covered: building it
(`environment`).
"""

from __future__ import annotations

import platform
import sys
import zipfile
from pathlib import Path, PurePosixPath
from typing import Final

from shipping.workshop import CannotBuild, Variant

LIBRARIES: Final = "llama_cpp/lib"
"""Where llama-cpp-python looks for its libraries. ggml installs its code for processors into the
folder of programs unless it is told otherwise."""

_FOR_ALL_PROCESSORS: Final = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    f"-DCMAKE_INSTALL_BINDIR={LIBRARIES}",
)
_FOR_APPLE: Final = ("-DGGML_NATIVE=OFF", "-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON")


def cmake_arguments(variant: Variant, system: str = sys.platform) -> str:
    """Return what the build of llama.cpp is told."""
    arguments: tuple[str, ...] = _FOR_APPLE if system == "darwin" else _FOR_ALL_PROCESSORS
    if variant is Variant.CUDA:
        arguments += ("-DGGML_CUDA=ON",)
    return " ".join(arguments)


def processor_files(names: list[str]) -> list[str]:
    """Return which files hold ggml's code for one kind of processor each, without versions."""
    files = (PurePosixPath(name) for name in names)
    return sorted(
        file.name
        for file in files
        if file.name.removeprefix("lib").startswith("ggml-cpu-") and file.suffix in (".so", ".dll")
    )


def check(wheel: Path, machine: str = platform.machine(), system: str = sys.platform) -> None:
    """Make sure that a wheel runs on processors older than the one that it was built on.

    Raises:
        CannotBuild: It holds code for one kind only, or has it where nobody looks.
    """
    if system == "darwin":
        return
    with zipfile.ZipFile(wheel) as archive:
        found = [name for name in archive.namelist() if PurePosixPath(name).parent.name == "lib"]
    kinds = processor_files(found)
    oldest = "x64" if machine in ("x86_64", "AMD64") else "armv8.0_1"
    if not any(oldest in kind for kind in kinds):
        raise CannotBuild(
            f"{wheel.name} holds no code for plain processors ({oldest}) in {LIBRARIES}: it would "
            "end with an illegal instruction on others than the one that built it. Build it with "
            f"CMAKE_ARGS={cmake_arguments(Variant.CPU, system)!r}."
        )
