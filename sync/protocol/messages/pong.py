"""pong: the answer to a ping."""

from sync.protocol.messages.message import Message
from sync.protocol.plain import Natural


class Pong(Message, tag="pong", frozen=True):
    """`nonce` is the ping's."""

    nonce: Natural = 0
