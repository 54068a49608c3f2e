"""Which system this is, and what an unfit Python is told."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from bootstrap.systems import Remedy, System, detect_system, python_complaint

from .conftest import REPOSITORY

REMEDY = Remedy(debian="apt x", fedora="dnf x", macos="brew x", windows="winget x")


@pytest.mark.parametrize("name", ["run.py", "packaging/bootstrap/systems.py"])
def test_python_3_6_can_read_the_version_check(name: str) -> None:
    tree = ast.parse((REPOSITORY / name).read_text(encoding="utf-8"), feature_version=(3, 6))

    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert "__future__" not in imported, "annotations from __future__ came with Python 3.7"


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_supported_python_has_no_complaint(minor: int) -> None:
    assert python_complaint(3, minor, System.DEBIAN) == ""


@pytest.mark.parametrize(
    ("system", "command"),
    [
        (System.DEBIAN, "sudo apt install python3.11 python3.11-venv"),
        (System.FEDORA, "sudo dnf install python3.13"),
        (System.MACOS, "brew install python@3.13"),
        (System.WINDOWS, "winget install Python.Python.3.13"),
    ],
)
def test_old_python_is_told_the_command_of_its_system(system: System, command: str) -> None:
    complaint = python_complaint(3, 8, system)

    assert "needs Python 3.11 to 3.14; this is Python 3.8" in complaint
    assert command in complaint


def test_python_that_is_too_new_is_told_an_older_one() -> None:
    complaint = python_complaint(3, 15, System.DEBIAN)

    assert "this is Python 3.15" in complaint
    assert "python3.13 run.py" in complaint


def test_remedy_names_only_the_command_of_the_system() -> None:
    assert REMEDY.text(System.FEDORA) == "dnf x"
    assert REMEDY.text(System.MACOS) == "brew x"
    assert REMEDY.text(System.WINDOWS) == "winget x"
    assert REMEDY.text(System.LINUX).splitlines() == ["apt x (Debian or Ubuntu)", "dnf x (Fedora)"]


@pytest.mark.parametrize(
    ("os_release", "system"),
    [
        ("ID=debian\n", System.DEBIAN),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', System.DEBIAN),
        ("ID=fedora\n", System.FEDORA),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', System.FEDORA),
        ("ID=arch\n", System.LINUX),
    ],
)
def test_linux_is_told_apart_by_its_family(tmp_path: Path, os_release: str, system: System) -> None:
    file = tmp_path / "os-release"
    file.write_text(os_release)

    assert detect_system("linux", file) is system


def test_other_systems_are_told_apart_by_their_name(tmp_path: Path) -> None:
    nowhere = tmp_path / "none"

    assert detect_system("win32", nowhere) is System.WINDOWS
    assert detect_system("darwin", nowhere) is System.MACOS
    assert detect_system("linux", nowhere) is System.LINUX
