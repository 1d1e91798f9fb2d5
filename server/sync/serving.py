"""Serving an app that has websocket links: uvicorn's options, and a shutdown in which every client hears goodbye."""

import socket
from typing import Any

import uvicorn

from server.sync.replication import Replication
from sync.protocol.limits import FRAME_BYTES

WEBSOCKET_OPTIONS: dict[str, Any] = {
    "ws": "websockets-sansio",
    "ws_max_size": FRAME_BYTES,
    "ws_ping_interval": 20.0,
    "ws_ping_timeout": 40.0,
    # Frames are small or compressed already; deflating them for each of a hundred clients is what costs.
    "ws_per_message_deflate": False,
    "timeout_graceful_shutdown": 10,
}
"""What uvicorn has to be told for the protocol's sake."""


class SyncServer(uvicorn.Server):
    """Ends conversations (close code 1001, verdicts first) before uvicorn drops their connections."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, say goodbye, and then do what uvicorn does."""
        for server in self.servers:
            server.close()
        if (replication := _replication(self.config.loaded_app)) is not None:
            await replication.leave()
        await super().shutdown(sockets)


def _replication(app: Any) -> Replication | None:
    """The replication of an app, also below middleware that wraps it."""
    while not hasattr(app, "state"):
        app = getattr(app, "app", None)
        if app is None:
            return None
    found: Replication | None = getattr(app.state, "replication", None)
    return found
