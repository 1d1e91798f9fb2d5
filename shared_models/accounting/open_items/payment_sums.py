"""Payments that are in the books already and that the bank has booked as one sum: a batch, or several of some days.

Law: they sum to the line exactly. A batch that was carried out whole is sure; one of which the bank has left a payment
out is likely; any others are a guess, made where nothing else fits.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.open_index import OpenIndex
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import Pays, Proposal, Reason, proposal
from shared_models.accounting.open_items.subset_sums import subsets_that_sum

_LATEST = timedelta(days=10)
"""So many days after its payments a sum is booked at the latest, where they are no batch."""
_MOST_GUESSED = 12
"""Of more payments of these days only the last are looked at: among many, some always come to a sum by chance."""


def payment_sums(line: BankLine, index: OpenIndex, *, anything: bool) -> Iterator[Proposal]:
    """The payments that a line may sum; `anything` asks for those of no batch, too."""
    batches = [each for each in index.batches.values() if len(each) > 1 and _is_of(line, each[0])]
    whole = [each for each in batches if sum(item.amount for item in each) == line.amount]
    for each in whole:
        yield _proposal(line, each, [Reason.BATCH, Reason.AMOUNT], len(whole))
    if whole:
        return
    parts = [part for each in batches for part in _all_but_one(each, line.amount)]
    for part in parts:
        yield _proposal(line, part, [Reason.BATCH, Reason.SUM], len(parts))
    if anything and not parts:
        yield from _of_some_days(line, index)


def _all_but_one(items: Sequence[OpenItem], total: int) -> Iterator[Sequence[OpenItem]]:
    """A batch without one of its payments, which the bank has not carried out."""
    amounts = [each.amount for each in items]
    missing = sum(amounts) - total
    if len(items) > 2 and missing in amounts:
        for at in (at for at, amount in enumerate(amounts) if amount == missing):
            yield [*items[:at], *items[at + 1 :]]


def _of_some_days(line: BankLine, index: OpenIndex) -> Iterator[Proposal]:
    first = (date.fromisoformat(line.day) - _LATEST).isoformat()
    near = [each for each in index.payments if first <= each.day <= line.day and _is_of(line, each)][-_MOST_GUESSED:]
    ways = subsets_that_sum([each.amount for each in near], line.amount)
    doubt = [Reason.SEVERAL_FIT] if len(ways) > 1 else []
    for way in ways:
        yield _proposal(line, [near[at] for at in way], [Reason.SUM, *doubt], len(ways))


def _is_of(line: BankLine, item: OpenItem) -> bool:
    return item.currency == line.currency and (item.amount > 0) == (line.amount > 0)


def _proposal(line: BankLine, items: Sequence[OpenItem], reasons: Sequence[Reason], rivals: int) -> Proposal:
    return proposal(line, [Pays(each.id, each.amount) for each in items], reasons, rivals)
