"""A list to pick from by typing: one thing, or several that are ticked.

Law: the keys stay in the search field; the arrows walk the list, Enter picks or ticks. What is ticked stands first.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
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

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON
from desktop.theme.theme import tokens
from desktop.widgets.announce import announce
from desktop.widgets.editors.choice import Choice
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import BODY_FONT, SMALL_FONT, draw_frame, draw_text, elided, mirrored

ROW = 30
_SHOWN = 8
_Index = QModelIndex | QPersistentModelIndex
Provide = Callable[[str], Sequence[Choice]]


class _Picks(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: list[Choice] = []
        self.ticked: list[str] = []
        self.ticking = False

    def show(self, shown: list[Choice]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return each.label
        if role == Qt.ItemDataRole.CheckStateRole and self.ticking:
            return Qt.CheckState.Checked if each.id in self.ticked else Qt.CheckState.Unchecked
        return None


class _PickLine(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(180, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, colors = index.model(), tokens()
        assert isinstance(model, _Picks)
        each, whole = model.shown[index.row()], QRect(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_frame(painter, whole, colors.selected, "", CONTROL_RADIUS)
        lead = whole.left() + 8
        if model.ticking:
            ticked = each.id in model.ticked
            box = mirrored(QRect(lead, whole.center().y() - 7, ICON, ICON), whole, rtl)
            draw_frame(painter, box, colors.accent if ticked else "", colors.accent if ticked else colors.faint, 4)
            if ticked:
                paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", colors.on_accent)
            lead += ICON + 8
        hint = elided(each.hint, SMALL_FONT, whole.width() // 2)[1] if each.hint else 0
        words = QRect(lead, whole.top(), whole.right() - lead - hint - 12, whole.height())
        draw_text(painter, mirrored(words, whole, rtl), each.label, BODY_FONT, colors.text, float(rtl))
        if hint:
            end = QRect(whole.right() - hint - 6, whole.top(), hint, whole.height())
            draw_text(painter, mirrored(end, whole, rtl), each.hint, SMALL_FONT, colors.faint, float(rtl))


class PickList(QWidget):
    """`provide` answers what is typed with choices. `picked(id)` is emitted for one; with `ticking`, `ticked(ids)` each
    time the set changes.
    """

    picked = Signal(str)
    ticked = Signal(list)

    def __init__(self, name: str, provide: Provide, *, ticking: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provide, self._own = provide, list[Choice]()
        self.field = QLineEdit()
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self.search)
        self._model = _Picks(self)
        self._model.ticking = ticking
        self.list = QListView()
        self.list.setObjectName("column")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_PickLine(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        OverlayScrollBar(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.search("")
        self.list.setFixedHeight(ROW * max(1, min(_SHOWN, self._model.rowCount())))
        self.setMinimumWidth(240)

    def shown(self) -> list[Choice]:
        """What fits what is typed."""
        return list(self._model.shown)

    def ticked_ids(self) -> list[str]:
        """What is ticked, in the order in which it was."""
        return list(self._model.ticked)

    def set_ticked(self, choices: Sequence[Choice]) -> None:
        """Tick these, nothing else; emits nothing."""
        self._own = list(choices)
        self._model.ticked = [each.id for each in choices]
        self.search(self.field.text())

    def current(self) -> str:
        """What the arrows stand on, or nothing."""
        index = self.list.currentIndex()
        return self._model.shown[index.row()].id if index.isValid() else ""

    def stand_on(self, choice_id: str) -> None:
        """Let the arrows go on from a choice."""
        row = next((at for at, each in enumerate(self._model.shown) if each.id == choice_id), 0)
        self.list.setCurrentIndex(self._model.index(row))

    def search(self, text: str) -> None:
        """Show what fits; without words what is ticked stands first."""
        found = list(self._provide(text.strip()))
        if not text.strip():
            known = {each.id for each in self._own}
            found = [*self._own, *(each for each in found if each.id not in known)]
        self._model.show(found)
        self.list.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
        if event.key() in step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(step[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = max(0, min(self.list.currentIndex().row() + step, count - 1))
            self.list.setCurrentIndex(self._model.index(row))
            announce(self.list, self._model.shown[row].label)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        each, model = self._model.shown[index.row()], self._model
        if not model.ticking:
            self.picked.emit(each.id)
            return
        if each.id in model.ticked:
            model.ticked.remove(each.id)
        else:
            model.ticked.append(each.id)
        model.dataChanged.emit(index, index)
        self.ticked.emit(list(model.ticked))


def among(choices: Sequence[Choice]) -> Provide:
    """Answers with those of a few choices that have what is typed in their names."""

    def provide(text: str) -> Sequence[Choice]:
        wanted = text.casefold()
        return [each for each in choices if wanted in each.label.casefold()]

    return provide
