"""reload: the feed cannot lead this replica on; the client has to load from a manifest. Its queue stays."""

from sync.protocol.messages.message import Message, ShortText


class Reload(Message, tag="reload", frozen=True):
    """`reason`: `new`, `epoch`, `ahead`, `compacted`, `scope` or `oversize`; others may come."""

    reason: ShortText
