"""Which operating system this is, what mends a problem on it, and whether its Python will do.

Covered: Debian and Ubuntu, Fedora and its kin, other Linux systems, macOS, Windows. Like run.py,
this file keeps to the syntax of Python 3.6, so that an older Python can say what is wrong with it.
Not covered: all the other checks (see `checks`).
"""

import sys
from enum import Enum
from pathlib import Path
from typing import NamedTuple

OLDEST_MINOR = 11
NEWEST_MINOR = 14  # the newest for which the pinned libraries have ready-built packages


class System(Enum):
    """A family of systems that share their commands; the value is its name for people."""

    DEBIAN = "Debian or Ubuntu"
    FEDORA = "Fedora"
    LINUX = "Linux"
    MACOS = "macOS"
    WINDOWS = "Windows"


class Remedy(NamedTuple):
    """What mends one problem, as a command or a short step for each system."""

    debian: str
    fedora: str
    macos: str
    windows: str

    def text(self, system: System) -> str:
        """Return the lines for this system; an unknown Linux gets the ones of both families."""
        return {
            System.DEBIAN: self.debian,
            System.FEDORA: self.fedora,
            System.LINUX: f"{self.debian} (Debian or Ubuntu)\n{self.fedora} (Fedora)",
            System.MACOS: self.macos,
            System.WINDOWS: self.windows,
        }[system]


def detect_system(
    platform: str = sys.platform, os_release: Path = Path("/etc/os-release")
) -> System:
    """Return the system, on Linux by what the os-release file says of the family."""
    if platform == "win32":
        return System.WINDOWS
    if platform == "darwin":
        return System.MACOS
    names = set()
    if os_release.exists():
        for line in os_release.read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition("=")
            if key in ("ID", "ID_LIKE"):
                names.update(value.strip("\"'").split())
    if names & {"debian", "ubuntu"}:
        return System.DEBIAN
    if names & {"fedora", "rhel", "centos"}:
        return System.FEDORA
    return System.LINUX


def python_complaint(major: int, minor: int, system: System) -> str:
    """Return what is wrong with this version of Python and how to mend it, or nothing."""
    if major == 3 and OLDEST_MINOR <= minor <= NEWEST_MINOR:
        return ""
    other = "python3.13" if (major, minor) > (3, NEWEST_MINOR) else "python3.11"
    remedy = Remedy(
        debian=f"sudo apt install {other} {other}-venv && {other} run.py",
        fedora="sudo dnf install python3.13 && python3.13 run.py",
        macos="brew install python@3.13 && python3.13 run.py",
        windows="winget install Python.Python.3.13, then: py -3.13 run.py",
    )
    return (
        f"Inglenook needs Python 3.{OLDEST_MINOR} to 3.{NEWEST_MINOR}; this is Python "
        f"{major}.{minor}.\nInstall another one beside it:\n{remedy.text(system)}"
    )
