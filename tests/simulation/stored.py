"""What a simulated replica keeps on its disk, and the few ways to it that loading and following the feed share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.coming_back import ANY_ORDER
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Row
from sync.protocol.returning import Loss
from sync.replica.lease import Marks
from sync.replica.queue import _NO_VERSION, Queued, State
from tests.simulation.disk import Disk

Trace = list[tuple[Any, ...]]
"""What became durable, in order: the name of a method of the shipped Replica, and its arguments."""


@dataclass(frozen=True, slots=True)
class Held(Queued):
    """A mutation of the queue with the columns that only SQL knows: its version now, and which one the server lost.

    `lost_in` is for the oracle alone: the epoch that `again` is a version of.
    """

    version: int = 0
    again: int | None = None
    lost_in: str = ""


class Stored:
    """Everything of it lies on `disk`, save a memory of what is shown."""

    def __init__(self) -> None:
        self.disk = Disk()
        self._shown: tuple[object, dict[Key, Row]] | None = None
        self.trace: Trace | None = None

    def told(self, what: str, *arguments: Any) -> None:
        """Note what has just become durable, for a replay."""
        if self.trace is not None:
            self.trace.append((what, *arguments))

    def meta(self, name: str, default: Any = None) -> Any:
        """One of the replica's own facts."""
        return self.disk.get("meta", name, default)

    @property
    def epoch(self) -> str:
        """The epoch of the feed that is stored."""
        return self.meta("epoch", "")  # type: ignore[no-any-return]

    @property
    def cursor(self) -> int:
        """The version up to which the feed is stored."""
        return self.meta("cursor", 0)  # type: ignore[no-any-return]

    @property
    def scope(self) -> str:
        """The name of what was in sight when it was last loaded."""
        return self.meta("scope", "")  # type: ignore[no-any-return]

    @property
    def permissions(self) -> frozenset[str]:
        """What the server has last told the person may do."""
        return self.meta("permissions", frozenset())  # type: ignore[no-any-return]

    @property
    def needs_load(self) -> bool:
        """Whether it has to be loaded from a manifest."""
        missed = self.meta("missed", frozenset()) & set(self.meta("types", ()))
        return not self.epoch or bool(self.meta("load") or self.meta("load needed") or missed)

    @property
    def lease(self) -> Marks:
        """What is remembered of when the server was heard."""
        return self.meta("lease", Marks())  # type: ignore[no-any-return]

    def keep_lease(self, marks: Marks) -> None:
        """Remember it."""
        with self.disk.transaction():
            self.disk.put("meta", "lease", marks)

    @property
    def rows(self) -> dict[Key, Row]:
        """The server's rows."""
        return self.disk.table("rows")

    @property
    def queue(self) -> dict[int, Held]:
        """Every mutation made here, by its place."""
        return self.disk.table("queue")

    def _release(self, own: set[Id], through: int | None) -> None:
        """Let mutations leave what is shown: those whose changes have come, and answered ones that were reached."""
        for entry in list(self.queue.values()):
            if entry.pending and (entry.mutation.id in own or _reached(entry, through)):
                self.disk.put("queue", entry.seq, replace(entry, pending=False))

    def abandon_load(self) -> None:
        """Let go of the load that runs, as `load_facts.abandon` does; in the caller's transaction."""
        for table in ("load rows", "load chunks"):
            self.disk.clear(table)
        self.disk.put("meta", "load", None)
        self.disk.put("meta", "load kind", None)

    def _come_back(self, lost: Loss | None) -> None:
        """Push again what was answered with a version the server has lost; what was accepted is shown on top again."""
        if lost is None:
            return
        for entry in list(self.queue.values()):
            again = entry.version if lost.ordered else ANY_ORDER
            if entry.again is not None and not lost.keeps:
                self.disk.put("queue", entry.seq, replace(entry, again=ANY_ORDER))
            elif entry.again is None and entry.state is not State.QUEUED and entry.version > lost.after:
                pending = entry.pending or entry.state is State.ACKNOWLEDGED
                back = replace(entry, again=again, version=_NO_VERSION, pending=pending, lost_in=self.epoch)
                self.disk.put("queue", entry.seq, back)
        self.disk.put("meta", "waits since", None)

    def _name(self, record_type: str, record_id: Id, title: str, loaded: bool) -> None:
        """What a record out of sight is called; `loaded` says that it came with the load that runs."""
        key = (record_type, record_id)
        self.disk.put("stubs", key, (title, loaded or self.disk.get("stubs", key, ("", False))[1]))

    @property
    def stubs(self) -> dict[Key, str]:
        """What records out of sight are called."""
        return {key: title for key, (title, _) in self.disk.table("stubs").items()}

    def _remember_missed(self, catalogue: Catalogue, names: set[str]) -> None:
        if new := names - catalogue.record_types.keys():
            self.disk.put("meta", "missed", self.meta("missed", frozenset()) | new)


def _reached(entry: Held, through: int | None) -> bool:
    """Whether a mutation is answered, and the replica has come to its version."""
    if entry.state is State.QUEUED or entry.again is not None:
        return False
    return through is None or entry.version <= through
