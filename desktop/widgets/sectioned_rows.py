"""How the rows of a sectioned list are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import CONTROL_RADIUS, ICON, ROW_AVATAR
from desktop.theme.theme import theme, tokens
from desktop.theme.tokens import Tokens, Tone
from desktop.widgets.painting import (
    BODY_FONT,
    HEADER_FONT,
    STRONG_FONT,
    TABULAR_FONT,
    draw_avatar,
    draw_frame,
    draw_text,
    elided,
    mirrored,
)
from desktop.widgets.section_rows import ROW_ROLE, Entry, Heading

_Index = QModelIndex | QPersistentModelIndex
HEADING_HEIGHT = 40
_INSET, _GAP = 12, 10
_CIRCLE = 18
QUIET = "quiet"
"""The property of a list that shows its current entry only while it has the focus."""


class RowDelegate(QStyledItemDelegate):
    """Paints headings and entries; `circle` says where an entry is pressed to be done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = theme().density.row_height
        return QSize(200, HEADING_HEIGHT if isinstance(index.data(ROW_ROLE), Heading) else height)

    def circle(self, whole: QRect, right_to_left: bool) -> QRect:
        """Where the circle of an entry can be pressed."""
        return mirrored(QRect(whole.left(), whole.top(), _INSET + _CIRCLE + 6, whole.height()), whole, right_to_left)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, colors, rtl = index.data(ROW_ROLE), tokens(), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            _heading(painter, option.rect, row, colors, rtl)
        else:
            _ground(painter, option, colors)
            _entry(painter, option.rect, row, colors, rtl)
        painter.restore()


def _heading(painter: QPainter, whole: QRect, row: Heading, colors: Tokens, rtl: bool) -> None:
    body = whole.adjusted(_INSET, 10, -_INSET, 0)
    ink = colors.tone(row.tone).text if row.tone else colors.text
    wide = elided(row.title, STRONG_FONT, body.width())[1]
    draw_text(painter, body, row.title, STRONG_FONT, ink, float(rtl))
    note = QRect(body.left() + wide + 8, body.top(), body.width() - wide - 8, body.height())
    draw_text(painter, mirrored(note, body, rtl), row.note, HEADER_FONT, colors.sub, float(rtl))


def _ground(painter: QPainter, option: QStyleOptionViewItem, colors: Tokens) -> None:
    whole = option.rect.adjusted(0, 1, 0, -1)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus) or option.widget.hasFocus()
    quiet = bool(option.widget.property(QUIET)) and not focused
    if option.state & QStyle.StateFlag.State_Selected and not quiet:
        edge = colors.accent if option.state & QStyle.StateFlag.State_HasFocus else ""
        draw_frame(painter, whole, colors.selected, edge, CONTROL_RADIUS)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        draw_frame(painter, whole, colors.hover, "", CONTROL_RADIUS)


def _entry(painter: QPainter, whole: QRect, row: Entry, colors: Tokens, rtl: bool) -> None:
    left, right = whole.left() + _INSET, whole.right() - _INSET
    lead = QRect(left, whole.top() + (whole.height() - _CIRCLE) // 2, _CIRCLE, _CIRCLE)
    _lead(painter, mirrored(lead, whole, rtl), row, colors)
    left += _CIRCLE + _GAP
    start = float(rtl)
    if row.start:
        wide = max(96, elided(row.start, TABULAR_FONT, 160)[1])
        place = QRect(left, whole.top(), wide, whole.height())
        draw_text(painter, mirrored(place, whole, rtl), row.start, TABULAR_FONT, colors.sub, start)
        left += wide + _GAP
    right = _end(painter, whole, right, row, colors, rtl)
    room = right - left - _GAP
    ink = colors.faint if row.over else colors.text
    wide = elided(row.title, BODY_FONT, room)[1]
    title = mirrored(QRect(left, whole.top(), wide + 1, whole.height()), whole, rtl)
    draw_text(painter, title, row.title, BODY_FONT, ink, start)
    if row.over:
        painter.setPen(QPen(color(colors.faint), 1))
        middle = whole.center().y() + 1
        painter.drawLine(title.left(), middle, title.right(), middle)
    if row.note and room - wide > 40:
        note = QRect(left + wide + _GAP, whole.top(), room - wide, whole.height())
        draw_text(painter, mirrored(note, whole, rtl), row.note, BODY_FONT, colors.sub, start)


def _lead(painter: QPainter, place: QRect, row: Entry, colors: Tokens) -> None:
    if row.lead not in ("check", "checked"):
        inner = QRect(place.center() - QPoint(ICON // 2 - 1, ICON // 2 - 1), QSize(ICON, ICON))
        paint_icon(painter, inner, row.lead, _ink(colors, row.lead_token))
    elif row.lead == "checked":
        paint_icon(painter, place, "check-circle", colors.positive.text)
    else:
        ink = colors.input_border if row.lead_token == "faint" else _ink(colors, row.lead_token)
        painter.setPen(QPen(color(ink), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))


def _end(painter: QPainter, whole: QRect, right: int, row: Entry, colors: Tokens, rtl: bool) -> int:
    """What stands at the end; where it begins."""
    if row.avatar:
        place = QRect(right - ROW_AVATAR, whole.top() + (whole.height() - ROW_AVATAR) // 2, ROW_AVATAR, ROW_AVATAR)
        draw_avatar(painter, mirrored(place, whole, rtl), row.avatar, colors.dark)
        right -= ROW_AVATAR + _GAP
    if row.end:
        wide = elided(row.end, TABULAR_FONT, 220)[1]
        ink = colors.sub if row.tone in (None, Tone.NEUTRAL) else colors.tone(row.tone).text
        place = QRect(right - wide, whole.top(), wide + 1, whole.height())
        draw_text(painter, mirrored(place, whole, rtl), row.end, TABULAR_FONT, ink, float(not rtl))
        right -= wide + _GAP
    for name, token in reversed(row.marks):
        place = QRect(right - ICON, whole.top() + (whole.height() - ICON) // 2, ICON, ICON)
        paint_icon(painter, mirrored(place, whole, rtl), name, _ink(colors, token))
        right -= ICON + 6
    return right


def _ink(colors: Tokens, token: str) -> str:
    found = getattr(colors, token)
    return found if isinstance(found, str) else str(found.text)
