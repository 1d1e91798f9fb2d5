"""The totals of a document: its lines, its taxes, the rounding of cash, and the same in the ledger's own currency.

Law, for every document: the nets of the lines sum to the net; what the groups charge sums to the tax; net + tax +
rounding = gross; and all of this again in base currency. Each is reckoned from rounded parts that are shown, so that
whoever adds up the printed page finds the printed sum.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.reckoning.rounding import (
    HALF_UP,
    HUNDRED_PERCENT,
    PRICE_SCALE,
    QUANTITY_SCALE,
    RATE_SCALE,
    apportion,
    divide,
)
from shared_models.accounting.reckoning.tax_reckoning import Parts, Tax, Taxes, taxable, taxes_on, taxes_within
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LineTotal:
    """What one line comes to, in minor units.

    `amount` is quantity × unit price less the line's discount, as priced (with tax where prices include it);
    `discount` the line's part of the document's discount; `tax` what the line's taxes charge; `parts` each tax by
    itself, those of reverse charge too, and `parts_in_base` the same in base currency.
    """

    amount: int
    discount: int
    net: int
    tax: int
    parts: tuple[tuple[Id, int], ...]
    net_in_base: int
    parts_in_base: tuple[tuple[Id, int], ...]

    @property
    def gross(self) -> int:
        """Net and tax."""
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """What one tax comes to in a document, in minor units.

    `taxable` is what it was reckoned on, `tax` what the document charges: nothing for a reverse charge, where
    `self_assessed` is what the buyer owes the office and may deduct.
    """

    tax_id: Id
    percent: int
    taxable: int
    tax: int
    self_assessed: int
    taxable_in_base: int
    tax_in_base: int
    self_assessed_in_base: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What a document comes to, in minor units of its currency and of the base currency."""

    lines: tuple[LineTotal, ...]
    groups: tuple[TaxGroup, ...]
    net: int
    tax: int
    rounding: int
    gross: int
    net_in_base: int
    tax_in_base: int
    rounding_in_base: int
    gross_in_base: int


@dataclass(frozen=True, slots=True)
class _Conversion:
    """How the document's currency becomes the ledger's: as the fraction `multiplier / divisor` of minor units."""

    multiplier: int
    divisor: int
    mode: str

    def amount(self, value: int) -> int:
        return divide(value * self.multiplier, self.divisor, self.mode)

    def parts(self, total: int, values: Sequence[int]) -> list[int]:
        return apportion(total, [value * self.multiplier for value in values], self.divisor)


def document_totals(document: Row, lines: Sequence[Row], taxes: Taxes, base_currency: str) -> Totals:
    """The totals of a document; `taxes` holds those its lines name, with their rates of its day.

    The document gives `currency`, `rate`, `prices_include_tax`, `rounding_mode`, `tax_rounding`, `cash_rounding` and
    `discount`; a line `quantity`, `unit_price`, `discount`, `tax_ids`, and where it settles a down payment
    `settles_in_base`. Raises KeyError for a tax that is not given.
    """
    mode = _mode(document)
    amounts = [line_amount(line, document["currency"], mode) for line in lines]
    discounts = _discounts(document, lines, amounts, mode)
    priced = [amount - discount for amount, discount in zip(amounts, discounts, strict=True)]
    nets, parts = _taxed(document, priced, [line["tax_ids"] or () for line in lines], taxes, mode)
    charged = [sum(part for each, part in here.items() if not taxes[each].reverse_charge) for here in parts]
    net, tax = sum(nets), sum(charged)
    gross = in_cash(net + tax, document.get("cash_rounding") or 0, mode)
    conversion = _conversion(document, base_currency, mode)
    sums = [_tax_sum(each, nets, parts, taxes) for each in _levied(parts, taxes)]
    whole = [net, gross - net - tax, *(0 if each.tax.reverse_charge else each.amount for each in sums)]
    gross_in_base = conversion.amount(gross)
    net_in_base, rounding_in_base, *taxes_in_base = conversion.parts(gross_in_base, whole)
    nets_in_base = _lines_in_base(net_in_base, nets, parts, conversion)
    groups = [
        _group(each, in_base, nets_in_base, conversion) for each, in_base in zip(sums, taxes_in_base, strict=True)
    ]
    parts_in_base = _parts_in_base(sums, groups, parts, conversion)
    return Totals(
        lines=tuple(
            LineTotal(amounts[at], discounts[at], own, charged[at], here, nets_in_base[at], in_base)
            for at, (own, here, in_base) in enumerate(
                zip(nets, map(_as_tuple, parts), map(_as_tuple, parts_in_base), strict=True)
            )
        ),
        groups=tuple(groups),
        net=net,
        tax=tax,
        rounding=gross - net - tax,
        gross=gross,
        net_in_base=net_in_base,
        tax_in_base=sum(taxes_in_base),
        rounding_in_base=rounding_in_base,
        gross_in_base=gross_in_base,
    )


def line_amount(line: Row, currency: str, mode: str = HALF_UP) -> int:
    """Quantity × unit price × (1 - discount), rounded once to the currency's minor unit."""
    exact = line["quantity"] * line["unit_price"] * (HUNDRED_PERCENT - (line.get("discount") or 0))
    divisor = 10 ** (QUANTITY_SCALE + PRICE_SCALE) * HUNDRED_PERCENT
    return divide(exact * 10 ** exponent(currency), divisor, mode)


