"""A thin scroll bar that floats over its area instead of taking room from it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from desktop.theme.sizes import SCROLL_BAR


class OverlayScrollBar(QScrollBar):
    """Mirrors the area's own bar of that orientation, which it hides. `header` pixels at the top stay free."""

    def __init__(
        self, area: QAbstractScrollArea, orientation: Qt.Orientation = Qt.Orientation.Vertical, header: int = 0
    ) -> None:
        super().__init__(orientation, area)
        self._area, self._header = area, header
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        vertical = orientation == Qt.Orientation.Vertical
        self._own = area.verticalScrollBar() if vertical else area.horizontalScrollBar()
        hide = area.setVerticalScrollBarPolicy if vertical else area.setHorizontalScrollBarPolicy
        hide(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._own.rangeChanged.connect(self._copy)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self._copy()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _copy(self) -> None:
        own = self._own
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())
        self._place()

    def _place(self) -> None:
        area = self._area
        if self.orientation() == Qt.Orientation.Horizontal:
            self.setGeometry(0, area.height() - SCROLL_BAR, area.width() - SCROLL_BAR, SCROLL_BAR)
        else:
            rtl = area.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 0 if rtl else area.width() - SCROLL_BAR
            self.setGeometry(left, self._header, SCROLL_BAR, area.height() - self._header)
        self.raise_()
