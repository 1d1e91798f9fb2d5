"""When an amount falls due, in which instalments, and until when less is enough.

Law: the instalments sum to the whole, in both currencies. Terms are a list of `{"days", "end_of_month",
"day_of_month", "share"}`: days after the document's day, then to the end of that month, then on to the next such day
of a month, which in a shorter month is its last. A share is a percent with four decimals; those without one share the
rest.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, allot, percentage
from shared_models.kernel.faults import Fault, worded


class SharesIncomplete(Fault):
    """The instalments of payment terms are more or less than the whole."""

    status = 422


class DueTooFar(Fault):
    """The due day lies after the last day that can be written."""

    status = 422


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of an amount and the ISO day on which it is due; minor units of both currencies."""

    due: str
    amount: int
    amount_in_base: int


@dataclass(frozen=True, slots=True)
class EarlyPayment:
    """Until which day `amount` is enough, which is the whole less `discount`; minor units of one currency."""

    until: str
    amount: int
    discount: int


def due_day(term: Mapping[str, Any], day: str) -> str:
    """The day on which an instalment of a document of `day` is due. Raises DueTooFar."""
    try:
        due = date.fromisoformat(day) + timedelta(term.get("days") or 0)
        if term.get("end_of_month"):
            due = due.replace(day=monthrange(due.year, due.month)[1])
        if wanted := term.get("day_of_month"):
            due = _next(due, wanted)
    except (OverflowError, ValueError):
        raise DueTooFar(worded("The due day lies too far after {day}.", day=day), field="days") from None
    return due.isoformat()


def instalments(
    terms: Sequence[Mapping[str, Any]], day: str, amount: int, amount_in_base: int
) -> tuple[Instalment, ...]:
    """The instalments of an amount by the terms of its document; without terms all of it is due at once.

    Raises SharesIncomplete and DueTooFar.
    """
    terms = terms or [{}]
    dues = [due_day(term, day) for term in terms]
    amounts = allot(amount, _weights([term.get("share") for term in terms]))
    in_base = allot(amount_in_base, amounts)
    return tuple(Instalment(*each) for each in zip(dues, amounts, in_base, strict=True))


def early_payment(terms: Mapping[str, Any] | None, day: str, amount: int, mode: str = HALF_UP) -> EarlyPayment | None:
    """What is enough when it is paid early, by `{"percent", "days"}`; None where nothing is offered."""
    if not terms or not terms.get("percent"):
        return None
    discount = percentage(amount, terms["percent"], mode)
    return EarlyPayment(due_day({"days": terms.get("days")}, day), amount - discount, discount)


def _next(day: date, wanted: int) -> date:
    """The first day from `day` on that is the wanted one of its month."""
    year, month = day.year, day.month
    if min(wanted, monthrange(year, month)[1]) < day.day:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return date(year, month, min(wanted, monthrange(year, month)[1]))


def _weights(shares: Sequence[int | None]) -> list[int]:
    rest = HUNDRED_PERCENT - sum(share or 0 for share in shares)
    without = shares.count(None)
    if rest < 0 or (rest and not without):
        raise SharesIncomplete("The shares of the instalments must sum to 100 %.", field="share")
    return [rest if share is None else share * max(without, 1) for share in shares]
