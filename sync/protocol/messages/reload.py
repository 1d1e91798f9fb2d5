"""reload: the feed cannot lead this replica on; the client has to load from a manifest. Its queue stays."""

from sync.protocol.messages.message import Message, ShortText

EPOCH = "epoch"
"""The feed is another one than the replica's. Until it has loaded, nothing that it pushes is applied."""


class Reload(Message, tag="reload", frozen=True):
    """`reason`: `new`, `epoch`, `ahead`, `compacted`, `scope` or `oversize`; others may come."""

    reason: ShortText
