"""Asks for one thing in a small frame, found by typing a part of its name.

Law: Enter takes what the arrows stand on, Esc leaves everything as it is.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.labels import SectionCaption
from desktop.widgets.overlay import Popover
from desktop.widgets.pick_list import PickList, Provide

_WIDTH = 360


class PickPrompt(Popover):
    """`chosen(id, label)` once something is picked."""

    chosen = Signal(str, str)

    def __init__(self, window: QWidget, title: str, provide: Provide) -> None:
        super().__init__(window, title)
        self.setMinimumWidth(_WIDTH)
        self.list = PickList(title, provide)
        self.list.picked.connect(self._take)
        self.body.addWidget(SectionCaption(title))
        self.body.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.closed.connect(self.deleteLater)

    def _take(self, choice_id: str) -> None:
        label = next((each.label for each in self.list.shown() if each.id == choice_id), "")
        self.dismiss()
        self.chosen.emit(choice_id, label)
