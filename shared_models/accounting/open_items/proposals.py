"""Which open items a bank line most probably pays, why, and how sure that is.

Law: a proposal says its reasons; nothing is settled by a guess alone. An exact number in the text counts most, then
the amount, the account it came from, the name. Looking is by index, never through all items: thousands of lines
against tens of thousands of items are a matter of a second.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from shared_models.accounting.open_items.bank_line import BankLine, named_numbers, words_of
from shared_models.accounting.open_items.foreign_items import foreign_items
from shared_models.accounting.open_items.open_index import OpenIndex
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.payment_sums import payment_sums
from shared_models.accounting.open_items.proposal import SURE, Pays, Proposal, Reason, proposal
from shared_models.accounting.open_items.subset_sums import MOST_AMOUNTS, subsets_that_sum
from shared_models.kernel.ids import Id

MOST_ALIKE = 50
"""Of more items with the same amount only those of the line's party are looked at."""


def proposals(line: BankLine, index: OpenIndex, most: int = 5) -> tuple[Proposal, ...]:
    """What the line may pay, the surest first; nothing where nothing fits."""
    if not line.amount:
        return ()
    parties = index.parties_of(line)
    named = _named(line, index)
    found = list(_by_numbers(line, named, parties))
    found += _by_amount(line, index, parties, named)
    found += foreign_items(line, index, parties)
    if not any(each.confidence >= SURE for each in found):
        found += _by_sum(line, index, parties)
        found += payment_sums(line, index, anything=not found)
    found.sort(key=lambda each: -each.confidence)
    return tuple(found[:most])


def chosen(found: Iterable[Proposal], at_least: int = SURE) -> tuple[Proposal, ...]:
    """The surest proposals that do not stand in each other's way: each line once, each item once."""
    lines: set[Id] = set()
    items: set[Id] = set()
    taken = []
    for each in sorted(found, key=lambda each: -each.confidence):
        own = {pays.item_id for pays in each.pays}
        if each.confidence >= at_least and each.line_id not in lines and not own & items:
            lines.add(each.line_id)
            items |= own
            taken.append(each)
    return tuple(taken)


def _named(line: BankLine, index: OpenIndex) -> dict[Id, tuple[OpenItem, Reason]]:
    """The items whose numbers the text names; where a number is named whole, its digits name no other item."""
    whole: dict[Id, tuple[OpenItem, Reason]] = {}
    digits: dict[Id, tuple[OpenItem, Reason]] = {}
    for key in named_numbers(words_of(line.text)):
        if items := index.by_number.get(key):
            whole |= {each.id: (each, Reason.NUMBER) for each in items if _may_pay(line, each)}
        elif items := index.by_digits.get(key):
            digits |= {each.id: (each, Reason.DIGITS) for each in items if _may_pay(line, each)}
    return whole or digits


def _may_pay(line: BankLine, item: OpenItem) -> bool:
    return item.currency == line.currency and (item.amount > 0) == (line.amount > 0)


def _by_numbers(
    line: BankLine, named: dict[Id, tuple[OpenItem, Reason]], parties: dict[Id, Reason]
) -> Iterator[Proposal]:
    """All named items together; and each by itself where several are named and the sum is another."""
    items = [item for item, _ in named.values()]
    if not items:
        return
    reason = next(iter(named.values()))[1]
    party = {parties[each.party] for each in items if each.party in parties}
    reasons = [reason, *party]
    with_discounts = [_discount(line, each) for each in items]
    if sum(each.amount for each in items) == line.amount:
        yield proposal(line, [Pays(each.id, each.amount) for each in items], [*reasons, Reason.AMOUNT])
    elif any(with_discounts) and _paid(items, with_discounts) == line.amount:
        yield proposal(line, _pays(items, with_discounts), [*reasons, Reason.DISCOUNT])
    else:
        yield proposal(line, _in_order(line.amount, items), [*reasons, _misfit(line, items)])
        if len(items) > 1:
            for each in items:
                if each.amount == line.amount:
                    yield proposal(line, [Pays(each.id, each.amount)], [reason, *party, Reason.AMOUNT])


