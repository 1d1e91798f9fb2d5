"""The fields at the top of a document, in as many columns as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

WIDE = 780
"""From how many pixels on each group has a column of its own."""


@dataclass(frozen=True, slots=True)
class HeadField:
    """A field with its name before it, of which `label` is so wide by itself."""

    field: QWidget
    label: QWidget
    wide: int


class HeadFields(QWidget):
    """Three groups beside each other; where that is too narrow, the third below the first."""

    def __init__(self, groups: Sequence[Sequence[HeadField]]) -> None:
        super().__init__()
        self._groups, self._columns = groups, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._arrange(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= WIDE else 2)

    def _arrange(self, count: int) -> None:
        if count == self._columns:
            return
        self._columns = count
        first, second, third = self._groups
        columns = (first, second, third) if count == 3 else ((*first, *third), second, ())
        for place, column in enumerate(columns):
            for at, each in enumerate(column):
                self._grid.addWidget(each.field, at, place)
                each.label.setFixedWidth(max(one.wide for one in column))
            self._grid.setColumnStretch(place, 1 if column else 0)
