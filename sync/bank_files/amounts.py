"""Amounts, days and rates as bank files write them, made exact. No float, no locale."""

import re
from datetime import date

from shared_models.kernel.faults import worded
from shared_models.kernel.money import LARGEST, exponent, from_text, is_currency
from sync.bank_files.statement import StatementUnreadable, at_line

RATE_SCALE = 10
_RATE = re.compile(r"([0-9]{1,12})(?:[.,]([0-9]{1,18}))?")
_ISO_DAY = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?![0-9]{7})")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ufdd0\ufffe\uffff\ud800-\udfff]")


def clean(text: str) -> str:
    """Text on one line, without what cannot be stored."""
    return " ".join(_UNPRINTABLE.sub(" ", text).split()) if text else ""


def exact_amount(text: str, currency: str, line: int) -> int:
    """Minor units of what a program has written: a point or a comma before the decimals, no grouping, maybe a sign."""
    try:
        return from_text(text.strip().replace(",", "."), exponent(currency))
    except ValueError as error:
        raise at_line(line, str(error)) from None


def in_range(amount: int, line: int) -> int:
    """The amount, if it can be kept; raises StatementUnreadable for one beyond 64 bits."""
    if abs(amount) > LARGEST:
        raise at_line(line, worded("'{value}' is too large", value=amount))
    return amount


def currency_code(text: str, line: int) -> str:
    """An ISO 4217 code in capitals, "" for none; raises StatementUnreadable for anything else."""
    code = text.strip().upper()
    if code and not is_currency(code):
        raise at_line(line, worded("'{value}' is not a currency such as EUR.", value=code[:20]))
    return code


def iso_day(text: str, line: int) -> str:
    """The day that `2026-11-20`, `20261120` or a moment begins with, as it stands there: the bank's own day."""
    found = _ISO_DAY.match(text.strip())
    try:
        if found is None:
            raise ValueError(text)
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        raise no_day(text, line) from None


def no_day(text: str, line: int) -> StatementUnreadable:
    """The fault for what should be a day."""
    return at_line(line, worded("'{value}' is not a day such as 2026-11-20", value=text.strip()[:40]))


def rate(amount: int, currency: str, foreign: int, foreign_currency: str, quoted: str = "") -> int | None:
    """How many units of `currency` one unit of the foreign one was worth, scale 10; None if nothing tells.

    Banks quote it either way round and some quote it per hundred: the quoted rate is taken where it, or its inverse,
    is what the two amounts say, within the five per cent that a fee may take; else the amounts speak.
    """
    one = 10**RATE_SCALE
    paid = abs(amount) * 10 ** exponent(foreign_currency)
    bought = abs(foreign) * 10 ** exponent(currency)
    found = _RATE.fullmatch(quoted.strip())
    told = int(found[1] + (found[2] or "")[:RATE_SCALE].ljust(RATE_SCALE, "0")) if found else 0
    if not paid or not bought:
        return told if 0 < told <= LARGEST else None
    by_amounts = divided(paid * one, bought)
    ways = [each for each in (told, divided(one * one, told) if told else 0) if each]
    best = min(ways, key=lambda each: abs(each - by_amounts), default=0)
    chosen = best if best and abs(best - by_amounts) * 20 <= by_amounts else by_amounts
    return chosen if 0 < chosen <= LARGEST else None


def divided(number: int, by: int) -> int:
    """A quotient of non-negative whole numbers, half rounded up."""
    return (2 * number + by) // (2 * by)
