"""What a widget paints by itself, told to a screen reader as a list: each painted thing an item with words and a place.

Law: the widget is asked each time, nothing is kept twice, and nothing is made before a screen reader asks. Without
this it would hear of one canvas and of nothing on it.
"""

from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget
from shiboken6 import isValid

_Text, _Role = QAccessible.Text, QAccessible.Role


class ToldItems:
    """Mixed into a widget that paints things; call `tell_items` once it is made."""

    def told_count(self) -> int:
        """How many things are painted."""
        raise NotImplementedError

    def told_words(self, at: int) -> str:
        """Everything about one of them, in the order in which the keys walk them."""
        raise NotImplementedError

    def told_place(self, at: int) -> QRect:
        """Where it is painted, in the widget or its viewport; empty when it is out of sight."""
        raise NotImplementedError

    def told_current(self) -> int:
        """The one that the keys are about, -1 for none."""
        raise NotImplementedError


@cache
def tell_items() -> None:
    """From now on widgets with `ToldItems` are told as lists."""
    QAccessible.installFactory(_told)


def _told(_class: str, thing: QObject | None) -> QAccessibleInterface | None:
    return _List(thing, thing) if isinstance(thing, QWidget) and isinstance(thing, ToldItems) else None


class _List(QAccessibleWidget):
    def __init__(self, widget: QWidget, things: ToldItems) -> None:
        super().__init__(widget, _Role.List)
        self._widget, self._things = widget, things
        self._items: dict[int, _Item] = {}
        _held.append(self)

    def childCount(self) -> int:
        return self._things.told_count() if isValid(self._widget) else 0

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return None  # type: ignore[return-value]  # what Qt wants where there is none
        if index not in self._items:
            self._items[index] = _Item(self._widget, self._things, index)
            QAccessible.registerAccessibleInterface(self._items[index])
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((at for at, each in self._items.items() if each is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        found = (at for at in range(self.childCount()) if self.child(at).rect().contains(x, y))
        return self.child(next(found, -1))

    def focusChild(self) -> QAccessibleInterface:
        return self.child(self._things.told_current()) if isValid(self._widget) and self._widget.hasFocus() else None  # type: ignore[return-value]


_held: list[_List] = []
"""Qt holds interfaces without telling Python so."""


class _Item(QAccessibleInterface):
    def __init__(self, widget: QWidget, things: ToldItems, at: int) -> None:
        super().__init__()
        self._widget, self._things, self._at = widget, things, at

    def isValid(self) -> bool:
        return isValid(self._widget) and self._at < self._things.told_count()

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # it is painted, no object of its own

    def window(self) -> QWindow:
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def text(self, t: QAccessible.Text) -> str:
        return self._things.told_words(self._at) if t == _Text.Name and self.isValid() else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        return None

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        place = self._things.told_place(self._at)
        ground = self._widget.viewport() if isinstance(self._widget, QAbstractScrollArea) else self._widget
        return QRect(ground.mapToGlobal(QPoint(place.topLeft())), place.size())

    def state(self) -> QAccessible.State:
        found = QAccessible.State()
        if not self.isValid():
            found.invalid = True
            return found
        current = self._things.told_current() == self._at
        found.focusable = found.selectable = True
        found.selected = current
        found.focused = current and self._widget.hasFocus()
        found.offscreen = self._things.told_place(self._at).isEmpty()
        return found
