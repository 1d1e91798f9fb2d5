"""Matching: a debit settles a credit of the same account and party, wholly or in part.

Law: a match takes the same from both sides and never more than is open; what is paid too much stays open. Items of one
foreign currency are matched in it; what they then differ by in base currency is realised by an entry of its own, whose
line on the account is matched with the side that had more. Unmatching turns that entry round and opens both again. A
rest of which nothing foreign is open any more meets another such rest, or what is open in base.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reckoning.entry_line import (
    Accounts,
    EntryLine,
    account_of,
    difference_role,
    entry_line,
)
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent, to_text


class NotMatchable(Fault):
    """These two lines cannot settle each other."""

    status = 422


class MoreThanOpen(Fault):
    """The match would take more than is open."""

    status = 409


@dataclass(frozen=True, slots=True)
class Match:
    """How much of a debit and of a credit line settle each other; all amounts positive, `amount` in base currency.

    What each side loses in its own currency is None where that is the base; `amount` may be 0 where so little of a
    foreign currency is worth nothing in base.
    """

    debit_id: Id
    credit_id: Id
    amount: int
    debit_foreign: int | None = None
    credit_foreign: int | None = None


@dataclass(frozen=True, slots=True)
class Matched:
    """A match; where its sides differed in base currency, the entry that realises it and the match that closes it."""

    match: Match
    lines: tuple[EntryLine, ...] = ()
    closing: Match | None = None

    @property
    def difference(self) -> int:
        """What was lost (positive) or won (negative) by the rate, in base currency."""
        return -self.lines[0].amount if self.lines else 0

    def left_of(self, item: OpenItem) -> OpenItem:
        """What stays open of one of the two items."""
        for each in (self.match, self.closing):
            if each is not None and each.debit_id == item.id:
                item = item.less(each.amount, each.debit_foreign)
            elif each is not None and each.credit_id == item.id:
                item = item.less(each.amount, each.credit_foreign)
        return item


def matched(
    debit: OpenItem, credit: OpenItem, accounts: Accounts, difference_id: Id, amount: int | None = None
) -> Matched:
    """Match two items by `amount`, or by as much as both have open.

    The amount is positive, in the currency that both have, else in base. `difference_id` is the id that the line on
    the account gets if a difference is realised; `accounts` names `exchange_gain` and `exchange_loss`. Raises
    NotMatchable, MoreThanOpen, AccountMissing.
    """
    _check(debit, credit)
    if debit.currency == credit.currency and debit.foreign and credit.foreign:
        foreign = _within(amount, min(debit.foreign, -credit.foreign), debit.currency)
        return _matched_in_foreign(debit, credit, foreign, accounts, difference_id)
    in_base = _within(amount, min(debit.open, -credit.open), None)
    return Matched(Match(debit.id, credit.id, in_base, debit.part_in_foreign(in_base), credit.part_in_foreign(in_base)))


def allocated(
    payment: OpenItem, items: Sequence[OpenItem], accounts: Accounts, difference_ids: Iterator[Id]
) -> tuple[tuple[Matched, ...], OpenItem]:
    """One payment matched with items of the other side, each as far as it reaches, in their order; and what is left.

    Raises as `matched` does.
    """
    found = []
    for item in items:
        if payment.amount == 0:
            break
        pair = (payment, item) if payment.amount > 0 else (item, payment)
        each = matched(*pair, accounts, next(difference_ids))
        found.append(each)
        payment = each.left_of(payment)
    return tuple(found), payment


def unmatched(made: Matched) -> tuple[EntryLine, ...]:
    """The lines that take a match's difference back; the items open again by what the match has taken."""
    return tuple(each.turned() for each in made.lines)


def _check(debit: OpenItem, credit: OpenItem) -> None:
    if not debit.is_debit or credit.is_debit or credit.is_settled:
        raise NotMatchable("A debit that is open can only be matched with a credit that is open.")
    if (debit.account_id, debit.party) != (credit.account_id, credit.party):
        raise NotMatchable("Only lines of the same account and the same party can be matched.")
    if debit.currency == credit.currency and debit.is_rest != credit.is_rest:
        raise NotMatchable(
            worded("Nothing is open in {currency} of one of the two. Write that rest off.", currency=debit.currency)
        )


def _within(asked: int | None, most: int, currency: str | None) -> int:
    most = max(most, 0)
    if asked is None:
        return most
    if asked <= 0:
        raise NotMatchable("The amount to match must be more than nothing.", field="amount")
    if asked > most:
        text = to_text(most, exponent(currency)) if currency else str(most)
        raise MoreThanOpen(worded("Only {amount} can be matched.", amount=text), field="amount", most=most)
    return asked


def _matched_in_foreign(
    debit: OpenItem, credit: OpenItem, foreign: int, accounts: Accounts, difference_id: Id
) -> Matched:
    from_debit, from_credit = debit.part_in_base(foreign), credit.part_in_base(foreign)
    match = Match(debit.id, credit.id, min(from_debit, from_credit), foreign, foreign)
    difference = from_debit - from_credit
    if not difference:
        return Matched(match)
    role = account_of(accounts, difference_role(difference))
    party = {"company_id": debit.company_id, "contact_id": debit.contact_id}
    lines = (
        entry_line(debit.account_id, -difference, debit.currency, 0, **party),
        entry_line(role, difference, debit.currency, 0, **party),
    )
    pair = (debit.id, difference_id) if difference > 0 else (difference_id, credit.id)
    return Matched(match, lines, Match(*pair, abs(difference), 0, 0))
