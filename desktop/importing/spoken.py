"""The declarations' words in every language there is, for files whose headers and choices are not in English."""

from collections.abc import Iterable

from PySide6.QtCore import QTranslator

from desktop.language import FOLDER, languages
from desktop.translations.words import DECLARATIONS
from shared_models.kernel.record_field import RecordField


def translators() -> list[QTranslator]:
    """One for each language that there is a translation for."""
    found = []
    for each in languages():
        translator = QTranslator()
        if translator.load(each, str(FOLDER)):
            found.append(translator)
    return found


def spoken_labels(fields: Iterable[RecordField], spoken: Iterable[QTranslator]) -> dict[str, tuple[str, ...]]:
    """What fields are called in other languages, by their name."""
    known = list(spoken)
    return {each.name: words for each in fields if (words := _in_all(each.label, known))}


def spoken_choices(fields: Iterable[RecordField], spoken: Iterable[QTranslator]) -> dict[str, dict[str, str]]:
    """By field, what its choices are called in other languages and which they are."""
    known = list(spoken)
    return {
        each.name: {word: key for key, label in each.choices.items() for word in _in_all(label, known)}
        for each in fields
        if each.choices
    }


def _in_all(label: str, spoken: Iterable[QTranslator]) -> tuple[str, ...]:
    words = (each.translate(DECLARATIONS, label) for each in spoken)
    return tuple(dict.fromkeys(each for each in words if each and each != label))
