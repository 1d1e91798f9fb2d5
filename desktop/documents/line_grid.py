"""The lines of a document, written by keyboard: a cell is edited as soon as one stands in it.

Law: Tab and Enter go on, Shift goes back, and behind the last line there is a new one. What is typed counts at once;
Esc takes it back.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.derive.references import NEW
from desktop.documents.line_editors import line_editor
from desktop.documents.line_model import AMOUNT, COLUMNS, NUMBERS, LineModel
from desktop.theme.palette import color
from desktop.theme.sizes import CELL_INSET, PAGE_INSET
from desktop.theme.theme import tokens
from desktop.theme.tokens import Tone
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.editors.references_editor import ReferencesEditor
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import BODY_FONT, TABULAR_FONT, draw_pill, draw_text, mirrored, pill_width
from desktop.widgets.record_header import RecordHeader

HEIGHT = 38
_LEAST = 60
_WIDTHS = {
    "product_id": 144,
    "quantity": 76,
    "unit": 68,
    "unit_price": 86,
    "discount": 80,
    "tax_ids": 106,
    "account_id": 120,
}
_AMOUNT_WIDTH, _TEXT_LEAST = 96, 160
_SPARED_OF_SALES = ("account_id",)
"""What there is no room for first: the product knows the account of what is sold."""

_BOUGHT_TEXT_LEAST = 360
"""So that the columns of a bill, and with them the number of tabs, are the same in windows of every usual size."""

_SPARED_OF_BILLS = ("product_id", "discount", "unit")
"""What is bought is seldom a product of ours, and always has an account."""

_LIVE = NUMBERS | {"text"}
_PREVIEWED = "previewed"
_Index = QModelIndex | QPersistentModelIndex


class LineGrid(QTableView):
    """`product_wanted(row, name)` asks to make a product of that name; `left()` is emitted behind the last cell."""

    product_wanted = Signal(int, str)
    left = Signal()

    def __init__(self, model: LineModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        header = RecordHeader(self)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        OverlayScrollBar(self)
        model.sheet.laid_out.connect(self._fit)

    def begin(self, row: int = 0, column: int = 0) -> None:
        """Stand in a cell and write there; of a line of text only its words can be."""
        if not 0 <= row < self.lines.rowCount():
            return
        if self.isColumnHidden(column) or not self.lines.can_edit(row, column):
            column = COLUMNS.index("text")
        index = self.lines.index(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(index)
        if self.lines.can_edit(row, column) and self.indexWidget(index) is None:
            self.edit(index)

    def step(self, by: int) -> None:
        """Go to the next cell that can be written in, or the one before; behind the last there is a new line."""
        at = self.currentIndex().row() * len(COLUMNS) + self.currentIndex().column() + by
        while 0 <= at < self.lines.rowCount() * len(COLUMNS):
            row, column = divmod(at, len(COLUMNS))
            if self.lines.can_edit(row, column) and not self.isColumnHidden(column):
                self.begin(row, column)
                return
            at += by
        if by < 0:
            self.focusPreviousChild()
        elif len(self.lines.sheet.written()) == self.lines.rowCount():
            self.add()
        else:
            self.left.emit()

    def add(self, kind: str = "item") -> None:
        """A new line behind the current one."""
        row = min(self.current_row() + 1, self.lines.rowCount())
        self.close_editor()
        self.lines.sheet.insert(row, kind)
        self.begin(row)

    def remove(self) -> None:
        """Take the current line away."""
        row = self.current_row()
        if row >= 0:
            self.close_editor()
            self.lines.sheet.remove(row)
            self.begin(min(row, self.lines.rowCount() - 1))

    def shift(self, by: int) -> None:
        """Let the current line change places with its neighbour."""
        row, column = self.current_row(), self.currentIndex().column()
        self.close_editor()
        if row >= 0 and self.lines.sheet.move(row, row + by):
            self.begin(row + by, column)

    def current_row(self) -> int:
        """The line one stands in, or -1."""
        return self.currentIndex().row()

    def close_editor(self) -> bool:
        """End what is being typed; False where it cannot be read, and is kept."""
        editor = self.editor()
        if editor is None:
            return True
        if not editor.commit():
            return False
        self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def editor(self) -> Editor | None:
        """Where is typed now."""
        found = self.indexWidget(self.currentIndex())
        if isinstance(found, Editor):
            return found
        return next((each for each in self.viewport().findChildren(Editor) if each.isVisible()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the text what the others leave; where that is too little, do without some of them."""
        widths = {each: _WIDTHS.get(each, 0) for each in COLUMNS}
        room, hidden = self.viewport().width() - sum(widths.values()) - _AMOUNT_WIDTH, set[str]()
        sale = self.lines.sheet.is_sale
        for each in _SPARED_OF_SALES if sale else _SPARED_OF_BILLS:
            if room < (_TEXT_LEAST if sale else _BOUGHT_TEXT_LEAST):
                hidden.add(each)
                room += widths[each]
        widths["text"] = room
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, name in hidden)
            self.setColumnWidth(column, max(_LEAST, widths[name]))
        self.setColumnWidth(len(COLUMNS), _AMOUNT_WIDTH)


