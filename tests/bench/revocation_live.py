"""From the commit of a change of role to hidden, with 10,000 records: a real server, a real encrypted replica.

A reader is kept open as a window keeps one, and asked as soon as the replica tells that something has changed. The time
begins before the role is written, so it is never too short. One ordinary edit takes the same way in the same run.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import httpx
from sqlcipher3.dbapi2 import Connection

from server.database.database import Database
from server.identity.members import add_member, change_role
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from sync.clock import new_id
from sync.replica import lists
from sync.replica.query import Query
from sync.replica.status import Phase
from tests.bench.report import Report, percentile
from tests.bench.serve import PASSWORD
from tests.bench.world import World, world
from tests.running import Person
from tests.scenarios.desk import Desk, create

RECORDS, ROUNDS = 10_000, 5
HIDDEN = {
    "type": ("company.view", "member.view"),
    "others": ("company.view", "member.view", "contact.view_own", "contact.edit_own"),
}
WITHIN = 60.0


class Watcher:
    """A window's reader: asks for the number of contacts each time the replica tells of something."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.reader: Connection = desk.replica.reader()
        self.contacts, self.at = -1, 0.0
        self.when_live: int | None = None
        self._moved = asyncio.Event()
        desk.replica.observe(lambda _: self.look())
        desk.replica.observe_moves(self._reopen)
        desk.driver.observe(lambda status: self.live() if status.phase is Phase.LIVE else None)
        self.look()

    def look(self) -> None:
        """Ask, and note when the answer is another."""
        found = lists.count(self.reader, catalogue().record_type("contact"), Query())
        if found != self.contacts:
            self.contacts, self.at = found, time.perf_counter()
        self._moved.set()

    def live(self) -> None:
        """The link is up, and the window says so: what is shown now?"""
        if self.when_live is None:
            self.look()
            self.when_live = self.contacts

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something that follows from what is told."""
        async with asyncio.timeout(WITHIN):
            while not holds():
                self._moved.clear()
                await self._moved.wait()

    def _reopen(self) -> None:
        self.reader.close()
        self.reader = self.desk.replica.reader()


def run(report: Report) -> None:
    """Online first, then with the role changed while the program was closed."""
    with world() as here:
        asyncio.run(_measure(here, report))


async def _measure(here: World, report: Report) -> None:
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database(here.app, here.owner))
        tenant = here.served.tenant
        person = await add_member(database, tenant, "ben@example.org", "Ben", "Manager", PASSWORD)
        for name, granted in HIDDEN.items():
            await _role(database, tenant.id, name, granted)
        made = [create("contact", last_name=f"Family {at}", city="Kiel", owner_id=None) for at in range(RECORDS)]
        await here.write(made)
        desk = Desk(here.folder / "ben", Person(person, "Ben", "ben@example.org", PASSWORD, "Manager"), here.served.url)
        await desk.sign_in(tenant.id)
        desk.open()
        stack.push_async_callback(desk.close)
        await desk.phase(Phase.LIVE)
        watcher = Watcher(desk)
        await watcher.until(lambda: watcher.contacts == RECORDS)

        def role(name: str) -> Callable[[], Awaitable[None]]:
            return lambda: change_role(database, tenant, person, name)

        edits = [await _edited(here, desk, made[at].record_id) for at in range(ROUNDS * 4)]
        report.add("baseline_edit_shown_p50_s", percentile(edits, 50))
        report.add("baseline_edit_shown_max_s", max(edits))
        for name in HIDDEN:
            online = []
            for _ in range(ROUNDS):
                online.append(await _hidden(watcher, role(name)))
                await desk.until(lambda: desk.driver.status.phase is Phase.LIVE and not desk.replica.rekey_due)
                await role("Manager")()
                await watcher.until(lambda: watcher.contacts == RECORDS)
            report.add(f"online_{name}_hidden_p50_s", percentile(online, 50))
            report.add(f"online_{name}_hidden_max_s", max(online), ("<=", 1.0))
        await _reconnected(desk, role, report)


async def _hidden(watcher: Watcher, change: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    await change()
    await watcher.until(lambda: watcher.contacts == 0)
    return watcher.at - began


async def _edited(here: World, desk: Desk, record_id: Id) -> float:
    """How long an edit by REST takes until the open reader has it."""
    city, headers = new_id(), {"authorization": f"Bearer {here.served.tokens['access_token']}"}
    shown = asyncio.Event()
    reader = desk.replica.reader()

    def look(_: object) -> None:
        if reader.execute("SELECT 1 FROM contact WHERE id = ? AND city = ?", (record_id, city)).fetchone():
            shown.set()

    desk.replica.observe(look)
    async with httpx.AsyncClient(base_url=here.served.url, headers=headers) as client:
        began = time.perf_counter()
        answer = client.patch(f"/api/v1/contacts/{record_id}", json={"city": city})
        asking = asyncio.ensure_future(answer)
        await asyncio.wait_for(shown.wait(), WITHIN)
        took = time.perf_counter() - began
        (await asking).raise_for_status()
    desk.replica._observers.remove(look)
    reader.close()
    return took


async def _reconnected(desk: Desk, role: Callable[[str], Callable[[], Awaitable[None]]], report: Report) -> None:
    """The role is changed while the program is closed: how many contacts are shown when the window says it is live."""
    left, took = [], []
    for _ in range(ROUNDS):
        await desk.close()
        await role("type")()
        began = time.perf_counter()
        desk.open()
        watcher = Watcher(desk)
        await watcher.until(lambda watcher=watcher: watcher.when_live is not None)  # type: ignore[misc]  # of this round
        left.append(watcher.when_live or 0)
        took.append(watcher.at - began)
        await desk.until(lambda: not desk.replica.rekey_due)
        await role("Manager")()
        await watcher.until(lambda watcher=watcher: watcher.contacts == RECORDS)  # type: ignore[misc]  # of this round
    report.add("reconnected_shown_when_live_records", max(left), ("<=", 0))
    report.add("reconnected_hidden_after_start_p50_s", percentile(took, 50))


async def _role(database: Database, tenant_id: Id, name: str, granted: tuple[str, ...]) -> None:
    listed = ", ".join(f'"{each}"' for each in granted)
    async with database.platform() as connection:
        await connection.exec_driver_sql(
            "INSERT INTO custom_role (tenant_id, name, permissions) VALUES (%s, %s, %s::jsonb)",
            (tenant_id, name, f"[{listed}]"),
        )
