"""Begins a session from what a replica holds, and feeds it what is queued: a long queue stays on disk."""

from collections.abc import Sequence

from shared_models.kernel.mutation import Mutation
from sync.protocol.batch import Batch
from sync.protocol.client_session import ClientSession
from sync.protocol.effects import ClientEffect
from sync.protocol.limits import PUSH_MUTATIONS, PUSHES
from sync.replica.garbage import no_garbage
from sync.replica.replica import Replica

_AT_ONCE = PUSHES * PUSH_MUTATIONS
"""As many are read first: what may be pushed before the server has said a word. It is at work while more are read."""


def session_of(replica: Replica, client: str) -> ClientSession:
    """A session that goes on from what is durable; `client` is the program's name and version."""
    whole = not replica.needs_load
    return ClientSession(
        device=replica.actor().device,
        client=client,
        schema=replica.catalogue.fingerprint,
        epoch=replica.epoch if whole else "",
        cursor=replica.cursor if whole else 0,
        schema_version=replica.speaks,
        scope=replica.scope,
        holds=replica.holds,
    )


class Feeder:
    """For one session; a new one begins with the queue's oldest mutation."""

    def __init__(self, replica: Replica, session: ClientSession) -> None:
        self._replica = replica
        self._session = session
        self._fed = 0
        self._news = False

    def stored(self, batch: Batch) -> None:
        """A batch was stored: where work comes back, what had to wait may be pushed now."""
        if batch.changes and self._replica.is_bringing_back:
            self._news = True

    def effects(self) -> Sequence[ClientEffect]:
        """What the session asks for when it gets the next mutations."""
        room = min(self._session.room, _AT_ONCE) if not self._fed else self._session.room
        mutations: list[Mutation] = []
        with no_garbage():
            while room and not mutations:
                mutations, fed = self._replica.outgoing(room, self._fed)
                if fed != self._fed:
                    self._fed = fed
                elif self._news and not self._session.awaited:  # all others first: what waits may wait for long
                    self._fed, self._news = 0, False
                else:
                    return ()
            return self._session.queued(mutations) if mutations else ()
