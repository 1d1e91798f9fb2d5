"""What a payment posts: the bank's line, what it pays on the parties' accounts, and what of that is given up.

Law: the amount on the bank's account is the payment's. Each item loses what is paid, kept as a discount and written
off of it, and never more than is open; what is paid beyond the items stays open on the party's account. What is given
up of a document takes its tax with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.as_posted import as_posted_further
from shared_models.accounting.giving_up import given_up_lines
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.matching import NotMatchable
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.revaluation import RateMissing
from shared_models.accounting.reckoning.entry_line import AccountMissing, EntryLine, account_of, entry_line
from shared_models.accounting.reckoning.rounding import allot, convert
from shared_models.accounting.settling import match, open_item, part_of, settle, settling_further
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.write import Key, Reads, Row

_Party = tuple[Id, Id | None, Id | None]
"""An account, and the company or the contact on it."""


@dataclass(frozen=True, slots=True)
class _Paid:
    """What a payment does with an item: `cash` of it is paid (positive, in the item's currency)."""

    item: OpenItem
    cash: int
    discount: int
    written_off: int
    cash_amount: int

    @property
    def signed(self) -> int:
        """The cash in the payment's currency, positive where it is owed to us."""
        return self.cash_amount if self.item.amount > 0 else -self.cash_amount

    @property
    def party(self) -> _Party:
        return self.item.account_id, self.item.company_id, self.item.contact_id


def paying_further(payment: Row, reads: Reads) -> Iterator[Key]:
    """What paying reads."""
    journal = reads.get("journal", payment["journal_id"])
    if journal is not None and journal["account_id"]:
        yield "account", journal["account_id"]
    yield from ongoing_further(reads, payment["day"], (payment["journal_id"],))
    for each in payment["items"]:
        yield from settling_further(reads, each["entry_id"])
        yield from as_posted_further(reads, each["entry_id"])


def pay(books: Ongoing, payment: Row) -> Row:
    """Post a payment and match what it pays; its entry comes back.

    Raises NotMatchable, MoreThanOpen, RateMissing, AccountMissing, RuleBroken, and what posting raises.
    """
    if payment["amount"] <= 0:
        raise RuleBroken("A payment needs an amount.", field="amount")
    if len({(each["entry_id"], each["line"]) for each in payment["items"]}) < len(payment["items"]):
        raise RuleBroken("An item stands twice in what is paid.", field="items")
    paid = [_paid(books, payment, each) for each in payment["items"]]
    sides = _sides(books, payment, paid)
    lines: list[EntryLine] = [_bank_line(books, payment), *_party_lines(books, payment, sides)]
    moved = range(1, len(lines))
    given_up: list[tuple[_Paid, str, int]] = []
    for each in paid:
        item = each.item
        for kind, amount in (("discount", each.discount), ("written_off", each.written_off)):
            if amount:
                given_up.append((each, kind, len(lines)))
                more = given_up_lines(books, item, amount, kind, payment["day"])
                lines += more
                item = item.less(abs(more[0].amount), None if item.foreign is None else amount)
    text = payment["text"] or None
    entry_id = books.new_id()
    entry = books.post(entry_id, journal_id=payment["journal_id"], day=payment["day"], text=text, lines=lines)
    left = {each.item.id: each.item for each in paid}
    for each, kind, at in given_up:
        other = open_item(books, entry_id, at)
        left[each.item.id], _ = match(
            books, left[each.item.id], other, payment["day"], payment["journal_id"], kind=kind
        )
    parts = [part_of(left[each.item.id], each.cash) for each in paid if each.cash]
    parts += [open_item(books, entry_id, at) for at in moved]
    debits, credits_ = ([each for each in parts if (each.amount > 0) is side] for side in (True, False))
    settle(books, debits, credits_, payment["day"], payment["journal_id"])
    return entry


def _paid(books: Ongoing, payment: Row, told: Mapping[str, Any]) -> _Paid:
    item = open_item(books, told["entry_id"], told["line"])
    party = payment["company_id"] or payment["contact_id"]
    if party and item.party != party:
        raise NotMatchable("Only lines of the same account and the same party can be matched.", field="items")
    discount, written_off = told.get("discount") or 0, told.get("written_off") or 0
    cash = told["amount"] - discount - written_off
    if min(discount, written_off, cash) < 0:
        raise RuleBroken("What is given up of an item cannot be more than what is settled of it.", field="items")
    if item.currency == payment["currency"]:
        part_of(item, told["amount"])
        return _Paid(item, cash, discount, written_off, cash)
    if discount or written_off:
        raise RuleBroken("Something can only be given up in the currency of the item.", field="items")
    in_base = part_of_base(item, _in_base(books, payment, cash))
    return _Paid(item, abs(in_base.amount), 0, 0, cash)


def part_of_base(item: OpenItem, in_base: int) -> OpenItem:
    """So much of an item as an amount in base currency (positive) settles; all of it where that is more."""
    whole = min(in_base, abs(item.open))
    foreign = item.part_in_foreign(whole)
    return part_of(item, whole if foreign is None else foreign)


def _sides(books: Ongoing, payment: Row, paid: Iterable[_Paid]) -> dict[_Party, int]:
    """What moves on each party's account, in the payment's currency, positive where money comes in."""
    sides: dict[_Party, int] = {}
    for each in paid:
        sides[each.party] = sides.get(each.party, 0) + each.signed
    comes_in = payment["direction"] == "in"
    over = payment["amount"] * (1 if comes_in else -1) - sum(sides.values())
    if (over < 0) is comes_in and over:
        raise RuleBroken("The items come to more than the payment.", field="items")
    if over:
        role = "receivable" if comes_in else "payable"
        first = next(iter(sides), None)
        key = first or (account_of(books.accounts, role), payment["company_id"], payment["contact_id"])
        sides[key] = sides.get(key, 0) + over
    return {key: amount for key, amount in sides.items() if amount}


def _bank_line(books: Ongoing, payment: Row) -> EntryLine:
    journal = books.must("journal", payment["journal_id"])
    if not journal["account_id"]:
        raise AccountMissing(worded("Choose the usual account of the journal {name}.", name=journal["name"]))
    sign = 1 if payment["direction"] == "in" else -1
    amount, foreign = payment["amount"], payment["currency"] != books.base
    in_base = _in_base(books, payment, amount)
    return entry_line(journal["account_id"], sign * in_base, payment["currency"], sign * amount if foreign else None)


def _party_lines(books: Ongoing, payment: Row, sides: Mapping[_Party, int]) -> Iterator[EntryLine]:
    sign = 1 if payment["direction"] == "in" else -1
    parts = allot(sign * _in_base(books, payment, payment["amount"]), list(sides.values()))
    foreign = payment["currency"] != books.base
    for ((account_id, company_id, contact_id), amount), in_base in zip(sides.items(), parts, strict=True):
        party = {"company_id": company_id, "contact_id": contact_id, "text": payment["text"] or ""}
        yield entry_line(account_id, -in_base, payment["currency"], -amount if foreign else None, **party)


def _in_base(books: Ongoing, payment: Row, amount: int) -> int:
    currency, base = payment["currency"], books.base
    if currency == base:
        return amount
    if not payment["rate"]:
        raise RateMissing(
            worded("There is no rate of {currency} on {day}.", currency=currency, day=payment["day"]), field="rate"
        )
    mode = books.settings["rounding_mode"]
    return convert(amount, exponent(currency), payment["rate"], exponent(base), mode)
