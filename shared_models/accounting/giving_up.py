"""Giving up a part of an open item: a discount for paying early, or what will not be paid.

Law: what is given up of a document takes its tax with it, each rate by its part; of anything else it goes to one
account.
"""

from shared_models.accounting.as_posted import as_posted, document_of
from shared_models.accounting.early_terms import check_discount_day
from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.open_items.early_discount import early_discount
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.write_off import write_off
from shared_models.accounting.reckoning.entry_line import EntryLine
from shared_models.accounting.settling import place_of
from shared_models.kernel.faults import RuleBroken


def given_up_lines(books: Ongoing, item: OpenItem, amount: int, kind: str, day: str) -> tuple[EntryLine, ...]:
    """The lines that give up so much (positive, in the item's currency); the first is on the party's account.

    `kind` is that of the match: `discount` or `written_off`. Raises MoreThanOpen, AccountMissing,
    DiscountOver.
    """
    document = document_of(books, place_of(item)[0])
    if document is None:
        given = "discount_given" if item.amount > 0 else "discount_taken"
        lines = write_off(item, books.accounts, amount, given if kind == "discount" else "write_off")
    else:
        if kind == "discount":
            check_discount_day(document, day, books)
        totals, taxes = as_posted(books, document, books.base)
        role = "write_off" if kind == "written_off" else ""
        lines = early_discount(document, totals, taxes, books.accounts, item, amount, role)
    if not lines or lines[0].account_id != item.account_id:
        raise RuleBroken("What is given up is worth nothing in the base currency.", field="amount")
    return lines
