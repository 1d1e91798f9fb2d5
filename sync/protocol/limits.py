"""How much either side may send or hold. Nothing that arrives may make a session hold more than this.

A server may announce larger limits in `welcome`, never smaller ones: a client that keeps to these is always right.
"""

from msgspec import Struct

FRAME_BYTES = 4 * 1024 * 1024
"""One websocket frame, either way."""

EXCHANGE_BYTES = 64 * 1024 * 1024
"""The body of one HTTP exchange, either way."""

MUTATION_BYTES = 1024 * 1024
"""One mutation as encoded."""

PUSH_MUTATIONS = 500
"""Mutations in one push."""

PUSHES = 2
"""Pushes of one connection that may wait for a verdict, whoever the server is."""

PUSHES_TAKEN = 4
"""The same with this product's server, as its `welcome` says: enough to keep both sides at work all the time."""

BATCHES = 8
"""Batches of changes of one connection that the client has not acknowledged."""

BATCH_BYTES = 32 * 1024 * 1024
"""One batch of changes, all its frames together."""

WINDOW_BYTES = 16 * 1024 * 1024
"""Bytes of unacknowledged batches above which a server reads no further ones."""

BATCH_CHANGES = 2500
"""Changes a server asks its feed for at once; a batch always ends with a whole version."""

MANIFEST_BYTES = 64 * 1024 * 1024
"""A manifest as encoded."""

CHUNK_BYTES = 64 * 1024 * 1024
"""A chunk once decompressed."""

NAME_LENGTH = 60
"""Characters of a record type, a field or a verb."""

FIELDS = 500
"""Fields in the before, the after or the arguments of one mutation."""


class Limits(Struct, frozen=True, omit_defaults=False):
    """The limits a server announces."""

    frame_bytes: int = FRAME_BYTES
    push_mutations: int = PUSH_MUTATIONS
    mutation_bytes: int = MUTATION_BYTES
    pushes: int = PUSHES
