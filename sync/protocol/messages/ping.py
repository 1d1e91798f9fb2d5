"""ping: is the other side still there? Proxies keep quiet sockets open long after their peer has gone."""

from sync.protocol.messages.message import Message
from sync.protocol.plain import Natural


class Ping(Message, tag="ping", frozen=True):
    """`nonce` comes back in the pong."""

    nonce: Natural = 0
