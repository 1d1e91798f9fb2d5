"""VAT numbers: how the countries of the European Union and their neighbours write them, and one way to store them.

Law: a stored number has no spaces or punctuation and begins with the two letters of its country; Greece writes EL. The
patterns are those of the European Commission (VIES, "What is the format of VAT numbers?") and of the neighbours' tax
offices. Whether somebody really has the number is another question, which only the tax offices answer.
"""

import re
from collections.abc import Iterator, Mapping

from shared_models.kernel.faults import Fault, RuleBroken, worded

_FORMATS = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "BG": r"\d{9,10}",
    "CH": r"E\d{9}(MWST|TVA|IVA)?",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}",
    "DE": r"\d{9}",
    "DK": r"\d{8}",
    "EE": r"\d{9}",
    "EL": r"\d{9}",
    "ES": r"[0-9A-Z]\d{7}[0-9A-Z]",
    "FI": r"\d{8}",
    "FR": r"[0-9A-Z]{2}\d{9}",
    "GB": r"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
    "HR": r"\d{11}",
    "HU": r"\d{8}",
    "IE": r"(\d[0-9A-Z+*]\d{5}[A-Z]|\d{7}[A-Z]{1,2})",
    "IT": r"\d{11}",
    "LT": r"(\d{9}|\d{12})",
    "LU": r"\d{8}",
    "LV": r"\d{11}",
    "MT": r"\d{8}",
    "NL": r"[0-9A-Z+*]{10}\d{2}",
    "NO": r"\d{9}(MVA)?",
    "PL": r"\d{10}",
    "PT": r"\d{9}",
    "RO": r"\d{2,10}",
    "SE": r"\d{12}",
    "SI": r"\d{8}",
    "SK": r"\d{10}",
    "XI": r"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
}
_ANY = "[0-9A-Z+*]{2,16}"
"""What follows the letters of a country that stands in no list here."""

_LETTERS = {"GR": "EL", "MC": "FR"}
"""Where the letters are others than the country's own code."""


def plain_vat_number(text: str, country: str | None) -> str:
    """A VAT number in the form in which it is stored; one without letters gets those of the country, where it fits."""
    plain = re.sub(r"[\s.\-/]", "", text).upper()
    letters = _LETTERS.get(country or "", country or "")
    return letters + plain if plain and not _fits(plain) and letters in _FORMATS and _fits(letters + plain) else plain


def vat_number_of(row: Mapping[str, object]) -> str | None:
    """The VAT number of a company or a contact; one that was written as its tax number counts as well."""
    for name in ("vat_number", "tax_number"):
        plain = plain_vat_number(str(row.get(name) or ""), None)
        if plain and _fits(plain):
            return plain
    return None


def vat_number_faults(text: str) -> Iterator[Fault]:
    """What is wrong with a stored VAT number."""
    if re.fullmatch("[A-Z]{2}.*", text) is None:
        yield RuleBroken(
            "A VAT number begins with the two letters of its country, such as DE123456789.", field="vat_number"
        )
    elif not _fits(text):
        reason = worded("{number} is not how VAT numbers of {country} are written.", number=text, country=text[:2])
        yield RuleBroken(reason, field="vat_number")


def _fits(text: str) -> bool:
    return re.fullmatch(_FORMATS.get(text[:2], _ANY), text[2:]) is not None and text[:2].isalpha()
