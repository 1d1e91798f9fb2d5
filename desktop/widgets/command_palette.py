"""Everything one can do, found by typing a few letters of it.

Law: generic. It is given commands and says which one was chosen; what a command does is the action registry's business.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.theme import tokens
from desktop.widgets.announce import announce
from desktop.widgets.card import Rule
from desktop.widgets.fuzzy import rank
from desktop.widgets.overlay import Overlay
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import BODY_FONT, KEY_FONT, SMALL_FONT, draw_frame, draw_text, elided, mirrored

_ROW = 36
_WIDTH = 560
_SHOWN = 9
_ABOVE = 3
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """One line: what it does, a quiet hint such as where it belongs, and its shortcut as shown to people."""

    id: str
    title: str
    hint: str = ""
    shortcut: str = ""


class _Commands(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: list[Command] = []

    def show(self, commands: list[Command]) -> None:
        self.beginResetModel()
        self.shown = commands
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        command = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.title, command.hint, command.shortcut) if part)
        return None


class _CommandLine(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        command, colors = index.model().shown[index.row()], tokens()  # type: ignore[attr-defined]  # a _Commands
        whole: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_frame(painter, whole.adjusted(6, 1, -6, -1), colors.selected, "", 6)
        cap = elided(command.shortcut, KEY_FONT, 200)[1] + 12 if command.shortcut else 0
        hint = elided(command.hint, SMALL_FONT, 200)[1] if command.hint else 0
        right = whole.right() - 15
        if cap:
            box = QRect(right - cap, whole.center().y() - 8, cap, 18)
            draw_frame(painter, mirrored(box, whole, rtl), "", colors.line, 4)
            words = mirrored(box.adjusted(2, 0, -2, 0), whole, rtl)
            draw_text(painter, words, command.shortcut, KEY_FONT, colors.faint, 0.5)
            right -= cap + 10
        if hint:
            words = QRect(right - hint, whole.top(), hint, _ROW)
            draw_text(painter, mirrored(words, whole, rtl), command.hint, SMALL_FONT, colors.faint)
            right -= hint + 10
        title = QRect(whole.left() + 16, whole.top(), right - whole.left() - 16, _ROW)
        draw_text(painter, mirrored(title, whole, rtl), command.title, BODY_FONT, colors.text, float(rtl))


class CommandPalette(Overlay):
    """Floats over `window`. `chosen(id)` is emitted after it has closed.

    `more` answers what was typed with further commands, such as records found; they stand below the best three commands
    that have the very text in their names.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, name: str = "") -> None:
        super().__init__(window, name or QCoreApplication.translate("CommandPalette", "Commands"))
        self.setObjectName("palette")
        self._commands: tuple[Command, ...] = ()
        self.more: Callable[[str], Sequence[Command]] = lambda text: ()
        self._field = QLineEdit()
        self._field.setObjectName("bare")
        self._field.setPlaceholderText(self.tr("Search or run…"))
        self._field.setAccessibleName(self.accessibleName())
        self._field.setTextMargins(16, 0, 16, 0)
        self._field.textChanged.connect(self._filter)
        self._model = _Commands(self)
        self._list = QListView()
        self._list.setObjectName("column")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_CommandLine(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.accessibleName())
        self._list.clicked.connect(self._choose)
        OverlayScrollBar(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 7)
        column.setSpacing(0)
        column.addWidget(self._field)
        column.addWidget(Rule())
        column.addSpacing(6)
        column.addWidget(self._list)
        self.setFocusProxy(self._field)

    def set_placeholder(self, words: str) -> None:
        """Say in the empty field what is asked for."""
        self._field.setPlaceholderText(words)

    def open(self, commands: Sequence[Command]) -> None:
        """Show these commands, none typed yet."""
        self._commands = tuple(commands)
        self._field.clear()
        self._filter("")
        host = self.host
        wide = min(_WIDTH, host.width() - 32)
        high = 44 + 15 + _ROW * min(_SHOWN, max(1, len(commands)))
        self.pop_up(QRect((host.width() - wide) // 2, min(96, host.height() // 8), wide, high))

    def shown(self) -> list[Command]:
        """The commands that fit what is typed, best first."""
        return list(self._model.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
        if event.key() in step:
            self._move(step[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        found = rank(text, self._commands, lambda command: command.title)
        wanted = text.strip().casefold()
        more = self.more(text) if wanted else ()
        named = [each for each in found if wanted in each.title.casefold()][: _ABOVE if more else None]
        self._model.show([*named, *more, *(each for each in found if each not in named)])
        self._list.setCurrentIndex(self._model.index(0))

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = max(0, min(self._list.currentIndex().row() + step, count - 1))
            self._list.setCurrentIndex(self._model.index(row))
            announce(self._list, self._model.shown[row].title)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            command = self._model.shown[index.row()]
            self.dismiss()
            self.chosen.emit(command.id)
