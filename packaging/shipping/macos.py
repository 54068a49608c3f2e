"""A disk image with the application for macOS, signed when somebody's identity is given.

Covered: the image, with a link to the folder of applications; the signature over the whole with
the hardened runtime and `packaging/macos/entitlements.plist`, verified afterwards. PyInstaller
signs the parts. Not covered: notarising, which needs an account with Apple (docs/packaging.md has
the command). Not tried: written from Apple's manual, nothing of it has been run on macOS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shipping import product
from shipping.workshop import Workshop, empty_folder, link_tree, must_be, tool


def disk_image_maker(identity: str | None) -> Callable[[Workshop], Path]:
    """Return what makes the image."""

    def make(shop: Workshop) -> Path:
        must_be("darwin", "macOS")
        application = shop.bundle.parent / f"{product.NAME}.app"
        if identity:
            sign(shop, application, identity)
        return _pack(shop, application)

    return make


def sign(shop: Workshop, application: Path, identity: str) -> None:
    """Sign the whole application, and make sure that the signature holds."""
    signer = tool("codesign", "", "It comes with: xcode-select --install")
    entitlements = shop.root / "packaging" / "macos" / "entitlements.plist"
    options = ["--force", "--timestamp", "--options", "runtime"]
    shop.run([signer, *options, "--entitlements", entitlements, "--sign", identity, application])
    shop.run([signer, "--verify", "--deep", "--strict", application])


def _pack(shop: Workshop, application: Path) -> Path:
    packer = tool("hdiutil", "")
    folder = empty_folder(shop.work / "image")
    link_tree(application, folder / application.name)
    (folder / "Applications").symlink_to("/Applications")
    shop.output.mkdir(exist_ok=True)
    target = shop.output / f"{product.NAME}-{shop.version}.dmg"
    target.unlink(missing_ok=True)
    options = ["-volname", product.NAME, "-fs", "HFS+", "-format", "ULFO"]
    shop.run([packer, "create", *options, "-srcfolder", folder, target])
    return target
