"""A line of the command palette: an icon, a title, perhaps a second line, a hint and a shortcut at the end."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import ICON
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, KEY_FONT, SMALL_FONT, draw_frame, draw_text, elided, mirrored

_ROW = 36
_TWO_LINES = 46
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """One line: what it does, a quiet hint such as where it belongs, and its shortcut as shown to people.

    `second` is a line below the title, as of a record; `keywords` are other words it is found by.
    """

    id: str
    title: str
    hint: str = ""
    shortcut: str = ""
    icon: str = ""
    second: str = ""
    keywords: str = ""


class Commands(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: list[Command] = []

    def show(self, commands: list[Command]) -> None:
        """Show these instead."""
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
            return ", ".join(part for part in (command.title, command.second, command.hint, command.shortcut) if part)
        return None


class CommandLine(QStyledItemDelegate):
    """Paints a line of `Commands`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _TWO_LINES if _command(index).second else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        command, colors = _command(index), tokens()
        whole: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_frame(painter, whole.adjusted(6, 1, -6, -1), colors.selected, "", 6)
        left = whole.left() + 16
        if command.icon:
            place = QRect(left, whole.center().y() - ICON // 2 + 1, ICON, ICON)
            paint_icon(painter, mirrored(place, whole, rtl), command.icon, colors.sub)
            left += ICON + 12
        right = self._end(painter, whole, command, rtl)
        half = whole.height() // 2 if command.second else whole.height()
        title = QRect(left, whole.top() + (4 if command.second else 0), right - left, half)
        draw_text(painter, mirrored(title, whole, rtl), command.title, BODY_FONT, colors.text, float(rtl))
        if command.second:
            below = QRect(left, whole.top() + half - 3, right - left, half)
            draw_text(painter, mirrored(below, whole, rtl), command.second, SMALL_FONT, colors.faint, float(rtl))

    def _end(self, painter: QPainter, whole: QRect, command: Command, rtl: bool) -> int:
        """Paint what stands at the end; returns where that begins."""
        colors, right = tokens(), whole.right() - 15
        if command.shortcut:
            cap = elided(command.shortcut, KEY_FONT, 200)[1] + 12
            box = QRect(right - cap, whole.center().y() - 8, cap, 18)
            draw_frame(painter, mirrored(box, whole, rtl), "", colors.line, 4)
            words = mirrored(box.adjusted(2, 0, -2, 0), whole, rtl)
            draw_text(painter, words, command.shortcut, KEY_FONT, colors.faint, 0.5)
            right -= cap + 10
        if command.hint:
            wide = elided(command.hint, SMALL_FONT, 200)[1]
            words = QRect(right - wide, whole.top(), wide, whole.height())
            draw_text(painter, mirrored(words, whole, rtl), command.hint, SMALL_FONT, colors.faint)
            right -= wide + 10
        return right


def _command(index: _Index) -> Command:
    model = index.model()
    assert isinstance(model, Commands)
    return model.shown[index.row()]
