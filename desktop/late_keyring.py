"""The system's keyring, asked in the cheapest way: the first secret is needed before the first paint.

Importing `keyring` costs a third of what a first paint may. On Linux its secrets lie in the Secret Service, which the
lighter `secretstorage` reads just as well; `keyring` itself is imported when something is written, or not found so.
"""

import os
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sync.replica.keys import KeyringSecrets


class LateKeyring:
    """A SecretStore. Raises NoKeyring at the first use that needs a keyring where there is none."""

    def __init__(self) -> None:
        self._ring: KeyringSecrets | None = None

    def get(self, name: str) -> str | None:
        """The secret called `name`, None when there is none."""
        if self._ring is None and (found := stored_on_linux(name)) is not None:
            return found
        return self._keyring().get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret in place of any earlier one."""
        self._keyring().set(name, value)

    def delete(self, name: str) -> None:
        """Forget a secret; harmless when there is none."""
        self._keyring().delete(name)

    def _keyring(self) -> "KeyringSecrets":
        from sync.replica.keys import KeyringSecrets

        if self._ring is None:
            self._ring = KeyringSecrets()
        return self._ring


def stored_on_linux(name: str) -> str | None:
    """A secret that `keyring` has stored in the Secret Service; None where it cannot be read without asking anyone."""
    chosen_otherwise = os.environ.get("PYTHON_KEYRING_BACKEND")
    if not sys.platform.startswith("linux") or chosen_otherwise or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None
    try:
        import secretstorage
    except ImportError:
        return None
    from sync.replica.keys import SERVICE

    unanswered = suppress(secretstorage.exceptions.SecretStorageException, OSError)
    with unanswered, closing(secretstorage.dbus_init()) as bus:
        return _read(secretstorage.get_default_collection(bus), {"service": SERVICE, "username": name})
    return None


def _read(collection: Any, attributes: dict[str, str]) -> str | None:
    if collection.is_locked():  # unlocking asks the person; keyring does that in its own way
        return None
    for item in collection.search_items(attributes):
        if not item.is_locked():
            return str(item.get_secret().decode())
    return None
