"""Somebody who sees only their own records, at a real desk: what they hold, what comes, and what goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from server.database.database import driver
from server.identity.members import change_role
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import own_bucket
from sync.clock import new_id
from sync.replica import lists
from tests.running import RunningServer
from tests.scenarios.desk import Desk, Rows, create, move_deal, seated, told

OWNED = [each for each in catalogue() if each.owned]
KEYS = [
    *(f"{each.name}.{what}" for each in OWNED for what in ("create", "view_own", "edit_own", "delete_own")),
    *(each.permission("view") for each in catalogue() if not each.owned),
    *(each.permission for each in catalogue().verbs.values()),
]


async def limit(server: RunningServer, person: Id) -> None:
    """Give a person a role that is limited to their own records."""

    async def work() -> None:
        database = server.identity.database
        async with database.platform() as connection:
            await (await driver(connection)).execute(
                "INSERT INTO platform.custom_role (tenant_id, name, permissions) VALUES (%s, 'Own', %s::jsonb)",
                [server.tenant.id, json.dumps(KEYS)],
            )
        await change_role(database, server.tenant, person, "Own")

    await server.do(work)


async def in_sight(server: RunningServer, person: Id) -> Rows:
    """What the server holds for them."""
    own = own_bucket(person)
    found = await server.rows()
    return {key: row for key, row in found.items() if row["bucket"] == own or not catalogue().record_type(key[0]).owned}


def name_of(desk: Desk, record_type: str, record_id: Id) -> str | None:
    """What the desk calls a record."""
    reader = desk.replica.reader()
    try:
        return lists.titles(reader, catalogue().record_types, [(record_type, record_id)]).get((record_type, record_id))
    finally:
        reader.close()


def patched(record_type: str, record_id: Id, **after: Any) -> Mutation:
    """A patch that looks at nothing."""
    return Mutation(new_id(), record_type, record_id, Action.PATCH, after=after)


async def level(server: RunningServer, desk: Desk) -> None:
    """Everything the desk wrote is answered, and then everything that came of it is there."""
    await desk.until(lambda: desk.replica.pending_count() == 0)
    await desk.caught_up(max(each.version for each in await server.changes()))


async def test_a_desk_of_somebody_who_sees_only_their_own(server: RunningServer, tmp_path: Path) -> None:
    ada, ben = server.people["ada"].id, server.people["ben"].id
    await limit(server, ben)
    stages = {each.after["name"]: each.record_id for each in await server.changes() if each.record_type == "stage"}
    company = create("company", name="Theirs", owner_id=ada)
    mine = create("deal", name="Mine", stage_id=stages["Lead"], owner_id=ben, company_id=company.record_id)
    other = create("deal", name="Other", stage_id=stages["Lead"], owner_id=ada)
    call = create("activity", subject="Call", at=1, deal_id=other.record_id)
    await server.write(company, mine, other, call)
    desk = await seated(server, tmp_path, "ben", server.url)
    try:
        assert told(desk.rows()) == told(await in_sight(server, ben))
        assert desk.replica.get("deal", other.record_id) is None
        assert name_of(desk, "company", company.record_id) == "Theirs"
        new = create("contact", last_name="New", company_id=None)
        about = create("activity", subject="Visit", at=2, deal_id=mine.record_id, company_id=company.record_id)
        desk.do(new, about, move_deal(mine.record_id, stages["Proposal"]))
        shown = desk.replica.get("contact", new.record_id)
        assert shown is not None
        assert shown["owner_id"] == ben
        await server.write(
            patched("deal", other.record_id, owner_id=ben), patched("company", company.record_id, name="Now")
        )
        await level(server, desk)
        assert desk.replica.inbox() == []
        assert told(desk.rows()) == told(await in_sight(server, ben))
        assert desk.replica.get("activity", call.record_id) is not None
        assert name_of(desk, "company", company.record_id) == "Now"
        desk.do(desk.patch("deal", mine.record_id, owner_id=ada))
        await desk.until(lambda: desk.replica.get("activity", about.record_id) is None)
        await level(server, desk)
        assert told(desk.rows()) == told(await in_sight(server, ben))
    finally:
        await desk.close()
