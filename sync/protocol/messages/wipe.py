"""wipe: the person or the device has lost its access for good; the client destroys the replica and its key."""

from sync.protocol.messages.message import LongText, Message


class Wipe(Message, tag="wipe", frozen=True):
    """`reason` is for the person."""

    reason: LongText = ""
