"""What a journal leaves out is worked out, and what it claims is checked, as hledger does: in order of days.

One posting of a transaction may lack its amount; two commodities without a price price each other; `= 100 EUR` behind
a posting is checked, and gives the amount where there is none. A transaction balances when what is left rounds to
nothing in the decimals that its commodities are written with.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from fractions import Fraction

from shared_models.kernel.faults import worded
from sync.ledger_files.journal_lines import Assertion, RawPosting, RawTransaction
from sync.ledger_files.ledger import Amount, LedgerUnreadable, Posting, Price, Transaction, unreadable

_EXACT = Context(prec=120)
_PRICED = Context(prec=28)
Totals = dict[str, Fraction]


def decimal_of(value: Fraction, context: Context = _EXACT) -> Decimal:
    """The exact decimal of a sum of products of decimals."""
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


class Balancing:
    """Balances the transactions of one journal; `decimals` says how exactly each commodity is written."""

    def __init__(self, decimals: Mapping[str, int]) -> None:
        self._decimals, self._file = decimals, ""
        self._held: defaultdict[str, defaultdict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))

    def balanced(self, raws: Iterable[RawTransaction]) -> list[Transaction]:
        """The transactions in order of days; raises LedgerUnreadable for one that does not balance."""
        return [self._balanced(raw) for raw in sorted(raws, key=lambda each: each.day)]

    def _balanced(self, raw: RawTransaction) -> Transaction:
        self._file = raw.file
        for posting in raw.postings:
            if posting.amount is None and posting.assertion is not None:
                self._assign(raw, posting)
        self._price_lots(raw)
        postings: dict[int, list[Posting]] = {}
        for brackets in ("", "[", "("):
            group = [each for each in raw.postings if each.brackets == brackets]
            if brackets != "(":
                self._imply_price(group)
            missing = [each for each in group if each.amount is None]
            if len(missing) > 1 or (missing and brackets == "("):
                raise self._fault(worded("this posting needs an amount; only one may lack it."), missing[-1].line)
            rest = _rest(group)
            if not missing and brackets != "(" and (left := self._left(rest)):
                raise self._fault(
                    worded("the transaction does not balance: {amount} are left over.", amount=left), raw.line
                )
            for each in group:
                postings[id(each)] = self._made(each, rest)
        made = [each for raw_posting in raw.postings for each in postings[id(raw_posting)]]
        self._check(raw, postings)
        return Transaction(raw.day, raw.text, tuple(made), raw.payee, raw.number, raw.flag, tuple(raw.tags), raw.line)

    def _assign(self, raw: RawTransaction, posting: RawPosting) -> None:
        """An amount that is left out before `= 100 EUR` is what brings the account there."""
        assert posting.assertion is not None
        wanted, commodity = posting.assertion.amount.number, posting.assertion.amount.commodity
        held = self._standing(posting.account, commodity, posting.assertion.whole)
        for each in raw.postings:
            if each is posting:
                break
            if each.amount is not None and each.account == posting.account and each.amount.commodity == commodity:
                held += Fraction(each.amount.number)
        posting.amount = self._worked_out(Fraction(wanted) - held, commodity)

    def _price_lots(self, raw: RawTransaction) -> None:
        """A posting with a lot and a price weighs by its price, as in hledger, else by its lot, as in ledger."""
        both = [each for each in raw.postings if each.lot is not None and each.price is not None]
        for each in both:
            if each.amount is not None and _weight(each, priced=True) == _weight(each, priced=False):
                each.price = None
        both = [each for each in both if each.price is not None]
        if not both:
            return
        if any(each.amount is None for each in raw.postings):
            raise self._fault(
                worded("a lot is sold at another price than its cost: write the amount of every posting."), both[0].line
            )
        by_price = not self._left(_rest(raw.postings, priced=True))
        for each in both:
            if by_price:
                each.lot = None
            else:
                each.price = None

    def _imply_price(self, group: list[RawPosting]) -> None:
        """Two commodities without any price price each other: the first written is priced in the second."""
        if any(each.amount is None or each.price is not None or each.lot is not None for each in group):
            return
        rest = {commodity: number for commodity, number in _rest(group).items() if self._left({commodity: number})}
        if len(rest) != 2 or (sum(number > 0 for number in rest.values()) != 1):
            return
        first = next(
            each.amount.commodity for each in group if each.amount is not None and each.amount.commodity in rest
        )
        second = next(each for each in rest if each != first)
        priced = [each for each in group if each.amount is not None and each.amount.commodity == first]
        for each in priced:
            assert each.amount is not None
            if len(priced) == 1:
                each.price = Price(decimal_of(abs(rest[second])), second, total=True)
            else:
                each.price = Price(decimal_of(abs(rest[second] / rest[first]), _PRICED), second)

    def _made(self, each: RawPosting, rest: Totals) -> list[Posting]:
        virtual = bool(each.brackets)
        if each.amount is not None:
            return [Posting(each.account, each.amount, each.lot, each.price, virtual)]
        return [
            Posting(each.account, self._worked_out(-number, commodity), None, None, virtual, True)
            for commodity, number in rest.items()
        ]

    def _worked_out(self, number: Fraction, commodity: str) -> Amount:
        """An amount that was left out, with the decimals that its commodity is written with."""
        exact, places = decimal_of(number), self._decimals.get(commodity, 0)
        if int(exact.as_tuple().exponent) > -places:
            exact = exact.quantize(Decimal(1).scaleb(-places), context=_EXACT)
        return Amount(exact, commodity)

    def _left(self, rest: Totals) -> str:
        """What does not round to nothing, as text."""
        found = []
        for commodity, number in rest.items():
            half = Fraction(1, 2 * 10 ** self._decimals[commodity]) if commodity in self._decimals else Fraction(0)
            if abs(number) > max(half, Fraction(1, 10**18)):
                found.append(f"{decimal_of(number, _PRICED):f} {commodity}")
        return ", ".join(found)

    def _check(self, raw: RawTransaction, postings: Mapping[int, list[Posting]]) -> None:
        for each in raw.postings:
            for posting in postings[id(each)]:
                self._held[each.account][posting.amount.commodity] += Fraction(posting.amount.number)
            if each.assertion is not None:
                self._assert(each, each.assertion)

    def _assert(self, posting: RawPosting, asserted: Assertion) -> None:
        commodity = asserted.amount.commodity
        held = self._standing(posting.account, commodity, asserted.whole)
        wanted = Fraction(asserted.amount.number)
        others = [
            each
            for account, totals in self._held.items()
            if account == posting.account or (asserted.whole and account.startswith(f"{posting.account}:"))
            for each, number in totals.items()
            if asserted.sole and number and each != commodity
        ]
        if held != wanted or others:
            raise self._fault(
                worded(
                    "{account} is said to hold {amount} {currency}, and holds {value}.",
                    account=posting.account,
                    amount=f"{asserted.amount.number:f}",
                    currency=commodity,
                    value=" + ".join([f"{decimal_of(held, _PRICED):f}", *others]),
                ),
                posting.line,
            )

    def _standing(self, account: str, commodity: str, whole: bool) -> Fraction:
        if not whole:
            return self._held[account][commodity]
        below = (each for each in self._held if each == account or each.startswith(f"{account}:"))
        return sum((self._held[each].get(commodity, Fraction()) for each in below), Fraction())

    def _fault(self, reason: str, line: int) -> LedgerUnreadable:
        return unreadable(reason, line, self._file)


def _weight(each: RawPosting, priced: bool) -> tuple[Fraction, str]:
    assert each.amount is not None
    lot = None if priced and each.price is not None else each.lot
    return Posting(each.account, each.amount, lot, each.price).weight()


def _rest(group: Iterable[RawPosting], priced: bool = False) -> Totals:
    """What the postings that have an amount leave over, by commodity."""
    rest: defaultdict[str, Fraction] = defaultdict(Fraction)
    for each in group:
        if each.amount is not None and each.brackets != "(":
            number, commodity = _weight(each, priced)
            rest[commodity] += number
    return {commodity: number for commodity, number in rest.items() if number}
