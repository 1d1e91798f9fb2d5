"""A sign-in that the program which started this one hands over: nothing is typed, and whatever goes wrong is said."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import client as client_module
from desktop.client import Client
from desktop.sign_in.entry import Entry
from desktop.sign_in.handed import VARIABLE, Handed, take
from shared_models.kernel.faults import InvalidValue
from sync.replica.account import token_name
from sync.replica.files import suspect
from sync.replica.lock import ReplicaLock
from sync.replica.profile import Profiles
from sync.replica.replica import Replica
from tests.desktop.identity import PASSWORD, Identity, MemorySecrets
from tests.desktop.test_client import PATIENCE, Start, account_here, identity, screen, secrets, start

__all__ = ["identity", "secrets", "start"]


def test_a_handed_sign_in_needs_no_typing(
    qtbot: QtBot, start: Start, identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed = {"server": identity.url, "email": "ana@example.org", "password": PASSWORD}
    monkeypatch.setenv(VARIABLE, json.dumps(handed))
    taken = take()
    assert VARIABLE not in os.environ
    assert PASSWORD not in repr(taken)
    client = start(taken)
    qtbot.waitUntil(lambda: client.window is not None, timeout=PATIENCE)
    assert client.sign_in_screen is None
    again = start(taken)
    assert again.window is not None  # at once, without waiting for the server


def test_a_handed_sign_in_that_fails_says_so(qtbot: QtBot, start: Start, identity: Identity) -> None:
    client = start(Handed(identity.url, "ana@example.org", "wrong"))
    qtbot.waitUntil(lambda: bool(screen(client).form.error()), timeout=PATIENCE)
    assert screen(client).form.error() == "E-mail address or password is wrong."


def test_a_handed_sign_in_says_that_the_records_are_open_elsewhere(
    start: Start, identity: Identity, tmp_path: Path, secrets: MemorySecrets
) -> None:
    profile = account_here(tmp_path, secrets, identity.url)
    with ReplicaLock(profile.replica_path(tmp_path)):
        client = start(Handed(identity.url, "ana@example.org", PASSWORD))
        assert client.window is None
        assert "already open" in screen(client).form.error()
        assert identity.asked == []


def test_a_handed_sign_in_waits_for_records_that_are_being_mended(
    qtbot: QtBot,
    start: Start,
    identity: Identity,
    tmp_path: Path,
    secrets: MemorySecrets,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    handed = Handed(identity.url, "ana@example.org", PASSWORD)
    client = start(handed)
    qtbot.waitUntil(lambda: client.window is not None, timeout=PATIENCE)
    (profile,) = Profiles(tmp_path).all()
    assert client.close()
    suspect(profile.replica_path(tmp_path)).touch()
    looked, opened = threading.Event(), client_module.open_replica
    known, entered = secrets[token_name(profile.account)], Client._entered

    def look_long(data: Path, entry: Entry) -> Replica:
        replica = opened(data, entry)
        looked.wait()
        return replica

    def let_in(client: Client, entry: Entry) -> None:
        with monkeypatch.context() as patch:
            patch.setattr("desktop.worker.CLOSING_SECONDS", 0.0)
            entered(client, entry)
        looked.set()

    monkeypatch.setattr(client_module, "open_replica", look_long)
    monkeypatch.setattr(Client, "_entered", let_in)
    client = start(handed)
    assert client.window is None
    qtbot.waitUntil(lambda: client.window is not None, timeout=PATIENCE)
    assert client.sign_in_screen is None
    assert secrets[token_name(profile.account)] != known


@pytest.mark.parametrize("text", ["no json", "[]", '{"server": "x"}', '{"server": 1, "email": "a", "password": "b"}'])
def test_a_handed_sign_in_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(InvalidValue):
        take()
    assert VARIABLE not in os.environ
