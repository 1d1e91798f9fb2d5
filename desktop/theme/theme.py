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
from desktop.theme.style_sheet import style_sheet
from desktop.theme.tokens import DARK, LIGHT, Tokens, high_contrast


class Mode(StrEnum):
    """What the person chose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """Applies a mode to the whole application; `changed` is emitted after the new tokens are in force.

    Lists have more rows where `dense` is true; `density_changed` tells of that. A system that asks for more contrast
    gets it.
    """

    changed = Signal()
    density_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.SYSTEM
        self.tokens: Tokens = LIGHT
        self.dense = False
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

    def set_dense(self, dense: bool) -> None:
        """Have more rows in lists, or more room."""
        if dense != self.dense:
            self.dense = dense
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
