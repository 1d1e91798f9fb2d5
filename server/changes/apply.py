"""`apply` is the only way to write a tenant's records: sync, REST, imports and jobs all end here.

One transaction: take the tenant's lock first, load what the batch reads, decide in pure code, write set by set, append
to the feed, and record the verdicts. A mutation that was decided before gets its first verdict again. When PostgreSQL
refuses a batch it is halved until the mutation at fault stands alone, which is then rejected; the others go through.
A batch may hold the mutations of several people on several devices: what takes effect is what would have taken effect
one after the other.
"""

import logging
import traceback
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

import psycopg
from sqlalchemy import exc

from server.changes import came_back, feed, stored, verdicts
from server.changes.load import load, load_late
from server.changes.moves import move_followers
from server.changes.passing_on import giving, step_aside
from server.changes.stored import Connection
from server.database.database import TenantTransactions, driver
from server.database.tenant import Tenant
from server.derive import ledger
from server.derive.frozen import REFUSED
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.decide import Decision, Moment, decide
from shared_models.kernel.faults import Fault, Malformed, RuleBroken, Unavailable, Unexpected, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.moving import pieces
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Verdict, rejected
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from sync.protocol.mutation_form import check_names, storable

LOCK_TIMEOUT = "10s"
Committed = Callable[[Tenant, int], None]
Asked = tuple[Actor, Mutation]
"""A mutation and who wants it, with the permissions that hold now."""
_log = logging.getLogger("counterfoil.changes")


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
) -> list[Verdict]:
    """Decide and write one actor's batch, in order; see `apply_all`."""
    asked = [(actor, each) for each in mutations]
    return await apply_all(database, tenant, asked, at, committed=committed, declared=declared)


async def apply_all(
    database: TenantTransactions,
    tenant: Tenant,
    asked: Sequence[Asked],
    at: Instant,
    *,
    committed: Committed = nobody,
    declared: Catalogue | None = None,
) -> list[Verdict]:
    """Decide and write a batch, in order, as one version or several (see `pieces`); one verdict for each mutation.

    `at` is the server's time in µs. `committed` is told the new version after the commit. Raises Unavailable when the
    tenant's lock or the database cannot be had; then the same batch may be sent again: nothing was written, save
    earlier versions of the several, and those are not made twice.
    """
    if not asked:
        return []
    known = declared or catalogue()
    parts = list(pieces(known, asked))
    if len(parts) > 1:
        answers = [
            await apply_all(database, tenant, asked[part], at, committed=committed, declared=known) for part in parts
        ]
        return [verdict for answer in answers for verdict in answer]
    try:
        found, version = await _transaction(database, tenant, asked, at, known)
    except (exc.OperationalError, psycopg.OperationalError) as error:
        raise Unavailable("The records are busy right now. Nothing was changed; try again in a moment.") from error
    except (exc.DBAPIError, psycopg.Error) as error:
        if len(asked) == 1:
            return await refuse(database, tenant, asked, {asked[0][1].id: _unstorable(error)}, at)
        half = len(asked) // 2
        first = await apply_all(database, tenant, asked[:half], at, committed=committed, declared=known)
        rest = await apply_all(database, tenant, asked[half:], at, committed=committed, declared=known)
        return first + rest
    if version:
        committed(tenant, version)
    return found


async def _transaction(
    database: TenantTransactions, tenant: Tenant, asked: Sequence[Asked], at: Instant, known: Catalogue
) -> tuple[list[Verdict], int]:
    mutations = [mutation for _, mutation in asked]
    async with database.tenant(tenant) as sqlalchemy_connection:
        connection = await driver(sqlalchemy_connection)
        version = await _lock(connection) + 1
        unnamed = _unnamed(mutations)
        who = [(by.person, each.id) for by, each in asked]
        old = await verdicts.recorded(connection, {each for each in who if each[1] not in unnamed})
        old |= {each: unnamed[each[1]] for each in who if each[1] in unnamed}
        new = _unseen(asked, {each for _, each in old})
        if not new:
            return [old[each] for each in who], 0
        new = [(actor, came_back.honoured(mutation, tenant.epoch_from)) for actor, mutation in new]
        working_set = await load(connection, known, [mutation for _, mutation in new], tenant.epoch_from)
        working_set.language = tenant.language
        moment = Moment(at, version)
        made = []
        for actor, mutation in new:
            if _is_changed(mutation, working_set, version):
                await load_late(connection, known, working_set, mutation)
            made.append((actor, _decided(known, mutation, working_set, actor, moment)))
        async with connection.pipeline():  # nothing of this is read again: it travels at once
            written = await _write(connection, known, tenant.language, made)
            decided = zip(new, (each.verdict for _, each in made), strict=True)
            last = [(actor, mutation, verdict) for (actor, mutation), verdict in decided if verdict.code != NOT_YET]
            if last:
                await verdicts.record(connection, last)
            await came_back.remember(connection, [mutation for _, mutation, _ in last])
    fresh = {each.verdict.mutation_id: (actor.person, each.verdict) for actor, each in made}
    answers = [old.get(each) or verdicts.told(*fresh[each[1]], each[0]) for each in who]
    return answers, version if written else 0


