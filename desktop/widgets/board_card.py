"""Paints one card of a board and says how high all of them are."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import BOARD_COLUMN_WIDTH, CARD_RADIUS, ICON
from desktop.theme.theme import Density, theme, token_color, tokens
from desktop.theme.tokens import Tone
from desktop.widgets.board_source import BoardCard
from desktop.widgets.painting import (
    SMALL_FONT,
    STRONG_FONT,
    TABULAR_FONT,
    draw_avatar,
    draw_frame,
    draw_text,
    elided,
    mirrored,
)

CARD_ROLE = Qt.ItemDataRole.UserRole + 65
GAP = 8
_PAD = 12
_TITLE = 18
_LINE = 17
_FOOT = 22
_COMPACT_LINES = 1
"""Quiet lines of a card where lists are to have as many rows as they can."""


class CardView(QTableView):
    """What a card is painted in: a view that knows which card the pointer is on."""

    def hovered(self) -> int:
        """The index under the pointer, or -1."""
        return -1


class CardDelegate(QStyledItemDelegate):
    """Cards of `lines` quiet lines each; all cards of a board are equally high."""

    def __init__(self, lines: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self.carried = ""

    def height(self) -> int:
        """How high a card is, the gap below it included."""
        lines = min(self.lines, _COMPACT_LINES) if theme().density is Density.COMPACT else self.lines
        return _PAD + _TITLE + _LINE * lines + 4 + _FOOT + 9 + GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(BOARD_COLUMN_WIDTH, self.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: BoardCard = index.data(CARD_ROLE)
        whole: QRect = option.rect
        view = option.widget
        if not isinstance(view, CardView):
            return
        current = view.hasFocus() and view.currentIndex().row() == index.row()
        hover = view.hovered() == index.row()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if card.id == self.carried else 1)
        paint_card(painter, whole.adjusted(0, 0, 0, -GAP), card, current, hover, view.isRightToLeft())
        painter.setOpacity(1)


def paint_card(painter: QPainter, box: QRect, card: BoardCard, current: bool, hover: bool, rtl: bool) -> None:
    """Paint a card into `box`; `current` gives it the accent edge."""
    colors = tokens()
    edge = colors.accent if current else colors.line
    draw_frame(painter, box, colors.hover if hover else colors.raised, edge, CARD_RADIUS)
    if current:
        draw_frame(painter, box.adjusted(1, 1, -1, -1), "", edge, CARD_RADIUS - 1)
    inner = box.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
    start = float(rtl)
    title = QRect(inner.left(), inner.top(), inner.width(), _TITLE)
    draw_text(painter, title, card.title, STRONG_FONT, colors.text, start)
    room = max(0, (inner.height() - _TITLE - 4 - _FOOT) // _LINE)
    for at, line in enumerate(card.lines[:room]):
        words = QRect(inner.left(), title.bottom() + 1 + at * _LINE, inner.width(), _LINE)
        tone = card.tones[at] if at < len(card.tones) else None
        ink = token_color(tone.value) if tone is not None else colors.sub
        draw_text(painter, words, line, SMALL_FONT, ink, start)
    if card.edge is not None:
        _paint_edge(painter, box, card.edge, rtl)
    _paint_foot(painter, QRect(inner.left(), inner.bottom() - _FOOT + 1, inner.width(), _FOOT), card, rtl)


def _paint_edge(painter: QPainter, box: QRect, tone: Tone, rtl: bool) -> None:
    """A stripe along the leading edge, between the corners."""
    stripe = mirrored(QRect(box.left() + 1, box.top() + CARD_RADIUS, 3, box.height() - 2 * CARD_RADIUS), box, rtl)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token_color(tone.value)))
    painter.drawRoundedRect(QRectF(stripe), 1.5, 1.5)


def _paint_foot(painter: QPainter, foot: QRect, card: BoardCard, rtl: bool) -> None:
    colors, right = tokens(), foot.width()
    if card.avatar:
        right -= 20
        disc = mirrored(QRect(foot.left() + right, foot.top() + 1, 20, 20), foot, rtl)
        draw_avatar(painter, disc, card.avatar, colors.dark)
    if card.badge:
        right -= ICON + 6
        mark = mirrored(QRect(foot.left() + right, foot.top(), ICON, foot.height()), foot, rtl)
        paint_icon(painter, mark, card.badge.icon, token_color(card.badge.token))
    if card.age:
        wide = elided(card.age, SMALL_FONT, 90)[1]
        right -= wide + 8
        age = mirrored(QRect(foot.left() + right, foot.top(), wide, foot.height()), foot, rtl)
        draw_text(painter, age, card.age, SMALL_FONT, colors.warning.text, float(rtl))
    money = mirrored(QRect(foot.left(), foot.top(), max(0, right - 6), foot.height()), foot, rtl)
    draw_text(painter, money, card.money, TABULAR_FONT, colors.text, float(rtl))


def card_picture(card: BoardCard, size: QSize, ratio: float, rtl: bool) -> QPixmap:
    """The card as a picture to drag about."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.92)
    paint_card(painter, QRect(0, 0, size.width(), size.height() - GAP), card, True, False, rtl)
    painter.end()
    return picture


def paint_marker(painter: QPainter, left: int, top: int, width: int) -> None:
    """The line that says where a card would go."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().accent))
    painter.drawRoundedRect(QRectF(left, top, width, 3), 1.5, 1.5)
