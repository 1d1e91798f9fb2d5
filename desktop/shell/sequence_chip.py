"""What may follow a key that begins a sequence: a small frame at the bottom of the window while it waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.actions import Action, shown_as, strokes
from desktop.theme.sizes import STATUS_HEIGHT
from desktop.widgets.labels import KeyCap, Label, Muted

CALM_MILLISECONDS = 250
"""Whoever knows the keys is through before it is shown."""
_ROWS = 6


class SequenceChip(QFrame):
    """Floats over `window` and takes neither keys nor clicks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 12)
        self._column.setSpacing(8)
        self._lines = QWidget()
        self._head = Muted()
        self._column.addWidget(self._head)
        self._column.addWidget(self._lines)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(self._show)
        super().hide()

    def offer(self, so_far: str, following: Sequence[Action]) -> None:
        """Say what was pressed and what may follow, a moment later."""
        self._head.setText(self.tr("{keys}…").format(keys=shown_as(so_far)))
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        taken = len(strokes(so_far))
        for at, each in enumerate(following):
            row, column = at % _ROWS, at // _ROWS * 3
            grid.addWidget(KeyCap(shown_as(", ".join(strokes(each.shortcut)[taken:]))), row, column)
            grid.addWidget(Label(each.label), row, column + 1)
            grid.setColumnMinimumWidth(column + 2, 12)
        self._column.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self.setAccessibleName(", ".join([self._head.text(), *(each.label for each in following)]))
        self._calm.start()

    def hide(self) -> None:
        """Go away, or do not come."""
        self._calm.stop()
        super().hide()

    def _show(self) -> None:
        self.resize(self.sizeHint().boundedTo(self._window.size()))
        self.move(
            (self._window.width() - self.width()) // 2, self._window.height() - STATUS_HEIGHT - 20 - self.height()
        )
        self.show()
        self.raise_()
