"""Asks for a name in one line; Enter takes it, Esc gives up."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.labels import SectionCaption
from desktop.widgets.overlay import Popover


class NamePopover(Popover):
    """`then` is called with the name, its ends trimmed; an empty one cannot be taken."""

    def __init__(self, window: QWidget, title: str, name: str, longest: int, then: Callable[[str], None]) -> None:
        super().__init__(window, title)
        self._then = then
        self.field = QLineEdit(name)
        self.field.setAccessibleName(title)
        self.field.setMaxLength(longest)
        self.field.setMinimumWidth(260)
        self.field.selectAll()
        self.field.returnPressed.connect(self._take)
        self.field.textChanged.connect(self._judge)
        self.save = PrimaryButton(self.tr("Save"))
        self.save.clicked.connect(self._take)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        self.body.addWidget(SectionCaption(title))
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.setFocusProxy(self.field)
        self.closed.connect(self.deleteLater)
        self._judge()

    def _judge(self) -> None:
        self.save.setEnabled(bool(self.field.text().strip()))

    def _take(self) -> None:
        if name := self.field.text().strip():
            self.dismiss()
            self._then(name)
