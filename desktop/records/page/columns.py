"""The parts of a record in one, two or three columns: its fields, its story, what belongs to it.

Law: the parts stay the same widgets whatever the width, so that nothing typed or unfolded is lost when it changes.
"""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.overlay_scroll_bar import OverlayScrollBar

_INSET = 18
_FIELDS, _RELATED = 380, 340
_STORY_WIDEST = 860


class Width(IntEnum):
    """How many columns there are; the value is from how many pixels on."""

    ONE = 0
    TWO = 700
    THREE = 1060


class _Column(QScrollArea):
    """A column that scrolls by itself."""

    def __init__(self, widest: int = 0) -> None:
        super().__init__()
        page = QWidget()
        page.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(_INSET, 4, _INSET, 16)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        whole = QHBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        if widest:
            inner = QWidget()
            inner.setMaximumWidth(widest)
            inner.setLayout(self.column)
            whole.addWidget(inner)
        else:
            whole.addLayout(self.column)
        self.setWidget(page)
        OverlayScrollBar(self)

    def hold(self, *parts: QWidget) -> None:
        """Show these parts, one below the other."""
        for at, each in enumerate(parts):
            self.column.insertWidget(at, each)


class Columns(QWidget):
    """`told_in` is emitted with the column that the story is in, as often as that changes."""

    told_in = Signal(object)

    def __init__(
        self, fields: QWidget, related: QWidget, story: QWidget, note: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields, self._related, self._story, self._note = fields, related, story, note
        self.first, self.second, self.third = _Column(), _Column(_STORY_WIDEST), _Column()
        self.third.setFixedWidth(_RELATED)
        self._middle, self._start = QVBoxLayout(), QVBoxLayout()
        for column, area in ((self._start, self.first), (self._middle, self.second)):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._start)
        row.addLayout(self._middle, 1)
        row.addWidget(self.third)
        self._row = row
        self._width: Width | None = None
        self._arrange(Width.ONE)

    def width_now(self) -> Width:
        """How many columns there are now."""
        return self._width or Width.ONE

    def scroll_to_top(self) -> None:
        """Begin at the top of every column."""
        for each in (self.first, self.second, self.third):
            each.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width()
        self._arrange(max(each for each in Width if room >= each))

    def _arrange(self, width: Width) -> None:
        if width is self._width:
            return
        self._width = width
        one = width is Width.ONE
        if one:
            self.first.hold(self._fields, self._related, self._story)
        else:
            self.second.hold(self._story)
            self.first.hold(self._fields, *([] if width is Width.THREE else [self._related]))
        if width is Width.THREE:
            self.third.hold(self._related)
        (self._start if one else self._middle).addWidget(self._note)
        self.first.setMinimumWidth(0 if one else _FIELDS)
        self.first.setMaximumWidth(16_777_215 if one else _FIELDS)
        self._row.setStretchFactor(self._start, int(one))
        self._row.setStretchFactor(self._middle, int(not one))
        self.second.setVisible(not one)
        self.third.setVisible(width is Width.THREE)
        self.told_in.emit(self.first if one else self.second)
