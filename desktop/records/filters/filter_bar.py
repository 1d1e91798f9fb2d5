"""The conditions of a list as chips: clicked they are changed, with Del they go.

Law: it is there only while there are conditions, so that a list without any is as calm as before.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.records.filters.comparing import ConditionWords, is_of_ids, tr
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CHIP_HEIGHT, CONTROL_RADIUS, PAGE_INSET
from desktop.theme.theme import tokens
from desktop.widgets.buttons import FlatButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.painting import BODY_FONT, draw_frame, draw_text, elided, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from sync.replica.query import Condition

_CROSS = 20
_LONGEST = 360


class FilterChip(PressedByEnter, QPushButton):
    """One condition. A click or Enter changes it, the cross or Del removes it."""

    removed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.say(words)
        self.setAccessibleDescription(tr("Enter changes it, Del removes it"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def say(self, words: str) -> None:
        """Say something else."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(min(elided(self.text(), BODY_FONT, 10_000)[1], _LONGEST) + 16 + _CROSS, CHIP_HEIGHT)

    def _cross(self) -> QRect:
        area = QRect(self.width() - _CROSS - 2, 0, _CROSS, self.height())
        return mirrored(area, self.rect(), self.isRightToLeft())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in ways:
            self.focusNextPrevChild((ways[Qt.Key(event.key())] > 0) != self.isRightToLeft())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, rtl = tokens(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.accent if self.hasFocus() else colors.line
        draw_frame(painter, self.rect(), colors.hover if self.underMouse() else colors.side, edge, CONTROL_RADIUS)
        body = mirrored(self.rect().adjusted(9, 0, -_CROSS - 4, 0), self.rect(), rtl)
        draw_text(painter, body, self.text(), BODY_FONT, colors.text, float(rtl))
        paint_icon(painter, self._cross().adjusted(4, 4, -4, -4), "x", colors.sub)
        painter.end()


_REMEMBERED = 20


class FilterBar(QWidget):
    """`changed(conditions, either)` tells what the person wants now; `left()` that the keys go back to the list.

    `saved()` and `taken_back()` are about the view whose conditions these are.
    """

    changed = Signal(tuple, bool)
    left = Signal()
    saved = Signal()
    taken_back = Signal()

    def __init__(self, workspace: Workspace, record_type: Callable[[], RecordType]) -> None:
        super().__init__()
        self._workspace, self._record_type = workspace, record_type
        self.conditions: tuple[Condition, ...] = ()
        self.either = False
        self._called: list[tuple[Condition, str]] = []
        self._chips: list[FilterChip] = []
        self._row = FlowLayout(spacing=6)
        self.match = FlatButton(tr("All of these"), "", tr("Whether all conditions have to hold, or any"))
        self.match.clicked.connect(lambda: self._change(self.conditions, not self.either))
        self.more = FlatButton("", "plus", tr("Add a condition"))
        self.more.clicked.connect(lambda: self.add(self.more))
        self.clear = FlatButton(tr("Clear"), "", tr("Remove all conditions"))
        self.clear.clicked.connect(lambda: self._change((), False))
        self.keep = FlatButton(tr("Save as a view…"), "bookmark-simple")
        self.keep.clicked.connect(self.saved)
        self.reset = FlatButton(tr("Reset"), "", tr("Show the view again as it was saved"))
        self.reset.clicked.connect(self.taken_back)
        for each in (self.match, self.more, self.clear, self.keep, self.reset, QWidget()):
            self._row.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 10)
        row.addLayout(self._row, 1)
        self.setAccessibleName(tr("Conditions"))
        self.hide()

    def chips(self) -> list[FilterChip]:
        """The conditions in sight, in their order."""
        return list(self._chips)

    def show_conditions(self, conditions: tuple[Condition, ...], either: bool) -> None:
        """Show these; emits nothing."""
        focused = next((at for at, each in enumerate(self._chips) if each.hasFocus()), -1)
        self.conditions, self.either = conditions, either
        words = ConditionWords(self._workspace, self._record_type())
        while len(self._chips) > len(conditions):
            old = self._chips.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for at, each in enumerate(conditions):
            said = next((name for known, name in self._called if known == each), "") or words.of(each)
            if at < len(self._chips):
                self._chips[at].say(said)
            else:
                self._chips.append(self._chip(at, said))
        self.match.setText(tr("Any of these") if either else tr("All of these"))
        self.match.setVisible(len(conditions) > 1)
        self.clear.setVisible(bool(conditions))
        self.setVisible(bool(conditions) or not self.reset.isHidden())
        if focused >= 0:
            self._focus(focused)

    def call(self, condition: Condition, words: str) -> None:
        """Say what a condition is called that was made elsewhere, such as the one behind a figure."""
        self._called = [(condition, words), *self._called[: _REMEMBERED - 1]]

    def offer(self, *, saving: bool, of_saved: bool, may_change: bool, changed: bool) -> None:
        """Offer to save what is shown: into the saved view it is `of` where that was changed, else as a new one.

        A view that everyone uses and one may not change oneself is saved as one's own.
        """
        words = (tr("Save") if may_change else tr("Save as my own view…")) if of_saved else tr("Save as a view…")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        wanted = changed if of_saved else bool(self.conditions)
        self.keep.setVisible(wanted and (saving or may_change))
        self.reset.setVisible(changed)
        self.setVisible(bool(self.conditions) or changed)

    def add(self, anchor: QWidget) -> None:
        """Ask for a new condition, below a widget."""
        self._ask(anchor, None)

    def _chip(self, at: int, words: str) -> FilterChip:
        chip = FilterChip(words)
        chip.clicked.connect(lambda: self._ask(chip, at))
        chip.removed.connect(lambda: self._set(at, None))
        self._row.insert(at, chip)
        chip.show()
        return chip

    def _ask(self, anchor: QWidget, at: int | None) -> None:
        from desktop.records.filters.filter_popover import FilterPopover  # not needed for the first paint

        if at is not None and is_of_ids(self.conditions[at]):
            return  # it names its records one by one: there is nothing to choose
        popover = FilterPopover(self.window(), self._workspace, self._record_type(), either=self.either)
        place = len(self.conditions) if at is None else at
        popover.changed.connect(lambda condition: self._set(place, condition))
        spot = _Spot(anchor, self.window())  # a chip may go, the place below it stays
        popover.closed.connect(spot.deleteLater)
        popover.ask(spot, None if at is None else self.conditions[at])

    def _set(self, at: int, condition: Condition | None) -> None:
        made = list(self.conditions)
        made[at : at + 1] = [] if condition is None else [condition]
        self._change(tuple(made), self.either and len(made) > 1)

    def _change(self, conditions: tuple[Condition, ...], either: bool) -> None:
        if (conditions, either) != (self.conditions, self.either):
            self.show_conditions(conditions, either)
            self.changed.emit(conditions, either)

    def _focus(self, at: int) -> None:
        if self._chips:
            self._chips[min(at, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


class _Spot(QWidget):
    """An invisible place in a window, where a widget stood that may be gone by now."""

    def __init__(self, of: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(QRect(of.mapTo(window, QPoint(0, 0)), of.size()))
        self.hide()
