"""The protocol's versions. A change of the wire that an older peer would not understand needs a new number here.

Additions that an older peer may ignore (a message type, a field with a default) keep the number; the tests hold
the schema of every version and fail when the wire moves without one.
"""

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
            f"This server speaks sync protocol {OLDEST} to {PROTOCOL}, the client only up to {newest_of_peer}. "
            "Install a newer version of the client."
        )
    return version


def check_schema(told: int, oldest: int, newest: int) -> None:
    """Whether a server whose chain reaches from schema `oldest` to `newest` understands a client's records.

    Raises ProtocolUnsupported for a client that is too old, SchemaAhead for one that has to translate.
    """
    if told < oldest:
        raise ProtocolUnsupported(
            f"This program is too old for the server: its records have version {told}, the server still understands "
            f"{oldest} to {newest}. Install a newer version; what was not sent yet stays on this computer."
        )
    if told > newest:
        raise SchemaAhead(f"The server's records have version {newest}; it does not understand version {told}.")


def schema_to_speak(own: int, oldest: int, of_server: int) -> int:
    """The schema version of a connection, for a client whose chain reaches from `oldest` to its `own`.

    Raises ProtocolUnsupported for a server that is too old.
    """
    if of_server < oldest:
        raise ProtocolUnsupported(
            f"The server is too old for this program: its records have version {of_server}, this program still "
            f"understands {oldest} to {own}. Have the server updated; what you change meanwhile stays on this computer."
        )
    return min(own, of_server)
