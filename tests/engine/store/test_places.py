"""Dangerous places, told from made-up paths, names and tables of mounts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from engine.paths import Folders
from engine.store import places
from engine.store.places import Danger, Mount, almost_full, look, on_network, synchronised

HOME = PurePosixPath("/home/ada/.local/share/Inglenook")


def nothing(_: PurePath) -> tuple[str, ...]:
    return ()


def only_in(place: str, *names: str) -> Callable[[PurePath], tuple[str, ...]]:
    return lambda folder: names if str(folder) == place else ()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PurePosixPath("/home/ada/Dropbox/Inglenook"), "Dropbox"),
        (PurePosixPath("/home/ada/Dropbox (Analytical Engines)/data"), "Dropbox"),
        (PureWindowsPath(r"C:\Users\ada\OneDrive\Inglenook"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\ada\OneDrive - Engines Ltd\Inglenook"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\ada\iCloudDrive\Inglenook"), "iCloud Drive"),
        (
            PurePosixPath("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/data"),
            "iCloud Drive",
        ),
        (PurePosixPath("/Users/ada/Library/CloudStorage/GoogleDrive-a@b.c/My Drive"), "Google"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/Box-Box/data"), "a cloud service"),
        (PurePosixPath("/Users/ada/Google Drive/Inglenook"), "Google Drive"),
        (PurePosixPath("/home/ada/Nextcloud/Inglenook"), "Nextcloud"),
        (PurePosixPath("/home/ada/syncthing/Inglenook"), "Syncthing"),
    ],
)
def test_folders_of_cloud_services_are_known_by_name(folder: PurePath, service: str) -> None:
    warning = synchronised(folder, nothing)
    assert warning is not None
    assert warning.danger is Danger.SYNCHRONISED
    assert service in warning.message
    assert str(folder) in warning.message
    assert "INGLENOOK_HOME" in warning.hint


@pytest.mark.parametrize(
    ("name", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        ("._sync_0123abcdef.db", "Nextcloud"),
        (".sync_0123abcdef.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
    ],
)
def test_folders_of_cloud_services_are_known_by_what_lies_in_them(name: str, service: str) -> None:
    warning = synchronised(HOME, only_in("/home/ada/.local", "note", name))
    assert warning is not None
    assert service in warning.message


@pytest.mark.parametrize(
    "folder",
    [
        HOME,
        PurePosixPath("/home/ada/My letters about Dropbox/data"),
        PurePosixPath("/home/dropboxer/data"),
        PurePosixPath("/home/ada/onedrive-notes/data"),
        PureWindowsPath(r"C:\Users\ada\AppData\Local\Inglenook"),
    ],
)
def test_other_folders_are_no_cloud_service(folder: PurePath) -> None:
    assert synchronised(folder, only_in("/", ".stignore", "sync_1.db")) is None


LOCAL = Mount(PurePosixPath("/"), "ext4")


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "fuse.rclone", "davfs"]
)
def test_a_share_is_known_by_the_type_of_its_file_system(kind: str) -> None:
    mounts = [LOCAL, Mount(PurePosixPath("/home/ada"), kind)]
    warning = on_network(HOME, mounts)
    assert warning is not None
    assert warning.danger is Danger.NETWORK
    assert on_network(PurePosixPath("/home/adalbert/Inglenook"), mounts) is None


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "apfs", "NTFS", "zfs", "overlay", "fuse.ntfs-3g"]
)
def test_disks_of_this_computer_are_none(kind: str) -> None:
    assert on_network(HOME, [LOCAL, Mount(PurePosixPath("/home"), kind)]) is None


def test_the_deepest_mount_counts_and_the_later_of_two() -> None:
    share = Mount(PurePosixPath("/home"), "nfs")
    disk = Mount(PurePosixPath("/home/ada"), "ext4")
    assert on_network(HOME, [LOCAL, disk, share]) is None
    assert on_network(HOME, [LOCAL, share, Mount(share.folder, "ext4")]) is None
    assert on_network(HOME, [LOCAL, Mount(share.folder, "ext4"), share]) is not None


def test_network_drives_of_windows_are_known() -> None:
    folder = PureWindowsPath(r"N:\data\Inglenook")
    mount = Mount(PureWindowsPath("N:\\"), "NTFS", is_remote=True)
    assert on_network(folder, [mount]) is not None
    assert on_network(PureWindowsPath(r"\\server\share\Inglenook"), []) is not None
    assert on_network(PureWindowsPath(r"C:\data"), [mount]) is None


def test_a_disk_is_full_before_a_backup_has_no_room() -> None:
    assert almost_full(HOME, 10_000_000_000, 100_000_000) is None
    little = almost_full(HOME, 300_000_000, 1_000_000)
    assert little is not None
    assert "300 MB" in little.message
    assert almost_full(HOME, 10_000_000_000, 4_000_000_000) is not None


def test_the_real_table_is_read(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    assert places._mounts()
    (folders.data / ".stfolder").mkdir()
    monkeypatch.setattr(places, "_LITTLE", 10**18)
    monkeypatch.setattr(places, "_mounts", lambda: [Mount(PurePosixPath("/"), "nfs")])
    assert [one.danger for one in look(folders)] == [
        Danger.SYNCHRONISED,
        Danger.NETWORK,
        Danger.FULL,
    ]
