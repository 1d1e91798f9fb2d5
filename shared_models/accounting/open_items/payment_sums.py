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
_MOST_ALIKE = 5
"""Of more batches that fit as well only so many are proposed."""
_MOST_GUESSED = 12
"""Of more payments of these days only the last are looked at: among many, some always come to a sum by chance."""


def payment_sums(line: BankLine, index: OpenIndex, *, anything: bool) -> Iterator[Proposal]:
    """The payments that a line may sum; `anything` asks for those of no batch, too."""
    total = line.currency, line.amount
    whole, short = index.payments.batches.get(total, ()), index.payments.short.get(total, ())
    if whole:
        for each in whole[:_MOST_ALIKE]:
            yield _proposal(line, each, [Reason.BATCH, Reason.AMOUNT], len(whole))
    elif short:
        for batch, missing in short[:_MOST_ALIKE]:
            carried_out = [*batch[:missing], *batch[missing + 1 :]]
            yield _proposal(line, carried_out, [Reason.BATCH, Reason.SUM], len(short))
    elif anything:
        yield from _of_some_days(line, index)


def _of_some_days(line: BankLine, index: OpenIndex) -> Iterator[Proposal]:
    first = (date.fromisoformat(line.day) - _LATEST).isoformat()
    near = index.payments.near(line.currency, line.amount, first, line.day, _MOST_GUESSED)
    ways = subsets_that_sum([each.amount for each in near], line.amount)
    doubt = [Reason.SEVERAL_FIT] if len(ways) > 1 else []
    for way in ways:
        yield _proposal(line, [near[at] for at in way], [Reason.SUM, *doubt], len(ways))


def _proposal(line: BankLine, items: Sequence[OpenItem], reasons: Sequence[Reason], rivals: int) -> Proposal:
    return proposal(line, [Pays(each.id, each.amount) for each in items], reasons, rivals)
