"""verdicts: the server's last word on pushed mutations, in the order they were pushed."""

from shared_models.kernel.verdict import Verdict
from sync.protocol.messages.message import Message


class Verdicts(Message, tag="verdicts", frozen=True):
    """The next verdicts of this connection; a push may be answered in several messages."""

    verdicts: list[Verdict]
