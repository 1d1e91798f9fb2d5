"""Writes a ledger as a journal that hledger and ledger both take, in their common form.

Law: every amount is written in full, decimal point and no grouping. Shares leave at cost, as they are held; the price
they were sold at stands beside as a comment, because the two programs would make different profits of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction

from sync.ledger_files.kinds import LETTER
from sync.ledger_files.ledger import Amount, Ledger, Posting, Transaction
from sync.ledger_files.naming import journal_accounts, journal_commodity


def write_journal(ledger: Ledger) -> bytes:
    """The journal's bytes; `naming.journal_accounts` says which names had to change."""
    names = journal_accounts(ledger.accounts)
    blocks = [*_head(ledger, names), *(_transaction(each, names) for each in ledger.transactions)]
    return ("\n\n".join(blocks) + "\n").encode()


def _head(ledger: Ledger, names: Mapping[str, str]) -> Iterator[str]:
    if ledger.title:
        yield f"; {_plain(ledger.title)}"
    decimals: dict[str, int] = {}
    for each in (posting for one in ledger.transactions for posting in one.postings if not posting.inferred):
        places = max(-int(each.amount.number.as_tuple().exponent), 0)
        decimals[each.amount.commodity] = max(places, decimals.get(each.amount.commodity, 0))
    for commodity, places in decimals.items():
        name = journal_commodity(commodity)
        yield f"commodity {name}\n    format 1000.{'0' * max(places, 1)} {name}"
    for account in ledger.accounts:
        yield f"account {names[account.name]}\n    ; type: {LETTER[account.kind]}"
    if ledger.prices:
        yield "\n".join(
            f"P {each.day} {journal_commodity(each.commodity)} {_amount(each.price)}" for each in ledger.prices
        )


def _transaction(transaction: Transaction, names: Mapping[str, str]) -> str:
    text = _plain(transaction.text).replace(";", ",")
    payee = _plain(transaction.payee).replace(";", ",").replace("|", "/")
    words = f"{payee} | {text}" if payee or "|" in text else text
    number = re.sub(r"[()]", "", _plain(transaction.number))
    flag = transaction.flag if transaction.flag in ("*", "!") else "*" if transaction.flag else ""
    code = f"({number})" if number or words[:1] in tuple("(*!=") else ""
    lines = [" ".join(each for each in (transaction.day, flag, code, words) if each)]
    lines += [f"    ; {_tag(each)}" for each in transaction.tags]
    left_out = _left_out(transaction)
    lines += [_posting(each, names, open_amount=each is left_out) for each in transaction.postings]
    return "\n".join(lines)


def _left_out(transaction: Transaction) -> Posting | None:
    """The one posting whose amount the programs work out to be just what it is."""
    inferred = [each for each in transaction.postings if each.inferred and not each.virtual]
    rest: defaultdict[str, Fraction] = defaultdict(Fraction)
    for each in transaction.postings:
        if not each.virtual:
            number, commodity = each.weight()
            rest[commodity] += number
    return inferred[0] if len(inferred) == 1 and not any(rest.values()) else None


def _posting(posting: Posting, names: Mapping[str, str], open_amount: bool) -> str:
    name = names.get(posting.account, posting.account)
    account = f"({name})" if posting.virtual else name
    if open_amount:
        return f"    {account}"
    words = [f"    {account}  {_amount(posting.amount)}"]
    lot, price = posting.lot, posting.price
    if lot is not None:
        day = f" [{lot.day}]" if lot.day else ""
        words.append(f"{{{_amount(lot.cost)}}}{day} @ {_amount(lot.cost)}")
        beside = [f"lot: {_plain(lot.label)}"] if lot.label else []
        beside += [f"price: {_amount(Amount(price.number, price.commodity))}"] if price else []
        words += [f" ; {', '.join(beside)}"] if beside else []
    elif price is not None:
        words.append(f"{'@@' if price.total else '@'} {_amount(Amount(price.number, price.commodity))}")
    return " ".join(words)


def _amount(amount: Amount) -> str:
    return f"{amount.number:f} {journal_commodity(amount.commodity)}"


def _tag(tag: str) -> str:
    name, colon, value = tag.partition(":")
    name = re.sub(r"[\s,;]+", "-", name) or "tag"
    return f"{name}: {_plain(value).replace(',', ' ')}" if colon and value else f"{name}:"


def _plain(text: str) -> str:
    return " ".join(text.split())
