"""welcome: the server's first message, says where its feed stands and what the person may do."""

from msgspec import field

from sync.protocol.limits import Limits
from sync.protocol.messages.message import IdText, Message, ShortText
from sync.protocol.plain import Natural, SchemaVersion


class Welcome(Message, tag="welcome", frozen=True):
    """`protocol` is the version both speak from here on, `version` the newest of the feed, `schema` a fingerprint.

    `lease_hours` is how long a replica may be read without a word from the server; 0 for ever.
    `language` is the one by which the organisation orders its lists.
    `schema_version` is the newest that the server's records have; a client whose records are newer translates.
    """

    protocol: Natural
    epoch: ShortText
    version: Natural
    schema: ShortText
    tenant_id: IdText
    person_id: IdText
    permissions: list[ShortText]
    limits: Limits = field(default_factory=Limits)
    lease_hours: Natural = 72
    schema_version: SchemaVersion = 1
    language: ShortText = ""
