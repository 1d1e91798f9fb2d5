"""fault: why the server is about to close the connection."""

from sync.protocol.messages.message import LongText, Message, ShortText
from sync.protocol.plain import Natural


class ServerFault(Message, tag="fault", frozen=True):
    """`code` is stable, `reason` for people. `final`: trying again is useless until a person has done something."""

    code: ShortText
    reason: LongText = ""
    retry_after_ms: Natural = 0
    final: bool = False
