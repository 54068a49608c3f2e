"""What Qt needs on Linux beyond its wheels: a screen, and system libraries.

The lists name what the Qt libraries and platform plugins of the pinned PySide6 link against, as
`objdump -p` shows it, without what every Linux system has. Covered: the packages of Debian and of
Fedora. Not covered: macOS and Windows, where the wheels bring everything.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from bootstrap.problems import Problem
from bootstrap.systems import Remedy


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the packages that hold it."""

    name: str
    debian: str
    fedora: str


class Purpose(Enum):
    """What the setup is for, which decides how much of Qt must work."""

    WINDOW = "window"
    TESTS = "tests"
    TERMINAL = "terminal"


IMPORT = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
)
X11 = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether Qt finds somewhere to draw: a display, or a platform chosen by hand."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def check_screen(purpose: Purpose, environment: Mapping[str, str]) -> list[Problem]:
    """Check that a window has somewhere to open; tests and the terminal need no screen."""
    if purpose is not Purpose.WINDOW or sys.platform != "linux" or has_screen(environment):
        return []
    return [
        Problem(
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "To ask a question in the terminal instead:",
            Remedy(*["python3 run.py --headless"] * 4),
        )
    ]


def check_libraries(purpose: Purpose, environment: Mapping[str, str]) -> list[Problem]:
    """Check the system libraries that Qt needs for this purpose."""
    if sys.platform != "linux":
        return []
    absent = [library for library in _needed(purpose, environment) if not _loads(library.name)]
    if not absent:
        return []
    names = ", ".join(library.name for library in absent)
    debian = tuple(dict.fromkeys(library.debian for library in absent))
    fedora = tuple(dict.fromkeys(library.fedora for library in absent))
    return [
        Problem(
            f"System libraries that Qt needs are missing: {names}.",
            Remedy(
                debian=f"sudo apt install {' '.join(debian)}",
                fedora=f"sudo dnf install {' '.join(fedora)}",
                macos="",
                windows="",
            ),
            debian,
        )
    ]


def _needed(purpose: Purpose, environment: Mapping[str, str]) -> tuple[Library, ...]:
    """Return the libraries for this purpose, for a window by the display that it will open on."""
    if purpose is Purpose.TERMINAL:
        return ()
    default = "offscreen" if purpose is Purpose.TESTS else ""
    chosen = environment.get("QT_QPA_PLATFORM", default)
    on_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    if chosen.startswith("wayland") or (not chosen and on_wayland):
        return IMPORT + WAYLAND
    if chosen.startswith("xcb") or (not chosen and environment.get("DISPLAY")):
        return IMPORT + X11
    return IMPORT


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