def _is_changed(mutation: Mutation, working_set: WorkingSet, version: int) -> bool:
    """Whether a verb is about a record that this batch has made or changed, so that it may read something else."""
    row = working_set.get(mutation.record_type, mutation.record_id) if mutation.action is Action.VERB else None
    return row is not None and row["version"] == version


def _decided(known: Catalogue, mutation: Mutation, working_set: WorkingSet, actor: Actor, moment: Moment) -> Decision:
    """The decision; where deciding itself fails, a rejection of this one mutation, so that it blocks nobody."""
    try:
        return decide(known, mutation, working_set, actor, moment)
    except Exception as error:  # noqa: BLE001  (a defect met by one mutation must not keep the others from their verdicts)
        frames = [f"{each.filename}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
        _log.error("deciding %s %s failed: %s at %s", mutation.record_type, mutation.id, type(error).__name__, frames)
        fault = Unexpected("The server has met a defect of its own with this change. Nothing was changed.")
        return Decision(rejected(mutation.id, mutation.record_type, mutation.record_id, fault, at=moment.at))


async def _lock(connection: Connection) -> int:
    """Take the tenant's lock, and only then read the newest version: whoever holds the lock is the only writer."""
    async with connection.pipeline():  # one after the other in PostgreSQL, each with a snapshot of its own
        await connection.execute(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'")
        await connection.execute(feed.LOCK)
        return await feed.head(connection)


def _unseen(asked: Sequence[Asked], old: Set[Id]) -> list[Asked]:
    first = {mutation.id: mutation for _, mutation in reversed(asked) if mutation.id not in old}
    return [(actor, mutation) for actor, mutation in asked if first.get(mutation.id) is mutation]


def _unnamed(mutations: Sequence[Mutation]) -> dict[Id, Verdict]:
    """Rejections of what cannot be stored under its names, which nothing that travels gets as far as here with."""
    found: dict[Id, Verdict] = {}
    for each in mutations:
        try:
            check_names(each)
        except Malformed as fault:
            found[each.id] = rejected(each.id, each.record_type, each.record_id, fault)
    return found


async def _write(
    connection: Connection, known: Catalogue, language: str, decisions: Sequence[tuple[Actor, Decision]]
) -> bool:
    """Write every changed record once, in its last state, and the feed; whether there was anything to write."""
    changes: list[Change] = []
    addresses: list[str] = []
    created: dict[Key, bool] = {}
    last: defaultdict[str, dict[Id, Row]] = defaultdict(dict)
    names: defaultdict[Key, set[str]] = defaultdict(set)
    made: defaultdict[str, list[tuple[Change, Row]]] = defaultdict(list)
    for actor, decision in decisions:
        for change, row in zip(decision.changes, decision.rows, strict=True):
            key = (change.record_type, change.record_id)
            changes.append(change)
            addresses.append(actor.address)
            created.setdefault(key, change.kind is ChangeKind.CREATE)
            last[change.record_type][change.record_id] = row
            made[change.record_type].append((change, row))
            names[key].update(change.after)
            if change.kind in (ChangeKind.DELETE, ChangeKind.RESTORE):
                names[key].add("deleted_at")
            if change.bucket_before != change.bucket_after:
                names[key].add("bucket")
    # What is final comes last: PostgreSQL looks at what it rests on, and matches rest on entries.
    for name in sorted(last, key=lambda each: _finality(known.record_type(each))):
        record_type, rows = known.record_type(name), last[name]
        if givers := giving(record_type, made[name], rows):
            await step_aside(connection, record_type, givers)
            for each in givers:
                names[name, each].add("deleted_at")
        new = [row for record_id, row in rows.items() if created[name, record_id]]
        old = [(row, names[name, record_id]) for record_id, row in rows.items() if not created[name, record_id]]
        if old:  # first, for it may make room for what is new: an undone match lets another be made
            await stored.update(connection, record_type, old, language)
        if new:
            await stored.insert(connection, record_type, new, language)
    if changes:
        await feed.append(connection, changes, addresses)
        await move_followers(connection, known, changes, addresses)
    return bool(changes)


def _finality(record_type: RecordType) -> tuple[bool, bool]:
    return bool(record_type.frozen_by), record_type.system


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
        await verdicts.record(connection, made, where_none=True)
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
