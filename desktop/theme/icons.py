"""Icons: glyphs of the Phosphor font, painted in the current theme's colours.

Law: the font is read straight out of the installed `qtawesome` package, which is never imported (that costs more than a
first paint may). An icon names a token, not a colour, so a change of theme needs no new icons, only a repaint.
"""

import json
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from desktop.theme import theme as themes
from desktop.theme.palette import color

Glyph = tuple[str, str, int]

_pixmaps: dict[Glyph, QPixmap] = {}


class IconFontMissing(RuntimeError):
    """The Phosphor font is not where the `qtawesome` package should have put it."""


class UnknownIcon(KeyError):
    """The Phosphor font has no glyph of this name."""


def icon(name: str, token: str = "sub", checked: str = "") -> QIcon:
    """The icon `name` in the colour of `token`, and of `checked` while its button is checked."""
    return _icon(name, token, checked or token)


@lru_cache(maxsize=512)
def _icon(name: str, token: str, checked: str) -> QIcon:
    _character(name)
    return QIcon(_GlyphEngine(name, token, checked))


def paint_icon(painter: QPainter, rect: QRect, name: str, value: str) -> None:
    """Paint the icon `name` in the colour `value` (`#rrggbb`), centred in `rect`, as large as fits."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatio()
    pixmap = glyph(name, value, round(side * ratio))
    at = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
    painter.drawPixmap(QRect(at, QSize(side, side)), pixmap)


def glyph(name: str, value: str, pixels: int) -> QPixmap:
    """The glyph as a square pixmap of `pixels` physical pixels in the colour `value`; cached."""
    key = (name, value, pixels)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _draw(*key)
    return found


def _draw(name: str, value: str, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    face = QFont(_family())
    face.setPixelSize(max(1, pixels))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.setPen(color(value))
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, _character(name))
    painter.end()
    return pixmap


class _GlyphEngine(QIconEngine):
    def __init__(self, name: str, token: str, checked: str) -> None:
        super().__init__()
        self._name, self._token, self._checked = name, token, checked

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        mark = glyph(self._name, self._value(mode, state), min(size.width(), size.height()))
        if size == mark.size():
            return mark
        room = QPixmap(size)
        room.fill(Qt.GlobalColor.transparent)
        painter = QPainter(room)
        painter.drawPixmap((size.width() - mark.width()) // 2, (size.height() - mark.height()) // 2, mark)
        painter.end()
        return room

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._value(mode, state))

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._token, self._checked)

    def _value(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        token = self._checked if state == QIcon.State.On else self._token
        return themes.token_color("faint" if mode == QIcon.Mode.Disabled else token)


@lru_cache(maxsize=1)
def _fonts_folder() -> Path:
    spec = find_spec("qtawesome")
    roots = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    if bundle := getattr(sys, "_MEIPASS", ""):
        roots.append(Path(bundle) / "qtawesome")
    for root in roots:
        if any((root / "fonts").glob("phosphor-*.ttf")):
            return root / "fonts"
    raise IconFontMissing("The icon font is missing: install the package 'qtawesome' with its fonts.")


def has_icon(name: str) -> bool:
    """Whether there is an icon of this name."""
    return name in _characters()


@lru_cache(maxsize=1)
def _family() -> str:
    path = max(_fonts_folder().glob("phosphor-*.ttf"))
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        raise IconFontMissing(f"The icon font cannot be read: {path.name}.")
    return families[0]


@lru_cache(maxsize=1)
def _characters() -> dict[str, str]:
    path = max(_fonts_folder().glob("phosphor-charmap-*.json"))
    return {name: chr(int(code, 16)) for name, code in json.loads(path.read_text("utf-8")).items()}


def _character(name: str) -> str:
    try:
        return _characters()[name]
    except KeyError:
        raise UnknownIcon(name) from None
