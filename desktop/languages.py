"""The languages the window speaks: the translations beside this file, and the one the person chose."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.settings import Settings

LANGUAGE = "language"
FOLDER = Path(__file__).parent / "translations"
_PREFIX = "counterfoil_"
SOURCE = "en"
"""What the words are written in; it needs no translation."""


@dataclass(frozen=True, slots=True)
class Language:
    """Its code (`de`, `pt_BR`), and what its speakers call it."""

    code: str
    name: str


def offered(folder: Path = FOLDER) -> list[Language]:
    """English, and every translation that is there (`counterfoil_de.qm`), by name."""
    codes = {SOURCE, *(each.stem.removeprefix(_PREFIX) for each in folder.glob(f"{_PREFIX}*.qm"))}
    return sorted((Language(each, _name(each)) for each in codes), key=lambda each: each.name.casefold())


def install(application: QGuiApplication, settings: Settings, folder: Path = FOLDER) -> None:
    """Let a new application speak the language the person chose, or else the system's, where there is a translation."""
    chosen = settings.read(LANGUAGE, "")
    locale = QLocale(chosen) if chosen else QLocale.system()
    if chosen and locale.language() is not QLocale.system().language():  # else dates and numbers stay the region's
        QLocale.setDefault(locale)
    translator = QTranslator(application)
    if translator.load(locale, "counterfoil", "_", str(folder)):
        application.installTranslator(translator)
        application.setLayoutDirection(locale.textDirection())


def _name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code
