"""A link to a toy server in the same process: what the worker needs of a link, without a network."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from shared_models.kernel.change import Change
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.sync.replica.toy_server import ToyServer


class ToyLink:
    """Syncs with each poke while it is live; `status` may be set from outside before it is told."""

    def __init__(self, server: ToyServer, status: Status) -> None:
        self.server, self.status = server, status
        self.asked = 0
        self.answers: Callable[[str, str, Mapping[str, str | int]], bytes] = lambda method, path, params: b""
        self._replica: Replica | None = None
        self._tell: Callable[[Status], None] = lambda status: None

    def to(self, replica: Replica) -> "ToyLink":
        self._replica = replica
        return self

    def observe(self, tell: Callable[[Status], None]) -> None:
        self._tell = tell

    async def run(self) -> None:
        self.poke()
        await asyncio.Event().wait()

    def poke(self) -> None:
        if self.status.phase is Phase.LIVE and self._replica is not None:
            replica = self._replica
            verdicts = self.server.apply([each.mutation for each in replica.queue()], replica.actor())
            replica.store_verdicts(verdicts)
            if self.server.version > replica.cursor:
                replica.store_changes(self.server.batch(replica.cursor))
        self._tell(self.status)

    def sync_now(self) -> None:
        self.asked += 1
        self.poke()

    def network_changed(self) -> None:
        self.sync_now()

    async def fetch_file(self, digest: str, most: int | None = None) -> bool:
        raise Unavailable(f"The server has no {digest[:8]}.")

    def file_progress(self, digest: str) -> None:
        return None

    async def ask(self, method: str, path: str, params: Mapping[str, str | int]) -> bytes:
        if self.status.phase is not Phase.LIVE:
            raise Unavailable("There is no connection to the server.")
        return self.answers(method, path, params)

    async def history(self, record_type: str, plural: str, record_id: Id, before: int | None) -> Sequence[Change]:
        if self.status.phase is not Phase.LIVE:
            raise Unavailable("There is no connection to the server.")
        return [each for each in self.server.feed if each.record_id == record_id and each.version < (before or 10**9)]
