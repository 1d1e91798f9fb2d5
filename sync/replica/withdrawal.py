"""What follows when access was lost: unsent work is handed over, the file is re-keyed, or everything is destroyed.

What is lost is hidden before any of this begins (`hiding.py`). Each step can be cut and is taken again: the replica
remembers what is still due.
"""

import asyncio
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.write import Key
from sync.replica import files, meta, quarantine, rekey
from sync.replica.account import forget, open_account, token_name
from sync.replica.aside import SteppedAside
from sync.replica.credentials import Credentials
from sync.replica.faults import ReplicaInUse, Wiped
from sync.replica.keys import SecretStore
from sync.replica.profile import Profile
from sync.replica.quarantine import deposit, give_back
from sync.replica.replica import Replica
from sync.replica.touched import Touched

PATIENCE = 10.0
"""Seconds that handing over may hold up the rest."""

QUIET_SECONDS = 60.0
LONGEST = 10
"""Rounds of so many seconds after which it need not be quiet any more."""
_GONE = "Access was taken away."


async def destroy(folder: Path, profile: Profile, secrets: SecretStore, declared: Callable[[], Catalogue]) -> Wiped:
    """Access to an account that is not open is gone: hand over what can be, leave nothing of it here, and say so.

    Raises ReplicaInUse when it is open after all: then whoever has it open will find out.
    """
    path = profile.replica_path(folder)
    try:
        replica = open_account(folder, profile, secrets, declared)
    except ReplicaInUse:
        raise
    except Fault:  # nobody can read it any more; what is left are the files
        forget(folder, profile.account, secrets)
        files.remove_all(path)
        return Wiped(_GONE)
    replica.seal(_GONE)
    wiped = await Withdrawal(replica, Credentials(profile.server_url, profile.account, secrets)).wipe(_GONE)
    forget(folder, profile.account, secrets)
    return wiped


class Withdrawal:
    """`turn` is held while the file may be exchanged for another; a load holds it, too."""

    def __init__(self, replica: Replica, credentials: Credentials) -> None:
        self._replica = replica
        self._credentials = credentials
        self.turn = asyncio.Lock()

    @property
    def due(self) -> bool:
        """Whether something is left to do."""
        return self._replica.rekey_due or self._owes

    @property
    def _owes(self) -> bool:
        """Whether the server has something to get: work that was put aside, or after a restore a receipt of such."""
        return bool(self._replica.quarantined() or self._replica.receipt_due())

    @property
    def _may_part(self) -> bool:
        """What a restored server has lost comes back from the queue first, whoever owns it by now."""
        return not self._replica.needs_load and not self._replica.is_bringing_back

    async def _departed(self) -> set[Key]:
        """The single records that have left, if it is time to part with them."""
        with suppress(SteppedAside):  # the file goes
            if self._may_part:
                return await self._replica.departed()
        return set()

    async def keep_tidy(self, is_live: Callable[[], bool]) -> None:
        """Whenever something is left to do, do it once it has been quiet for a while, or a good while at the latest.

        Only then are the traces of records that have left one by one taken out: earlier they might come back yet.
        """
        stirred, waited = False, 0

        def stir(_: Touched) -> None:
            nonlocal stirred
            stirred = True

        with self._replica.observed_by(stir):
            while True:
                await asyncio.sleep(QUIET_SECONDS)
                waited = waited + 1 if self.due or await self._departed() else 0
                if waited and (waited > LONGEST or not stirred):
                    with suppress(Fault):  # a full disk, say: it stays due
                        await self.tidy(online=is_live(), quiet=True)
                stirred = False

    async def resume(self) -> None:
        """Go on at the start with what was cut, as far as that needs no server."""
        if self.due:
            with suppress(Fault):  # a full disk, say: it stays due
                await self.tidy(online=False)

    async def tidy(self, *, online: bool, quiet: bool = False) -> None:
        """Hand over what is put aside, then leave behind what was taken away. What cannot be done now stays due."""
        async with self.turn:
            if quiet and (found := await self._departed()) and self._may_part:
                self._replica.part_with_departed(found)
            if online and self._owes:
                with suppress(Fault, TimeoutError):  # the server is away, and it stays put aside
                    await self._hand_over(await self._credentials.access())
            if self._replica.rekey_due:
                await self._rekey()

    async def wipe(self, reason: str) -> Wiped:
        """Hand over what can be, then destroy the key, and the file with everything beside it; what to tell of it."""
        async with self.turn:
            refresh = await asyncio.to_thread(self._credentials.secrets.get, token_name(self._credentials.account))
            with suppress(Fault, TimeoutError):  # access is gone, and so is this chance
                await self._hand_over("", refresh or "")
            wiped = self._told(reason)
            await asyncio.to_thread(self._credentials.forget)
            self._replica.wipe()
        return wiped

    def _told(self, reason: str) -> Wiped:
        """What nobody has told the person yet: how much was handed over, and how much of it never will be."""
        with closing(self._replica.reader()) as reader:
            handed_over = int(meta.read(reader, "handed_over", 0))
            return Wiped(reason, handed_over=handed_over, lost=quarantine.count(reader))

    async def _hand_over(self, access: str, refresh: str = "") -> None:
        async with asyncio.timeout(PATIENCE):
            while pieces := self._replica.quarantined():
                here, written_in = self._credentials.server_url, self._replica.quarantined_in
                receipts = await deposit(here, pieces, written_in, access=access, refresh=refresh)
                self._replica.delivered(pieces, receipts)
            while access and (receipt := self._replica.receipt_due()) is not None:
                await give_back(self._credentials.server_url, receipt[1], access)
                self._replica.given_back(receipt)

    async def _rekey(self) -> None:
        account, secrets = self._credentials.account, self._credentials.secrets
        key = await asyncio.to_thread(rekey.fresh_key, account, secrets)
        attached = self._replica.files
        async with attached.held():
            await asyncio.to_thread(attached.carry_over, key, self._replica.attached().keys())
            self._replica.move(key)
            await asyncio.to_thread(rekey.adopt_key, account, secrets, key)
            files.remove_older(self._replica.path)
            await asyncio.to_thread(attached.sweep_held)
