"""Passwords are kept as argon2id (RFC 9106), computed in threads so that nobody else waits.

19 MiB, two passes, one lane: the first of OWASP's equivalent settings. At most `_AT_ONCE` are computed at a time, which
bounds the memory that a storm of sign-ins can take.
"""

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_AT_ONCE = 4
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="password")
# Verified when there is no such person, so that the answer takes as long; nobody knows a password for it.
_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$Y291bnRlcmZvaWwtbm9ib2R5$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


async def hash_password(password: str) -> str:
    """The argon2id hash to keep."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, _normal(password))


async def password_matches(kept: str, password: str) -> bool:
    """Whether `password` is the one whose hash is `kept`; an empty `kept` takes as long and matches nothing."""
    found = await asyncio.get_running_loop().run_in_executor(_threads, _verify, kept or _NOBODY, _normal(password))
    return found and bool(kept)


def outdated(kept: str) -> bool:
    """Whether a hash was made with other costs than today's, and should be made again when the password is known."""
    return _hasher.check_needs_rehash(kept)


def _verify(kept: str, password: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False


def _normal(password: str) -> str:
    """NFC, as RFC 8265 (OpaqueString) asks, so that a password is the same from every keyboard."""
    return unicodedata.normalize("NFC", password)
