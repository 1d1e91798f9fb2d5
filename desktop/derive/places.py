"""Countries and languages by name, in the language of the window (names from CLDR, as Babel carries it).

Law: a record holds the code; a name is only shown, and may be typed instead.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop.widgets.editors.choice import Choice
from shared_models.kernel.record_field import Kind
from shared_models.kernel.sort_key import fold

if TYPE_CHECKING:
    from desktop.widgets.editors.reference_editor import Provider, Reply

PLACES = frozenset({Kind.COUNTRY, Kind.LANGUAGE})
FOLDER = Path(__file__).parent.parent / "translations"
_SHOWN = 8


def place_name(kind: Kind, code: str) -> str:
    """What a country or a language is called; a code that nobody knows is called by itself."""
    names = _names(kind)
    if code in names:
        return names[code]
    language, dash, region = code.partition("-")
    if dash and language in names:
        return f"{names[language]} ({_names(Kind.COUNTRY).get(region, region)})"
    return code


def place_choices(kind: Kind) -> Sequence[Choice]:
    """All of them, by name."""
    return _choices(kind, _language())


@cache
def _choices(kind: Kind, language: str) -> Sequence[Choice]:
    names = _all_names(language)[kind]
    return [Choice(code, names[code], code) for code in sorted(names, key=lambda code: fold(names[code]))]


def finding_places(kind: Kind) -> "Provider":
    """Finds them by code, by the beginning of a name, by a part of it, or by a name in another language."""

    def provide(text: str, reply: "Reply") -> None:
        wanted = fold(text)
        ranked = [(_rank(each, wanted), each) for each in place_choices(kind)]
        found = [each for rank, each in sorted(ranked, key=lambda pair: pair[0]) if rank < _UNLIKE]
        reply(found[:_SHOWN] or _elsewhere(kind, text))

    return provide


_UNLIKE = 3


def _rank(each: Choice, wanted: str) -> int:
    name = fold(each.label)
    if fold(each.id) == wanted or name == wanted:
        return 0
    return 1 if name.startswith(wanted) else 2 if len(wanted) > 1 and wanted in name else _UNLIKE


def _elsewhere(kind: Kind, text: str) -> Sequence[Choice]:
    from sync.importing import places  # the names in all languages cost a moment: only what is not found pays for it

    try:
        code = places.country(text) if kind is Kind.COUNTRY else places.language(text)
    except ValueError:
        return ()
    name = place_name(kind, code)
    return () if kind is Kind.COUNTRY and name == code else (Choice(code, name, code),)


def _names(kind: Kind) -> Mapping[str, str]:
    return _all_names(_language())[kind]


def _language() -> str:
    return QLocale.languageToCode(QLocale().language())


@cache
def _all_names(language: str) -> dict[str, dict[str, str]]:
    path = FOLDER / f"places_{language}.json"
    found: dict[str, dict[str, str]] = json.loads((path if path.exists() else FOLDER / "places_en.json").read_bytes())
    return found