def _by_amount(
    line: BankLine, index: OpenIndex, parties: dict[Id, Reason], named: dict[Id, tuple[OpenItem, Reason]]
) -> Iterator[Proposal]:
    """Items that are open by just the line's amount, or less their discount, and that the text did not name."""
    is_certain = Reason.ACCOUNT in parties.values()
    for key, reason in ((index.by_amount, Reason.AMOUNT), (index.by_discounted, Reason.DISCOUNT)):
        fitting = [
            each
            for each in _few(key.get((line.currency, line.amount), ()), index, parties)
            if each.id not in named and (reason is Reason.AMOUNT or _discount(line, each))
        ]
        of_party = [each for each in fitting if each.party in parties]
        likely = of_party or ([] if is_certain else fitting)
        rivals = len({each.party for each in of_party}) if of_party else len(fitting)
        for item in likely:
            who = [parties[item.party]] if item.party in parties else []
            doubt = [Reason.SEVERAL_FIT] if len(likely) > 1 else []
            kept = _discount(line, item) if reason is Reason.DISCOUNT else 0
            yield proposal(line, _pays([item], [kept]), [reason, *who, *doubt], rivals)


def _few(items: Sequence[OpenItem], index: OpenIndex, parties: dict[Id, Reason]) -> Sequence[OpenItem]:
    if len(items) <= MOST_ALIKE:
        return items
    wanted = {each.id for party in parties for each in index.by_party.get(party, ())}
    return [each for each in items if each.id in wanted][:MOST_ALIKE] if wanted else ()


def _by_sum(line: BankLine, index: OpenIndex, parties: dict[Id, Reason]) -> Iterator[Proposal]:
    """Several items of the line's party that sum to it, credits of the party among them."""
    for party_id, reason in parties.items():
        owed = (each for each in index.by_party.get(party_id, ()) if each.currency == line.currency)
        items = list(islice(owed, MOST_AMOUNTS))
        discounts = [_discount(line, each) for each in items]
        for kept in ([0] * len(items), discounts) if any(discounts) else ([0] * len(items),):
            values = [_left(item, discount) for item, discount in zip(items, kept, strict=True)]
            ways = subsets_that_sum(values, line.amount)
            for way in ways:
                reasons = [Reason.SUM, reason, *([Reason.DISCOUNT] if any(kept[at] for at in way) else [])]
                more = [Reason.SEVERAL_FIT] if len(ways) > 1 else []
                yield proposal(
                    line, _pays([items[at] for at in way], [kept[at] for at in way]), [*reasons, *more], len(ways)
                )


def _discount(line: BankLine, item: OpenItem) -> int:
    return item.discount if item.discount and line.day <= (item.discount_until or "") else 0


def _left(item: OpenItem, discount: int) -> int:
    return item.amount - discount if item.amount > 0 else item.amount + discount


def _paid(items: Sequence[OpenItem], discounts: Sequence[int]) -> int:
    return sum(_left(item, discount) for item, discount in zip(items, discounts, strict=True))


def _pays(items: Sequence[OpenItem], discounts: Sequence[int]) -> list[Pays]:
    return [Pays(each.id, _left(each, kept), kept) for each, kept in zip(items, discounts, strict=True)]


def _in_order(amount: int, items: Sequence[OpenItem]) -> list[Pays]:
    """The amount given to the items in their order, as far as it reaches."""
    pays = []
    nearer = min if amount > 0 else max
    for each in items:
        part = nearer(amount, each.amount)
        if part:
            pays.append(Pays(each.id, part))
        amount -= part
    return pays


def _misfit(line: BankLine, items: Sequence[OpenItem]) -> Reason:
    return Reason.MORE if abs(line.amount) > abs(sum(each.amount for each in items)) else Reason.PART
