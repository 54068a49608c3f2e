"""Tones of a message: how good or bad it is, always with an icon and a word beside the colour."""

from __future__ import annotations

from enum import Enum

from desktop.theme.icons import IconName
from desktop.theme.tokens import Colour


class Tone(Enum):
    """How good or bad a message is; the value is the `tone` and `surface` of the style sheet."""

    QUIET = "quiet"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"

    @property
    def icon(self) -> IconName:
        """The icon that stands for the tone."""
        return _ICONS[self]

    @property
    def colour(self) -> Colour:
        """The colour of the icon and the word."""
        return _COLOURS[self]


_ICONS = {
    Tone.QUIET: IconName.INFO,
    Tone.GOOD: IconName.SUCCESS,
    Tone.CAUTION: IconName.WARNING,
    Tone.BAD: IconName.ERROR,
}
_COLOURS = {
    Tone.QUIET: Colour.TEXT_SECONDARY,
    Tone.GOOD: Colour.GOOD,
    Tone.CAUTION: Colour.CAUTION,
    Tone.BAD: Colour.BAD,
}
