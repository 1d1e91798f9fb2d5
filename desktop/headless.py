"""A replica without a window: signing in, keeping in step, and letting go again, for the command line.

It is the same account and the same replica as the desktop client's, so only one of them can have it open. Where there
is no keyring, the passphrase comes from COUNTERFOIL_PASSPHRASE or the terminal; where there is neither, a sign-in
lasts for one command and its replica is gone afterwards.
"""

import asyncio
import getpass
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault, NotSignedIn
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.ending import end
from sync.replica import support_file
from sync.replica.account import open_account, opening, remember
from sync.replica.attachments.transfers import Transfers
from sync.replica.credentials import Credentials
from sync.replica.driver import Driver
from sync.replica.faults import LeaseOver, ReplicaInUse, Wiped
from sync.replica.files import is_here
from sync.replica.keys import NoKeyring, SecretStore, open_secrets
from sync.replica.lease import is_open, standing
from sync.replica.profile import Profile, Profiles
from sync.replica.queue import Queued
from sync.replica.replica import Replica
from sync.replica.sign_in import SignedIn, checked_url, sign_in
from sync.replica.status import Phase, Status
from sync.replica.touched import Origin, Touched
from sync.replica.unsent import Unsent, read

PASSPHRASE = "COUNTERFOIL_PASSPHRASE"
QUIET_SECONDS = 0.5
"""How long nothing may arrive on a live link before the replica counts as being in step."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Access:
    """Which account is meant: a sign-in, or (without a server) the one used last under `data`."""

    data: Path
    server: str = ""
    email: str = ""
    password: str | None = field(default=None, repr=False)


class NobodySignedIn(NotSignedIn):
    """There is no account on this computer to work with."""


class _OneTimeSecrets:
    """Secrets that end with the process."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret called `name`."""
        return self._values.get(name)

    def set(self, name: str, value: str) -> None:
        """Hold a secret."""
        self._values[name] = value

    def delete(self, name: str) -> None:
        """Let go of a secret."""
        self._values.pop(name, None)


class Headless:
    """An account's open replica and the way to its server. What is not sent at the end of a `passing` one is gone."""

    def __init__(
        self,
        replica: Replica,
        profile: Profile,
        credentials: Credentials,
        runner: asyncio.Runner,
        *,
        passing: bool = False,
    ) -> None:
        self.replica = replica
        self.passing = passing
        self._runner = runner
        self.profile = profile
        self._credentials = credentials
        self._news = asyncio.Event()
        self._refused_files: list[str] = []
        replica.observe(self._noticed)

    def sync(self, progress: Progress = lambda stage, done, total: None) -> Fault | None:
        """Send what is queued, with its files, and fetch what is new; the fault that stood in the way, if any.

        Raises the fault when there are no records here yet, because then nothing can be done without the server,
        LeaseOver when it was not heard for so long that nothing may be done without it, and Wiped.
        """
        fault = self._runner.run(self._in_step(progress))
        if isinstance(fault, Wiped):  # nothing of the replica is left to ask
            raise fault
        if fault is not None and self.replica.needs_load:
            raise fault
        if fault is not None and not is_open(standing(now(), self.replica.lease)):
            raise LeaseOver(
                f"{fault.reason} This computer has not heard from its server for too long; nothing is lost."
            )
        return fault

    def pending(self) -> int:
        """How many changes wait to be sent."""
        return self.replica.pending_count()

    def refused(self, group_id: Id) -> list[str]:
        """What the server did not accept of a group of changes, in words."""
        return [_words(each) for each in self.replica.inbox() if each.group_id == group_id]

    def refused_files(self) -> list[str]:
        """Why the server did not take a file, in words."""
        return list(self._refused_files)

    def facts(self) -> dict[str, Any]:
        """How the account stands, as plain data."""
        return _facts(self.profile, self.pending(), len(self.replica.inbox()), len(self.replica.files.unsent()))

    async def _in_step(self, progress: Progress) -> Fault | None:
        driver = Driver(self.replica, self.profile.server_url, self._credentials, client="counterfoil-cli")
        seen: asyncio.Queue[Status] = asyncio.Queue()
        driver.observe(seen.put_nowait)
        transfers = Transfers(self.replica, driver.api)
        running = asyncio.create_task(driver.run())
        status = driver.status
        try:
            while True:
                if status.phase is Phase.LOADING and status.total:
                    progress("loading", status.done, status.total)
                if status.phase in (Phase.STOPPED, Phase.OFFLINE) or status.fault is not None:
                    return status.fault or NotSignedIn("Please sign in again.")
                if running.done():
                    running.result()
                if await self._settled(driver):
                    fault = await self._send_files(transfers)
                    if fault is not None or await self._settled(driver):
                        return fault
                try:
                    status = await asyncio.wait_for(seen.get(), QUIET_SECONDS)
                except TimeoutError:
                    status = driver.status
        finally:
            await end(running)

    async def _send_files(self, transfers: Transfers) -> Fault | None:
        try:
            await transfers.send()
        except Fault as fault:
            return fault
        self._refused_files = [each.reason for each in transfers.progress.values() if each.reason]
        return None

    async def _settled(self, driver: Driver) -> bool:
        """Whether there is nothing to send or load, and nothing more arrives."""
        return self._level(driver) and await self._quiet() and self._level(driver)

    def _level(self, driver: Driver) -> bool:
        """Whether there is nothing to send or load on a live link. A link is live before its first load begins."""
        return driver.status.phase is Phase.LIVE and not self.pending() and not self.replica.needs_load

    async def _quiet(self) -> bool:
        self._news.clear()
        try:
            await asyncio.wait_for(self._news.wait(), QUIET_SECONDS)
        except TimeoutError:
            return True
        return False

    def _noticed(self, notice: Touched) -> None:
        if notice.origin is Origin.REMOTE:
            self._news.set()


