"""Numbers and amounts as a journal of hledger or ledger writes them: `$-1,234.50`, `1.234,50 EUR`, `3 "ACME 2020"`.

Law: a mark that could be read both ways is refused, never guessed: hledger takes `1,000` for one and ledger for a
thousand. A `commodity` or `decimal-mark` line settles it.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from shared_models.kernel.faults import worded
from sync.ledger_files.ledger import MAX_DIGITS, Amount

_SPACE = re.compile(r"[ \t\u00a0\u202f]*")
_SIGN = re.compile(r"[-+]?")
_COMMODITY = re.compile(r'"([^"\n]{1,100})"|([^\s\d\-+.,;:@*/^?&|!=<>{}\[\]()"\'#~%\\]{1,60})')
_NUMBER = re.compile(
    r"(?:\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d*)?(?!\d)|\d[\d.,]*|[.,]\d+)(?:[eE][-+]?\d{1,2}(?![\w]))?"
)


class NoAmount(ValueError):
    """A piece of a line is not what belongs there; the message says why, `line` where when it is not the block's."""

    line = 0


class Found(NamedTuple):
    """An amount, how many decimals it was written with, and where its text ends."""

    amount: Amount
    decimals: int
    end: int


class Marks(NamedTuple):
    """Which decimal mark holds: of single commodities, and of all others (empty: not said)."""

    of: Mapping[str, str]
    general: str = ""

    def mark(self, commodity: str) -> str:
        return self.of.get(commodity, self.general)


def skip(text: str, at: int) -> int:
    """The place after the white space."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def parse_amount(text: str, at: int, marks: Marks, default: str = "") -> Found:
    """The amount that begins at a place; `default` is the commodity of a bare number. Raises NoAmount."""
    start = at = skip(text, at)
    negative, at = _sign(text, at)
    commodity, at = _commodity(text, at)
    if commodity:
        again, at = _sign(text, skip(text, at))
        negative ^= again
    number = _NUMBER.match(text, skip(text, at))
    if number is None:
        raise NoAmount(worded("'{value}' is no amount.", value=text[start : start + 40]))
    at = number.end()
    if not commodity:
        commodity, after = _commodity(text, skip(text, at))
        at = after if commodity else at
    commodity = commodity or default
    value = plain_number(number[0], marks.mark(commodity))
    decimals = max(-int(value.as_tuple().exponent), 0)
    return Found(Amount(value.copy_negate() if negative and value else value, commodity), decimals, at)


def plain_number(text: str, mark: str) -> Decimal:
    """The number that the digits and marks mean; raises NoAmount for what could be read both ways."""
    digits, _, power = re.sub(r"[ \u00a0\u202f']", "", text).lower().partition("e")
    mark = _decimal_mark(digits, mark)
    whole, _, part = digits.rpartition(mark) if mark and mark in digits else (digits, "", "")
    groups = re.split(r"[.,]", whole)
    grouped = len(groups) == 1 or (1 <= len(groups[0]) <= 3 and all(2 <= len(each) <= 3 for each in groups[1:]))
    if not grouped or not (part or "0").isdecimal():
        raise NoAmount(worded("'{value}' is not a number such as 1234.50", value=text))
    whole = "".join(groups).lstrip("0") or "0"
    shift = int(power or "0")
    if len(whole) + max(shift, 0) > MAX_DIGITS or len(part) + max(-shift, 0) > MAX_DIGITS:
        raise NoAmount(worded("'{value}' is larger than any number that can be kept", value=text[:40]))
    number = Decimal(f"{whole}.{part}" if part else whole)
    return Decimal(f"{number}E{shift}") if shift else number


def mark_of(sample: str) -> str:
    """The decimal mark that a sample such as `1.000,00 EUR` shows; empty when it shows none."""
    found = _NUMBER.search(unquoted(sample))
    marks = re.sub(r"[^.,]", "", found[0]) if found else ""
    if not marks:
        return ""
    if len(set(marks)) == 2 or len(marks) == 1:
        return marks[-1]
    return "," if marks[0] == "." else "."


def unquoted(text: str) -> str:
    """The text without what stands in quotation marks: the digits in a commodity's name are no number."""
    return re.sub(r'"[^"]*"', " ", text)


def _decimal_mark(digits: str, mark: str) -> str:
    last = max(digits.rfind("."), digits.rfind(","))
    if mark or last < 0:
        return mark
    found, other = digits[last], "." if digits[last] == "," else ","
    if other in digits:
        return found
    if digits.count(found) > 1:
        return other
    if found == "," and len(digits) - last == 4 and 1 <= last <= 3:
        raise NoAmount(
            worded(
                "'{value}' is a thousand or a one with decimals: add a line such as 'commodity 1,000.00 EUR' "
                "to the top of the file.",
                value=digits,
            )
        )
    return found


def _sign(text: str, at: int) -> tuple[bool, int]:
    found = _SIGN.match(text, at)
    return (found[0] == "-", skip(text, found.end())) if found else (False, at)


def _commodity(text: str, at: int) -> tuple[str, int]:
    found = _COMMODITY.match(text, at)
    return ((found[1] or found[2]).strip(), found.end()) if found else ("", at)
