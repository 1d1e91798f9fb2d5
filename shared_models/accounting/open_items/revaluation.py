"""Revaluation: what open foreign balances are worth at a closing rate, booked on that day and taken back on the next.

Law: the foreign amounts do not change, and no difference stays in the books past the day: what is realised later is
reckoned from the rate of the document.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared_models.accounting.reckoning.entry_line import Accounts, EntryLine, account_of, entry_line
from shared_models.accounting.reckoning.rounding import HALF_UP, convert
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent


class RateMissing(Fault):
    """A foreign balance cannot be valued without the rate of its currency."""

    status = 422


@dataclass(frozen=True, slots=True)
class ForeignBalance:
    """What is open on an account in one currency, signed like debit - credit; `in_base` as it stands in the books."""

    account_id: Id
    currency: str
    foreign: int
    in_base: int
    company_id: Id | None = None
    contact_id: Id | None = None


def revaluation(
    balances: Iterable[ForeignBalance],
    rates: Mapping[str, int],
    base_currency: str,
    accounts: Accounts,
    day: str,
    mode: str = HALF_UP,
) -> tuple[EntryLine, ...]:
    """The lines of the unrealised gains and losses of a day.

    `rates` has the base currency's worth of one main unit, scale 10; `accounts` names `unrealised_gain` and
    `unrealised_loss`. Raises RateMissing, AccountMissing.
    """
    lines: list[EntryLine] = []
    for each in balances:
        if each.currency not in rates:
            raise RateMissing(
                worded("There is no rate of {currency} on {day}.", currency=each.currency, day=day), field="rate"
            )
        rate = rates[each.currency]
        worth = convert(each.foreign, exponent(each.currency), rate, exponent(base_currency), mode)
        if change := worth - each.in_base:
            party = {"company_id": each.company_id, "contact_id": each.contact_id}
            role = account_of(accounts, "unrealised_gain" if change > 0 else "unrealised_loss")
            lines.append(entry_line(each.account_id, change, each.currency, 0, **party))
            lines.append(entry_line(role, -change, each.currency, 0, **party))
    return tuple(lines)
