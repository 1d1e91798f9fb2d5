"""Stored taxes as the reckoning takes them: with the rate and the boxes of a day."""

from collections.abc import Iterable, Mapping
from typing import Any

from shared_models.accounting.reckoning.entry_line import Accounts
from shared_models.accounting.reckoning.rounding import HUNDRED_PERCENT
from shared_models.accounting.reckoning.tax_reckoning import NoTaxRate, Tax
from shared_models.kernel.faults import ReferenceMissing, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Reads, Row


def levied(tax: Row, day: str, *, on_cash: bool = False) -> Tax:
    """A stored tax with its rate on a day; where tax is due when paid (`on_cash`), with the account where it waits.

    Raises NoTaxRate before its first day.
    """
    rate = _rate(tax, day)
    return Tax(
        id=tax["id"],
        percent=rate["percent"],
        name=tax["name"],
        category=tax["category"],
        on_taxes=bool(tax["on_tax"]),
        reverse_charge=tax["counter_account_id"] is not None,
        account_id=tax["account_id"],
        refund_account_id=tax["refund_account_id"],
        counter_account_id=tax["counter_account_id"],
        transition_account_id=tax["transition_account_id"] if on_cash else None,
        recoverable=HUNDRED_PERCENT if tax["recoverable"] is None else tax["recoverable"],
        base_tags=tuple(rate.get("base_tags") or ()),
        tax_tags=tuple(rate.get("tax_tags") or ()),
        counter_tags=tuple(rate.get("counter_tags") or ()),
    )


def levied_on(lines: Iterable[Mapping[str, Any]], day: str, reads: Reads, *, on_cash: bool = False) -> dict[Id, Tax]:
    """The taxes that document lines name, by their id. Raises NoTaxRate, and ReferenceMissing for one not at hand."""
    found: dict[Id, Tax] = {}
    for line in lines:
        for tax_id in line.get("tax_ids") or ():
            if tax_id not in found:
                row = reads.get("tax", tax_id)
                if row is None:
                    raise ReferenceMissing("A tax of this document does not exist.", field="lines")
                found[tax_id] = levied(row, day, on_cash=on_cash)
    return found


def accounts_of(settings: Row) -> Accounts:
    """The accounts that verbs post to by themselves, by the part they play."""
    return {each["role"]: each["account_id"] for each in settings["controls"]}


def _rate(tax: Row, day: str) -> Mapping[str, Any]:
    """The line of a tax's history that holds on a day; the last of two that begin on the same."""
    found: Mapping[str, Any] | None = None
    for each in tax["rates"]:
        first = each.get("valid_from") or ""
        if first <= day and (found is None or first >= (found.get("valid_from") or "")):
            found = each
    if found is None:
        raise NoTaxRate(worded("{name} has no rate on {day}.", name=tax["name"], day=day), field="lines")
    return found
