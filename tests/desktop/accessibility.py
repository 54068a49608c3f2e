"""What everybody can do with a page: reach its controls by keys, hear their names, read its words.

The checks take a shown widget, press keys in its window, and fail with words that name the control.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from desktop.theme.tokens import MEASURE
from desktop.views import window_place
from desktop.widgets.elided_label import ElidedLabel
from tests.fixtures.pseudo_language import PSEUDO, VARIABLE


def _tried_size() -> QSize:
    language = os.environ.get(VARIABLE)
    if language in PSEUDO:
        return QSize(1_300, 700)
    return QSize(window_place.SMALLEST.width(), 600) if language else window_place.SMALLEST


SMALLEST = _tried_size()
"""The size of the window that pages are tried in. In a language whose words are longer the window
asks for more than its smallest height, and gets it."""

PAGE_SIZE = SMALLEST - QSize(MEASURE.rail_width, 0)
"""What is left of it for a page beside the rail."""

_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_PARTS = (QScrollBar, QHeaderView)
"""Of a control that is reached as a whole."""

_WHOLES = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Controls whose inner widgets are not reached by themselves."""

_SILENT_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
_MOST_STEPS = 500
_ROOM_FOR_RING = 4


def settle() -> None:
    """Let layouts ask each other until all of them agree, and what was let go be gone."""
    for _ in range(8):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# What there is -------------------------------------------------------------------------------


def controls(root: QWidget) -> list[QWidget]:
    """Return what a person can act on now: visible, enabled, and not a part of another control."""
    return [one for one in _seen(root) if one.isEnabled() and _is_control(one)]


def _seen(root: QWidget) -> Iterator[QWidget]:
    for one in root.findChildren(QWidget):
        if one.isVisible() and one.window() is root.window():
            yield one


def _is_control(one: QWidget) -> bool:
    if not isinstance(one, _KINDS) or isinstance(one, _PARTS):
        return False
    if isinstance(one, QTextEdit | QPlainTextEdit) and one.isReadOnly():
        # Words to read are told with the page; only those that hold links are acted on.
        return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(one, QAbstractItemView) and (one.model() is None or not one.model().rowCount()):
        return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)  # there is nothing to choose
    above = one.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, _WHOLES):
            return False
        above = above.parentWidget()
    return True


def name_of(one: QWidget) -> str:
    """Return the name that assistive technology reads, from Qt's own interface for it."""
    interface = QAccessible.queryAccessibleInterface(one)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _told(one: QWidget) -> str:
    """Name a control in a message of a failed check."""
    words = name_of(one) or one.property("text") or ""
    place = one.parentWidget()
    return f"{type(one).__name__} “{words}” in {type(place).__name__}"


# Keys ----------------------------------------------------------------------------------------


def walk(
    window: QWidget,
    key: Qt.Key = Qt.Key.Key_Tab,
    look: Callable[[QWidget], None] | None = None,
) -> list[QWidget]:
    """Press a key until the focus is where it came to first; return the places on the way."""
    seen: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        settle()
        focus = QApplication.focusWidget()
        assert focus is not None, "the focus is lost"
        if seen and focus is seen[-1] and isinstance(focus, QTextBrowser):
            continue  # from one link of a text to the next
        if focus in seen:
            assert focus is seen[0], f"a trap: from {_told(seen[-1])} back to {_told(focus)}"
            return seen
        assert not focus.visibleRegion().isEmpty(), f"not in view: {_told(focus)}"
        seen.append(focus)
        if look is not None:
            look(focus)
    raise AssertionError("the way does not end")


def check_heard_and_reached(root: QWidget) -> None:
    """Check that every control has a name and a role, and is reached by keys both ways."""
    settle()
    assert nameless(root) == []
    check_keys(root)


def check_room(page: QWidget) -> None:
    """Check that a page of `PAGE_SIZE` stays so, and that no words are cut or stick out."""
    settle()
    assert page.width() == PAGE_SIZE.width(), "it would make the window wider"
    assert page.height() == PAGE_SIZE.height(), "it would make the window higher"
    assert cut(page) == []
    assert outside(page) == []


def check_keys(root: QWidget) -> None:
    """Check that Tab reaches every control, that Shift+Tab goes back, and that nothing traps."""
    settle()
    there = walk(root.window())
    back = walk(root.window(), Qt.Key.Key_Backtab)
    wanted = controls(root)
    for way, reached in (("Tab", there), ("Shift+Tab", back)):
        left_out = [_told(one) for one in wanted if not _is_reached(one, reached)]
        assert not left_out, f"{way} leaves out {left_out}"
    for area in _seen(root):
        if isinstance(area, QScrollArea) and area.verticalScrollBar().maximum() > 0:
            assert any(area.isAncestorOf(one) for one in there), f"no key scrolls {_told(area)}"


