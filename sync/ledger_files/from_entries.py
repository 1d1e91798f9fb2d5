"""Entries as a ledger that can be written for other programs: the way back from `entries.py`.

Law: in the other program each account is worth, at cost, exactly what it is worth here; a line in another currency is
priced as a whole (`100.00 USD @@ 91.23 EUR`), so that no rate has to be rounded.
"""

from collections.abc import Iterable
from decimal import Decimal

from shared_models.kernel.money import exponent, to_text
from sync.ledger_files.entries import DraftLine, EntryDraft
from sync.ledger_files.ledger import Account, Amount, Ledger, Posting, Price, Quote, Transaction


def ledger_of(
    drafts: Iterable[EntryDraft], accounts: Iterable[Account], base: str, title: str = "", prices: Iterable[Quote] = ()
) -> Ledger:
    """The ledger of entries; `accounts` names every account that their lines name."""
    transactions = (
        Transaction(
            each.day,
            each.text,
            tuple(_posting(line, base) for line in (*each.lines, *each.beside)),
            each.payee,
            each.number,
            "*",
            each.tags,
            each.line,
        )
        for each in drafts
    )
    ordered = sorted(transactions, key=lambda each: each.day)
    return Ledger(tuple(accounts), tuple(ordered), tuple(prices), base, title)


def _posting(line: DraftLine, base: str) -> Posting:
    worth = _money(line.amount, base)
    if line.currency and line.foreign * line.amount > 0:
        units = _money(line.foreign, line.currency)
    elif line.quantity and (line.quantity * line.amount > 0 or not line.amount):
        units = Amount(line.quantity, line.commodity)
    else:
        return Posting(line.account, worth, virtual=line.virtual)
    price = Price(worth.number.copy_abs(), base, total=True) if line.amount else None
    return Posting(line.account, units, None, price, line.virtual)


def _money(amount: int, currency: str) -> Amount:
    return Amount(Decimal(to_text(amount, exponent(currency))), currency)
