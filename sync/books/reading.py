"""A report read out of a store: its questions become statements, the rows that come back its answers.

It asks in two steps, `facts` and `answers`, both as statements in a row, so that a server sends each step at once.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.charts.plan import Account
from shared_models.accounting.reports.asked import Asked
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place, page
from shared_models.accounting.reports.needs import Need, OpenOn, SumsOf, TaggedIn, needs, until
from shared_models.accounting.reports.report import Answers
from shared_models.accounting.reports.span import Span, day_before
from shared_models.kernel.faults import NotFound
from sync.books import statements
from sync.books.statements import Statement

Rows = Sequence[Sequence[Any]]
FACTS = (statements.SETTINGS, statements.ACCOUNTS, statements.YEARS)


def facts(settings: Rows, accounts: Rows, years: Rows) -> Facts:
    """What the rows of FACTS say. Raises NotFound where no books are kept yet."""
    if not settings:
        raise NotFound("There are no books yet. Set them up first.")
    currency, chart, start = settings[0]
    listed = [Account(key, code, name, AccountType(kind), line) for key, code, name, kind, line in accounts]
    return Facts(currency, chart, start, listed, [Span(str(first), str(last)) for first, last in years])


def asking(asked: Asked, of: Facts) -> list[tuple[Need, int, Statement]]:
    """The statements of a report: each with what it answers, and whether its amounts are added or taken off."""
    return [(need, sign, each) for need in needs(asked, of) for sign, each in _statements(need, asked)]


def answers(asked: Sequence[tuple[Need, int, Statement]], found: Sequence[Rows]) -> Answers:
    """What the rows of the statements say, put together by what was asked."""
    told: dict[Need, Any] = {}
    for (need, sign, _), rows in zip(asked, found, strict=True):
        match need:
            case SumsOf():
                pairs = told.setdefault(need, {})
                for key, debit, credit in rows:
                    had = pairs.get(key, (0, 0))
                    pairs[key] = (had[0] + sign * debit, had[1] + sign * credit)
            case TaggedIn():
                tags = told.setdefault(need, {})
                for tag, amount in rows:
                    tags[tag] = tags.get(tag, 0) + amount
            case OpenOn():
                told.setdefault(need, []).extend((each[0], each[1] or "", each[2], each[3]) for each in rows)
    return told


def opening(asked: LedgerAsked) -> list[Statement]:
    """The statements of the balances before a ledger's first line."""
    return list(statements.sums(until(day_before(asked.span.first)), asked.narrowed))


class Paging:
    """A page of a ledger being read: which account's lines come next, until there are enough."""

    def __init__(self, of: Facts, asked: LedgerAsked, before: Iterable[Rows], after: Place | None, limit: int) -> None:
        self._asked, self._after, self._limit = asked, after, limit
        listed = (
            [asked.account] if asked.account else [each.id for each in sorted(of.accounts, key=lambda each: each.code)]
        )
        if asked.parties_only:
            kept = set(of.of_types(AccountType.RECEIVABLE, AccountType.PAYABLE))
            listed = [each for each in listed if each in kept]
        self._balances = dict.fromkeys(listed, 0)
        for key, debit, credit in (row for rows in before for row in rows):
            if key in self._balances:
                self._balances[key] += debit - credit
        self._left = listed[listed.index(after.account_id) :] if after and after.account_id in listed else listed
        self._rows: list[Sequence[Any]] = []

    def next(self) -> Statement | None:
        """What is to be asked now; None when the page is full, or there is nothing left."""
        missing = self._limit + 1 - len(self._rows)
        if missing <= 0 or not self._left:
            return None
        account = self._left[0]
        after = self._after if self._after and self._after.account_id == account else None
        return statements.lines(account, self._asked, after, missing)

    def take(self, rows: Rows) -> None:
        """The rows of what was asked last."""
        self._rows += rows
        self._left = self._left[1:]

    def page(self) -> LedgerPage:
        """The page; balances of accounts without a line are in its opening."""
        known = {key: each for key, each in self._balances.items() if each}
        return page(self._rows, known, self._after, self._limit)


def _statements(need: Need, asked: Asked) -> Iterator[tuple[int, Statement]]:
    match need:
        case SumsOf(span, with_closing):
            yield from ((1, each) for each in statements.sums(span, asked.narrowed))
            if not with_closing:
                yield from ((-1, each) for each in statements.closing(span, asked.narrowed))
        case TaggedIn(span):
            yield from ((1, each) for each in statements.tagged(span, asked.narrowed))
        case OpenOn():
            yield from ((1, each) for each in statements.open_on(need, asked.narrowed))
