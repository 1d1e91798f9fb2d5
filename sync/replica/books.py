"""Reports of the books, read out of the replica without a network; the server reads the same (`server/reports`)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.reports.asked import Asked
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place
from shared_models.accounting.reports.report import Report, report
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id
from sync.books import reading
from sync.books.letterhead import BRANDING, Letterhead
from sync.books.letterhead import letterhead as headed
from sync.books.statements import Statement, open_on

if TYPE_CHECKING:
    from sync.papers.of_account import Account


def facts(connection: Connection) -> Facts:
    """What reports have to know of the books. Raises NotFound where none are kept."""
    return reading.facts(*(_rows(connection, each) for each in reading.FACTS))


def read(connection: Connection, asked: Asked) -> Report:
    """A report as of now. Raises NotFound where no books are kept."""
    known = facts(connection)
    asking = reading.asking(asked, known)
    found = [_rows(connection, statement) for _, _, statement in asking]
    return report(asked, known, reading.answers(asking, found))


def ledger(connection: Connection, asked: LedgerAsked, after: Place | None = None, limit: int = 500) -> LedgerPage:
    """Some lines of a ledger, from a place on. Raises NotFound where no books are kept."""
    before = [_rows(connection, each) for each in reading.opening(asked)]
    paging = reading.Paging(facts(connection), asked, before, after, limit)
    while (statement := paging.next()) is not None:
        paging.take(_rows(connection, statement))
    return paging.page()


def account(connection: Connection, party: Mapping[str, Id | None], span: Span) -> "Account":
    """What a customer's statement of account is made of. Raises NotFound where no books are kept."""
    from sync.papers.of_account import MOST, Account, ledger_of, open_of

    page = ledger(connection, ledger_of(party, span), limit=MOST)
    asked = [(open_of(span), 1, each) for each in open_on(open_of(span), ledger_of(party, span).narrowed)]
    found = [_rows(connection, statement) for _, _, statement in asked]
    return Account(facts(connection), page, reading.answers(asked, found)[open_of(span)])


def letterhead(connection: Connection) -> Letterhead | None:
    """What stands over a report on paper."""
    return headed(_rows(connection, BRANDING))


def _rows(connection: Connection, statement: Statement) -> list[tuple[object, ...]]:
    return list(connection.execute(statement.text, tuple(statement.parameters)).fetchall())
