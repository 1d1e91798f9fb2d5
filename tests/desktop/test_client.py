"""The client as a person meets it: signing in, working offline, switching, signing out, closing."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.client import Client
from desktop.sign_in.handed import Handed
from desktop.sign_in.pages import OrganizationsPage, PassphrasePage
from desktop.sign_in.screen import SignInScreen
from desktop.widgets.editors.text_editor import TextEditor
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import permissions
from sync.replica import files
from sync.replica.account import key_name, open_account, token_name
from sync.replica.keys import NoKeyring
from sync.replica.leaving import Loss
from sync.replica.lock import ReplicaLock
from sync.replica.profile import Profile, Profiles
from sync.replica.replica import Replica
from tests.desktop.identity import PASSWORD, Identity, MemorySecrets
from tests.desktop.shell.stand_ins import Made
from tests.sync.replica.people import ids

PATIENCE = 30_000
Start = Callable[..., Client]


@pytest.fixture
def identity() -> Iterator[Identity]:
    """A server that knows one person of one organisation."""
    with Identity(next(ids), {next(ids): "Northwind Ltd"}).listening() as made:
        yield made


@pytest.fixture
def secrets() -> MemorySecrets:
    """This computer's keyring."""
    return MemorySecrets()


@pytest.fixture
def start(tmp_path: Path, secrets: MemorySecrets, qtbot: QtBot) -> Iterator[Start]:
    """Starts clients on one computer, one after another."""
    made: list[Client] = []

    def start_one(handed: Handed | None = None, server: str = "", keyring: MemorySecrets | None = secrets) -> Client:
        for each in made:
            assert each.close()
        client = Client(tmp_path, server=server, screens=Made().screens(), secrets=keyring)
        made.append(client)
        client.start(handed)
        return client

    yield start_one
    for each in made:
        assert each.close()
        if each.sign_in_screen is not None:
            each.sign_in_screen.close()


def screen(client: Client) -> SignInScreen:
    assert client.sign_in_screen is not None
    return client.sign_in_screen


def fill(client: Client, server: str, password: str = PASSWORD) -> None:
    form = screen(client).form
    form.server.setText(server)
    form.email.setText("ana@example.org")
    form.password.setText(password)
    form.button.click()


def sign_in(qtbot: QtBot, client: Client, identity: Identity) -> None:
    with qtbot.waitSignal(client.opened, timeout=PATIENCE):
        fill(client, identity.url)


def account_here(folder: Path, secrets: MemorySecrets, server: str, name: str = "Acme") -> Profile:
    """An account whose replica is on this computer."""
    profile = Profile(server, next(ids), name, next(ids), "ana@example.org", "Admin")
    secrets.set(key_name(profile.account), os.urandom(32).hex())
    Profiles(folder).keep(profile, next(clock_ticks))
    with open_account(folder, profile, secrets, catalogue) as replica:
        replica.adopt(permissions("Admin", catalogue()))
    return profile


clock_ticks = iter(range(1, 10_000))


def test_a_new_computer_asks_for_a_sign_in_and_opens(
    qtbot: QtBot, start: Start, identity: Identity, tmp_path: Path, secrets: MemorySecrets
) -> None:
    client = start(server=identity.url)
    assert screen(client).form.server.text() == identity.url
    sign_in(qtbot, client, identity)
    assert client.window is not None
    assert client.window.workspace.tenant_name == "Northwind Ltd"
    assert client.sign_in_screen is None
    (profile,) = Profiles(tmp_path).all()
    assert (profile.server_url, profile.email) == (identity.url, "ana@example.org")
    assert len(bytes.fromhex(secrets[key_name(profile.account)])) == 32
    assert secrets[token_name(profile.account)].startswith("refresh-")
    assert identity.asked[0][1]["device"]["id"] == Profiles(tmp_path).device_id


def test_the_password_is_kept_nowhere(qtbot: QtBot, start: Start, identity: Identity, tmp_path: Path) -> None:
    client = start()
    sign_in(qtbot, client, identity)
    assert client.close()
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert files
    assert not any(PASSWORD.encode() in each.read_bytes() for each in files)


