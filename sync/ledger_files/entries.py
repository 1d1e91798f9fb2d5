"""A ledger as entries of a journal: debit and credit in whole minor units of one currency, each entry balanced.

Law: nothing is dropped in silence. What cannot be booked is `NotBookable` with its reason; what has no worth in money
(hours of vacation, a budget's envelope) stands beside the entry's lines. Shares and other goods are booked at cost;
a profit that is not realised is not booked.

Rounding: what is written in whole cents is booked as it stands. Of what is reckoned (shares at cost, other currencies)
each account carries what rounding took to its next such line, so that its total is the other program's exact total,
rounded once for each commodity in it. What an entry then lacks goes to one account for rounding differences.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from shared_models.kernel.faults import worded
from shared_models.kernel.money import LARGEST, exponent, to_text
from sync.ledger_files.ledger import Ledger, Posting, Transaction
from sync.ledger_files.rates import Rates, is_money

ROUNDING = "Equity:Rounding"
_DUST = Fraction(1, 10**6)
"""What of a cent nobody writes: a program's own division left it there (55.72999999999999999999999999)."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line: one of `debit` and `credit` is 0.

    Money in another currency says it in `currency` and, signed as debit − credit, in `foreign` (minor units). Anything
    else that is no money says its `commodity` and `quantity`.
    """

    account: str
    debit: int = 0
    credit: int = 0
    currency: str = ""
    foreign: int = 0
    commodity: str = ""
    quantity: Decimal = Decimal(0)
    virtual: bool = False

    @property
    def amount(self) -> int:
        """Debit less credit."""
        return self.debit - self.credit


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """A balanced entry of two lines or more; `beside` is what was written with it and is worth nothing in money."""

    day: str
    text: str
    payee: str
    number: str
    tags: tuple[str, ...]
    lines: tuple[DraftLine, ...]
    beside: tuple[DraftLine, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class NotBookable:
    """A transaction that is no entry: why, and what to do."""

    transaction: Transaction
    reason: str


def entries(ledger: Ledger, base: str = "", rounding: str = ROUNDING) -> Iterator[EntryDraft | NotBookable]:
    """Every transaction in order of days, as an entry in `base` (the ledger's own currency where it is not given)."""
    drawn = _Booking(base or ledger.base, Rates(ledger.prices, base or ledger.base), rounding)
    for transaction in sorted(ledger.transactions, key=lambda each: each.day):
        yield drawn.booked(transaction)


class _Unfit(Exception):
    """Why a transaction cannot be booked."""


class _Booking:
    def __init__(self, base: str, rates: Rates, rounding: str) -> None:
        self._base, self._rates, self._rounding = base, rates, rounding
        self._scale = 10 ** exponent(base)
        self._carried: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)

    def booked(self, transaction: Transaction) -> EntryDraft | NotBookable:
        try:
            valued, beside = self._valued(transaction)
        except _Unfit as unfit:
            return NotBookable(transaction, str(unfit))
        carried = dict(self._carried)
        lines = [self._line(posting, value) for posting, value in valued]
        beside += [each for each in lines if not each.amount]
        lines = [each for each in lines if each.amount]
        if lacking := -sum(each.amount for each in lines):
            lines.append(_signed(self._rounding, lacking))
        if not lines:
            self._carried = defaultdict(Fraction, carried)
            return NotBookable(transaction, worded("nothing in it is worth any money."))
        head = (transaction.day, transaction.text, transaction.payee, transaction.number, transaction.tags)
        return EntryDraft(*head, tuple(lines), tuple(beside), transaction.line)

    def _valued(self, transaction: Transaction) -> tuple[list[tuple[Posting, Fraction]], list[DraftLine]]:
        """The postings with their exact worth in minor units, and those that have none."""
        valued, worthless = [], []
        unpriced: defaultdict[str, Fraction] = defaultdict(Fraction)
        for posting in transaction.postings:
            number, commodity = posting.weight()
            rate = self._rates.on(transaction.day, commodity)
            if posting.virtual:
                worthless.append(_quantity(posting))
            elif rate is None:
                unpriced[commodity] += number
                worthless.append(_quantity(posting))
            else:
                self._check(posting)
                valued.append((posting, number * rate * self._scale))
        for commodity, rest in unpriced.items():
            if rest or is_money(commodity):
                raise _Unfit(
                    worded(
                        "there is no rate of {currency} to {base} on {day} or before. Add one to the ledger's prices.",
                        currency=commodity,
                        base=self._base,
                        day=transaction.day,
                    )
                )
        rest = sum((value for _, value in valued), Fraction())
        if abs(rest) > max(len(valued), 1):
            raise _Unfit(
                worded(
                    "it does not balance: {amount} {currency} are left over.",
                    amount=to_text(nearest(rest), exponent(self._base)),
                    currency=self._base,
                )
            )
        if any(abs(value) > LARGEST for _, value in valued):
            raise _Unfit(worded("an amount is larger than any that can be kept."))
        return valued, worthless

    def _check(self, posting: Posting) -> None:
        number, commodity = posting.amount.number, posting.amount.commodity
        if posting.inferred or posting.lot is not None or not (commodity == self._base or is_money(commodity)):
            return
        exact = Fraction(number) * 10 ** exponent(commodity)
        if abs(exact - nearest(exact)) > _DUST:
            raise _Unfit(
                worded(
                    "{amount} {currency} has more decimals than that currency has. Round it in the other program.",
                    amount=number,
                    currency=commodity,
                )
            )

    def _line(self, posting: Posting, value: Fraction) -> DraftLine:
        if value.denominator == 1:
            amount = value.numerator  # what is whole already is booked as it stands
        else:
            held = (posting.account, posting.amount.commodity)
            exact = value + self._carried[held]
            amount = nearest(exact)
            self._carried[held] = exact - amount
        number, commodity = posting.amount.number, posting.amount.commodity
        if commodity == self._base:
            return _signed(posting.account, amount)
        if is_money(commodity) and posting.lot is None:
            foreign = nearest(Fraction(number) * 10 ** exponent(commodity))
            return _signed(posting.account, amount, currency=commodity, foreign=foreign)
        return _signed(posting.account, amount, commodity=commodity, quantity=number)


def nearest(value: Fraction) -> int:
    """The nearest whole number, a half away from zero."""
    return floor(value + Fraction(1, 2)) if value >= 0 else -floor(-value + Fraction(1, 2))


def _signed(
    account: str,
    amount: int,
    currency: str = "",
    foreign: int = 0,
    commodity: str = "",
    quantity: Decimal = Decimal(0),
) -> DraftLine:
    return DraftLine(account, max(amount, 0), max(-amount, 0), currency, foreign, commodity, quantity)


def _quantity(posting: Posting) -> DraftLine:
    return DraftLine(
        posting.account, commodity=posting.amount.commodity, quantity=posting.amount.number, virtual=posting.virtual
    )
