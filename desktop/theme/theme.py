"""The current theme: which tokens everything is painted with, and the signal that they changed.

Law: one theme per application. Painted widgets read `tokens()` in every paint, so a change needs no new widgets.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.theme.fonts import font
from desktop.theme.palette import palette
from desktop.theme.sizes import DENSE_ROW_HEIGHT, ROOMY_ROW_HEIGHT, ROW_HEIGHT
from desktop.theme.style_sheet import style_sheet
from desktop.theme.tokens import DARK, LIGHT, Tokens, high_contrast


class Mode(StrEnum):
    """What the person chose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Density(StrEnum):
    """How much room the rows of lists have."""

    COMPACT = "compact"
    NORMAL = "normal"
    ROOMY = "roomy"

    @property
    def row_height(self) -> int:
        """The height of one row."""
        return {Density.COMPACT: DENSE_ROW_HEIGHT, Density.NORMAL: ROW_HEIGHT, Density.ROOMY: ROOMY_ROW_HEIGHT}[self]


class Theme(QObject):
    """Applies a mode to the whole application; `changed` is emitted after the new tokens are in force.

    `density` is that of all lists which have none of their own; `density_changed` tells of another. A system that asks
    for more contrast gets it.
    """

    changed = Signal()
    density_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.SYSTEM
        self.tokens: Tokens = LIGHT
        self.density = Density.NORMAL
        self._applied: Tokens | None = None

    def install(self, application: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        """Give a new application its style, font and first colours. Call it once, before the first window."""
        application.setStyle("Fusion")
        application.setFont(font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(lambda: self.set_mode(self.mode))
        self._applied = None
        self.set_mode(mode)

    def set_mode(self, mode: Mode) -> None:
        """Switch to `mode` at once."""
        self.mode = mode
        hints = QGuiApplication.styleHints()
        if mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        self._apply(LIGHT if mode is Mode.LIGHT else DARK if mode is Mode.DARK else _system_tokens())
        if mode is not Mode.SYSTEM:
            hints.setColorScheme(Qt.ColorScheme.Dark if self.tokens.dark else Qt.ColorScheme.Light)

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Paint with the colours of paper meanwhile; no widget hears of it."""
        before, self.tokens = self.tokens, LIGHT
        try:
            yield
        finally:
            self.tokens = before

    def set_density(self, density: Density) -> None:
        """Have more rows in lists, or more room."""
        if density is not self.density:
            self.density = density
            self.density_changed.emit()

    def _follow(self) -> None:
        if self.mode is Mode.SYSTEM:
            self._apply(_system_tokens())

    def _apply(self, tokens: Tokens) -> None:
        if _wants_contrast():
            tokens = high_contrast(tokens)
        self.tokens = tokens
        if tokens == self._applied:
            return
        self._applied = tokens
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(tokens))
            application.setStyleSheet(style_sheet(tokens))
        self.changed.emit()


def _system_tokens() -> Tokens:
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _wants_contrast() -> bool:
    return QGuiApplication.styleHints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


_current: list[Theme] = []


def theme() -> Theme:
    """The application's theme."""
    if not _current:
        _current.append(Theme())
    return _current[0]


def tokens() -> Tokens:
    """The tokens to paint with now."""
    return theme().tokens


def token_color(name: str) -> str:
    """The current value (`#rrggbb`) of a token, by name; a tone's name gives its text colour."""
    value = getattr(theme().tokens, name)
    return value if isinstance(value, str) else str(value.text)
