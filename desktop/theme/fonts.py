"""The type: Inter where it is installed, else the system's sans; figures of one width for columns of numbers."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

BODY = 13
SMALL = 12
CAPTION = 11
TITLE = 18
SUBTITLE = 16

Weight = QFont.Weight


@lru_cache(maxsize=64)
def font(pixels: int = BODY, weight: QFont.Weight = Weight.Normal, tabular: bool = False) -> QFont:
    """A font of the interface; shared, so copy it before changing it.

    `tabular` asks for figures of one width (OpenType feature `tnum`), so that amounts line up.
    """
    result = QFont()
    result.setFamilies(["Inter", "Inter Variable", _system_sans()])
    result.setPixelSize(pixels)
    result.setWeight(weight)
    result.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


@lru_cache(maxsize=64)
def metrics(pixels: int = BODY, weight: QFont.Weight = Weight.Normal, tabular: bool = False) -> QFontMetrics:
    """The measures of `font` with the same arguments."""
    return QFontMetrics(font(pixels, weight, tabular))


def _system_sans() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
