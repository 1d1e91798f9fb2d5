"""The protocol's versions. A change of the wire that an older peer would not understand needs a new number here.

Additions that an older peer may ignore (a message type, a field with a default) keep the number; the tests hold
the schema of every version and fail when the wire moves without one.
"""

from shared_models.kernel.faults import worded
from sync.protocol.faults import ProtocolUnsupported, SchemaAhead

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
            worded(
                "This server speaks sync protocol {oldest} to {newest}, the client only up to {told}. "
                "Install a newer version of the client.",
                oldest=OLDEST,
                newest=PROTOCOL,
                told=newest_of_peer,
            )
        )
    return version


def check_schema(told: int, oldest: int, newest: int) -> None:
    """Whether a server whose chain reaches from schema `oldest` to `newest` understands a client's records.

    Raises ProtocolUnsupported for a client that is too old, SchemaAhead for one that has to translate.
    """
    if told < oldest:
        raise ProtocolUnsupported(
            worded(
                "This program is too old for the server: its records have version {told}, the server "
                "still understands {oldest} to {newest}. Install a newer version; what was not sent yet "
                "stays on this computer.",
                told=told,
                oldest=oldest,
                newest=newest,
            )
        )
    if told > newest:
        raise SchemaAhead(
            worded(
                "The server's records have version {newest}; it does not understand version {told}.",
                newest=newest,
                told=told,
            )
        )


def schema_to_speak(own: int, oldest: int, of_server: int) -> int:
    """The schema version of a connection, for a client whose chain reaches from `oldest` to its `own`.

    Raises ProtocolUnsupported for a server that is too old.
    """
    if of_server < oldest:
        raise ProtocolUnsupported(
            worded(
                "The server is too old for this program: its records have version {told}, this program "
                "still understands {oldest} to {newest}. Have the server updated; what you change "
                "meanwhile stays on this computer.",
                told=of_server,
                oldest=oldest,
                newest=own,
            )
        )
    return min(own, of_server)
