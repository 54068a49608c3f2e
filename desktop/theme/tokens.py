"""The design tokens: every colour and every measure that the window uses.

This is the only place with colour values. Widgets name a `Colour` and ask the theme for it, so that
light and dark stay in step. Sizes do not change with the colour scheme and are plain constants.
No Qt in here.

High contrast has black or white grounds, words of at least 7 to 1, and outlines that are as easy to
see as words. `tests/desktop/test_contrast.py` holds every pair that occurs against WCAG 2.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


class Scheme(Enum):
    """Which of the sets of colours is shown."""

    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light-contrast"
    DARK_CONTRAST = "dark-contrast"

    @property
    def is_high_contrast(self) -> bool:
        """Whether outlines and words are stronger than usual."""
        return self in (Scheme.LIGHT_CONTRAST, Scheme.DARK_CONTRAST)


@dataclass(frozen=True, slots=True)
class Shades:
    """One colour token in all schemes, as #RRGGBB."""

    light: str
    dark: str
    light_contrast: str
    dark_contrast: str

    def in_scheme(self, scheme: Scheme) -> str:
        """Return the shade for one scheme."""
        match scheme:
            case Scheme.LIGHT:
                return self.light
            case Scheme.DARK:
                return self.dark
            case Scheme.LIGHT_CONTRAST:
                return self.light_contrast
            case Scheme.DARK_CONTRAST:
                return self.dark_contrast


@unique
class Colour(Enum):
    """The colour tokens by what they are for.

    `BORDER` only separates; what shows where a control is has `BORDER_STRONG`. `SUNKEN` is the
    groove of a bar and a button while it is pressed.
    """

    BACKGROUND = Shades("#FAF7F2", "#1C1917", "#FFFFFF", "#000000")
    SURFACE = Shades("#FFFFFF", "#262220", "#FFFFFF", "#000000")
    RAISED = Shades("#FFFDF9", "#2F2A27", "#FFFFFF", "#000000")
    HOVER = Shades("#F1EBE2", "#322D29", "#E6E6E6", "#2B2B2B")
    SUNKEN = Shades("#E4DCD0", "#3D3733", "#CCCCCC", "#595959")
    BORDER = Shades("#E4DCD0", "#3D3733", "#595959", "#A6A6A6")
    BORDER_STRONG = Shades("#8D8274", "#857A70", "#000000", "#FFFFFF")
    TEXT = Shades("#2B2622", "#EFE9E1", "#000000", "#FFFFFF")
    TEXT_SECONDARY = Shades("#6B6258", "#ADA398", "#262626", "#E6E6E6")
    TEXT_DISABLED = Shades("#A2988C", "#71685F", "#595959", "#A6A6A6")
    ACCENT = Shades("#AC421C", "#E8855A", "#7A2000", "#FFB38A")
    ACCENT_HOVER = Shades("#963817", "#F09870", "#5C1800", "#FFC9AB")
    ACCENT_PRESSED = Shades("#7F2F13", "#D9774C", "#3D1000", "#FF9E66")
    ACCENT_SOFT = Shades("#F7E6DC", "#3E2A20", "#FFDCC2", "#4A200B")
    ON_ACCENT = Shades("#FFFFFF", "#1C1917", "#FFFFFF", "#000000")
    HIGHLIGHT = Shades("#FFE9A8", "#5C4A14", "#FFE000", "#6B5200")
    GOOD = Shades("#2F6F4C", "#7FC29B", "#00532B", "#8CF0B4")
    GOOD_SOFT = Shades("#E8F1EA", "#233029", "#D6F5DF", "#0E3320")
    CAUTION = Shades("#8F5B0C", "#E3B55C", "#6A3E00", "#FFD75E")
    CAUTION_SOFT = Shades("#FBF1DF", "#352C1B", "#FFEFC2", "#3D2E00")
    BAD = Shades("#A8321F", "#EE8A7B", "#8F0000", "#FFB3A9")
    BAD_SOFT = Shades("#FBEAE6", "#3A2522", "#FFDEDA", "#4D1511")
    CURVE = Shades("#1F5A86", "#86B6E3", "#003C78", "#9CC9FF")
    CODE_KEYWORD = Shades("#96380F", "#F0946B", "#7A2000", "#FFB38A")
    CODE_STRING = Shades("#3F6212", "#A9C77D", "#2B4A00", "#C6E69A")
    CODE_NUMBER = Shades("#1D4E89", "#8FB8E8", "#0A3A75", "#A8CCFF")
    CODE_NAME = Shades("#6D3B8E", "#CFA6E6", "#561F78", "#E0BDF5")
    CODE_COMMENT = Shades("#6A6157", "#ADA398", "#404040", "#CCCCCC")


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
