"""Quarantined work as administrators see it: listed, replayed as their own, or discarded. Nothing is ever deleted.

A replay is the administrator's own mutation with an id that follows from the author's, so that asking twice does it
once. It is decided like any other: what everybody has done since is merged, and a refusal is told and changes nothing.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import msgspec
from psycopg.rows import dict_row

from server.changes import verdicts
from server.database.database import driver
from server.database.tenant import Tenant
from server.identity.caller import Caller, current
from server.sync import older_clients
from server.sync.replication import Replication
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import Fault, InvalidValue, NotFound, worded
from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.instant import Instant, to_datetime, to_rfc3339
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.translation import Raised, Translation
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol.deposit import not_done

STATES = ("waiting", "replayed", "discarded")
Entry = Mapping[str, Any]

_LIST = """
SELECT * FROM quarantine WHERE state = %s AND record_type = ANY(%s)
AND (received_at, mutation_id) > (SELECT received_at, mutation_id FROM quarantine WHERE mutation_id = %s
     UNION ALL SELECT '-infinity', '00000000-0000-0000-0000-000000000000' ORDER BY 1 DESC LIMIT 1)
ORDER BY received_at, mutation_id LIMIT %s
"""
_COUNT = "SELECT count(*) AS n FROM quarantine WHERE state = 'waiting' AND record_type = ANY(%s)"
_ONE = "SELECT * FROM quarantine WHERE mutation_id = %s AND record_type = ANY(%s)"
_DECIDE = """
UPDATE quarantine SET state = %s, outcome = %s, attempts = %s, decided_by = %s, decided_at = %s
WHERE mutation_id = %s AND state = ANY(%s)
"""
_REOPEN = """
UPDATE quarantine SET state = 'waiting', outcome = '', decided_by = NULL, decided_at = NULL
WHERE mutation_id = %s AND state = 'discarded' AND record_type = ANY(%s)
"""
_mutation = msgspec.json.Decoder(Mutation)


class NotWaiting(Fault):
    """Somebody has decided on this piece of work already."""

    status = 409


class OtherRecords(Fault):
    """This piece of work is about records as another version of the program declares them."""

    status = 409


async def listed(here: Replication, caller: Caller, state: str, after: Id, limit: int) -> list[dict[str, Any]]:
    """Quarantined work in the order it came, of the record types the caller may view."""
    if state not in STATES:
        raise InvalidValue(worded("The state is one of {states}.", states=", ".join(STATES)), field="state")
    known = catalogue()
    found = await _rows(here, caller.tenant, _LIST, [state, _viewable(known, caller), after, limit])
    return [_shown(known, caller, each) for each in found]


async def count(here: Replication, caller: Caller) -> int:
    """How many pieces of work wait for a decision, of the record types the caller may view."""
    found = await _rows(here, caller.tenant, _COUNT, [_viewable(catalogue(), caller)])
    return int(found[0]["n"])


async def replay(
    here: Replication, caller: Caller, address: str, mutation_id: Id, at: Instant, *, overwrite: bool = False
) -> dict[str, Any]:
    """Do what the author wanted, as the caller's own change; `overwrite` sets fields whatever others did since.

    Raises NotFound, NotWaiting and OtherRecords.
    """
    entry = await _waiting(here, caller, mutation_id)
    wanted = await _wanted(here, caller.tenant, entry)
    came_late = await _came_late(here, caller.tenant, entry, wanted.mutation)
    if came_late is not None:
        outcome = "It was done before: it had reached the server after all."
        await _decide(here, caller, mutation_id, "replayed", outcome, entry["attempts"], at)
        return _told(came_late, outcome)
    attempt = entry["attempts"] + 1
    before = {} if overwrite else wanted.mutation.before
    mine = replace(wanted.mutation, id=derived_id(mutation_id, attempt), before=before, at=at)

    async def author() -> Actor:
        return (await current(here.database, caller.sign_in_id)).actor(address)

    [verdict] = await here.writers.decided(caller.tenant, author, [mine])
    done = verdict.stands and verdict.status is not Status.CONFLICTED
    whose = f"{entry['person_name']} ({entry['device_name'] or 'unnamed device'})"
    dropped = f" No longer kept by the server: {', '.join(sorted(wanted.gone))}." if wanted.gone else ""
    outcome = (f"Replayed for {whose}. {verdict.reason}" if done else verdict.reason).strip() + dropped
    if done:
        # Whoever discarded it meanwhile came too late: it is done.
        await _decide(here, caller, mutation_id, "replayed", outcome, attempt, at, undecided=("waiting", "discarded"))
    else:
        await _decide(here, caller, mutation_id, "waiting", outcome, attempt, at)
    return _told(verdict, outcome)


async def discard(here: Replication, caller: Caller, mutation_id: Id, at: Instant) -> None:
    """Leave it at that; what was typed stays readable among what was discarded. Raises NotFound and NotWaiting."""
    entry = await _waiting(here, caller, mutation_id)
    await _decide(here, caller, mutation_id, "discarded", "Discarded.", entry["attempts"], at)


async def reopen(here: Replication, caller: Caller, mutation_id: Id) -> None:
    """Let what was discarded wait again. Raises NotFound when there is no such discarded work."""
    async with here.database.tenant(caller.tenant) as transaction:
        connection = await driver(transaction)
        values = [mutation_id, _viewable(catalogue(), caller)]
        if (await connection.execute(_REOPEN, values)).rowcount == 0:
            raise NotFound("There is no such discarded work in quarantine.")


async def _decide(
    here: Replication,
    caller: Caller,
    mutation_id: Id,
    state: str,
    outcome: str,
    attempts: int,
    at: Instant,
    undecided: tuple[str, ...] = ("waiting",),
) -> None:
    async with here.database.tenant(caller.tenant) as transaction:
        connection = await driver(transaction)
        values = [state, outcome, attempts, caller.person_id, to_datetime(at), mutation_id, list(undecided)]
        if (await connection.execute(_DECIDE, values)).rowcount == 0:
            raise _decided()


async def _waiting(here: Replication, caller: Caller, mutation_id: Id) -> Entry:
    found = await _rows(here, caller.tenant, _ONE, [mutation_id, _viewable(catalogue(), caller)])
    if not found:
        raise NotFound("There is no such piece of work in quarantine.")
    if found[0]["state"] != "waiting":
        raise _decided()
    return found[0]


async def _came_late(here: Replication, tenant: Tenant, entry: Entry, wanted: Mutation) -> Verdict | None:
    """What its author was answered where it was on its way when it was handed over, and accepted then; else None."""
    async with here.database.tenant(tenant) as transaction:
        decided = await verdicts.of_person(await driver(transaction), entry["person"], [wanted.id])
    return None if not_done([wanted], decided) else decided[wanted.id]


async def _wanted(here: Replication, tenant: Tenant, entry: Entry) -> Raised:
    """What its author wanted, in today's terms."""
    wanted, known = _mutation.decode(msgspec.json.encode(entry["content"])), catalogue()
    translation = _translation(known, entry["schema_version"])
    if translation is None:
        return Raised(wanted)
    rows = await older_clients.rows(here.database, tenant, known, translation, [wanted])
    raised, faults = older_clients.raise_all(translation, [wanted], rows)
    for each in faults.values():
        raise each
    return raised[wanted.id]


