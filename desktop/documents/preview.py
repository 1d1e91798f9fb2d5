"""The document as it will be printed, beside the form: drawn off the window's thread, a moment after the last key.

Law: the last picture stays until there is another one; only one is drawn at a time.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from desktop.widgets.surface import Edge, Surface
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Row

SOON_MILLISECONDS = 350
_DOTS = 110
_MARGIN = 12


class _Known:
    """The records that were read for one picture."""

    def __init__(self, rows: Mapping[Key, Row | None]) -> None:
        self._rows = rows

    def get(self, record_type: str, record_id: Id) -> Row | None:
        return self._rows.get((record_type, record_id))


class Preview(QScrollArea):
    """The pages below each other, as wide as there is room."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._background = Background(self)
        self._busy = self._again = False
        self._images: list[QImage] = []
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self._soon.timeout.connect(self._draw)
        self.setAccessibleName(tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Surface("side", Edge.START)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_MARGIN)
        self.wrong = Wrong()
        self._column.addWidget(self.wrong)
        self._column.addStretch(1)
        self._pages: list[QLabel] = []
        self.setWidget(inner)
        sheet.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw it anew as soon as nobody types."""
        self._soon.start()

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def _draw(self) -> None:
        if self._busy or not self.isVisible():
            self._again = self._busy
            return
        row, known = self._sheet.row(), self._known()
        self._busy, self._again = True, False
        self._background.run(lambda: drawn(row, known), self._show, self._fail)

    def _known(self) -> _Known:
        """The records that its paper names, read by their ids."""
        from sync.papers.of_document import needed

        row, rows = self._sheet.row(), dict[Key, Row | None]()
        known = _Known(rows)
        while new := [each for each in needed(row, known) if each not in rows]:
            rows.update({each: self._sheet.shelf.get(*each) for each in new})
        return known

    def _show(self, pictures: list[QImage]) -> None:
        self._images = pictures
        self.wrong.say("")
        self._lay_out()
        self._go_on()

    def _fail(self, fault: Fault) -> None:
        self.wrong.say(reason_of(fault))
        self._go_on()

    def _go_on(self) -> None:
        self._busy = False
        if self._again:
            self._draw()

    def _lay_out(self) -> None:
        while len(self._pages) < len(self._images):
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._pages.append(page)
            self._column.insertWidget(len(self._pages), page)
        ratio, wide = self.devicePixelRatioF(), max(100, self.viewport().width() - 2 * _MARGIN)
        for at, page in enumerate(self._pages):
            page.setVisible(at < len(self._images))
            if at < len(self._images):
                smooth = Qt.TransformationMode.SmoothTransformation
                picture = QPixmap.fromImage(self._images[at].scaledToWidth(round(wide * ratio), smooth))
                picture.setDevicePixelRatio(ratio)
                page.setPixmap(picture)
                page.setAccessibleName(tr("Page {number}").format(number=at + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()


def drawn(row: Mapping[str, Any], known: _Known) -> list[QImage]:
    """The pages of a document as pictures; asked from any thread. Raises Fault."""
    from sync.papers.of_document import of_document
    from sync.papers.render import pictures

    return [QImage.fromData(each) for each in pictures(of_document(row, known), _DOTS)]
