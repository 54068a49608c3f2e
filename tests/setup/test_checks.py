"""The checks before anything is downloaded, on machines that lack something."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
from pathlib import Path

import pytest
from bootstrap import checks
from bootstrap.problems import Problem, report
from bootstrap.systems import Remedy, System


def _act_as_linux(monkeypatch: pytest.MonkeyPatch, machine: str, libc: tuple[str, str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: libc)


def test_current_linux_is_supported(monkeypatch: pytest.MonkeyPatch) -> None:
    _act_as_linux(monkeypatch, "x86_64", ("glibc", "2.36"))

    assert checks.check_machine() == []


@pytest.mark.parametrize(
    ("machine", "libc", "reason"),
    [
        ("x86_64", ("glibc", "2.31"), "2.34 or newer, this is 2.31"),
        ("aarch64", ("glibc", "2.36"), "2.39 or newer, this is 2.36"),
        ("x86_64", ("", ""), "the GNU C library"),
        ("riscv64", ("glibc", "2.40"), "this is riscv64"),
    ],
)
def test_unsupported_linux_is_named(
    monkeypatch: pytest.MonkeyPatch, machine: str, libc: tuple[str, str], reason: str
) -> None:
    _act_as_linux(monkeypatch, machine, libc)

    (problem,) = checks.check_machine()

    assert reason in problem.message


@pytest.mark.parametrize(
    ("machine", "version", "reason"),
    [("x86_64", "15.1", "Apple silicon"), ("arm64", "13.6", "macOS 14 or newer, this is 13.6")],
)
def test_unsupported_mac_is_named(
    monkeypatch: pytest.MonkeyPatch, machine: str, version: str, reason: str
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "mac_ver", lambda: (version, ("", "", ""), machine))

    (problem,) = checks.check_machine()

    assert reason in problem.message


def test_32_bit_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "maxsize", 2**31 - 1)

    (problem,) = checks.check_machine()

    assert "32-bit" in problem.message


def test_python_without_ensurepip_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name
    )

    (problem,) = checks.check_venv()

    package = f"python3.{sys.version_info.minor}-venv"
    assert problem.debian_packages == (package,)
    assert problem.remedy is not None
    assert problem.remedy.debian == f"sudo apt install {package}"


def test_this_python_can_make_environments() -> None:
    assert checks.check_venv() == []


def test_needs_on_one_drive_are_added_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other"
    other.mkdir()
    usage = shutil.disk_usage(tmp_path)._replace(free=3 * checks.GIGABYTE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)

    assert checks.check_disk({tmp_path: 2 * checks.GIGABYTE, other: checks.GIGABYTE}) == []
    (problem,) = checks.check_disk({tmp_path: 2 * checks.GIGABYTE, other: 2 * checks.GIGABYTE})

    assert "needs 4.0 GB free" in problem.message
    assert "3.0 GB are free" in problem.message
    assert str(tmp_path) in problem.message


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is all of PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CXX", raising=False)
    return folder


def _write_program(path: Path, status: int = 0) -> None:
    path.write_text(f"#!/bin/sh\nexit {status}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("name", ["c++", "g++", "clang++"])
def test_any_compiler_will_do(programs: Path, name: str) -> None:
    _write_program(programs / name)

    assert checks.check_compiler() == []


def test_compiler_chosen_by_hand_will_do(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_program(programs / "my-compiler")
    monkeypatch.setenv("CXX", "my-compiler")

    assert checks.check_compiler() == []


def test_missing_compiler_names_the_command_of_each_system(programs: Path) -> None:
    assert list(programs.iterdir()) == []

    (problem,) = checks.check_compiler()

    assert problem.debian_packages == ("g++",)
    assert problem.remedy is not None
    assert problem.remedy.text(System.DEBIAN) == "sudo apt install g++"
    assert problem.remedy.text(System.FEDORA) == "sudo dnf install gcc-c++"
    assert problem.remedy.text(System.MACOS) == "xcode-select --install"
    assert "VCTools" in problem.remedy.text(System.WINDOWS)


def test_mac_has_a_compiler_only_with_the_command_line_tools(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    _write_program(programs / "c++")
    _write_program(programs / "xcode-select", status=2)

    assert len(checks.check_compiler()) == 1
    _write_program(programs / "xcode-select", status=0)
    assert checks.check_compiler() == []


def test_windows_has_a_compiler_in_visual_studio(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PROGRAMFILES(X86)", str(programs))
    assert len(checks.check_compiler()) == 1

    vswhere = programs / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    vswhere.parent.mkdir(parents=True)
    vswhere.write_text("#!/bin/sh\necho 'C:\\VisualStudio'\n")
    vswhere.chmod(0o755)

    assert checks.check_compiler() == []


def test_report_names_every_problem_with_its_command() -> None:
    problems = [
        Problem("A compiler is missing.", Remedy("apt c", "dnf c", "xcode c", "winget c")),
        Problem("The processor is too old."),
    ]

    text = report(problems, System.FEDORA)

    assert "- A compiler is missing.\n    dnf c\n" in text
    assert "- The processor is too old." in text
    assert "apt c" not in text
