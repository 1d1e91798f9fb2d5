"""The command line against a whole server, on a computer without a keyring."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.fail import Keyring

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
