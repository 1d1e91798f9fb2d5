"""A sign-in that the program which started this one hands over: nothing is typed, and whatever goes wrong is said."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.sign_in.handed import VARIABLE, Handed, take
from shared_models.kernel.faults import InvalidValue
from sync.replica.lock import ReplicaLock
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


@pytest.mark.parametrize("text", ["no json", "[]", '{"server": "x"}', '{"server": 1, "email": "a", "password": "b"}'])
def test_a_handed_sign_in_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(InvalidValue):
        take()
    assert VARIABLE not in os.environ
