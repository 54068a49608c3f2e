"""The design tokens: every colour and every measure that the window uses.

This is the only place with colour values. Widgets name a `Colour` and ask the theme for it, so that
light and dark stay in step. Sizes do not change with the colour scheme and are plain constants.
No Qt in here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


class Scheme(Enum):
    """Which of the two sets of colours is shown."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Shades:
    """One colour token in both schemes, as #RRGGBB."""

    light: str
    dark: str

    def in_scheme(self, scheme: Scheme) -> str:
        """Return the shade for one scheme."""
        return self.light if scheme is Scheme.LIGHT else self.dark


@unique
class Colour(Enum):
    """The colour tokens by what they are for."""

    BACKGROUND = Shades("#FAF7F2", "#1C1917")
    SURFACE = Shades("#FFFFFF", "#262220")
    RAISED = Shades("#FFFDF9", "#2F2A27")
    HOVER = Shades("#F1EBE2", "#322D29")
    BORDER = Shades("#E4DCD0", "#3D3733")
    BORDER_STRONG = Shades("#8D8274", "#857A70")
    TEXT = Shades("#2B2622", "#EFE9E1")
    TEXT_SECONDARY = Shades("#6B6258", "#ADA398")
    TEXT_DISABLED = Shades("#A2988C", "#71685F")
    ACCENT = Shades("#AC421C", "#E8855A")
    ACCENT_HOVER = Shades("#963817", "#F09870")
    ACCENT_PRESSED = Shades("#7F2F13", "#D9774C")
    ACCENT_SOFT = Shades("#F7E6DC", "#3E2A20")
    ON_ACCENT = Shades("#FFFFFF", "#1C1917")
    HIGHLIGHT = Shades("#FFE9A8", "#5C4A14")
    GOOD = Shades("#2F6F4C", "#7FC29B")
    GOOD_SOFT = Shades("#E8F1EA", "#233029")
    CAUTION = Shades("#8F5B0C", "#E3B55C")
    CAUTION_SOFT = Shades("#FBF1DF", "#352C1B")
    BAD = Shades("#A8321F", "#EE8A7B")
    BAD_SOFT = Shades("#FBEAE6", "#3A2522")
    CURVE = Shades("#1F5A86", "#86B6E3")
    CODE_KEYWORD = Shades("#96380F", "#F0946B")
    CODE_STRING = Shades("#3F6212", "#A9C77D")
    CODE_NUMBER = Shades("#1D4E89", "#8FB8E8")
    CODE_NAME = Shades("#6D3B8E", "#CFA6E6")
    CODE_COMMENT = Shades("#6A6157", "#ADA398")


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Font sizes in device-independent pixels."""

    caption: int = 12
    interface: int = 13
    code: int = 13
    reading: int = 15
    section: int = 18
    title: int = 24
    reading_line_height: int = 23  # 1.55 times the reading size


@dataclass(frozen=True, slots=True)
class Spacing:
    """Gaps and margins in device-independent pixels, on a grid of 4."""

    hair: int = 4
    tight: int = 8
    snug: int = 12
    normal: int = 16
    wide: int = 24
    section: int = 32
    page: int = 48


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii in device-independent pixels."""

    control: int = 6
    card: int = 10
    drop_area: int = 16


@dataclass(frozen=True, slots=True)
class Measures:
    """Fixed sizes that several widgets share, in device-independent pixels."""

    control_height: int = 32
    icon: int = 16
    icon_large: int = 20
    focus_ring: int = 2
    rail_width: int = 72
    reading_column: int = 720


TYPE = TypeSizes()
SPACE = Spacing()
RADIUS = Radii()
MEASURE = Measures()
APPEAR_MILLISECONDS = 140
