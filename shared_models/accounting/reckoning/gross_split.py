"""A gross amount on a line of an entry becomes what it is worth without tax, and the tax on its own account.

Law: the parts sum to the gross exactly. Amounts are debit less credit; the side says whether it is a charge or taken
back. A tax that nobody gives back stays on the account of the line, a reverse charge adds both its sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, divide, percentage
from shared_models.accounting.reckoning.tax_reckoning import NoTaxRate
from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Part:
    """So much of the gross; `account_id` is None for the account of the line itself."""

    account_id: Id | None
    amount: int
    tax_tags: tuple[str, ...] = ()


def split_gross(
    gross: int, tax: Mapping[str, Any], day: str, *, waits: bool = False, mode: str = HALF_UP
) -> tuple[Part, ...]:
    """The parts of a gross amount that carries a tax record on an ISO day, what it is worth without it first.

    `waits` says that tax is owed when it is paid: then it goes to the tax's own account for that, and into no box yet.
    Raises NoTaxRate.
    """
    rate = _rate_on(tax, day)
    percent, reverse = int(rate.get("percent") or 0), bool(tax.get("counter_account_id"))
    base_tags, tax_tags = _tags(rate, "base_tags"), _tags(rate, "tax_tags")
    if reverse:
        whole = percentage(gross, percent, mode)
        own, kept = gross, whole - _recovered(whole, tax, mode)
        others = [Part(tax["account_id"], -whole, tax_tags)]
        others.append(Part(tax["counter_account_id"], whole - kept, _tags(rate, "counter_tags")))
    else:
        own = divide(gross * HUNDRED_PERCENT, HUNDRED_PERCENT + percent, mode)
        account_id = _account(gross, tax, waits)
        back = _recovered(gross - own, tax, mode) if account_id else 0
        kept = gross - own - back
        if waits and tax.get("transition_account_id"):
            base_tags = tax_tags = ()
        others = [Part(account_id, back, tax_tags)]
    found = [Part(None, own, base_tags), Part(None, kept), *others]
    return tuple(each for each in found if each.amount)


def _account(gross: int, tax: Mapping[str, Any], waits: bool) -> Id | None:
    if waits and tax.get("transition_account_id"):
        return str(tax["transition_account_id"])
    is_refund = (gross > 0) == (tax["use"] == "sale")
    found = (tax.get("refund_account_id") if is_refund else None) or tax.get("account_id")
    return str(found) if found else None


def _recovered(amount: int, tax: Mapping[str, Any], mode: str) -> int:
    share = tax.get("recoverable")
    return amount if share is None else percentage(amount, share, mode)


def _rate_on(tax: Mapping[str, Any], day: str) -> Mapping[str, Any]:
    known = [each for each in tax["rates"] or () if (each.get("valid_from") or "") <= day]
    if not known:
        raise NoTaxRate(worded("The tax has no rate on {day}.", day=day), field="tax_ids")
    return max(known, key=lambda each: each.get("valid_from") or "")


def _tags(rate: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(rate.get(name) or ())
