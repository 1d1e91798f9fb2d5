"""What is looked at before a month is closed, a row each: whether it is well, and the way to what is not.

Law: ↑ and ↓ walk the rows, Enter goes to what one counts, Esc goes back to the months.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.books.closing_checks import Check
from desktop.books.words import tr
from desktop.widgets.buttons import LinkButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_J)
_UP = (Qt.Key.Key_Up, Qt.Key.Key_K)


class CheckRows(QWidget):
    """`opened(check)` asks for what a row counts, `left` to go back."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, found: Sequence[Check], words: Callable[[Check], str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._links: list[LinkButton] = []
        for each in found:
            row = QHBoxLayout()
            row.setSpacing(8)
            well = not each.count
            row.addWidget(IconLabel("check-circle" if well else "warning-circle", "positive" if well else "warning"))
            if each.leads:
                link = LinkButton(words(each))
                link.setAccessibleDescription(tr("Well") if well else tr("Still to be done"))
                link.clicked.connect(lambda _=False, each=each: self.opened.emit(each))
                self._links.append(link)
                row.addWidget(link)
                row.addStretch(1)
            else:
                row.addWidget(Label(words(each), "sub"), 1)
            column.addLayout(row)

    def enter(self, found: Sequence[Check]) -> None:
        """Stand on the first row that still has something to do."""
        links = iter(self._links)
        own = [(each, next(links)) for each in found if each.leads]
        first = next((link for each, link in own if each.count), own[0][1] if own else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> bool:
        """Go down or up the rows; says whether one stood on them."""
        at = next((at for at, each in enumerate(self._links) if each.hasFocus()), -1)
        if at >= 0:
            to = min(max(at + by, 0), len(self._links) - 1)
            self._links[to].setFocus(Qt.FocusReason.TabFocusReason)
        return at >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (*_DOWN, *_UP):
            self.step(1 if key in _DOWN else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