@contextmanager
def run_with(access: Access) -> Iterator[Headless]:
    """The account's replica, open for the block. Raises NobodySignedIn, ReplicaInUse, and what signing in raises."""
    known = None if access.server else _used_last(access)
    with tempfile.TemporaryDirectory(prefix="counterfoil-") as passing, asyncio.Runner() as runner:
        data, secrets = _secrets(access, Path(passing))
        profile, fresh = (known, None) if known is not None else _signed_in(access, data, secrets, runner)
        credentials = Credentials(profile.server_url, profile.account, secrets, fresh)
        with open_account(data, profile, secrets, catalogue) as replica:
            yield Headless(replica, profile, credentials, runner, passing=data != access.data)


def known_accounts(access: Access) -> list[dict[str, Any]]:
    """How each account on this computer stands.

    `waiting` is None where its replica cannot be looked into now, and `reason` then says why.
    """
    profiles = Profiles(access.data).all()
    secrets = open_secrets(access.data, _passphrase) if profiles else None
    found = []
    for each in profiles:
        waiting = inbox = files = None
        reason = "no records here yet"
        if secrets is not None and is_here(each.replica_path(access.data)):
            try:
                with open_account(access.data, each, secrets, None) as replica:
                    waiting, inbox, files = replica.pending_count(), len(replica.inbox()), len(replica.files.unsent())
                    reason = ""
            except ReplicaInUse:
                reason = "in use"
            except Fault as fault:
                reason = fault.reason
        found.append({**_facts(each, waiting, inbox, files), "reason": reason})
    return found


def unsent(access: Access, organization: str = "") -> tuple[Profile, Unsent]:
    """What an account on this computer has not sent, read without a server and without changing anything.

    Raises NobodySignedIn, and what `sync.replica.unsent.read` raises.
    """
    profile = _used_last(access, organization)
    path, key = opening(access.data, profile, open_secrets(access.data, _passphrase))
    return profile, read(path, key, now())


def write_support_file(access: Access, path: Path) -> None:
    """Write the support file of the account used last, without asking a server.

    Raises NobodySignedIn, ReplicaInUse, DiskFailed.
    """
    profile = _used_last(access)
    with open_account(access.data, profile, open_secrets(access.data, _passphrase), catalogue) as replica:
        support_file.write(replica.look(lambda deciding: support_file.support(deciding, now())), path)


def _secrets(access: Access, passing: Path) -> tuple[Path, SecretStore]:
    """Where the replica lives and where its key is kept."""
    try:
        return access.data, open_secrets(access.data, _passphrase)
    except NoKeyring:
        if not access.server:
            raise
        return passing, _OneTimeSecrets()


def _passphrase(new: bool) -> str:
    given = os.environ.get(PASSPHRASE)
    if given:
        return given
    if sys.stdin.isatty():
        return getpass.getpass("Choose a passphrase for the records on this computer: " if new else "Passphrase: ")
    raise NoKeyring(f"This computer has no keyring. Set {PASSPHRASE} to the passphrase of the records on it.")


def _signed_in(access: Access, data: Path, secrets: SecretStore, runner: asyncio.Runner) -> tuple[Profile, SignedIn]:
    if not access.email:
        raise NobodySignedIn("Say whose account it is: --email.")
    password = access.password
    if password is None:
        if not sys.stdin.isatty():
            raise NobodySignedIn("Give the password on standard input: --password-stdin.")
        password = getpass.getpass(f"Password of {access.email}: ")
    server = checked_url(access.server)
    device = Profiles(data).device_id
    name = f"{platform.node() or 'this computer'} (terminal)"
    fresh = runner.run(sign_in(server, access.email, password, device_id=device, device_name=name))
    return remember(data, server, access.email, fresh, secrets, now()), fresh


def _used_last(access: Access, organization: str = "") -> Profile:
    known = Profiles(access.data).all()
    if not known:
        raise NobodySignedIn(
            "Nobody has signed in on this computer. Give --server, --email and --password-stdin, or open Counterfoil."
        )
    for each in known:
        if access.email in ("", each.email) and organization in ("", each.tenant_name):
            return each
    there_are = ", ".join(f"{each.email} ({each.tenant_name})" for each in known)
    raise NobodySignedIn(f"There is no such account on this computer. There are: {there_are}.")


def _facts(profile: Profile, waiting: int | None, inbox: int | None, files: int | None) -> dict[str, Any]:
    return {
        "email": profile.email,
        "organization": profile.tenant_name,
        "server": profile.server_url,
        "role": profile.role,
        "waiting": waiting,
        "inbox": inbox,
        "files": files,
    }


def _words(each: Queued) -> str:
    after = each.mutation.after
    names = [str(after[name]) for name in ("name", "first_name", "last_name", "email") if after.get(name)]
    return f"{' '.join(names[:2]) or each.mutation.record_type}: {each.verdict.reason if each.verdict else ''}"
