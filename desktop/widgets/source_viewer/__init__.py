"""The viewer that opens beside the chat: the cited page or text with the passage highlighted."""

from desktop.widgets.source_viewer.source_view import SourceView
from desktop.widgets.source_viewer.viewer import SourceViewer

__all__ = ["SourceView", "SourceViewer"]
