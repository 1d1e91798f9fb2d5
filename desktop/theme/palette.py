"""From tokens to Qt colours: the application palette, and one shared QColor per token value."""

from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

from desktop.theme.tokens import Tokens


@lru_cache(maxsize=256)
def color(value: str) -> QColor:
    """The QColor of a token value; shared, so do not change it."""
    return QColor(value)


def palette(tokens: Tokens) -> QPalette:
    """The palette for everything the style sheet does not reach, native dialogs included."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.background,
        role.AlternateBase: tokens.side,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.Mid: tokens.line,
    }
    result = QPalette()
    for name, value in colors.items():
        result.setColor(name, color(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, color(tokens.faint))
    return result
