"""Lays widgets out like words: side by side, and on the next line where there is no more room, each
in the middle of its line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.widgets.painting import mirrored


class FlowLayout(QLayout):
    """`spacing` pixels between items in both directions. What is left of a line is for its last item when that is the
    last of all; or, where they `share`, for all of the line, which are then equally wide if that is wide enough.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4, share: bool = False) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._share = share

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the item at `at`."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()
        self.update()  # also whatever it lies in

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        y, gap = rect.top(), self.spacing()
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        for line in self._lines(rect.width()):
            x, height = rect.left(), max(size.height() for _, size in line)
            if self._share:
                self._spread([size for _, size in line], rect.width())
            for item, size in line:
                if item is self._items[-1] and not self._share:
                    size.setWidth(max(0, rect.right() + 1 - x))
                if move:
                    at = QPoint(x, y + (height - size.height()) // 2)
                    item.setGeometry(mirrored(QRect(at, size), rect, rtl))
                x += size.width() + gap
            y += height + gap
        return max(0, y - gap - rect.top())

    def _spread(self, sizes: list[QSize], width: int) -> None:
        room = width - self.spacing() * (len(sizes) - 1)
        each = room // len(sizes)
        if any(size.width() > each for size in sizes):
            each = max(0, room - sum(size.width() for size in sizes)) // len(sizes)
            widths = [min(size.width() + each, room) for size in sizes]
        else:
            widths = [each] * len(sizes)
        for size, wide in zip(sizes, widths, strict=True):
            size.setWidth(wide)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue  # what is hidden takes no room
            size = item.sizeHint()
            if not lines or (size.width() > 0 and used + size.width() > room):  # a filler begins no line of its own
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines
