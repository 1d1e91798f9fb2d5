"""Idempotency keys: the same request under the same key happens once, and is answered the same way each time.

The mutation's id is a function of tenant, person, key, method and path, so `apply` itself makes it happen once and for
ever gives it the first verdict. What was asked is kept as a digest, written and committed before anything happens: of
two different requests under one key, however close together, one is refused.
"""

import re
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec

from server.changes import verdicts
from server.changes.stored import Connection
from server.rest.call import Call
from server.rest.faults import IdempotencyKeyReused
from shared_models.kernel.faults import Malformed
from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.instant import to_datetime
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id, now

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?")
_CLAIM = (
    "INSERT INTO idempotency_key (mutation_id, digest, at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING RETURNING digest"
)
_CLAIMED = "SELECT digest FROM idempotency_key WHERE mutation_id = %s"


def mutation_ids(call: Call, attempts: int) -> list[Id]:
    """The ids of the call's mutation: one for each attempt, should the one before be overtaken."""
    key = call.request.headers.get(HEADER)
    if key is None:
        return [new_id() for _ in range(attempts)]
    if not _KEY.fullmatch(key):
        raise Malformed(f"{HEADER} takes 1 to 200 visible characters.", field=HEADER)
    about = (call.caller.tenant.id, call.caller.person_id, key, call.request.method, call.request.url.path)
    # UUIDv8 (RFC 9562, 5.8): the contents are ours to choose.
    value = int.from_bytes(sha256("\n".join(about).encode()).digest()[:16], "big")
    first = str(UUID(int=value & ~(0xF << 76) & ~(3 << 62) | 8 << 76 | 2 << 62))
    return [first, *(derived_id(first, ordinal) for ordinal in range(1, attempts))]


async def first_verdict(call: Call, ids: list[Id], body: dict[str, Any]) -> Verdict | None:
    """The verdict that the same request got before; claims the key. Raises IdempotencyKeyReused for another request."""
    if HEADER not in call.request.headers:
        return None
    expected = call.expected_version()
    digest = sha256(msgspec.json.encode([body, expected], order="deterministic")).hexdigest()

    async def claim(connection: Connection) -> Verdict | None:
        claimed = await (await connection.execute(_CLAIM, [ids[0], digest, to_datetime(now())])).fetchone()
        if claimed is not None:
            return None
        known = await (await connection.execute(_CLAIMED, [ids[0]])).fetchone()
        if known is None or known[0] != digest:
            raise IdempotencyKeyReused(
                f"This {HEADER} was used for another request. Take a new one for each request.", field=HEADER
            )
        found = await verdicts.of_person(connection, call.caller.person_id, ids)
        return next((found[each] for each in ids if each in found and not overtaken(found[each], expected)), None)

    verdict: Verdict | None = await call.read(claim)
    return verdict


def overtaken(verdict: Verdict, expected: int | None) -> bool:
    """Whether only this server's own precaution, not the caller's If-Match, was stale: then another attempt follows."""
    return expected is None and verdict.code == "stale-version"
