"""The bar at the foot of a list while several rows are marked: how many, and what can be done with them.

Law: it floats over the rows and moves none of them. Its buttons are actions; while many records are written it says how
far that has come, and can stop it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.actions import ActionRegistry
from desktop.records.bulk.words import tr
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Label

_ABOVE = 14
_MARGIN = 12


class SelectionBar(QFrame):
    """Floats over `host`, in the middle of its foot. `ids` name the actions of its buttons, in their order."""

    def __init__(self, host: QWidget, registry: ActionRegistry, ids: Sequence[str], clear: str) -> None:
        super().__init__(host)
        self.setObjectName("popover")
        self._host, self._registry = host, registry
        self._text = Label(token="text")
        self._buttons: dict[str, Button] = {}
        self._labels: dict[str, str] = {}
        self.stop = Button(tr("Stop"))
        self.clear = FlatButton("", "x", tr("Unmark all"))
        triggers(self.clear, registry, clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 5, 6, 5)
        self._row.setSpacing(4)
        self._row.addWidget(self._text)
        self._row.addSpacing(8)
        for each in ids:
            action = registry.find(each)
            button = FlatButton(action.label, action.icon, action.label)
            triggers(button, registry, each)
            self._buttons[each] = button
            self._row.addWidget(button)
        self._row.addWidget(self.stop)
        self._row.addWidget(self.clear)
        self.stop.hide()
        self._said = QTimer(self, singleShot=True, interval=400)
        self._said.timeout.connect(lambda: announce(self, self._text.text()))
        registry.changed.connect(self._offer)
        host.installEventFilter(self)
        self.hide()

    def label(self, action: str, words: str) -> None:
        """Give a button shorter words than its action has in menus."""
        self._labels[action] = words
        self._buttons[action].setAccessibleName(words)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def buttons(self) -> list[Button]:
        """The buttons in sight."""
        return [each for each in self._buttons.values() if not each.isHidden()]

    def show_count(self, words: str) -> None:
        """Say how many are marked and offer what can be done; nothing for an empty text."""
        self._say(words)
        self.stop.hide()
        self.clear.show()
        self._offer()
        self._appear(bool(words))

    def show_progress(self, words: str, *, can_stop: bool) -> None:
        """Say how far it has come."""
        self._say(words)
        for each in self._buttons.values():
            each.hide()
        self.clear.hide()
        self.stop.setVisible(can_stop)
        self._appear(True)

    def _say(self, words: str) -> None:
        self._text.setText(words)
        self._text.updateGeometry()
        self.setAccessibleName(words)

    def _appear(self, there: bool) -> None:
        self.setVisible(there)
        if there:
            self._place()
            self.raise_()
            self._said.start()

    def _offer(self) -> None:
        if not self.clear.isHidden():
            known = {each.id: each for each in self._registry.all()}
            for name, button in self._buttons.items():
                action = known.get(name)
                button.setVisible(action is not None and self._registry.can_run(action))
                if action is not None:
                    hint = f"{action.label}  {action.shortcut_text}" if action.shortcut else action.label
                    button.setToolTip(hint)

    def _place(self) -> None:
        """In the middle of the foot; with icons alone where there is no room for the words."""
        for short in (False, True):
            for name, button in self._buttons.items():
                button.setText("" if short else self._labels.get(name, self._registry.find(name).label))
            self._row.activate()
            size = self.sizeHint()
            if size.width() <= self._host.width() - 2 * _MARGIN:
                break
        self.resize(size)
        self.move((self._host.width() - size.width()) // 2, self._host.height() - size.height() - _ABOVE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
