"""A package for Debian, Ubuntu and their kin.

Covered: the layout that Debian's policy asks for, what it depends on, checksums. There are no
scripts in it: the system's own triggers take note of the desktop file, the icons and the type of
model files. Not covered: a source package, signatures of a repository.
"""

from __future__ import annotations

import gzip
import hashlib
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from shipping import product
from shipping.linux_tree import lay_out
from shipping.system_libraries import debian_dependencies
from shipping.workshop import Variant, Workshop, empty_folder, must_be, tool

_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_BLOCK: Final = 1 << 20


def make_deb(shop: Workshop) -> Path:
    """Make the package and return its file.

    Raises:
        CannotBuild: A tool is missing.
    """
    must_be("linux", "Linux")
    packer = tool("dpkg-deb", "dpkg")
    tree = empty_folder(shop.work / "deb")
    lay_out(shop, tree / "usr")
    _add_documentation(shop, tree)
    _add_control(shop, tree)
    shop.output.mkdir(exist_ok=True)
    package = shop.output / f"{shop.package_name}_{shop.version}_{_architecture()}.deb"
    # zstd unpacks much faster than xz, and every system with a C library that is new enough has it.
    shop.run([packer, "--root-owner-group", "-Zzstd", "-z9", "--build", tree, package])
    return package


def control(shop: Workshop, dependencies: Sequence[str], kilobytes: int) -> str:
    """Return the text that tells the package manager of the package."""
    other = Variant.CUDA if shop.variant is Variant.CPU else Variant.CPU
    rival = product.COMMAND if other is Variant.CPU else f"{product.COMMAND}-cuda"
    fields = {
        "Package": shop.package_name,
        "Version": shop.version,
        "Architecture": _architecture(),
        "Maintainer": product.MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(dependencies),
        "Recommends": "xdg-desktop-portal, gnome-keyring | kwalletmanager | keepassxc",
        "Conflicts": rival,
        "Section": "utils",
        "Priority": "optional",
        "Description": f"{product.summary(shop.root)}\n {_folded(product.DESCRIPTION)}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def checksums(tree: Path) -> str:
    """Return the sums of all files but the package's own, in the form of md5sums."""
    lines = []
    for path in sorted(tree.rglob("*")):
        inside = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and inside.parts[0] != "DEBIAN":
            lines.append(f"{_digest(path)}  {inside.as_posix()}\n")
    return "".join(lines)


def _add_documentation(shop: Workshop, tree: Path) -> None:
    folder = tree / "usr/share/doc" / shop.package_name
    folder.mkdir(parents=True)
    inside = Path("../../../lib") / product.COMMAND / "_internal/resources/licences"
    (folder / "licences").symlink_to(inside)
    licence = (shop.root / "LICENSE").read_text(encoding="utf-8")
    before = (
        f"{product.NAME} is under the Apache License 2.0, which follows. The licences of the\n"
        "libraries, models and icons in this package are in the folder licences beside this file.\n"
    )
    (folder / "copyright").write_text(f"{before}\n{licence}", encoding="utf-8")
    changes = (shop.root / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _add_control(shop: Workshop, tree: Path) -> None:
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    folder = tree / "DEBIAN"
    folder.mkdir()
    text = control(shop, debian_dependencies(shop.bundle), kilobytes)
    (folder / "control").write_text(text, encoding="utf-8")
    (folder / "md5sums").write_text(checksums(tree), encoding="utf-8")


def _folded(paragraphs: Sequence[str]) -> str:
    """Return paragraphs as Debian wants them: each line after a blank, dots between them."""
    return "\n .\n ".join(paragraphs)


def _architecture() -> str:
    return _ARCHITECTURES[platform.machine()]


def _digest(path: Path) -> str:
    digest = hashlib.md5(usedforsecurity=False)  # the format's own; it tells damage, not forgery
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
