"""What everything about identity works with: the database, the settings, the token keys and the watch of changes."""

from typing import Self

from starlette.requests import HTTPConnection

from server.changes.apply import Committed, nobody
from server.database.database import Database
from server.identity.token_keys import token_keys
from server.identity.watch import Watch
from server.settings import Settings


class Identity:
    """One per server process, in `app.state.identity`; open it (`async with`) before the first request.

    `committed` is told when signing up has written records of a tenant, as `apply` tells it.
    """

    def __init__(self, database: Database, settings: Settings, committed: Committed = nobody) -> None:
        self.database = database
        self.settings = settings
        self.committed = committed
        self.keys = token_keys(settings.token_key, settings.data)
        self.watch = Watch(database)

    async def __aenter__(self) -> Self:
        self.watch.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.watch.stop()


def identity_of(connection: HTTPConnection) -> Identity:
    """The identity of the app that a request or a websocket came to."""
    found: Identity = connection.app.state.identity
    return found
