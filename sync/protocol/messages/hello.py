"""hello: a client's first message on every connection, says who it is and up to where its replica has come."""

from sync.protocol.messages.message import IdText, Message, ShortText
from sync.protocol.plain import Natural, SchemaVersion


class Hello(Message, tag="hello", frozen=True):
    """`protocol` is the newest version the client speaks. `epoch` is empty while the replica has no complete load.

    `scope` is that of the manifest the replica was last loaded from.
    `schema_version` is that of the records on this connection: the client's own, or its server's where that is older.
    """

    protocol: Natural
    device: IdText
    epoch: ShortText = ""
    cursor: Natural = 0
    schema: ShortText = ""
    client: ShortText = ""
    scope: ShortText = ""
    schema_version: SchemaVersion = 1
