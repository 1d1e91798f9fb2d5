"""First loads as a client does them, and what they have to be equal to."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from psycopg import sql

from server.changes import stored
from server.changes.apply import apply
from server.changes.chunks import Chunks
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol.chunk import decode_chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.manifest import Manifest, decode_manifest
from sync.protocol.scope import Scope, scope_of

EVERYTHING = scope_of(catalogue(), permissions(Role.ADMIN, catalogue()), "")
Rows = dict[tuple[str, Id], dict[str, Any]]


_numbers = itertools.count(1)


def contact(name: str, **values: Any) -> Mutation:
    """A new contact; after each eighth a new range begins."""
    record_id = new_id()
    if next(_numbers) % 8 == 0:
        record_id = record_id[:-3] + "800"
    return Mutation(new_id(), "contact", record_id, Action.CREATE, after={"last_name": name, **values})


async def write(house: Database, tenant: Tenant, admin: Actor, mutations: Sequence[Mutation]) -> None:
    verdicts = await apply(house, tenant, admin, mutations, now())
    assert {each.status for each in verdicts} <= {Status.ACCEPTED}, verdicts


async def load(cache: Chunks, tenant: Tenant, scope: Scope = EVERYTHING) -> tuple[Manifest, Rows]:
    """What a client has after a first load; every entry tells the truth about its chunk."""
    manifest = decode_manifest(await cache.manifest(tenant, scope))
    rows: Rows = {}
    for entry in manifest.chunks:
        data = await cache.chunk(tenant, scope, entry.digest)
        chunk = decode_chunk(data, entry.digest)
        assert (len(data), len(chunk.rows), chunk.record_type) == (entry.bytes, entry.rows, entry.record_type)
        assert chunk.columns == manifest.columns[chunk.record_type]
        ids = [values[chunk.columns.index("id")] for values in chunk.rows]
        assert ids == sorted(ids)
        assert entry.start <= ids[0] <= ids[-1] < entry.end
        assert entry.content == content_of(map(encode_row, chunk.rows))
        for values in chunk.rows:
            row = dict(zip(chunk.columns, values, strict=True))
            rows[chunk.record_type, row["id"]] = row
    return manifest, rows


async def stored_rows(house: Database, tenant: Tenant) -> Rows:
    """What the server holds, with the derived columns that a device needs."""
    found: Rows = {}
    async with house.tenant(tenant) as connection:
        for each in catalogue():
            for row in await stored.where(await driver(connection), each, sql.SQL("true"), []):
                derived = each.derived(row, tenant.language)
                told = {field.name: row[field.name] for field in each.fields if not field.secret}
                found[each.name, row["id"]] = {**told, "title": derived["title"], "sort_key": derived["sort_key"]}
    return found