class _Cells(QStyledItemDelegate):
    """Paints the cells and makes their editors."""

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        row, column = index.row(), index.column()
        sheet, name = self._grid.lines.sheet, COLUMNS[column]
        editor = line_editor(self._grid.lines, row, column, parent)
        line = sheet.lines[row]
        editor.committed.connect(lambda value: self._write(line, name, value))
        if name in _LIVE:
            editor.edited.connect(lambda: self._preview(editor, line, name))
            editor.cancelled.connect(lambda: self._take_back(editor, line, name))
        if (field := editor.focusProxy()) is not None:
            field.installEventFilter(_Keys(self._grid, editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """It shows what its cell holds from the beginning; what is typed since is not taken away."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """The editor has written by itself."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = QRect(option.rect)  # type: ignore[attr-defined]  # missing in the type stubs
        if isinstance(editor, LongTextEditor | ReferencesEditor):
            rect.setHeight(max(rect.height(), editor.sizeHint().height()))
            rect.setWidth(max(rect.width(), 260))
        editor.setGeometry(rect.adjusted(1, 2, -1, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False  # `_Keys` knows better

    def _write(self, line: dict[str, Any], name: str, value: object) -> None:
        sheet = self._grid.lines.sheet
        row = next((at for at, each in enumerate(sheet.lines) if each is line), -1)
        if row < 0:
            return
        if isinstance(value, str) and value.startswith(NEW):
            self._grid.product_wanted.emit(row, value.removeprefix(NEW))
            return
        sheet.set_line(row, name, list(value) if isinstance(value, tuple) else value)

    def _preview(self, editor: Editor, line: dict[str, Any], name: str) -> None:
        """What is typed counts already, as far as it can be read."""
        try:
            value = editor.reading()
        except Unreadable:
            return
        editor.setProperty(_PREVIEWED, True)
        self._write(line, name, value)

    def _take_back(self, editor: Editor, line: dict[str, Any], name: str) -> None:
        """What counted already does no longer."""
        if editor.property(_PREVIEWED):
            self._write(line, name, editor.value())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colors, model = tokens(), self._grid.lines
        area = QRect(option.rect)  # type: ignore[attr-defined]  # missing in the type stubs
        row, column, rtl = index.row(), index.column(), self._grid.isRightToLeft()
        here = index.row() == self._grid.current_row()
        painter.fillRect(area, color(colors.selected if here else colors.background))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, color(colors.hairline))
        lead = PAGE_INSET if column == 0 else CELL_INSET
        inner = mirrored(area.adjusted(lead, 0, -CELL_INSET, 0), area, rtl)
        line = model.sheet.lines[row]
        if column != AMOUNT and COLUMNS[column] == "tax_ids":
            self._paint_taxes(painter, inner, model.titles("tax_ids", line.get("tax_ids") or ()), rtl)
            return
        number = column == AMOUNT or COLUMNS[column] in NUMBERS
        words = model.text(row, column)
        tone = colors.text if column == AMOUNT or number or COLUMNS[column] in ("product_id", "text") else colors.sub
        draw_text(painter, inner, words, TABULAR_FONT if number else BODY_FONT, tone, float(number != rtl))

    def _paint_taxes(self, painter: QPainter, area: QRect, names: list[str], rtl: bool) -> None:
        left = area.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in names:
            wide = min(pill_width(each), area.right() - left)
            if wide < 24:
                break
            place = mirrored(QRect(left, area.top(), wide, area.height()), area, rtl)
            draw_pill(painter, place, each, tokens().tone(Tone.NEUTRAL))
            left += wide + 4


class _Keys(QObject):
    """The keys of a cell's editor that mean the grid."""

    def __init__(self, grid: LineGrid, editor: Editor) -> None:
        super().__init__(editor)
        self._grid, self._editor = grid, editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = event.type() == QEvent.Type.KeyPress
        if (
            enter
            and held == Qt.KeyboardModifier.ControlModifier
            and (pressed or event.type() == QEvent.Type.ShortcutOverride)
        ):
            event.ignore()  # it is the page's
            return True
        if not pressed:
            return False
        action = {
            Qt.Key.Key_Tab: partial(self._go, 1),
            Qt.Key.Key_Backtab: partial(self._go, -1),
            Qt.Key.Key_Up: partial(self._walk, -1),
            Qt.Key.Key_Down: partial(self._walk, 1),
        }.get(Qt.Key(key))
        if enter and not held and not self._adds():
            action = partial(self._walk, 1, adds=True)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (held or self._keeps_arrows()):
            action = None
        if key == Qt.Key.Key_Escape and not self._editor.is_changed():
            self._grid.closeEditor(self._editor, QStyledItemDelegate.EndEditHint.NoHint)
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if action is None:
            return False
        action()
        return True

    def _adds(self) -> bool:
        """Whether Enter takes what is typed as one more of several."""
        typed = self._editor.typed()
        return isinstance(self._editor, ReferencesEditor) and isinstance(typed, dict) and bool(typed.get("text"))

    def _keeps_arrows(self) -> bool:
        """Whether there are lines to walk through within the cell."""
        return isinstance(self._editor, LongTextEditor) and "\n" in str(self._editor.typed())

    def _go(self, by: int) -> None:
        if self._grid.close_editor():
            self._grid.step(by)

    def _walk(self, by: int, *, adds: bool = False) -> None:
        row, column = self._grid.current_row() + by, self._grid.currentIndex().column()
        if not self._grid.close_editor():
            return
        if adds and row >= self._grid.lines.rowCount():
            self._grid.add()
        else:
            self._grid.begin(max(0, min(row, self._grid.lines.rowCount() - 1)), column)
