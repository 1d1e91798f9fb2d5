"""The secrets that sign tokens: the first signs, all are believed, so a key can be changed without signing people out.

They come from the settings or from the file `token-keys` in the data folder (mode 0600, one key a line), which is made
at the first start. Whoever has them can be anybody: keep them out of backups that others read.
"""

import os
import secrets
from dataclasses import dataclass
from hashlib import sha256
from hmac import digest
from pathlib import Path

FILE = "token-keys"


@dataclass(frozen=True, slots=True)
class TokenKey:
    """One secret; `id` names it in a token's header and tells nothing about it."""

    id: str
    signing: bytes
    refreshing: bytes

    @classmethod
    def of(cls, secret: str) -> "TokenKey":
        """The key of a secret text: separate keys for access and refresh tokens follow from it."""
        root = sha256(secret.encode()).digest()
        return cls(digest(root, b"id", "sha256").hex()[:12], *(digest(root, use, "sha256") for use in _USES))


_USES = (b"access", b"refresh")


@dataclass(frozen=True, slots=True)
class TokenKeys:
    """The keys in use, the signing one first."""

    keys: tuple[TokenKey, ...]

    @property
    def current(self) -> TokenKey:
        """The key that signs."""
        return self.keys[0]

    def get(self, key_id: object) -> TokenKey | None:
        """The key of that id, if it is still believed."""
        return next((each for each in self.keys if each.id == key_id), None)


def token_keys(setting: str, data: Path) -> TokenKeys:
    """The keys of the setting, or else of the data folder; several are separated by blanks."""
    found = setting or _kept(data)
    return TokenKeys(tuple(TokenKey.of(each) for each in found.split()))


def _kept(data: Path) -> str:
    path = data / FILE
    if not path.exists():
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = data / f"{FILE}.{secrets.token_hex(8)}"
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48) + "\n")
        try:
            os.link(draft, path)  # unlike a rename it fails when another process was faster
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii")
