"""A workspace that comes late, or whose account was closed."""

from pytestqt.qtbot import QtBot

from desktop.workspace import Workspace
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Open, Opened


def test_a_closed_workspace_no_longer_looks(open_account: Open) -> None:
    """A status bar looks every few seconds, and may still be there for a moment."""
    account = open_account(start=False)
    told: list[object] = []
    account.workspace.status_changed.connect(told.append)
    account.workspace.close()
    account.workspace.refresh_status()
    assert told == []


def test_a_window_that_opens_late_knows_how_the_link_stands(open_account: Open, qtbot: QtBot) -> None:
    account = open_account(online=True)
    qtbot.waitUntil(lambda: account.workspace.status.link.phase is Phase.LIVE)
    of = account.workspace
    late = Workspace(account.worker.reader(), account.worker, of.belonging, of.settings)
    assert late.status.link.phase is Phase.LIVE
    late.close()


def test_a_status_that_closes_the_window_is_not_followed_any_further(account: Opened) -> None:
    workspace = account.workspace
    workspace.status_changed.connect(lambda _: workspace.close())
    workspace._hear_status(Status(Phase.STOPPED))
    assert workspace.is_closed


def test_answers_that_come_after_closing_are_not_told_and_yet_written(open_account: Open, qtbot: QtBot) -> None:
    account = open_account()
    ada, told = account.house.records["Ada"], list[object]()
    change = ({"city": "Kiel"}, {"city": "Bonn"}, "City of Ada")
    account.workspace.operations.patch("contact", ada, *change, done=told.append)
    account.workspace.operations.create("contact", {"first_name": "x" * 500}, "New contact", failed=told.append)
    account.workspace.close()
    written: list[object] = []
    city = "SELECT city FROM contact WHERE id = ?"
    account.worker.post(lambda replica: replica.reader().execute(city, (ada,)).fetchone(), written.append)
    qtbot.waitUntil(lambda: bool(written))
    assert written == [("Bonn",)]  # by now both answers have been given
    assert (told, account.faults) == ([], [])