def _is_reached(one: QWidget, reached: list[QWidget]) -> bool:
    proxy = one.focusProxy()
    if one in reached or (proxy is not None and proxy in reached):
        return True
    # Of several that exclude each other the chosen one is reached; arrows lead to the others.
    return any(other in reached for other in _group_of(one))


def _group_of(one: QWidget) -> list[QAbstractButton]:
    if not isinstance(one, QAbstractButton):
        return []
    group = one.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    place = one.parentWidget()
    if not one.autoExclusive() or place is None:
        return []
    return [other for other in place.findChildren(QAbstractButton) if other.autoExclusive()]


def check_focus_is_seen(root: QWidget) -> None:
    """Check that each place of the focus looks different from how it looks without."""
    settle()
    window = root.window()
    unseen = []

    def look(one: QWidget) -> None:
        place = _place_of(one, window)
        focused = _picture(window, place)
        one.clearFocus()
        settle()
        if focused == _picture(window, place):
            unseen.append(_told(one))
        one.setFocus(Qt.FocusReason.TabFocusReason)
        settle()

    walk(window, look=look)
    assert not unseen, unseen


def _place_of(one: QWidget, window: QWidget) -> QRect:
    room = _ROOM_FOR_RING
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
    return place.adjusted(-room, -room, room, room).intersected(window.rect())


def _picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage()


# Names ---------------------------------------------------------------------------------------


def nameless(root: QWidget) -> list[str]:
    """Return the controls, enabled or not, that assistive technology cannot name or has no role."""
    found = []
    for one in _seen(root):
        if not _is_control(one):
            continue
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or interface.role() in _SILENT_ROLES or not name_of(one):
            found.append(_told(one))
        elif isinstance(one, QAbstractItemView):
            found.extend(_nameless_rows(one))
    return found


def _nameless_rows(view: QAbstractItemView) -> list[str]:
    """Return the first row of a list if nothing of it can be heard."""
    model = view.model()
    if model is None or model.rowCount() == 0:
        return []
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    cells = [model.index(0, column) for column in range(columns)]
    told = any(str(cell.data(role) or "").strip() for cell in cells for role in roles)
    return [] if told else [f"the rows of {_told(view)}"]


def traps(root: QWidget) -> list[str]:
    """Return the controls that keep the Tab key, or that it never reaches, without pressing it."""
    found = []
    for one in controls(root):
        is_reached = any(
            bool(other.focusPolicy() & Qt.FocusPolicy.TabFocus) for other in (one, *_group_of(one))
        )
        keeps = False
        if isinstance(one, QTextEdit | QPlainTextEdit):
            keeps = not one.isReadOnly() and not one.tabChangesFocus()
        # A list of one column leaves at Tab in any case.
        keeps = keeps or (isinstance(one, QAbstractItemView) and one.tabKeyNavigation())
        if keeps or not is_reached:
            found.append(_told(one))
    return found


# Room ----------------------------------------------------------------------------------------


def cut(root: QWidget) -> list[str]:
    """Return the words that can be seen and have no room."""
    found = []
    for one in _seen(root):
        if isinstance(one, QPushButton | QCheckBox | QRadioButton):
            is_cut = one.width() < one.sizeHint().width() - 1
            has_own_way = one.minimumSizeHint().width() < one.sizeHint().width()  # it elides
            if is_cut and not has_own_way and one.text():
                found.append(_told(one))
        elif one.size().isEmpty():
            continue  # it gave way on purpose
        elif isinstance(one, QLabel) and not isinstance(one, ElidedLabel) and one.text():
            wraps = one.wordWrap()
            needed = one.heightForWidth(one.width()) if wraps else one.sizeHint().height()
            is_wide = wraps or one.width() >= one.sizeHint().width() - 1
            if not is_wide or one.height() < needed - 1:
                found.append(_told(one))
    return found


def outside(root: QWidget) -> list[str]:
    """Return the controls and labels that stick out of what they lie in."""
    found = []
    for one in _seen(root):
        place = one.parentWidget()
        if place is None or one.isWindow() or not (_is_control(one) or isinstance(one, QLabel)):
            continue
        if one.size().isEmpty():
            continue  # it gave way on purpose
        area = place.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is place:
            continue  # that is what scrolling is for
        if not place.rect().contains(one.geometry()):
            found.append(f"{_told(one)}: {one.geometry()} in {place.rect()}")
    return found
