"""The window on machines that are not as they should be: it opens, or says why it does not.

Covered: a full disk, a disk that cannot be written to, no home, a locale without UTF-8, names with
spaces and letters of other scripts, data of an older and of a newer Inglenook, two people, no
screen, no libraries of the system. Full and read-only disks are real ones, mounted in a namespace
of their own; where the system allows none, those tests skip. No driver of a graphics card is what
every test here runs with.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import pytest

from engine.paths import Folders
from tests.fixtures.processes import REPOSITORY

KEPT = REPOSITORY / "tests" / "fixtures" / "old_versions"
ODD_NAME = "Мои данные für Zoë & 文書 100 %"
WINDOW = (sys.executable, "-m", "tests.fixtures.tried_window")


@dataclass(frozen=True, slots=True)
class Tried:
    """How a start went."""

    code: int
    said: list[dict[str, Any]]
    errors: str

    @property
    def window(self) -> dict[str, Any]:
        """What the window showed."""
        assert self.code == 0, self.errors
        return next(one for one in self.said if one["what"] == "window")

    @property
    def refusal(self) -> str:
        """The words of the dialog that stood in place of the window."""
        assert self.code == 1, (self.said, self.errors)
        assert "Traceback (most recent call last)" not in self.errors.partition("--- Logging")[0]
        (told,) = [one for one in self.said if one["what"] == "dialog"]
        return f"{told['message']} {told['hint']}"


def tried(command: tuple[str, ...], **changes: str | None) -> Tried:
    """Start with some variables changed, or with None removed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name, value in changes.items():
        environment.pop(name, None)
        if value is not None:
            environment[name] = value
    done = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, check=False, timeout=120
    )
    lines = done.stdout.decode("ascii").splitlines()
    said = [json.loads(line) for line in lines if line.startswith("{")]
    return Tried(done.returncode, said, done.stderr.decode("utf-8", "replace"))


def in_namespace(script: str, place: Path) -> tuple[str, ...]:
    """Return a command that mounts something on a place, seen by nobody else, and then starts."""
    return ("unshare", "-rm", "sh", "-ec", f'{script}; shift; exec "$@"', "sh", str(place), *WINDOW)


def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    mount = ("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt")
    return subprocess.run(mount, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(not can_mount(), reason="no file system can be mounted here")
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="as it is on Linux")


# The disk ------------------------------------------------------------------------------------


@needs_mounts
@pytest.mark.parametrize("free", ["0", "8"])
def test_a_full_disk_is_told(tmp_path: Path, free: str) -> None:
    """With no room at all, and with room for the folders but for no database."""
    fill = (
        'mount -t tmpfs -o size=256k tmpfs "$1"; mkdir "$1"/cache "$1"/logs; '
        f'head -c $(( (256 - {free}) * 1024 )) /dev/zero > "$1"/fill 2>/dev/null || true'
    )
    refusal = tried(in_namespace(fill, tmp_path), INGLENOOK_HOME=str(tmp_path)).refusal
    assert "disk" in refusal
    assert "space" in refusal


@needs_mounts
@pytest.mark.parametrize("was_used", [False, True])
def test_a_disk_that_cannot_be_written_to_is_told(tmp_path: Path, was_used: bool) -> None:
    made = 'mkdir -p "$1"/data/cache "$1"/data/logs; ' if was_used else ""
    lock = f'mount -t tmpfs tmpfs "$1"; {made}mount -o remount,ro "$1"'
    home = str(tmp_path / "data")
    refusal = tried(in_namespace(lock, tmp_path), INGLENOOK_HOME=home).refusal
    assert home in refusal
    assert "INGLENOOK_HOME" in refusal


# Home ----------------------------------------------------------------------------------------


def nobody() -> tuple[str, ...]:
    """Return what runs a command as somebody whom the system's list of people does not have."""
    return ("unshare", "--user", "--map-user=54321", "--map-group=54321")


def can_be_nobody() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run((*nobody(), "true"), capture_output=True, check=False).returncode == 0


needs_nobody = pytest.mark.skipif(not can_be_nobody(), reason="nobody else can be played here")
NO_FOLDERS: dict[str, str | None] = {
    "HOME": None,
    "INGLENOOK_HOME": None,
    "XDG_DATA_HOME": None,
    "XDG_CONFIG_HOME": None,
    "XDG_CACHE_HOME": None,
    "XDG_STATE_HOME": None,
}


