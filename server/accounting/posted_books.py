"""The posted entries of some days, read out of PostgreSQL with whatever they name."""

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection
from server.database.database import TenantTransactions, driver
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.ledger_files.posted_books import PostedBooks, in_order

_OPENINGS = """
SELECT account_id, sum(debit - credit)::bigint FROM ledger_line WHERE day < %s GROUP BY account_id
"""
_NAMES = """
SELECT id, title FROM company WHERE id = ANY(%(ids)s::uuid[])
UNION ALL SELECT id, title FROM contact WHERE id = ANY(%(ids)s::uuid[])
"""


async def posted_books(database: TenantTransactions, tenant: Tenant, first_day: str, last_day: str) -> PostedBooks:
    """The books of these days; raises NotFound where none are kept."""
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        settings = await _all(connection, SETTINGS[0])
        if not settings:
            raise NotFound("No books are kept here yet.")
        posted = sql.SQL("posted_at IS NOT NULL AND day BETWEEN %s AND %s")
        entries = await stored.where(connection, catalogue().record_type("entry"), posted, [first_day, last_day])
        openings = await (await connection.execute(_OPENINGS, [first_day])).fetchall()
        named = {line[name] for each in entries for line in each["lines"] for name in _PARTIES if name in line}
        return PostedBooks(
            first_day,
            last_day,
            settings[0],
            next(iter(await _all(connection, BRANDING[0])), None),
            {each["id"]: each for each in await _all(connection, "account")},
            {each["id"]: each for each in await _all(connection, "journal")},
            await _names(connection, sorted(named)),
            list(in_order(entries)),
            {str(account): int(amount) for account, amount in openings},
        )


_PARTIES = ("company_id", "contact_id")


async def _all(connection: Connection, name: str) -> list[Row]:
    """Every record of a type, deleted ones included: an entry may name them."""
    found = await stored.where(connection, catalogue().record_type(name), sql.SQL("true"), [])
    return sorted(found, key=lambda each: str(each.get("code") or each["id"]))


async def _names(connection: Connection, ids: list[Id]) -> dict[Id, str]:
    found = await (await connection.execute(_NAMES, {"ids": ids})).fetchall()
    return {str(key): str(title) for key, title in found}
