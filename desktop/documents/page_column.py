"""Pages below each other, as wide as there is room, beside the form of a document."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.derive.wrong import Wrong
from desktop.documents.words import tr
from desktop.widgets.surface import Edge, Surface

_MARGIN = 12


class PageColumn(QScrollArea):
    """The last pages stay until there are others; `wrong` says above them why there are none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Surface("side", Edge.START)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.column.setSpacing(_MARGIN)
        self.wrong = Wrong()
        self.column.addWidget(self.wrong)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(_MARGIN)
        self.column.addLayout(self._sheets)
        self.column.addStretch(1)
        self._pages: list[QLabel] = []
        self.setWidget(inner)

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def show_pages(self, pictures: Sequence[QImage]) -> None:
        """Show other pages."""
        self._images = list(pictures)
        self.wrong.say("")
        self._lay_out()

    def go_on(self, pages: int) -> None:
        """Go on, or back, by so many times what is in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 9 // 10)

    def _lay_out(self) -> None:
        while len(self._pages) < len(self._images):
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._pages.append(page)
            self._sheets.addWidget(page)
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
