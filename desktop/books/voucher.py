"""A voucher as it is typed: its kind, its lines, what is still missing for it to be posted.

Law: pure. Amounts are debit less credit in minor units of the voucher's currency; in another than the base currency
both sides are worth the same in it, to the last unit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared_models.accounting.reckoning.rounding import allot, convert
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent


class VoucherKind(StrEnum):
    """What one writes, by its key."""

    CONTRA = "contra"
    PAYMENT = "payment"
    RECEIPT = "receipt"
    JOURNAL = "journal"
    SALES = "sales"
    PURCHASE = "purchase"


KEYS = {
    VoucherKind.CONTRA: "F4",
    VoucherKind.PAYMENT: "F5",
    VoucherKind.RECEIPT: "F6",
    VoucherKind.JOURNAL: "F7",
    VoucherKind.SALES: "F8",
    VoucherKind.PURCHASE: "F9",
}
JOURNALS: dict[VoucherKind, tuple[str, ...]] = {
    VoucherKind.CONTRA: ("bank", "cash"),
    VoucherKind.PAYMENT: ("bank", "cash"),
    VoucherKind.RECEIPT: ("bank", "cash"),
    VoucherKind.JOURNAL: ("general", "opening"),
    VoucherKind.SALES: ("sale",),
    VoucherKind.PURCHASE: ("purchase",),
}
"""Which kinds of journal a voucher is written in."""


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line of which something was typed; `party` is its type and id."""

    account_id: Id | None
    amount: int
    party: tuple[str, Id] | None = None
    text: str = ""
    tax_tags: tuple[str, ...] = ()
    due: str | None = None
    analytic_id: Id | None = None


def beginning(kind: VoucherKind, journal_account: Id | None, controls: Mapping[str, Id]) -> tuple[Id | None, Id | None]:
    """The accounts that a new voucher begins with: of its first line, a debit, and of its second, a credit."""
    match kind:
        case VoucherKind.PAYMENT:
            return None, journal_account
        case VoucherKind.CONTRA:
            return None, journal_account
        case VoucherKind.RECEIPT:
            return journal_account, None
        case VoucherKind.SALES:
            return controls.get("receivable"), journal_account
        case VoucherKind.PURCHASE:
            return journal_account, controls.get("payable")
        case _:
            return None, None


def difference(lines: Sequence[TypedLine]) -> int:
    """Debits less credits; 0 where the voucher is balanced."""
    return sum(each.amount for each in lines)


def entry_lines(
    lines: Sequence[TypedLine], currency: str, base: str, rate: int | None, in_base: frozenset[Id] = frozenset()
) -> list[dict[str, Any]]:
    """The lines as an entry holds them. `rate` is what the currency is worth; accounts of `in_base` hold only base
    currency and so keep no foreign amount.
    """
    amounts = [each.amount for each in lines]
    worth = amounts if currency == base else _worth(amounts, currency, base, rate or 0)
    return [_line(each, amount, currency, base, in_base) for each, amount in zip(lines, worth, strict=True)]


def _worth(amounts: Sequence[int], currency: str, base: str, rate: int) -> list[int]:
    """What each amount is worth in base currency: what both sides are worth is shared out among their lines."""
    found = [0] * len(amounts)
    for side in (1, -1):
        places = [at for at, each in enumerate(amounts) if each * side > 0]
        weights = [abs(amounts[at]) for at in places]
        whole = convert(sum(weights), exponent(currency), rate, exponent(base))
        for at, part in zip(places, allot(whole, weights) if places else [], strict=True):
            found[at] = side * part
    return found


def _line(line: TypedLine, worth: int, currency: str, base: str, in_base: frozenset[Id]) -> dict[str, Any]:
    made: dict[str, Any] = {"account_id": line.account_id, "debit": max(worth, 0), "credit": max(-worth, 0)}
    if currency != base and line.account_id not in in_base:
        made |= {"currency": currency, "foreign": line.amount}
    if line.party is not None:
        made["company_id" if line.party[0] == "company" else "contact_id"] = line.party[1]
    told = {"text": line.text, "tax_tags": list(line.tax_tags), "due": line.due, "analytic_id": line.analytic_id}
    return made | {name: value for name, value in told.items() if value}
