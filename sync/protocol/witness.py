"""Telling a server which heads of the books' chains a device has seen, so that nobody can shorten or rewrite a chain.

JSON over HTTP, beside the stream; see docs/protocol.md, "Witnesses of the books".
"""

from shared_models.kernel.ids import Id

WITNESS = "/api/v1/ledger-witness"
AUDIT = "/api/v1/ledger-audit"
MOST_HEADS = 500
"""Heads in one message."""

ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
HASH = "^[0-9a-f]{64}$"

Head = tuple[Id, int, str]
"""A series, a place in its chain, and the hash there."""
