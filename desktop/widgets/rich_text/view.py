"""Markdown while it arrives and when it is complete.

What arrives is shown with the next frame. Finished stretches are frozen in the document; only the
last one is written anew, and of code only the new lines. The view is as high as its text and loads
nothing: no image, no style, no link but citation marks and the copying of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QElapsedTimer,
    QMimeData,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.focus_ring import KEYBOARD_REASONS, paint_focus_ring
from desktop.widgets.rich_text.clipboard_text import selected_text
from desktop.widgets.rich_text.code_colours import coloured_lines
from desktop.widgets.rich_text.decorations import paint_decorations
from desktop.widgets.rich_text.formulas import FORMULA_OBJECT, FormulaPainter
from desktop.widgets.rich_text.look import LIST_INDENT, Look
from desktop.widgets.rich_text.marks import CitationMark, DoubtMark, SourceWalk
from desktop.widgets.rich_text.slices import Slices
from desktop.widgets.rich_text.stretches import Stretch, stretches
from desktop.widgets.rich_text.writer import (
    CITATION_SCHEME,
    CODE_SCHEME,
    CodeBlock,
    DocumentWriter,
    Written,
    insert_formula,
)

_FRAME_MILLISECONDS: Final = 16
_LONGEST_SHARE: Final = 2
"""A frame that was slow is followed by a pause of so many times its time."""

_FORMULA_POLL_MILLISECONDS: Final = 30
_FENCE_LINE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)


class RichTextView(QTextBrowser):
    """Text that streams in, can be selected, and has clickable citation marks.

    Signals:
        citation_chosen: The number of the source whose mark was activated.
        code_copied: A block of code is in the clipboard.
    """

    citation_chosen = Signal(int)
    code_copied = Signal()

    def __init__(
        self, theme: Theme, name: str, ink: Colour = Colour.TEXT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink = ink
        self._percent = 100
        self._look = Look(theme, self._percent, ink)
        self._source = ""
        self._citations: tuple[CitationMark, ...] = ()
        self._doubts: tuple[DoubtMark, ...] = ()
        self._pending: list[str] = []
        self._ring = False
        self._slices = Slices(self)
        self._pause = _FRAME_MILLISECONDS
        self._since_frame = QElapsedTimer()
        self._since_frame.start()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._flush)
        self._formula_timer = QTimer(self, interval=_FORMULA_POLL_MILLISECONDS)
        self._formula_timer.timeout.connect(self._show_formulas)
        self.setAccessibleName(name)
        self._set_up_view()
        self._set_up_document()
        self._forget()
        self.anchorClicked.connect(self._on_anchor)
        theme.changed.connect(self._show_anew)

    def text(self) -> str:
        """Return all of the text that has arrived, as Markdown."""
        return self._source + "".join(self._pending)

    def append_text(self, text: str) -> None:
        """Add arriving text; it is shown with the next frame."""
        self._pending.append(text)
        if not self._timer.isActive():
            # The rest of the frame that runs: a frame does not begin with its first word.
            self._timer.start(max(self._pause - self._since_frame.elapsed(), 0))

    def set_final(
        self, text: str, citations: Sequence[CitationMark] = (), doubts: Sequence[DoubtMark] = ()
    ) -> None:
        """Show the complete text with its marks."""
        self._timer.stop()
        if self._pending:
            self._flush()
        is_shown = text == self._source and not (citations or doubts or self._has_marks)
        self._citations, self._doubts = tuple(citations), tuple(doubts)
        self._source = text
        if is_shown:
            self._colour_codes(len(self._written.codes))
        else:
            self._show_anew()

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller than usual (100)."""
        if percent != self._percent:
            self._percent = percent
            self._show_anew()

    # Showing -------------------------------------------------------------------------------

    @property
    def _has_marks(self) -> bool:
        return bool(self._citations or self._doubts)

    def _forget(self) -> None:
        """Have nothing written."""
        self._slices.clear()
        self._written = Written()
        self._frozen = Written()
        self._frozen_end = 0
        self._frozen_place = 0
        self._frozen_is_fresh = True
        self._before: Stretch | None = None
        self._coloured = 0
        self._open_code_end = -1

    def _show_anew(self) -> None:
        self._look = Look(self._theme, self._percent, self._ink)
        self.document().setDefaultFont(self._look.font)
        self.clear()
        self._forget()
        self._show()
        self._colour_codes(len(self._written.codes))

    def _flush(self) -> None:
        self._since_frame.restart()
        arrived = "".join(self._pending)
        self._pending.clear()
        self._source += arrived
        selected = self.textCursor()
        anchor, place = selected.anchor(), selected.position()
        if not self._go_on_with_code(arrived):
            self._show()
        if anchor != place:
            self._select(anchor, place)
        taken = round(self._since_frame.elapsed() * (1 + _LONGEST_SHARE))
        self._pause = max(_FRAME_MILLISECONDS, taken)

    def _select(self, anchor: int, place: int) -> None:
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(place, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _show(self) -> None:
        """Write what is not frozen, and freeze what is finished."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._take_back(cursor)
        found = stretches(self._source, self._frozen_end, self._before)
        walk = SourceWalk(self._source, self._citations, self._doubts)
        writer = self._make_writer(cursor, walk)
        for stretch in found[:-1]:
            writer.write(self._source, stretch)
        if found[:-1]:
            self._freeze(cursor, found[-2], writer.is_fresh)
        if found:
            writer.write(self._source, found[-1])
        cursor.endEditBlock()
        self._note_open_code(found)
        if self._written.waiting:
            self._formula_timer.start()

    def _make_writer(self, cursor: QTextCursor, walk: SourceWalk) -> DocumentWriter:
        return DocumentWriter(
            cursor, self._look, walk, self._written, is_fresh=self._frozen_is_fresh
        )

    def _take_back(self, cursor: QTextCursor) -> None:
        cursor.setPosition(self._frozen_place)
        block = cursor.blockFormat()
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block)
        self._written = self._frozen.copy()

    def _freeze(self, cursor: QTextCursor, last: Stretch, is_fresh: bool) -> None:
        self._frozen = self._written.copy()
        self._frozen_end = last.end
        self._frozen_place = cursor.position()
        self._frozen_is_fresh = is_fresh
        self._before = last
        self._colour_codes(len(self._frozen.codes))

    # Code that arrives ---------------------------------------------------------------------

    def _note_open_code(self, found: list[Stretch]) -> None:
        self._open_code_end = -1
        if not found or len(self._written.codes) == len(self._frozen.codes):
            return
        tail = self._source[found[-1].start :]
        first, _, rest = tail.partition("\n")
        if _FENCE_LINE.match(first) and rest and not _FENCE_LINE.search(rest):
            self._open_code_end = len(self._source)

    def _go_on_with_code(self, arrived: str) -> bool:
        """Add to code that is not closed; return whether that was possible."""
        end = self._open_code_end
        if end < 0 or end + len(arrived) != len(self._source):
            return False
        line_start = self._source.rfind("\n", 0, end) + 1
        touched = self._source[line_start:].split("\n")
        if any(line.lstrip().startswith(("`", "~")) for line in touched):
            return False
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for count, line in enumerate(arrived.split("\n")):
            if count:
                self._begin_code_line(cursor)
            cursor.insertText(line, self._look.code)
        self._written.decorations[-1].end.setPosition(cursor.position())
        cursor.endEditBlock()
        self._open_code_end = len(self._source)
        return True

    def _begin_code_line(self, cursor: QTextCursor) -> None:
        last = cursor.blockFormat()
        inner = cursor.blockFormat()
        inner.clearProperty(inner.Property.BlockBottomMargin.value)
        cursor.setBlockFormat(inner)
        last.clearProperty(last.Property.BlockTopMargin.value)
        cursor.insertBlock(last, QTextCharFormat())

    # Colours and formulas ------------------------------------------------------------------

    def _colour_codes(self, end: int) -> None:
        """Colour the blocks of code before this one that have no colours yet."""
        for code in self._written.codes[self._coloured : end]:
            self._slices.add(self._colour(code))
        self._coloured = max(self._coloured, end)

    def _colour(self, code: CodeBlock) -> Iterator[None]:
        block, number = code.begin.block(), 0
        for line in coloured_lines(code.text, code.language):
            yield
            if line is None or not line.words:
                continue
            while number < line.number and block.isValid():
                block, number = block.next(), number + 1
            if not block.isValid():
                return
            block.layout().setFormats([self._coloured_range(*words) for words in line.words])
            self.document().markContentsDirty(block.position(), block.length())

    def _coloured_range(self, start: int, length: int, colour: Colour) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        made.format.setForeground(self._theme.colour(colour))
        return made

    def _show_formulas(self) -> None:
        """Put the formulas that are typeset by now in place of their sources."""
        still = [one for one in self._written.waiting if not one.done.done()]
        ready = [one for one in self._written.waiting if one.done.done()]
        for one in ready:
            if one.place.hasSelection():
                insert_formula(one.place, one.done.result(), one.frame, one.look)
        self._written.waiting = still
        self._frozen.waiting = [one for one in self._frozen.waiting if one in still]
        if not still:
            self._formula_timer.stop()

    # What the window tells -----------------------------------------------------------------

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Not None: Qt would then read local files by itself.
        return QByteArray()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._written.decorations:
            painter = QPainter(self.viewport())
            area = QRectF(event.rect())
            behind = self._written.decorations
            paint_decorations(painter, self._theme, self.document(), behind, area)
            painter.end()
        super().paintEvent(event)
        if self._ring:
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._theme, self.viewport().rect())
            painter.end()

    def _set_up_view(self) -> None:
        self.setProperty("kind", "bare")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _set_up_document(self) -> None:
        document = self.document()
        document.setDocumentMargin(SPACE.tight)
        document.setIndentWidth(LIST_INDENT)
        document.setDefaultFont(self._look.font)
        layout = document.documentLayout()
        self._formula_painter = FormulaPainter(self)
        layout.registerHandler(FORMULA_OBJECT, self._formula_painter)
        layout.documentSizeChanged.connect(self._fit_height)

    def _fit_height(self, size: QSizeF) -> None:
        self.setFixedHeight(ceil(size.height()))

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == CITATION_SCHEME:
            self.citation_chosen.emit(int(url.path()))
        elif url.scheme() == CODE_SCHEME:
            code = self._written.codes[int(url.path())]
            QGuiApplication.clipboard().setText(code.text)
            self.code_copied.emit()
