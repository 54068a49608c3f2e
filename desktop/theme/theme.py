"""The theme: which colours are shown now, applied to the application and handed to widgets.

It follows what the system says of light or dark, of contrast and of motion, until the person
chooses something else. Widgets that paint or show icons take a `Theme`, ask it for colours and
icons, and ask again when it says `changed`.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory

from desktop.theme.icons import IconName, IconSet
from desktop.theme.style_sheet import build_style_sheet
from desktop.theme.tokens import APPEAR_MILLISECONDS, MEASURE, TYPE, Colour, Scheme


class Appearance(Enum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(Enum):
    """How strong colours and outlines are, as the person chose it."""

    SYSTEM = "system"
    HIGH = "high"
    ORDINARY = "ordinary"


_PALETTE = {
    QPalette.ColorRole.Window: Colour.BACKGROUND,
    QPalette.ColorRole.WindowText: Colour.TEXT,
    QPalette.ColorRole.Base: Colour.SURFACE,
    QPalette.ColorRole.AlternateBase: Colour.BACKGROUND,
    QPalette.ColorRole.Text: Colour.TEXT,
    QPalette.ColorRole.Button: Colour.SURFACE,
    QPalette.ColorRole.ButtonText: Colour.TEXT,
    QPalette.ColorRole.BrightText: Colour.ON_ACCENT,
    QPalette.ColorRole.Highlight: Colour.ACCENT_SOFT,
    QPalette.ColorRole.HighlightedText: Colour.TEXT,
    QPalette.ColorRole.PlaceholderText: Colour.TEXT_SECONDARY,
    QPalette.ColorRole.ToolTipBase: Colour.RAISED,
    QPalette.ColorRole.ToolTipText: Colour.TEXT,
    QPalette.ColorRole.Link: Colour.ACCENT,
    QPalette.ColorRole.LinkVisited: Colour.ACCENT,
    QPalette.ColorRole.Accent: Colour.ACCENT,
    QPalette.ColorRole.Light: Colour.HOVER,
    QPalette.ColorRole.Midlight: Colour.HOVER,
    QPalette.ColorRole.Mid: Colour.BORDER,
    QPalette.ColorRole.Dark: Colour.BORDER_STRONG,
    QPalette.ColorRole.Shadow: Colour.BORDER_STRONG,
}
_DISABLED_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Theme(QObject):
    """Colours, fonts and icons for the scheme that is shown now.

    Signals:
        changed: The scheme or the wish for motion is another one; colours, icons and durations are
            to be asked for again.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        icon_folder: Path,
        appearance: Appearance = Appearance.SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        # Kept: PySide lets go of what belongs to them together with them.
        self._hints = application.styleHints()
        self._icons = IconSet(icon_folder)
        self._control_folder = icon_folder / "controls"
        self._appearance = appearance
        self._contrast = Contrast.SYSTEM
        self._reduces_motion = False
        self._has_effects = application.isEffectEnabled(Qt.UIEffect.UI_General)
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(self.font(TYPE.interface))
        self._tell_system()
        self._scheme = self._wanted_scheme()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        """The set of colours that is shown."""
        return self._scheme

    @property
    def appear_milliseconds(self) -> int:
        """How long a panel takes to appear; 0 where the person or the system wants less motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if self._reduces_motion or not self._application.style().styleHint(hint):
            return 0
        return APPEAR_MILLISECONDS

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or stay light or dark."""
        self._appearance = appearance
        self._tell_system()
        self._follow_system()

    def set_contrast(self, contrast: Contrast) -> None:
        """Follow the system, or stay with high or with ordinary contrast."""
        self._contrast = contrast
        self._follow_system()

    def reduce_motion(self, is_wanted: bool) -> None:
        """Let nothing slide or wander, not even the menus of Qt; or as the system has it."""
        if is_wanted is self._reduces_motion:
            return
        self._reduces_motion = is_wanted
        effects = self._has_effects and not is_wanted
        self._application.setEffectEnabled(Qt.UIEffect.UI_General, effects)
        self.changed.emit()

    def colour(self, colour: Colour) -> QColor:
        """Return a colour token as it is shown now."""
        return QColor(colour.value.in_scheme(self._scheme))

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the system's interface font at `size` pixels."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(size)
        font.setWeight(weight)
        return font

    def code_font(self) -> QFont:
        """Return the system's fixed-width font."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(TYPE.code)
        return font

    def icon(
        self,
        name: IconName,
        colour: Colour = Colour.TEXT_SECONDARY,
        size: int = MEASURE.icon,
        *,
        margin: int = 0,
        checked: Colour | None = None,
    ) -> QIcon:
        """Return an icon.

        Args:
            name: What the icon stands for.
            colour: The colour of its lines.
            size: Its width and height in logical pixels.
            margin: Empty logical pixels at its left and right.
            checked: The colour while its button is checked.
        """
        icon = QIcon()
        self._icons.add_to(icon, name, self.colour(colour), size, margin)
        disabled = self.colour(Colour.TEXT_DISABLED)
        self._icons.add_to(icon, name, disabled, size, margin, QIcon.Mode.Disabled)
        if checked is not None:
            on = self.colour(checked)
            self._icons.add_to(icon, name, on, size, margin, state=QIcon.State.On)
        return icon

    def pixmap(
        self,
        name: IconName,
        colour: Colour = Colour.TEXT_SECONDARY,
        size: int = MEASURE.icon,
        ratio: float = 1.0,
    ) -> QPixmap:
        """Return an icon as a pixmap for a screen's device pixel ratio."""
        return self._icons.pixmap(name, self.colour(colour), size, ratio)

    def _wanted_scheme(self) -> Scheme:
        if self._wants_contrast():
            return Scheme.DARK_CONTRAST if self._wants_dark() else Scheme.LIGHT_CONTRAST
        return Scheme.DARK if self._wants_dark() else Scheme.LIGHT

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _wants_contrast(self) -> bool:
        if self._contrast is Contrast.SYSTEM:
            asked = self._hints.accessibility().contrastPreference()
            return asked is Qt.ContrastPreference.HighContrast
        return self._contrast is Contrast.HIGH

    def _tell_system(self) -> None:
        # Native parts (title bars, file dialogs) take the choice from Qt where they can.
        if self._appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        elif self._appearance is Appearance.DARK:
            self._hints.setColorScheme(Qt.ColorScheme.Dark)
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Light)

    def _follow_system(self) -> None:
        wanted = self._wanted_scheme()
        if wanted is self._scheme:
            return
        self._scheme = wanted
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(build_style_sheet(self._scheme, self._control_folder))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, colour in _PALETTE.items():
            palette.setColor(role, self.colour(colour))
        for role in _DISABLED_ROLES:
            disabled = self.colour(Colour.TEXT_DISABLED)
            palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
        return palette
