"""Exact numbers as people write them, in the digits and separators of a locale.

Law: no float. A number is an integer and a scale: 1234 at scale 2 is 12.34. What is written ambiguously is refused, not
guessed: digits are grouped properly or not at all, and never more decimals than the scale has.
"""

import re

from PySide6.QtCore import QLocale

INT64_MAX = 2**63 - 1
INT64_MIN = -(2**63)

_SPACES = "\u0020\u00a0\u2009\u202f"
_APOSTROPHES = "'\u2019"
_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_MINUS = "-\u2212\u2013\ufe63\uff0d"


class NotANumber(ValueError):
    """The text is no number in this locale and scale."""


class TooPrecise(NotANumber):
    """More decimals than the scale has."""


class TooLarge(NotANumber):
    """Beyond int64."""


def format_number(value: int, scale: int, locale: QLocale) -> str:
    """`value` / 10^`scale` with exactly `scale` decimals, grouped as the locale does."""
    whole, part = divmod(abs(value), 10**scale)
    zero = ord(locale.zeroDigit())
    text = _grouped(whole, locale)
    if scale:
        text += locale.decimalPoint() + "".join(chr(zero + int(digit)) for digit in f"{part:0{scale}d}")
    return (locale.negativeSign() if value < 0 else "") + text


def shortened(value: int, scale: int, least: int, locale: QLocale) -> str:
    """The same without the noughts at its end, of which at least so many decimals stay."""
    while scale > least and value % 10 == 0:
        value, scale = value // 10, scale - 1
    return format_number(value, scale, locale)


def _grouped(whole: int, locale: QLocale) -> str:
    if whole <= INT64_MAX:
        return locale.toString(whole)
    return locale.toString(-whole).removeprefix(locale.negativeSign())  # only the absolute value of INT64_MIN


def parse_number(text: str, scale: int, locale: QLocale) -> int:
    """The integer that `text` means at `scale`. Raises NotANumber, TooPrecise or TooLarge."""
    body = _MARKS.sub("", text).strip(_SPACES)
    sign = "before" if body.startswith(tuple(_MINUS)) else "after" if body.endswith(tuple(_MINUS)) else ""
    body = (body[1:] if sign == "before" or body.startswith("+") else body[:-1] if sign else body).strip(_SPACES)
    point, group = _separators(body, locale)
    whole, dot, part = body.partition(point)
    digits = _digits(_ungrouped(whole, group)) if whole else ""
    decimals = _digits(part) if part else ""
    if not digits + decimals or (dot and not part and not whole):
        raise NotANumber(text)
    if len(decimals.rstrip("0")) > scale:
        raise TooPrecise(text)
    size = int((digits or "0") + decimals[:scale].ljust(scale, "0"))
    value = -size if sign else size
    if not INT64_MIN <= value <= INT64_MAX:
        raise TooLarge(text)
    return value


def _separators(body: str, locale: QLocale) -> tuple[str, str]:
    """Decimal point and group separators. The keypad's point counts where the locale uses it for nothing else."""
    point, group = locale.decimalPoint(), locale.groupSeparator()
    same = _SPACES if group in _SPACES else _APOSTROPHES if group in _APOSTROPHES else group
    if point not in body and group != "." and body.count(".") == 1:
        point = "."
    return point, same


def _ungrouped(whole: str, group: str) -> str:
    parts = re.split(f"[{re.escape(group)}]", whole) if group else [whole]
    if len(parts) > 1:
        first, *middle, last = (len(part) for part in parts)
        if not (1 <= first <= 3 and last == 3 and all(size in (2, 3) for size in middle)):
            raise NotANumber(whole)
    return "".join(parts)


def _digits(text: str) -> str:
    if not text.isdecimal():
        raise NotANumber(text)
    return "".join(str(int(digit)) for digit in text)
