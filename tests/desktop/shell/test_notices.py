"""What is said above the window's content until it was read."""

from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.notice import Notice
from desktop.shell.notices import altered_words, handed_over_words
from sync.replica.keys import new_key
from sync.replica.replica import Replica
from tests.desktop.conftest import Opened
from tests.desktop.shell.conftest import Show
from tests.sync.replica.people import patch


def said(window: MainWindow) -> list[str]:
    return [each.accessibleName() for each in window.findChildren(Notice) if not each.isHidden()]


def lose(account: Opened, qtbot: QtBot, names: list[str]) -> None:
    """Work on contacts that was never sent is handed over, because the person may see none any more."""
    rows = [account.house.row("contact", account.house.records[name]) or {} for name in names]

    def job(replica: Replica) -> None:
        granted = replica.actor().permissions
        replica.write([patch(each, "contact", city="Rome") for each in rows], at=0)
        replica.adopt(frozenset(each for each in granted if not each.startswith("contact.")))
        replica.delivered(replica.quarantined())
        replica.adopt(granted)
        replica.move(new_key())

    done: list[object] = []
    account.worker.post(job, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_work_that_was_handed_over_is_said_once_and_stays_until_it_was_read(
    qtbot: QtBot, account: Opened, show: Show
) -> None:
    window = show()
    assert said(window) == []
    lose(account, qtbot, ["Ada", "Bea", "Cem"])
    words = "3 changes to records you can no longer see were handed to your administrator."
    qtbot.waitUntil(lambda: said(window) == [words])

    again = show()
    assert said(again) == [words], "a start later"
    again.findChildren(Notice)[0].button.click()
    qtbot.waitUntil(lambda: account.workspace.status.handed_over == 0)
    assert said(again) == []
    assert said(show()) == []


def test_it_counts_on_while_it_is_shown(qtbot: QtBot, account: Opened, window: MainWindow) -> None:
    counts = (1, 3)
    account.workspace.reader.execute("PRAGMA query_only = OFF")
    heard: list[str] = []
    for count in counts:
        account.workspace.reader.execute("INSERT OR REPLACE INTO meta VALUES ('handed_over', ?)", (count,))
        account.workspace.refresh_status()
        qtbot.waitUntil(lambda: len(said(window)) == 1)
        heard += said(window)
    assert heard == [handed_over_words(each) for each in counts]
    assert heard[0].startswith("1 change to a record")


def test_books_that_somebody_has_altered_are_an_alarm(qtbot: QtBot, account: Opened, window: MainWindow) -> None:
    account.workspace.reader.execute("PRAGMA query_only = OFF")
    account.workspace.reader.execute("INSERT OR REPLACE INTO meta VALUES ('books_apart', 1)")
    account.workspace.refresh_status()
    qtbot.waitUntil(lambda: said(window) == [altered_words()])
    window.findChildren(Notice)[0].button.click()
    qtbot.waitUntil(lambda: said(window) == [])
    account.workspace.refresh_status()
    assert said(window) == [], "until there is more"
