"""The map of a record: itself in the middle, around it what it is tied to, joined by quiet lines. Painted.

Law: arrows go from one to the next in their direction, Enter or a click goes there; nothing moves by itself.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.relations.neighbours import Circle, Neighbour, Side
from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import ICON
from desktop.theme.theme import tokens
from desktop.widgets.announce import announce, tell_current
from desktop.widgets.painting import BODY_FONT, SMALL_FONT, STRONG_FONT, draw_frame, draw_text, mirrored
from desktop.widgets.told_items import ToldItems, tell_items

WIDTH, HEIGHT = 168, 46
_GAP = 12
_ROW = 3
"""How many stand in one row above and below."""
_ICONS = {"company": "buildings", "contact": "user", "deal": "columns", "lead": "user-plus"}


class MapView(QWidget, ToldItems):
    """`chosen(type, id)` asks to go to a neighbour; `current_changed(place)` tells which one has the focus."""

    chosen = Signal(str, str)
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_items()
        self._circle: Circle | None = None
        self._places: list[QRect] = []
        self._current = -1
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(QCoreApplication.translate("Relations", "Map of relationships"))

    def show_circle(self, circle: Circle) -> None:
        """Draw this one."""
        self._circle, self._current, self._hover = circle, 0 if circle.around else -1, -1
        self._place()
        self._tell()
        self.update()

    def current(self) -> Neighbour | None:
        """The neighbour that the keys are about."""
        around = self._circle.around if self._circle is not None else ()
        return around[self._current] if 0 <= self._current < len(around) else None

    def set_current(self, place: int) -> None:
        """Make another one current."""
        if self._circle is not None and 0 <= place < len(self._circle.around) and place != self._current:
            self._current = place
            self._tell()
            self.update()

    def places(self) -> Sequence[QRect]:
        """Where the neighbours are drawn."""
        return list(self._places)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * WIDTH + 4 * _GAP, 360)

    def sizeHint(self) -> QSize:
        return QSize(620, 460)

    def _tell(self) -> None:
        now = self.current()
        if now is not None:
            self.setAccessibleDescription(self.told_words(self._current))
            if not tell_current(self):
                announce(self, self.told_words(self._current))
        self.current_changed.emit(self._current)

    def told_count(self) -> int:
        return len(self._places)

    def told_words(self, at: int) -> str:
        each = self._circle.around[at] if self._circle is not None else None
        return f"{each.tie}: {each.title}" if each is not None else ""

    def told_place(self, at: int) -> QRect:
        return self._places[at]

    def told_current(self) -> int:
        return self._current

    def _centre(self) -> QRect:
        return QRect((self.width() - WIDTH) // 2, (self.height() - HEIGHT) // 2, WIDTH, HEIGHT)

    def _place(self) -> None:
        """Rows above and below, columns beside; the ends of the layout follow the direction of reading."""
        around = self._circle.around if self._circle is not None else ()
        self._places = [QRect()] * len(around)
        centre = self._centre()
        for side in Side:
            members = [at for at, each in enumerate(around) if each.side is side]
            for n, at in enumerate(members):
                self._places[at] = self._spot(side, n, len(members), centre)

    def _spot(self, side: Side, n: int, count: int, centre: QRect) -> QRect:
        if side in (Side.ABOVE, Side.BELOW):
            row, column = divmod(n, _ROW)
            wide = min(count - row * _ROW, _ROW)
            left = (self.width() - wide * WIDTH - (wide - 1) * _GAP) // 2 + column * (WIDTH + _GAP)
            step = HEIGHT + _GAP
            top = _GAP + row * step if side is Side.ABOVE else self.height() - _GAP - HEIGHT - row * step
            return mirrored(QRect(left, top, WIDTH, HEIGHT), self.rect(), self.isRightToLeft())
        step = min(HEIGHT + _GAP, max(HEIGHT + 2, (self.height() - 2 * (HEIGHT + 2 * _GAP)) // max(count, 1)))
        top = (self.height() - count * step + step - HEIGHT) // 2 + n * step
        left = _GAP if side is Side.START else self.width() - WIDTH - _GAP
        return mirrored(QRect(left, top, WIDTH, HEIGHT), self.rect(), self.isRightToLeft())

    def resizeEvent(self, event: QEvent) -> None:  # type: ignore[override]  # a QResizeEvent, of which nothing is asked
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._circle is None:
            return
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = self._centre()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for at, place in enumerate(self._places):
            near = at in (self._current if self.hasFocus() else -1, self._hover)
            painter.setPen(QPen(color(colors.accent if near else colors.line), 1.4))
            painter.drawPath(_line(centre, place, self._circle.around[at].side))
        self._draw(painter, centre, self._circle.centre, middle=True)
        for at, place in enumerate(self._places):
            self._draw(painter, place, self._circle.around[at], at=at)
        painter.end()

    def _draw(self, painter: QPainter, place: QRect, each: Neighbour, *, middle: bool = False, at: int = -1) -> None:
        colors, rtl = tokens(), self.isRightToLeft()
        focused = self.hasFocus() and at == self._current and not middle
        fill = colors.accent_background if middle else colors.hover if at == self._hover else colors.raised
        draw_frame(painter, place, fill, colors.accent if focused or middle else colors.line, 8)
        inner = place.adjusted(10, 0, -8, 0)
        icon = QRect(inner.left(), place.center().y() - ICON // 2, ICON, ICON)
        ink = colors.accent_text if middle else colors.sub
        paint_icon(painter, mirrored(icon, place, rtl), _ICONS.get(each.record_type, "circle"), ink)
        words = inner.adjusted(ICON + 8, 5, 0, -HEIGHT // 2 + 2)
        title = mirrored(words, place, rtl)
        draw_text(painter, title, each.title, STRONG_FONT if middle else BODY_FONT, colors.text, float(rtl))
        below = mirrored(inner.adjusted(ICON + 8, HEIGHT // 2 - 1, 0, -5), place, rtl)
        draw_text(painter, below, each.tie, SMALL_FONT, colors.sub, float(rtl))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        now = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and now is not None:
            self.chosen.emit(now.record_type, now.id)
        elif (step := steps.get(Qt.Key(event.key()))) is not None and self._places:
            self.set_current(_next(self._places, self._current, step))
        else:
            super().keyPressEvent(event)

    def _at(self, point: QPoint) -> int:
        return next((at for at, place in enumerate(self._places) if place.contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at != self._hover:
            self._hover = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at >= 0 and self._circle is not None and event.button() == Qt.MouseButton.LeftButton:
            each = self._circle.around[at]
            self.chosen.emit(each.record_type, each.id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._circle is not None:
            at = self._at(event.pos())
            each = self._circle.around[at] if at >= 0 else None
            QToolTip.showText(event.globalPos(), f"{each.title}\n{each.tie}" if each is not None else "", self)
            return True
        return super().event(event)


def _line(centre: QRect, place: QRect, side: Side) -> QPainterPath:
    """A calm curve from the middle to a neighbour."""
    path = QPainterPath()
    if side in (Side.ABOVE, Side.BELOW):
        up = side is Side.ABOVE
        start = QPoint(centre.center().x(), centre.top() if up else centre.bottom())
        end = QPoint(place.center().x(), place.bottom() if up else place.top())
        middle = (start.y() + end.y()) / 2
        path.moveTo(start)
        path.cubicTo(start.x(), middle, end.x(), middle, end.x(), end.y())
        return path
    left = place.center().x() < centre.center().x()
    start = QPoint(centre.left() if left else centre.right(), centre.center().y())
    end = QPoint(place.right() if left else place.left(), place.center().y())
    middle = (start.x() + end.x()) / 2
    path.moveTo(start)
    path.cubicTo(middle, start.y(), middle, end.y(), end.x(), end.y())
    return path


def _next(places: Sequence[QRect], current: int, step: tuple[int, int]) -> int:
    """The nearest one in a direction; the current one where there is none."""
    if not 0 <= current < len(places):
        return 0
    here = places[current].center()

    def far(at: int) -> tuple[int, int] | None:
        away = places[at].center() - here
        along = away.x() * step[0] + away.y() * step[1]
        across = abs(away.x() * step[1]) + abs(away.y() * step[0])
        return (along + 2 * across, at) if at != current and along > 0 else None

    found = [each for at in range(len(places)) if (each := far(at)) is not None]
    return min(found)[1] if found else current
