"""ack: the client has stored everything through `version` durably; the server may send more."""

from sync.protocol.messages.message import Message
from sync.protocol.plain import Natural


class Ack(Message, tag="ack", frozen=True):
    """`version` is the client's new cursor."""

    version: Natural
