"""What taxes come to: on net prices, and within prices that include them.

Law: on net prices each tax is reckoned once for the document, on the sum of the rounded nets that carry it, and the
result is laid on the lines by largest remainder; by option on each line by itself. Within inclusive prices the same
is done for each combination of taxes: tax = gross × r / (100 + r), and net is what remains. A tax on taxes is
reckoned on the net and the plain taxes of the same line. A reverse charge is owed to the office by the buyer and never
part of a price.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, apportion, divide
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id

Parts = dict[Id, int]
"""What each tax comes to on one line, in minor units."""


class NoTaxRate(Fault):
    """The tax was not yet, or is no longer, levied on that day."""

    status = 422


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax as it is levied on the day of a document.

    `percent` has four decimals; a negative one is withheld. `account_id` is None where the tax cannot be recovered:
    then it is part of what was bought; `recoverable` is the percent of it that can. `transition_account_id` holds the
    tax until it is paid, where it is owed only then (cash basis). `counter_account_id` takes the other side of a
    reverse charge. Tags are the boxes of the tax return; refunds have the same where none are named for them.
    """

    id: Id
    percent: int
    name: str = ""
    category: str = "S"
    on_taxes: bool = False
    reverse_charge: bool = False
    account_id: Id | None = None
    refund_account_id: Id | None = None
    counter_account_id: Id | None = None
    transition_account_id: Id | None = None
    recoverable: int = HUNDRED_PERCENT
    base_tags: tuple[str, ...] = ()
    tax_tags: tuple[str, ...] = ()
    counter_tags: tuple[str, ...] = ()
    refund_base_tags: tuple[str, ...] = ()
    refund_tax_tags: tuple[str, ...] = ()


Taxes = Mapping[Id, Tax]


def rate_on(history: Iterable[Mapping[str, Any]], day: str) -> int:
    """The percent of a tax on an ISO day, by its history `[{"valid_from": day or None, "percent": …}]` in any order.

    Raises NoTaxRate before the first day, and from the day of an entry whose percent is None.
    """
    known = [each for each in history if (each.get("valid_from") or "") <= day]
    latest = max(known, key=lambda each: each.get("valid_from") or "", default=None)
    if latest is None or latest["percent"] is None:
        raise NoTaxRate(worded("The tax has no rate on {day}.", day=day), field="tax_ids")
    return int(latest["percent"])


def taxes_on(
    nets: Sequence[int],
    carried: Sequence[Sequence[Id]],
    taxes: Taxes,
    *,
    per_line: bool = False,
    mode: str = HALF_UP,
) -> list[Parts]:
    """What each tax comes to on each line of those nets; `carried` names the taxes of each line."""
    parts: list[Parts] = [{} for _ in nets]
    for tax, positions in _plain_first(carried, taxes):
        exact = [taxable(nets[at], parts[at], tax, taxes) * tax.percent for at in positions]
        if per_line:
            found = [divide(each, HUNDRED_PERCENT, mode) for each in exact]
        else:
            found = apportion(divide(sum(exact), HUNDRED_PERCENT, mode), exact, HUNDRED_PERCENT)
        for at, part in zip(positions, found, strict=True):
            parts[at][tax.id] = part
    return parts


def taxable(net: int, parts: Parts, tax: Tax, taxes: Taxes) -> int:
    """What a tax is reckoned on, on one line: the net, and for a tax on taxes the plain taxes with it."""
    if not tax.on_taxes:
        return net
    return net + sum(part for other, part in parts.items() if _is_plain(taxes[other]))


def taxes_within(
    grosses: Sequence[int],
    carried: Sequence[Sequence[Id]],
    taxes: Taxes,
    *,
    per_line: bool = False,
    mode: str = HALF_UP,
) -> list[Parts]:
    """What each tax comes to within each line's inclusive price; taxes of reverse charge are left out.

    The net of a line is its gross less its parts.
    """
    parts: list[Parts] = [{} for _ in grosses]
    for within, positions in _combinations(carried, taxes, per_line):
        shares = _shares(within)
        whole = HUNDRED_PERCENT**2 + sum(shares)
        gross = sum(grosses[at] for at in positions)
        tax = divide(gross * sum(shares), whole, mode)
        each_tax = apportion(tax, [gross * share for share in shares], whole)
        nets = apportion(gross - tax, [grosses[at] * HUNDRED_PERCENT**2 for at in positions], whole)
        remaining = [grosses[at] - net for at, net in zip(positions, nets, strict=True)]
        for here, share, amount in zip(within[:-1], shares, each_tax, strict=False):
            for place, part in enumerate(apportion(amount, [grosses[at] * share for at in positions], whole)):
                parts[positions[place]][here.id] = part
                remaining[place] -= part
        for at, part in zip(positions, remaining, strict=True):
            parts[at][within[-1].id] = part
    return parts


def _is_plain(tax: Tax) -> bool:
    return not tax.on_taxes and not tax.reverse_charge


def _plain_first(carried: Sequence[Sequence[Id]], taxes: Taxes) -> Iterator[tuple[Tax, list[int]]]:
    """Each tax with the positions of the lines that carry it; taxes on taxes come last."""
    positions: dict[Id, list[int]] = defaultdict(list)
    for at, here in enumerate(carried):
        for tax_id in dict.fromkeys(here):
            positions[tax_id].append(at)
    for tax_id in sorted(positions, key=lambda each: taxes[each].on_taxes):
        yield taxes[tax_id], positions[tax_id]


def _combinations(
    carried: Sequence[Sequence[Id]], taxes: Taxes, per_line: bool
) -> Iterator[tuple[list[Tax], list[int]]]:
    """The taxes that stand in a price together, and the positions of the lines that have just these."""
    positions: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, here in enumerate(carried):
        within = sorted({tax_id for tax_id in here if not taxes[tax_id].reverse_charge})
        if within:
            positions[(at if per_line else None, *within)].append(at)
    for key, found in positions.items():
        yield [taxes[str(tax_id)] for tax_id in key[1:]], found


def _shares(within: Sequence[Tax]) -> list[int]:
    """What each tax adds to a net of HUNDRED_PERCENT²."""
    plain = HUNDRED_PERCENT + sum(tax.percent for tax in within if not tax.on_taxes)
    return [tax.percent * (plain if tax.on_taxes else HUNDRED_PERCENT) for tax in within]
