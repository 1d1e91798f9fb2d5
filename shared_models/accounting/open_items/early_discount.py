"""A discount taken when paying: income or cost becomes less, and so does the tax, each rate by its own part.

Law: the lines balance; the one on the party's account is worth what that part of the document is in the books, so that
the document is settled to the cent when the rest is paid.
"""

from collections.abc import Mapping
from typing import Any

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reckoning.discount_parts import DiscountParts, discount_parts
from shared_models.accounting.reckoning.document_totals import Totals
from shared_models.accounting.reckoning.entry_line import Accounts, EntryLine, account_of, that_count
from shared_models.accounting.reckoning.postings import Posting, kept_back, net_tags, tax_lines
from shared_models.accounting.reckoning.rounding import allot
from shared_models.accounting.reckoning.tax_reckoning import Taxes

TAKING_BACK = {
    "invoice": "credit_note",
    "credit_note": "invoice",
    "bill": "vendor_credit",
    "vendor_credit": "bill",
}


def early_discount(
    document: Mapping[str, Any],
    totals: Totals,
    taxes: Taxes,
    accounts: Accounts,
    item: OpenItem,
    discount: int,
    role: str = "",
) -> tuple[EntryLine, ...]:
    """The entry lines of a discount (positive, in the document's currency) on what is open of that document.

    The net goes to the account of `role`, by itself `discount_given` or `discount_taken`. The first line is the one on
    the party's account: match it with the item. Raises AccountMissing.
    """
    sign = -1 if totals.gross < 0 else 1
    parts = discount_parts(totals, sign * discount, sign * item.part_in_base(discount))
    posting = Posting.of(dict(document) | {"kind": TAKING_BACK[document["kind"]]})
    net_account = account_of(accounts, role or ("discount_taken" if posting.is_purchase else "discount_given"))
    kept = _kept(posting, parts, taxes)
    lines = [posting.line(item.account_id, -sign * item.part_in_base(discount), -sign * discount)]
    for part in parts.nets:
        tags = net_tags(part.tax_ids, taxes, posting)
        lines.append(posting.line(net_account, part.net_in_base, part.net, tax_tags=tags))
    lines.append(posting.line(net_account, kept[1], kept[0]))
    for group in parts.groups:
        lines += tax_lines(taxes[group.tax_id], group, posting)
    return that_count(lines)


def shared_discount(items: list[OpenItem], discount: int) -> list[int]:
    """A discount on several instalments of one document, as much of each as it is of what is open."""
    return allot(discount, [abs(each.amount) for each in items])


def _kept(posting: Posting, parts: DiscountParts, taxes: Taxes) -> tuple[int, int]:
    """What of the taxes was cost, and becomes less with it."""
    found = [kept_back(taxes[group.tax_id], group, posting) for group in parts.groups]
    return sum(amount for amount, _ in found), sum(in_base for _, in_base in found)
