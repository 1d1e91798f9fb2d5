"""The window and the lease: what is shown when it ends; and the window goes on where the records have moved to."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.sign_in.pages import words_of
from shared_models.kernel.catalogue import catalogue
from sync.clock import now
from sync.replica import files, lease
from sync.replica.account import key_name, open_account
from sync.replica.faults import Wiped
from sync.replica.profile import Profiles
from sync.replica.rekey import adopt_key, fresh_key
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.desktop.identity import Identity, MemorySecrets
from tests.desktop.test_client import PATIENCE, Start, account_here, fill, identity, screen, secrets, sign_in, start
from tests.sync.replica.people import create

__all__ = ["identity", "secrets", "start"]


def test_after_its_lease_an_account_shows_nothing_and_the_server_releases_it(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    with open_account(tmp_path, profile, secrets, catalogue) as replica:
        replica.keep_lease(lease.heard(now() - 73 * lease.HOUR, 72))
        replica.write([create("company", name="Kept")], at=now())
    client = start()
    assert client.window is None
    assert client.locked_screen is not None
    words = " ".join(each.text() for each in client.locked_screen.findChildren(QLabel))
    assert "72 hours" in words
    assert "1 change is kept" in words
    assert "Kept" not in words
    client.locked_screen.page.sign_in_button.setFocus()
    QTest.keyClick(client.locked_screen, Qt.Key.Key_Return)
    assert screen(client).form.email.text() == "ana@example.org"
    worker = client._worker
    assert worker is not None
    qtbot.waitUntil(lambda: worker.is_open, timeout=PATIENCE)
    client._heard_while_locked(Status(Phase.LIVE))
    assert client.window is None, "a link alone is not a welcome"
    with qtbot.waitSignal(client.opened, timeout=PATIENCE):
        worker.post(
            lambda replica: replica.keep_lease(lease.heard(now(), 72)),
            lambda _: client._heard_while_locked(Status(Phase.LIVE)),
        )
    assert client.locked_screen is None


def test_a_sign_in_at_the_locked_page_leaves_the_records_with_whom_holds_them(
    qtbot: QtBot, start: Start, identity: Identity, secrets: MemorySecrets, tmp_path: Path
) -> None:
    client = start(server=identity.url)
    sign_in(qtbot, client, identity)
    assert client.close()
    (profile,) = Profiles(tmp_path).all()
    with open_account(tmp_path, profile, secrets, catalogue) as replica:
        replica.keep_lease(lease.heard(now() - 73 * lease.HOUR, 72))
    client = start()
    assert client.locked_screen is not None
    worker = client._worker
    client.locked_screen.page.sign_in_button.click()
    fill(client, identity.url)
    qtbot.waitUntil(lambda: client.sign_in_screen is None, timeout=PATIENCE)
    assert client._worker is worker, "opened anew, they might meet themselves as open already"
    assert client.locked_screen is not None, "until the server was heard"


def test_a_lease_that_ends_while_the_window_is_open_closes_it(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    worker, window = client._worker, client.window
    assert worker is not None
    assert window is not None
    toasts: list[str] = []
    window.workspace.toasted.connect(lambda words, _: toasts.append(words))

    def away(hours: float) -> None:
        marks = lease.heard(now() - int(hours * lease.HOUR), 72)
        worker.post(lambda replica: replica.keep_lease(marks), lambda _: window.workspace.refresh_status())

    for hours, words in ((60.5, "11 hours"), (70.5, "1 hour ")):
        away(hours)
        qtbot.waitUntil(lambda words=words: any(words in each for each in toasts), timeout=PATIENCE)
    away(72)
    qtbot.waitUntil(lambda: client.locked_screen is not None, timeout=PATIENCE)
    assert client.window is None


def test_the_window_reads_on_where_the_records_have_moved_to(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    worker, window = client._worker, client.window
    assert worker is not None
    assert window is not None
    former = window.workspace.reader
    made = create("company", name="Afterwards")

    def move(replica: Replica) -> None:
        key = fresh_key(profile.account, secrets)
        replica.move(key)
        adopt_key(profile.account, secrets, key)
        files.remove_older(replica.path)
        replica.write([made], at=now())

    worker.post(move)
    qtbot.waitUntil(lambda: window.workspace.reader is not former, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workspace.status.waiting == 1, timeout=PATIENCE)
    again = start()
    assert again.window is not None
    assert again.window.workspace.status.waiting == 1


def test_a_sign_in_from_a_revoked_computer_leaves_nothing_on_it(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, identity: Identity, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, identity.url)
    with open_account(tmp_path, profile, secrets, catalogue) as replica:
        replica.write([create("company", name="Unsent")], at=now())
    other = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    secrets.delete(key_name(other.account))  # so that the sign-in screen comes first
    identity.refusal = "device-revoked"
    client = start()
    fill(client, identity.url)
    qtbot.waitUntil(lambda: "revoked" in screen(client).form.error(), timeout=PATIENCE)
    assert "1 change you had not sent could not be handed over." in screen(client).form.error()
    assert not profile.replica_path(tmp_path).exists()
    assert secrets.get(key_name(profile.account)) is None
    assert [each.account for each in Profiles(tmp_path).all()] == [other.account]


def test_the_words_for_access_that_is_gone_count_what_was_handed_over() -> None:
    assert words_of(Wiped("This device was revoked.", handed_over=2, lost=0)) == (
        "This device was revoked. 2 changes you had not sent were handed to your administrator."
    )
    assert words_of(Wiped("This device was revoked.", handed_over=0, lost=0)) == "This device was revoked."


def test_a_worker_that_still_writes_when_the_lease_ends_is_waited_for(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    worker, window = client._worker, client.window
    assert worker is not None
    assert window is not None
    monkeypatch.setattr("desktop.worker.CLOSING_SECONDS", 0)
    busy = threading.Event()

    def away(replica: Replica) -> None:
        replica.keep_lease(lease.heard(now() - 73 * lease.HOUR, 72))

    def go_on_writing(_: None) -> None:
        worker.post(lambda replica: busy.wait())
        threading.Timer(0.3, busy.set).start()
        window.workspace.refresh_status()

    worker.post(away, go_on_writing)
    qtbot.waitUntil(lambda: client.locked_screen is not None, timeout=PATIENCE)
    assert client.sign_in_screen is None
    monkeypatch.setattr("desktop.worker.CLOSING_SECONDS", 60.0)
