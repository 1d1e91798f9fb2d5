"""Damaged records and unsent work as a person meets them: told once, calmly; and exported, whatever the lease says."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.client import Client
from desktop.shell.rescue_notice import RescueNotice, words
from desktop.shell.rescued import Rescued
from desktop.shell.sidebar import HeadButton
from shared_models.kernel.catalogue import catalogue
from sync.clock import now
from sync.replica import lease, rescue
from sync.replica.account import open_account
from sync.replica.faults import DiskFailed
from sync.replica.profile import Profile
from tests.desktop.identity import MemorySecrets
from tests.desktop.test_client import PATIENCE, Start, account_here, identity, screen, secrets, start
from tests.sync.replica.people import create
from tests.sync.replica.test_rescue import flip

__all__ = ["identity", "secrets", "start"]


@pytest.fixture
def profile(tmp_path: Path, secrets: MemorySecrets) -> Profile:
    """An account whose server is away, with two changes that were not sent."""
    made = account_here(tmp_path, secrets, "http://127.0.0.1:9")
    with open_account(tmp_path, made, secrets, catalogue) as replica:
        replica.write([create("company", name="Fern"), create("company", name="Alder")], at=now())
    return made


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the person chooses."""
    path = tmp_path / "work.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def opened(qtbot: QtBot, client: Client) -> None:
    qtbot.waitUntil(lambda: client.window is not None, timeout=PATIENCE)


def notice(client: Client) -> RescueNotice | None:
    found = client.window.findChildren(RescueNotice) if client.window else []
    return next((each for each in found if not each.isHidden()), None)


@pytest.mark.parametrize("damage", ["first page", "later page"])
def test_damaged_records_are_mended_at_the_start_and_it_is_said_once(
    qtbot: QtBot, start: Start, profile: Profile, tmp_path: Path, damage: str
) -> None:
    path = profile.replica_path(tmp_path)
    if damage == "first page":
        flip(path, 100)
    else:
        flip(path, path.stat().st_size - 4096 + 50)
        path.with_name(f"{path.name}.suspect").touch()
    client = start()
    opened(qtbot, client)
    qtbot.waitUntil(lambda: notice(client) is not None, timeout=PATIENCE)
    said = notice(client)
    assert said is not None
    assert said.findChildren(QLabel)[-1].text() == (
        "The records on this computer were damaged and are being loaded again. Your 2 unsent changes are safe."
    )
    assert client.window is not None
    assert client.window.workspace.status.waiting == 2
    said.button.click()
    assert notice(client) is None

    again = start()
    opened(qtbot, again)
    assert again.window is not None
    with qtbot.waitSignal(again.window.workspace.catalogue_loaded, timeout=PATIENCE):
        pass
    assert notice(again) is None


def test_an_account_whose_file_is_set_aside_already_opens_offline(
    qtbot: QtBot, start: Start, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = profile.replica_path(tmp_path)
    flip(path, 100)
    with monkeypatch.context() as cut:
        cut.setattr(rescue, "_set_aside", _fail)
        client = start()
        qtbot.waitUntil(lambda: client.sign_in_screen is not None, timeout=PATIENCE)
    path.unlink()
    again = start()
    opened(qtbot, again)
    qtbot.waitUntil(lambda: notice(again) is not None, timeout=PATIENCE)
    assert again.window is not None
    assert again.window.workspace.status.waiting == 2


def _fail(path: Path) -> None:
    raise DiskFailed("The disk is away.")


def test_it_stays_until_it_was_read(qtbot: QtBot, start: Start, profile: Profile, tmp_path: Path) -> None:
    flip(profile.replica_path(tmp_path), 100)
    for _ in range(2):
        client = start()
        opened(qtbot, client)
        qtbot.waitUntil(lambda client=client: notice(client) is not None, timeout=PATIENCE)


def test_a_mended_account_whose_lease_is_over_stays_locked(
    qtbot: QtBot, start: Start, profile: Profile, secrets: MemorySecrets, tmp_path: Path
) -> None:
    with open_account(tmp_path, profile, secrets, catalogue) as replica:
        replica.keep_lease(lease.heard(now() - 73 * lease.HOUR, 72))
    path = profile.replica_path(tmp_path)
    path.with_name(f"{path.name}.suspect").touch()
    client = start()
    qtbot.waitUntil(lambda: client.locked_screen is not None, timeout=PATIENCE)
    assert client.window is None


def test_a_key_that_does_not_fit_still_leads_to_signing_in(
    qtbot: QtBot, start: Start, profile: Profile, secrets: MemorySecrets
) -> None:
    for name in list(secrets):
        secrets[name] = bytes(32).hex()
    client = start()
    qtbot.waitUntil(lambda: client.sign_in_screen is not None, timeout=PATIENCE)
    assert "key" in screen(client).form.error()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Rescued(0, 0, False), "were damaged and have been loaded again."),
        (Rescued(1, 0, True), "are being loaded again. Your unsent change is safe."),
        (Rescued(12, 3, True), "Your 12 unsent changes are safe. 3 changes of yours could not be read."),
        (Rescued(0, 1, True), "again. 1 change of yours could not be read."),
    ],
)
def test_the_words_fit_what_happened(found: Rescued, said: str) -> None:
    assert words(found).endswith(said)


def test_the_menu_exports_what_was_not_sent(qtbot: QtBot, start: Start, profile: Profile, chosen: Path) -> None:
    client = start()
    opened(qtbot, client)
    window = client.window
    assert window is not None
    toasts: list[str] = []
    window.workspace.toasted.connect(lambda text, _: toasts.append(text))
    faults: list[str] = []
    window.workspace.faulted.connect(lambda fault: faults.append(fault.reason))
    head = window.findChild(HeadButton)
    assert head is not None
    head.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "Export unsent work…").trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(toasts), timeout=PATIENCE)
    assert toasts == ["2 unsent changes were saved to work.json and work.csv"]
    kept = json.loads(chosen.read_text("utf-8"))
    assert (kept["email"], kept["organization"]) == ("ana@example.org", "Acme")
    assert [each["record"] for each in kept["mutations"]] == ["Fern", "Alder"]

    window.workspace.actions.trigger("sync.export")
    qtbot.waitUntil(lambda: bool(faults), timeout=PATIENCE)
    assert "work.csv is there already" in faults[0]


def test_a_locked_screen_exports_only_what_was_typed(
    qtbot: QtBot, start: Start, profile: Profile, secrets: MemorySecrets, tmp_path: Path, chosen: Path
) -> None:
    with open_account(tmp_path, profile, secrets, catalogue) as replica:
        replica.keep_lease(lease.heard(now() - 73 * lease.HOUR, 72))
    client = start()
    locked = client.locked_screen
    assert locked is not None
    locked.page.export_button.click()
    qtbot.waitUntil(lambda: chosen.with_suffix(".csv").exists(), timeout=PATIENCE)
    kept = json.loads(chosen.read_text("utf-8"))
    assert kept["own_only"]
    assert [(each["record"], each["after"]["name"]) for each in kept["mutations"]] == [("", "Fern"), ("", "Alder")]
    qtbot.waitUntil(lambda: any("2 unsent" in each.text() for each in locked.findChildren(QLabel)), timeout=PATIENCE)
