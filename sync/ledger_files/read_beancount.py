"""Reads a beancount file: what beancount books is what is read, to the last decimal, or the file is refused whole.

Law: own reader, nothing of beancount is imported (it is GPL). Plugins are not run; what they would add is said in the
ledger's notes. Claims (`balance`) are checked, and padding (`pad`) makes the transactions that beancount makes.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal, DecimalException
from fractions import Fraction

from shared_models.kernel.faults import worded
from sync.ledger_files.amounts import NoAmount
from sync.ledger_files.bean_booking import Booking, Tolerances
from sync.ledger_files.bean_directives import FLAGS, BeanTransaction, Claim, Pad, iso, posting, transaction
from sync.ledger_files.bean_words import Line, Words, logical_lines
from sync.ledger_files.journal_balance import decimal_of
from sync.ledger_files.kinds import TOP
from sync.ledger_files.ledger import (
    MAX_BYTES,
    MAX_POSTINGS,
    Account,
    Amount,
    Kind,
    Ledger,
    LedgerUnreadable,
    Note,
    Posting,
    Quote,
    Transaction,
    lines_of,
    unreadable,
)
from sync.ledger_files.rates import base_of
from sync.ledger_files.read_journal import Include

_DEEPEST = 16
_OVER = frozenset("note document event query custom commodity".split())
_NO_PLUGIN = "The plugin {name} is not run: what it would change or add is not here."


def read_beancount(data: bytes, include: Include | None = None) -> Ledger:
    """The ledger in a beancount file's bytes; raises LedgerUnreadable."""
    reading = _Reading(include)
    reading.file(data, "")
    methods = {name: method for name, method in reading.methods.items() if method}
    booking = Booking(methods, reading.option("booking_method"), reading.tolerances)
    ordered = sorted(reading.transactions, key=lambda each: each.day)
    transactions = [booking.booked(each) for each in ordered]
    transactions += _padding(reading, transactions)
    transactions.sort(key=lambda each: each.day)
    used = {each.account: None for one in transactions for each in one.postings}
    tops = {reading.option(f"name_{top.lower()}") or top: kind for kind, top in TOP.items()}
    for name in used:
        if name not in reading.accounts:
            reading.accounts[name] = Account(name, Kind.ASSET)
    return Ledger(
        tuple(_of_kind(each, tops) for each in reading.accounts.values()),
        tuple(transactions),
        tuple(reading.prices),
        reading.option("operating_currency") or base_of(reading.prices, transactions),
        reading.option("title"),
        tuple(reading.notes),
    )


def _of_kind(account: Account, tops: dict[str, Kind]) -> Account:
    kind = tops.get(account.name.partition(":")[0])
    if kind is None:
        raise LedgerUnreadable(
            worded("The account {account} begins with none of {words}.", account=account.name, words=", ".join(tops))
        )
    return Account(account.name, kind, account.code, account.currency, account.opened, account.closed)


