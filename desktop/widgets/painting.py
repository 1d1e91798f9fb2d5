"""Strokes shared by everything that paints itself: text that ends in an ellipsis, pills, avatars, key-caps.

Law: positions are logical (lead = left in a left-to-right layout); `mirrored` turns them. Each text is drawn in its own
direction, which isolates it from its neighbours (Unicode Standard Annex 9).
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from desktop.theme.fonts import CAPTION, SMALL, Weight, font, metrics
from desktop.theme.palette import color
from desktop.theme.sizes import PILL_HEIGHT
from desktop.theme.tokens import ToneColors

_CORNER = 4.0
FontKey = tuple[int, Weight, bool]

BODY_FONT: FontKey = (13, Weight.Normal, False)
TABULAR_FONT: FontKey = (13, Weight.Normal, True)
STRONG_FONT: FontKey = (13, Weight.Medium, False)
HEADER_FONT: FontKey = (SMALL, Weight.Medium, False)
SMALL_FONT: FontKey = (SMALL, Weight.Normal, False)
CAPTION_FONT: FontKey = (CAPTION, Weight.DemiBold, False)
KEY_FONT: FontKey = (CAPTION, Weight.Normal, False)


@lru_cache(maxsize=8192)
def elided(text: str, key: FontKey, width: int) -> tuple[str, int]:
    """The text cut to `width` pixels with an ellipsis, and how wide it then is."""
    measure = metrics(*key)
    wide = measure.horizontalAdvance(text)
    if wide <= width:
        return text, wide
    cut = measure.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut, measure.horizontalAdvance(cut)


@lru_cache(maxsize=32)
def _baseline(key: FontKey) -> float:
    measure = metrics(*key)
    return (measure.ascent() - measure.descent()) / 2


def mirrored(rect: QRect, within: QRect, right_to_left: bool) -> QRect:
    """`rect` as laid out inside `within` for the reading direction."""
    if not right_to_left:
        return rect
    return QRect(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def draw_text(painter: QPainter, rect: QRect, text: str, key: FontKey, value: str, align: float = 0.0) -> int:
    """Draw one line, vertically centred in `rect`, at `align` (0 left, ½ centre, 1 right); returns its width."""
    line = text.replace("\n", " ") if "\n" in text else text
    shown, wide = elided(line, key, max(0, rect.width()))
    painter.setFont(font(*key))
    painter.setPen(color(value))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    left = rect.left() + (rect.width() - wide) * align
    painter.drawText(QPointF(round(left), round(rect.top() + rect.height() / 2 + _baseline(key))), shown)
    return wide


def pill_width(text: str) -> int:
    """How wide `draw_pill` paints this text when there is room."""
    return metrics(*HEADER_FONT).horizontalAdvance(text) + 16


def draw_pill(painter: QPainter, rect: QRect, text: str, colors: ToneColors) -> None:
    """A pill filling `rect`'s width, `PILL_HEIGHT` high, centred in it."""
    top = rect.top() + (rect.height() - PILL_HEIGHT) // 2
    body = QRect(rect.left(), top, rect.width(), PILL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(colors.background))
    painter.drawRoundedRect(body, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    draw_text(painter, body.adjusted(8, 0, -8, 0), text, HEADER_FONT, colors.text, 0.5)


@lru_cache(maxsize=2048)
def initials(name: str) -> str:
    """The first letters of the first and the last word, in capitals; empty for a name without letters."""
    words = [word for word in (part.strip("()[]\"'.,") for part in name.split()) if word]
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def draw_avatar(painter: QPainter, rect: QRect, name: str, dark: bool) -> None:
    """A disc with the initials of `name`, its hue given by the name."""
    painter.drawPixmap(rect, _avatar(name, rect.width(), painter.device().devicePixelRatio(), dark))


@lru_cache(maxsize=512)
def _avatar(name: str, side: int, ratio: float, dark: bool) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue = sum(map(ord, name)) * 37 % 360
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsl(hue, 60 if dark else 110, 58 if dark else 226))
    painter.drawEllipse(0, 0, side, side)
    key = (10 if side < 28 else 12, Weight.DemiBold, False)
    letters = initials(name)
    painter.setFont(font(*key))
    painter.setPen(QColor.fromHsl(hue, 110, 205 if dark else 70))
    wide = metrics(*key).horizontalAdvance(letters)
    painter.drawText(QPointF(round((side - wide) / 2), round(side / 2 + _baseline(key))), letters)
    painter.end()
    return picture


def draw_picture(painter: QPainter, place: QRect, picture: QPixmap) -> None:
    """The middle of a picture, as much of it as has the shape of `place`, with rounded corners."""
    part = QRectF(QPointF(), QSizeF(place.size()).scaled(QSizeF(picture.size()), Qt.AspectRatioMode.KeepAspectRatio))
    part.moveCenter(QRectF(picture.rect()).center())
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(place), _CORNER, _CORNER)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(corners)
    painter.drawPixmap(QRectF(place), picture, part)
    painter.restore()


def draw_frame(painter: QPainter, rect: QRect, fill: str, edge: str, radius: float) -> None:
    """A rounded box with an edge one pixel wide; an empty `fill` or `edge` is left out."""
    painter.setPen(QPen(color(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
