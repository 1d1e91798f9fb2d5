"""Writes a ledger as a beancount file that `bean-check` takes.

Law: every number is written in full. What beancount has no place for (a virtual posting) stands there as a comment.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from sync.ledger_files.ledger import Account, Ledger, Posting, Quote, Transaction
from sync.ledger_files.naming import beancount_accounts, beancount_commodities

_FIRST_DAY = "1900-01-01"


def write_beancount(ledger: Ledger) -> bytes:
    """The file's bytes; `naming.beancount_accounts` and `beancount_commodities` say which names had to change."""
    return _Writing(ledger).bytes()


def commodities_of(ledger: Ledger) -> list[str]:
    """Every commodity that a ledger names, in order of appearance."""
    found: dict[str, None] = {ledger.base: None} if ledger.base else {}
    for each in (posting for one in ledger.transactions for posting in one.postings):
        found[each.amount.commodity] = None
        if each.lot:
            found[each.lot.cost.commodity] = None
        if each.price:
            found[each.price.commodity] = None
    for quote in ledger.prices:
        found |= {quote.commodity: None, quote.price.commodity: None}
    for account in ledger.accounts:
        found |= {account.currency: None} if account.currency else {}
    return list(found)


class _Writing:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._accounts: Mapping[str, str] = beancount_accounts(ledger.accounts)
        self._commodities = beancount_commodities(commodities_of(ledger))
        self._first: dict[str, str] = {}
        self._last: dict[str, str] = {}
        self._loose: set[str] = set()
        for one in ledger.transactions:
            for each in one.postings:
                self._first[each.account] = min(one.day, self._first.get(each.account, one.day))
                self._last[each.account] = max(one.day, self._last.get(each.account, one.day))
                if each.lot is not None and not each.lot.day:
                    self._loose.add(each.account)

    def bytes(self) -> bytes:
        ledger = self._ledger
        options = {"title": ledger.title, "operating_currency": self._commodities.get(ledger.base, "")}
        if any(each.price and each.price.total for one in ledger.transactions for each in one.postings):
            # beancount divides a total price by the units, and has to overlook what its division leaves.
            options["inferred_tolerance_default"] = "*:0.000001"
        blocks = ["\n".join(f"option {_string(name)} {_string(value)}" for name, value in options.items() if value)]
        blocks.append("\n".join(line for each in ledger.accounts for line in self._account(each)))
        blocks.append("\n".join(map(self._quote, ledger.prices)))
        blocks += [self._transaction(each) for each in ledger.transactions]
        return ("\n\n".join(filter(None, blocks)) + "\n").encode()

    def _account(self, account: Account) -> list[str]:
        opened = min(filter(None, (account.opened, self._first.get(account.name))), default=_FIRST_DAY)
        name = self._accounts[account.name]
        currency = f" {self._name(account.currency)}" if account.currency else ""
        booking = ' "NONE"' if account.name in self._loose else ""
        lines = [f"{opened} open {name}{currency}{booking}"]
        if account.closed and account.closed > self._last.get(account.name, ""):
            lines.append(f"{account.closed} close {name}")
        return lines

    def _quote(self, quote: Quote) -> str:
        return (
            f"{quote.day} price {self._name(quote.commodity)} {self._money(quote.price.number, quote.price.commodity)}"
        )

    def _transaction(self, transaction: Transaction) -> str:
        payee = f"{_string(transaction.payee)} " if transaction.payee else ""
        tags = "".join(f" {_tag(each)}" for each in transaction.tags)
        flag = transaction.flag or "txn"
        lines = [f"{transaction.day} {flag} {payee}{_string(transaction.text)}{tags}"]
        if transaction.number:
            lines.append(f"  number: {_string(transaction.number)}")
        return "\n".join([*lines, *map(self._posting, transaction.postings)])

    def _posting(self, posting: Posting) -> str:
        account = self._accounts.get(posting.account, posting.account)
        words = f"  {account}  {self._money(posting.amount.number, posting.amount.commodity)}"
        if posting.lot is not None:
            day = f", {posting.lot.day}" if posting.lot.day else ""
            label = f", {_string(posting.lot.label)}" if posting.lot.label else ""
            words += f" {{{self._money(posting.lot.cost.number, posting.lot.cost.commodity)}{day}{label}}}"
        if posting.price is not None:
            sign = "@@" if posting.price.total else "@"
            words += f" {sign} {self._money(posting.price.number, posting.price.commodity)}"
        return f"  ; {words.strip()}" if posting.virtual else words

    def _money(self, number: Decimal, commodity: str) -> str:
        return f"{number:f} {self._name(commodity)}"

    def _name(self, commodity: str) -> str:
        return self._commodities[commodity]


def _string(text: str) -> str:
    plain = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


def _tag(tag: str) -> str:
    sign, name = ("^", tag[1:]) if tag.startswith("^") else ("#", tag)
    return sign + (re.sub(r"[^A-Za-z0-9\-/.]+", "-", name).strip("-") or "tag")
