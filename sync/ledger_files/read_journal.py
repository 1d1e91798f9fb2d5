"""Reads a journal of hledger or ledger: the directives and forms that both programs share, whole or not at all.

Law: what changes figures in a way that is not understood (rules for automatic or periodic postings, expressions) is
refused with its line; what does not is read over.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from shared_models.kernel.faults import worded
from sync.ledger_files.amounts import Marks, NoAmount, mark_of, parse_amount, unquoted
from sync.ledger_files.journal_balance import Balancing
from sync.ledger_files.journal_lines import (
    Block,
    RawTransaction,
    blocks,
    day_of,
    head_of,
    own_day,
    posting_of,
    tags_of,
)
from sync.ledger_files.kinds import by_letter, kinds_of
from sync.ledger_files.ledger import (
    MAX_BYTES,
    MAX_POSTINGS,
    Account,
    Kind,
    Ledger,
    LedgerUnreadable,
    Note,
    Quote,
    Transaction,
    lines_of,
    unreadable,
)
from sync.ledger_files.rates import base_of
from sync.ledger_files.renaming import with_commodities

Include = Callable[[str], bytes]
"""Gives the bytes of a file by the name that an `include` line says; raises OSError when there is none."""

SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "CA$": "CAD", "A$": "AUD", "US$": "USD"}
"""Which currency a sign means unless it is told otherwise."""
_DEEPEST = 16
_REFUSED = {
    "=": worded("rules for automatic postings are not taken over. Write their postings out ('hledger print --auto')."),
    "~": worded("periodic transactions are a budget or a forecast, not books. Remove them, or write them out."),
}
_OVER = frozenset("payee tag tags N note assert check".split())


def read_journal(
    data: bytes, include: Include | None = None, *, base: str = "", symbols: Mapping[str, str] = SYMBOLS
) -> Ledger:
    """The ledger in a journal's bytes; raises LedgerUnreadable. `base` is the currency of bare numbers and reports."""
    reading = _Reading(include)
    reading.default = base
    reading.file(data, "")
    decimals = reading.written | reading.declared
    transactions = Balancing(decimals).balanced(reading.transactions)
    used = {each.account: None for one in transactions for each in one.postings if not each.virtual}
    accounts = _accounts(reading, used)
    ledger = Ledger(accounts, tuple(transactions), tuple(reading.prices), reading.default, "", tuple(reading.notes))
    ledger = with_commodities(ledger, _named(reading, transactions, symbols))
    return ledger if ledger.base else replace(ledger, base=base_of(ledger.prices, ledger.transactions))


def _named(reading: "_Reading", transactions: Iterable[Transaction], symbols: Mapping[str, str]) -> Mapping[str, str]:
    """Which currency each sign of the ledger means."""
    used = reading.seen | {each.amount.commodity for one in transactions for each in one.postings}
    named = {sign: code for sign, code in symbols.items() if sign in used}
    for sign, code in named.items():
        if code in used:
            raise LedgerUnreadable(
                worded("The ledger writes both {value} and {currency}: write one of them.", value=sign, currency=code)
            )
    return named


def _accounts(reading: "_Reading", used: Mapping[str, None]) -> tuple[Account, ...]:
    kinds, unknown = kinds_of([*reading.kinds, *used], {name: kind for name, kind in reading.kinds.items() if kind})
    if unknown := [each for each in unknown if each in used]:
        raise LedgerUnreadable(
            worded(
                "It cannot be told whether {account} is an asset, a liability, equity, income or an expense. Add a "
                "line 'account' with its name and, two spaces behind it, '; type: A' (or L, E, R, X).",
                account=unknown[0],
            )
        )
    return tuple(Account(name, kinds[name]) for name in dict.fromkeys([*reading.kinds, *used]) if name in kinds)


