"""Tax that is owed only when it is paid: a payment releases its share of the tax from where it waits.

Law: what has been released depends on how much is paid and on nothing else. So any number of part payments release
exactly the tax, and a payment that is taken back takes back exactly what it has released.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared_models.accounting.reckoning.discount_parts import DiscountParts
from shared_models.accounting.reckoning.document_totals import TaxGroup, Totals
from shared_models.accounting.reckoning.entry_line import AccountMissing, EntryLine, that_count
from shared_models.accounting.reckoning.postings import Posting, kept_back, net_tags, tax_account, tax_tags, waits
from shared_models.accounting.reckoning.rounding import divide
from shared_models.accounting.reckoning.tax_reckoning import Tax, Taxes
from shared_models.kernel.faults import worded


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a document is paid: its taxes, what they are reckoned within, and what of that is paid in money.

    Both amounts have the sign of the document's gross.
    """

    groups: tuple[TaxGroup, ...]
    gross: int
    paid: int

    @classmethod
    def of(cls, totals: Totals, paid: int, discounts: Sequence[DiscountParts] = ()) -> "Progress":
        """That of a document; discounts taken have lessened the tax that waits, and what was to be paid."""
        groups, gross = totals.groups, totals.gross
        for each in discounts:
            groups = tuple(_less(had, gone) for had, gone in zip(groups, each.groups, strict=True))
            gross -= sum(part.net for part in each.nets) + sum(group.tax for group in each.groups)
        return cls(groups, gross, paid)

    def released(self, amount: int) -> int:
        """The part of an amount that what is paid releases."""
        if self.paid == self.gross:
            return amount
        return divide(amount * self.paid, self.gross) if self.gross else 0


def release(
    document: Mapping[str, Any], before: Progress, after: Progress, taxes: Taxes, base_currency: str
) -> tuple[EntryLine, ...]:
    """The entry lines between two states of payment, in base currency; none where no tax of the document waits.

    The taxable amounts go into their boxes by two lines on the waiting account that cancel each other out. Raises
    AccountMissing.
    """
    posting = replace(Posting.of(document), is_foreign=False, currency=base_currency)
    lines: list[EntryLine] = []
    for had, has in zip(before.groups, after.groups, strict=True):
        tax = taxes[has.tax_id]
        if waits(tax):
            charged = after.released(_waiting(tax, has, posting)) - before.released(_waiting(tax, had, posting))
            taxable = after.released(has.taxable_in_base) - before.released(had.taxable_in_base)
            lines += _released(posting, tax, taxable, charged)
    return that_count(lines)


def _waiting(tax: Tax, group: TaxGroup, posting: Posting) -> int:
    return group.tax_in_base - kept_back(tax, group, posting)[1]


def _released(posting: Posting, tax: Tax, taxable: int, charged: int) -> Iterator[EntryLine]:
    waiting = str(tax.transition_account_id)
    paid = replace(tax, transition_account_id=None)
    account_id = tax_account(paid, posting)
    if account_id is None:
        raise AccountMissing(worded("Choose an account for the tax {name}.", name=tax.name), field="account_id")
    boxes = net_tags([paid.id], {paid.id: paid}, posting)
    yield posting.line(account_id, charged, charged, tax.name, tax_tags=tax_tags(paid, posting))
    yield posting.line(waiting, -charged, -charged, tax.name)
    if boxes:
        yield posting.line(waiting, taxable, taxable, tax.name, tax_tags=boxes)
        yield posting.line(waiting, -taxable, -taxable, tax.name)


def _less(had: TaxGroup, gone: TaxGroup) -> TaxGroup:
    return replace(
        had,
        taxable=had.taxable - gone.taxable,
        tax=had.tax - gone.tax,
        taxable_in_base=had.taxable_in_base - gone.taxable_in_base,
        tax_in_base=had.tax_in_base - gone.tax_in_base,
    )