def _padding(reading: "_Reading", transactions: Iterable[Transaction]) -> list[Transaction]:
    """Checks every claim, and makes the transactions that padding adds."""
    held: defaultdict[str, defaultdict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    pads: dict[str, tuple[Pad, set[str]]] = {}
    made: list[Transaction] = []
    events: list[tuple[str, int, int, Transaction | Claim | Pad]] = [
        *((each.day, 0, each.line, each) for each in reading.claims),
        *((each.day, 1, each.line, each) for each in transactions),
        *((each.day, 1, each.line, each) for each in reading.pads),
    ]
    for *_, event in sorted(events, key=lambda each: each[:3]):
        if isinstance(event, Transaction):
            for each in event.postings:
                held[each.account][each.amount.commodity] += Fraction(each.amount.number)
        elif isinstance(event, Pad):
            pads[event.account] = (event, set())
        else:
            below = [name for name in held if name == event.account or name.startswith(f"{event.account}:")]
            has = sum((held[name][event.amount.commodity] for name in below), Fraction())
            lacking = Fraction(event.amount.number) - has
            if abs(lacking) <= _tolerated(event, reading.tolerances):
                continue
            pad, done = pads.get(event.account, (None, set()))
            if pad is None or event.amount.commodity in done:
                raise _unmet(event, has)
            done.add(event.amount.commodity)
            made.append(_padded(pad, Amount(decimal_of(lacking), event.amount.commodity)))
            for each in made[-1].postings:
                held[each.account][each.amount.commodity] += Fraction(each.amount.number)
    return made


def _tolerated(claim: Claim, tolerances: Tolerances) -> Fraction:
    if claim.tolerance is not None:
        return Fraction(claim.tolerance)
    exponent = int(claim.amount.number.as_tuple().exponent)
    return 2 * Fraction(tolerances.multiplier) / 10**-exponent if exponent < 0 else Fraction(0)


def _unmet(claim: Claim, has: Fraction) -> LedgerUnreadable:
    reason = worded(
        "{account} is said to hold {amount} {currency}, and holds {value}.",
        account=claim.account,
        amount=f"{claim.amount.number:f}",
        currency=claim.amount.commodity,
        value=f"{decimal_of(has):f}",
    )
    return unreadable(reason, claim.line, claim.file)


def _padded(pad: Pad, amount: Amount) -> Transaction:
    other = Amount(amount.number.copy_negate(), amount.commodity)
    postings = (Posting(pad.account, amount), Posting(pad.source, other))
    return Transaction(pad.day, f"Padding of {pad.account}", postings, flag="P", line=pad.line)


class _Reading:
    """What has been read so far."""

    def __init__(self, include: Include | None) -> None:
        self._include, self._bytes, self._depth, self._file = include, 0, 0, ""
        self._tags: list[str] = []
        self._options: dict[str, str] = {}
        self._defaults: dict[str, Decimal] = {}
        self._current: BeanTransaction | None = None
        self._dated = False
        self.tolerances = Tolerances(default=self._defaults)
        self.accounts: dict[str, Account] = {}
        self.methods: dict[str, str] = {}
        self.transactions: list[BeanTransaction] = []
        self.claims: list[Claim] = []
        self.pads: list[Pad] = []
        self.prices: list[Quote] = []
        self.notes: list[Note] = []

    def option(self, name: str) -> str:
        """What the file sets an option to, the first time; empty when it does not."""
        return self._options.get(name, "")

    def file(self, data: bytes, name: str) -> None:
        """Read one file, and what it includes."""
        self._bytes += len(data)
        self._depth += 1
        if self._bytes > MAX_BYTES or self._depth > _DEEPEST:
            raise LedgerUnreadable(worded("The ledger includes more than can be read, or itself."))
        self._dated, self._current = False, None
        for line in logical_lines(lines_of(data, name)):
            self._file = name
            try:
                self._line(line)
            except NoAmount as wrong:
                raise unreadable(str(wrong), line.number, name) from None
        self._depth -= 1

    def _line(self, line: Line) -> None:
        words = Words(line.text)
        if line.indented:
            self._below(line, words)
            return
        self._current, self._dated = None, words.next.kind == "day"
        if self._dated:
            self._directive(line, iso(words.take().text), words)
            return
        word = words.a("word")
        if word == "option":
            self._set(words.a("string"), words.a("string"))
        elif word == "plugin":
            self.notes.append(Note(line.number, _NO_PLUGIN.format(name=words.a("string"))))
        elif word == "include":
            self._included(words.a("string"))
        elif word == "pushtag":
            self._tags.append(words.a("tag").removeprefix("#"))
        elif word == "poptag":
            tag = words.a("tag").removeprefix("#")
            self._tags = [each for each in self._tags if each != tag]
        elif word not in ("pushmeta", "popmeta"):
            raise NoAmount(worded("'{value}' is not understood here.", value=word))

    def _below(self, line: Line, words: Words) -> None:
        if words.next.kind == "key" and (self._dated or self._current):
            if words.take().text == "number:" and self._current and not self._current.postings:
                self._current.number = words.a("string") if words.next.kind == "string" else ""
            return  # what else is written about a directive has no place in books
        if self._current is None:
            raise NoAmount(worded("an indented line belongs to no transaction."))
        if words.next.kind == "tag":
            while words.next.kind == "tag":
                self._current.tags.append(words.take().text.removeprefix("#"))
            words.end()
            return
        self._current.postings.append(posting(line.number, words))
        if len(self._current.postings) > MAX_POSTINGS:
            raise NoAmount(worded("a transaction has more than {limit} postings.", limit=MAX_POSTINGS))

    def _directive(self, line: Line, day: str, words: Words) -> None:
        word = words.take().text
        if word == "txn" or word in FLAGS:
            self._current = transaction(line.number, day, word, words)
            self._current.tags += self._tags
            self._current.file = self._file
            self.transactions.append(self._current)
        elif word in _OVER:
            if word == "custom":
                self.notes.append(Note(line.number, "A custom directive is not taken over."))
        elif word in _DIRECTIVES:
            _DIRECTIVES[word](self, line, day, words)
        else:
            raise NoAmount(worded("'{value}' is not understood here.", value=word[:40]))

    def _open(self, line: Line, day: str, words: Words) -> None:
        name = words.a("account")
        held = []
        while words.next.kind == "commodity":
            held.append(words.commodity())
            words.found(",")
        if words.next.kind == "string":
            self.methods[name] = words.a("string").upper()
        words.end()
        kept = self.accounts.get(name)
        if kept is not None and kept.opened:
            raise NoAmount(worded("the account {account} is opened twice.", account=name))
        self.accounts[name] = Account(
            name, Kind.ASSET, "", held[0] if len(held) == 1 else "", day, kept.closed if kept else ""
        )

    def _close(self, line: Line, day: str, words: Words) -> None:
        name = words.a("account")
        words.end()
        kept = self.accounts.get(name, Account(name, Kind.ASSET))
        self.accounts[name] = Account(name, kept.kind, "", kept.currency, kept.opened, day)

    def _claim(self, line: Line, day: str, words: Words) -> None:
        name, number = words.a("account"), words.number()
        tolerance = words.number() if words.found("~") else None
        amount = Amount(number, words.commodity())
        words.end()
        self.claims.append(Claim(line.number, day, name, amount, tolerance, self._file))

    def _pad(self, line: Line, day: str, words: Words) -> None:
        self.pads.append(Pad(line.number, day, words.a("account"), words.a("account"), self._file))
        words.end()

    def _price(self, line: Line, day: str, words: Words) -> None:
        self.prices.append(Quote(day, words.commodity(), Amount(words.number(), words.commodity())))
        words.end()

    def _set(self, name: str, value: str) -> None:
        self._options.setdefault(name, value)
        try:
            if name == "inferred_tolerance_multiplier":
                self.tolerances.multiplier = Decimal(value)
            elif name == "inferred_tolerance_default":
                commodity, _, number = value.partition(":")
                self._defaults[commodity] = Decimal(number)
            elif name == "infer_tolerance_from_cost":
                self.tolerances.from_cost = value.upper() in ("TRUE", "1")
        except DecimalException:
            raise NoAmount(worded("'{value}' is not a number such as 1234.50", value=value[:40])) from None

    def _included(self, name: str) -> None:
        if self._include is None:
            raise NoAmount(worded("the file '{file}' is included. Give it as well, or put it in here.", file=name))
        try:
            data = self._include(name)
        except OSError:
            raise NoAmount(worded("the file '{file}' is included and cannot be read.", file=name)) from None
        self.file(data, name)


_DIRECTIVES: dict[str, Callable[[_Reading, Line, str, Words], None]] = {
    "open": _Reading._open,
    "close": _Reading._close,
    "balance": _Reading._claim,
    "pad": _Reading._pad,
    "price": _Reading._price,
}