class _Reading:
    """What has been read so far, and what the directives above say about the lines below."""

    def __init__(self, include: Include | None) -> None:
        self._include, self._bytes, self._depth = include, 0, 0
        self._file = ""
        self._year: int | None = None
        self._general = ""
        self._marks: dict[str, str] = {}
        self._aliases: list[tuple[str, str]] = []
        self._above: list[str] = []
        self.default = ""
        self.kinds: dict[str, Kind | None] = {}
        self.transactions: list[RawTransaction] = []
        self.prices: list[Quote] = []
        self.written: dict[str, int] = {}
        self.declared: dict[str, int] = {}
        self.seen: set[str] = set()
        self.notes: list[Note] = []

    def file(self, data: bytes, name: str) -> None:
        """Read one file, and what it includes."""
        self._bytes += len(data)
        if self._bytes > MAX_BYTES or self._depth > _DEEPEST:
            raise LedgerUnreadable(worded("The ledger includes more than can be read, or itself."))
        before = (self._year, self._general, list(self._aliases), list(self._above), self.default)
        self._depth += 1
        self._file = name
        for block in blocks(lines_of(data, name)):
            try:
                self._block(block)
            except NoAmount as wrong:
                raise unreadable(str(wrong), wrong.line or block.line, name) from None
            self._file = name
        self._depth -= 1
        if self._depth:
            self._year, self._general, self._aliases, self._above, self.default = before

    def _block(self, block: Block) -> None:
        first = block.head[0]
        if first.isdigit():
            self._transaction(block)
            return
        if first in _REFUSED:
            raise NoAmount(_REFUSED[first])
        word, _, rest = block.head.lstrip("!@").partition(" ")
        rest = rest.strip()
        if re.fullmatch(r"Y\d{4}", word):
            word, rest = "Y", word[1:]
        if word in ("apply", "end"):
            second, _, rest = rest.partition(" ")
            word, rest = f"{word} {second}".strip(), rest.strip()
        directive = _DIRECTIVES.get(word)
        if directive is not None:
            directive(self, rest, block)
        elif word not in _OVER:
            raise NoAmount(worded("'{value}' is no line that can be taken over.", value=block.head[:40]))

    def _transaction(self, block: Block) -> None:
        raw = head_of(block, self._year)
        raw.file = self._file
        for line, text in block.below:
            if text.startswith(";"):
                raw.tags += tags_of(text.lstrip("; "))
                continue
            try:
                posting, comment = posting_of(line, text, self._all_marks(), self.default, self._year)
                if own := own_day(comment, self._year):
                    self._same_day(own, raw.day)
            except NoAmount as wrong:
                wrong.line = line
                raise
            posting.account = self._named(posting.account)
            if posting.amount is not None:
                commodity = posting.amount.commodity
                self.written[commodity] = max(self.written.get(commodity, 0), posting.decimals)
            raw.postings.append(posting)
        if len(raw.postings) > MAX_POSTINGS:
            raise NoAmount(worded("a transaction has more than {limit} postings.", limit=MAX_POSTINGS))
        self.transactions.append(raw)

    @staticmethod
    def _same_day(own: str, day: str) -> None:
        if own != day:
            raise NoAmount(worded("a posting has a day of its own, {day}. Make two transactions of it.", day=own))

    def _all_marks(self) -> Marks:
        return Marks(self._marks, self._general)

    def _named(self, account: str) -> str:
        name = ":".join([*self._above, account])
        for old, new in reversed(self._aliases):
            if name == old or name.startswith(f"{old}:"):
                name = new + name[len(old) :]
        return name

    def _account(self, rest: str, block: Block) -> None:
        name, _, comment = re.sub(r"  +|\t", "  ", rest).partition("  ")
        name = self._named(name.strip())
        said = [comment.lstrip("; "), *(text.lstrip("; ") for _, text in block.below)]
        tags = dict(tag.partition(":")[::2] for text in said for tag in tags_of(text))
        self.kinds[name] = by_letter(tags["type"]) if "type" in tags else self.kinds.get(name)

    def _commodity(self, rest: str, block: Block) -> None:
        samples = [rest, *(text[6:].strip() for _, text in block.below if text.startswith("format"))]
        for sample in (each.partition(";")[0].strip() for each in samples):
            if not re.search(r"\d", unquoted(sample)):
                continue
            mark = mark_of(sample)
            found = parse_amount(sample, 0, Marks({}, mark), self.default)
            self._marks[found.amount.commodity] = mark or "."
            self.declared[found.amount.commodity] = found.decimals

    def _default(self, rest: str, block: Block) -> None:
        self._commodity(rest, block)
        self.default = parse_amount(rest, 0, Marks({}, mark_of(rest))).amount.commodity

    def _price(self, rest: str, block: Block) -> None:
        day, _, rest = rest.partition(" ")
        rest = re.sub(r"^\d{1,2}:\d{2}(:\d{2})?\s+", "", rest.strip())
        found = re.match(r'"([^"]+)"|(\S+)', rest)
        if found is None:
            raise NoAmount(worded("'{value}' is no line that can be taken over.", value=block.head[:40]))
        price = parse_amount(rest, found.end(), self._all_marks(), self.default).amount
        commodity = found[1] or found[2]
        self.seen |= {commodity, price.commodity}
        self.prices.append(Quote(day_of(day, self._year), commodity, price))

    def _included(self, rest: str, block: Block) -> None:
        if self._include is None:
            raise NoAmount(worded("the file '{file}' is included. Give it as well, or put it in here.", file=rest))
        try:
            data = self._include(rest)
        except OSError:
            raise NoAmount(worded("the file '{file}' is included and cannot be read.", file=rest)) from None
        self.file(data, rest)

    def _alias(self, rest: str, block: Block) -> None:
        old, _, new = rest.partition("=")
        if rest.startswith("/") or not new.strip():
            raise NoAmount(worded("'{value}' is no line that can be taken over.", value=block.head[:40]))
        self._aliases.append((old.strip(), new.strip()))

    def _default_year(self, rest: str, block: Block) -> None:
        if not re.fullmatch(r"\d{4}", rest):
            raise NoAmount(worded("'{value}' is not a year.", value=rest[:40]))
        self._year = int(rest)

    def _decimal_mark(self, rest: str, block: Block) -> None:
        self._general = rest[:1]

    def _apply_account(self, rest: str, block: Block) -> None:
        self._above.append(rest)

    def _end(self, rest: str, block: Block) -> None:
        if block.head.startswith("end aliases"):
            self._aliases.clear()
        elif self._above:
            self._above.pop()


Directive = Callable[[_Reading, str, Block], None]
_DIRECTIVES: dict[str, Directive] = {
    "account": _Reading._account,
    "commodity": _Reading._commodity,
    "D": _Reading._default,
    "P": _Reading._price,
    "include": _Reading._included,
    "alias": _Reading._alias,
    "Y": _Reading._default_year,
    "year": _Reading._default_year,
    "apply year": _Reading._default_year,
    "decimal-mark": _Reading._decimal_mark,
    "apply account": _Reading._apply_account,
    "end apply": _Reading._end,
    "end": _Reading._end,
    "end aliases": _Reading._end,
}
