"""How the person likes the window to look: light or dark, how dense, how large. Kept, and in force at once."""

from desktop.settings import Settings
from desktop.theme.theme import Density, Mode, theme
from desktop.theme.zoom import nearest, zoom

MODE = "theme"
DENSITY = "density"
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


def density_of(settings: Settings) -> Density:
    """How much room the rows of lists have; earlier products knew only whether they are compact."""
    name = settings.read(DENSITY, "")
    if name in Density.__members__.values():
        return Density(name)
    return Density.COMPACT if settings.read("dense", False) else Density.NORMAL


def set_density(settings: Settings, density: Density) -> None:
    """Have more rows in lists, or more room."""
    theme().set_density(density)
    settings.keep(**{DENSITY: density.value})


def set_zoom(settings: Settings, percent: int) -> bool:
    """Show everything larger or smaller; False where that waits for the next start."""
    settings.keep(**{ZOOM: nearest(percent)})
    return zoom().change(percent)
