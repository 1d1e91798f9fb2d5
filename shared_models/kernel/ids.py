"""Identifiers: UUIDv7 (RFC 9562) as canonical lower-case text, in memory, in both stores and on the wire.

An id is made where the record is born, also offline. Time and entropy are arguments, so the core stays pure.
"""

import re
from functools import lru_cache
from hashlib import sha256

Id = str

_CANONICAL = re.compile(
    r"(?!f{8}-f{4}-f{4}-f{4}-f{12})[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII
)

NIL: Id = "00000000-0000-0000-0000-000000000000"

LAST: Id = "ffffffff-ffff-ffff-ffff-ffffffffffff"
"""Above every identifier, and none itself (the Max UUID of RFC 9562): where the last range of ids ends."""


def uuid7(at: int, entropy: bytes) -> Id:
    """The UUIDv7 for the instant `at` (µs since 1970 UTC) and 10 bytes of entropy.

    The milliseconds fill the first 48 bits; the microseconds within the millisecond fill the 12 bits after the
    version, as RFC 9562 section 6.2 (method 3) allows, so that ids made in a row sort by time.
    """
    if len(entropy) < 8:
        raise ValueError("a UUIDv7 needs at least 8 bytes of entropy")
    milliseconds, microseconds = divmod(at, 1000)
    tail = int.from_bytes(entropy[:8], "big") & 0x3FFF_FFFF_FFFF_FFFF
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | 7 << 76 | (microseconds * 4) << 64 | 2 << 62 | tail
    return _text(value)


def derived_id(origin: Id, ordinal: int) -> Id:
    """The id of the `ordinal`-th record that a mutation makes: the same on the device and on the server.

    It keeps the time of `origin`, so that records made by verbs sort where they were made.
    """
    digest = sha256(f"{origin}/{ordinal}".encode("ascii")).digest()
    value = (
        int(origin.replace("-", ""), 16) >> 80 << 80
        | 7 << 76
        | int.from_bytes(digest[:10], "big") & 0x0FFF_3FFF_FFFF_FFFF_FFFF
    )
    return _text(value | 2 << 62)


@lru_cache(maxsize=4096)
def named_id(kind: str, name: str) -> Id:
    """The id of the one record that a name stands for, such as the period 2026-11: the same wherever it is made.

    A UUIDv8 (RFC 9562, section 5.8) of a digest, so that it meets no id that a time made.
    """
    value = int.from_bytes(sha256(f"{kind}/{name}".encode()).digest()[:16], "big")
    return _text(value & ~(0xF << 76 | 3 << 62) | 8 << 76 | 2 << 62)


def is_id(value: object) -> bool:
    """Whether `value` is an identifier in the one canonical form."""
    return isinstance(value, str) and _CANONICAL.fullmatch(value) is not None


def is_named_id(value: Id) -> bool:
    """Whether an id stands for a name, so that everybody can compute it (`named_id`)."""
    return value[14] == "8"


def _text(value: int) -> Id:
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
