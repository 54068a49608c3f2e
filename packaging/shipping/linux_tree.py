"""The files of an installed Inglenook on Linux, as packages lay them out under a prefix.

Covered: the bundle under lib, the command, the desktop file with its icons, the type of model
files, what catalogues show (AppStream), the licences. Not covered: packing it (`deb`, `appimage`).
"""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from pathlib import Path
from shutil import copyfile

from shipping import product
from shipping.workshop import Workshop, filled, link_tree

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def lay_out(shop: Workshop, prefix: Path) -> None:
    """Fill a prefix, such as the folder usr of a package."""
    library = prefix / "lib" / product.COMMAND
    library.parent.mkdir(parents=True, exist_ok=True)
    link_tree(shop.bundle, library)
    command = prefix / "bin" / product.COMMAND
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("../lib") / product.COMMAND / product.COMMAND)
    share = prefix / "share"
    _put(shop.root / "packaging/linux/inglenook.desktop", share / "applications/inglenook.desktop")
    _put(shop.root / "packaging/linux/inglenook-mime.xml", share / "mime/packages/inglenook.xml")
    about = share / "metainfo" / f"{product.IDENTIFIER}.metainfo.xml"
    about.parent.mkdir(parents=True)
    about.write_text(metainfo(shop.root), encoding="utf-8")
    _put_icons(shop, share / "icons" / "hicolor")


def metainfo(root: Path) -> str:
    """Return what catalogues of software show."""
    paragraphs = "\n".join(f"    <p>{escape(one)}</p>" for one in product.DESCRIPTION)
    values = {
        "IDENTIFIER": product.IDENTIFIER,
        "SUMMARY": product.summary(root),
        "LICENCE": product.LICENCE,
        "DESCRIPTION": paragraphs,
        "VERSION": product.version(root),
        "DATE": f"{_date_of_release(root):%Y-%m-%d}",
    }
    return filled(root / "packaging/linux/metainfo.xml.in", values)


def _date_of_release(root: Path) -> datetime:
    """Return the day of a release, as the changelog has it; before that the day of the change."""
    changelog = root / "CHANGELOG.md"
    for line in changelog.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"## [{product.version(root)}] - "):
            return datetime.fromisoformat(line.rpartition(" ")[2])
    return datetime.fromtimestamp(changelog.stat().st_mtime, UTC)


def _put_icons(shop: Workshop, theme: Path) -> None:
    for size in SIZES:
        drawn = shop.work / "icons" / f"{size}.png"
        _put(drawn, theme / f"{size}x{size}" / "apps" / "inglenook.png")
    _put(shop.root / "resources/application/inglenook.svg", theme / "scalable/apps/inglenook.svg")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    copyfile(source, target)
