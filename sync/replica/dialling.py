"""Dialling: which way the next link goes, and with which access token.

Websockets first; where something on the way blocks them, HTTP exchanges for a while.
"""

from collections.abc import Callable

from sync.replica.api import Api
from sync.replica.credentials import Credentials
from sync.replica.exchange_link import ExchangeLink
from sync.replica.link import Link
from sync.replica.websocket_link import WebsocketLink

BLOCKED_FOR = 600_000_000
"""Microseconds after which a way that blocked websockets is tried with one again."""


class Dialling:
    """`waits` says that the server may keep the next exchange waiting for news: all is well."""

    def __init__(
        self, server_url: str, credentials: Credentials, api: Api, stopwatch: Callable[[], int], exchange_seconds: int
    ) -> None:
        self._server_url = server_url
        self._credentials = credentials
        self._api = api
        self._stopwatch = stopwatch
        self._exchange_seconds = exchange_seconds
        self._spent = ""
        self._blocked_at: int | None = None
        self.waits = False

    async def link(self) -> Link:
        """The next link, still to be opened. Raises what refreshing the access token raises."""
        renewed, access = self._credentials.renewed, self._credentials.access
        token = await renewed(self._spent) if self._spent else await access()
        self._spent = ""
        if self._blocked_at is not None and self._stopwatch() - self._blocked_at < BLOCKED_FOR:
            return ExchangeLink(self._api, self._exchange_seconds if self.waits else 0)
        self._blocked_at = None
        return WebsocketLink(self._server_url, token)

    def blocked(self) -> None:
        """Something on the way has blocked a websocket."""
        self._blocked_at = self._stopwatch()

    def failed(self) -> None:
        """What went wrong may be the way's fault: try a websocket, and do not wait for news."""
        self._blocked_at, self.waits = None, False

    def refused(self) -> bool:
        """The access token was not good: take another one next time. Whether it was one that had been good before."""
        first = not self._spent
        self._spent = self._credentials.token
        return first

    def renew_next(self, needed: bool) -> None:
        """Whether the next link needs another access token than the one held now."""
        self._spent = self._credentials.token if needed else ""
