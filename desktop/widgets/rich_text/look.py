"""The formats of a document: theme and zoom as Qt's character and block formats."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE, Colour
from desktop.widgets.rich_text.marks import Doubt, DoubtMark

LIST_INDENT: Final = 24
QUOTE_INDENT: Final = 16
CODE_PADDING: Final = 12
_LINE_HEIGHT: Final = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_FIXED_HEIGHT: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Look:
    """Formats in the colours that are shown now, as large as the person likes."""

    def __init__(self, theme: Theme, percent: int, ink: Colour) -> None:
        self._theme = theme
        self.scale = percent / 100
        self.text = self._words(TYPE.reading, ink)
        self.code = self._code()
        self.caption = self._words(TYPE.caption, Colour.TEXT_SECONDARY)
        self.citation = self._words(TYPE.reading + 2, Colour.ACCENT)  # shown at two thirds
        self.citation.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._section_font = self._strong(TYPE.section)
        self._strong_font = self._strong(TYPE.reading)

    @property
    def font(self) -> QFont:
        """The font of plain words."""
        return self._theme.font(round(TYPE.reading * self.scale))

    def heading(self, level: int) -> QTextCharFormat:
        """Return the format of a heading's words; 1 is the highest level."""
        made = QTextCharFormat(self.text)
        made.setFont(self._section_font if level <= 2 else self._strong_font)
        return made

    def title(self) -> QTextCharFormat:
        """Return the format of the words that name a whole page."""
        made = QTextCharFormat(self.text)
        made.setFont(self._strong(TYPE.title))
        return made

    def link(self, base: QTextCharFormat, target: str) -> QTextCharFormat:
        """Return the format of words that lead somewhere."""
        made = QTextCharFormat(base)
        made.setAnchor(True)
        made.setAnchorHref(target)
        made.setForeground(self.colour(Colour.ACCENT))
        made.setFontUnderline(True)
        return made

    def code_word(self, base: QTextCharFormat) -> QTextCharFormat:
        """Return the format of code within words."""
        made = QTextCharFormat(base)
        made.merge(self.code)
        made.setBackground(self.colour(Colour.HOVER))
        return made

    def in_doubt(self, base: QTextCharFormat, mark: DoubtMark) -> QTextCharFormat:
        """Return the format of words that the sources do not hold."""
        made = QTextCharFormat(base)
        style = QTextCharFormat.UnderlineStyle
        is_detail = mark.doubt is Doubt.DETAIL
        made.setUnderlineStyle(style.DashUnderline if is_detail else style.DotLine)
        made.setUnderlineColor(self.colour(Colour.CAUTION))
        made.setToolTip(mark.words)
        return made

    def paragraph(self, gap: int = SPACE.snug) -> QTextBlockFormat:
        """Return the format of a paragraph that stands `gap` below the one before."""
        made = QTextBlockFormat()
        made.setTopMargin(gap)
        made.setLineHeight(TYPE.reading_line_height * self.scale, _LINE_HEIGHT)
        return made

    def code_line(self) -> QTextBlockFormat:
        """Return the format of a line of code."""
        made = QTextBlockFormat()
        made.setLeftMargin(CODE_PADDING)
        made.setRightMargin(CODE_PADDING)
        return made

    def unseen_line(self) -> QTextBlockFormat:
        """Return the format of the empty line with which Qt surrounds tables."""
        made = QTextBlockFormat()
        made.setLineHeight(1, _FIXED_HEIGHT)
        return made

    def colour(self, colour: Colour) -> QColor:
        """Return a colour as it is shown now."""
        return self._theme.colour(colour)

    def _words(self, size: int, ink: Colour) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.font(round(size * self.scale)))
        made.setForeground(self.colour(ink))
        return made

    def _strong(self, size: int) -> QFont:
        return self._theme.font(round(size * self.scale), QFont.Weight.DemiBold)

    def _code(self) -> QTextCharFormat:
        made = QTextCharFormat()
        font = self._theme.code_font()
        font.setPixelSize(round(TYPE.code * self.scale))
        made.setFont(font)
        made.setForeground(self.colour(Colour.TEXT))
        return made
