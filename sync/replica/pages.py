"""The pages of an encrypted file, judged one by one without opening it: each carries a code made with the key.

SQLCipher 4 ends every page of 4,096 bytes with 16 bytes of initialisation vector and an HMAC-SHA512 over the page up to
there and its number (https://www.zetetic.net/sqlcipher/design/).
"""

import hmac
from collections.abc import Iterator
from hashlib import pbkdf2_hmac
from pathlib import Path

PAGE_BYTES = 4096
SALT_BYTES = 16
_CODE_BYTES = 64
_SIGNED = PAGE_BYTES - _CODE_BYTES
_SALT_MASK, _ROUNDS, _KEY_BYTES = 0x3A, 2, 32


class Judge:
    """Says whether pages are what was written with this key and the salt at the beginning of the file."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self.salt = salt
        masked = bytes(each ^ _SALT_MASK for each in salt)
        self._code = hmac.new(pbkdf2_hmac("sha512", key, masked, _ROUNDS, _KEY_BYTES), digestmod="sha512")

    def is_good(self, page: bytes, number: int) -> bool:
        """Whether the page with this number (the first is 1) is undamaged; page 1 begins with the salt."""
        code = self._code.copy()
        code.update(page[SALT_BYTES if number == 1 else 0 : _SIGNED])
        code.update(number.to_bytes(4, "little"))
        if number == 1 and page[:SALT_BYTES] != self.salt:
            return False
        return len(page) == PAGE_BYTES and hmac.compare_digest(code.digest(), page[_SIGNED:])


def pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """The pages of a file with their numbers."""
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE_BYTES):
            number += 1
            yield number, page
