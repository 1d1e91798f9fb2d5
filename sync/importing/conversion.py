"""From the text of a cell to the plain value of a field, by the field's kind; the field itself then checks it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as part
from datetime import UTC, tzinfo
from functools import partial

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.sort_key import fold
from sync.importing import dates, places
from sync.importing.encoding import REPLACEMENT
from sync.importing.numbers import SIGNS, exact

_TRUE = frozenset("true yes y 1 x on ja j oui o si sì sí sim s tak t evet はい نعم ✓ checked wahr vrai".split())
_FALSE = frozenset("false no n 0 off nein non nao não nie hayir hayır いいえ لا unchecked falsch faux".split())
_CLOCK = re.compile(r"(\d+):([0-5]\d)(?::([0-5]\d))?")
_SPELT = re.compile(r"(\d+)\s*(h|m|s)[a-z]*\.?", re.IGNORECASE)
_RANGE = re.compile(r"(\d[\d,.]*)\s*[–-]\s*(\d[\d,.]*)")
_MORE = re.compile(r"(?:over|more than|>)\s*(\d[\d,.]*)|(\d[\d,.]*)\s*\+")
_ADDRESS = re.compile(r".*<([^<>]+)>\s*")
ENDLESS = 2**63
_SECONDS = {"h": 3600, "m": 60, "s": 1}


@dataclass(frozen=True, slots=True)
class Conventions:
    """How the file writes what may be read in two ways.

    `day_first` is None when nothing is known, `decimal_mark` "." or ",". `currency` is the one of amounts without
    any, `words` are further names of choices by field, `zone` the one of times without any.
    """

    day_first: bool | None = None
    decimal_mark: str = "."
    currency: str = ""
    zone: tzinfo = UTC
    words: Mapping[str, Mapping[str, str]] = part(default_factory=dict)


Converter = Callable[[str], Value]


def converter(field: RecordField, conventions: Conventions, words: dict[str, str] | None = None) -> Converter:
    """A function from a cell's stripped, non-empty text to the field's checked value; it raises InvalidValue.

    `words` are further names of a choice's members. Money, references and labels have their own places: money needs
    its row's currency (`amount`), names need the records there are.
    """
    convert = _conversion(field, conventions, words or {})

    def run(text: str) -> Value:
        if REPLACEMENT in text:
            raise InvalidValue(
                worded("{field} has letters that could not be read; write them anew.", field=field.label),
                field=field.name,
            )
        try:
            return field.check(convert(text))
        except ValueError as error:
            raise InvalidValue(worded("{field}: {why}.", field=field.label, why=error), field=field.name) from None

    return run


def amount(field: RecordField, number: str, scale: int, conventions: Conventions) -> Value:
    """The checked minor units that a number's text means in a currency with `scale` decimals; raises InvalidValue."""
    try:
        return field.check(exact(number, scale, conventions.decimal_mark))
    except ValueError as error:
        raise InvalidValue(worded("{field}: {why}.", field=field.label, why=error), field=field.name) from None


def _conversion(field: RecordField, conventions: Conventions, words: dict[str, str]) -> Converter:
    kind = field.kind
    if kind is Kind.CHOICE:
        return _choice(field, words)
    if kind is Kind.DECIMAL or kind is Kind.INTEGER:
        scale = field.scale if kind is Kind.DECIMAL else 0
        part = (field.minimum, field.maximum) == (0, 100)
        return lambda text: _number(text, scale, conventions.decimal_mark, part)
    if kind is Kind.DAY:
        return partial(dates.day, day_first=conventions.day_first)
    if kind is Kind.INSTANT:
        return partial(dates.instant, zone=conventions.zone, day_first=conventions.day_first)
    return _SIMPLE.get(kind, str)


def _number(text: str, scale: int, decimal_mark: str, part: bool) -> int:
    """A number; of a hundred (`part`) it may be written as a part of one, as a spreadsheet stores 25 %."""
    bare = text.removesuffix("%").strip()
    if part and bare == text and bare.lstrip("0").startswith((".", ",")):
        return exact(bare, scale + 2, decimal_mark if decimal_mark in bare else bare.lstrip("0")[0])
    return exact(bare, scale, decimal_mark)


def _email(text: str) -> str:
    bare = text.removeprefix("mailto:")
    named = _ADDRESS.fullmatch(bare)
    return named[1].strip() if named else bare


def _url(text: str) -> str:
    return text if "://" in text else f"https://{text}"


def _currency(text: str) -> str:
    return SIGNS[text][0] if text in SIGNS else text.upper()


def _boolean(text: str) -> bool:
    word = text.casefold()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise ValueError(worded("'{value}' is neither yes nor no", value=text[:40]))


def _duration(text: str) -> int:
    if found := _CLOCK.fullmatch(text):
        return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0)
    spelt = _SPELT.findall(text)
    if spelt and not _SPELT.sub("", text).strip(" ,"):
        return sum(int(number) * _SECONDS[unit.lower()] for number, unit in spelt)
    return exact(text, 0)


def _choice(field: RecordField, words: dict[str, str]) -> Converter:
    known = {fold(key): key for key in field.choices}
    known |= {fold(label): key for key, label in field.choices.items()}
    known |= {fold(word): key for word, key in words.items() if key in field.choices and fold(word) not in known}
    ranges = [(*span, key) for key, label in field.choices.items() if (span := _span(label))]

    def choose(text: str) -> str:
        found = known.get(fold(text))
        if found is None and ranges:
            found = _in_range(text, ranges)
        if found is None:
            raise ValueError(
                worded("'{value}' is none of {choices}", value=text[:40], choices=", ".join(field.choices.values()))
            )
        return found

    return choose


def _span(label: str) -> tuple[int, int] | None:
    """The whole numbers that a choice such as `51–250` or `over 5,000` stands for."""
    if found := _RANGE.fullmatch(label.strip()):
        return exact(found[1], 0), exact(found[2], 0)
    if found := _MORE.fullmatch(label.strip().casefold()):
        return exact(found[1] or found[2], 0) + 1, ENDLESS
    return None


def _in_range(text: str, ranges: list[tuple[int, int, str]]) -> str | None:
    """The choice that a number falls into, or a range that lies within one."""
    if span := _span(text):
        low, high = span
    elif text.replace(",", "").replace(".", "").isdigit():
        low = high = exact(text, 0)
    else:
        return None
    return next(
        (key for first, last, key in ranges if first <= low and (high <= last or (high == ENDLESS and low <= last))),
        None,
    )


_SIMPLE: dict[Kind, Converter] = {
    Kind.EMAIL: _email,
    Kind.URL: _url,
    Kind.CURRENCY: _currency,
    Kind.COUNTRY: places.country,
    Kind.LANGUAGE: places.language,
    Kind.BOOLEAN: _boolean,
    Kind.DURATION: _duration,
}
