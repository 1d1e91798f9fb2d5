"""Tiles beside each other, all of one width; on further lines where there is no room for all."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.charts.tile import Tile
from desktop.widgets.painting import mirrored

_NARROWEST, _GAP = 132, 10


class TileRow(QWidget):
    """As high as its lines; every line has as many tiles as the first, save the last."""

    def __init__(self, tiles: Iterable[Tile]) -> None:
        super().__init__()
        self._tiles = list(tiles)
        for each in self._tiles:
            each.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tiles(self) -> list[Tile]:
        """The tiles, in their order."""
        return list(self._tiles)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._tiles) // self._beside(width))
        return lines * (self._high() + _GAP) - _GAP if self._tiles else 0

    def sizeHint(self) -> QSize:
        wide = sum(each.sizeHint().width() + _GAP for each in self._tiles) - _GAP
        return QSize(max(0, wide), self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, high = self._beside(self.width()), self._high()
        wide = (self.width() + _GAP) // beside - _GAP
        for at, each in enumerate(self._tiles):
            line, place = divmod(at, beside)
            box = QRect(place * (wide + _GAP), line * (high + _GAP), wide, high)
            each.setGeometry(mirrored(box, self.rect(), self.isRightToLeft()))

    def _beside(self, width: int) -> int:
        room = (width + _GAP) // (_NARROWEST + _GAP)
        return max(1, min(room, len(self._tiles)))

    def _high(self) -> int:
        return max((each.sizeHint().height() for each in self._tiles), default=0)
