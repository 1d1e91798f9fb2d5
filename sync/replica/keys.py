"""Where a replica's key and the refresh token are kept: the system's keyring, or a file under a passphrase.

Never a plain file. `keyring` is imported only when a secret is asked for.
"""

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from shared_models.kernel.faults import Fault, worded
from sync.replica.connection import KEY_BYTES, connect, storage_faults, transaction
from sync.replica.faults import WrongKey
from sync.replica.files import REPLICAS, any_records
from sync.replica.lock import ReplicaLock

SERVICE = "Counterfoil"
VAULT = "secrets.vault"
_SALT_BYTES = 16
_ROUNDS, _MEMORY_KIB, _LANES = 3, 65_536, 4  # RFC 9106, section 4: the second recommended option
_PLAIN_BACKENDS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class NoKeyring(Fault):
    """This computer has no safe place for secrets of its own; a passphrase takes its place."""

    status = 409


class WrongPassphrase(Fault):
    """The passphrase does not open the secrets."""

    status = 403


class SecretStore(Protocol):
    """A place for a few short secrets, by name."""

    def get(self, name: str) -> str | None:
        """The secret called `name`, None when there is none."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret in place of any earlier one."""

    def delete(self, name: str) -> None:
        """Forget a secret; harmless when there is none."""


class KeyringSecrets:
    """Secrets in the system's keyring. Raises NoKeyring when there is none, or it is locked for good."""

    def __init__(self) -> None:
        import keyring

        if type(_innermost(keyring.get_keyring())).__module__.startswith(_PLAIN_BACKENDS):
            raise NoKeyring("This computer has no keyring to keep secrets in.")

    def get(self, name: str) -> str | None:
        """The secret called `name`."""
        found: str | None = self._ask(lambda ring: ring.get_password(SERVICE, name))
        return found

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""
        self._ask(lambda ring: ring.set_password(SERVICE, name, value))

    def delete(self, name: str) -> None:
        """Forget a secret."""
        if self.get(name) is not None:
            self._ask(lambda ring: ring.delete_password(SERVICE, name))

    def _ask(self, question: Callable[[Any], Any]) -> Any:
        import keyring
        from keyring.errors import InitError, KeyringError, KeyringLocked

        try:
            return question(keyring)
        except (InitError, KeyringLocked) as error:
            raise NoKeyring(
                "The keyring of this computer is locked. Try again, and give its password when this computer "
                "asks for it."
            ) from error
        except KeyringError as error:
            raise NoKeyring(
                "The keyring of this computer does not answer. Sign in to this computer as usual, and try again."
            ) from error


def _innermost(backend: Any) -> Any:
    """The backend that really keeps the secrets, where several are chained."""
    chained = getattr(backend, "backends", None)
    return _innermost(chained[0]) if chained else backend


class PassphraseSecrets:
    """Secrets in an encrypted file whose key is made from a passphrase by argon2id (RFC 9106).

    The file is an SQLCipher database; the salt is that of its first 16 bytes. Raises WrongPassphrase.
    """

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._path = folder / VAULT
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with ReplicaLock(self._path):
            self._key = self._wrapped(passphrase)
            try:
                connection = self._connect()
            except WrongKey:
                raise WrongPassphrase("This passphrase is not right.") from None
            with transaction(connection):
                connection.execute("CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
            connection.close()

    def get(self, name: str) -> str | None:
        """The secret called `name`."""
        found = self._run("SELECT value FROM secret WHERE name = ?", name)
        return str(found[0][0]) if found else None

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""
        self._run("INSERT OR REPLACE INTO secret VALUES (?, ?)", name, value)

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._run("DELETE FROM secret WHERE name = ?", name)

    def _run(self, statement: str, *values: str) -> list[tuple[Any, ...]]:
        connection = self._connect()
        try:
            with storage_faults():
                return list(connection.execute(statement, values).fetchall())
        finally:
            connection.close()

    def _connect(self) -> Any:
        return connect(self._path, self._key, salt=self._salt)

    def _wrapped(self, passphrase: str) -> bytes:
        from argon2.low_level import Type, hash_secret_raw

        made = self._path.read_bytes()[:_SALT_BYTES] if has_vault(self._path.parent) else b""
        self._salt = made if len(made) == _SALT_BYTES else os.urandom(_SALT_BYTES)
        return hash_secret_raw(
            passphrase.encode(), self._salt, _ROUNDS, _MEMORY_KIB, _LANES, hash_len=KEY_BYTES, type=Type.ID
        )


def has_vault(folder: Path) -> bool:
    """Whether secrets lie under a passphrase there, so that it has to be asked for and not chosen."""
    path = folder / VAULT
    return path.exists() and path.stat().st_size > 0


def open_secrets(folder: Path, ask: Callable[[bool], str]) -> SecretStore:
    """The keyring, or the file under a passphrase where there is none (or there has been none before).

    `ask(new)` asks the person for the passphrase, or to choose one. Raises WrongPassphrase, and NoKeyring where records
    lie here whose keys only a keyring can have.
    """
    if not has_vault(folder):
        try:
            return KeyringSecrets()
        except NoKeyring:
            if any_records(replicas := folder / REPLICAS):
                raise NoKeyring(
                    worded(
                        "The keyring with the key of the records on this computer does not answer. Sign in to "
                        "this computer as usual and open Counterfoil there. To begin without those records, move "
                        "{folder} away.",
                        folder=replicas,
                    )
                ) from None
            return PassphraseSecrets(folder, ask(True))
    return PassphraseSecrets(folder, ask(False))


def new_key() -> bytes:
    """A fresh key for a replica."""
    return secrets.token_bytes(KEY_BYTES)
