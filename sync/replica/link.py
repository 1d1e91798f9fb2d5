"""A link carries frames between a client session and the server; how, is its own business."""

from typing import Protocol

from shared_models.kernel.faults import Blame, Fault


class LinkLost(Fault):
    """The connection broke, or could not be made."""

    status = 503
    blame = Blame.NOBODY


class LinkOver(Fault):
    """The link has said all it had to say, and all is well: open the next one at once."""

    status = 200
    blame = Blame.NOBODY


class WebsocketBlocked(Fault):
    """Something on the way lets HTTP through, and no websockets."""

    status = 502
    blame = Blame.NOBODY


class Link(Protocol):
    """One connection. `send` may be called from `open` on and never waits; frames arrive in order."""

    async def open(self) -> None:
        """Connect. Raises LinkLost, WebsocketBlocked, or the fault the server answers with."""

    def send(self, frame: bytes) -> None:
        """Send a frame as soon as possible."""

    async def receive(self) -> bytes:
        """The next frame. Raises LinkLost or LinkOver."""

    def at_hand(self) -> list[bytes]:
        """The frames behind it that have come already; empty when the next one has to be waited for."""

    def interrupt(self) -> None:
        """There is something new to send: do not keep it waiting."""

    async def close(self) -> None:
        """Let go of the connection; never raises."""
