"""A ledger page by page: the lines of accounts in the order of their days, each with the balance after it.

Law: a page continues the one before it exactly; the place where it goes on carries the balance.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.reports.asked import EVERYTHING, Narrowed
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class LedgerAsked:
    """A ledger: of one account or of all, of everything or of one party.

    `parties_only` leaves out what a party's entries have on accounts that hold no open items: it makes the account of a
    customer or a vendor.
    """

    span: Span
    account: Id = ""
    narrowed: Narrowed = EVERYTHING
    parties_only: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The last line of a page, with the balance after it."""

    account_id: Id
    day: str
    entry_id: Id
    position: int
    balance: int


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line; amounts in minor units, `balance` is debit less credit after it, `open` what is not matched of it."""

    account_id: Id
    day: str
    entry_id: Id
    position: int
    number: str | None
    text: str | None
    party_id: Id | None
    party: str
    debit: int
    credit: int
    currency: str | None
    foreign: int | None
    due: str | None
    open: int
    balance: int

    @property
    def place(self) -> Place:
        """Where the page after this line goes on."""
        return Place(self.account_id, self.day, self.entry_id, self.position, self.balance)


@dataclass(frozen=True)
class LedgerPage:
    """Some lines, the balances before them by account where it is the first page, and where the next page begins."""

    lines: Sequence[LedgerLine]
    opening: Mapping[Id, int]
    next: Place | None


def page(rows: Iterable[Sequence[Any]], opening: Mapping[Id, int], after: Place | None, limit: int) -> LedgerPage:
    """A page of the rows of a store, of which one more than the limit says that there are others."""
    lines: list[LedgerLine] = []
    for each in _balanced(rows, opening, after):
        if len(lines) == limit:
            return LedgerPage(lines, {} if after else opening, lines[-1].place)
        lines.append(each)
    return LedgerPage(lines, {} if after else opening, None)


def _balanced(rows: Iterable[Sequence[Any]], opening: Mapping[Id, int], after: Place | None) -> Iterator[LedgerLine]:
    at, balance = (after.account_id, after.balance) if after else ("", 0)
    for row in rows:
        account, day, entry, position, number, text, party, name, debit, credit, currency, foreign, due, left = row
        if account != at:
            at, balance = account, opening.get(account, 0)
        balance += debit - credit
        yield LedgerLine(
            account, str(day), entry, position, number, text, party, name or "", debit, credit,
            currency, foreign, str(due) if due else None, left, balance,
        )  # fmt: skip
