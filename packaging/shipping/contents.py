"""What goes into the bundle: data, modules that are found only at run time, and what stays out.

Used by `packaging/inglenook.spec`, which PyInstaller runs. PyInstaller follows imports by itself;
here is what it cannot see. Covered: all systems. Not covered: files of libraries that are left out
again (`pruning`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from shipping import product

WHOLE_PACKAGES: Final = ("engine", "desktop", "selectolax", "apsw", "keyring.backends")
"""Of these every module goes in: the engine names readers and sandboxed functions by text, the
others load parts of themselves from compiled code or from lists."""

WITH_DATA: Final = (
    *("py3langid", "rapidocr", "ziamath", "ziafont", "latex2mathml", "docx", "pptx"),
    *("pypdfium2", "pypdfium2_raw"),
)
"""Libraries that read files beside their code: models, fonts, tables, templates."""

WITH_LIBRARIES: Final = ("sqlite_vec", "pypdfium2_raw", "llama_cpp")
"""Libraries that open shared libraries beside their code by name."""

EXCLUDED: Final = (
    # For developers, or beside a library of ours and never used.
    *("IPython", "matplotlib", "pandas", "pytest", "_pytest", "tkinter", "_tkinter", "hypothesis"),
    *("mypy", "ruff", "peft", "accelerate", "datasets", "tensorflow", "jax", "flax", "gguf"),
    *("tensorboard", "torchvision", "torchaudio", "OpenGL", "pyqtgraph.examples"),
    *("pyqtgraph.opengl", "llama_cpp.server", "pip", "PyInstaller"),
    # What the standard library links to GNU's readline and gdbm: GPL.
    *("readline", "_gdbm", "_dbm", "curses", "_curses", "_curses_panel"),
    # What it links to libraries that not every system has.
    *("crypt", "_crypt", "nis"),
    # Bindings that pyqtgraph would take instead of PySide6.
    *("PyQt5", "PyQt6", "PySide2"),
)

_DATA: Final = ("resources", "docs/manual", "docs/screenshots")
"""Folders of the repository, kept under the same names; `engine.paths` finds them there."""

_MODEL_UTI: Final = "org.ggml.gguf"
_WHY_FOLDERS: Final = (
    "Inglenook reads the documents that you add, and nothing leaves this computer."
)


def data_files(root: Path) -> Iterator[tuple[str, str]]:
    """Give each file of our own that goes in, and the folder that it goes to.

    The manual and its pictures are taken when they are there.
    """
    yield str(root / "LICENSE"), "."
    for name in _DATA:
        # Models may lie elsewhere, behind a symbolic link.
        for folder, _, files in os.walk(root / name, followlinks=True):
            for file in sorted(files):
                if not file.startswith("."):
                    yield str(Path(folder) / file), str(Path(folder).relative_to(root))


def information_for_macos() -> dict[str, object]:
    """Return what the system is told of the application: its kinds of files, what it may do."""
    model = {
        "CFBundleTypeName": "Language model",
        "CFBundleTypeRole": "Viewer",
        "LSItemContentTypes": [_MODEL_UTI],
        "LSHandlerRank": "Default",
    }
    # Files and folders dropped on the icon; "Alternate" never makes it what opens them.
    anything = {
        "CFBundleTypeName": "Document or folder",
        "CFBundleTypeRole": "Viewer",
        "LSItemContentTypes": ["public.item", "public.folder"],
        "LSHandlerRank": "Alternate",
    }
    declared = {
        "UTTypeIdentifier": _MODEL_UTI,
        "UTTypeDescription": "Language model",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
    }
    return {
        "CFBundleDisplayName": product.NAME,
        "CFBundleDocumentTypes": [model, anything],
        "UTImportedTypeDeclarations": [declared],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "The Inglenook contributors, Apache-2.0",
        # Asked for when a folder of the person's is added.
        "NSDesktopFolderUsageDescription": _WHY_FOLDERS,
        "NSDocumentsFolderUsageDescription": _WHY_FOLDERS,
        "NSDownloadsFolderUsageDescription": _WHY_FOLDERS,
        "NSRemovableVolumesUsageDescription": _WHY_FOLDERS,
    }
