"""A form that is as high as what it holds, and scrolls where the screen is lower than that."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.sizes import SCROLL_BAR
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.room import room_over

_LEAST = 120
_SIGHT = 40
"""So much is kept in sight above and below what has the focus."""


class Scrolled(QScrollArea):
    """Add what it holds to `column`. Where it `grows` it is as high as that, as far as the screen has room for all of
    its window. What takes the focus comes into sight."""

    def __init__(self, parent: QWidget | None = None, *, grows: bool = True) -> None:
        super().__init__(parent)
        self._grows = grows
        self._told = QSize()
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._inner.installEventFilter(self)
        OverlayScrollBar(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._reveal)

    def sizeHint(self) -> QSize:
        return QSize(self._inner.sizeHint().width(), self.minimumHeight() if self._grows else self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as what it holds, or as the screen lets it be."""
        wanted = self._wanted()
        room = self.height()
        if self._grows:
            room = max(_LEAST, room_over(self.window().parentWidget()).height() - self.beside())
            self.setMinimumHeight(min(wanted, room))
        else:
            self.setMinimumHeight(_LEAST)
        bar = SCROLL_BAR if wanted > room else 0
        self.column.setContentsMargins(*((bar, 0, 0, 0) if self.isRightToLeft() else (0, 0, bar, 0)))
        if (hint := self.sizeHint()) != self._told:
            self._told = hint
            self.updateGeometry()  # which asks for a layout, and so for this again

    def beside(self) -> int:
        """How high everything else in its window is."""
        window = self.window()
        layout = window.layout()
        if window is self or layout is None:
            return 0
        wide = window.width()
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return max(0, high - self.sizeHint().height())

    def _wanted(self) -> int:
        layout, wide = self.column, self.viewport().width()
        return layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def _reveal(self, _: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and self._inner.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _SIGHT)