def untaxed(document: Row, lines: Sequence[Row]) -> int:
    """What the lines without taxes come to, but for what settles down payments."""
    mode = _mode(document)
    amounts = [line_amount(line, document["currency"], mode) for line in lines]
    parts = zip(lines, amounts, _discounts(document, lines, amounts, mode), strict=True)
    return sum(amount - off for line, amount, off in parts if not line["tax_ids"] and line["settles_net"] is None)


def in_cash(amount: int, step: int, mode: str = HALF_UP) -> int:
    """The amount that coins can pay, the smallest of them being `step` minor units; 0 leaves it as it is."""
    return divide(amount, step, mode) * step if step else amount


@dataclass(frozen=True, slots=True)
class _TaxSum:
    """A tax with the lines that carry it, what it is reckoned on beside their nets, and what it comes to."""

    tax: Tax
    positions: list[int]
    net: int
    taxes_below: int
    amount: int


def _mode(document: Row) -> str:
    return document.get("rounding_mode") or HALF_UP


def _discounts(document: Row, lines: Sequence[Row], amounts: Sequence[int], mode: str) -> list[int]:
    """The document's discount, laid on its lines; what settles a down payment was reckoned long ago."""
    percent = document.get("discount") or 0
    exact = [
        amount * percent if line.get("settles_in_base") is None else 0
        for line, amount in zip(lines, amounts, strict=True)
    ]
    return apportion(divide(sum(exact), HUNDRED_PERCENT, mode), exact, HUNDRED_PERCENT)


def _taxed(
    document: Row, priced: Sequence[int], carried: Sequence[Sequence[Id]], taxes: Taxes, mode: str
) -> tuple[list[int], list[Parts]]:
    """The net of each line, and what each of its taxes comes to."""
    per_line = document.get("tax_rounding") == "line"
    if not document.get("prices_include_tax"):
        return list(priced), taxes_on(priced, carried, taxes, per_line=per_line, mode=mode)
    within = taxes_within(priced, carried, taxes, per_line=per_line, mode=mode)
    nets = [price - sum(here.values()) for price, here in zip(priced, within, strict=True)]
    owed = [[each for each in here if taxes[each].reverse_charge] for here in carried]
    beside = taxes_on(nets, owed, taxes, per_line=per_line, mode=mode)
    return nets, [here | more for here, more in zip(within, beside, strict=True)]


def _levied(parts: Sequence[Parts], taxes: Taxes) -> Iterator[Tax]:
    """The taxes of a document, in the order in which its lines first name them."""
    yield from (taxes[each] for each in dict.fromkeys(each for here in parts for each in here))


def _tax_sum(tax: Tax, nets: Sequence[int], parts: Sequence[Parts], taxes: Taxes) -> _TaxSum:
    positions = [at for at, here in enumerate(parts) if tax.id in here]
    net = sum(nets[at] for at in positions)
    reckoned_on = sum(taxable(nets[at], parts[at], tax, taxes) for at in positions)
    return _TaxSum(tax, positions, net, reckoned_on - net, sum(parts[at][tax.id] for at in positions))


def _group(found: _TaxSum, tax_in_base: int, nets_in_base: Sequence[int], conversion: _Conversion) -> TaxGroup:
    reverse = found.tax.reverse_charge
    net_in_base = sum(nets_in_base[at] for at in found.positions)
    return TaxGroup(
        tax_id=found.tax.id,
        percent=found.tax.percent,
        taxable=found.net + found.taxes_below,
        tax=0 if reverse else found.amount,
        self_assessed=found.amount if reverse else 0,
        taxable_in_base=net_in_base + conversion.amount(found.taxes_below),
        tax_in_base=tax_in_base,
        self_assessed_in_base=conversion.amount(found.amount) if reverse else 0,
    )


def _parts_in_base(
    sums: Sequence[_TaxSum], groups: Sequence[TaxGroup], parts: Sequence[Parts], conversion: _Conversion
) -> list[Parts]:
    """What each tax comes to on each line, in base currency."""
    found: list[Parts] = [{} for _ in parts]
    for each, group in zip(sums, groups, strict=True):
        whole = group.tax_in_base + group.self_assessed_in_base
        own = conversion.parts(whole, [parts[at][group.tax_id] for at in each.positions])
        for at, part in zip(each.positions, own, strict=True):
            found[at][group.tax_id] = part
    return found


def _as_tuple(parts: Parts) -> tuple[tuple[Id, int], ...]:
    return tuple(parts.items())


def _conversion(document: Row, base_currency: str, mode: str) -> _Conversion:
    if document.get("rate") is None:
        return _Conversion(1, 1, mode)
    from_exponent, to_exponent = exponent(document["currency"]), exponent(base_currency)
    return _Conversion(document["rate"] * 10**to_exponent, 10 ** (RATE_SCALE + from_exponent), mode)


def _lines_in_base(net_in_base: int, nets: Sequence[int], parts: Sequence[Parts], conversion: _Conversion) -> list[int]:
    """The nets of the lines in base currency: first exact for each set of taxes, then within it for each line."""
    alike: dict[tuple[Id, ...], list[int]] = defaultdict(list)
    for at, here in enumerate(parts):
        alike[tuple(sorted(here))].append(at)
    wholes = conversion.parts(net_in_base, [sum(nets[at] for at in positions) for positions in alike.values()])
    found = [0] * len(nets)
    for positions, whole in zip(alike.values(), wholes, strict=True):
        for at, part in zip(positions, conversion.parts(whole, [nets[at] for at in positions]), strict=True):
            found[at] = part
    return found
