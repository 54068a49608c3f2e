"""Says what is dangerous about the place where the data lie.

Covered: folders that a cloud service keeps in step, network shares, file systems that are almost
full. Each is told from paths, names of files and the table of mounts, by functions of those alone.
Not covered: a share that a system mounts without saying what it is, and iCloud when it has taken
over the Documents folder, of which no name tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final

from engine.paths import Folders

_NETWORK: Final = frozenset(
    "nfs nfs3 nfs4 cifs smb2 smb3 smbfs sshfs afpfs webdav davfs davfs2 9p ncpfs afs ceph "
    "glusterfs rclone s3fs gvfsd-fuse smbnetfs curlftpfs".split()
)
_SERVICES: Final = (
    ("Dropbox", re.compile(r"dropbox( \(.+\))?$", re.IGNORECASE)),
    ("OneDrive", re.compile(r"onedrive( - .+)?$", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"(icloud ?drive|mobile documents)$", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive( \(.+\)|-.+)?$", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud$", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud$", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing$", re.IGNORECASE)),
    ("a cloud service", re.compile(r"cloudstorage$", re.IGNORECASE)),
)
_MARKERS: Final = (
    ("Dropbox", re.compile(r"\.dropbox$|\.dropbox\.cache$")),
    (
        "Nextcloud",
        re.compile(r"\._?sync_[0-9a-f]+\.db$|\.owncloudsync\.log$|\.nextcloudsync\.log$"),
    ),
    ("Syncthing", re.compile(r"\.stfolder$")),
    ("Google Drive", re.compile(r"\.tmp\.drive(up|down)load$")),
)
_LITTLE: Final = 500_000_000


class Danger(StrEnum):
    """What is wrong with a place."""

    SYNCHRONISED = "synchronised"
    NETWORK = "network"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class PlaceWarning:
    """One thing that is wrong with a place.

    Attributes:
        danger: What kind.
        message: What it is.
        hint: What to do about it.
    """

    danger: Danger
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the table of mounts.

    Attributes:
        folder: Where it is mounted.
        kind: The type of its file system, as the system names it.
        is_remote: Whether the system itself says that it is a network drive.
    """

    folder: PurePath
    kind: str
    is_remote: bool = False


def look(folders: Folders) -> tuple[PlaceWarning, ...]:
    """Say what is dangerous about the place of the data."""
    import shutil

    folder = folders.data.resolve()
    size = folders.user_database.stat().st_size if folders.user_database.exists() else 0
    found = (
        synchronised(folder, _names_in),
        on_network(folder, _mounts()),
        almost_full(folder, shutil.disk_usage(folder).free, size),
    )
    return tuple(one for one in found if one is not None)


def synchronised(
    folder: PurePath, names_in: Callable[[PurePath], Collection[str]]
) -> PlaceWarning | None:
    """Tell a folder that a service copies elsewhere while it is being written."""
    service = _service_of(folder, names_in)
    if service is None:
        return None
    return PlaceWarning(
        Danger.SYNCHRONISED,
        f"Inglenook's data lie in a folder that {service} keeps in step: {folder}.",
        "It copies files while they are being written, which can damage them, and takes what you "
        "keep here to other computers. Set INGLENOOK_HOME to a folder outside of it; save backups "
        "there instead.",
    )


def on_network(folder: PurePath, mounts: Sequence[Mount]) -> PlaceWarning | None:
    """Tell a folder on another computer."""
    mount = _mount_of(folder, mounts)
    is_share = str(folder).startswith(("\\\\", "//"))
    if not is_share and not (mount is not None and _is_remote(mount)):
        return None
    return PlaceWarning(
        Danger.NETWORK,
        f"Inglenook's data lie on a network share: {folder}.",
        "Locks do not hold reliably there, so that a broken connection or a second computer can "
        "damage the database. Set INGLENOOK_HOME to a folder on this computer.",
    )


def almost_full(folder: PurePath, free: int, database_bytes: int) -> PlaceWarning | None:
    """Tell a file system without room for a backup, an update and some days of work."""
    if free >= max(_LITTLE, 4 * database_bytes):
        return None
    return PlaceWarning(
        Danger.FULL,
        f"The disk with Inglenook's data is almost full: {free / 1e6:,.0f} MB are free.",
        f"Free some space on the disk of {folder}. Until then no backup may be possible.",
    )


def _service_of(folder: PurePath, names_in: Callable[[PurePath], Collection[str]]) -> str | None:
    for place in (folder, *folder.parents):
        for service, form in _SERVICES:
            if form.match(place.name):
                return service
        names = names_in(place)
        for service, form in _MARKERS:
            if any(form.match(name) for name in names):
                return service
    return None


def _mount_of(folder: PurePath, mounts: Sequence[Mount]) -> Mount | None:
    """Return where a folder lies: the deepest mount above it, of two in one place the later."""
    above = [one for one in mounts if folder.is_relative_to(one.folder)]
    return max(
        enumerate(above), key=lambda one: (len(one[1].folder.parts), one[0]), default=(0, None)
    )[1]


def _is_remote(mount: Mount) -> bool:
    kind = mount.kind.lower().removeprefix("fuse.").removeprefix("fuse-")
    return mount.is_remote or kind in _NETWORK


def _names_in(folder: PurePath) -> Collection[str]:
    """Return the hidden names in a folder; one that may not be read tells nothing."""
    import os

    try:
        return [name for name in os.listdir(folder) if name.startswith(".")]  # noqa: PTH208
    except OSError:
        return ()


def _mounts() -> list[Mount]:
    import psutil

    return [
        Mount(Path(one.mountpoint), one.fstype, "remote" in one.opts.split(","))
        for one in psutil.disk_partitions(all=True)
    ]
