"""The protocol's versions. A change of the wire that an older peer would not understand needs a new number here.

Additions that an older peer may ignore (a message type, a field with a default) keep the number; the tests hold
the schema of every version and fail when the wire moves without one.
"""

from sync.protocol.faults import ProtocolUnsupported

PROTOCOL = 1
"""The newest version this code speaks."""

OLDEST = 1
"""The oldest version this code still speaks."""

SUBPROTOCOL = "counterfoil.1"
"""The websocket subprotocol (RFC 6455, section 1.9) that both sides name during the upgrade."""


def negotiated(newest_of_peer: int) -> int:
    """The version to speak with a peer whose newest is given; raises ProtocolUnsupported when there is none."""
    version = min(newest_of_peer, PROTOCOL)
    if version < OLDEST:
        raise ProtocolUnsupported(
            f"This server speaks sync protocol {OLDEST} to {PROTOCOL}, the client only up to {newest_of_peer}. "
            "Install a newer version of the client."
        )
    return version