@pytest.mark.parametrize(
    ("server", "password", "words"),
    [
        ("", PASSWORD, "Which server"),
        ("crm", PASSWORD, "must look like https://"),
        ("http://127.0.0.1:9", PASSWORD, "cannot be reached"),
        (None, "wrong", "E-mail address or password is wrong."),
        (None, "", "password is missing"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    qtbot: QtBot, start: Start, identity: Identity, server: str | None, password: str, words: str
) -> None:
    client = start()
    form = screen(client).form
    fill(client, identity.url if server is None else server, password)
    qtbot.waitUntil(lambda: bool(form.error()), timeout=PATIENCE)
    assert words in form.error()
    field = form.server if server is not None else form.password
    assert field.property("invalid") is True
    assert field.accessibleDescription() == form.error()
    assert form.button.isEnabled()
    assert form.email.text() == "ana@example.org"
    assert client.window is None


def test_one_of_several_organisations_is_chosen(qtbot: QtBot, start: Start, identity: Identity) -> None:
    other = next(ids)
    identity.organizations[other] = "Acme GmbH"
    client = start()
    fill(client, identity.url)
    qtbot.waitUntil(lambda: isinstance(screen(client).page(), OrganizationsPage), timeout=PATIENCE)
    page = screen(client).page()
    assert isinstance(page, OrganizationsPage)
    assert [each.text() for each in page.buttons] == ["Northwind Ltd", "Acme GmbH"]
    assert screen(client).form.password.text() == ""
    with qtbot.waitSignal(client.opened, timeout=PATIENCE):
        page.buttons[1].click()
    assert client.window is not None
    assert (client.window.workspace.tenant_id, client.window.workspace.tenant_name) == (other, "Acme GmbH")


def test_an_account_opens_at_once_without_the_server(start: Start, secrets: MemorySecrets, tmp_path: Path) -> None:
    account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    assert client.window is not None
    assert client.window.isVisible()
    assert client.sign_in_screen is None


def test_without_a_keyring_a_passphrase_guards_the_account(
    qtbot: QtBot, start: Start, identity: Identity, no_keyring: None
) -> None:
    first = start(keyring=None)
    fill(first, identity.url)
    qtbot.waitUntil(lambda: isinstance(screen(first).page(), PassphrasePage), timeout=PATIENCE)
    page = screen(first).page()
    assert isinstance(page, PassphrasePage)
    assert page.again is not None
    for given, again, words in (("short", "short", "Too short"), ("long enough", "different", "not the same")):
        page.passphrase.setText(given)
        page.again.setText(again)
        page.button.click()
        assert words in page.error()
    page.again.setText("long enough")
    with qtbot.waitSignal(first.opened, timeout=PATIENCE):
        page.button.click()
    second = start(keyring=None)
    qtbot.waitUntil(lambda: isinstance(screen(second).page(), PassphrasePage), timeout=PATIENCE)
    asked = screen(second).page()
    assert isinstance(asked, PassphrasePage)
    assert asked.again is None
    asked.passphrase.setText("something else")
    asked.button.click()
    qtbot.waitUntil(lambda: bool(asked.error()), timeout=PATIENCE)
    assert "not right" in asked.error()
    asked.passphrase.setText("long enough")
    with qtbot.waitSignal(second.opened, timeout=PATIENCE):
        asked.button.click()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    import keyring
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)


def test_a_second_window_on_the_same_account_is_refused_in_words(
    start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    with ReplicaLock(profile.replica_path(tmp_path)):
        client = start()
        assert client.window is None
        assert "already open" in screen(client).form.error()


def test_a_lost_key_leads_to_a_sign_in(start: Start, secrets: MemorySecrets, tmp_path: Path) -> None:
    account_here(tmp_path, secrets, "http://127.0.0.1:9")
    secrets.clear()
    client = start()
    assert "key" in screen(client).form.error()
    assert screen(client).form.email.text() == "ana@example.org"


def test_a_damaged_list_of_accounts_is_said(start: Start, tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text("{")
    assert "damaged" in screen(start()).form.error()


def test_switching_opens_the_other_account(qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path) -> None:
    acme = account_here(tmp_path, secrets, "http://127.0.0.1:9", "Acme")
    account_here(tmp_path, secrets, "http://127.0.0.1:9", "Söder")
    client = start()
    assert client.window is not None
    assert client.window.workspace.tenant_name == "Söder"
    client.window.switch_wanted.emit(acme.account)
    assert client.window.workspace.tenant_name == "Acme"
    assert start().window.workspace.tenant_name == "Acme"  # type: ignore[union-attr]  # it opens at once


def test_signing_out_asks_and_then_leaves_nothing_behind(
    qtbot: QtBot,
    start: Start,
    identity: Identity,
    secrets: MemorySecrets,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = start()
    sign_in(qtbot, client, identity)
    assert client.window is not None
    monkeypatch.setattr("desktop.worker.CLOSING_SECONDS", 0)  # it is busy, and still writes
    remove_all = files.remove_all

    def remove(path: Path) -> None:
        assert not [each for each in threading.enumerate() if each.name == "worker"]
        remove_all(path)

    monkeypatch.setattr(files, "remove_all", remove)
    asked: list[Loss] = []

    def answer(yes: bool) -> Callable[[QWidget, Loss], bool]:
        return lambda parent, found: asked.append(found) or yes

    monkeypatch.setattr(client, "confirm_sign_out", answer(False))
    client.window.workspace.actions.trigger("account.sign_out")
    assert client.window is not None
    monkeypatch.setattr(client, "confirm_sign_out", answer(True))
    client.window.workspace.actions.trigger("account.sign_out")
    assert client.window is None
    assert asked == [Loss(), Loss()]
    assert not secrets
    assert not list((tmp_path / "replicas").glob("*.db*"))
    assert Profiles(tmp_path).all() == []
    qtbot.waitUntil(lambda: identity.asked[-1][0].endswith("/logout"), timeout=PATIENCE)
    assert client.sign_in_screen is not None


def test_closing_keeps_what_was_just_typed(qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    assert client.window is not None
    workspace = client.window.workspace
    with qtbot.waitSignal(workspace.catalogue_loaded, timeout=PATIENCE):
        pass
    made = [workspace.operations.create("contact", {"first_name": f"N{at}"}, "New contact") for at in range(20)]
    client.window.close()
    assert client.window is None
    key = bytes.fromhex(secrets[key_name(profile.account)])
    with Replica.open(profile.replica_path(tmp_path), key, catalogue=catalogue) as replica:
        assert [each.mutation.record_id for each in replica.queue()] == made


def test_closing_keeps_what_is_still_being_typed(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    assert client.window is not None
    with qtbot.waitSignal(client.window.workspace.catalogue_loaded, timeout=PATIENCE):
        pass
    operations, editor = client.window.workspace.operations, TextEditor("Name", parent=client.window)
    editor.committed.connect(lambda name: operations.create("contact", {"first_name": name}, "New contact"))
    editor.show()
    editor.setFocus()
    qtbot.keyClicks(editor.focusProxy(), "Ana")
    client.window.close()
    key = bytes.fromhex(secrets[key_name(profile.account)])
    with Replica.open(profile.replica_path(tmp_path), key, catalogue=catalogue) as replica:
        assert [each.mutation.after["first_name"] for each in replica.queue()] == ["Ana"]


def test_signing_in_again_keeps_the_window_and_its_records(qtbot: QtBot, start: Start, identity: Identity) -> None:
    client = start()
    sign_in(qtbot, client, identity)
    window = client.window
    client.ask_sign_in()
    fill(client, identity.url)
    qtbot.waitUntil(lambda: client.sign_in_screen is None, timeout=PATIENCE)
    assert client.window is window


def test_signing_out_while_the_keyring_does_not_answer_says_so_and_leaves_everything(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    assert client.window is not None

    def locked(name: str) -> str | None:
        raise NoKeyring("The keyring of this computer does not answer.")

    monkeypatch.setattr(client, "confirm_sign_out", lambda parent, found: True)
    monkeypatch.setattr(secrets, "get", locked)
    client.window.workspace.actions.trigger("account.sign_out")
    assert "does not answer" in screen(client).form.error()
    assert profile.replica_path(tmp_path).exists()


def test_what_the_worker_has_not_written_when_the_window_closes_is_written_before_the_process_ends(
    qtbot: QtBot, start: Start, secrets: MemorySecrets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    client = start()
    assert client.window is not None
    workspace, busy = client.window.workspace, threading.Event()
    with qtbot.waitSignal(workspace.catalogue_loaded, timeout=PATIENCE):
        pass
    monkeypatch.setattr("desktop.worker.CLOSING_SECONDS", 0)
    workspace.ask(lambda replica: busy.wait(), lambda _: None)
    made = workspace.operations.create("contact", {"first_name": "Last"}, "New contact")
    client.window.close()
    threading.Timer(0.2, busy.set).start()
    assert client.finish()
    key = bytes.fromhex(secrets[key_name(profile.account)])
    with Replica.open(profile.replica_path(tmp_path), key, catalogue=catalogue) as replica:
        assert [each.mutation.record_id for each in replica.queue()] == [made]
