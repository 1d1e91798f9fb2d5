"""What lies in an encrypted file, byte by byte: every page of the database and every frame of its write-ahead log.

SQLCipher 4: pages of 4096 bytes whose last 80 are an initialisation vector of 16 and an HMAC of 64; AES-256 in CBC
mode. With a raw key the key itself encrypts; the first 16 bytes of the file are the salt, in the clear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16
WAL_HEAD, FRAME_HEAD = 32, 24


def pages(folder: Path, key: bytes) -> Iterator[bytes]:
    """Every page that any file in the folder holds, as this key decrypts it; nonsense where it is not the page's."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            yield data  # what lies there in the clear
            if path.name.endswith("-wal"):
                step = FRAME_HEAD + PAGE
                for at in range(WAL_HEAD, len(data) - step + 1, step):
                    number = int.from_bytes(data[at : at + 4], "big")
                    yield _plain(data[at + FRAME_HEAD : at + step], key, number == 1)
            else:
                for at in range(0, len(data) - PAGE + 1, PAGE):
                    yield _plain(data[at : at + PAGE], key, at == 0)


def found(folder: Path, keys: Iterable[bytes], tokens: Iterable[bytes]) -> set[bytes]:
    """Those of the tokens that lie anywhere in the folder, read with any of the keys."""
    left, seen = set(tokens), set()
    for key in keys:
        for page in pages(folder, key):
            seen |= {each for each in left if each in page}
    return seen


def _plain(page: bytes, key: bytes, first: bool) -> bytes:
    vector = page[PAGE - RESERVE : PAGE - RESERVE + IV]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(page[SALT if first else 0 : PAGE - RESERVE]) + decryptor.finalize()