@needs_nobody
def test_without_any_home_the_way_out_is_named() -> None:
    before = set(REPOSITORY.iterdir())
    refusal = tried((*nobody(), *WINDOW), **NO_FOLDERS).refusal
    assert "no folder that belongs to you" in refusal
    assert "INGLENOOK_HOME" in refusal
    assert set(REPOSITORY.iterdir()) == before, "a folder named ~ was made"


@needs_nobody
def test_without_a_home_a_named_folder_is_enough(tmp_path: Path) -> None:
    home = {**NO_FOLDERS, "INGLENOOK_HOME": str(tmp_path / "data")}
    assert tried((*nobody(), *WINDOW), **home).window["is_visible"]


@needs_linux
def test_a_home_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    home = {**NO_FOLDERS, "HOME": str(tmp_path / "new" / "home")}
    assert tried(WINDOW, **home).window["is_visible"]
    assert (tmp_path / "new" / "home" / ".local" / "share" / "Inglenook" / "user.db").exists()


# Names and languages -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "LANG": "POSIX"},
        {"LC_ALL": "POSIX", "LANG": None},
        {"LC_ALL": None, "LC_CTYPE": None, "LANG": None},
        {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"},
    ],
)
def test_names_of_all_scripts_in_whatever_locale(
    tmp_path: Path, locale: dict[str, str | None]
) -> None:
    """The data folder and a folder that is handed over have them, in UTF-8 as file systems do."""
    home, documents = tmp_path / "data" / ODD_NAME, tmp_path / ODD_NAME
    documents.mkdir()
    shown = tried((*WINDOW, str(documents)), INGLENOOK_HOME=str(home), PYTHONUTF8=None, **locale)
    assert shown.window["folders"] == [str(documents)]
    assert (home / "user.db").exists()


@needs_linux
def test_a_name_that_is_no_text_can_be_handed_over(tmp_path: Path) -> None:
    """Its bytes are those of another encoding, as on an old disk: it is told, nothing breaks."""
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    odd.mkdir()
    done = tried((*WINDOW, str(odd)), INGLENOOK_HOME=str(tmp_path / "data"))
    assert done.window["is_visible"]


# Data of other versions ----------------------------------------------------------------------


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_data_of_an_older_inglenook_is_there_in_the_window(folders: Folders, version: int) -> None:
    index = apsw.Connection(str(folders.index_database))
    index.execute((KEPT / "index.1.sql").read_text(encoding="utf-8"))
    index.close()
    user = apsw.Connection(str(folders.user_database))
    user.execute((KEPT / f"user.{version}.sql").read_text(encoding="utf-8"))
    titles = [str(title) for (title,) in user.execute("SELECT title FROM conversation")]
    user.close()
    assert titles
    assert sorted(tried(WINDOW).window["conversations"]) == sorted(titles)


@pytest.mark.parametrize("name", ["user.db", "index.db"])
def test_data_of_a_newer_inglenook_is_refused_and_left_alone(folders: Folders, name: str) -> None:
    path = folders.data / name
    newer = apsw.Connection(str(path))
    newer.execute("CREATE TABLE from_the_future (x); PRAGMA user_version = 99")
    newer.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    refusal = tried(WINDOW).refusal
    assert "newer Inglenook" in refusal
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert not list(folders.data.glob(f"{path.stem}.before*"))


# Two people ----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_two_people_share_neither_data_nor_window(tmp_path: Path) -> None:
    """Each has a home; the folders of each are closed to the other."""
    for person in ("anna", "bela"):
        home = tmp_path / person
        assert tried(WINDOW, **{**NO_FOLDERS, "HOME": str(home)}).window["folders"] == []
        files = [one for one in home.rglob("*") if one.is_file()]
        assert files
        assert [one for one in files if not is_private(one, home)] == []


def is_private(file: Path, home: Path) -> bool:
    """Whether a folder on the way to a file lets nobody else through."""
    above = [one for one in file.parents if one.is_relative_to(home)]
    return any(one.stat().st_mode & 0o077 == 0 for one in above)


# What the system lacks -----------------------------------------------------------------------


@needs_linux
def test_without_a_screen_the_terminal_is_offered(tmp_path: Path) -> None:
    environment = {**os.environ, "INGLENOOK_HOME": str(tmp_path)}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
    assert "inglenook ask" in done.stderr


def test_without_the_libraries_of_qt_the_missing_one_is_named(tmp_path: Path) -> None:
    """A PySide6 that cannot be loaded, as Python tells it where libEGL is missing."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file')\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=REPOSITORY,
        env={
            **os.environ,
            "PYTHONPATH": str(tmp_path),
            "INGLENOOK_HOME": str(tmp_path / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr
