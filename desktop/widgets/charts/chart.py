"""What all charts have in common: marks that lie in places, of which one is current.

Law: whatever the mouse can do the keys can. Arrows walk the marks, Home and End jump, Enter and Space click through;
each mark says itself when it becomes current. Places are logical and turned round for languages written from the right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme.palette import color
from desktop.theme.theme import theme, token_color, tokens
from desktop.widgets.announce import announce, tell_current
from desktop.widgets.charts.marks import Group, Mark, Series
from desktop.widgets.painting import SMALL_FONT, draw_text, elided, mirrored
from desktop.widgets.told_items import ToldItems, tell_items

LEGEND = 26
_SWATCH = 10


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and where it lies, before it is turned round; `group` counts the places on the axis."""

    mark: Mark
    box: QRect
    group: int


class Chart(QWidget, ToldItems):
    """`activated(id)` is emitted when a mark is clicked or entered. Give it what it shows with `show_groups`."""

    activated = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_items()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.groups: Sequence[Group] = ()
        self.series: Sequence[Series] = ()
        self._placed: list[Placed] = []
        self._current, self._hover = -1, -1
        theme().changed.connect(self.update)

    def show_groups(self, groups: Sequence[Group], series: Sequence[Series] = ()) -> None:
        """Show other values. The current mark stays current while it is there."""
        held = self.current()
        self.groups, self.series = groups, series
        self._arrange()
        ids = [each.mark.id for each in self._placed]
        self._current = ids.index(held.id) if held is not None and held.id in ids else -1
        self.updateGeometry()
        self.update()

    def marks(self) -> list[Mark]:
        """Every mark, in the order in which one walks them."""
        return [each.mark for each in self._placed]

    def current(self) -> Mark | None:
        """The mark the keys are about."""
        return self._placed[self._current].mark if 0 <= self._current < len(self._placed) else None

    def box_of(self, mark_id: str) -> QRect:
        """Where a mark is painted."""
        found = next(each for each in self._placed if each.mark.id == mark_id)
        return self._turned(found.box)

    def again(self) -> "Chart":
        """A chart of its own that shows the same, and goes on showing it whatever becomes of this one."""
        made = self._like()
        made.setLayoutDirection(self.layoutDirection())
        made.show_groups(self.groups, self.series)
        return made

    def _like(self) -> "Chart":
        """An empty chart of the same kind."""
        return type(self)(self.accessibleName())

    def draw(self, painter: QPainter, width: int) -> int:
        """Paint it this wide, as on paper: nothing is current, and shapes and words stay such. How high it became."""
        self.resize(width, self.sizeHint().height())
        self._arrange()
        self._paint(painter)
        if self.series:
            self._paint_legend(painter)
        return self.height()

    def picture(self, width: int) -> QPixmap:
        """The chart as a picture of this width, as for a page that is printed."""
        copy = QPixmap(QSize(width, self.sizeHint().height()) * self.devicePixelRatio())
        copy.setDevicePixelRatio(self.devicePixelRatio())
        copy.fill(color(tokens().background))
        before = self.size()
        self.resize(width, self.sizeHint().height())
        self.render(copy, QPoint(0, 0))
        self.resize(before)
        return copy

    def _places(self) -> Iterator[Placed]:
        """Where the marks lie in the present size."""
        raise NotImplementedError

    def _paint(self, painter: QPainter) -> None:
        """Paint axes, labels and marks."""
        raise NotImplementedError

    def _arrange(self) -> None:
        self._placed = list(self._places())

    def _turned(self, box: QRect) -> QRect:
        return mirrored(box, self.rect(), self.isRightToLeft())

    def _text(self, painter: QPainter, box: QRect, words: str, token: str = "sub", align: float = 0.0) -> None:
        """Words in a logical place, their alignment turned round as well."""
        rtl = self.isRightToLeft()
        draw_text(painter, self._turned(box), words, SMALL_FONT, token_color(token), 1 - align if rtl else align)

    def _paint_legend(self, painter: QPainter) -> None:
        left, top = 0, self.height() - LEGEND
        for each in self.series:
            wide = elided(each.name, SMALL_FONT, 200)[1]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(token_color(each.token)))
            swatch = QRect(left, top + (LEGEND - _SWATCH) // 2, _SWATCH, _SWATCH)
            painter.drawRoundedRect(self._turned(swatch), 2, 2)
            self._text(painter, QRect(left + _SWATCH + 6, top, wide + 2, LEGEND), each.name)
            left += _SWATCH + 6 + wide + 18

    def resizeEvent(self, event: QEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)
        if self.series:
            self._paint_legend(painter)
        for at, width in ((self._hover, 1), (self._current if self.hasFocus() else -1, 2)):
            if 0 <= at < len(self._placed):
                painter.setPen(QPen(color(tokens().text), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._turned(self._placed[at].box).adjusted(-2, -2, 2, 2), 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._placed) - 1
        ahead = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            super().keyPressEvent(event)
        elif key in ahead:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._go(self._current + ahead[Qt.Key(key)] * (-1 if sideways and self.isRightToLeft() else 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current() is not None:
            self.activated.emit(self._placed[self._current].mark.id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._placed:
            self._go(max(0, self._current))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._under(event.position().toPoint())
        if at != self._hover:
            self._hover = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._under(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = at
            self.activated.emit(self._placed[at].mark.id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._under(event.pos())
            QToolTip.showText(event.globalPos(), self._placed[at].mark.words if at >= 0 else "", self)
            return True
        return super().event(event)

    def _go(self, at: int) -> None:
        self._current = max(0, min(at, len(self._placed) - 1))
        words = self._placed[self._current].mark.words
        self.setAccessibleDescription(words)
        if not tell_current(self):
            announce(self, words)
        self.update()

    def told_count(self) -> int:
        return len(self._placed)

    def told_words(self, at: int) -> str:
        return self._placed[at].mark.words

    def told_place(self, at: int) -> QRect:
        return self._turned(self._placed[at].box)

    def told_current(self) -> int:
        return self._current

    def _under(self, point: QPoint) -> int:
        """The mark at a point, the topmost first; a thin one is hit beside itself as well."""
        for at in range(len(self._placed) - 1, -1, -1):
            box = self._turned(self._placed[at].box)
            if box.adjusted(-3, -3, 3, 3).contains(point):
                return at
        return -1
