"""The paper: its size where one lives, its margins, and the type that is set on it. Everything is in points."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter

from desktop.theme.fonts import font

MARGIN = 34.0
FOOT = 20.0
"""What the line at the foot of each page takes."""
BODY, SMALL, TITLE = 9, 8, 15
POINTS_PER_INCH = 72
_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
    }
)


class Pages(Protocol):
    """Something in pages. `paint` draws one on a painter whose unit is a point, from the paper's top left corner."""

    @property
    def title(self) -> str:
        """What they are called."""

    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page, the first is 0."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: how wide and high it is."""

    width: float
    height: float

    @property
    def inner(self) -> QRectF:
        """Where the content goes, between the margins and above the foot."""
        return QRectF(MARGIN, MARGIN, self.width - 2 * MARGIN, self.height - 2 * MARGIN - FOOT)

    @property
    def foot(self) -> QRectF:
        """The line at the foot."""
        return QRectF(MARGIN, self.height - MARGIN - SMALL - 4, self.width - 2 * MARGIN, SMALL + 6)

    @property
    def layout(self) -> QPageLayout:
        """The same for a printer, which is to leave the margins to us."""
        wide = self.width > self.height
        portrait = QSizeF(min(self.width, self.height), max(self.width, self.height))
        size = QPageSize(portrait, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        layout = QPageLayout(size, way, QMarginsF(), QPageLayout.Unit.Point)
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout


def paper(locale: QLocale, *, wide: bool) -> Paper:
    """The paper people use where the locale is from, upright or on its side."""
    usual = QPageSize.PageSizeId.Letter if locale.territory() in _LETTER else QPageSize.PageSizeId.A4
    size = QPageSize.size(usual, QPageSize.Unit.Point)
    short, long = size.width(), size.height()
    return Paper(long, short) if wide else Paper(short, long)


@lru_cache(maxsize=32)
def type_of(points: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font to be set on paper: not fitted to the pixels of a screen.

    It puts no other shapes in place of letters, such as figures of one width: a PDF would hold them as shapes that
    cannot be searched or copied.
    """
    made = QFont(font(points, weight))
    made.setFeature(QFont.Tag("calt"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=32)
def measures(points: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetricsF:
    """The measures of `type_of` with the same arguments."""
    return QFontMetricsF(type_of(points, weight))
