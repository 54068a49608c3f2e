"""An AppImage: one file that runs on most Linux systems without being installed.

Covered: the folder that it holds, and packing it with `appimagetool`; without that tool, with
`mksquashfs` and the file of AppImage's runtime, which is what the tool does too. The runtime is a
program that somebody else built: it is given by hand and never fetched. Not covered: signatures,
updates, machines without FUSE (there: `--appimage-extract-and-run`).
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from shutil import which

from shipping import product
from shipping.linux_tree import lay_out
from shipping.workshop import CannotBuild, Workshop, empty_folder, must_be, tool


def appimage_maker(runtime: Path | None) -> Callable[[Workshop], Path]:
    """Return what makes it, with AppImage's runtime from this file where one is given."""

    def make(shop: Workshop) -> Path:
        must_be("linux", "Linux")
        folder = lay_out_folder(shop)
        shop.output.mkdir(exist_ok=True)
        name = f"{product.NAME}-{shop.version}-{shop.variant}-{platform.machine()}.AppImage"
        _pack(shop, folder, shop.output / name, runtime)
        return shop.output / name

    return make


def lay_out_folder(shop: Workshop) -> Path:
    """Make the folder that an AppImage holds, which runs by its AppRun too."""
    folder = empty_folder(shop.work / f"{product.NAME}.AppDir")
    lay_out(shop, folder / "usr")
    (folder / "AppRun").symlink_to(Path("usr/bin") / product.COMMAND)
    (folder / "inglenook.desktop").symlink_to("usr/share/applications/inglenook.desktop")
    icon = Path("usr/share/icons/hicolor/256x256/apps/inglenook.png")
    (folder / "inglenook.png").symlink_to(icon)
    (folder / ".DirIcon").symlink_to(icon)
    return folder


def _pack(shop: Workshop, folder: Path, target: Path, runtime: Path | None) -> None:
    if which("appimagetool"):
        options: list[str | Path] = ["--runtime-file", runtime] if runtime else []
        shop.run(["appimagetool", *options, folder, target], ARCH=platform.machine())
        return
    if runtime is None:
        raise CannotBuild(
            f"The folder is laid out in {folder.relative_to(shop.root)}, and nothing is here to "
            "pack it with. Put appimagetool on the PATH, or give AppImage's runtime with "
            "--appimage-runtime FILE."
        )
    squashed = target.with_suffix(".squashfs")
    packer = tool("mksquashfs", "squashfs-tools")
    shop.run([packer, folder, squashed, "-root-owned", "-noappend", "-comp", "zstd"])
    target.write_bytes(runtime.read_bytes())
    with target.open("ab") as whole, squashed.open("rb") as content:
        while block := content.read(1 << 20):
            whole.write(block)
    squashed.unlink()
    target.chmod(0o755)
