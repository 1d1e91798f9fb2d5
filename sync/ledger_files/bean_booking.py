"""Books the transactions of a beancount file as beancount does: which lots leave, and what was left out.

Sources: beancount's documents "How Inventories Work" (booking methods) and "Precision & Tolerances". A tolerance is
half of the last decimal that a transaction is written with; an amount left out is rounded to that decimal.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal

from shared_models.kernel.faults import worded
from sync.ledger_files.bean_directives import BeanPosting, BeanTransaction, CostSpec
from sync.ledger_files.bean_words import REAL
from sync.ledger_files.ledger import Amount, Lot, Posting, Price, Transaction, unreadable

_HALF = Decimal("0.5")
_NEAT = 5
"""beancount rounds to a tolerance of fewer digits than these."""


@dataclass
class Tolerances:
    """The options that say how exactly a transaction must balance."""

    multiplier: Decimal = _HALF
    default: Mapping[str, Decimal] | None = None
    from_cost: bool = False

    def of(self, postings: Iterable[Posting]) -> dict[str, Decimal]:
        """The tolerance of each commodity in one transaction, by the amounts that were written."""
        found = dict(self.default or {})
        by_cost: defaultdict[str, Decimal] = defaultdict(Decimal)
        written: dict[str, Decimal] = {}
        for each in postings:
            exponent = int(each.amount.number.as_tuple().exponent)
            if each.inferred or exponent >= 0:
                continue
            tolerance = REAL.multiply(Decimal(1).scaleb(exponent), self.multiplier)
            written[each.amount.commodity] = max(tolerance, written.get(each.amount.commodity, tolerance))
            rate = each.lot.cost if each.lot else each.price and Amount(each.price.number, each.price.commodity)
            if self.from_cost and rate:
                by_cost[rate.commodity] += min(REAL.multiply(tolerance, rate.number), _HALF)
        for commodity, tolerance in by_cost.items():
            written[commodity] = max(tolerance, written.get(commodity, tolerance))
        return found | written


class Booking:
    """The lots of every account, as the transactions before have left them."""

    def __init__(self, methods: Mapping[str, str], method: str, tolerances: Tolerances) -> None:
        self._methods, self._method, self._tolerances = methods, method or "STRICT", tolerances
        self._lots: defaultdict[tuple[str, str], dict[Lot, Decimal]] = defaultdict(dict)

    def booked(self, raw: BeanTransaction) -> Transaction:
        """The transaction with everything worked out; raises LedgerUnreadable."""
        postings: list[Posting] = []
        missing: list[BeanPosting] = []
        for each in raw.postings:
            if each.amount is None:
                missing.append(each)
            elif each.cost is None:
                postings.append(Posting(each.account, each.amount, None, each.price))
            else:
                postings += self._with_lots(raw, each, each.amount, each.cost)
        tolerances = self._tolerances.of(postings)
        rest = _rest(postings)
        for each in missing:
            if not each.commodity and len(missing) > 1:
                raise unreadable(worded("this posting needs an amount; only one may lack it."), each.line, raw.file)
            for commodity in [each.commodity] if each.commodity else list(rest):
                number = _rounded(rest.pop(commodity, Decimal(0)).copy_negate(), tolerances.get(commodity))
                if number:
                    postings.append(Posting(each.account, Amount(number, commodity), inferred=True))
        left = [
            f"{number:f} {commodity}"
            for commodity, number in _rest(postings).items()
            if number.copy_abs() > tolerances.get(commodity, tolerances.get("*", Decimal(0)))
        ]
        if left:
            reason = worded("the transaction does not balance: {amount} are left over.", amount=", ".join(left))
            raise unreadable(reason, raw.line, raw.file)
        tags = tuple(dict.fromkeys(raw.tags))
        return Transaction(raw.day, raw.text, tuple(postings), raw.payee, raw.number, raw.flag, tags, raw.line)

    def _with_lots(self, raw: BeanTransaction, each: BeanPosting, amount: Amount, spec: CostSpec) -> list[Posting]:
        lots = self._lots[each.account, amount.commodity]
        method = self._methods.get(each.account, self._method)
        leaving = method != "NONE" and any(held * amount.number < 0 for held in lots.values())
        if not leaving:
            taken = {self._new_lot(raw, each, amount, spec): amount.number}
        else:
            fitting = {lot: held for lot, held in lots.items() if _fits(lot, spec) and held * amount.number < 0}
            taken = _taken(fitting, amount.number, method)
            if not taken:
                reason = worded(
                    "it is not clear which lots of {currency} leave {account}. Write their cost and day.",
                    currency=amount.commodity,
                    account=each.account,
                )
                raise unreadable(reason, each.line, raw.file)
        for lot, number in taken.items():
            lots[lot] = REAL.add(lots.get(lot, Decimal(0)), number)
            if not lots[lot]:
                del lots[lot]
        return [
            Posting(each.account, Amount(number, amount.commodity), lot, _share(each, number, amount.number))
            for lot, number in taken.items()
        ]

    def _new_lot(self, raw: BeanTransaction, each: BeanPosting, amount: Amount, spec: CostSpec) -> Lot:
        if (spec.each is None and spec.all is None) or not spec.commodity or not amount.number:
            raise unreadable(worded("units that come in need their cost."), each.line, raw.file)
        cost = spec.each or Decimal(0)
        if spec.all is not None:
            cost = REAL.add(cost, REAL.divide(spec.all.copy_abs(), amount.number.copy_abs()))
        return Lot(Amount(cost, spec.commodity), spec.day or raw.day, spec.label)


def _fits(lot: Lot, spec: CostSpec) -> bool:
    return (
        (spec.each is None or spec.each == lot.cost.number)
        and spec.commodity in ("", lot.cost.commodity)
        and spec.day in ("", lot.day)
        and spec.label in ("", lot.label)
    )


def _taken(fitting: Mapping[Lot, Decimal], number: Decimal, method: str) -> dict[Lot, Decimal]:
    """How many units leave which lots; none when it cannot be told or there are too few."""
    wanted = number.copy_negate()
    total = sum(fitting.values(), Decimal(0))
    if not fitting or abs(total) < abs(wanted):
        return {}
    if method.startswith("STRICT") and len(fitting) > 1 and total != wanted:
        same = [lot for lot, held in fitting.items() if held == wanted]
        return {min(same, key=lambda lot: lot.day): number} if same and method == "STRICT_WITH_SIZE" else {}
    order = {
        "LIFO": lambda lot: (lot.day,),
        "HIFO": lambda lot: (lot.cost.number,),
    }.get(method, lambda lot: (lot.day,))
    taken: dict[Lot, Decimal] = {}
    for lot in sorted(fitting, key=order, reverse=method in ("LIFO", "HIFO")):
        part = min(fitting[lot], wanted, key=abs)
        if part:
            taken[lot] = part.copy_negate()
            wanted = REAL.subtract(wanted, part)
    return taken


def _share(each: BeanPosting, number: Decimal, whole: Decimal) -> Price | None:
    """The part of a total price that falls on some of the units; a price for each stays."""
    if each.price is None or not each.price.total or number == whole:
        return each.price
    return replace(each.price, number=REAL.divide(REAL.multiply(each.price.number, number), whole))


def _rest(postings: Iterable[Posting]) -> dict[str, Decimal]:
    rest: defaultdict[str, Decimal] = defaultdict(Decimal)
    for each in postings:
        units = each.amount.number
        if each.lot is not None:
            number, commodity = REAL.multiply(units, each.lot.cost.number), each.lot.cost.commodity
        elif each.price is not None and each.price.total:
            number, commodity = each.price.number.copy_sign(units), each.price.commodity
        elif each.price is not None:
            number, commodity = REAL.multiply(units, each.price.number), each.price.commodity
        else:
            number, commodity = units, each.amount.commodity
        rest[commodity] = REAL.add(rest[commodity], number)
    return {commodity: number for commodity, number in rest.items() if number}


def _rounded(number: Decimal, tolerance: Decimal | None) -> Decimal:
    if not tolerance:
        return number
    quantum = REAL.normalize(REAL.multiply(tolerance, Decimal(2)))
    if len(quantum.as_tuple().digits) >= _NEAT:
        return number
    return number.quantize(quantum, ROUND_HALF_EVEN, REAL)
