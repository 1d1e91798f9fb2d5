"""renew: a fresh access token for a connection that outlives its first one."""

from sync.protocol.messages.message import Message, Token


class Renew(Message, tag="renew", frozen=True):
    """The token must belong to the same person, tenant and device as the one the connection was opened with."""

    access_token: Token
