"""The virtual environment: what is installed with which options, and when it counts as done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from bootstrap.environment import Environment
from bootstrap.hardware import Accelerator, Hardware

from .conftest import RecordingProgress, make_python

NVIDIA = Hardware(Accelerator.CUDA, Path("/cuda/bin/nvcc"))
NVIDIA_WITHOUT_NVCC = Hardware(Accelerator.CUDA)


def _set_up(
    root: Path, hardware: Hardware, progress: RecordingProgress, *, development: bool = False
) -> Environment:
    environment = Environment(root, hardware)
    environment.make(progress)
    environment.build_llama(progress)
    environment.install_libraries(progress, development=development)
    return environment


def _is_complete(root: Path, hardware: Hardware, *, development: bool = False) -> bool:
    environment = Environment(root, hardware)
    return environment.is_made and environment.has_libraries(development=development)


def test_nothing_is_there_at_first(root: Path, processor: Hardware) -> None:
    environment = Environment(root, processor)

    assert not environment.is_made
    assert not environment.has_llama
    assert not environment.has_libraries(development=False)
    assert environment.size() == 0


def test_a_complete_setup_is_known_the_next_time(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    _set_up(root, processor, progress)

    assert _is_complete(root, processor)
    assert Environment(root, processor).has_llama
    venv, tools, llama, libraries = progress.commands
    assert venv[-1] == str(root / ".venv")
    assert {"pip", "setuptools"} <= set(tools)
    assert "llama-cpp-python" in llama
    assert libraries[-2:] == ["--editable", str(root)]
    constraints = str(root / "requirements" / "constraints.txt")
    assert all(constraints in command for command in (tools, llama, libraries))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("requirements/constraints.txt", "torch==2.0", "torch==2.1"),
        ("pyproject.toml", 'name = "inglenook"', 'name = "inglenook"\ndependencies = ["numpy"]'),
    ],
)
def test_a_changed_requirement_asks_for_another_setup(
    root: Path, processor: Hardware, progress: RecordingProgress, file: str, old: str, new: str
) -> None:
    _set_up(root, processor, progress)
    path = root / file

    path.write_text(path.read_text().replace(old, new))

    assert not _is_complete(root, processor)
    assert Environment(root, processor).has_llama


def test_a_changed_linter_setting_asks_for_nothing(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    _set_up(root, processor, progress)

    with (root / "pyproject.toml").open("a") as stream:
        stream.write("[tool.ruff]\nline-length = 90\n")

    assert _is_complete(root, processor)


def test_a_moved_repository_is_installed_again(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    _set_up(root, processor, progress)

    moved = root.rename(root.with_name("moved"))

    assert Environment(moved, processor).is_made
    assert not _is_complete(moved, processor)


def test_tests_ask_for_the_development_extra_and_it_stays(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    environment = _set_up(root, processor, progress)
    assert not _is_complete(root, processor, development=True)

    environment.install_libraries(progress, development=True)
    assert _is_complete(root, processor, development=True)
    assert _is_complete(root, processor, development=False)
    environment.install_libraries(progress, development=False)

    assert progress.commands[-1][-1] == f"{root}[development]"
    assert _is_complete(root, processor, development=True)


def test_a_replaced_python_asks_for_a_new_environment(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    _set_up(root, processor, progress)
    make_python(root / ".venv", "python3.13")

    environment = Environment(root, processor)
    assert not environment.is_made
    environment.make(progress)

    assert "--clear" in progress.commands[-2]
    assert not environment.has_llama
    assert Environment(root, processor).is_made


def test_a_half_made_environment_is_mended_and_not_cleared(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    make_python(root / ".venv")

    Environment(root, processor).make(progress)

    assert "--clear" not in progress.commands[0]


def test_a_torn_stamp_counts_as_nothing_done(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    _set_up(root, processor, progress)

    (root / ".venv" / "inglenook-setup.json").write_text('{"python": "pyth')

    assert not Environment(root, processor).is_made


def test_packages_cut_off_while_installing_are_installed_again(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    site_packages = root / ".venv" / "lib" / "python3.11" / "site-packages"
    for name in ("whole-1.dist-info", "half-1.dist-info"):
        (site_packages / name).mkdir(parents=True)
        (site_packages / name / "METADATA").touch()
    (site_packages / "whole-1.dist-info" / "RECORD").touch()

    _set_up(root, processor, progress)

    assert [path.name for path in site_packages.iterdir()] == ["whole-1.dist-info"]


def test_llama_is_built_for_cuda_where_its_compiler_is(
    root: Path, progress: RecordingProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CMAKE_ARGS", "-DMINE=1")

    _set_up(root, NVIDIA, progress)

    llama, variables = progress.commands[2], progress.variables[2]
    assert "-DGGML_CUDA=on" in variables["CMAKE_ARGS"]
    assert "-DCMAKE_CUDA_COMPILER=/cuda/bin/nvcc" in variables["CMAKE_ARGS"]
    assert variables["CMAKE_ARGS"].endswith("-DMINE=1")
    assert "--no-cache-dir" in llama, "pip's cache may hold a build for the processor"


def test_llama_without_the_cuda_compiler_runs_on_the_processor_and_says_so(
    root: Path, progress: RecordingProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CMAKE_ARGS", raising=False)

    _set_up(root, NVIDIA_WITHOUT_NVCC, progress)

    assert progress.variables[2]["CMAKE_ARGS"] == ""
    assert "not the CUDA compiler nvcc" in progress.words.getvalue()


def test_llama_is_built_again_when_the_cuda_compiler_appears(
    root: Path, progress: RecordingProgress
) -> None:
    _set_up(root, NVIDIA_WITHOUT_NVCC, progress)

    environment = Environment(root, NVIDIA)
    assert not environment.has_llama
    environment.build_llama(progress)

    assert "--force-reinstall" in progress.commands[-1]
    assert Environment(root, NVIDIA).has_llama


def test_linux_takes_the_build_of_torch_for_its_hardware(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    cuda = str(root / "requirements" / "cuda.txt")

    _set_up(root, processor, progress)
    assert cuda not in progress.commands[-1]
    assert not _is_complete(root, NVIDIA)
    _set_up(root, NVIDIA, progress)

    assert cuda in progress.commands[-1]


@pytest.mark.parametrize(
    ("hardware", "offered", "is_needless"),
    [
        (Hardware(Accelerator.CPU), '{"versions": ["2.1", "2.0"]}', True),
        (Hardware(Accelerator.CPU), '{"versions": ["2.0+cpu", "2.0"]}', False),
        (NVIDIA, '{"versions": ["2.0"]}', False),
    ],
)
def test_cuda_is_needless_only_without_a_card_and_without_a_cpu_build(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    hardware: Hardware,
    offered: str,
    is_needless: bool,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, offered)

    monkeypatch.setattr(subprocess, "run", run)

    assert Environment(root, hardware).takes_needless_cuda() is is_needless


def test_an_installed_torch_is_not_looked_for_again(
    root: Path, processor: Hardware, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    site_packages = root / ".venv" / "lib" / "python3.11" / "site-packages"
    (site_packages / "torch-2.0.dist-info").mkdir(parents=True)

    assert not Environment(root, processor).takes_needless_cuda()


def test_pip_never_installs_for_the_user(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIP_USER", "1")

    _set_up(root, processor, progress)

    assert [variables["PIP_USER"] for variables in progress.variables[1:]] == ["0"] * 3
