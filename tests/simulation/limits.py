"""The protocol's limits made small for as long as a simulation runs, so that short histories reach them all."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from server.changes import group_commit
from sync.protocol import chunk_plan, client_session, compaction, outbox, scope, server_session
from sync.replica import lease, lease_keeper
from tests.simulation.clock import SHOWN

BATCHES = 2
LEASE = 6_000_000
"""How long a client may show records without a word from the server, µs."""

_SMALL: tuple[tuple[Any, str, Any], ...] = (
    (outbox, "PUSH_MUTATIONS", 3),
    (client_session, "BACKLOG", 8),
    (client_session, "PING_EVERY", LEASE // 2),
    (server_session, "BATCH_CHANGES", 2),
    (server_session, "BATCHES", BATCHES),
    (scope, "FRAME_BYTES", 1_500),
    (group_commit, "SHARED", 4),
    (compaction, "FLOOR", 6),
    (compaction, "GRACE", 100_000),
    (chunk_plan, "TARGET_BYTES", 900),
    (lease, "HOUR", LEASE // lease.DEFAULT_HOURS),
    (lease, "SET_BACK", 1_000_000),
    (lease_keeper, "clock", SHOWN),
)


@contextmanager
def small() -> Iterator[None]:
    """Small limits until the block ends."""
    before = [(module, name, getattr(module, name)) for module, name, _ in _SMALL]
    for module, name, value in _SMALL:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)
