"""The lines of a journal of hledger or ledger, taken apart: blocks, dates, the head of a transaction, a posting.

Law: what is written is read as it stands; working out what was left out is `journal_balance.py`'s.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from shared_models.kernel.faults import worded
from sync.ledger_files.amounts import Marks, NoAmount, parse_amount, skip
from sync.ledger_files.ledger import Amount, Lot, Price

_COMMENT = tuple(";#*%|")
_DATE = re.compile(r"(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?![\w])")
_HEAD = re.compile(
    r"(?P<day>[\d/.\-]+)(?:=[\d/.\-]+)?(?:[ \t]+(?P<flag>[*!]))?(?:[ \t]*\((?P<code>[^)]*)\))?(?P<rest>.*)"
)
_ACCOUNT = re.compile(r"(?:(?P<flag>[*!])[ \t]*)?(?P<account>.+?)(?P<rest>(?:  |[ ]?\t).*)?$")
_TAG = re.compile(r"(?:^|(?<=[\s,]))([^\s:,]+):(?!//)[ \t]*([^,]*)")
_COLONS = re.compile(r"^:((?:[^\s:]+:)+)$")
_OWN_DAY = re.compile(r"(?:^|[\s,])date:[ \t]*([\d/.\-]+)|\[([\d/.\-]+)(?:=[\d/.\-]+)?\]")
_LOT_DAY = re.compile(r"\[([\d/.\-]+)\]")
_LOT_LABEL = re.compile(r"\(([^()@]*)\)")
_PRICE = re.compile(r"\((@@?)\)|(@@?)")
_ASSERTION = re.compile(r"(==?\*?)")


@dataclass(frozen=True)
class Block:
    """A line that begins at the margin, and the indented ones below it, each with its number."""

    line: int
    head: str
    below: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Assertion:
    """`= 100 EUR` behind a posting: `sole` where no other commodity may be there, `whole` with the accounts below."""

    amount: Amount
    sole: bool
    whole: bool


@dataclass
class RawPosting:
    """A posting as written; `brackets` is `(` or `[` for a virtual one, else empty."""

    line: int
    account: str
    brackets: str = ""
    amount: Amount | None = None
    decimals: int = 0
    lot: Lot | None = None
    lot_total: bool = False
    price: Price | None = None
    assertion: Assertion | None = None


@dataclass
class RawTransaction:
    """A transaction as written."""

    line: int
    day: str
    flag: str
    number: str
    payee: str
    text: str
    tags: list[str]
    postings: list[RawPosting]
    file: str = ""


def blocks(lines: Iterable[tuple[int, str]]) -> Iterator[Block]:
    """What stands in a file apart from its comments; raises NoAmount at `Block.line` for lines that belong nowhere."""
    block: Block | None = None
    commented = ""
    for number, line in lines:
        bare = line.strip()
        if commented:
            commented = "" if bare == f"end {commented}" else commented
        elif bare in ("comment", "test") and line[:1].strip():
            commented = bare
        elif not bare:
            if block is not None:
                yield block
            block = None
        elif line[0] in " \t":
            if block is not None:
                block.below.append((number, bare))
            elif not bare.startswith(_COMMENT):
                yield Block(number, line)
        else:
            if block is not None:
                yield block
            block = None if line.startswith(_COMMENT) else Block(number, line.rstrip())
    if block is not None:
        yield block


def day_of(text: str, year: int | None) -> str:
    """The ISO day of `2026-11-20`, `2026/1/5`, `2026.1.5` or, in a default year, `1/5`; raises NoAmount."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise NoAmount(worded("'{value}' is not a day such as 2026-11-20", value=text[:40]))
    if not found[1] and year is None:
        raise NoAmount(worded("'{value}' has no year. Write it, or a line such as 'Y 2026' before.", value=text))
    try:
        return date(int(found[1] or year or 0), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        raise NoAmount(worded("'{value}' is not a day such as 2026-11-20", value=text[:40])) from None


def head_of(block: Block, year: int | None) -> RawTransaction:
    """The first line of a transaction: day, flag, number, payee and text."""
    found = _HEAD.match(block.head)
    if found is None:
        raise NoAmount(worded("'{value}' is no line that a ledger begins.", value=block.head[:40]))
    words, _, comment = found["rest"].partition(";")
    first, bar, second = words.strip().partition("|")
    payee, text = (first.strip(), second.strip()) if bar else ("", first)
    day = day_of(found["day"], year)
    return RawTransaction(
        block.line, day, found["flag"] or "", found["code"] or "", payee, text, tags_of(comment.strip()), []
    )


def tags_of(comment: str) -> list[str]:
    """The tags in a comment: `name:value, other:` of hledger and `:name:other:` of ledger."""
    if found := _COLONS.match(comment):
        return [each for each in found[1].split(":") if each]
    return [f"{name}:{value.strip()}" if value.strip() else name for name, value in _TAG.findall(comment)]


def own_day(comment: str, year: int | None) -> str:
    """The day that a posting's comment gives it, empty when none."""
    found = _OWN_DAY.search(comment)
    return day_of(found[1] or found[2], year) if found else ""


def posting_of(line: int, text: str, marks: Marks, default: str, year: int | None) -> tuple[RawPosting, str]:
    """A posting and its comment; raises NoAmount."""
    found = _ACCOUNT.match(text)
    if found is None:
        raise NoAmount(worded("'{value}' is no amount.", value=text[:40]))
    account, rest = found["account"].strip(), (found["rest"] or "").strip()
    brackets = account[0] if account[:1] + account[-1:] in ("()", "[]") and len(account) > 2 else ""
    posting = RawPosting(line, account[1:-1].strip() if brackets else account, brackets)
    if not posting.account:
        raise NoAmount(worded("a posting names no account."))
    at = 0
    if rest and rest[0] not in ";=":
        amount = parse_amount(rest, 0, marks, default)
        posting.amount, posting.decimals, at = amount.amount, amount.decimals, amount.end
    at = _behind(posting, rest, at, marks, default, year)
    if at < len(rest) and rest[at] != ";":
        raise NoAmount(worded("'{value}' is not understood behind an amount.", value=rest[at : at + 40]))
    return posting, rest[at + 1 :].strip()


def _behind(posting: RawPosting, rest: str, at: int, marks: Marks, default: str, year: int | None) -> int:
    """Reads what may follow an amount: its lot, its price and a balance assertion; returns where that ends."""
    cost: Amount | None = None
    day = label = ""
    while (at := skip(rest, at)) < len(rest):
        if rest[at] == "{":
            posting.lot_total = rest.startswith("{{", at)
            inner = parse_amount(rest, skip(rest, at + 1 + posting.lot_total) + (rest[at + 1 : at + 2] == "="), marks)
            cost, at = inner.amount, skip(rest, inner.end)
            if not rest.startswith("}}" if posting.lot_total else "}", at):
                raise NoAmount(worded("'{value}' is not understood behind an amount.", value=rest[at : at + 40]))
            at += 1 + posting.lot_total
        elif found := _LOT_DAY.match(rest, at):
            day, at = day_of(found[1], year), found.end()
        elif found := _PRICE.match(rest, at):
            price = parse_amount(rest, found.end(), marks, default)
            number, total = price.amount.number, "@@" in found[0]
            posting.price = Price(number.copy_abs() if total else number, price.amount.commodity, total)
            at = price.end
        elif found := _LOT_LABEL.match(rest, at):
            label, at = found[1].strip(), found.end()
        elif found := _ASSERTION.match(rest, at):
            asserted = parse_amount(rest, found.end(), marks, default)
            posting.assertion = Assertion(asserted.amount, found[0].startswith("=="), found[0].endswith("*"))
            at = asserted.end
        else:
            break
    if cost is not None and posting.amount is not None:
        posting.lot = Lot(_per_unit(cost, posting), day, label)
    elif cost is not None or (posting.price is not None and posting.amount is None):
        raise NoAmount(worded("a price stands behind no amount."))
    return at


def _per_unit(cost: Amount, posting: RawPosting) -> Amount:
    if not posting.lot_total or posting.amount is None or not posting.amount.number:
        return cost
    return Amount(cost.number / posting.amount.number.copy_abs(), cost.commodity)
