"""A setting that is one of a few words, side by side."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.buttons import Chip

T = TypeVar("T")


class _Signals(QObject):
    chosen = Signal(object)


class OneOf(QWidget, Generic[T]):
    """`chosen(value)` is emitted when the person chooses another one."""

    def __init__(self, choices: Sequence[tuple[T, str]], value: T) -> None:
        super().__init__()
        self._signals = _Signals(self)
        self.chosen = self._signals.chosen
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._chips = {choice: Chip(words) for choice, words in choices}
        for choice, chip in self._chips.items():
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
        self.set_value(value)
        self.setFocusProxy(self._chips[value])

    def set_value(self, value: T) -> None:
        """Show another choice; nothing is emitted."""
        self._chips[value].setChecked(True)

    def value(self) -> T:
        """What is chosen."""
        return next(value for value, chip in self._chips.items() if chip.isChecked())
