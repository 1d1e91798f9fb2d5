"""Items of another currency than the line's that it most probably pays, as a whole.

Law: what the bank tells of the amount as it was paid counts first; else what both are worth in the books on the line's
day has to be near enough, and a number, an account or a name has to point at the item. Each is marked as foreign.
"""

from collections.abc import Iterable, Iterator

from shared_models.accounting.open_items.bank_line import BankLine, named_numbers, words_of
from shared_models.accounting.open_items.open_index import OpenIndex
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import Pays, Proposal, Reason, proposal
from shared_models.accounting.reckoning.rounding import convert
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent

MOST_OF_PARTY = 200
"""Of more items of one party only so many are looked at, what is due first."""
TOLERANCE = 4
"""By so many percent may the two differ: banks take a part of the rate, and rates are of another hour."""
_EXACT = 10
"""Digits that what is compared keeps beyond minor units."""


def foreign_items(line: BankLine, index: OpenIndex, parties: dict[Id, Reason]) -> Iterator[Proposal]:
    """The items of other currencies that a line may pay, each by itself."""
    if index.currencies <= {line.currency}:
        return
    named, told = list(dict.fromkeys(_named(line, index))), list(_told(line, index))
    candidates = dict.fromkeys([*named, *_of_parties(index, parties)])
    near = [each for each in candidates if each not in told and _fits(line, each) and _is_near(line, each, index)]
    for items, reason in ((told, Reason.AMOUNT), (near, Reason.RATE)):
        for item in items:
            who = [parties[item.party]] if item.party in parties else []
            number = [Reason.NUMBER] if item in named else []
            rivals = 1 if number else sum(other not in named for other in items)
            pays = Pays(item.id, line.amount, settled=abs(item.amount))
            yield proposal(line, [pays], [*number, reason, *who, Reason.FOREIGN], rivals)


def _fits(line: BankLine, item: OpenItem) -> bool:
    return item.currency != line.currency and item.amount != 0 and (item.amount > 0) == (line.amount > 0)


def _told(line: BankLine, index: OpenIndex) -> Iterable[OpenItem]:
    """What is open by just the amount that was paid, as the bank tells it."""
    if line.foreign_amount is None:
        return ()
    paid = abs(line.foreign_amount) if line.amount > 0 else -abs(line.foreign_amount)
    return [each for each in index.by_amount.get((line.foreign_currency, paid), ()) if _fits(line, each)]


def _named(line: BankLine, index: OpenIndex) -> Iterator[OpenItem]:
    for key in named_numbers(words_of(line.text)):
        yield from (each for each in index.by_number.get(key, ()) if _fits(line, each))


def _of_parties(index: OpenIndex, parties: dict[Id, Reason]) -> Iterator[OpenItem]:
    for party in parties:
        yield from index.by_party.get(party, ())[:MOST_OF_PARTY]


def _is_near(line: BankLine, item: OpenItem, index: OpenIndex) -> bool:
    """Whether both are worth about the same in the books on the line's day."""
    rates = index.worth(line.currency, line.day), index.worth(item.currency, line.day)
    if rates[0] is None or rates[1] is None:
        return False
    paid = convert(abs(line.amount), exponent(line.currency), rates[0], _EXACT)
    owed = convert(abs(item.amount), exponent(item.currency), rates[1], _EXACT)
    return abs(paid - owed) * 100 <= owed * TOLERANCE
