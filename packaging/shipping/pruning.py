"""What PyInstaller collects and Inglenook does not use: left out, each with its reason.

Covered: files of libraries by their place in the bundle, Qt's libraries and plugins, libraries of
the system that the bundle was built on. Not covered: Python modules (`contents.EXCLUDED`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import Final


@dataclass(frozen=True, slots=True)
class Rule:
    """Files that stay out.

    Attributes:
        pattern: Of their place in the bundle; * crosses folders.
        reason: Why they are not needed.
    """

    pattern: str
    reason: str


RULES: Final = (
    Rule("torch/include/*", "headers, to compile with"),
    Rule("torch/share/*", "files of CMake, to compile with"),
    Rule("torch/test/*", "tests"),
    Rule("torch/bin/test_*", "tests; what is left is a program that torch looks for"),
    Rule("torch/bin/[!t]*", "tests and compilers"),
    Rule("torch/testing/_internal/*", "tests"),
    Rule("torch/lib/*test*", "libraries of tests"),
    Rule("torch/lib/libbackend_with_compiler*", "a library of tests"),
    Rule("torch/lib/libaoti_custom_ops*", "a library of tests"),
    Rule("torch/utils/tensorboard/*", "needs a library that is not there"),
    Rule("onnxruntime/transformers/*", "makes models, and runs none"),
    Rule("onnxruntime/quantization/*", "makes models, and runs none"),
    Rule("onnxruntime/tools/*", "makes models, and runs none"),
    Rule("onnxruntime/datasets/*", "examples"),
    Rule("pyqtgraph/examples/*", "examples"),
    Rule("*/tests/*", "tests"),
    Rule("*.pyi", "types, for developers"),
    Rule("*.cmake", "to compile with"),
    Rule("*.a", "to compile with"),
    Rule("*.lib", "to compile with"),
    Rule("PySide6/Qt/qml/*", "user interfaces in QML, of which there are none"),
    Rule("PySide6/qml/*", "the same on Windows"),
    Rule("PySide6/Qt/translations/qtwebengine_locales/*", "a web engine is not used"),
    Rule("PySide6/examples/*", "examples"),
    Rule("*.dist-info/RECORD", "for pip"),
    Rule("*.dist-info/INSTALLER", "for pip"),
    Rule("*.dist-info/WHEEL", "for pip"),
    Rule("*.dist-info/licenses/*", "stands in resources/licences/libraries already"),
    Rule("*.dist-info/sboms/*", "for other tools"),
)

_QT_LIBRARY: Final = re.compile(r"(?:lib)?Qt6(?P<name>[A-Za-z0-9]+?)(?:\.so.*|\.dll|\.abi3.*)?$")
_QT_KEPT: Final = frozenset(
    "Core DBus Gui Network OpenGL Pdf PdfWidgets Svg WaylandClient Widgets WlShellIntegration "
    "XcbQpa".split()
)
"""Qt's libraries that the window uses, and those that they need. In these are none of the parts
that are under the GPL alone."""

_PYSIDE_KEPT: Final = frozenset(
    "QtCore QtDBus QtGui QtNetwork QtPdf QtPdfWidgets QtSvg QtWidgets".split()
)
_PLUGIN_KINDS_KEPT: Final = frozenset(
    "iconengines imageformats platforminputcontexts platforms platformthemes styles "
    "wayland-decoration-client wayland-graphics-integration-client wayland-shell-integration "
    "xcbglintegrations".split()
)
_PLUGINS_LEFT_OUT: Final = re.compile(
    r"virtualkeyboard|qgtk3|qeglfs|qlinuxfb|qvnc|qvkkhr|qminimal|qtga|qwbmp|qicns"
    r"|vulkan-server|drm-egl-server|dmabuf-server|shm-emulation|ivi-shell|fullscreen-shell"
)
"""Keyboards and screens of machines without a desktop, pictures of formats that Inglenook never
shows, and GTK's theme, which would load the system's GTK beside libraries of the bundle. Menus,
colours and dialogs of the desktop come over its portal."""

_CARRIED: Final = re.compile(
    r"lib(?:xcb-(?!dri|glx|present)[a-z-]+|xkbcommon(?:-x11)?|ssl|crypto|ffi|bz2|lzma|z|zstd|uuid"
    r"|sqlite3|expat|mpdec|gomp|brotli(?:common|dec|enc)|python3\.\d+)\.so"
)
"""Libraries of the system that the bundle takes along: they are small, seldom all installed, and
tied to nothing of the machine. All others belong to it: drivers, fonts, the C and C++ libraries."""

SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
"""Where libraries of a Linux system lie."""


_NOT_FOR_TEXT: Final = re.compile(
    r"transformers[./]models[./](?!auto[./])\w+[./]"
    r"(?:image_processing|video_processing|feature_extraction|modular|convert)_"
)
"""Parts of transformers that Inglenook has no use for: embedders and rerankers read text."""


def is_for_text(name: str) -> bool:
    """Tell whether a module or file of transformers is one that reading text needs."""
    return _NOT_FOR_TEXT.match(name) is None


def is_wanted(place: str, source: str) -> bool:
    """Tell whether a file goes into the bundle.

    Args:
        place: Where it would lie in the bundle.
        source: Where it comes from.
    """
    place = place.replace("\\", "/")
    if any(fnmatch(place, rule.pattern) for rule in RULES) or not is_for_text(place):
        return False
    if source.startswith(SYSTEM_FOLDERS) and not is_carried(PurePosixPath(place).name):
        return False
    return _is_wanted_of_qt(place)


def is_carried(name: str) -> bool:
    """Tell whether the bundle takes a library of the system along."""
    return _CARRIED.match(name) is not None


def _is_wanted_of_qt(place: str) -> bool:
    parts = PurePosixPath(place).parts
    library = _QT_LIBRARY.match(parts[-1])
    if library:
        return library["name"] in _QT_KEPT
    if parts[0] != "PySide6":
        return True
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return kind in _PLUGIN_KINDS_KEPT and not _PLUGINS_LEFT_OUT.search(parts[-1])
    if "translations" in parts:
        return parts[-1].startswith(("qt_", "qtbase_"))
    module = re.match(r"(Qt\w+)\.(?:abi3\.so|pyd)$", parts[-1])
    return module is None or module[1] in _PYSIDE_KEPT
