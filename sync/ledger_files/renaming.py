"""The same ledger with other names of its commodities; amounts stay as they are."""

from collections.abc import Mapping
from dataclasses import replace

from sync.ledger_files.ledger import Amount, Ledger, Posting


def with_commodities(ledger: Ledger, names: Mapping[str, str]) -> Ledger:
    """The ledger in which `$` is `USD`, say."""
    if not names:
        return ledger

    def amount(each: Amount) -> Amount:
        return Amount(each.number, names.get(each.commodity, each.commodity))

    def posting(each: Posting) -> Posting:
        price = each.price and replace(each.price, commodity=names.get(each.price.commodity, each.price.commodity))
        lot = each.lot and replace(each.lot, cost=amount(each.lot.cost))
        return replace(each, amount=amount(each.amount), price=price, lot=lot)

    return replace(
        ledger,
        accounts=tuple(replace(each, currency=names.get(each.currency, each.currency)) for each in ledger.accounts),
        transactions=tuple(replace(each, postings=tuple(map(posting, each.postings))) for each in ledger.transactions),
        prices=tuple(
            replace(each, commodity=names.get(each.commodity, each.commodity), price=amount(each.price))
            for each in ledger.prices
        ),
        base=names.get(ledger.base, ledger.base),
    )
