"""A workspace whose account was closed."""

from tests.desktop.conftest import Open


def test_a_closed_workspace_no_longer_looks(open_account: Open) -> None:
    """A status bar looks every few seconds, and may still be there for a moment."""
    account = open_account(start=False)
    told: list[object] = []
    account.workspace.status_changed.connect(told.append)
    account.workspace.close()
    account.workspace.refresh_status()
    assert told == []
