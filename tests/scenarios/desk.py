"""A person at a desk: a real replica and its real driver, without a window, that can be closed and opened again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Key
from sync.clock import new_id, now
from sync.ending import end
from sync.replica import lists
from sync.replica.account import open_account, remember
from sync.replica.attachments.transfers import Transfers
from sync.replica.credentials import Credentials
from sync.replica.driver import Driver
from sync.replica.profile import Profile, Profiles
from sync.replica.query import Query
from sync.replica.replica import Replica
from sync.replica.sign_in import sign_in
from sync.replica.status import Phase, Status
from sync.replica.stopwatch import elapsed
from sync.replica.tables import table
from tests.running import Person, RunningServer

WITHIN = 40.0
TICK_SECONDS = 0.05
LOOKS_AGAIN = 0.2
EXCHANGE_SECONDS = 2
Rows = dict[Key, dict[str, Any]]


class Keyring:
    """A keyring that outlives the program; `changed` is called, in any thread, when something is put into it."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}
        self.changed: Callable[[], object] = lambda: None

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def set(self, name: str, value: str) -> None:
        self._kept[name] = value
        self.changed()

    def delete(self, name: str) -> None:
        self._kept.pop(name, None)


class Desk:
    """`url` is the server's address as this desk knows it. Sign in once, then `open` and `close` at will.

    `impatient` tries again a moment after the way has broken, so that a test does not wait for back-off.
    """

    occupied: ClassVar[set[Desk]] = set()
    """Where the program runs now."""

    def __init__(
        self, folder: Path, person: Person, url: str, *, impatient: bool = False, tick_seconds: float = TICK_SECONDS
    ) -> None:
        self.person = person
        self.keyring = Keyring()
        self.profile: Profile
        self.replica: Replica
        self.driver: Driver
        self.seen: list[Status] = []
        self.ahead = 0
        """Microseconds by which this desk's clock is ahead."""
        self._folder = folder
        self._url = url
        self._impatient = impatient
        self._tick_seconds = tick_seconds
        self._running: asyncio.Task[None] | None = None
        self._news = asyncio.Event()

    @property
    def device(self) -> Id:
        """The id of this desk's computer."""
        return Profiles(self._folder).device_id

    @property
    def path(self) -> Path:
        """Where the replica lies."""
        return self.profile.replica_path(self._folder)

    @property
    def key(self) -> str:
        """The replica's key in hexadecimal."""
        found = self.keyring.get(f"replica-key/{self.profile.account}")
        assert found is not None
        return found

    async def sign_in(self, tenant_id: Id) -> None:
        """Sign in with the password, as on the first day."""
        signed_in = await sign_in(
            self._url,
            self.person.email,
            self.person.password,
            device_id=self.device,
            device_name=f"{self.person.name}'s desk",
            organization=tenant_id,
        )
        self.profile = remember(self._folder, self._url, self.person.email, signed_in, self.keyring, now())

    def open(self) -> None:
        """Start the program: open the replica and let the driver run."""
        self.open_offline()
        credentials = Credentials(self._url, self.profile.account, self.keyring, stopwatch=self._stopwatch)
        self.driver = Driver(
            self.replica,
            self._url,
            credentials,
            stopwatch=self._stopwatch,
            tick_seconds=self._tick_seconds,
            exchange_seconds=EXCHANGE_SECONDS,
        )
        self.driver.observe(self._heard)
        self.keyring.changed = partial(asyncio.get_running_loop().call_soon_threadsafe, self._news.set)
        self.transfers = Transfers(self.replica, self.driver.api, round_seconds=0.2)
        self._transferring = asyncio.create_task(self.transfers.run())
        self._running = asyncio.create_task(self.driver.run())
        Desk.occupied.add(self)

    def open_offline(self) -> None:
        """Start the program where there is no network: open the replica alone."""
        self.replica = open_account(self._folder, self.profile, self.keyring, catalogue)
        self.replica.observe(lambda _: self._news.set())

    async def close(self) -> None:
        """End the program."""
        if self._running is not None:
            running, self._running = self._running, None
            await end(self._transferring, running)
            self.replica.close()
            Desk.occupied.discard(self)
            if not running.cancelled():
                running.result()  # raises what the driver failed of

    async def restart(self) -> None:
        """End the program and start it again."""
        await self.close()
        self.open()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Return as soon as the condition holds: it is looked at after each commit, new status and new key.

        A few times a second besides: that a receipt was handed in, say, is no news to anybody.
        """
        async with asyncio.timeout(WITHIN):
            while not holds():
                self._news.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), LOOKS_AGAIN)

    async def phase(self, phase: Phase) -> None:
        """Wait until the driver says it is so."""
        await self.until(lambda: self.driver.status.phase is phase)

    async def caught_up(self, version: int) -> None:
        """Wait until everything is sent, answered, and stored up to a version."""
        await self.until(
            lambda: (
                self.replica.pending_count() == 0
                and self.replica.cursor >= version
                and self.driver.status.phase is Phase.LIVE
            )
        )

    def do(self, *mutations: Mutation, label: str = "") -> None:
        """Write as a person does."""
        self.replica.write(mutations, at=now(), label=label)

    def patch(self, record_type: str, record_id: Id, **after: Any) -> Mutation:
        """A patch of what the person sees."""
        row = self.replica.get(record_type, record_id)
        assert row is not None
        before = {name: row[name] for name in after}
        return Mutation(new_id(), record_type, record_id, Action.PATCH, after=after, before=before, at=now())

    def rows(self) -> Rows:
        """Everything this desk shows, derived columns included."""
        found: Rows = {}
        reader = self.replica.reader()
        try:
            for each in catalogue():
                derived = reader.execute(f"SELECT id, title, sort_key FROM {table(each)}").fetchall()
                for record_id, title, sort_key in derived:
                    row = self.replica.get(each.name, record_id)
                    assert row is not None
                    found[each.name, record_id] = {**row, "title": title, "sort_key": sort_key}
        finally:
            reader.close()
        return found

    def found(self, text: str) -> set[str]:
        """The titles that searching finds."""
        reader = self.replica.reader()
        try:
            return {each.title for each in lists.search(reader, catalogue(), text)}
        finally:
            reader.close()

    def listed(self, record_type: str, *fields: str) -> list[tuple[Any, ...]]:
        """A list as it is shown: the title and the fields of each row, in order."""
        declared = catalogue().record_type(record_type)
        reader = self.replica.reader()
        try:
            rids = lists.ordered(reader, catalogue().record_types, declared, Query())
            lines = lists.page(reader, catalogue().record_types, declared, rids, fields)
            return [(lines[rid].title, *(lines[rid].values[name] for name in fields)) for rid in rids]
        finally:
            reader.close()

    def _heard(self, status: Status) -> None:
        self.seen.append(status)
        self._news.set()
        if self._impatient and status.fault is not None:  # offline, or in the middle of a load
            asyncio.get_running_loop().call_later(self._tick_seconds, self.driver.sync_now)

    def _stopwatch(self) -> int:
        return elapsed() + self.ahead


def create(record_type: str, **after: Any) -> Mutation:
    """A new record."""
    return Mutation(new_id(), record_type, new_id(), Action.CREATE, after=after, at=now())


def move_deal(deal: Id, stage: Id) -> Mutation:
    """Move a deal to a stage."""
    return Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": stage}, at=now())


async def seated(server: RunningServer, folder: Path, name: str, url: str, *, impatient: bool = False) -> Desk:
    """A person at a new desk, signed in and up to date."""
    desk = Desk(folder / f"{name}-{new_id()[-6:]}", server.people[name], url, impatient=impatient)
    await desk.sign_in(server.tenant.id)
    desk.open()
    await desk.phase(Phase.LIVE)
    return desk


def told(rows: Rows) -> Rows:
    """A server's rows without what only servers store."""
    secret = {key[0]: {each.name for each in catalogue().record_type(key[0]).fields if each.secret} for key in rows}
    return {
        key: {name: value for name, value in row.items() if name not in secret[key[0]]} for key, row in rows.items()
    }


def differences(one: Rows, other: Rows) -> Sequence[Any]:
    """Where two copies differ, for a test's message."""
    found = []
    for key in sorted(one.keys() | other.keys()):
        mine, theirs = one.get(key), other.get(key)
        if mine is None or theirs is None:
            found.append((key, "only here" if theirs is None else "only there"))
        else:
            found += [(key, name, mine[name], theirs.get(name)) for name in mine if mine[name] != theirs.get(name)]
    return found