def _translation(known: Catalogue, schema_version: int) -> Translation | None:
    if known.chain.oldest <= schema_version <= known.schema_version:
        return known.translation(schema_version)
    raise OtherRecords(
        worded(
            "This was written by a program whose records have version {told}; this server "
            "understands {oldest} to {newest}. Update the server, or discard it.",
            told=schema_version,
            oldest=known.chain.oldest,
            newest=known.schema_version,
        )
    )


async def _rows(here: Replication, tenant: Tenant, statement: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    async with here.database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        async with connection.cursor(row_factory=dict_row) as cursor:
            await cursor.execute(statement.encode(), values)
            return await cursor.fetchall()


def _viewable(known: Catalogue, caller: Caller) -> list[str]:
    return [each.name for each in known if each.permission("view") in caller.permissions]


def _shown(known: Catalogue, caller: Caller, row: Entry) -> dict[str, Any]:
    """One entry as JSON, without the fields that the caller may not read."""
    declared, content = known.record_type(row["record_type"]), dict(row["content"])
    with suppress(Fault):  # what cannot be said in today's terms is shown as it was written
        if (translation := _translation(known, row["schema_version"])) is not None:
            raised = translation.mutation_up(_mutation.decode(msgspec.json.encode(content)), {}).mutation
            content |= {"before": raised.before, "after": raised.after, "arguments": raised.arguments}
    hidden = {each.name for each in declared.fields if each.read and each.read not in caller.permissions}
    return {
        "id": row["mutation_id"],
        "person": {"id": row["person"], "name": row["person_name"]},
        "device": {"id": row["device"], "name": row["device_name"]},
        "received_at": to_rfc3339(row["received_at"]),
        "record_type": row["record_type"],
        "record_id": row["record_id"],
        "action": content["action"],
        "verb": content.get("verb", ""),
        "before": _readable(content.get("before", {}), hidden),
        "after": _readable(content.get("after", {}), hidden),
        "arguments": _readable(content.get("arguments", {}), hidden),
        "state": row["state"],
        "outcome": row["outcome"],
    }


def _readable(values: Mapping[str, Any], hidden: set[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in hidden}


def _told(verdict: Verdict, outcome: str) -> dict[str, Any]:
    return {
        "status": verdict.status.value,
        "version": verdict.version,
        "code": verdict.code,
        "field": verdict.field,
        "reason": outcome,
        "record_type": verdict.record_type,
        "record_id": verdict.record_id,
    }


def _decided() -> NotWaiting:
    return NotWaiting("Somebody has decided on this already.")
