"""Where Inglenook keeps its files, and where it finds what it was shipped with.

Covered: the data, settings, cache and log folders of one person, `INGLENOOK_HOME`, the resources
and the manual of the application, and writing a file so that a crash cannot tear it. Not covered:
what is written (see `store`, `settings`, `log`).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserProblem, from_os_error

HOME_VARIABLE = "INGLENOOK_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person's Inglenook."""

    data: Path
    settings: Path
    cache: Path
    logs: Path

    @property
    def own(self) -> tuple[Path, ...]:
        """All of them: what lies there is Inglenook's, and no document of a person."""
        return self.data, self.settings, self.cache, self.logs

    @property
    def user_database(self) -> Path:
        """Conversations, folders and whatever else cannot be rebuilt."""
        return self.data / "user.db"

    @property
    def index_database(self) -> Path:
        """Documents, chunks and vectors; can be rebuilt from the folders."""
        return self.data / "index.db"

    @property
    def models(self) -> Path:
        """Models that a person installed, one folder or file each."""
        return self.data / "models"

    @property
    def adapters(self) -> Path:
        """What models were taught, one folder for each adapter."""
        return self.data / "adapters"

    @property
    def training(self) -> Path:
        """Runs of teaching, one folder each."""
        return self.data / "training"

    @property
    def backups(self) -> Path:
        """Copies of user.db, made day by day and before each restore."""
        return self.data / "backups"

    @property
    def settings_file(self) -> Path:
        """The settings as TOML."""
        return self.settings / "settings.toml"

    def create(self) -> None:
        """Make the folders that are missing.

        Raises:
            UserProblem: A folder cannot be made or written to.
        """
        for folder in self.own:
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                problem = from_os_error(error, "make the folder for Inglenook's data")
                raise UserProblem(
                    problem.message,
                    f"Choose another place by setting {HOME_VARIABLE} to a folder that can be "
                    "written to.",
                    problem.detail,
                ) from error
            if not os.access(folder, os.W_OK):
                raise UserProblem(
                    f"Inglenook cannot write to its folder {folder}.",
                    f"Allow writing to it, or set {HOME_VARIABLE} to another folder.",
                )


def folders_of(environment: dict[str, str] | None = None) -> Folders:
    """Return the folders to use, from the environment and the platform's customs.

    Args:
        environment: Variables to look at instead of the process's own.

    Raises:
        UserProblem: The system knows no folder of this person, and no other is named.
    """
    variables = os.environ if environment is None else environment
    home = variables.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root, root, root / "cache", root / "logs")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("Inglenook", appauthor=False)
    try:
        return Folders(
            dirs.user_data_path, dirs.user_config_path, dirs.user_cache_path, dirs.user_log_path
        )
    except RuntimeError as error:
        raise UserProblem(
            "This system names no folder that belongs to you, so there is no place for your data.",
            f"Set HOME, or set {HOME_VARIABLE} to a folder that can be written to.",
            str(error),
        ) from error


def home_folder() -> Path | None:
    """Return the person's own folder; None where the system knows none, as in some containers."""
    try:
        home = Path.home()
    except RuntimeError:
        return None
    return home if home.is_absolute() else None


def resources() -> Path:
    """Return the folder of what the application was shipped with."""
    return Path(__file__).resolve().parent.parent / "resources"


def manual() -> Path:
    """Return the folder of the manual's pages; their pictures lie in `screenshots` beside it."""
    return resources().parent / "docs" / "manual"


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Replace a file so that a crash at any moment leaves the old or the new content.

    Args:
        path: The file.
        content: What it is to hold, whole or piece by piece.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines((content,) if isinstance(content, bytes) else content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
