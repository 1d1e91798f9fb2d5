"""`apply` is the only way to write a tenant's records: sync, REST, imports and jobs all end here.

A batch is decided in pure code on a snapshot, and what it writes is made ready. Then the tenant's lock is taken:
whoever holds it is the only writer. When nobody has written since the snapshot, what was decided stands, and is written
set by set in one transaction with the feed and the verdicts; otherwise it is decided again first. A mutation that was
decided before gets its first verdict again. When PostgreSQL refuses a batch it is halved until the mutation at fault
stands alone, which is then rejected; the others go through. A batch may hold the mutations of several people on several
devices: what takes effect is what would have taken effect one after the other.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import psycopg
from sqlalchemy import exc

from server.changes import feed, verdicts
from server.changes.deciding import Asked, decide_on
from server.changes.stored import Connection
from server.changes.writing import write, writing_of
from server.database.database import TenantTransactions, driver
from server.database.tenant import Tenant
from server.derive import ledger
from server.derive.frozen import REFUSED
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import Fault, RuleBroken, Unavailable, Unexpected, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.moving import pieces
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict, rejected
from sync.protocol.mutation_form import storable

LOCK_TIMEOUT = "10s"
Committed = Callable[[Tenant, int], None]


def nobody(tenant: Tenant, version: int) -> None:
    """Nobody waits for news."""


async def apply(
    database: TenantTransactions,
    tenant: Tenant,
    actor: Actor,
    mutations: Sequence[Mutation],
    at: Instant,
    *,
    committed: Committed = nobody,
    declared: Catalogue | None = None,
    overtaken: set[Id] | None = None,
) -> list[Verdict]:
    """Decide and write one actor's batch, in order; see `apply_all`."""
    asked = [(actor, each) for each in mutations]
    return await apply_all(database, tenant, asked, at, committed=committed, declared=declared, overtaken=overtaken)


async def apply_all(
    database: TenantTransactions,
    tenant: Tenant,
    asked: Sequence[Asked],
    at: Instant,
    *,
    committed: Committed = nobody,
    declared: Catalogue | None = None,
    overtaken: set[Id] | None = None,
) -> list[Verdict]:
    """Decide and write a batch, in order, as one version or several (see `pieces`); one verdict for each mutation.

    `at` is the server's time in µs. `committed` is told the new version after the commit. Raises Unavailable when the
    tenant's lock or the database cannot be had; then the same batch may be sent again: nothing was written, save
    earlier versions of the several, and those are not made twice. `overtaken`, which is kept up to date here, holds the
    tenants where others wrote while the last batch waited for the lock: the next one is decided under the lock.
    """
    if not asked:
        return []
    known = declared or catalogue()
    overtaken = set() if overtaken is None else overtaken
    again = partial(apply_all, committed=committed, declared=known, overtaken=overtaken)
    parts = list(pieces(known, asked))
    if len(parts) > 1:
        answers = [await again(database, tenant, asked[part], at) for part in parts]
        return [verdict for answer in answers for verdict in answer]
    try:
        found, version = await _transaction(database, tenant, asked, at, known, overtaken)
    except (exc.OperationalError, psycopg.OperationalError) as error:
        raise Unavailable("The records are busy right now. Nothing was changed; try again in a moment.") from error
    except (exc.DBAPIError, psycopg.Error) as error:
        if len(asked) == 1:
            return await refuse(database, tenant, asked, {asked[0][1].id: _unstorable(error)}, at)
        half = len(asked) // 2
        return await again(database, tenant, asked[:half], at) + await again(database, tenant, asked[half:], at)
    if version:
        committed(tenant, version)
    return found


async def _transaction(
    database: TenantTransactions,
    tenant: Tenant,
    asked: Sequence[Asked],
    at: Instant,
    known: Catalogue,
    overtaken: set[Id],
) -> tuple[list[Verdict], int]:
    decided = None
    if tenant.id not in overtaken:
        async with database.snapshot(tenant) as connection:
            decided = await decide_on(connection, tenant, asked, at, known, await feed.head(connection))
        if not decided.made:
            return decided.answers(), 0
        writing = writing_of(decided, known, tenant.language)
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        seen = await feed.head(connection) if decided is None else decided.head
        head = await _lock(connection)
        (overtaken.discard if head == seen else overtaken.add)(tenant.id)
        if decided is None or head != decided.head:  # others may have changed what was read
            decided = await decide_on(connection, tenant, asked, at, known, head)
            writing = writing_of(decided, known, tenant.language)
        await write(connection, known, writing)
    return decided.answers(), decided.head + 1 if writing.changes else 0


async def _lock(connection: Connection) -> int:
    """Take the tenant's lock, and only then read the newest version: whoever holds the lock is the only writer."""
    async with connection.pipeline():  # one after the other in PostgreSQL, each with a snapshot of its own
        await connection.execute(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'")
        await connection.execute(feed.LOCK)
        return await feed.head(connection)


async def refuse(
    database: TenantTransactions, tenant: Tenant, asked: Sequence[Asked], faults: Mapping[Id, Fault], at: Instant
) -> list[Verdict]:
    """Reject mutations that cannot be decided, durably, each with its fault; one that has a verdict keeps that."""
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        made = [
            (actor, each, rejected(each.id, storable(each.record_type), each.record_id, faults[each.id], at=at))
            for actor, each in asked
        ]
        await connection.execute(*verdicts.recording(made, where_none=True))
        who = [(by.person, each.id) for by, each in asked]
        found = await verdicts.recorded(connection, who)
    return [found[each] for each in who]


def _unstorable(error: Exception) -> Fault:
    """Why PostgreSQL does not take the one mutation of a batch."""
    cause: Any = getattr(error, "orig", error)
    what = cause.diag.message_primary if isinstance(cause, psycopg.Error) else ""
    if isinstance(cause, psycopg.Error) and (cause.sqlstate == REFUSED or cause.diag.table_name in ledger.TABLES):
        return RuleBroken(worded("The books do not allow this ({problem}). Nothing was changed.", problem=what))
    return Unexpected(
        worded(
            "The server could not store this change ({problem}). Nothing was changed.", problem=what or "database error"
        )
    )
