"""The head of the calendar: what it shows, there and back, how much at once, whose, and a new entry."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import ActionRegistry
from desktop.calendar.span import Mode
from desktop.calendar.words import tr
from desktop.theme.icons import icon
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button, Chip, FlatButton, PrimaryButton
from desktop.widgets.key_tip import tip, triggers
from desktop.widgets.labels import Muted, Title


class CalendarHead(QWidget):
    """`mode_chosen(Mode)`; the other buttons trigger actions by their names."""

    mode_chosen = Signal(object)

    def __init__(self, actions: ActionRegistry, prefix: str) -> None:
        super().__init__()
        self.title, self.note = Title(), Muted()
        self.new = PrimaryButton(tr("New"))
        self.today = Button(tr("Today"))
        self.before = FlatButton("", "caret-left", tr("Back"))
        self.after = FlatButton("", "caret-right", tr("Forward"))
        self.whose = FlatButton(tr("Mine"), "user", tr("Whose calendar"))
        self.layers = FlatButton(tr("Show"), "eye", tr("What is shown"))
        self._modes = {
            Mode.DAY: Chip(tr("Day")),
            Mode.WEEK: Chip(tr("Week")),
            Mode.MONTH: Chip(tr("Month")),
            Mode.AGENDA: Chip(tr("Agenda")),
        }
        self._group = QButtonGroup(self)
        for button, name in (
            (self.new, "new"),
            (self.today, "today"),
            (self.before, "back"),
            (self.after, "forward"),
            (self.whose, "whose"),
            (self.layers, "layers"),
        ):
            triggers(button, actions, f"{prefix}{name}")
        top, views = QHBoxLayout(), QHBoxLayout()
        for row in (top, views):
            row.setSpacing(6)
        top.addWidget(self.title)
        top.addSpacing(4)
        top.addWidget(self.note)
        top.addStretch(1)
        for each in (self.before, self.today, self.after, self.new):
            top.addWidget(each)
        for mode, chip in self._modes.items():
            chip.clicked.connect(lambda _=False, mode=mode: self.mode_chosen.emit(mode))
            tip(chip, actions, f"{prefix}{mode}")
            self._group.addButton(chip)
            views.addWidget(chip)
        views.addStretch(1)
        views.addWidget(self.whose)
        views.addWidget(self.layers)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, 13, 16, 10)
        column.setSpacing(9)
        column.addLayout(top)
        column.addLayout(views)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            back, on = ("caret-right", "caret-left") if self.isRightToLeft() else ("caret-left", "caret-right")
            self.before.setIcon(icon(back))
            self.after.setIcon(icon(on))

    def set_mode(self, mode: Mode) -> None:
        """Mark how much is shown; nothing is emitted."""
        self._modes[mode].setChecked(True)

    def tell(self, title: str, note: str, whose: str) -> None:
        """Say what is shown, and whose it is."""
        self.title.setText(title)
        self.note.setText(note)
        self.whose.setText(whose.replace("&", "&&"))
        for each in (self.title, self.note):
            each.updateGeometry()
