"""The messages of the wire, one small file each; here they are counted up by who sends them."""

from sync.protocol.messages.ack import Ack
from sync.protocol.messages.changes import Changes
from sync.protocol.messages.fault import ServerFault
from sync.protocol.messages.hello import Hello
from sync.protocol.messages.message import Message
from sync.protocol.messages.permissions import Permissions
from sync.protocol.messages.ping import Ping
from sync.protocol.messages.pong import Pong
from sync.protocol.messages.push import Push
from sync.protocol.messages.reload import Reload
from sync.protocol.messages.renew import Renew
from sync.protocol.messages.verdicts import Verdicts
from sync.protocol.messages.welcome import Welcome
from sync.protocol.messages.wipe import Wipe

ClientMessage = Hello | Push | Ack | Renew | Ping
"""What a client sends."""

ServerMessage = Welcome | Changes | Verdicts | Reload | Permissions | Wipe | ServerFault | Pong
"""What a server sends."""

__all__ = [
    "Ack",
    "Changes",
    "ClientMessage",
    "Hello",
    "Message",
    "Permissions",
    "Ping",
    "Pong",
    "Push",
    "Reload",
    "Renew",
    "ServerFault",
    "ServerMessage",
    "Verdicts",
    "Welcome",
    "Wipe",
]
