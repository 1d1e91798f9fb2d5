"""Countries and languages by name, in the languages that exports come in (names from CLDR, as Babel carries it)."""

from functools import cache

from shared_models.kernel.faults import worded
from shared_models.kernel.sort_key import fold

_LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "tr", "ar")
_ALSO = {
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "united states of america": "US",
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "holland": "NL",
    "the netherlands": "NL",
    "czech republic": "CZ",
    "korea": "KR",
    "turkey": "TR",
    "türkiye": "TR",
}
_THREE = dict(
    pair.split(":")
    for pair in (
        "USA:US GBR:GB DEU:DE FRA:FR ESP:ES ITA:IT PRT:PT NLD:NL BEL:BE CHE:CH AUT:AT POL:PL SWE:SE NOR:NO DNK:DK "
        "FIN:FI IRL:IE GRC:GR TUR:TR CZE:CZ HUN:HU ROU:RO BGR:BG CAN:CA MEX:MX BRA:BR ARG:AR CHL:CL COL:CO JPN:JP "
        "CHN:CN IND:IN KOR:KR AUS:AU NZL:NZ ZAF:ZA ISR:IL ARE:AE SAU:SA EGY:EG LUX:LU SGP:SG UKR:UA"
    ).split()
)


def country(text: str) -> str:
    """The two-letter code (ISO 3166) of a country's code or name; raises ValueError when there is none such."""
    if len(text) == 2 and text.isascii() and text.isalpha() and text.lower() != "uk":
        return text.upper()
    found = _THREE.get(text.upper()) or _countries().get(fold(text.strip()))
    if found is None:
        raise ValueError(worded("'{value}' is not a country; write its two letters, such as DE", value=text[:40]))
    return found


def language(text: str) -> str:
    """The language code (BCP 47) of a code or a language's name; raises ValueError when there is none such."""
    code = text.replace("_", "-")
    main, dash, rest = code.partition("-")
    if len(main) in (2, 3) and main.isalpha() and main.isascii() and len(rest) <= 8:
        return f"{main.lower()}{dash}{rest.upper() if len(rest) == 2 else rest}"
    found = _languages().get(fold(text.strip()))
    if found is None:
        raise ValueError(worded("'{value}' is not a language; write its code, such as en or pt-BR", value=text[:40]))
    return found


@cache
def _countries() -> dict[str, str]:
    from babel import Locale  # its data costs a moment: only files that spell countries out pay for it

    names = {
        fold(name): code
        for locale in _LOCALES
        for code, name in Locale(locale).territories.items()
        if len(code) == 2 and code.isalpha()
    }
    return names | {fold(name): code for name, code in _ALSO.items()}


@cache
def _languages() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for locale in _LOCALES:
        for code, name in Locale(locale).languages.items():
            if len(code) <= 3:
                names.setdefault(fold(name), code)
    for code in _LOCALES:
        names.setdefault(fold(Locale(code).get_language_name(code) or code), code)
    return names
