"""What a discount that is taken when paying consists of: less net for each set of taxes, and less tax for each tax.

Law: the parts sum to the discount, in both currencies; each is the document's own, in proportion.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shared_models.accounting.reckoning.document_totals import TaxGroup, Totals
from shared_models.accounting.reckoning.rounding import allot, divide
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class NetPart:
    """The net of all lines that carry the same taxes, in minor units of both currencies."""

    tax_ids: tuple[Id, ...]
    net: int
    net_in_base: int


@dataclass(frozen=True, slots=True)
class DiscountParts:
    """By how much the nets and the taxes of a document become less; `nets` and what groups charge sum to the discount.

    What a reverse charge becomes less by is no part of it.
    """

    nets: tuple[NetPart, ...]
    groups: tuple[TaxGroup, ...]


def discount_parts(totals: Totals, discount: int, discount_in_base: int) -> DiscountParts:
    """The parts of a discount on a document's gross."""
    nets = net_parts(totals)
    amounts = allot(discount, [each.net for each in nets] + [each.tax for each in totals.groups])
    in_base = allot(
        discount_in_base, [each.net_in_base for each in nets] + [each.tax_in_base for each in totals.groups]
    )
    less = [replace(each, net=amounts[at], net_in_base=in_base[at]) for at, each in enumerate(nets)]
    groups = [
        replace(
            each,
            taxable=sum(part.net for part in less if each.tax_id in part.tax_ids),
            taxable_in_base=sum(part.net_in_base for part in less if each.tax_id in part.tax_ids),
            tax=amounts[at],
            tax_in_base=in_base[at],
            self_assessed=divide(each.self_assessed * discount, totals.net + totals.tax or 1),
            self_assessed_in_base=divide(
                each.self_assessed_in_base * discount_in_base, totals.net_in_base + totals.tax_in_base or 1
            ),
        )
        for at, each in enumerate(totals.groups, len(nets))
    ]
    return DiscountParts(tuple(less), tuple(groups))


def net_parts(totals: Totals) -> Sequence[NetPart]:
    """The nets of a document by the taxes that its lines carry."""
    nets: dict[tuple[Id, ...], NetPart] = {}
    for line in totals.lines:
        tax_ids = tuple(sorted(tax_id for tax_id, _ in line.parts))
        known = nets.get(tax_ids, NetPart(tax_ids, 0, 0))
        nets[tax_ids] = NetPart(tax_ids, known.net + line.net, known.net_in_base + line.net_in_base)
    return list(nets.values())
