"""What is chosen by pressing buttons, kept in a draft as what is typed is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton


class Pressed(QObject):
    """Buttons that stay pressed, by what each stands for: check boxes, or chips of which one is chosen."""

    edited = Signal()

    def __init__(self, buttons: Mapping[str, QAbstractButton], parent: QObject) -> None:
        super().__init__(parent)
        self._buttons = dict(buttons)
        for each in self._buttons.values():
            each.toggled.connect(lambda _: self.edited.emit())

    def typed(self) -> object:
        """Which ones are pressed."""
        return [name for name, each in self._buttons.items() if each.isChecked()]

    def type_again(self, typed: object) -> None:
        """Press these, and no others."""
        chosen = typed if isinstance(typed, list) else []
        for name, each in self._buttons.items():
            group = each.group()
            exclusive = group is not None and group.exclusive()
            if group is not None:
                group.setExclusive(False)
            each.setChecked(name in chosen)
            if group is not None:
                group.setExclusive(exclusive)
