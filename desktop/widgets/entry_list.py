"""What lists of painted entries have in common: how they look, and which entry the keys are about."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.theme.theme import theme
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar


class EntryList(QListView):
    """`moved(entry | None)` tells which entry is current."""

    moved = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self)
        theme().density_changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> Any:
        """The entry that the keys are about, None while there is none."""
        raise NotImplementedError

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.current())
