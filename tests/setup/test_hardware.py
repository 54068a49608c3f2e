"""What the libraries are installed for, by what the machine has."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest
from bootstrap import hardware
from bootstrap.hardware import Accelerator, detect_hardware


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Linux machine without an NVIDIA driver, and an empty folder that is all of PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(hardware, "_NVIDIA_DRIVER", tmp_path / "driver")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "cuda"))
    return folder


def _write_program(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)


def test_a_cuda_toolkit_without_a_card_is_not_used(programs: Path) -> None:
    _write_program(programs / "nvcc")

    assert detect_hardware().accelerator is Accelerator.CPU


def test_a_card_is_known_by_its_driver(programs: Path, tmp_path: Path) -> None:
    (tmp_path / "driver").touch()
    _write_program(programs / "nvcc")

    found = detect_hardware()

    assert found.accelerator is Accelerator.CUDA
    assert found.nvcc == programs / "nvcc"
    assert found.llama_accelerator is Accelerator.CUDA


def test_the_cuda_compiler_is_found_outside_of_path(programs: Path, tmp_path: Path) -> None:
    _write_program(programs / "nvidia-smi")
    _write_program(tmp_path / "cuda" / "bin" / "nvcc")

    assert detect_hardware().nvcc == tmp_path / "cuda" / "bin" / "nvcc"


@pytest.mark.parametrize(
    ("machine", "accelerator"), [("arm64", Accelerator.METAL), ("x86_64", Accelerator.CPU)]
)
def test_apple_silicon_computes_with_metal(
    monkeypatch: pytest.MonkeyPatch, machine: str, accelerator: Accelerator
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: machine)

    assert detect_hardware().llama_accelerator is accelerator
