"""What a screen reader is told of the windows that are shown: every control, by its role, its name and its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from desktop.widgets.pressed_by_enter import PressedByEnter

_Role = QAccessible.Role
NAMED = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.ButtonDropDown,
        _Role.CheckBox,
        _Role.RadioButton,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.SpinBox,
        _Role.Slider,
        _Role.Link,
        _Role.List,
        _Role.Table,
        _Role.Tree,
        _Role.Dialog,
        _Role.MenuItem,
        _Role.PageTab,
        _Role.ProgressBar,
        _Role.Canvas,
        _Role.Chart,
        _Role.Graphic,
        _Role.PopupMenu,
    }
)
"""What a person works with or reads from, and therefore has to be told by name."""
_OWN = frozenset({_Role.List, _Role.Table, _Role.Tree})
"""Their insides are records, named by what they show."""


@dataclass(frozen=True, slots=True)
class Control:
    """One control as it is told. `path` names the widgets above it, for whoever has to mend it."""

    role: QAccessible.Role
    name: str
    path: str

    def __str__(self) -> str:
        return f"{self.role.name} {self.path}"


def controls(window: QWidget) -> Iterator[Control]:
    """Every control in sight of a window."""
    found = QAccessible.queryAccessibleInterface(window)
    if found is not None:
        yield from _below(found, type(window).__name__)


def shown_windows() -> list[QWidget]:
    """Every window, dialog and menu in sight."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def unnamed() -> list[str]:
    """The controls in sight that no screen reader can name."""
    found = (each for window in shown_windows() for each in controls(window))
    return sorted({str(each) for each in found if each.role in NAMED and not each.name.strip()})


def deaf_to_enter() -> list[str]:
    """Buttons in sight that Tab leads to and Enter does not press; what is ticked or chosen is for Space alone."""
    found = []
    for window in shown_windows():
        for each in window.findChildren(QAbstractButton):
            reached = each.isVisible() and each.isEnabled() and each.focusPolicy().value & 1
            if reached and not isinstance(each, PressedByEnter | QCheckBox | QRadioButton):
                found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__} takes no Enter")
    return sorted(set(found))


def focusable_without_role() -> list[str]:
    """Widgets that take the focus by Tab, and of which a screen reader hears neither a name nor what they are."""
    found = []
    for window in shown_windows():
        for each in window.findChildren(QWidget):
            if not each.isVisible() or not each.isEnabled() or each.focusProxy() is not None:
                continue
            if each.focusPolicy().value & 1 and not _told(each):
                found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return sorted(set(found))


def _told(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())


def _below(interface: QAccessibleInterface, path: str) -> Iterator[Control]:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is None or not child.isValid() or child.state().invisible:  # type: ignore[attr-defined]  # a bit field
            continue
        widget = child.object()
        role, where = child.role(), f"{path} › {type(widget).__name__ if widget is not None else child.role().name}"
        yield Control(role, child.text(QAccessible.Text.Name), where)
        if role not in _OWN:
            yield from _below(child, where)
