"""A file in segments that are encrypted one by one (AES-256-GCM), so that any part can be read, and written, alone.

A segment is a random nonce of 12 bytes, the ciphertext, and a tag of 16; its place in the file is authenticated with
it. Every file has a key of its own, so no segment fits into another file. The length is authenticated elsewhere, with
the key: see `local_files.py`.
"""

import os
from functools import cache
from typing import TYPE_CHECKING

from shared_models.kernel.faults import Unexpected

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PLAIN_BYTES = 64 * 1024
_NONCE, _TAG = 12, 16
SEALED_BYTES = _NONCE + PLAIN_BYTES + _TAG


class FileDamaged(Unexpected):
    """A file on this computer is not what was written; it is fetched again."""


def count_of(size: int) -> int:
    """How many segments a file of `size` bytes has."""
    return -(-size // PLAIN_BYTES)


def sealed_size(size: int) -> int:
    """How many bytes a file of `size` bytes takes on disk."""
    return size + count_of(size) * (_NONCE + _TAG)


def whole_bytes(sealed: int) -> int:
    """How many bytes are in the full segments among the first `sealed` bytes of a file."""
    return sealed // SEALED_BYTES * PLAIN_BYTES


def seal(key: bytes, index: int, data: bytes) -> bytes:
    """A segment as it lies on disk. `key` has 32 bytes, `data` at most PLAIN_BYTES."""
    nonce = os.urandom(_NONCE)
    return nonce + _cipher(key).encrypt(nonce, data, index.to_bytes(8))


def unseal(key: bytes, index: int, sealed: bytes) -> bytes:
    """What is in a segment; raises FileDamaged unless it is exactly what was sealed, in its place."""
    from cryptography.exceptions import InvalidTag

    try:
        return _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], index.to_bytes(8))
    except (InvalidTag, ValueError):
        raise FileDamaged("A file on this computer is damaged. It is fetched again from the server.") from None


def derived(key: bytes, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose (HKDF with SHA-256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, None, purpose.encode()).derive(key)


@cache
def _aead() -> "type[AESGCM]":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # not on the way to the first paint

    return AESGCM


def _cipher(key: bytes) -> "AESGCM":
    return _aead()(key)
