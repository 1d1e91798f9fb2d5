"""A form that is as high as what it holds, and scrolls where the screen is lower than that."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.sizes import SCROLL_BAR
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.room import room_of

_LEAST = 120
_AROUND = 180
"""What a dialog shows above and below its form, and the system around the dialog."""


class Scrolled(QScrollArea):
    """Add what it holds to `column`. It grows with that, up to the height of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def sizeHint(self) -> QSize:
        return QSize(self._inner.sizeHint().width(), self.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Be as high as what it holds, or as the screen lets it be."""
        layout, wide = self.column, self.viewport().width()
        wanted = layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        room = max(_LEAST, room_of(self).height() - _AROUND)
        bar = SCROLL_BAR if wanted > room else 0
        self.column.setContentsMargins(*((bar, 0, 0, 0) if self.isRightToLeft() else (0, 0, bar, 0)))
        self.setMinimumHeight(min(wanted, room))
        self.updateGeometry()
