"""permissions: what the person may do has changed; from now on this holds."""

from sync.protocol.messages.message import Message, ShortText


class Permissions(Message, tag="permissions", frozen=True):
    """All permission keys the person holds, not only the new ones."""

    permissions: list[ShortText]
