"""Keeps a passage in view while its pane is resized or laid out, until the person scrolls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea


@dataclass(frozen=True, slots=True)
class VerticalSpan:
    """Where a passage stands in the scrolled content, in pixels.

    Attributes:
        top: Its upper edge.
        bottom: Its lower edge.
        best_top: The upper edge of its best sentence; equal to `top` when unknown.
    """

    top: float
    bottom: float
    best_top: float

    def scroll_value(self, height: int) -> float:
        """Return how far to scroll a view of this height: the passage a third from the top.

        A passage that would not fit below gives way to its best sentence.
        """
        fits = self.bottom - self.top <= height * 2 / 3
        return (self.top if fits else self.best_top) - height / 3


class PassageAnchor(QObject):
    """Scrolls a pane to where its passage is, until the person scrolls elsewhere."""

    def __init__(
        self, pane: QAbstractScrollArea, wanted_scroll: Callable[[], float | None]
    ) -> None:
        super().__init__(pane)
        self._bar = pane.verticalScrollBar()
        self._wanted_scroll = wanted_scroll
        self._following = False
        self._bar.actionTriggered.connect(self.release)

    @property
    def following(self) -> bool:
        """Whether the passage still decides what is in view."""
        return self._following

    def hold(self) -> None:
        """Bring the passage into view and keep it there."""
        self._following = True
        self.follow()

    def release(self) -> None:
        """Leave the scrolling to the person."""
        self._following = False

    def follow(self) -> None:
        """Bring the passage back into view after a resize, unless the person has scrolled."""
        value = self._wanted_scroll() if self._following else None
        if value is not None:
            self._bar.setValue(round(value))
