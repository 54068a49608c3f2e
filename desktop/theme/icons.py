"""Line icons: SVG files with one stroke colour, tinted on request and cached.

Icons are named by what they stand for; the file behind a name is decided here. Pixmaps are drawn
for the exact device pixel ratio, so that lines stay sharp on every screen. The files come from
Lucide (licence beside them). Nothing in here knows which colours the theme has.
"""

from __future__ import annotations

from enum import Enum, unique
from pathlib import Path, PurePath

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap


@unique
class IconName(Enum):
    """What an icon stands for; the value is its file's name without the ending."""

    ATTACH = "paperclip"
    BOOK = "book-open"
    CHAT = "message-circle"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOSE = "x"
    CONNECTION = "globe"
    CONTINUE = "step-forward"
    COPY = "copy"
    DELETE = "trash-2"
    DOWNLOAD = "download"
    DRAFT = "file-pen-line"
    DROP = "import"
    EDIT = "pencil"
    ERROR = "circle-x"
    FILE = "file"
    FILE_CODE = "file-code"
    FILE_IMAGE = "file-image"
    FILE_PDF = "file-type"
    FILE_SLIDES = "presentation"
    FILE_TABLE = "file-spreadsheet"
    FILE_TEXT = "file-text"
    FOLDER = "folder"
    FOLDER_ADD = "folder-plus"
    HELP = "circle-question-mark"
    IN_PROGRESS = "loader"
    INFO = "info"
    LIBRARY = "library"
    MAIL = "mail"
    MODELS = "cpu"
    MOON = "moon"
    MORE = "ellipsis"
    OPEN_EXTERNAL = "external-link"
    PAUSE = "pause"
    PIN = "pin"
    PLAY = "play"
    PLUS = "plus"
    QUOTE = "quote"
    RATE_BAD = "thumbs-down"
    RATE_GOOD = "thumbs-up"
    RENAME = "text-cursor-input"
    RETRY = "refresh-cw"
    SEARCH = "search"
    SEND = "arrow-up"
    SETTINGS = "settings"
    SIDE_BY_SIDE = "columns-2"
    SKIPPED = "circle-minus"
    STOP = "square"
    STYLE = "feather"
    SUCCESS = "circle-check"
    SUN = "sun"
    TASK = "list-checks"
    TEACH = "graduation-cap"
    UNCHANGED = "equal"
    UNDO = "undo-2"
    UNPIN = "pin-off"
    WAITING = "clock"
    WARNING = "triangle-alert"


_LARGEST_FULL_STROKE = 20  # larger icons would look bold beside the text
_ICON_OF_ENDING = {
    ".pdf": IconName.FILE_PDF,
    ".txt": IconName.FILE_TEXT,
    ".md": IconName.FILE_TEXT,
    ".markdown": IconName.FILE_TEXT,
    ".docx": IconName.FILE_TEXT,
    ".odt": IconName.FILE_TEXT,
    ".rtf": IconName.FILE_TEXT,
    ".html": IconName.FILE_CODE,
    ".htm": IconName.FILE_CODE,
    ".csv": IconName.FILE_TABLE,
    ".xlsx": IconName.FILE_TABLE,
    ".ods": IconName.FILE_TABLE,
    ".pptx": IconName.FILE_SLIDES,
    ".odp": IconName.FILE_SLIDES,
    ".epub": IconName.BOOK,
    ".eml": IconName.MAIL,
    ".mbox": IconName.MAIL,
    ".png": IconName.FILE_IMAGE,
    ".jpg": IconName.FILE_IMAGE,
    ".jpeg": IconName.FILE_IMAGE,
}


def icon_of_file(name: str) -> IconName:
    """Return the icon for a file by the ending of its name."""
    return _ICON_OF_ENDING.get(PurePath(name).suffix.lower(), IconName.FILE)


def tinted(source: bytes, colour: str) -> bytes:
    """Return an icon's SVG with its stroke in `colour`, written as `#rrggbb`."""
    return source.replace(b"currentColor", colour.encode())


class IconSet:
    """The icons of one folder, drawn in any colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[IconName, bytes] = {}
        self._pixmaps: dict[tuple[IconName, str, int, float, int], QPixmap] = {}

    def pixmap(
        self, name: IconName, colour: QColor, size: int, ratio: float, margin: int = 0
    ) -> QPixmap:
        """Return the icon as a pixmap for a device pixel ratio.

        Args:
            name: What the icon stands for.
            colour: The colour of its lines.
            size: Its width and height in logical pixels.
            ratio: Device pixels in a logical pixel.
            margin: Empty logical pixels at its left and right.
        """
        key = (name, colour.name(), size, ratio, margin)
        if key not in self._pixmaps:
            source = tinted(self._source(name), colour.name())
            if size > _LARGEST_FULL_STROKE:
                source = source.replace(b'stroke-width="2"', b'stroke-width="1.5"')
            self._pixmaps[key] = _draw(source, size, ratio, margin)
        return self._pixmaps[key]

    def add_to(
        self,
        icon: QIcon,
        name: IconName,
        colour: QColor,
        size: int,
        margin: int = 0,
        mode: QIcon.Mode = QIcon.Mode.Normal,
        state: QIcon.State = QIcon.State.Off,
    ) -> None:
        """Add the pixmaps for every screen's device pixel ratio to `icon`."""
        ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
        for ratio in sorted(ratios | {1.0, 2.0}):
            icon.addPixmap(self.pixmap(name, colour, size, ratio, margin), mode, state)

    def _source(self, name: IconName) -> bytes:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name.value}.svg").read_bytes()
        return self._sources[name]


def _draw(source: bytes, size: int, ratio: float, margin: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # only once an icon is shown

    edge = round(size * ratio)
    left = round(margin * ratio)
    pixmap = QPixmap(edge + 2 * left, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(left, 0, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
