"""One page as it will be on paper, as wide as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.printing.paper import Pages, Paper
from desktop.theme.palette import color
from desktop.theme.theme import tokens
from desktop.theme.tokens import LIGHT

_AROUND = 20
_WIDEST = 1_000


class PageView(QWidget):
    """Shows a page of `pages`; nothing before there is one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._paper: Paper | None = None
        self._page = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, pages: Pages | None, paper: Paper | None, page: int) -> None:
        """Show this page, or an empty sheet."""
        self._pages, self._paper, self._page = pages, paper, page
        self._fit()
        self.update()

    def sheet(self) -> QRectF:
        """Where the sheet lies."""
        if self._paper is None:
            return QRectF()
        width = min(self.width() - 2 * _AROUND, _WIDEST)
        return QRectF((self.width() - width) / 2, _AROUND, width, width * self._paper.height / self._paper.width)

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.sheet().height()) + 2 * _AROUND)

    def sizeHint(self) -> QSize:
        return QSize(640, 800)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet, paper = self.sheet(), self._paper
        if paper is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(tokens().side))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color(tokens().line))
        painter.setBrush(color(LIGHT.background))
        painter.drawRect(sheet)
        if self._pages is not None:
            painter.setClipRect(sheet)
            painter.translate(sheet.topLeft())
            painter.scale(sheet.width() / paper.width, sheet.width() / paper.width)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            self._pages.paint(painter, self._page)
        painter.end()
