"""The language the window speaks, with the numbers, dates and direction that go with it.

Law: a language is asked for by its two letters; empty means the system's. Where there is no translation the window
speaks English, and numbers and dates still follow the system.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "translations"
ENGLISH = "en"
_kept: list[QTranslator] = []


def languages() -> list[str]:
    """The languages there are, by their two letters; English always."""
    return sorted({ENGLISH, *(each.stem for each in FOLDER.glob("*.qm"))})


def speak(application: QApplication, wanted: str = "") -> None:
    """Speak a language, for what is made from now on. Called once, before the first window."""
    system = QLocale.system()
    locale = _locale(wanted, system)
    if locale.language() is QLocale.Language.C:
        # Nobody writes 5000 or 3550.00 the way a program's own locale does.
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(locale)
    language = QLocale.languageToCode(locale.language())
    if language not in languages() or language == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (language, str(FOLDER))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _kept.append(translator)
    application.setLayoutDirection(locale.textDirection())


def _locale(wanted: str, system: QLocale) -> QLocale:
    """The wanted language as it is written where the system is, as German in Austria; else the system's own."""
    if not wanted or QLocale(wanted).language() is system.language():
        return system
    there = QLocale(QLocale(wanted).language(), system.territory())
    return there if there.language() is QLocale(wanted).language() else QLocale(wanted)
