"""The command line against a whole server, on a computer without a keyring."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.fail import Keyring

from desktop import headless
from sync.replica import keys
from tests.running import server, serving

__all__ = ["server", "serving"]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test writes into the keyring of whoever runs it."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    monkeypatch.delenv("COUNTERFOIL_PASSPHRASE", raising=False)
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that costs nothing, and a command that is soon content that nothing more comes."""
    monkeypatch.setattr(keys, "_ROUNDS", 1)
    monkeypatch.setattr(keys, "_MEMORY_KIB", 8 * keys._LANES)
    monkeypatch.setattr(headless, "QUIET_SECONDS", 0.1)
