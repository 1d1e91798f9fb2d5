"""One client: a real replica and its real driver. It writes without a pause and says what it was told is stored.

Each life is a fork of a process that has everything imported, so that a client can die a thousand times in minutes.
What it was told goes to `told`, one mutation id a line; nothing else is kept outside the replica.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.account import open_account, remember
from sync.replica.credentials import Credentials, SignInAgain
from sync.replica.driver import Driver
from sync.replica.profile import Profiles
from sync.replica.replica import Replica
from sync.replica.sign_in import sign_in
from sync.replica.status import Phase
from tests.kills.secrets_file import SecretsFile

PAUSE_SECONDS = 0.004
_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Client:
    """Where a client keeps its things, and whom it signs in as."""

    folder: Path
    url: str
    email: str
    password: str

    @property
    def told(self) -> Path:
        """The ids of all mutations it was told are stored."""
        return self.folder / "told"

    @property
    def replica_path(self) -> Path:
        """The replica."""
        return Profiles(self.folder).all()[0].replica_path(self.folder)

    def key(self) -> bytes:
        """The replica's key."""
        account = Profiles(self.folder).all()[0].account
        found = SecretsFile(self.folder / "secrets").get(f"replica-key/{account}")
        assert found is not None
        return bytes.fromhex(found)


def life(client: Client, *, seed: int, until: int | None = None, epoch: str = "") -> int:
    """Fork a client and return its process id.

    With `until` it only catches up with that version, of that epoch if one is given, and ends with 0.
    """
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        asyncio.run(_live(client, random.Random(seed), until, epoch))
        code = 0
    except BaseException:  # noqa: BLE001  (a fork must not return into its parent's code)
        (client.folder / "crash").write_text(traceback.format_exc(), "utf-8")
        traceback.print_exc(file=sys.stderr)
    os._exit(code)


async def _live(client: Client, chance: random.Random, until: int | None, epoch: str) -> None:
    secrets = SecretsFile(client.folder / "secrets")
    profiles = Profiles(client.folder)
    while not profiles.all():
        with suppress(Fault):  # the server may be dead just now
            await _sign_in(client, secrets)
    with open_account(client.folder, profiles.all()[0], secrets, catalogue) as replica:
        driving = asyncio.create_task(_drive(client, replica, secrets))
        try:
            if until is None:
                await _write(client, replica, chance)
            while replica.pending_count() or replica.cursor < (until or 0) or epoch not in ("", replica.epoch):
                if driving.done():
                    driving.result()
                await asyncio.sleep(0.02)
        finally:
            driving.cancel()
            with suppress(asyncio.CancelledError):
                await driving


async def _sign_in(client: Client, secrets: SecretsFile) -> None:
    device = Profiles(client.folder).device_id
    signed_in = await sign_in(client.url, client.email, client.password, device_id=device, device_name="kills")
    remember(client.folder, client.url, client.email, signed_in, secrets, now())


async def _drive(client: Client, replica: Replica, secrets: SecretsFile) -> None:
    """Keep in step; where a kill has cost the sign-in, sign in again, as a person would."""
    account = Profiles(client.folder).all()[0].account
    while True:
        driver = Driver(replica, client.url, Credentials(client.url, account, secrets), tick_seconds=0.2)
        driver.observe(lambda status, driver=driver: _hurry(driver, status.phase))  # type: ignore[misc]
        await driver.run()
        fault = driver.status.fault
        if not isinstance(fault, SignInAgain):
            raise RuntimeError(f"the driver stopped: {fault!r}")
        with (client.folder / "signed-in-again").open("a", encoding="utf-8") as file:
            file.write(f"{fault.reason}\n")
        with suppress(Fault):
            await _sign_in(client, secrets)
        await asyncio.sleep(0.1)


def _hurry(driver: Driver, phase: Phase) -> None:
    """Nobody here waits for a back-off."""
    if phase is Phase.OFFLINE:
        asyncio.get_running_loop().call_later(0.1, driver.sync_now)


async def _write(client: Client, replica: Replica, chance: random.Random) -> None:
    """Write until killed; a line is written only after the replica has said that it is stored."""
    told = os.open(client.told, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with replica.reader() as reader:
        known = [each[0] for each in reader.execute("SELECT id FROM contact ORDER BY rid DESC LIMIT 200").fetchall()]
    while True:
        mutations = [_mutation(replica, known, chance) for _ in range(chance.choice((1, 1, 1, 5)))]
        with suppress(Fault):  # what the replica refuses was never promised
            replica.write(mutations, at=now())
            os.write(told, "".join(f"{each.id}\n" for each in mutations).encode())
        await asyncio.sleep(PAUSE_SECONDS)


def _mutation(replica: Replica, known: list[Id], chance: random.Random) -> Mutation:
    kind = chance.random()
    row = replica.get("contact", chance.choice(known)) if known and kind > 0.4 else None
    if row is None:
        record_id = new_id()
        known.append(record_id)
        del known[:-_REMEMBERED]
        return Mutation(new_id(), "contact", record_id, Action.CREATE, after={"last_name": f"N{chance.random()}"})
    if row["deleted_at"] is not None:
        return Mutation(new_id(), "contact", row["id"], Action.RESTORE)
    if kind > 0.97:
        return Mutation(new_id(), "contact", row["id"], Action.DELETE)
    name = chance.choice(("first_name", "job_title", "notes"))
    after = {name: f"{chance.random()}"}
    return Mutation(new_id(), "contact", row["id"], Action.PATCH, after=after, before={name: row[name]})
