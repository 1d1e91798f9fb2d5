"""Whether a folder that has lost its power still holds what was promised, asked through the shipped code."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from sync.replica import queue
from sync.replica.credentials import Credentials
from sync.replica.replica import Replica
from sync.replica.withdrawal import Withdrawal
from tests.power_loss import rekeying
from tests.power_loss.workload import FILE
from tests.sync.replica.pages import found
from tests.sync.replica.people import KEY


@dataclass
class Promised:
    """What the process was told is stored, up to now."""

    stored: set[str] = field(default_factory=set)
    answered: set[str] = field(default_factory=set)
    cursor: int = 0
    epoch: str = ""
    unsent: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)

    def hear(self, told: dict[str, object]) -> None:
        """One more line."""
        self.stored |= set(told.get("stored", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.answered |= set(told.get("answered", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.cursor = int(str(told.get("cursor", self.cursor)))
        self.epoch = str(told.get("epoch", self.epoch))
        self.unsent |= set(told.get("unsent", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.unsent -= set(told.get("delivering", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.hidden |= {str(told["hidden"])} if "hidden" in told else set()
        self.gone |= {str(told["gone"])} if "gone" in told else set()
        self.keys |= {str(told["key"])} if "key" in told else set()


def judge(folder: Path, promised: Promised) -> str:
    """What is wrong with the folder; empty when everything promised is there and the file is whole."""
    try:
        if (folder / rekeying.KEYRING).exists():
            return _wrong_in_rekeyed(folder, promised)
        with Replica.open(folder / FILE, KEY, catalogue=catalogue) as replica:
            return _wrong(replica, promised)
    except Fault as fault:
        return f"{type(fault).__name__}: {fault.reason}"


def _wrong_in_rekeyed(folder: Path, promised: Promised) -> str:
    """The same for a replica of several generations; and what was lost is found nowhere, once it has to be gone."""
    keyring = rekeying.Keyring(folder)
    keys = {KEY, *map(bytes.fromhex, promised.keys), *keyring.keys()}
    if left := found(folder, keys, map(str.encode, promised.gone)):
        return f"{left} can be read in files of which the old ones were gone"
    with rekeying.opened(folder, FILE) as replica:
        if what := _wrong(replica, promised):
            return what
        shown = [str(each[0]) for each in replica._connection.execute("SELECT last_name FROM contact")]
        if seen := {word for word in promised.hidden if any(word in each for each in shown)}:
            return f"{seen} are shown again"
        asyncio.run(Withdrawal(replica, Credentials("", rekeying.ACCOUNT, keyring)).tidy(online=False, quiet=True))
        aside = {each.id for _, each in replica.quarantined()}
        if lost := promised.unsent - aside - {each.mutation.id for each in queue.log(replica._connection)}:
            return f"{len(lost)} unsent mutations are gone"
    keys |= set(keyring.keys())
    words = promised.gone if aside else promised.hidden  # what waits for an administrator stays here
    if left := found(folder, keys, map(str.encode, words)):
        return f"{left} can be read after the next start"
    return ""


def _wrong(replica: Replica, promised: Promised) -> str:
    connection = replica.reader()
    try:
        # The cipher's check reads the file alone; pages torn while the log was folded in are whole in the log.
        replica._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for check, good in (("integrity_check", [("ok",)]), ("cipher_integrity_check", [])):
            found = connection.execute(f"PRAGMA {check}").fetchall()
            if found != good:
                return f"{check}: {found[:2]}"
        held = dict(connection.execute("SELECT id, state FROM mutation").fetchall())
    finally:
        connection.close()
    if lost := promised.stored - held.keys():
        return f"{len(lost)} stored mutations are gone"
    if forgotten := [each for each in promised.answered if held.get(each) == "queued"]:
        return f"{len(forgotten)} verdicts are gone"
    if replica.cursor < promised.cursor and not promised.epoch:
        return f"the cursor {promised.cursor} went back to {replica.cursor}"
    if promised.epoch and replica.epoch != promised.epoch:
        return f"the epoch {promised.epoch} went back to {replica.epoch}"
    assert replica.catalogue  # an upgrade that was cut goes on
    return ""
