"""Numbers as people and programs write them, made exact: grouping, either decimal mark, currency signs, brackets.

No float is ever involved; the last step is the kernel's own `from_text`.
"""

import re

from shared_models.kernel.faults import worded
from shared_models.kernel.money import from_text, is_currency

_MOST_DIGITS = 18
_SPACES = re.compile(r"[\s'’_\u00a0\u202f]")
_AROUND = re.compile(r"^([^\d(.,+\-−]*)(.*?)([^\d).,]*)$", re.DOTALL)
_GROUPED = {",": re.compile(r"\d{1,3}(,\d{2,3})*"), ".": re.compile(r"\d{1,3}(\.\d{3})*")}
SIGNS: dict[str, tuple[str, ...]] = {
    "€": ("EUR",),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"),
    "US$": ("USD",),
    "£": ("GBP",),
    "¥": ("JPY", "CNY"),
    "R$": ("BRL",),
    "zł": ("PLN",),
    "kr": ("SEK", "NOK", "DKK"),
    "₺": ("TRY",),
    "₹": ("INR",),
    "Fr.": ("CHF",),
    "SFr.": ("CHF",),
}
"""Which currencies a sign may mean, the most likely first."""


def exact(text: str, scale: int, decimal_mark: str = ".") -> int:
    """The scaled whole number that `text` means; `decimal_mark` decides where one mark could be either.

    Raises ValueError, with words for a person, for what is no number and for decimals that would be lost.
    """
    bare = _SPACES.sub("", text).replace("−", "-")
    negative = bare.startswith("(") and bare.endswith(")")
    if negative:
        bare = bare[1:-1]
    elif bare.endswith("-"):
        negative, bare = True, bare[:-1]
    sign, digits = (bare[:1], bare[1:]) if bare[:1] in ("+", "-") else ("", bare)
    mark = _decimal_mark(digits, decimal_mark)
    whole, found, part = digits.partition(mark) if mark else (digits, "", "")
    grouping = next((each for each in ",." if each != mark and each in whole), "")
    if grouping and not _GROUPED[grouping].fullmatch(whole):
        raise ValueError(worded("'{value}' is not a number such as 1234.50", value=text))
    plain = whole.replace(grouping, "") if grouping else whole
    if plain.isdigit() and len(plain.lstrip("0")) > _MOST_DIGITS:
        raise ValueError(worded("'{value}' is larger than any number that can be kept", value=text[:40]))
    try:
        amount = from_text(f"{sign}{plain or ('0' if part else '')}{'.' + part if found and part else ''}", scale)
    except ValueError as error:
        if "decimals" in str(error):
            raise ValueError(worded("'{value}' has more than {limit} decimals", value=text, limit=scale)) from None
        raise ValueError(worded("'{value}' is not a number such as 1234.50", value=text)) from None
    return -amount if negative else amount


def split_currency(text: str) -> tuple[str, tuple[str, ...]]:
    """The number in `text`, and the currencies that a sign or code beside it may mean (none: it stands alone)."""
    match = _AROUND.match(text.strip())
    if match is None:
        return text, ()
    before, number, after = match[1].strip(), match[2].strip(), match[3].strip()
    sign = before or after
    if (before and after) or not sign:
        return (number if not sign else text), ()
    if sign in SIGNS:
        return number, SIGNS[sign]
    return (number, (sign.upper(),)) if is_currency(sign.upper()) else (text, ())


def _decimal_mark(digits: str, preferred: str) -> str:
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return ""
    mark = digits[last]
    other = "." if mark == "," else ","
    if other in digits:
        return "" if digits.count(mark) > 1 else mark
    if digits.count(mark) > 1:
        return ""
    ambiguous = len(digits) - last - 1 == 3 and 1 <= last <= 3
    return mark if not ambiguous or mark == preferred else ""
