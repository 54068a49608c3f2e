"""What must be there before anything is downloaded, and how to get it.

Covered: a supported kind of machine, a Python that can make virtual environments, free disk space,
a C++ compiler. Each check returns the problems that it found and changes nothing. Not covered: the
version of Python (see `systems`), and what Qt needs (see `qt`).
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from bootstrap.problems import Problem
from bootstrap.systems import Remedy

GIGABYTE = 10**9
_OLDEST_MACOS = 14
_OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}


def check_machine() -> list[Problem]:
    """Check that the pinned libraries have builds for this kind of machine."""
    if sys.maxsize < 2**32:
        return [_unsupported("this Python is a 32-bit build; install a 64-bit one")]
    if sys.platform == "darwin":
        return _check_macos(platform.machine(), platform.mac_ver()[0])
    if sys.platform == "win32":
        is_arm = sysconfig.get_platform() == "win-arm64"
        return [_unsupported("this Python is built for ARM; install the x64 one")] * is_arm
    return _check_linux(platform.machine(), platform.libc_ver())


def _unsupported(reason: str) -> Problem:
    return Problem(f"PyTorch or Qt has no build for this machine: {reason}.")


def _check_macos(machine: str, version: str) -> list[Problem]:
    if machine != "arm64":
        return [_unsupported("it needs Apple silicon")]
    if int(version.split(".")[0]) < _OLDEST_MACOS:
        return [_unsupported(f"it needs macOS {_OLDEST_MACOS} or newer, this is {version}")]
    return []


def _check_linux(machine: str, libc: tuple[str, str]) -> list[Problem]:
    if machine not in _OLDEST_GLIBC:
        return [_unsupported(f"it needs an x86-64 or ARM64 processor, this is {machine}")]
    name, version = libc
    if name != "glibc":
        return [_unsupported("it needs a Linux with the GNU C library")]
    oldest = _OLDEST_GLIBC[machine]
    if tuple(int(part) for part in version.split(".")[:2]) < oldest:
        wanted = ".".join(map(str, oldest))
        return [_unsupported(f"it needs the GNU C library {wanted} or newer, this is {version}")]
    return []


def check_venv() -> list[Problem]:
    """Check that this Python can make virtual environments with pip in them."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    package = f"python3.{sys.version_info.minor}-venv"
    return [
        Problem(
            "This Python cannot make virtual environments (its module ensurepip is missing).",
            Remedy(
                debian=f"sudo apt install {package}",
                fedora="sudo dnf install python3 python3-pip",
                macos="brew install python@3.13 && python3.13 run.py",
                windows="winget install Python.Python.3.13, then: py -3.13 run.py",
            ),
            (package,),
        )
    ]


def check_disk(needs: Mapping[Path, int]) -> list[Problem]:
    """Check that the drives have room.

    Args:
        needs: Bytes to be written under each folder; folders on one drive are added up.
    """
    by_drive: dict[int, tuple[Path, int]] = {}
    for folder, needed in needs.items():
        drive = folder.stat().st_dev
        first, so_far = by_drive.get(drive, (folder, 0))
        by_drive[drive] = (first, so_far + needed)
    return [
        _disk_problem(folder, needed, free)
        for folder, needed in by_drive.values()
        if (free := shutil.disk_usage(folder).free) < needed
    ]


def _disk_problem(folder: Path, needed: int, free: int) -> Problem:
    return Problem(
        f"Too little disk space: the setup needs {needed / GIGABYTE:.1f} GB free on the drive of "
        f"{folder}, and {free / GIGABYTE:.1f} GB are free.",
        Remedy(
            debian="sudo apt clean, and delete what you no longer need",
            fedora="sudo dnf clean all, and delete what you no longer need",
            macos="brew cleanup, and delete what you no longer need",
            windows="cleanmgr, and delete what you no longer need",
        ),
    )


def check_compiler() -> list[Problem]:
    """Check that there is a C++ compiler to build llama.cpp with."""
    if _has_compiler():
        return []
    return [
        Problem(
            "A C++ compiler is missing; llama.cpp is built for this machine with it.",
            Remedy(
                debian="sudo apt install g++",
                fedora="sudo dnf install gcc-c++",
                macos="xcode-select --install",
                windows="winget install Microsoft.VisualStudio.2022.BuildTools --override "
                '"--passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"',
            ),
            ("g++",),
        )
    ]


def _has_compiler() -> bool:
    if sys.platform == "darwin":
        # /usr/bin/c++ is there on every Mac, but without the command line tools it only offers
        # to install them.
        xcode_select = shutil.which("xcode-select") or "/usr/bin/xcode-select"
        return (
            subprocess.run([xcode_select, "-p"], capture_output=True, check=False).returncode == 0
        )
    names = [os.environ.get("CXX", ""), "c++", "g++", "clang++", "cl"]
    if any(name and shutil.which(name) for name in names):
        return True
    return sys.platform == "win32" and _has_visual_studio()


def _has_visual_studio() -> bool:
    installer = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)"))
    vswhere = installer / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not vswhere.exists():
        return False
    tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    query = [str(vswhere), "-products", "*", "-requires", tools, "-property", "installationPath"]
    return bool(subprocess.run(query, capture_output=True, check=False).stdout.strip())
