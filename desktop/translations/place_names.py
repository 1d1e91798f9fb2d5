"""The names of countries and languages in each language of the window, as CLDR has them."""

import json

from babel import Locale

from shared_models.kernel.record_field import Kind

_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def place_names(language: str) -> str:
    """A file of names by code: those of all countries, of all languages with two letters, and of their variants."""
    locale = Locale(language)
    countries = {
        code: name
        for code, name in sorted(locale.territories.items())
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }
    spoken = {
        code.replace("_", "-"): _capital(name)
        for code, name in sorted(locale.languages.items())
        if len(code) == 2 or (len(code) == 5 and code[2] == "_")
    }
    return json.dumps({Kind.COUNTRY: countries, Kind.LANGUAGE: spoken}, ensure_ascii=False, indent=0) + "\n"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
