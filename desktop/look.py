"""How the person likes the window to look: light or dark, how dense, how large. Kept, and in force at once."""

from desktop.settings import Settings
from desktop.theme.theme import Mode, theme
from desktop.theme.zoom import nearest, zoom

MODE = "theme"
DENSE = "dense"
ZOOM = "zoom"
LANGUAGE = "language"


def mode_of(settings: Settings) -> Mode:
    """Light, dark or as the system."""
    name = settings.read(MODE, "")
    return Mode(name) if name in Mode.__members__.values() else Mode.SYSTEM


def zoom_of(settings: Settings) -> int:
    """How large everything is, in percent."""
    return nearest(settings.read(ZOOM, 100))


def set_mode(settings: Settings, mode: Mode) -> None:
    """Be light, dark or as the system."""
    theme().set_mode(mode)
    settings.keep(**{MODE: mode.value})


def set_dense(settings: Settings, dense: bool) -> None:
    """Have more rows in lists, or more room."""
    theme().set_dense(dense)
    settings.keep(**{DENSE: dense})


def set_zoom(settings: Settings, percent: int) -> bool:
    """Show everything larger or smaller; False where that waits for the next start."""
    settings.keep(**{ZOOM: nearest(percent)})
    return zoom().change(percent)
