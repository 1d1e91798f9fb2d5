"""The cheap way to the keyring's first secret: only where it asks nobody, else keyring itself."""

import sys
from types import ModuleType, SimpleNamespace

import pytest

from desktop.late_keyring import LateKeyring, stored_on_linux
from sync.replica.keys import NoKeyring


class Item:
    def __init__(self, locked: bool) -> None:
        self.locked = locked

    def is_locked(self) -> bool:
        return self.locked

    def get_secret(self) -> bytes:
        return b"secret"


@pytest.fixture
def stored(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A Secret Service with one secret called `name`."""
    made = SimpleNamespace(locked=False, item_locked=False, down=False)

    class Trouble(Exception):
        """What the library raises."""

    def search(attributes: dict[str, str]) -> list[Item]:
        wanted = {"service": "Counterfoil", "username": "name"}
        return [Item(made.item_locked)] if attributes == wanted else []

    def connect() -> SimpleNamespace:
        if made.down:
            raise Trouble
        return SimpleNamespace(close=lambda: None)

    library = ModuleType("secretstorage")
    library.dbus_init = connect  # type: ignore[attr-defined]  # a stand-in for the library
    library.exceptions = SimpleNamespace(SecretStorageException=Trouble)  # type: ignore[attr-defined]
    collection = SimpleNamespace(is_locked=lambda: made.locked, search_items=search)
    library.get_default_collection = lambda bus: collection  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "secretstorage", library)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    return made


def test_a_secret_is_read_straight(stored: SimpleNamespace) -> None:
    assert LateKeyring().get("name") == "secret"
    assert stored_on_linux("other") is None


@pytest.mark.parametrize("trouble", ["locked", "item_locked", "down"])
def test_it_never_asks_anyone(stored: SimpleNamespace, trouble: str) -> None:
    setattr(stored, trouble, True)
    assert stored_on_linux("name") is None


def test_a_keyring_of_the_persons_choice_is_respected(stored: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "somewhere.Else")
    assert stored_on_linux("name") is None


def test_without_any_keyring_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    import keyring
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    with pytest.raises(NoKeyring):
        LateKeyring().get("name")
