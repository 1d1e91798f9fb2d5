"""Settling a down payment: the final document takes back, line by line, what the down payment's document charged.

Law: the account of down payments ends at nothing in base currency, whatever the rates were. What is taken back carries
the same taxes as what was charged, so the final document charges tax on the rest only.
"""

from collections.abc import Sequence
from typing import Any

from shared_models.accounting.reckoning.discount_parts import NetPart, net_parts
from shared_models.accounting.reckoning.document_totals import Totals
from shared_models.accounting.reckoning.rounding import PRICE_SCALE, divide
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent


def charged_on(totals: Totals, part: NetPart) -> int:
    """The tax that was charged on the lines of a set of taxes."""
    alike = (line for line in totals.lines if tuple(sorted(tax_id for tax_id, _ in line.parts)) == part.tax_ids)
    return sum(line.tax for line in alike)


def settling(
    totals: Totals,
    currency: str,
    account_id: Id,
    text: str,
    *,
    prices_include_tax: bool = False,
    taken: Sequence[NetPart] | None = None,
) -> list[dict[str, Any]]:
    """The document lines that settle a down payment of those totals, one for each set of taxes.

    `account_id` is that of down payments, `prices_include_tax` that of the document which they become part of. Where
    it is true the taxes are those within the same gross. `taken` is the part that is settled, None for the whole.
    """
    whole = {each.tax_ids: each for each in net_parts(totals)}
    found = []
    for part in whole.values() if taken is None else taken:
        charged = charged_on(totals, whole[part.tax_ids])
        if taken is not None:
            charged = divide(charged * part.net, whole[part.tax_ids].net)
        price = part.net + (charged if prices_include_tax else 0)
        found.append(
            {
                "product_id": None,
                "text": text,
                "quantity": -(10**6),
                "unit": None,
                "unit_price": price * 10 ** (PRICE_SCALE - exponent(currency)),
                "discount": None,
                "account_id": account_id,
                "tax_ids": list(part.tax_ids),
                "analytic_id": None,
                "settles_net": -part.net,
                "settles_in_base": -part.net_in_base,
            }
        )
    return found
