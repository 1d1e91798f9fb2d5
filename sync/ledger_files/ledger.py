"""A whole ledger as another program keeps it: accounts, transactions and prices, exact and in the program's own order.

Law: a number is a Decimal as it was written, never a float; what a file says twice (an amount left out, a lot found by
its cost) is said here once, worked out. `entries.py` makes journal entries of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from shared_models.kernel.faults import Fault, worded

MAX_BYTES = 64 * 1024 * 1024
"""The largest ledger that is read, with all it includes: about a million postings."""
MAX_LINE = 64 * 1024
MAX_POSTINGS = 5_000
"""The most postings of one transaction."""
MAX_DIGITS = 30
"""The most digits before, and after, the point of a number."""


class LedgerUnreadable(Fault):
    """The file is no ledger that can be taken over whole: what is wrong, in which `line`, and what to do."""

    status = 422


def unreadable(reason: str, line: int, file: str = "") -> LedgerUnreadable:
    """The fault of one line; `file` is the name of an included file."""
    if file:
        return LedgerUnreadable(
            worded("{file}, line {line}: {reason}", file=file, line=line, reason=reason), line=line, file=file
        )
    return LedgerUnreadable(worded("Line {line}: {reason}", line=line, reason=reason), line=line)


class Kind(StrEnum):
    """The five kinds of accounts that every program knows."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"


@dataclass(frozen=True, slots=True)
class Account:
    """An account by its full name (`Assets:Bank:Giro`); days are ISO text, empty where the program says none."""

    name: str
    kind: Kind
    code: str = ""
    currency: str = ""
    opened: str = ""
    closed: str = ""

    @property
    def parent(self) -> str:
        """The name of the account above it, empty at the top."""
        return self.name.rpartition(":")[0]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of something: `Amount(Decimal("12.50"), "EUR")`, `Amount(Decimal("3"), "ACME")`."""

    number: Decimal
    commodity: str


@dataclass(frozen=True, slots=True)
class Price:
    """What one unit changed hands for, or all of the posting's units where `total`."""

    number: Decimal
    commodity: str
    total: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """At which cost a unit is held, and since when; `label` tells lots of the same day and cost apart."""

    cost: Amount
    day: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of a transaction, positive for debit.

    `virtual` marks a line outside of double entry (an envelope of a budget); `inferred` one whose number the program
    works out itself.
    """

    account: str
    amount: Amount
    lot: Lot | None = None
    price: Price | None = None
    virtual: bool = False
    inferred: bool = field(default=False, compare=False)

    def weight(self) -> tuple[Fraction, str]:
        """What the posting weighs when its transaction is balanced: at cost, else at its price, else itself."""
        units = Fraction(self.amount.number)
        if self.lot is not None:
            return units * Fraction(self.lot.cost.number), self.lot.cost.commodity
        if self.price is None:
            return units, self.amount.commodity
        if self.price.total:
            return Fraction(self.price.number) * (-1 if units < 0 else 1), self.price.commodity
        return units * Fraction(self.price.number), self.price.commodity


@dataclass(frozen=True, slots=True)
class Transaction:
    """What happened on a day; `number` is the voucher's, `flag` is `*` (cleared), `!` (pending) or empty."""

    day: str
    text: str
    postings: tuple[Posting, ...]
    payee: str = ""
    number: str = ""
    flag: str = ""
    tags: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """What one unit of a commodity cost on a day."""

    day: str
    commodity: str
    price: Amount


@dataclass(frozen=True, slots=True)
class Note:
    """Something in the file that was understood and not taken over."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything of one file; `base` is the currency its reports are in."""

    accounts: tuple[Account, ...]
    transactions: tuple[Transaction, ...]
    prices: tuple[Quote, ...] = ()
    base: str = ""
    title: str = ""
    notes: tuple[Note, ...] = field(default=(), compare=False)


def lines_of(data: bytes, file: str = "") -> Iterator[tuple[int, str]]:
    """The numbered lines of a file in UTF-8; raises LedgerUnreadable for other bytes and for hostile sizes."""
    if len(data) > MAX_BYTES:
        raise LedgerUnreadable(
            worded("The ledger has more than {limit} MB. Split it by year.", limit=MAX_BYTES // (1024 * 1024))
        )
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if len(raw) > MAX_LINE:
            raise unreadable(worded("a line has more than {limit} bytes.", limit=MAX_LINE), number, file)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            raise unreadable(worded("this is not UTF-8. Save the file as UTF-8."), number, file) from None
        if "\x00" in text:
            raise unreadable(worded("this is no text file."), number, file)
        yield number, text.rstrip("\r")
