"""Paints the cells of a record table from their text and `CellStyle`.

Law: no layout, no widgets, no allocation that is not needed: it runs for every visible cell of every frame.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import ICON, ROW_AVATAR
from desktop.theme.tokens import Tokens
from desktop.widgets.cells import Badge, CellKind, CellStyle, Heading
from desktop.widgets.painting import (
    BODY_FONT,
    HEADER_FONT,
    STRONG_FONT,
    TABULAR_FONT,
    draw_avatar,
    draw_picture,
    draw_pill,
    draw_text,
    elided,
    mirrored,
    pill_width,
)


def wanted_width(text: str, style: CellStyle) -> int:
    """How wide a cell would have to be, without its insets."""
    if style.kind is CellKind.PILL:
        return pill_width(text) if text else 0
    key = STRONG_FONT if style.kind is CellKind.STRONG else TABULAR_FONT if style.tabular else BODY_FONT
    lead = ROW_AVATAR + 10 if style.avatar or style.picture else ICON + 6 if style.badge else 0
    return lead + elided(text, key, 10_000)[1] + 2


class RowPainter:
    """One frame's worth of cells: a painter, the tokens and the reading direction."""

    def __init__(self, painter: QPainter, tokens: Tokens, right_to_left: bool) -> None:
        self._painter, self._tokens, self._rtl = painter, tokens, right_to_left
        self._start, self._end = float(right_to_left), float(not right_to_left)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def cell(self, rect: QRect, text: str, style: CellStyle) -> None:
        """Paint one cell into `rect`, which has its insets taken off already."""
        kind, tokens = style.kind, self._tokens
        if kind is CellKind.PILL:
            self._pill(rect, text, style)
        elif kind is CellKind.BADGE:
            self._badge(rect, text, style.badge)
        elif kind is CellKind.NUMBER:
            value = tokens.text if text else tokens.faint
            draw_text(self._painter, rect, text or "–", TABULAR_FONT, value, self._end)
        else:
            if style.avatar:
                rect = self._avatar(rect, style.avatar)
            if style.picture:
                rect = self._picture(rect, style.picture)
            strong = STRONG_FONT if kind is CellKind.STRONG else TABULAR_FONT if style.tabular else BODY_FONT
            value = tokens.sub if kind is CellKind.MUTED else tokens.text
            draw_text(self._painter, rect, text, strong, value, self._start)

    def heading(self, rect: QRect, heading: Heading) -> None:
        """Paint the heading of a group across a row."""
        painter, tokens, rtl = self._painter, self._tokens, self._rtl
        closed = "caret-left" if rtl else "caret-right"
        mark = mirrored(QRect(rect.left(), rect.top(), 12, rect.height()), rect, rtl)
        paint_icon(painter, mark, closed if heading.folded else "caret-down", tokens.sub)
        sums = elided(heading.sums, TABULAR_FONT, rect.width() // 2)[1] + 12 if heading.sums else 0
        count = elided(heading.count, TABULAR_FONT, 200)[1]
        room = rect.width() - 20 - sums - count - 8
        wide = min(room, elided(heading.label, STRONG_FONT, room)[1])
        label = QRect(rect.left() + 20, rect.top(), wide, rect.height())
        draw_text(painter, mirrored(label, rect, rtl), heading.label, STRONG_FONT, tokens.text, self._start)
        number = QRect(label.left() + wide + 8, rect.top(), count, rect.height())
        draw_text(painter, mirrored(number, rect, rtl), heading.count, TABULAR_FONT, tokens.sub, self._start)
        if sums:
            end = QRect(rect.right() - sums, rect.top(), sums, rect.height())
            draw_text(painter, mirrored(end, rect, rtl), heading.sums, TABULAR_FONT, tokens.sub, self._end)

    def _avatar(self, rect: QRect, name: str) -> QRect:
        draw_avatar(self._painter, self._lead(rect), name, self._tokens.dark)
        return self._behind(rect)

    def _picture(self, rect: QRect, picture: QPixmap | str) -> QRect:
        place = self._lead(rect)
        if isinstance(picture, str):
            inset = (ROW_AVATAR - ICON) // 2
            paint_icon(self._painter, place.adjusted(inset, inset, -inset, -inset), picture, self._tokens.sub)
        else:
            draw_picture(self._painter, place, picture)
        return self._behind(rect)

    def _lead(self, rect: QRect) -> QRect:
        """The place before the text."""
        top = rect.top() + (rect.height() - ROW_AVATAR) // 2
        return mirrored(QRect(rect.left(), top, ROW_AVATAR, ROW_AVATAR), rect, self._rtl)

    def _behind(self, rect: QRect) -> QRect:
        """What is left for the text."""
        lead = ROW_AVATAR + 10
        return rect.adjusted(0 if self._rtl else lead, 0, -lead if self._rtl else 0, 0)

    def _pill(self, rect: QRect, text: str, style: CellStyle) -> None:
        if text:
            body = QRect(rect.left(), rect.top(), min(pill_width(text), rect.width()), rect.height())
            draw_pill(self._painter, mirrored(body, rect, self._rtl), text, self._tokens.tone(style.tone))

    def _badge(self, rect: QRect, text: str, badge: Badge | None) -> None:
        if badge is None:
            return
        value = self._tokens.sub if badge in (Badge.PENDING, Badge.AWAITED) else getattr(self._tokens, badge.token).text
        mark = mirrored(QRect(rect.left(), rect.top(), ICON, rect.height()), rect, self._rtl)
        paint_icon(self._painter, mark, badge.icon, value)
        lead = ICON + 6
        words = rect.adjusted(0 if self._rtl else lead, 0, -lead if self._rtl else 0, 0)
        draw_text(self._painter, words, text or badge.label, HEADER_FONT, value, self._start)
