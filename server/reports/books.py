"""Reports of the books, read out of PostgreSQL: the statements and the reckoning are those of the devices."""

from collections.abc import Mapping, Sequence

from server.database.reads import Reads, Rows
from server.database.tenant import Tenant
from shared_models.accounting.reports.asked import Asked
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place
from shared_models.accounting.reports.report import Report, report
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id
from sync.books import reading
from sync.books.dunning import Proposed, asking, proposed
from sync.books.letterhead import BRANDING, Letterhead
from sync.books.letterhead import letterhead as headed
from sync.books.statements import Statement, for_postgresql, open_on
from sync.papers.of_account import MOST, Account, ledger_of, open_of


async def facts(reads: Reads, tenant: Tenant) -> Facts:
    """What reports have to know of the books. Raises NotFound where none are kept."""
    return reading.facts(*await _rows(reads, tenant, reading.FACTS))


async def read(reads: Reads, tenant: Tenant, asked: Asked) -> Report:
    """A report as of now. Raises NotFound where no books are kept."""
    known = await facts(reads, tenant)
    asking = reading.asking(asked, known)
    found = await _rows(reads, tenant, [statement for _, _, statement in asking])
    return report(asked, known, reading.answers(asking, found))


async def ledger(
    reads: Reads, tenant: Tenant, asked: LedgerAsked, after: Place | None = None, limit: int = 500
) -> LedgerPage:
    """Some lines of a ledger, from a place on. Raises NotFound where no books are kept."""
    before = await _rows(reads, tenant, reading.opening(asked))
    paging = reading.Paging(await facts(reads, tenant), asked, before, after, limit)
    while (statement := paging.next()) is not None:
        [rows] = await _rows(reads, tenant, [statement])
        paging.take(rows)
    return paging.page()


async def account(reads: Reads, tenant: Tenant, party: Mapping[str, Id | None], span: Span) -> Account:
    """What a customer's statement of account is made of. Raises NotFound where no books are kept."""
    known = await facts(reads, tenant)
    page = await ledger(reads, tenant, ledger_of(party, span), limit=MOST)
    asked = [(open_of(span), 1, each) for each in open_on(open_of(span), ledger_of(party, span).narrowed)]
    found = await _rows(reads, tenant, [statement for _, _, statement in asked])
    return Account(known, page, reading.answers(asked, found)[open_of(span)])


async def dunning(reads: Reads, tenant: Tenant, day: str) -> Proposed:
    """The dunning letters that would be written on a day."""
    return proposed(day, await _rows(reads, tenant, asking(day)))


async def letterhead(reads: Reads, tenant: Tenant) -> Letterhead | None:
    """What stands over a report on paper."""
    [rows] = await _rows(reads, tenant, [BRANDING])
    return headed(rows)


async def _rows(reads: Reads, tenant: Tenant, statements: Sequence[Statement]) -> list[Rows]:
    return await reads.in_tenant(tenant, *(for_postgresql(each) for each in statements))
