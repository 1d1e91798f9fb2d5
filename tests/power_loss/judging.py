"""Whether a folder that has lost its power still holds what was promised, asked through the shipped code."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from sync.replica.replica import Replica
from tests.power_loss.workload import FILE
from tests.sync.replica.people import KEY


@dataclass
class Promised:
    """What the process was told is stored, up to now."""

    stored: set[str] = field(default_factory=set)
    answered: set[str] = field(default_factory=set)
    cursor: int = 0
    epoch: str = ""

    def hear(self, told: dict[str, object]) -> None:
        """One more line."""
        self.stored |= set(told.get("stored", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.answered |= set(told.get("answered", ()))  # type: ignore[call-overload]  # lists of ids, by construction
        self.cursor = int(str(told.get("cursor", self.cursor)))
        self.epoch = str(told.get("epoch", self.epoch))


def judge(folder: Path, promised: Promised) -> str:
    """What is wrong with the folder; empty when everything promised is there and the file is whole."""
    try:
        with Replica.open(folder / FILE, KEY, catalogue=catalogue) as replica:
            return _wrong(replica, promised)
    except Fault as fault:
        return f"{type(fault).__name__}: {fault.reason}"


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
