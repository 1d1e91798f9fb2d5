"""Writing off what will not be paid and is of no document: that of one takes its tax along (`early_discount.py`).

Law: the line on the party's account is the open part turned round, so that matching both leaves nothing open. What the
rate alone has left is no loss of a debt: it goes where differences of exchange go.
"""

from typing import Any

from shared_models.accounting.open_items.matching import MoreThanOpen
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reckoning.entry_line import (
    Accounts,
    EntryLine,
    account_of,
    difference_role,
    entry_line,
)
from shared_models.kernel.faults import worded
from shared_models.kernel.money import exponent, to_text


def write_off(
    item: OpenItem, accounts: Accounts, amount: int | None = None, role: str = "write_off", text: str = ""
) -> tuple[EntryLine, ...]:
    """The lines that give up an item, or so much of it (positive, in its currency); its account's line comes first.

    Raises MoreThanOpen, AccountMissing.
    """
    given_up = _given_up(item, amount)
    if item.is_rest:
        return _rest(item, accounts, text)
    sign = 1 if item.amount > 0 else -1
    in_base, foreign = sign * item.part_in_base(given_up), None if item.foreign is None else sign * given_up
    party: dict[str, Any] = {"company_id": item.company_id, "contact_id": item.contact_id, "text": text}
    back = None if foreign is None else -foreign
    lines = (
        entry_line(item.account_id, -in_base, item.currency, back, **party),
        entry_line(account_of(accounts, role), in_base, item.currency, foreign, **party),
    )
    return lines if in_base else ()


def _rest(item: OpenItem, accounts: Accounts, text: str) -> tuple[EntryLine, ...]:
    party: dict[str, Any] = {"company_id": item.company_id, "contact_id": item.contact_id, "text": text}
    return (
        entry_line(item.account_id, -item.open, item.currency, 0, **party),
        entry_line(account_of(accounts, difference_role(item.open)), item.open, item.currency, 0, **party),
    )


def _given_up(item: OpenItem, amount: int | None) -> int:
    most = abs(item.amount)
    if amount is not None and amount > most:
        text = to_text(most, exponent(item.currency))
        raise MoreThanOpen(worded("Only {amount} is open.", amount=text), field="amount", most=most)
    return most if amount is None else amount
